// Facts F1 to F20: single findings of studies, one change to an everyday answer at a time.
#include <array>
#include <span>

#include "base/language/language.h"
#include "model/facts/everyday.h"
#include "model/facts/facts.h"
#include "model/weeks.h"

namespace attune::model {

namespace {

using Style = ResponseStyle;
using WeekValue = BlockColumn BlockWeek::*;
using MomentValue = BlockColumn BlockMoment::*;

constexpr int kWeeks = 12;

/// Votes whether a column at week 12 is lower (or higher) with `changed` than with kEveryday.
void lower_after_weeks(FactBlock& block, Votes& votes, const Stance<double>& changed,
                       WeekValue column, double sign = 1.0) {
  const BlockColumn& usual = block.weeks(kEveryday, kWeeks).back().*column;
  const BlockColumn& other = block.weeks(changed, kWeeks).back().*column;
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(sign * other[lane] < sign * usual[lane]);
  }
}

/// What is looked at in a talk: the mean of a column over [0, minutes].
struct Mean {
  MomentValue column;
  double minutes;
};

/// Votes whether a mean is lower in `one` than in `other`.
void lower_in_talk(const FactBlock& block, Votes& votes, std::span<const BlockMoment> one,
                   std::span<const BlockMoment> other, const Mean& mean) {
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(mean_over(one, mean.column, lane, 0.0, mean.minutes) <
               mean_over(other, mean.column, lane, 0.0, mean.minutes));
  }
}

constexpr Stance<double> with(double Stance<double>::*share, double more) {
  Stance<double> stance = kEveryday;
  stance.*share += more;
  return stance;
}

constexpr Stance<double> kResponsive = [] {
  Stance<double> stance = kEveryday;
  stance.validation += 0.25;
  stance.availability += 0.25;
  return stance;
}();
constexpr Stance<double> kAccommodating = with(&Stance<double>::accommodation, 0.4);
constexpr Stance<double> kBounded = with(&Stance<double>::autonomy, 0.5);
constexpr Stance<double> kCritical = with(&Stance<double>::criticism, 0.4);
constexpr Stance<double> kBare = [] {
  Stance<double> stance = kBounded;
  stance.validation = 0.0;
  return stance;
}();
constexpr Stance<double> kInvalidating = [] {
  Stance<double> stance = kEveryday;
  stance.validation = 0.0;
  stance.invalidation = 0.4;
  return stance;
}();
constexpr Stance<double> kReassuranceOnly = {.reassurance = 0.9};

/// Halfway between everyday and dismissive.
Stance<double> halfway() {
  const Stance<double> dismissive = reference_policy(Style::kDismissive);
  Stance<double> stance;
  for (const auto share : kStanceShares) {
    stance.*share = 0.5 * (kEveryday.*share + dismissive.*share);
  }
  return stance;
}

void f1(FactBlock& b, Votes& v) { lower_after_weeks(b, v, kResponsive, &BlockWeek::dependence); }
void f1_soothing(FactBlock& b, Votes& v) {
  lower_after_weeks(b, v, kResponsive, &BlockWeek::soothing, -1.0);
}
void f1_bids(FactBlock& b, Votes& v) {
  lower_after_weeks(b, v, kResponsive, &BlockWeek::bids_per_week);
}

void f2(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, b.talk(kAccommodating, 10.0), b.talk(kEveryday, 10.0),
                {&BlockMoment::distress, 10.0});
}
void f2_dependence(FactBlock& b, Votes& v) {
  lower_after_weeks(b, v, kAccommodating, &BlockWeek::dependence, -1.0);
}
void f2_soothing(FactBlock& b, Votes& v) {
  lower_after_weeks(b, v, kAccommodating, &BlockWeek::soothing);
}

void f3(FactBlock& b, Votes& v) { lower_after_weeks(b, v, kBounded, &BlockWeek::bids_per_week); }
void f3_soothing(FactBlock& b, Votes& v) {
  lower_after_weeks(b, v, kBounded, &BlockWeek::soothing, -1.0);
}

void f4(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, b.talk(kBounded, 30.0), b.talk(kBare, 30.0), {&BlockMoment::distress, 30.0});
}
void f4_soothing(FactBlock& b, Votes& v) {
  const auto bounded = b.weeks(kBounded, kWeeks);
  const auto bare = b.weeks(kBare, kWeeks);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(bounded.back().soothing[lane] > bare.back().soothing[lane]);
  }
}

void f5(FactBlock& b, Votes& v) {
  const auto validated = b.talk(kEveryday, 5.0);
  const auto invalidated = b.talk(kInvalidating, 5.0);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(validated.back().distress[lane] < invalidated.back().distress[lane]);
  }
}

void f6(FactBlock& b, Votes& v) { lower_after_weeks(b, v, kCritical, &BlockWeek::security); }

double satisfaction_in(const BlockWeek& week, std::size_t lane) {
  return satisfaction(slow_state_of(week, lane), means_of(week, lane));
}

void f7(FactBlock& b, Votes& v) {
  const auto usual = b.weeks(kEveryday, kWeeks);
  const auto withdrawn = b.weeks(kWithdrawn, kWeeks);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(satisfaction_in(withdrawn.back(), lane) < satisfaction_in(usual.back(), lane));
  }
}

/// Votes whether bids of the first week are higher (or lower) after a change.
void higher_bids(FactBlock& b, Votes& v, Change change, double sign = 1.0) {
  const auto usual = b.weeks(kEveryday, 0);
  const auto changed = b.weeks(kEveryday, 0, change);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(sign * changed.front().bids_per_week[lane] > sign * usual.front().bids_per_week[lane]);
  }
}

void f8(FactBlock& b, Votes& v) {
  higher_bids(b, v, [](SampledBlock& c) { c.add(number_of::kBidderAnxiety, 1.5); });
}
void f9(FactBlock& b, Votes& v) {
  higher_bids(
      b, v, [](SampledBlock& c) { c.add(number_of::kBidderAvoidance, 1.5); }, -1.0);
}
void f10(FactBlock& b, Votes& v) {
  higher_bids(b, v, [](SampledBlock& c) { c.add(number_of::kSecurity, -0.2); });
}

constexpr double kLowTrait = 2.0;
constexpr double kHighTrait = 6.0;

void responder_at_ease(SampledBlock& c) { c.set(number_of::kResponderAvoidance, kLowTrait); }
void responder_uneasy(SampledBlock& c) { c.set(number_of::kResponderAvoidance, kHighTrait); }

void f11(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, b.talk(kHalfDismissive, 30.0, &responder_at_ease),
                b.talk(kHalfDismissive, 30.0, &responder_uneasy), {&BlockMoment::withdrawal, 30.0});
}

/// Sets the bidder's anxiety and the responder's avoidance.
template <bool kIsAnxious, bool kIsAvoidant>
void pair_up(SampledBlock& c) {
  c.set(number_of::kBidderAnxiety, kIsAnxious ? kHighTrait : kLowTrait);
  c.set(number_of::kResponderAvoidance, kIsAvoidant ? kHighTrait : kLowTrait);
}

/// Whether the arousal of an anxious-avoidant pairing exceeds the sum of its parts.
void pairing(FactBlock& b, Votes& v, double minutes) {
  const auto talk = [&](Change change) { return b.talk(kHalfDismissive, 30.0, change); };
  const auto both = talk(&pair_up<true, true>);
  const auto anxious = talk(&pair_up<true, false>);
  const auto avoidant = talk(&pair_up<false, true>);
  const auto neither = talk(&pair_up<false, false>);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    const auto mean = [&](std::span<const BlockMoment> moments) {
      return mean_over(moments, &BlockMoment::arousal, lane, 0.0, minutes);
    };
    v.cast(mean(both) + mean(neither) > mean(anxious) + mean(avoidant));
  }
}

void f12(FactBlock& b, Votes& v) { pairing(b, v, 10.0); }
void f12_half_hour(FactBlock& b, Votes& v) { pairing(b, v, 30.0); }

void begin_softly(SampledBlock& c) { c.set(number_of::kSoftness, 1.0); }
void begin_harshly(SampledBlock& c) { c.set(number_of::kSoftness, 0.0); }

/// Votes whether a mean of half an hour is lower after a soft start.
void lower_after_soft_start(FactBlock& b, Votes& v, MomentValue column) {
  lower_in_talk(b, v, b.talk(halfway(), 30.0, &begin_softly),
                b.talk(halfway(), 30.0, &begin_harshly), {column, 30.0});
}

void f13(FactBlock& b, Votes& v) { lower_after_soft_start(b, v, &BlockMoment::withdrawal); }
void f13_distress(FactBlock& b, Votes& v) { lower_after_soft_start(b, v, &BlockMoment::distress); }

void f14(FactBlock& b, Votes& v) {
  constexpr int kTwentyMinutes = 80;
  const Stance<double> dismissive = reference_policy(Style::kDismissive);
  const auto repaired =
      b.talk({{.stance = dismissive, .steps = kTwentyMinutes},
              {.stance = reference_policy(Style::kSupportive), .steps = kTwentyMinutes}});
  const auto unrepaired = b.talk(dismissive, 40.0);
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(repaired.back().distress[lane] < unrepaired.back().distress[lane]);
  }
}

std::span<const BlockMoment> tense(FactBlock& b, double arousal) {
  return b.talk(kEveryday, 30.0, nullptr, arousal);
}

void f15(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, tense(b, 0.5), tense(b, 0.0), {&BlockMoment::heard, 30.0});
}
void f15_distress(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, tense(b, 0.0), tense(b, 0.5), {&BlockMoment::distress, 30.0});
}

/// Votes whether a run of twelve weeks leaves more dependence than support does.
void more_dependence_than_support(FactBlock& b, Votes& v, std::span<const BlockWeek> weeks) {
  const BlockColumn& support = b.weeks(Style::kSupportive).back().dependence;
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    v.cast(weeks.back().dependence[lane] > support[lane]);
  }
}

void f17(FactBlock& b, Votes& v) {
  std::vector<Stance<double>> hot_and_cold;
  hot_and_cold.reserve(kWeeks);
  for (int week = 0; week < kWeeks; ++week) {
    hot_and_cold.push_back(reference_policy(week % 2 == 0 ? Style::kEnabling : Style::kDismissive));
  }
  more_dependence_than_support(b, v, b.weeks(hot_and_cold));
}

void f18(FactBlock& b, Votes& v) {
  lower_in_talk(b, v, b.talk(kReassuranceOnly, 10.0), b.talk(Stance<double>{}, 10.0),
                {&BlockMoment::distress, 10.0});
}
void f18_dependence(FactBlock& b, Votes& v) {
  more_dependence_than_support(b, v, b.weeks(kReassuranceOnly, kWeeks));
}

/// At a security of one half a bid that is met and one that hurts weigh alike but for their rates.
void f20(FactBlock& b, Votes& v) {
  for (std::size_t lane = 0; lane < b.count(); ++lane) {
    const double met = b.number(number_of::kByPositive, lane);
    const double hurt = b.number(number_of::kByNegative, lane);
    v.cast(2.0 * met < hurt && 8.0 * met > hurt);
  }
}

constexpr auto kClaimed = FactStanding::kClaimed;
constexpr auto kWeakness = FactStanding::kWeakness;
constexpr std::string_view kFeeney = "Feeney 2007";
constexpr std::string_view kArriaga = "Arriaga et al. 2018";
constexpr std::string_view kEvraire = to_say("Evraire, Dozois & Wilde 2022; built in");
constexpr std::string_view kSoftening = to_say("Overall, Simpson & Struthers 2013; built in");

constexpr std::array<Fact, 28> kFacts = {{
    {"F1",
     to_say("a partner who understands and is there makes leaning on reassurance less within "
            "twelve weeks (dependency paradox)"),
     kFeeney, 1.0, 1.0, kClaimed, &f1},
    {"F1'",
     to_say("a partner who understands and is there makes it easier to calm oneself within twelve "
            "weeks"),
     kFeeney, 1.0, 0.9998, kClaimed, &f1_soothing},
    {"F1''",
     to_say("a partner who understands and is there is asked less often after twelve weeks"),
     kFeeney, 1.0, 1.0, kClaimed, &f1_bids},
    {"F2",
     to_say("doing what the alarm asks for (accommodation) lowers it in the first ten minutes"),
     "Simpson & Overall 2014", 1.0, 1.0, kClaimed, &f2},
    {"F2'",
     to_say("doing what the alarm asks for makes leaning on reassurance more within twelve weeks"),
     "Reuman & Abramowitz 2018", 1.0, 0.9990, kClaimed, &f2_dependence},
    {"F2''",
     to_say("doing what the alarm asks for makes it harder to calm oneself within twelve weeks"),
     "Malivoire 2024", 0.9740, 0.9762, kClaimed, &f2_soothing},
    {"F3",
     to_say("a limit that leaves room for one's own calm (support for autonomy) makes asking rarer "
            "within twelve weeks"),
     kArriaga, 1.0, 1.0, kClaimed, &f3},
    {"F3'",
     to_say("a limit that leaves room for one's own calm makes it easier to calm oneself within "
            "twelve weeks"),
     kArriaga, 1.0, 0.9894, kClaimed, &f3_soothing},
    {"F4",
     to_say("a limit leaves less alarm where the feeling is made sense of than where it is not"),
     to_say("assumption"), 1.0, 1.0, kClaimed, &f4},
    {"F4'",
     to_say("a limit helps more with calming oneself where the feeling is made sense of than where "
            "it is not"),
     to_say("assumption"), 1.0, 1.0, kClaimed, &f4_soothing},
    {"F5",
     to_say("after five minutes there is less alarm where the feeling was made sense of "
            "(validation) than where it was talked away"),
     to_say("Kuo et al. 2022; Shenk & Fruzzetti 2011 (from memory)"), 1.0, 1.0, kClaimed, &f5},
    {"F6", to_say("blame lowers trust within twelve weeks"), "Campbell et al. 2005", 1.0, 1.0,
     kClaimed, &f6},
    {"F7", to_say("stepping back lowers satisfaction within twelve weeks"),
     to_say("Schrodt et al. 2014 (from memory); built in"), 1.0, 0.9998, kClaimed, &f7},
    {"F8", to_say("more fear of being left, more asking"), kEvraire, 1.0, 1.0, kClaimed, &f8},
    {"F9", to_say("more unease with closeness in the one who asks, less asking"), kEvraire, 1.0,
     1.0, kClaimed, &f9},
    {"F10", to_say("less trust, more asking"), kEvraire, 1.0, 1.0, kClaimed, &f10},
    {"F11", to_say("more unease with closeness in the one who answers, more stepping back"),
     to_say("Barry & Lawrence 2013; built in"), 1.0, 1.0, kClaimed, &f11},
    {"F12",
     to_say("fear of being left together with unease with closeness stirs up more than the sum of "
            "both, for ten minutes"),
     "Beck et al. 2013", 0.9984, 0.9588, kClaimed, &f12},
    {"F12'",
     to_say("fear of being left together with unease with closeness stirs up more than the sum of "
            "both, for half an hour"),
     to_say("not borne out: giving up cuts it short"), 0.4162, 0.5454, kWeakness, &f12_half_hour},
    {"F13", to_say("a soft beginning means less stepping back"), kSoftening, 1.0, 1.0, kClaimed,
     &f13},
    {"F13'", to_say("a soft beginning means less alarm"), "Overall, Simpson & Struthers 2013",
     0.9912, 0.9832, kClaimed, &f13_distress},
    {"F14", to_say("making up after twenty minutes (repair) lowers the alarm at forty"),
     to_say("Gottman, Driver & Tabares 2015 (from memory)"), 1.0, 1.0, kClaimed, &f14},
    {"F15",
     to_say(
         "where the one who answers is stirred up at the start, less understanding comes across"),
     to_say("Gottman & Levenson (from memory)"), 1.0, 0.9998, kClaimed, &f15},
    {"F15'",
     to_say("where the one who answers is stirred up at the start, the one who asks stays more "
            "alarmed"),
     to_say("does not hold firmly"), 0.7928, 0.8722, kWeakness, &f15_distress},
    {"F17",
     to_say("hot and cold by turns leave more leaning on reassurance after twelve weeks than "
            "comforting and staying"),
     "Girme et al. 2018", 1.0, 1.0, kClaimed, &f17},
    {"F18", to_say("being told that all is well, and nothing else, calms for ten minutes"),
     "Simpson & Overall 2014", 1.0, 1.0, kClaimed, &f18},
    {"F18'",
     to_say("being told that all is well, and nothing else, leaves more leaning on it after twelve "
            "weeks than comforting and staying"),
     "Cougle et al. 2012", 1.0, 1.0, kClaimed, &f18_dependence},
    {"F20",
     to_say("at middling trust, two kind answers for each hurtful one wear trust down, and eight "
            "build it up"),
     to_say("Gottman & Levenson 1992 (from memory); built in"), 0.9968, 0.8358, kClaimed, &f20},
}};

}  // namespace

std::span<const Fact> facts_from_studies() { return kFacts; }

}  // namespace attune::model
