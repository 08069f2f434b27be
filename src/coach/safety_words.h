// What is said about safety, wherever it is said: one source for the window, the terminal, pages
// and papers.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/language/language.h"

namespace attune::coach {

/// What this is, what it is not, and when to leave it aside; whoever begins is told.
inline constexpr std::string_view kWhatThisIs = to_say(
    "Attune is for practising how two people talk. The couples are invented. It is no advice, no "
    "diagnosis and no care. Leave it aside where there is fear, threats, control or violence, "
    "untreated addiction, or a crisis: talk to somebody you trust instead.");

/// A topic of `danger:` as people say it: "self-harm" for self_harm.
[[nodiscard]] std::string_view topic_in_words(const Language& say, std::string_view topic);

/// What a scenario says where it reaches `safety: topic`, with where help is. `topics` as in
/// scenario::Note; `way_out` completes "you can ...": "leave this play with q".
[[nodiscard]] std::string safety_text(const Language& say, std::string_view topics,
                                      std::string_view way_out);

/// What stands under an evening that touched on these topics of `danger:`, where `name` was played
/// and answered: whose doing it was not, and once more where help is.
[[nodiscard]] std::string safety_after_answering(const Language& say,
                                                 std::span<const std::string> topics,
                                                 std::string_view name);

/// The same where `name` was the one who asked.
[[nodiscard]] std::string safety_after_asking(const Language& say,
                                              std::span<const std::string> topics,
                                              std::string_view name);

}  // namespace attune::coach
