// SPDX-License-Identifier: Apache-2.0
// Visits, circle and promises of the Okafor-Lewis family. Who they are is in okaforlewis.cpp.
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/childseen.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "server/seed/okaforlewis.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Id;
using core::Person;
using core::PromiseState;

void OkaforLewis::words(int daysAgo, const Id<Person> &child, const QString &said)
{
    core::ChildWords own;
    own.child = child;
    own.words = said;
    own.asked = false;
    own.saidOn = day(daysAgo);
    own.language = u"en"_s;
    m_builder.add(own, at(daysAgo, 16, 40));
}

void OkaforLewis::note(int daysAgo, const QString &text, bool pinned, const QString &impact)
{
    core::Note note;
    note.text = text;
    note.pinned = pinned;
    note.impact = impact;
    note.happenedOn = day(daysAgo);
    note.about = {m_cast.amara};
    m_builder.add(note, at(daysAgo, 17, 20));
}

void OkaforLewis::visit(int daysAgo, const QString &saw, const QString &agreed, const QString &said, bool amaraAlone)
{
    core::Visit visit;
    visit.kind = core::VisitKind::Help;
    visit.plannedAt = core::Timestamp{at(daysAgo, 16, 0)};
    visit.arrivedAt = core::Timestamp{at(daysAgo, 16, 4)};
    visit.leftAt = core::Timestamp{at(daysAgo, 16, 52)};
    visit.finishedAt = core::Timestamp{at(daysAgo, 16, 57)};
    visit.outcome = core::VisitOutcome::Seen;
    visit.household = m_cast.home;
    visit.present = {m_cast.chidi, m_cast.amara, m_cast.jo};
    visit.sawHome = true;
    visit.observations = saw;
    visit.agreedText = agreed;
    visit.familySaid = said;
    visit.familyAgrees = said.isEmpty();
    visit.worker = m_asha.id;
    const auto id = m_builder.add(visit, at(daysAgo, 16, 57));
    for (const auto &child : {m_cast.amara, m_cast.jo}) {
        core::ChildSeen seen;
        seen.visit = id;
        seen.child = child;
        seen.seen = true;
        seen.alone = child == m_cast.amara && amaraAlone;
        if (!*seen.alone)
            seen.whyNotAlone = child == m_cast.jo ? u"Four; stayed with Mum"_s : u"Did not want to today"_s;
        seen.where = u"At home"_s;
        m_builder.put(core::RecordId(core::Uuid::v5(id, child.view())), seen, at(daysAgo, 16, 57));
    }
}

void OkaforLewis::visits()
{
    visit(128, u"The flat is warm in front and damp at the back. Amara showed me the mould map that she had drawn."_s,
        u"The back bedroom is damp. Asha rings housing by Friday and tells you what they said."_s, {}, true);
    visit(93, u"Biscuit came to say hello first. Jo counted to thirty. Chidi tired, on earlies."_s,
        u"Mornings are hard when Chidi is on earlies. Rose can do Tuesdays. We ask who else."_s,
        u"Not hard. The bus is late. It is different."_s, false);
    visit(58, u"Nana Rose was there with jollof. Ms Reid came across for a cup of sugar and stayed for an hour."_s,
        u"Ms Reid offered to walk Amara on Thursdays. Chidi said yes. We try it until half-term."_s, {}, true);
    visit(37, u"Amara read to me, two pages. Her reading has come on. Jo hid and was found eleven times."_s,
        u"Thursdays with Ms Reid go well. The boiler is still not mended; that is on us."_s, {}, true);
    visit(16, u"We drew who is round Amara. There were more people than any of us thought."_s,
        u"Amara would like to see Dad on Sundays and not for a whole day. Chidi thinks about it. Nothing is decided."_s,
        u"I want it written that I ask for an advocate before the review."_s, true);
    words(128, m_cast.amara, u"The wall is sad so I drew it a map."_s);
    words(58, m_cast.jo, u"Biscuit is my best brother."_s);
    words(37, m_cast.amara, u"I have nine people. Ten with Biscuit."_s);
    words(16, m_cast.amara, u"I want Dad but I want to come home for tea."_s);
    note(140, u"Moved into the flat on Larch Row."_s, true, u"Their own front door, after a year at Nana's."_s);
    note(72, u"The heating was off for three weeks. We did not chase it hard enough, and said sorry."_s, true,
        u"Jo had a cough; Amara slept at Nana's."_s);
    note(55, u"Ms Reid began to walk Amara to school on Thursdays."_s, true,
        u"Chidi says that Thursday is her easy day."_s);
    note(20, u"Rang Mr Dale. He saves Amara a place at breakfast club."_s, false);
    core::Visit next;
    next.kind = core::VisitKind::Help;
    next.plannedAt = core::Timestamp{at(0, 16, 0)};
    next.household = m_cast.home;
    next.worker = m_asha.id;
    m_builder.add(next, at(16, 16, 58));
}

void OkaforLewis::circle()
{
    const qint64 opened = at(50, 17, 0);
    m_builder.openCircle(
        u"Chidi's circle"_s, u"The people who help us, and who said what"_s, opened, m_today.addDays(240));
    const auto card = [&](const Id<Person> &person, const QString &name, const QString &part, int ring,
                          bool paid = false, bool young = false) {
        core::CircleCard own;
        own.young = young ? std::optional(true) : std::nullopt;
        own.firstName = name;
        own.part = part;
        own.ring = ring;
        own.paid = paid;
        own.inSince = day(50);
        return m_builder.card(person, own, opened);
    };
    m_builder.belongsTo(card(m_cast.chidi, u"Chidi"_s, u"Mum"_s, 0));
    card(m_cast.amara, u"Amara"_s, {}, 0, false, true);
    card(m_cast.jo, u"Jo"_s, {}, 0, false, true);
    card(m_cast.rose, u"Rose"_s, u"Nana"_s, 0);
    card(m_cast.reid, u"Ms Reid"_s, u"Next door"_s, 1);
    card(m_cast.ngozi, u"Ngozi"_s, u"Auntie"_s, 1);
    card(m_cast.dale, u"Mr Dale"_s, u"Teaches Amara"_s, 3, true);
    const auto member = [&](const Member &who, const QString &part, int ring, bool paid) {
        core::CircleCard own;
        own.firstName = who.name.section(u' ', 0, 0);
        own.part = part;
        own.ring = ring;
        own.paid = paid;
        own.user = who.id;
        own.inSince = day(50);
        m_builder.put(core::RecordId(core::Uuid::v5(m_builder.circle(), who.id.view())), own, opened);
    };
    member(m_asha, u"Social worker"_s, 3, true);
    core::AdvocacyRequest request;
    request.firstName = u"Chidi"_s;
    request.safeWay = u"Text first, after nine, when the children are at school"_s;
    request.meetingOn = m_today.addDays(6);
    request.about = u"The review. I want the damp and the boiler on paper."_s;
    request.advocate = m_dawn.id;
    request.state = core::RequestState::Asked;
    request.language = u"en"_s;
    m_builder.ask(request, at(2, 12, 10));
}

void OkaforLewis::promises()
{
    struct Made {
        QString what;
        int madeAgo;
        int dueIn; ///< days from today; before = negative
        std::optional<core::UserId> user;
        std::optional<Id<Person>> person;
        QString post;
    };
    const auto make = [&](const Made &made) {
        core::Promise promise;
        promise.what = made.what;
        promise.madeOn = day(made.madeAgo);
        promise.dueOn = m_today.addDays(made.dueIn);
        promise.ownerUser = made.user;
        if (made.person)
            promise.ownerCard = m_builder.cardId(*made.person);
        promise.ownerPost = made.post;
        promise.byCouncil = !made.post.isEmpty() ? std::optional(true) : std::nullopt;
        return m_builder.promise(promise, at(made.madeAgo, 16, 50));
    };
    const auto damp = make({u"Ring housing about the damp"_s, 49, -44, m_asha.id, {}, {}});
    m_builder.event(damp, PromiseState::KeptLate, day(41), false, u"She rang, three days late, and told me why."_s);
    const auto walk = make({u"Walk Amara to school on Thursdays"_s, 48, 20, {}, m_cast.reid, {}});
    m_builder.event(walk, PromiseState::Doing, day(30), true, u"Every one so far."_s);
    const auto boiler = make({u"Mend the boiler"_s, 47, -12, {}, {}, u"Housing, repairs manager"_s});
    m_builder.event(boiler, PromiseState::Kept, day(14), true, u"Engineer attended; job closed."_s);
    m_builder.event(
        boiler, PromiseState::Broken, day(11), false, u"Somebody came, looked, and left. It is still off upstairs."_s);
    const auto tea = make({u"Have the children for tea on Fridays"_s, 45, 30, {}, m_cast.rose, {}});
    m_builder.event(tea, PromiseState::Kept, day(9), false, u"Every Friday. With pudding."_s);
    make({u"Bring Amara the dinosaur stickers"_s, 16, 0, m_asha.id, {}, {}});
    make({u"Write to housing with the photographs"_s, 16, 3, m_asha.id, {}, {}});
    make({u"Put the bus pass in place"_s, 30, -2, {}, {}, u"Schools, transport officer"_s});
    make({u"Ring Dad about Sundays"_s, 16, 5, {}, m_cast.chidi, {}});
}

} // namespace doorstep::server::seed
