// SPDX-License-Identifier: Apache-2.0
#include "app/samerecords.h"

#include "app/promisereading.h"
#include "app/promiserecords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/rules/sameperson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::OnePerson;
using core::RecordId;
using core::Result;
using core::Stored;

namespace {

constexpr int everySaying = 2000;

using Sayings = QList<Stored<core::SamePerson>>;
using People = QList<Stored<core::Person>>;

// Those that were taken back, too: they say that somebody was asked.
Result<Sayings> sayingsOf(core::RecordStore &store, const core::ScopeId &family)
{
    core::Query all = core::query<core::SamePerson>().in(family).atMost(everySaying);
    all.withDeleted = true;
    return store.list<core::SamePerson>(all);
}

// Those that hold two records together, and where each stands in `sayings`.
struct Holding {
    QList<OnePerson> said;
    QList<qsizetype> at;
};

Holding holdingIn(const Sayings &sayings)
{
    Holding holding;
    for (qsizetype at = 0; at < sayings.size(); ++at) {
        const auto one = sayings[at].record.deleted ? std::nullopt : core::onePerson(sayings[at].value);
        if (!one)
            continue;
        holding.said.append(*one);
        holding.at.append(at);
    }
    return holding;
}

// By their records, those that are not shown and those that were taken away too.
Result<QHash<RecordId, core::Person>> asWritten(core::RecordStore &store, const QList<RecordId> &ids)
{
    QHash<RecordId, core::Person> people;
    QList<core::Value> wanted;
    for (const RecordId &id : ids)
        wanted.append(id.bytes());
    core::Query all = core::query<core::Person>().oneOf(0, wanted).atMost(int(ids.size()));
    all.withDeleted = true;
    const auto found = store.list(all);
    if (!found)
        return found.error();
    for (const core::StoredRecord &record : *found) {
        auto person = core::fromFields<core::Person>(record.fields);
        if (!person)
            return person.error();
        people.insert(record.id, *std::move(person));
    }
    return people;
}

Result<QHash<core::UserId, QString>> speakersOf(core::RecordStore &store, const Sayings &sayings)
{
    QHash<core::UserId, QString> names;
    QList<core::Value> wanted;
    for (const auto &saying : sayings) {
        if (const auto &by = saying.value.saidBy; by && !wanted.contains(core::Value(by->bytes())))
            wanted.append(by->bytes());
    }
    const auto users = store.list<core::User>(core::query<core::User>().oneOf(0, wanted).atMost(int(wanted.size())));
    if (!users)
        return users.error();
    for (const auto &user : *users)
        names.insert(core::UserId(user.record.id), user.value.name);
    return names;
}

QString saidWords(
    const core::SamePerson &saying, const QHash<core::UserId, QString> &speakers, const SameReader &reader)
{
    const QString day = Words::nearDay(saying.saidOn, reader.today);
    if (saying.saidBy == reader.user)
        //: %1: a day ("yesterday", "Tuesday 4 March")
        return Words::tr("You said so, %1.").arg(day);
    const QString name = saying.saidBy ? speakers.value(*saying.saidBy) : QString();
    //: 1: a colleague, 2: a day ("yesterday", "Tuesday 4 March")
    return Words::tr("%1 said so, %2.").arg(name.isEmpty() ? Words::tr("Somebody at the office") : name, day);
}

// How else the person is written down, and who was said to be somebody else.
Result<core::Done> addTold(core::RecordStore &store, const SameReader &reader, const RecordId &shown,
    const People &people, const Sayings &sayings, SameFacts &facts)
{
    const auto same = store.samePeople();
    if (!same)
        return same.error();
    const QList<RecordId> others = (*same)->others(reader.family, shown);
    const auto showing = [&](const RecordId &id) { return (*same)->shown(reader.family, id); };
    QHash<RecordId, core::SamePerson> apart;
    for (const auto &saying : sayings) {
        const bool two = saying.record.deleted || saying.value.answer == core::OneOrTwo::TwoPeople;
        if (!two || !saying.value.first || !saying.value.second)
            continue;
        const RecordId first = showing(RecordId(*saying.value.first));
        const RecordId second = showing(RecordId(*saying.value.second));
        if (first != second && (first == shown || second == shown))
            apart.insert(first == shown ? second : first, saying.value);
    }
    const auto speakers = speakersOf(store, sayings);
    if (!speakers)
        return speakers.error();
    for (const auto &person : people) {
        if (const auto said = apart.constFind(person.record.id); said != apart.cend())
            facts.apart.append({person.record.id.toString(), Words::personName(person.value),
                Words::personDetail(person.value), saidWords(*said, *speakers, reader)});
    }
    const auto written = others.isEmpty() ? QHash<RecordId, core::Person>() : asWritten(store, others);
    if (!written)
        return written.error();
    const Holding holding = holdingIn(sayings);
    for (const RecordId &other : others) {
        const core::Person person = written->value(other);
        const QList<qsizetype> held = core::holdingTogether(holding.said, other, shown);
        const core::SamePerson saying = held.isEmpty() ? core::SamePerson()
                                                       : sayings[holding.at[held.constFirst()]].value;
        facts.also.append({other.toString(), Words::personName(person), Words::personDetail(person),
            saidWords(saying, *speakers, reader)});
    }
    return core::Done{};
}

QList<RecordId> recordsOf(const Stored<core::Person> &person) { return QList{person.record.id} + person.record.also; }

SameRow askedOf(core::RecordStore &store, const Stored<core::Person> &person, const SameReader &reader)
{
    return {person.record.id.toString(), Words::personName(person.value), Words::personDetail(person.value),
        writtenBy(store, person.record, person.value, reader.user)};
}

// The first two who may be one and of whom nobody has said yet.
void addQuestion(core::RecordStore &store, const SameReader &reader, const std::optional<RecordId> &about,
    const People &people, const Sayings &sayings, SameFacts &facts)
{
    QSet<RecordId> asked;
    for (const auto &saying : sayings)
        asked.insert(saying.record.id);
    const auto isAsked = [&](const auto &a, const auto &b) {
        return std::ranges::any_of(recordsOf(a), [&](const RecordId &one) {
            return std::ranges::any_of(recordsOf(b),
                [&](const RecordId &other) { return asked.contains(core::samePersonRecord(one, other)); });
        });
    };
    QList<core::CalledBy> called;
    for (const auto &person : people)
        called.append(core::calledBy(person.value));
    for (qsizetype later = people.size() - 1; later > 0; --later) { // who came last is asked about first
        for (qsizetype earlier = 0; earlier < later; ++earlier) {
            const auto &a = people[earlier];
            const auto &b = people[later];
            if (about && a.record.id != *about && b.record.id != *about)
                continue;
            if (!core::mayBeOne(called[earlier], called[later]) || isAsked(a, b))
                continue;
            facts.asks.append({core::samePersonRecord(a.record.id, b.record.id).toString(), askedOf(store, a, reader),
                askedOf(store, b, reader)});
            return;
        }
    }
}

// Says it in the record of the two, whatever was said there before.
Result<core::Edit> saying(core::RecordStore &store, const SameToSay &pair, core::SamePerson said)
{
    said.saidBy = pair.user;
    said.saidOn = pair.today;
    const RecordId id = core::samePersonRecord(pair.a, pair.b);
    const auto there = store.find(core::Id<core::SamePerson>(id));
    if (!there && there.error().code != core::ErrorCode::NotFound)
        return there.error();
    if (!there)
        return core::newRecord(pair.family, core::ScopeKind::Family, id, said);
    core::Edit edit = patched(*there, said);
    edit.op = there->record.deleted ? core::Op::Restore : core::Op::Put;
    return edit;
}

} // namespace

Result<SameFacts> readSame(core::RecordStore &store, const SameReader &reader)
{
    const auto people = readPeople(store, reader.family);
    if (!people)
        return people.error();
    const auto sayings = sayingsOf(store, reader.family);
    if (!sayings)
        return sayings.error();
    const auto role = roleIn(store, reader.family, reader.today, reader.post);
    if (!role)
        return role.error();
    const auto same = store.samePeople();
    if (!same)
        return same.error();
    SameFacts facts;
    std::optional<RecordId> shown;
    if (reader.person) {
        shown = (*same)->shown(reader.family, *reader.person);
        facts.shownId = shown->toString();
        if (auto done = addTold(store, reader, *shown, *people, *sayings, facts); !done)
            return done.error();
    }
    if (core::mayWrite(core::kindOf<core::SamePerson>, core::ScopeKind::Family, *role))
        addQuestion(store, reader, shown, *people, *sayings, facts);
    return facts;
}

Result<core::Written> sayOnePerson(core::RecordStore &store, const SameToSay &pair)
{
    if (pair.a == pair.b)
        return core::fail(core::ErrorCode::InvalidInput, u"one person already"_s);
    const auto &[kept, other] = std::minmax(pair.a, pair.b);
    const auto edit = saying(store, pair, core::saidOne(kept, other));
    return edit ? store.write(*edit) : edit.error();
}

Result<core::Written> sayTwoPeople(core::RecordStore &store, const SameToSay &pair)
{
    if (pair.a == pair.b)
        return core::fail(core::ErrorCode::InvalidInput, u"one person already"_s);
    const auto sayings = sayingsOf(store, pair.family);
    if (!sayings)
        return sayings.error();
    const Holding holding = holdingIn(*sayings);
    const RecordId own = core::samePersonRecord(pair.a, pair.b);
    QList<core::Edit> edits;
    bool remembered = false;
    for (const qsizetype held : core::holdingTogether(holding.said, pair.b, pair.a)) {
        const auto &stored = (*sayings)[holding.at[held]];
        core::SamePerson back = stored.value;
        back.saidBy = pair.user;
        back.saidOn = pair.today;
        edits.append(patched(stored, back));
        edits.append({pair.family, core::ScopeKind::Family, stored.record.id, stored.record.kind, core::Op::Delete, {},
            stored.record.base});
        remembered = remembered || stored.record.id == own;
    }
    if (!remembered) {
        const auto edit = saying(store, pair, core::saidTwo(pair.a, pair.b));
        if (!edit)
            return edit.error();
        edits.append(*edit);
    }
    return store.write(edits);
}

} // namespace doorstep::app
