// A rest holds or it does not, and two people turn around it or they do not: four cases.
#include "coach/rest_words.h"

#include <fmt/format.h>

namespace attune::coach {

std::string_view hold_of(const Language& say, const model::FixedPoint& rest) {
  if (!rest.stable) {
    return rest.turns() ? say("they circle around here") : say("they do not stay here");
  }
  return rest.turns() ? say("they come to rest here, in ever smaller swings")
                      : say("they come to rest here");
}

std::string_view rest_sentence(const Language& say, const model::FixedPoint& rest) {
  if (!rest.stable) {
    return rest.turns()
               ? say("A place where nothing moves, but the least upset sets them going round.")
               : say("A place where nothing moves, but the least upset leads away from it.");
  }
  return rest.turns()
             ? say("A place where they come to rest: after a small upset they swing back to "
                   "it, less each time.")
             : say("A place where they come to rest: after a small upset they come back to it.");
}

std::string no_rest_sentence(const Language& say, const model::FixedPointSearch& rests) {
  return rests.points.empty()
             ? say("None was found from {} places to start from; one may have been missed.",
                   rests.starts)
             : "";
}

std::string band_and_number(const Language& say, model::Quantity quantity, double share) {
  return say("{}, {:.2Lf}", say(band_word(quantity, share)), share);
}

}  // namespace attune::coach
