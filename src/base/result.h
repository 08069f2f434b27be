// A value, or the reason why there is none. Expected failures travel as Result, never as
// exceptions.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace attune {

enum class ErrorCode {
  kOutOfRange,   ///< A number or a choice is outside what is allowed.
  kNotFound,     ///< A name, a file or a place that does not exist.
  kBadFile,      ///< A file that was read and does not say what it should.
  kStorage,      ///< The disk or the operating system refused.
  kNotPossible,  ///< The request makes sense, but not now.
};

/// Why something did not work, in three parts that a person can act on.
struct Error {
  ErrorCode code = ErrorCode::kNotPossible;
  std::string what;   ///< What is wrong, in one plain clause without a full stop.
  std::string where;  ///< File, file:line:column, option or command; empty where there is none.
  std::string fix;    ///< What to do about it; empty where nobody can say.

  /// "what, where: fix" without the empty ones, ready to stand behind "attune: ".
  [[nodiscard]] std::string message() const {
    return what + (where.empty() ? "" : ", " + where) + (fix.empty() ? "" : ": " + fix);
  }
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : held_(std::move(value)) {}      // NOLINT(google-explicit-constructor)
  Result(Error error) : held_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<T>(held_); }

  /// The value. The caller has asked ok() before.
  [[nodiscard]] const T& value() const& {
    assert(ok());
    return *std::get_if<T>(&held_);
  }
  [[nodiscard]] T&& value() && {
    assert(ok());
    return std::move(*std::get_if<T>(&held_));
  }
  /// The reason. The caller has asked ok() before.
  [[nodiscard]] const Error& error() const {
    assert(!ok());
    return *std::get_if<Error>(&held_);
  }

 private:
  std::variant<T, Error> held_;
};

/// For what gives nothing back but may fail.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return !error_.has_value(); }
  [[nodiscard]] const Error& error() const {
    assert(!ok());
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

}  // namespace attune
