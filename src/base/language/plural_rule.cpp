// C's expressions over one unsigned number, read by precedence climbing into reverse Polish
// notation. All operands are computed: nothing in such an expression has an effect.
#include "base/language/plural_rule.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/parse_number.h"
#include "base/text.h"

namespace attune {

namespace {

constexpr std::size_t kLongest = 1000;    // characters; the longest one known has 200
constexpr int kDeepest = 50;              // brackets and choices in each other
constexpr std::uint64_t kMostForms = 10;  // Arabic has 6
constexpr std::uint64_t kTried = 1000;    // numbers for which a form must be there

struct Operator {
  std::string_view written;
  char sign;
  int binds;  // the tighter the higher
};

// Longer ones before those that they begin with.
constexpr std::array<Operator, 13> kOperators = {{{"||", '|', 1},
                                                  {"&&", '&', 2},
                                                  {"==", '=', 3},
                                                  {"!=", '!', 3},
                                                  {"<=", 'l', 4},
                                                  {">=", 'g', 4},
                                                  {"<", '<', 4},
                                                  {">", '>', 4},
                                                  {"+", '+', 5},
                                                  {"-", '-', 5},
                                                  {"*", '*', 6},
                                                  {"/", '/', 6},
                                                  {"%", '%', 6}}};

std::uint64_t computed(char sign, std::uint64_t a, std::uint64_t b) {
  switch (sign) {
    case '|':
      return static_cast<std::uint64_t>(a != 0 || b != 0);
    case '&':
      return static_cast<std::uint64_t>(a != 0 && b != 0);
    case '=':
      return static_cast<std::uint64_t>(a == b);
    case '!':
      return static_cast<std::uint64_t>(a != b);
    case 'l':
      return static_cast<std::uint64_t>(a <= b);
    case 'g':
      return static_cast<std::uint64_t>(a >= b);
    case '<':
      return static_cast<std::uint64_t>(a < b);
    case '>':
      return static_cast<std::uint64_t>(a > b);
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b == 0 ? 0 : a / b;
    default:
      return b == 0 ? 0 : a % b;
  }
}

Error bad_rule() {
  return {ErrorCode::kBadFile, "the plural forms cannot be read", "",
          "write them as \"Plural-Forms: nplurals=2; plural=(n != 1);\""};
}

/// What stands between `name` and the next semicolon; nothing where it is not there.
std::optional<std::string_view> part(std::string_view field, std::string_view name) {
  const std::size_t at = field.find(name);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view rest = field.substr(at + name.size());
  return trim(rest.substr(0, rest.find(';')));
}

}  // namespace

class PluralRule::Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  /// The steps of the whole text; nothing where it is no expression.
  std::optional<std::vector<Step>> read() {
    const bool whole = choice(0) && trim(rest_).empty();
    return whole ? std::optional(std::move(steps_)) : std::nullopt;
  }

 private:
  bool take(std::string_view sign) {
    rest_ = trim(rest_);
    if (!rest_.starts_with(sign)) {
      return false;
    }
    rest_.remove_prefix(sign.size());
    return true;
  }

  bool choice(int depth) {
    if (depth > kDeepest || !binary(1, depth)) {
      return false;
    }
    if (!take("?")) {
      return true;
    }
    if (!choice(depth + 1) || !take(":") || !choice(depth + 1)) {
      return false;
    }
    steps_.push_back({.kind = Kind::kChoice});
    return true;
  }

  bool binary(int least, int depth) {
    if (!unary(depth)) {
      return false;
    }
    for (const Operator* next = upcoming(least); next != nullptr; next = upcoming(least)) {
      take(next->written);
      if (!binary(next->binds + 1, depth)) {
        return false;
      }
      steps_.push_back({.kind = Kind::kOperator, .sign = next->sign});
    }
    return true;
  }

  // The operator that comes next and binds at least so tightly, or null.
  const Operator* upcoming(int least) {
    rest_ = trim(rest_);
    const auto* const found =
        std::find_if(kOperators.begin(), kOperators.end(),
                     [this](const Operator& each) { return rest_.starts_with(each.written); });
    return found == kOperators.end() || found->binds < least ? nullptr : found;
  }

  bool unary(int depth) {
    if (depth > kDeepest) {
      return false;
    }
    if (take("!")) {
      if (!unary(depth + 1)) {
        return false;
      }
      steps_.push_back({.kind = Kind::kNot});
      return true;
    }
    if (take("(")) {
      return choice(depth + 1) && take(")");
    }
    if (take("n")) {
      steps_.push_back({.kind = Kind::kCount});
      return true;
    }
    return number();
  }

  bool number() {
    const std::size_t length = std::min(rest_.find_first_not_of("0123456789"), rest_.size());
    const auto value = parse_number<std::uint64_t>(rest_.substr(0, length));
    if (!value) {
      return false;
    }
    rest_.remove_prefix(length);
    steps_.push_back({.kind = Kind::kNumber, .number = *value});
    return true;
  }

  std::string_view rest_;
  std::vector<Step> steps_;
};

Result<PluralRule> PluralRule::read(std::string_view field) {
  const auto forms = parse_number<std::uint64_t>(part(field, "nplurals=").value_or(""));
  const std::string_view expression = part(field, "plural=").value_or("");
  if (!forms || *forms == 0 || *forms > kMostForms || expression.size() > kLongest) {
    return bad_rule();
  }
  std::optional<std::vector<Step>> steps = Reader(expression).read();
  if (!steps) {
    return bad_rule();
  }
  PluralRule rule;
  rule.forms_ = *forms;
  rule.steps_ = *std::move(steps);
  for (std::uint64_t count = 0; count < kTried; ++count) {
    if (rule.value_at(count) >= *forms) {
      return bad_rule();
    }
  }
  return rule;
}

std::size_t PluralRule::form_of(std::uint64_t count) const {
  return static_cast<std::size_t>(std::min<std::uint64_t>(value_at(count), forms_ - 1));
}

std::uint64_t PluralRule::value_at(std::uint64_t count) const {
  if (steps_.empty()) {
    return static_cast<std::uint64_t>(count != 1);
  }
  std::vector<std::uint64_t> values;
  values.reserve(steps_.size());
  for (const Step& step : steps_) {
    take(step, count, values);
  }
  return values.back();
}

void PluralRule::take(const Step& step, std::uint64_t count, std::vector<std::uint64_t>& values) {
  const auto pop = [&values] {
    const std::uint64_t last = values.back();
    values.pop_back();
    return last;
  };
  switch (step.kind) {
    case Kind::kCount:
      values.push_back(count);
      return;
    case Kind::kNumber:
      values.push_back(step.number);
      return;
    case Kind::kNot:
      values.back() = static_cast<std::uint64_t>(values.back() == 0);
      return;
    case Kind::kOperator: {
      const std::uint64_t second = pop();
      values.back() = computed(step.sign, values.back(), second);
      return;
    }
    case Kind::kChoice: {
      const std::uint64_t otherwise = pop();
      const std::uint64_t then = pop();
      values.back() = values.back() != 0 ? then : otherwise;
      return;
    }
  }
}

}  // namespace attune
