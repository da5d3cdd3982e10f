// SPDX-License-Identifier: Apache-2.0
#include "server/seed/returnfamilies.h"

#include "server/seed/town.h"

#include <array>

namespace doorstep::server::seed::returned {

using namespace Qt::StringLiterals;

namespace {

constexpr int familyCount = 40;

Child drawChild(Random &random, int family, int index, QDate today)
{
    static constexpr std::array codes{"WBRI", "WOTH", "APKN", "BAFR", "MWBC", "AOTH"};
    Child child;
    child.number = u"C%1%2"_s.arg(1000 + family).arg(index);
    const int language = drawLanguage(random);
    child.name = drawName(random, language, random.chance(490) ? Sex::Female : Sex::Male);
    child.born = random.dayBetween(today.addYears(-15), today.addDays(-100));
    child.upn = u"Z%1"_s.arg(900000000000LL + random.below(1'000'000'000));
    child.ethnicity = QString::fromLatin1(random.pick(codes));
    child.referred = random.dayBetween(today.addDays(-500), today.addDays(-60));
    child.open = index == 0 ? family % 5 != 4 : random.chance(600);
    child.closed = child.open ? QDate() : random.dayBetween(child.referred.addDays(10), today.addDays(-1));
    child.plan = child.open && random.chance(500);
    child.protection = child.open && random.chance(250);
    child.inDataset = family % 8 != 7;
    child.inCensus = family % 9 != 6;
    return child;
}

} // namespace

std::vector<ListedFamily> drawFamilies(quint64 seed, QDate today)
{
    Random random(seed, "returns");
    const Town town(seed, sizeS);
    std::vector<ListedFamily> families;
    for (int i = 0; i < familyCount; ++i) {
        ListedFamily family;
        family.number = u"F%1"_s.arg(500 + i);
        family.mother = u"M%1"_s.arg(1000 + i);
        family.motherName = drawName(random, drawLanguage(random), Sex::Female);
        family.worker = u"W%1"_s.arg(1 + random.below(workerCount));
        const int street = town.drawStreet(random);
        family.address = town.address(random, street);
        const int count = random.between(1, 3);
        for (int c = 0; c < count; ++c) {
            Child child = drawChild(random, i, c, today);
            child.name = withFamilyName(child.name, family.motherName);
            family.children.push_back(std::move(child));
        }
        families.push_back(std::move(family));
    }
    return families;
}

} // namespace doorstep::server::seed::returned
