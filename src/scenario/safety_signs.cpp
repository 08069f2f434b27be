// The list is our own: what the topics of danger sound like between two people, without the words
// that are said every day for other things ("it hit me", "don't make me laugh").
#include "scenario/safety_signs.h"

#include <algorithm>
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

/// What is not looked for in scenarios, where it is said in other senses, but in what somebody
/// types as their own reply; misspelt, too.
constexpr auto kTypedSigns = std::to_array<SafetySign>({
    {"threat",
     "im|i'm|am|are|we're going|gonna to|just|really kill|hurt|hit|smash|destroy|end you|u|your"},
    {"threat", "going|gonna kill|hurt|hit|smash|destroy|end you|u|your"},
    {"threat", "going to kill|hurt|hit|smash|destroy|end you|u|your"},
    {"threat", "ill|i'll|il|will kill|kil|hurt|hit|slap|smash|break|destroy|end u|you|your"},
    {"threat", "shut up or else"},
    {"threat", "if you leave|left i'll|ill|i|me"},
    {"threat", "take the|your|our kids|children and|you"},
    {"threat", "you'll|youll|you never see them|the"},
    {"violence", "makes|make me want to hit|slap|hurt|punch|strangle"},
    {"violence", "want to hit|slap|punch|strangle|smash you|your"},
    {"monitoring", "give|hand|show|unlock me the|your|that phone|mobile|password"},
    {"monitoring", "unlock the|your|that phone|mobile"},
    {"isolation",
     "can't|cant|cannot see your|her|him|them|those "
     "again|anymore|any|friends|sister|brother|mother|family"},
    {"self_harm", "end it all"},
    {"self_harm", "cut|cutting|burn|burned myself"},
    {"self_harm", "kill|hurt|harm|kil myself|meself"},
    {"self_harm", "don't|dont|do want to be here anymore|any"},
    {"self_harm", "don't|dont want to exist|wake|be alive"},
});

/// In German: own words are typed in the language of the window.
constexpr auto kGermanSigns = std::to_array<SafetySign>({
    {"fear", "angst vor dir|ihm|ihr"},

    {"threat", "wirst du|wirst bereuen|büßen"},
    {"threat", "das wirst du bereuen|büßen"},
    {"threat", "bring|bringe dich um"},
    {"threat", "tu|tue dir was|etwas an"},
    {"threat", "mach|mache dich fertig|kaputt"},
    {"threat", "wenn du mich verlässt"},
    {"threat", "siehst die kinder nie wieder|mehr"},

    {"violence", "schlag|schlage|hau|haue|prügel|prügle|würg|würge dich"},
    {"violence", "dich|mich|ihn|sie geschlagen|gewürgt|gestoßen|verprügelt"},
    {"violence", "kriegst|bekommst eine|eins|paar drauf|geklebt|gescheuert"},

    {"monitoring", "zeig|gib mir dein handy|passwort"},
    {"monitoring", "gib|zeig dein handy her"},
    {"monitoring", "entsperr|entsperre dein|das handy"},
    {"monitoring", "dein handy durchsucht|kontrolliert|gelesen"},

    {"isolation", "verbiete|verbiet dir|ihm|ihr"},
    {"isolation", "du darfst sie|ihn|die nicht|keinen mehr|sehen|treffen"},
    {"isolation", "darfst nicht mehr raus|hin|ausgehen"},

    {"coercion", "lass|lasse dich nicht gehen|raus|weg|schlafen"},
    {"coercion", "gehst nirgends|nirgendwo hin"},
    {"coercion", "gehst nirgendwohin"},
    {"coercion", "tust|machst was ich sage|sag|will"},

    {"self_harm", "bring|bringe|bringt mich|sich um"},
    {"self_harm", "tu|tue mir was|etwas an"},
    {"self_harm", "tu|tue ich mir was|etwas an"},
    {"self_harm", "will nicht mehr leben"},
    {"self_harm", "kann ohne dich nicht leben"},
    {"self_harm", "ohne dich kann|will ich nicht leben"},
});

template <typename Signs>
std::optional<SafetySign> first_said(const ProseWords& words, const Signs& signs) {
  const auto said = std::find_if(signs.begin(), signs.end(), [&words](const SafetySign& sign) {
    return words.say(sign.phrase);
  });
  return said == signs.end() ? std::nullopt : std::optional(*said);
}

}  // namespace

std::optional<SafetySign> sign_of_danger(std::string_view text) {
  return first_said(ProseWords(text), kSigns);
}

std::optional<SafetySign> sign_in_own_words(std::string_view text) {
  const ProseWords words(text);
  if (const std::optional<SafetySign> sign = first_said(words, kSigns)) {
    return sign;
  }
  const std::optional<SafetySign> typed = first_said(words, kTypedSigns);
  return typed ? typed : first_said(words, kGermanSigns);
}

}  // namespace attune::scenario
