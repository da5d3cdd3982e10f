// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace doorstep::server::seed {

/// How much there is of each thing in a made-up council. M is the average council of England over one year, from
/// published figures; S is an eighth of it, L a large county, XL what nobody has: ten average councils over ten years.
struct CouncilSize {
    int families = 2500;        ///< that get help now
    int socialWorkers = 216;
    int familyHelp = 90;
    int otherStaff = 40;
    int teams = 20;
    int volunteers = 700;
    int youngPeople = 150;      ///< with an extended family of volunteers
    int touchpointsEach = 333;  ///< a year, for each of them
    int advocates = 20;
    int advocacyCircles = 160;
    int neighbourhoods = 24;
    int streetRounds = 185;     ///< of about 40 homes
    int neighbours = 900;
    int places = 400;
    int earlierYears = 0; ///< before the present one; each with families whose help has ended, and those who left
    int closedEachYear = 1500; ///< of these families; 16,000 families in ten years

    /// A part of everything, at least one of each.
    [[nodiscard]] constexpr CouncilSize dividedBy(int n) const;
    [[nodiscard]] constexpr CouncilSize times(int n) const;
    [[nodiscard]] constexpr CouncilSize after(int years) const
    {
        CouncilSize longer = *this;
        longer.earlierYears = years;
        return longer;
    }
};

/// What grows with a council.
inline constexpr std::array countsOfCouncil{&CouncilSize::families, &CouncilSize::socialWorkers,
    &CouncilSize::familyHelp, &CouncilSize::otherStaff, &CouncilSize::teams, &CouncilSize::volunteers,
    &CouncilSize::youngPeople, &CouncilSize::advocates, &CouncilSize::advocacyCircles, &CouncilSize::neighbourhoods,
    &CouncilSize::streetRounds, &CouncilSize::neighbours, &CouncilSize::places, &CouncilSize::closedEachYear};

constexpr CouncilSize CouncilSize::dividedBy(int n) const
{
    CouncilSize part = *this;
    for (const auto count : countsOfCouncil)
        part.*count = part.*count / n > 0 ? part.*count / n : 1;
    return part;
}

constexpr CouncilSize CouncilSize::times(int n) const
{
    CouncilSize larger = *this;
    for (const auto count : countsOfCouncil)
        larger.*count *= n;
    return larger;
}

inline constexpr CouncilSize sizeM{};
inline constexpr CouncilSize sizeS = sizeM.dividedBy(8);
inline constexpr CouncilSize sizeL = sizeM.times(4);
inline constexpr CouncilSize sizeXL = sizeM.times(10).after(9);
/// The other families of the practice council: enough that lists scroll, few enough to be there at once.
inline constexpr CouncilSize sizePractice{24, 6, 3, 2, 1, 9, 2, 60, 2, 3, 2, 6, 12, 16};

} // namespace doorstep::server::seed
