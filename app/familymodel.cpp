// SPDX-License-Identifier: Apache-2.0
#include "app/familymodel.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"

#include <algorithm>

namespace doorstep::app {

const std::array<RowModel<FamilyModel::Row>::Role, 6> FamilyModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"recordId", [](const Row &row) { return QVariant(row.id); }},
    {"opens", [](const Row &row) { return QVariant(row.page); }},
}};

FamilyModel::FamilyModel(QObject *parent)
    : ViewModel(parent)
    , m_people(s_roles)
    , m_homes(s_roles)
    , m_helpers(s_roles)
    , m_promises(s_roles)
    , m_taken(s_roles)
    , m_story(s_roles)
{}

void FamilyModel::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

bool FamilyModel::concerns(const core::ChangeSet &changes) const
{
    const auto ours = [this](const core::ScopeId &scope) {
        const QString id = scope.toString();
        return id == m_familyId || m_facts.circles.contains(id);
    };
    return std::ranges::any_of(changes.purged, ours)
           || std::ranges::any_of(
               changes.records, [&](const core::ChangedRecord &record) { return ours(record.scope); });
}

void FamilyModel::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity)
        return;
    const FamilyReader reader{identity->user, core::Post(identity->post), today()};
    read([family = *family, reader](core::RecordStore &store) { return readFamilyPage(store, family, reader); },
        [this](const Facts &facts) {
            publish(facts);
            setState(State::Ready);
        });
}

void FamilyModel::publish(const Facts &facts)
{
    m_facts = facts;
    m_people.update(facts.people);
    m_homes.update(facts.homes);
    m_helpers.update(facts.helpers);
    m_promises.update(facts.promises);
    m_taken.update(facts.taken);
    m_story.update(facts.story);
    Q_EMIT shown();
}

void FamilyModel::forget() { publish({}); }

void FamilyModel::bringBack(const QString &personId)
{
    const auto person = core::RecordId::fromString(personId);
    if (!person)
        return;
    clearNotice();
    write([id = core::Id<core::Person>(*person)](core::RecordStore &store) { return app::bringBack(store, id); },
        [](const core::Written &) {});
}

} // namespace doorstep::app
