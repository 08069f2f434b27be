// One visitor from several lambdas, for std::visit over the layers of a plot.
#pragma once

namespace attune::picture {

template <typename... Parts>
struct Overloaded : Parts... {
  using Parts::operator()...;
};
template <typename... Parts>
Overloaded(Parts...) -> Overloaded<Parts...>;

}  // namespace attune::picture
