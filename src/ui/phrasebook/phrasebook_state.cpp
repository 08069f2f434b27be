// A filter, what passes it, and the page of the one that is read.
#include "ui/phrasebook/phrasebook_state.h"

#include <algorithm>
#include <array>
#include <utility>

#include "coach/style_words.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

constexpr int kHighestLevel = 6;

constexpr std::array<std::string_view, kHighestLevel + 1> kLevels = {
    to_say("0 · nothing is seen"),
    to_say("1 · listens"),
    to_say("2 · repeats what was said"),
    to_say("3 · says what was not said"),
    to_say("4 · makes sense, given then"),
    to_say("5 · makes sense, given now"),
    to_say("6 · shows itself")};

std::vector<std::string_view> viewed(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

/// Place in a menu whose first item lets everything through.
template <typename Choice>
std::optional<Choice> chosen(int place) {
  return place <= 0 ? std::nullopt : std::optional(static_cast<Choice>(place - 1));
}

}  // namespace

void PhrasebookState::speak(const Language& say) {
  say_ = say;
  look();
}

void PhrasebookState::look() {
  found_ = matching(replies_, filter_);
  levels_ = {std::string(say_("every level"))};
  for (const std::string_view level : kLevels) {
    levels_.emplace_back(say_(level));
  }
  styles_ = {std::string(say_("every way of answering"))};
  for (const model::ResponseStyle style : model::kAllStyles) {
    styles_.emplace_back(coach::plain_name(say_, style));
  }
}

/// Whoever is read stays where it is still found; the first one comes where it is not.
void PhrasebookState::set_filter(coach::PhraseFilter filter) {
  const std::optional<std::size_t> read =
      found_.empty() ? std::nullopt : std::optional(found_[static_cast<std::size_t>(selected_)]);
  filter_ = std::move(filter);
  found_ = matching(replies_, filter_);
  const auto still = read ? std::find(found_.begin(), found_.end(), *read) : found_.end();
  selected_ = still == found_.end() ? 0 : static_cast<int>(still - found_.begin());
}

std::optional<std::vector<std::size_t>> PhrasebookState::apply(const PhrasebookAction& action) {
  coach::PhraseFilter filter = filter_;
  std::optional<std::vector<std::size_t>> practised;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](const PhrasebookSearch& search) { filter.words = search.words; },
                 [&](PhrasebookLevel wanted) { filter.validation = chosen<int>(wanted.level); },
                 [&](PhrasebookStyle wanted) {
                   filter.style = chosen<model::ResponseStyle>(wanted.style);
                 },
                 [&](PhrasebookSelect wanted) {
                   selected_ =
                       std::clamp(wanted.row, 0, std::max(0, static_cast<int>(found_.size()) - 1));
                   reading_ = true;
                 },
                 [&](PhrasebookBack) { reading_ = false; },
                 [&](PhrasebookPractise) { practised = found_; },
             },
             action);
  if (filter != filter_) {
    set_filter(std::move(filter));
  }
  return practised;
}

PhrasePageView PhrasebookState::page_of(const coach::NamedReply& reply) const {
  std::vector<std::string> sources;
  sources.reserve(reply.sources.size());
  for (const std::string& source : reply.sources) {
    sources.push_back(coach::source_in_words(say_, source));
  }
  std::vector<coach::Evidence> reasons = coach::evidence_for(say_, reply.codes);
  point_at_words(reasons, reply.from, reply.says);
  return {.bid = reply.bid,
          .says = reply.says,
          .style = coach::plain_name(say_, read_style(reply.codes).style),
          .good = reply.good,
          .hurts = reply.hurts,
          .reasons = std::move(reasons),
          .sources = say_.list(sources)};
}

PhrasebookView PhrasebookState::view() const {
  PhrasebookView view;
  view.search = filter_.words;
  view.levels = viewed(levels_);
  view.level = filter_.validation ? *filter_.validation + 1 : 0;
  view.styles = viewed(styles_);
  view.style = filter_.style ? static_cast<int>(*filter_.style) + 1 : 0;
  view.count = say_("{} of {} replies", found_.size(), replies_.size());
  view.selected = selected_;
  view.reading = reading_;
  for (const std::size_t place : found_) {
    const coach::NamedReply& reply = replies_[place];
    view.rows.push_back({.id = reply.id,
                         .says = reply.says,
                         .style = coach::plain_name(say_, read_style(reply.codes).style)});
  }
  if (!found_.empty()) {
    view.page = page_of(replies_[found_[static_cast<std::size_t>(selected_)]]);
  }
  return view;
}

}  // namespace attune::ui
