// The words are there at once; pictures and numbers come from threads of their own, one of each at
// a time.
#include "ui/models/models_state.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "coach/reference_words.h"
#include "session/reference_plots.h"
#include "ui/kit/overloaded.h"

namespace attune::ui {

namespace {

constexpr std::string_view kComputing =
    to_say("The program is computing the numbers of the published model, to compare them.");

/// What the letters in the names of the numbers stand for.
std::string letters_of(const Language& say, const model::ReferenceModel& model) {
  std::string text;
  for (const model::ReferenceVariable& variable : model.variables) {
    text += fmt::format("{}: {}\n", variable.name, say(variable.meaning));
  }
  return text;
}

std::string numbers_of(const Language& say, const model::ReferenceModel& model,
                       const std::vector<model::Expectation>& numbers) {
  constexpr std::size_t kMost = 10;  // that fit beside a low window
  std::string text = letters_of(say, model);
  for (const model::Expectation& number :
       std::span(numbers).first(std::min(kMost, numbers.size()))) {
    text += '\n' + say("{}: {:.6Lg}, expected {:.6Lg}", say(number.what), number.computed,
                       number.expected);
  }
  if (numbers.size() > kMost) {
    text += '\n' + say("and {} more: attune reference {}", numbers.size() - kMost, model.name);
  }
  return text;
}

ModelsPictures draw_pictures(const Language& say, const model::ReferenceModel& model,
                             const model::ReferenceSetting& setting) {
  return {session::paths_plot(say, model, setting), session::plane_plot(say, model, setting)};
}

}  // namespace

ModelsState::ModelsState() : ModelsState(draw_pictures) {}

ModelsState::Page ModelsState::page_of(model::ReferenceModel model) const {
  Page page = {.model = std::move(model)};
  for (const model::ReferenceSetting& setting : page.model.settings) {
    page.tips.push_back(coach::setting_sentence(say_, setting));
    page.sources.push_back(fmt::format("{} {}", coach::parameter_sentence(say_, setting),
                                       coach::source_sentences(say_, page.model)));
  }
  page.pictures.resize(page.model.settings.size());
  return page;
}

ModelsState::Check ModelsState::check_of(const Language& say, const model::ReferenceModel& model) {
  const model::ReferenceRun run = model::run_reference(model);
  return {.sentence = coach::check_sentence(say, say("the published model"), run.hits(),
                                            run.numbers.size()),
          .numbers = numbers_of(say, model, run.numbers)};
}

// What is still being computed in the language before is thrown away when it comes.
void ModelsState::speak(const Language& say) {
  say_ = say;
  if (is_open()) {
    write_pages();
    select(at_);
  }
}

void ModelsState::write_pages() {
  pages_.clear();
  for (model::ReferenceModel& model : model::reference_models()) {
    pages_.push_back(page_of(std::move(model)));
  }
}

void ModelsState::open() {
  if (!is_open()) {
    write_pages();
    select({});
  }
}

void ModelsState::select(Place wanted) {
  at_.model = std::clamp(wanted.model, 0, static_cast<int>(pages_.size()) - 1);
  at_.setting = std::clamp(wanted.setting, 0, static_cast<int>(page().tips.size()) - 1);
  waited_ = 0.0;
  begin_what_is_missing();
}

void ModelsState::begin_what_is_missing() {
  if (!pictures() && !drawing_.busy()) {
    drawn_ = at_;
    drawn_in_ = say_;
    drawing_.begin([draw = draw_, say = say_, model = page().model, place = at_] {
      return draw(say, model, model.settings[static_cast<std::size_t>(place.setting)]);
    });
  }
  if (!page().check && !checking_.busy()) {
    checked_ = at_.model;
    checked_in_ = say_;
    checking_.begin([say = say_, model = page().model] { return check_of(say, model); });
  }
}

void ModelsState::take_what_is_there() {
  if (auto pictures = drawing_.take(); pictures && drawn_in_ == say_) {
    page_at(drawn_.model).pictures[static_cast<std::size_t>(drawn_.setting)] = std::move(pictures);
  }
  if (auto check = checking_.take(); check && checked_in_ == say_) {
    page_at(checked_).check = std::move(check);
  }
}

void ModelsState::advance(double seconds) {
  if (is_open() && seconds > 0.0) {
    waited_ += seconds;
    take_what_is_there();
    begin_what_is_missing();
  }
}

bool ModelsState::moving() const { return is_open() && (!pictures() || !page().check); }

void ModelsState::wait() const {
  drawing_.wait();
  checking_.wait();
}

void ModelsState::work_out_all() {
  while (moving()) {
    begin_what_is_missing();
    wait();
    take_what_is_there();
  }
}

std::optional<session::ExportRequest> ModelsState::file_of(const ModelsSavePlot& wanted) const {
  if (!pictures()) {
    return std::nullopt;
  }
  const picture::Plot& plot =
      wanted.part == ModelsPart::kPaths ? pictures()->paths : pictures()->plane;
  const model::ReferenceModel& model = page().model;
  const auto& setting = model.settings[static_cast<std::size_t>(at_.setting)];
  return session::plot_export(session::for_file(say_, plot, model, setting), wanted.format);
}

std::optional<session::ExportRequest> ModelsState::apply(const ModelsAction& action) {
  std::optional<session::ExportRequest> wanted_file;
  std::visit(Overloaded{
                 [](std::monostate) {},
                 [&](ModelsSelect wanted) { select({.model = wanted.model}); },
                 [&](ModelsSelectSetting wanted) {
                   select({at_.model, wanted.setting});
                 },
                 [&](ModelsSelectPart wanted) { part_ = wanted.part; },
                 [&](const ModelsSavePlot& wanted) { wanted_file = file_of(wanted); },
             },
             action);
  return wanted_file;
}

ModelsView ModelsState::view() const {
  constexpr double kPatience = 0.15;  // seconds for which nothing need be said
  ModelsView view;
  for (const Page& each : pages_) {
    view.models.push_back(say_(each.model.tab));
  }
  view.model = at_.model;
  const model::ReferenceModel& model = page().model;
  for (const model::ReferenceSetting& each : model.settings) {
    view.settings.push_back(say_(each.title));
  }
  view.setting_tips.assign(page().tips.begin(), page().tips.end());
  view.setting = at_.setting;
  view.about = view.setting_tips[static_cast<std::size_t>(at_.setting)];
  view.title = say_(model.title);
  view.paragraph = say_(model.paragraph);
  view.caution = say_(model.caution);
  view.source = page().sources[static_cast<std::size_t>(at_.setting)];
  view.check = page().check ? std::string_view(page().check->sentence) : say_(kComputing);
  view.numbers = page().check ? std::string_view(page().check->numbers) : std::string_view();
  if (pictures()) {
    view.paths = &pictures()->paths;
    view.plane = &pictures()->plane;
  }
  view.waiting = !pictures() && waited_ > kPatience;
  view.parts = {say_("What it says"), say_("One beginning"), say_("Any beginning")};
  view.part = part_;
  return view;
}

}  // namespace attune::ui
