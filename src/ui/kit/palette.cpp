// The values of the two palettes; palette_test.cpp holds every text to its contrast.
#include "ui/kit/palette.h"

namespace attune::ui {

namespace {

constexpr Palette kLight{
    .background = rgb(0xF6F0E8),
    .surface = rgb(0xFFFDFA),
    .sunken = rgb(0xEFE7DC),
    .line = rgb(0xE2D7C8),
    .line_strong = rgb(0x93867A),
    .ink = rgb(0x2B2530),
    .ink2 = rgb(0x5C5260),
    .ink3 = rgb(0x6A6070),
    .first = rgb(0x1C666B),
    .first_soft = rgb(0xDCEBE8),
    .second = rgb(0xA14628),
    .second_soft = rgb(0xF8E4DA),
    .coach = rgb(0x4A5A2F),
    .coach_soft = rgb(0xEAEEDC),
    .accent = rgb(0x7A3E5D),
    .accent_soft = rgb(0xF2E3EA),
    .caution = rgb(0x7D5200),
    .caution_soft = rgb(0xF9EBCB),
    .focus = rgb(0x2B5FAE),
    .on_accent = rgb(0xFFFFFF),
    .shadow = rgb(0x5C3C28),
    .shadow_strength = 1.0F,
};

constexpr Palette kDark{
    .background = rgb(0x1F1B22),
    .surface = rgb(0x2A252E),
    .sunken = rgb(0x19161C),
    .line = rgb(0x423A47),
    .line_strong = rgb(0x857A8B),
    .ink = rgb(0xF3ECE4),
    .ink2 = rgb(0xC9BEC6),
    .ink3 = rgb(0xB0A4AE),
    .first = rgb(0x7CC7C4),
    .first_soft = rgb(0x21403F),
    .second = rgb(0xF0A587),
    .second_soft = rgb(0x4A2D24),
    .coach = rgb(0xC3D08F),
    .coach_soft = rgb(0x343A22),
    .accent = rgb(0xE3A3C4),
    .accent_soft = rgb(0x44293A),
    .caution = rgb(0xF0C46B),
    .caution_soft = rgb(0x443516),
    .focus = rgb(0x8DB4F2),
    .on_accent = rgb(0x1F1B22),
    .shadow = rgb(0x000000),
    .shadow_strength = 2.0F,
};

}  // namespace

const Palette& palette_of(Theme theme) { return theme == Theme::kDark ? kDark : kLight; }

}  // namespace attune::ui
