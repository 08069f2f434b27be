// The list is our own: what the topics of danger sound like between two people, without the words
// that are said every day for other things ("it hit me", "don't make me laugh").
#include "scenario/safety_signs.h"

#include <array>

#include "scenario/craft_phrases.h"

namespace attune::scenario {

namespace {

constexpr auto kSigns = std::to_array<SafetySign>({
    {"fear", "afraid|scared|frightened|terrified of you|me"},
    {"fear", "afraid|scared|frightened|terrified of your|my|his|her|their temper"},
    {"fear", "afraid|scared|frightened of what you'll|he'll|she'll|they'll do"},
    {"fear", "afraid|scared|frightened of what you|he|she|they might|will|would do"},
    {"fear", "afraid|scared|frightened you'll|he'll|she'll|they'll hurt|hit me|her|him|them"},

    {"threat", "you'll regret this|it"},
    {"threat", "i'll make you pay|sorry|regret"},
    {"threat", "i'll hurt|kill|ruin|destroy you"},
    {"threat", "i will hurt|kill|ruin|destroy you"},
    {"threat", "don't make me hurt|hit you"},
    {"threat", "if you ever leave|left me"},
    {"threat", "never see the|your children|kids again"},

    {"violence", "you|he|she|they|i hit|slapped|punched|shoved|choked|strangled me|you"},
    {"violence", "hits|slaps|slapped|punches|punched|shoves|shoved|chokes|strangles him|her|them"},
    {"violence", "grabs|grabbed|grabbing me|you|him|her|them by"},
    {"violence", "grabs|grabbed|twists|twisted my|your|his|her|their wrist|arm|throat|hair"},
    {"violence", "blocks|blocked|blocking the|my|your|his|her|their door|doorway|way"},
    {"violence", "throws|threw|thrown it|a|the|his|her|their|your plate|glass|mug|cup|phone at"},
    {"violence", "raises|raised his|her|their|your|a hand|fist"},

    {"monitoring", "show|give me your phone|messages|password|passcode"},
    {"monitoring", "unlock your phone"},
    {"monitoring", "i|he|she|they went through your|my|his|her|their phone|messages"},
    {"monitoring", "i|he|she|they read|reads your|my|his|her|their messages|diary"},
    {"monitoring", "track|tracks|tracking|tracked your|my|his|her|their phone|car"},
    {"monitoring", "turn|keep your location on"},

    {"isolation", "you're not allowed"},
    {"isolation", "not allowed to see|meet|go|ring|call|work"},
    {"isolation", "i forbid you"},
    {"isolation", "stop seeing|meeting your friends|sister|brother|mother|father|family"},
    {"isolation", "i don't want you seeing|meeting"},

    {"coercion", "i won't let you leave|go|out|work|sleep"},
    {"coercion", "i will not let you leave|go|out|work|sleep"},
    {"coercion", "you're|are not leaving this house|flat|room|until"},
    {"coercion", "do as|what you're told"},
    {"coercion", "you'll do as|what i say|tell"},
    {"coercion", "takes|took|hides|hid my|your|his|her|their keys|passport|card so"},

    {"self_harm",
     "kill|harm|hurt|hurting|killing|harming myself|yourself|himself|herself|themselves"},
    {"self_harm", "can't|cannot live without you|him|her|them"},
    {"self_harm", "want to die"},
    {"self_harm", "don't want to live"},
    {"self_harm", "better off dead"},
    {"self_harm", "better off without me"},
    {"self_harm", "suicide|suicidal"},
    {"self_harm", "take|took my|your|his|her|their own life"},
});

}  // namespace

std::optional<SafetySign> sign_of_danger(std::string_view text) {
  const ProseWords words(text);
  for (const SafetySign& sign : kSigns) {
    if (words.say(sign.phrase)) {
      return sign;
    }
  }
  return std::nullopt;
}

}  // namespace attune::scenario
