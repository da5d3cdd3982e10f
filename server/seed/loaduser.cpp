// SPDX-License-Identifier: Apache-2.0
#include "server/seed/loaduser.h"

#include "core/types/records/childseen.h"
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "server/seed/familybuilder.h"
#include "server/seed/names.h"
#include "server/seed/words.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

constexpr int peopleEach = 4;

/// One visit's records, as many as there is room for: the visit, two children seen, a note.
int addVisit(FamilyBuilder &builder, const QList<core::Id<core::Person>> &people, const core::UserId &worker,
    qint64 when, int room)
{
    Random &random = builder.random();
    core::Visit visit;
    visit.kind = core::VisitKind::Help;
    visit.arrivedAt = core::Timestamp{when};
    visit.leftAt = core::Timestamp{when + 2'400'000};
    visit.finishedAt = visit.leftAt;
    visit.outcome = core::VisitOutcome::Seen;
    visit.present = people;
    visit.observations = words::observation(random);
    visit.worker = worker;
    const auto id = builder.add(visit, when);
    int made = 1;
    for (int child = 0; child < 2 && made < room; ++child, ++made) {
        core::ChildSeen seen;
        seen.visit = id;
        seen.child = people[child];
        seen.seen = true;
        seen.alone = random.chance(600);
        builder.put(core::RecordId(core::Uuid::v5(id, people[child].view())), seen, when);
    }
    if (made < room) {
        core::Note note;
        note.visit = id;
        note.text = words::note(random);
        note.happenedOn = core::Timestamp{when}.toDateTime().toUTC().date();
        builder.add(note, when + 60'000);
        ++made;
    }
    return made;
}

Result<Done> writeFamily(SeedSink &sink, const SeedOrder &order, const core::UserId &worker, int index, int records,
    std::vector<SeedGrant> &grants)
{
    Random random(order.seed, "load", quint64(index));
    const QDate since = order.today.addDays(-360);
    FamilyBuilder builder(random, worker, englandMs(since, 9, index % 60));
    builder.root.name = u"Load family "_s + QString::number(index + 1);
    QList<core::Id<core::Person>> people;
    int made = 1;
    for (int i = 0; i < peopleEach && made < records; ++i, ++made) {
        core::Person person;
        person.knownAs = drawName(random, 500).first;
        person.isChild = i < 2;
        people.append(builder.person(person));
    }
    qint64 when = englandMs(since, 16, 0);
    const qint64 step = qint64(350) * 24 * 3600 * 1000 / qMax(1, records / 4);
    while (made < records && people.size() == peopleEach) {
        made += addVisit(builder, people, worker, when, records - made);
        when += step;
    }
    grants.push_back({worker, builder.family(), core::ScopeKind::Family, core::Role::Lead, since,
        order.today.addDays(365), u"Measuring"_s});
    return builder.write(sink);
}

} // namespace

Result<PersonToBe> writeLoadUser(SeedSink &sink, const SeedOrder &order, int records, int scopes)
{
    Random random(order.seed, "load user");
    const core::UserId worker(random.id(englandMs(order.today.addDays(-400), 9, 0)));
    core::User user;
    user.name = u"Load Worker %1"_s.arg(order.seed);
    user.post = core::Post::SocialWorker;
    user.team = u"Load"_s;
    if (auto done = sink.user(worker, user); !done)
        return done.error();
    std::vector<SeedGrant> grants;
    for (int i = 0; i < scopes; ++i) {
        const int share = records / scopes + (i < records % scopes ? 1 : 0);
        if (auto done = writeFamily(sink, order, worker, i, share, grants); !done)
            return done.error();
    }
    if (auto done = sink.grants(grants); !done)
        return done.error();
    return PersonToBe{worker, user.name, *user.post, u"%1 records in %2 families"_s.arg(records).arg(scopes)};
}

} // namespace doorstep::server::seed
