// A model's numbers are computed anew each time it is chosen; its pictures for each of its couples.
#include "ui/models/models_state.h"

#include <fmt/format.h>

#include <algorithm>

#include "session/reference_plots.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

std::string source_of(const model::ReferenceModel& model) {
  return fmt::format("{}. Equations {}. {}.", model.source, word_for(model.status),
                     model.what_is_verified);
}

std::string numbers_of(const model::ReferenceRun& run) {
  return run.hits() == run.numbers.size()
             ? fmt::format(
                   "Our arithmetic agrees with all {} check values, which says nothing about "
                   "people.",
                   run.numbers.size())
             : fmt::format("Our arithmetic misses {} of the {} check values.",
                           run.numbers.size() - run.hits(), run.numbers.size());
}

}  // namespace

void ModelsState::open() {
  if (!is_open()) {
    models_ = model::reference_models();
    select(0);
  }
}

void ModelsState::select(int model) {
  model_ = std::clamp(model, 0, static_cast<int>(models_.size()) - 1);
  run_ = model::run_reference(models_[static_cast<std::size_t>(model_)]);
  select_setting(0);
}

void ModelsState::select_setting(int setting) {
  setting_ = std::clamp(setting, 0, static_cast<int>(model().settings.size()) - 1);
  const model::ReferenceSetting& chosen = model().settings[static_cast<std::size_t>(setting_)];
  paths_ = session::paths_plot(model(), chosen);
  plane_ = session::plane_plot(model(), chosen);
}

void ModelsState::apply(const ModelsAction& action) {
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](ModelsSelect wanted) { select(wanted.model); },
                 [&](ModelsSelectSetting wanted) { select_setting(wanted.setting); },
                 [&](ModelsSelectPart wanted) { part_ = wanted.part; },
             },
             action);
}

ModelsView ModelsState::view() const {
  ModelsView view;
  for (const model::ReferenceModel& each : models_) {
    view.models.push_back(each.title);
  }
  view.model = model_;
  for (const model::ReferenceSetting& each : model().settings) {
    view.settings.push_back(each.name);
  }
  view.setting = setting_;
  view.title = model().title;
  view.paragraph = model().paragraph;
  view.source = source_of(model());
  view.numbers = numbers_of(run_);
  view.paths = &paths_;
  view.plane = &plane_;
  view.part = part_;
  return view;
}

}  // namespace attune::ui
