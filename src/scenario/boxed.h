// An optional value that takes no more room than a pointer where there is none.
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace attune::scenario {

/// Used as std::optional is, and copied with what it holds: for what is large and mostly not there.
template <typename T>
class Boxed {
 public:
  Boxed() = default;
  Boxed(std::nullopt_t /*nothing*/) {}  // NOLINT(google-explicit-constructor): as std::optional.
  Boxed(T value)                        // NOLINT(google-explicit-constructor)
      : value_(std::make_unique<T>(std::move(value))) {}
  Boxed(std::optional<T> value)  // NOLINT(google-explicit-constructor)
      : value_(value ? std::make_unique<T>(*std::move(value)) : nullptr) {}

  Boxed(const Boxed& other) : value_(other ? std::make_unique<T>(*other) : nullptr) {}
  Boxed& operator=(const Boxed& other) {
    Boxed copy(other);
    value_ = std::move(copy.value_);
    return *this;
  }
  Boxed(Boxed&&) noexcept = default;
  Boxed& operator=(Boxed&&) noexcept = default;
  ~Boxed() = default;

  [[nodiscard]] bool has_value() const { return value_ != nullptr; }
  [[nodiscard]] explicit operator bool() const { return has_value(); }

  // Only where there is a value.
  [[nodiscard]] T& operator*() { return *value_; }
  [[nodiscard]] const T& operator*() const { return *value_; }
  [[nodiscard]] T* operator->() { return value_.get(); }
  [[nodiscard]] const T* operator->() const { return value_.get(); }

  friend bool operator==(const Boxed& one, const Boxed& other) {
    return one && other ? *one == *other : !one && !other;
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace attune::scenario
