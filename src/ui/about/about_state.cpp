// Some sentences a frame, each spread in turn, so that both shares of one grow sure together.
#include "ui/about/about_state.h"

#include <algorithm>
#include <cctype>

namespace attune::ui {

namespace {

std::string share_of(const Language& say, const model::FactResult& result) {
  if (result.votes.counted() == 0) {
    return "…";
  }
  constexpr double kPercent = 100.0;
  const double share = kPercent * result.votes.share();
  // What is not quite all, or not quite none, is not said to be.
  if (share > 99.5 && share < kPercent) {
    return say("{:.1Lf} %", std::min(share, 99.9));
  }
  if (share > 0.0 && share < 0.5) {
    return say("{:.1Lf} %", std::max(share, 0.1));
  }
  return say("{:.0Lf} %", share);
}

/// Begins as a sentence does in English; a translation brings its own capital along.
std::string sentence(std::string_view claim) {
  std::string text(claim);
  text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

}  // namespace

AboutState::AboutState(std::uint64_t couples)
    : quarter_(model::kQuarter, couples), half_(model::kHalf, couples) {}

void AboutState::advance(double seconds) {
  constexpr int kAFrame = 2;  // of each spread; together well below a sixtieth of a second
  if (!moving() || seconds <= 0.0) {
    return;
  }
  for (int i = 0; i < kAFrame; ++i) {
    quarter_.judge_next();
    half_.judge_next();
  }
}

AboutView AboutState::view() const {
  const std::vector<model::FactResult> quarter = quarter_.results();
  const std::vector<model::FactResult> half = half_.results();
  AboutView view;
  view.about_shares = model::words_about_shares(say_, half_.couples());
  if (moving()) {
    view.progress = say_("Being computed: {} of {} couples.", half_.judged(), half_.couples());
  }
  for (std::size_t i = 0; i < quarter.size(); ++i) {
    const model::Fact& fact = quarter[i].fact;
    auto& list =
        fact.standing == model::FactStanding::kWeakness ? view.not_borne_out : view.borne_out;
    list.push_back({.id = fact.id,
                    .claim = sentence(say_(fact.claim)),
                    .source = std::string(say_(fact.source)),
                    .quarter = share_of(say_, quarter[i]),
                    .half = share_of(say_, half[i])});
  }
  return view;
}

}  // namespace attune::ui
