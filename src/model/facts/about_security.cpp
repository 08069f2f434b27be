// Facts vi and vii: what a secure couple can bear, and what words are worth without deeds.
#include <array>

#include "base/language/language.h"
#include "model/cycle/couple_system.h"
#include "model/facts/everyday.h"
#include "model/facts/facts.h"
#include "model/weeks.h"

namespace attune::model {

namespace {

constexpr double kCalm = 0.2;
constexpr int kHalfAYear = 26;  // weeks

/// Two people who trust each other, with the parameters of the sample.
void make_secure(SampledBlock& couples) {
  constexpr double kLowTrait = 2.0;
  for (const std::size_t trait : {number_of::kBidderAnxiety, number_of::kBidderAvoidance,
                                  number_of::kResponderAnxiety, number_of::kResponderAvoidance}) {
    couples.set(trait, kLowTrait);
  }
  couples.set(number_of::kSecurity, 0.8);
  couples.set(number_of::kSoothing, 0.6);
  couples.set(number_of::kDependence, 0.2);
  couples.set(number_of::kBurden, 0.1);
  couples.set(number_of::kEngagement, 1.0);
}

void shake(SampledBlock& couples) {
  make_secure(couples);
  couples.set(number_of::kStartDistress, 0.95);
}

void hurt(SampledBlock& couples) {
  make_secure(couples);
  couples.add(number_of::kSecurity, -0.3);
}

void disengage(SampledBlock& couples) { couples.set(number_of::kEngagement, 0.1); }

void engage(SampledBlock& couples) { couples.set(number_of::kEngagement, 1.0); }

void comes_back_after_a_shock(FactBlock& block, Votes& votes) {
  const auto talk = block.talk(kEveryday, 30.0, &shake);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(talk.back().distress[lane] < kCalm);
  }
}

void rests_calmly(FactBlock& block, Votes& votes) {
  for (const Couple& couple : block.couples(&make_secure)) {
    const DynamicalSystem system = couple_system(couple, kEveryday);
    const auto rest = fixed_point_from(system, std::vector<double>(5, 0.02));
    votes.cast(rest && rest->front() < kCalm && classified(system, *rest).stable);
  }
}

void recovers_from_a_hurt(FactBlock& block, Votes& votes) {
  const auto unhurt = block.weeks(kEveryday, kHalfAYear, &make_secure);
  const auto weeks = block.weeks(kEveryday, kHalfAYear, &hurt);
  constexpr double kHalfOfTheDrop = 0.15;
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(unhurt.back().security[lane] - weeks.back().security[lane] <= kHalfOfTheDrop);
  }
}

/// After so many weeks of good words, of at most half a year, which is run as a whole.
const BlockWeek& after_words(FactBlock& block, std::size_t weeks, Change change) {
  return block.weeks(kGoodWords, kHalfAYear, change)[weeks];
}

void words_alone_do_not_hold_security(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, 12, &disengage);
  const BlockWeek& start = after_words(block, 0, &disengage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.security[lane] < start.security[lane]);
  }
}

void words_are_worth_less_without_deeds(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, 12, &disengage);
  const BlockWeek& engaged = after_words(block, 12, &engage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.security[lane] < engaged.security[lane]);
  }
}

void a_disengaged_partner_is_asked_more(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, 12, &disengage);
  const BlockWeek& engaged = after_words(block, 12, &engage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.bids_per_week[lane] > engaged.bids_per_week[lane]);
  }
}

/// The barometer of each couple in the first week of good words.
std::vector<double> barometers(FactBlock& block, Change change) {
  const BlockWeek& week = after_words(block, 0, change);
  std::vector<double> values;
  values.reserve(block.count());
  for (const Couple& couple : block.couples(change)) {
    values.push_back(barometer(couple, kGoodWords, means_of(week, values.size())));
  }
  return values;
}

void the_barometer_rises(FactBlock& block, Votes& votes) {
  const std::vector<double> disengaged = barometers(block, &disengage);
  const std::vector<double> engaged = barometers(block, &engage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(disengaged[lane] > engaged[lane]);
  }
}

void the_barometer_is_on_the_right_side(FactBlock& block, Votes& votes) {
  constexpr double kMiddle = 0.5;
  const std::vector<double> disengaged = barometers(block, &disengage);
  const std::vector<double> engaged = barometers(block, &engage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(disengaged[lane] > kMiddle && engaged[lane] < kMiddle);
  }
}

void security_is_not_restored_by_words(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, kHalfAYear, &disengage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.security[lane] < 0.5);
  }
}

void security_is_restored_by_deeds(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, kHalfAYear, &engage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.security[lane] > 0.5);
  }
}

void bids_stay_with_a_disengaged_partner(FactBlock& block, Votes& votes) {
  const BlockWeek& weeks = after_words(block, 12, &disengage);
  const BlockWeek& start = after_words(block, 0, &disengage);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    votes.cast(weeks.bids_per_week[lane] >= start.bids_per_week[lane]);
  }
}

constexpr std::string_view kSecure = "Campbell et al. 2005; Girme et al. 2018";
constexpr std::string_view kDeeds = to_say("Overall & McNulty 2017; assumption");

constexpr std::array<Fact, 11> kFacts = {{
    {"vi-a",
     to_say("a couple who trust each other are calm half an hour after a strong shock, with "
            "everyday answers"),
     kSecure, 1.0, 0.9990, FactStanding::kClaimed, &comes_back_after_a_shock},
    {"vi-b", to_say("a couple who trust each other have a calm that they come back to"), kSecure,
     1.0, 1.0, FactStanding::kClaimed, &rests_calmly},
    {"vi-c",
     to_say("a couple who trust each other make good half of a drop in trust within 26 weeks"),
     kSecure, 1.0, 0.9996, FactStanding::kClaimed, &recovers_from_a_hurt},
    {"vii-a", to_say("kind words of a partner who is hardly there in deeds do not keep trust up"),
     kDeeds, 0.9930, 0.9788, FactStanding::kClaimed, &words_alone_do_not_hold_security},
    {"vii-b",
     to_say("kind words of a partner who is hardly there in deeds keep trust lower than those of "
            "one who is there"),
     kDeeds, 1.0, 1.0, FactStanding::kClaimed, &words_are_worth_less_without_deeds},
    {"vii-c",
     to_say("a partner who is hardly there in deeds is asked more often than one who is there"),
     kDeeds, 1.0, 1.0, FactStanding::kClaimed, &a_disengaged_partner_is_asked_more},
    {"vii-d",
     to_say("in the first week there is more to notice where deeds are missing than where they are "
            "not"),
     kDeeds, 1.0, 1.0, FactStanding::kClaimed, &the_barometer_rises},
    {"vii-d'",
     to_say("in the first week, what there is to notice weighs more than the occasion where deeds "
            "are missing, and less where they are not"),
     kDeeds, 0.8524, 0.7348, FactStanding::kWeakness, &the_barometer_is_on_the_right_side},
    {"vii-e", to_say("kind words without deeds do not bring trust back in 26 weeks"), kDeeds, 1.0,
     0.9966, FactStanding::kClaimed, &security_is_not_restored_by_words},
    {"vii-e'", to_say("the same words with deeds bring trust back in 26 weeks"), kDeeds, 0.9028,
     0.8396, FactStanding::kClaimed, &security_is_restored_by_deeds},
    {"vii-f",
     to_say("a partner who is hardly there in deeds goes on being asked as often as before"),
     to_say("not borne out: calming oneself still grows"), 0.3624, 0.4054, FactStanding::kWeakness,
     &bids_stay_with_a_disengaged_partner},
}};

}  // namespace

std::span<const Fact> facts_about_security() { return kFacts; }

}  // namespace attune::model
