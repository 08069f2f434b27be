// Every part of a reply is asked what it adds to the level that was read.
#include "coach/own_words/reading_reasons.h"

#include <algorithm>
#include <cctype>

namespace attune::coach {

namespace {

constexpr std::size_t kMostReasons = 2;  // a code

/// Bytes of a text.
struct TextPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Words that speak for a level, and how much.
struct Evident {
  std::size_t begin = 0;  ///< Bytes of the reply.
  std::size_t end = 0;
  const PhraseClass* phrase = nullptr;  ///< Null for mere words.
  float weight = 0.0F;
  bool several_words = false;
};

bool is_letter(char each) {
  const auto byte = static_cast<unsigned char>(each);
  return std::isalnum(byte) != 0 || byte >= 0x80;
}

/// The bytes of a feature without blanks and marks around them: nothing where there is nothing
/// else, for a comma may speak for something, too, but is nothing to point at.
TextPlace without_marks(std::string_view reply, const WordFeature& feature) {
  TextPlace place{feature.begin, feature.end};
  while (place.begin < place.end && !is_letter(reply[place.begin])) {
    ++place.begin;
  }
  while (place.end > place.begin && !is_letter(reply[place.end - 1])) {
    --place.end;
  }
  return place;
}

/// The class of a phrase that the feature is about; null for mere words and kinds of words.
const PhraseClass* class_of(std::string_view feature, const Lexicon& lexicon) {
  std::string_view name = feature;
  if (name.starts_with("Y:")) {  // with the shape: "Y:L:come_near&short"
    name = name.substr(2, name.find('&') - 2);
  }
  const std::size_t colon = name.find(':');
  const std::string_view prefix = name.substr(0, colon);
  if (prefix == "X") {  // with the bid: "X:asks*come_near"
    name = name.substr(std::min(name.size(), name.find('*') + 1));
  } else if (prefix == "L" || prefix == "P" || prefix == "LE" || prefix == "LF" || prefix == "LB") {
    name = name.substr(colon + 1, name.find('/') - colon - 1);
  } else {
    return nullptr;
  }
  const auto& classes = lexicon.classes();
  const auto found = std::find_if(classes.begin(), classes.end(),
                                  [name](const PhraseClass& each) { return each.name == name; });
  return found == classes.end() ? nullptr : &*found;
}

/// The features with a place that add to an output, the strongest first.
std::vector<Evident> what_speaks_for(std::size_t output, const TakenApart& taken) {
  std::vector<Evident> evident;
  for (const WordFeature& feature : taken.features) {
    const auto weights = taken.weights.weights_of(feature.name);
    const auto found = std::find_if(
        weights.begin(), weights.end(),
        [output](const LinearModel::Weight& weight) { return weight.output == output; });
    const auto [begin, end] = without_marks(taken.reply, feature);
    if (found != weights.end() && found->weight > 0.0F && end > begin) {
      const std::string_view words = taken.reply.substr(begin, end - begin);
      evident.push_back({begin, end, class_of(feature.name, taken.lexicon), found->weight,
                         words.find(' ') != std::string_view::npos});
    }
  }
  std::stable_sort(evident.begin(), evident.end(), [](const Evident& one, const Evident& other) {
    return one.weight > other.weight;
  });
  return evident;
}

/// Null where there are none. Two words say more than one that weighs a little more: “off” alone
/// tells nobody why.
const Evident* best_mere_words(std::span<const Evident> evident) {
  constexpr float kLittleMore = 2.0F;
  const auto is_mere = [](const Evident& each) { return each.phrase == nullptr; };
  const auto first = std::find_if(evident.begin(), evident.end(), is_mere);
  const auto several = std::find_if(first, evident.end(), [&](const Evident& each) {
    return is_mere(each) && each.several_words && each.weight * kLittleMore >= first->weight;
  });
  const auto best = several == evident.end() ? first : several;
  return best == evident.end() ? nullptr : &*best;
}

/// Phrases that are known to do what the code says; where there are none, the strongest mere words.
/// A phrase that is known for something else is no reason that anybody would understand.
void add_reasons(std::string_view code, std::span<const Evident> evident,
                 std::vector<ReadingReason>& reasons) {
  const std::size_t before = reasons.size();
  const auto add = [&](const Evident& each) {
    const auto known = std::span(reasons).subspan(before);
    const bool is_new = std::none_of(known.begin(), known.end(), [&each](const auto& reason) {
      return each.begin < reason.end && reason.begin < each.end;
    });
    if (known.size() < kMostReasons && is_new) {
      reasons.push_back({.code = std::string(code),
                         .begin = each.begin,
                         .end = each.end,
                         .says = each.phrase != nullptr ? each.phrase->says : ""});
    }
  };
  for (const Evident& each : evident) {
    if (each.phrase != nullptr && each.phrase->code == code) {
      add(each);
    }
  }
  if (reasons.size() > before) {
    return;
  }
  if (const Evident* words = best_mere_words(evident)) {
    add(*words);
  }
}

}  // namespace

std::vector<ReadingReason> reasons_for(const TakenApart& taken, const CodeLevels& levels) {
  std::vector<ReadingReason> reasons;
  std::size_t first = kStyles;
  for (std::size_t code = 0; code < kCodes; ++code) {
    if (levels.at(code) > 0) {
      add_reasons(kBins.at(code).code, what_speaks_for(first + levels.at(code), taken), reasons);
    }
    first += kBins.at(code).levels;
  }
  return reasons;
}

}  // namespace attune::coach
