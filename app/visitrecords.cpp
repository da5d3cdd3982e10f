// SPDX-License-Identifier: Apache-2.0
#include "app/visitrecords.h"

#include "app/familyrecords.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Id;
using core::RecordStore;
using core::Result;
using core::ScopeKind;

namespace {

constexpr int manyPeople = 500;
constexpr quint16 readOutTag = 1; // of the draft, which is no record

core::Uuid readOutDraftId(const Id<core::Visit> &visit) { return core::Uuid::v5(visit, "read out"); }

std::optional<core::Draft> draftWith(const RecordStore &store, const core::Uuid &id)
{
    const QList<core::Draft> drafts = store.drafts();
    const auto found = std::ranges::find(drafts, id, &core::Draft::id);
    return found == drafts.cend() ? std::nullopt : std::optional(*found);
}

QSet<core::Uuid> readOutWords(const RecordStore &store, const Id<core::Visit> &visit)
{
    QSet<core::Uuid> words;
    const auto draft = draftWith(store, readOutDraftId(visit));
    const QByteArray *bytes = draft ? draft->fields.find(readOutTag) : nullptr;
    const auto value = bytes ? core::decodeValue(core::FieldType::ReferenceList, *bytes) : std::nullopt;
    if (!value || !std::holds_alternative<QList<QByteArray>>(*value))
        return words;
    for (const QByteArray &id : std::get<QList<QByteArray>>(*value)) {
        if (const auto uuid = core::Uuid::fromBytes(id))
            words.insert(*uuid);
    }
    return words;
}

template<class T>
Result<QList<core::Stored<T>>> ofVisit(RecordStore &store, const Id<core::Visit> &visit)
{
    const quint16 tag = core::kindOf<T>.field("visit")->tag;
    return store.list<T>(core::query<T>().equal(tag, visit.bytes()).order(0, false));
}

template<class T>
core::Stored<T> fresh(const core::ScopeId &scope, const core::RecordId &id, const T &value)
{
    core::Stored<T> made{core::StoredRecord{id, scope, ScopeKind::Family, core::kindOf<T>.number, {}, false, 0,
                             core::Sending::Sent, 0, std::nullopt, {}},
        T()};
    made.value = value;
    return made;
}

} // namespace

QStringList VisitPicture::adultsThere() const
{
    QStringList names;
    for (const core::Stored<core::Person> &each : people) {
        if (isPresent(each.record.id) && !each.value.isChild.value_or(false))
            names.append(Words::personName(each.value));
    }
    return names;
}

bool VisitPicture::isPresent(const core::RecordId &person) const
{
    return visit.value.present.contains(Id<core::Person>(person));
}

core::Stored<core::ChildSeen> VisitPicture::seenOf(const Id<core::Person> &child) const
{
    const auto found = seen.constFind(child);
    if (found != seen.cend())
        return *found;
    // The two references go out with the first tap, so they are part of what differs from "nothing yet".
    return fresh(family(), core::RecordId(childSeenId(id(), core::RecordId(child))), core::ChildSeen());
}

Result<VisitPicture> readVisit(RecordStore &store, const Id<core::Visit> &visitId)
{
    auto visit = store.find(visitId);
    if (!visit)
        return visit.error();
    const core::ScopeId family = visit->record.scope;
    const auto familyRecord = store.find(Id<core::Family>(family));
    auto people = store.list<core::Person>(core::query<core::Person>().in(family).order(0, false).atMost(manyPeople));
    const auto seen = ofVisit<core::ChildSeen>(store, visitId);
    auto words = ofVisit<core::ChildWords>(store, visitId);
    auto promises = promisesOfVisit(store, visitId);
    const auto note = store.find(noteId(visitId));
    for (const auto *error : {people ? nullptr : &people.error(), seen ? nullptr : &seen.error(),
             words ? nullptr : &words.error(), promises ? nullptr : &promises.error()}) {
        if (error)
            return *error;
    }

    VisitPicture picture{
        {}, *std::move(visit), *std::move(people), {}, *std::move(words), {}, readOutWords(store, visitId), {}, {}};
    std::ranges::stable_sort(picture.people, std::greater{},
        [](const core::Stored<core::Person> &person) { return person.value.isChild.value_or(false); });
    QList<core::Person> persons;
    for (const core::Stored<core::Person> &person : std::as_const(picture.people))
        persons.append(person.value);
    picture.familyName = Words::familyName(familyRecord ? familyRecord->value : core::Family(), persons);
    for (const core::Stored<core::ChildSeen> &each : *seen) {
        if (each.value.child)
            picture.seen.insert(*each.value.child, each);
    }
    picture.promises = *std::move(promises);
    if (picture.visit.value.worker)
        picture.workerName = userName(store, *picture.visit.value.worker);
    if (note && !note->record.deleted)
        picture.note = *note;
    return picture;
}

VisitFacts factsOf(const VisitPicture &picture, const core::UserId &me, QDate today)
{
    VisitFacts facts{.day = today,
        .sawHome = picture.visit.value.sawHome.value_or(false),
        .sawBedroom = picture.visit.value.sawBedroom.value_or(false)};
    for (const core::Stored<core::Person> &person : picture.people) {
        const QString name = Words::personName(person.value);
        const auto seen = picture.seen.constFind(person.record.id);
        if (person.value.isChild.value_or(false)) {
            if (seen != picture.seen.cend())
                facts.children.append({name, seen->value.seen, seen->value.alone, seen->value.awake,
                    seen->value.whyNotSeen, seen->value.whyNotAlone});
        } else if (picture.isPresent(person.record.id)) {
            facts.othersThere.append(name);
        }
        for (const core::Stored<core::ChildWords> &said : picture.words) {
            if (said.value.child == Id<core::Person>(person.record.id) && picture.readOut.contains(said.record.id))
                facts.said.append({name, said.value.words});
        }
    }
    for (const BoardPromise &made : picture.promises) {
        const bool mine = made.promise.ownerUser == me;
        facts.promises.append({ownerWords(made, {me, std::nullopt}), mine, made.promise.what, made.promise.dueOn});
    }
    return facts;
}

Id<core::ChildSeen> childSeenId(const Id<core::Visit> &visit, const core::RecordId &child)
{
    return Id<core::ChildSeen>(core::Uuid::v5(visit, child.view()));
}

core::Uuid wordsDraftId(const Id<core::Visit> &visit, const core::RecordId &child)
{
    return core::Uuid::v5(childSeenId(visit, child), "words");
}

core::Uuid noteDraftId(const Id<core::Visit> &visit) { return core::Uuid::v5(visit, "note draft"); }

Id<core::Note> noteId(const Id<core::Visit> &visit) { return Id<core::Note>(core::Uuid::v5(visit, "note")); }

Result<core::ChangeSet> setReadOut(
    RecordStore &store, const VisitPicture &picture, const core::RecordId &words, bool readOut)
{
    QSet<core::Uuid> all = readOutWords(store, picture.id());
    if (readOut)
        all.insert(words);
    else
        all.remove(words);
    QList<QByteArray> ids;
    for (const core::Uuid &id : std::as_const(all))
        ids.append(id.bytes());
    const core::Uuid draftId = readOutDraftId(picture.id());
    if (ids.isEmpty())
        return store.dropDraft(draftId);
    core::Draft draft{draftId, picture.family(), ScopeKind::Family, picture.visit.record.id,
        core::kindOf<core::Visit>.number, picture.visit.record.base, {}, {}};
    draft.fields.set(readOutTag, core::encodeValue(ids));
    return store.putDraft(draft);
}

bool mayLeaveCard(const QList<core::SafeContact> &plans)
{
    const auto says = [&](bool may) {
        return std::ranges::any_of(plans, [may](const core::SafeContact &plan) { return plan.mayLeaveMessage == may; });
    };
    return says(true) && !says(false);
}

} // namespace doorstep::app
