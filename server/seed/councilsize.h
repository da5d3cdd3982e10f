// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doorstep::server::seed {

/// How much there is of each thing in a made-up council, over one year. M is the average council of England, from
/// published figures; S is an eighth of it.
struct CouncilSize {
    int families = 2500;
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

    [[nodiscard]] constexpr CouncilSize dividedBy(int n) const
    {
        const auto part = [n](int whole) { return whole / n > 0 ? whole / n : 1; };
        return {part(families), part(socialWorkers), part(familyHelp), part(otherStaff), part(teams), part(volunteers),
            part(youngPeople), touchpointsEach, part(advocates), part(advocacyCircles), part(neighbourhoods),
            part(streetRounds), part(neighbours), part(places)};
    }
};

inline constexpr CouncilSize sizeM{};
inline constexpr CouncilSize sizeS = sizeM.dividedBy(8);
/// The other families of the practice council: enough that lists scroll, few enough to be there at once.
inline constexpr CouncilSize sizePractice{24, 6, 3, 2, 1, 9, 2, 60, 2, 3, 2, 6, 12, 16};

} // namespace doorstep::server::seed
