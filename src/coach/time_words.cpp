// Quarters of an hour up to an hour and a half, then whole hours.
#include "coach/time_words.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace attune::coach {

std::string lap_words(const Language& say, double minutes) {
  struct Upto {
    double minutes;
    std::string_view words;
  };
  // Each up to half way to the next.
  constexpr std::array<Upto, 6> kTimes = {{{7.5, to_say("a few minutes")},
                                           {22.5, to_say("about a quarter of an hour")},
                                           {37.5, to_say("about half an hour")},
                                           {52.5, to_say("about three quarters of an hour")},
                                           {75.0, to_say("about an hour")},
                                           {105.0, to_say("about an hour and a half")}}};
  for (const Upto& time : kTimes) {
    if (minutes < time.minutes) {
      return std::string(say(time.words));
    }
  }
  return say("about {:.0f} hours", minutes / 60.0);
}

std::string minutes_words(const Language& say, double minutes) {
  constexpr double kFew = 2.0;
  return minutes < kFew ? say("{:.1Lf} minutes", minutes) : say("{:.0f} minutes", minutes);
}

std::string hours_words(const Language& say, double minutes) {
  return say("{:Lg} hours", minutes / 60.0);
}

}  // namespace attune::coach
