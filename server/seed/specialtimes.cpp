// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "server/seed/specials.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

core::Visit visitOf(const SpecialFamily &family)
{
    core::Visit visit;
    visit.kind = core::VisitKind::Help;
    visit.worker = family.lead.id;
    visit.present = {family.parent};
    return visit;
}

Result<Done> wrongClock(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Keeling family"_s, u"Sheila"_s);
    const auto child = family.child(u"Bobby"_s, family.today.addYears(-6));
    constexpr qint64 threeYears = qint64(3 * 365) * 24 * 3600 * 1000;
    core::Visit visit = visitOf(family);
    visit.present.append(child);
    visit.plannedAt = core::Timestamp{family.at(8, 16, 0)};
    // The phone thought that it was three years ago. The plan was made at the office and is right.
    visit.arrivedAt = core::Timestamp{family.at(8, 16, 5) - threeYears};
    visit.leftAt = core::Timestamp{family.at(8, 16, 50) - threeYears};
    visit.finishedAt = visit.leftAt;
    visit.outcome = core::VisitOutcome::Seen;
    const auto id = family.builder.add(visit, family.at(8, 16, 50) - threeYears);
    specials.found(
        "clock_wrong_three_years", "a visit written by a phone whose clock was three years slow", {family.place(id)});
    return specials.finish(family);
}

Result<Done> clocksGoBack(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Irwin family"_s, u"Grace"_s);
    const auto child = family.child(u"Isaac"_s, family.today.addYears(-1));
    // The last October night before today on which 01:30 came twice.
    const int year = family.today.year() - (family.today < QDate(family.today.year(), 11, 1) ? 1 : 0);
    QDate sunday(year, 10, 31);
    sunday = sunday.addDays(-(sunday.dayOfWeek() % 7));
    const qint64 first = QDateTime(sunday, QTime(0, 30), Qt::UTC).toMSecsSinceEpoch(); // 01:30 in summer time
    constexpr qint64 hour = 3600 * 1000;
    core::Visit visit = visitOf(family);
    visit.present.append(child);
    visit.arrivedAt = core::Timestamp{first};
    visit.leftAt = core::Timestamp{first + hour}; // 01:30 again
    visit.finishedAt = core::Timestamp{first + hour + hour / 6};
    visit.outcome = core::VisitOutcome::Seen;
    visit.observations =
        u"Called out at night; Isaac had a fever and no car. Waited with Grace until her sister came."_s;
    const auto id = family.builder.add(visit, first + hour);
    specials.found(
        "daylight_saving_night", "a visit that lasted an hour and ended at the time it began", {family.place(id)});
    return specials.finish(family);
}

Result<Done> phoneLost(Specials &specials)
{
    SpecialFamily family = specials.family(u"The Holt family"_s, u"Esther"_s);
    family.child(u"Summer"_s, family.today.addYears(-13));
    core::Visit visit = visitOf(family);
    visit.plannedAt = core::Timestamp{family.at(5, 17, 0)};
    visit.arrivedAt = core::Timestamp{family.at(5, 17, 4)};
    const auto id = family.builder.add(visit, family.at(5, 17, 4));
    core::Note note;
    note.visit = id;
    note.happenedOn = family.day(5);
    note.text = u"My phone was lost during this visit. It was ended from the office the same evening. What I remember: "
                u"Summer was in, "
                "and asked about the trip."_s;
    family.builder.add(note, family.at(4, 9, 30));
    specials.found("phone_lost_mid_visit", "a visit that was begun and never finished", {family.place(id)});
    return specials.finish(family);
}

} // namespace

Result<Done> addSpecialTimes(Specials &specials)
{
    for (const auto add : {wrongClock, clocksGoBack, phoneLost}) {
        if (auto done = add(specials); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
