// The keys of the language, by the kind of map they stand in: what the readers know, and what
// assets/scenario.schema.json tells editors.
#pragma once

#include <array>
#include <string_view>

namespace attune::scenario {

struct Key {
  std::string_view name;
  bool required = false;
};

inline constexpr bool kRequired = true;

inline constexpr std::array<Key, 17> kScenarioKeys = {{{"format", kRequired},
                                                       {"scenario", kRequired},
                                                       {"title", kRequired},
                                                       {"minutes"},
                                                       {"themes"},
                                                       {"content"},
                                                       {"sources"},
                                                       {"danger"},
                                                       {"include"},
                                                       {"cast", kRequired},
                                                       {"couple"},
                                                       {"state"},
                                                       {"replies"},
                                                       {"start", kRequired},
                                                       {"ends", kRequired},
                                                       {"nodes", kRequired},
                                                       {"tests"}}};

/// Of a file that others include.
inline constexpr std::array<Key, 4> kIncludedKeys = {
    {{"format", kRequired}, {"include"}, {"replies"}, {"nodes"}}};

inline constexpr std::array<Key, 6> kPersonKeys = {
    {{"name", kRequired}, {"pronoun"}, {"bids"}, {"you"}, {"traits"}, {"parts"}}};

inline constexpr std::array<Key, 2> kTraitKeys = {{{"anxiety"}, {"avoidance"}}};

inline constexpr std::array<Key, 8> kCoupleKeys = {{{"distress"},
                                                    {"security"},
                                                    {"soothing"},
                                                    {"dependence"},
                                                    {"burden"},
                                                    {"engagement"},
                                                    {"softness"},
                                                    {"soothed_before"}}};

inline constexpr std::array<Key, 12> kReplyKeys = {{{"validation"},
                                                    {"reassurance"},
                                                    {"availability"},
                                                    {"autonomy"},
                                                    {"accommodation"},
                                                    {"invalidation"},
                                                    {"criticism"},
                                                    {"withdrawal"},
                                                    {"pause"},
                                                    {"disclosure"},
                                                    {"untrue"},
                                                    {"repair"}}};

/// Codes of a bid.
inline constexpr std::array<Key, 4> kBidKeys = {{{"softness"}, {"soothed"}, {"protest"}, {"need"}}};

/// `pick` may carry an id behind it.
inline constexpr std::array<Key, 13> kOptionKeys = {{{"pick", kRequired},
                                                     {"as"},
                                                     {"from"},
                                                     {"set"},
                                                     {"if"},
                                                     {"why"},
                                                     {"once"},
                                                     {"takes"},
                                                     {"coach"},
                                                     {"loop"},
                                                     {"then"},
                                                     {"go"},
                                                     {"end"}}};

inline constexpr std::array<Key, 4> kLoopKeys = {
    {{"hears", kRequired}, {"shows", kRequired}, {"underneath", kRequired}, {"does", kRequired}}};

inline constexpr std::array<Key, 3> kIfKeys = {{{"if", kRequired}, {"then", kRequired}, {"else"}}};

inline constexpr std::array<Key, 4> kTestKeys = {
    {{"pick", kRequired}, {"end", kRequired}, {"expect"}, {"seat"}}};

/// What a step may begin with, beside somebody of the cast and `_`.
inline constexpr std::array<Key, 14> kStepKeys = {{{"choose"},
                                                   {"if"},
                                                   {"by"},
                                                   {"any"},
                                                   {"set"},
                                                   {"go"},
                                                   {"visit"},
                                                   {"back"},
                                                   {"end"},
                                                   {"coach"},
                                                   {"reflect"},
                                                   {"facilitator"},
                                                   {"takes"},
                                                   {"safety"}}};

}  // namespace attune::scenario
