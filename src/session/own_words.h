// A reply in somebody's own words, from the first letter until it is said: typed, read, put right.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coach/own_words/reply_reader.h"
#include "scenario/own_reply.h"
#include "scenario/safety_signs.h"
#include "session/practice.h"

namespace attune::session {

/// Whether the moment can be answered in own words: the one who answers is played, what is offered
/// is replies, and danger is not the topic.
[[nodiscard]] bool takes_own_words(const Practice& practice);

class OwnWords {
 public:
  /// What is typed is an answer to the last thing that the other one said in `practice`.
  explicit OwnWords(const Practice& practice);

  /// What is typed so far, without what cannot be seen and cut at scenario::kMostOwnWords; what was
  /// read of it is forgotten.
  void type(std::string_view text);
  /// Proposes codes. Reads nothing where nothing is typed, or where frightens() tells why.
  void read(const coach::ReplyReader& reader);
  /// How the person says it is meant: codes of that style. There is a reading().
  void mean(const coach::ReplyReader& reader, model::ResponseStyle style);
  /// None of the styles that were asked for: it has no codes until the first is set.
  void mean_none();
  /// Puts one code right; `code` and `level` as in coach::kBins. Both are in range.
  void set_level(std::size_t code, std::size_t level);

  [[nodiscard]] const std::string& text() const { return text_; }
  /// What the reader makes of it, or what it was told; nothing before.
  [[nodiscard]] const std::optional<coach::Reading>& reading() const { return reading_; }
  /// The reader is not sure, and nobody has told it yet how it is meant.
  [[nodiscard]] bool asks() const { return reading_ && !reading_->sure && !told_; }
  /// Fear, threats or control in the words: then they are not read as a reply to practise.
  [[nodiscard]] const std::optional<scenario::SafetySign>& frightens() const { return sign_; }
  /// None of the styles was meant, and no code was set yet.
  [[nodiscard]] bool waits_for_codes() const { return waits_for_codes_; }
  /// It can be said: it is read, and the reader was sure or told.
  [[nodiscard]] bool is_ready() const { return reading_ && !asks() && !waits_for_codes_; }

  /// As it is to be said, with the codes as they are now.
  [[nodiscard]] scenario::OwnReply reply() const;
  /// Reads the way that words count which were put right: the style of the codes as they are now.
  [[nodiscard]] model::StyleReading style() const { return model::read_style(codes_); }
  [[nodiscard]] const model::ReplyCodes& codes() const { return codes_; }

 private:
  /// For each code that stands as it was read the phrase that led to it most; mere words, which
  /// tell nobody why, are left out.
  [[nodiscard]] std::vector<scenario::CodeWords> earned() const;

  std::string bid_;
  std::string text_;
  std::optional<coach::Reading> reading_;
  std::optional<scenario::SafetySign> sign_;
  model::ReplyCodes codes_;
  bool told_ = false;
  bool waits_for_codes_ = false;
};

}  // namespace attune::session
