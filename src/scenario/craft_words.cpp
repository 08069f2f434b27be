// The lists are our own, after the coding conventions in model/README.md#codes: what earns a code
// there, and what cannot be said without it. None of them is a measure of anything.
#include "scenario/craft_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "scenario/craft_phrases.h"

namespace attune::scenario {

namespace {

constexpr int kMakesSense = 4;  ///< Validation from which on a feeling or a reason must be heard.
constexpr int kAsAnEqual = 6;   ///< There the speaker's own openness may do it.

constexpr auto kFeelings = std::to_array<std::string_view>({
    "afraid",   "alone",      "angry",   "ashamed", "awful",     "cross",     "cry|cried|crying",
    "fear*",    "feel*|felt", "fright*", "furious", "grief",     "hard",      "heavy",
    "horrible", "hurt*",      "jealous", "lonely",  "long*",     "lost",      "mad",
    "miss*",    "nervous",    "panic*",  "sad",     "scar*",     "shame*",    "sick",
    "sore",     "terrible",   "terrif*", "tired",   "upset",     "worr*",     "worn",
    "dread*",   "anxious",    "uneasy",  "frantic", "desperate", "exhausted", "embarrassed",
});

constexpr auto kReasons = std::to_array<std::string_view>({
    "because|since|after|when|given",
    "no wonder",
    "anyone|anybody|everyone|everybody",
    "so would|did|do|am i",
    "would|i'd|could|should",
    "makes|made sense",
    "of course",
    "natural*|reason*|understand*",
    "right to",
    "you're right",
    "you were|are right",
    "last time",
    "that's why|how",
    "you'd|you've",
});

constexpr auto kStays = std::to_array<std::string_view>({
    "i'm here",
    "i am here",
    "i'm staying",
    "i'm not leaving",
    "i'm not going anywhere",
    "i'm right here",
    "i love you",
});

constexpr auto kDismissals = std::to_array<std::string_view>({
    "you're overreacting",
    "you are overreacting",
    "you're imagining",
    "you are imagining",
    "you imagine things",
    "you're being ridiculous|silly|childish|hysterical|dramatic",
    "don't be ridiculous|silly|childish|dramatic",
});

constexpr auto kGivesIn = std::to_array<std::string_view>({
    "i'll do anything",
    "i'll do whatever",
    "i'll give up everything",
    "i'll cancel everything",
    "i'll never go out|away",
});

constexpr auto kTimes = std::to_array<std::string_view>({
    "half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|"
    "forty|fifty|sixty|twenty-five|forty-five|ninety",
    "minute*|hour*|o'clock|noon|midnight|midday|morning|evening|tonight|tomorrow|afternoon",
    "breakfast|lunch|dinner|supper|tea|bedtime|dark|sunset",
    "monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*",
});

bool has_digit(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos;
}

bool is_harsh(const model::ReplyCodes& codes) {
  return codes.invalidation > 0 || codes.criticism > 0 || codes.withdrawal > 0;
}

bool lacks_a_reason(const ProseWords& words, const model::ReplyCodes& codes) {
  if (codes.validation < kMakesSense) {
    return false;
  }
  const bool open = codes.validation >= kAsAnEqual && words.say("i|i'm|i've|i'd|me|my|mine");
  return !open && words.first_of(kFeelings).empty() && words.first_of(kReasons).empty();
}

std::optional<WordsAgainstCodes> helping_codes(const ProseWords& words, std::string_view text,
                                               const model::ReplyCodes& codes) {
  if (lacks_a_reason(words, codes)) {
    return WordsAgainstCodes{
        fmt::format("validation is {}, and neither a feeling nor a reason is said",
                    codes.validation),
        "say why it makes sense ('anyone would', 'no wonder'), or write a validation of 2 or 3"};
  }
  if (codes.pause.kind == model::PauseKind::kReturnAt && !has_digit(text) &&
      words.first_of(kTimes).empty()) {
    return WordsAgainstCodes{"the pause has a time of return, and no time is said",
                             "say when: 'back at nine', or write 'pause: open'"};
  }
  return std::nullopt;
}

std::optional<WordsAgainstCodes> missing_codes(const ProseWords& words,
                                               const model::ReplyCodes& codes) {
  const std::string_view stays = words.first_of(kStays);
  if (!stays.empty() && codes.reassurance == model::Reassurance::kNone && codes.availability == 0 &&
      !is_harsh(codes)) {
    return WordsAgainstCodes{
        fmt::format("'{}' is said, and reassurance is none and availability 0", stays),
        "add 'reassurance: generic' or 'availability: 1'"};
  }
  if (!words.first_of(kGivesIn).empty() && codes.accommodation == 0 && !is_harsh(codes)) {
    return WordsAgainstCodes{"everything is given away here, and accommodation is 0",
                             "add 'accommodation: 3', or offer one thing"};
  }
  if (!words.first_of(kDismissals).empty() && codes.invalidation == 0 && codes.criticism == 0) {
    return WordsAgainstCodes{"the feeling is brushed off here, and invalidation is 0",
                             "add 'invalidation: 2', or change the words"};
  }
  return std::nullopt;
}

}  // namespace

std::optional<WordsAgainstCodes> words_against_codes(std::string_view text,
                                                     const model::ReplyCodes& codes) {
  const ProseWords words(text);
  std::optional<WordsAgainstCodes> found = helping_codes(words, text, codes);
  return found.has_value() ? found : missing_codes(words, codes);
}

}  // namespace attune::scenario
