// One visitor from several lambdas, for std::visit.
#pragma once

namespace attune::ui {

template <typename... Parts>
struct Overloaded : Parts... {
  using Parts::operator()...;
};
template <typename... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

}  // namespace attune::ui
