// SPDX-License-Identifier: Apache-2.0
#include "app/samemodel.h"

#include "app/engine/enrolment.h"

namespace doorstep::app {

const std::array<RowModel<SameQuestion>::Role, 9> SameModel::s_askRoles{{
    {"key", [](const SameQuestion &row) { return QVariant(row.key); }},
    {"firstId", [](const SameQuestion &row) { return QVariant(row.first.key); }},
    {"firstName", [](const SameQuestion &row) { return QVariant(row.first.name); }},
    {"firstDetail", [](const SameQuestion &row) { return QVariant(row.first.detail); }},
    {"firstNote", [](const SameQuestion &row) { return QVariant(row.first.said); }},
    {"secondId", [](const SameQuestion &row) { return QVariant(row.second.key); }},
    {"secondName", [](const SameQuestion &row) { return QVariant(row.second.name); }},
    {"secondDetail", [](const SameQuestion &row) { return QVariant(row.second.detail); }},
    {"secondNote", [](const SameQuestion &row) { return QVariant(row.second.said); }},
}};

const std::array<RowModel<SameRow>::Role, 4> SameModel::s_roles{{
    {"personId", [](const SameRow &row) { return QVariant(row.key); }},
    {"name", [](const SameRow &row) { return QVariant(row.name); }},
    {"detail", [](const SameRow &row) { return QVariant(row.detail); }},
    {"said", [](const SameRow &row) { return QVariant(row.said); }},
}};

SameModel::SameModel(QObject *parent) : ViewModel(parent), m_asks(s_askRoles), m_also(s_roles), m_apart(s_roles)
{
    watch({core::kindOf<core::Person>.number, core::kindOf<core::SamePerson>.number});
}

void SameModel::setFamilyId(const QString &id)
{
    if (std::exchange(m_familyId, id) == id)
        return;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT given();
    propertyChanged();
}

void SameModel::setPersonId(const QString &id)
{
    if (std::exchange(m_personId, id) == id)
        return;
    m_shownId = id; // until it is known better
    Q_EMIT given();
    Q_EMIT shown();
    propertyChanged();
}

std::optional<SameReader> SameModel::reader(const QString &personId) const
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services() ? services()->identity() : nullptr;
    if (!family || !identity)
        return std::nullopt;
    return SameReader{
        *family, core::RecordId::fromString(personId), identity->user, core::Post(identity->post), today()};
}

void SameModel::load()
{
    const auto wanted = reader(m_personId);
    if (!wanted)
        return;
    read([wanted = *wanted](core::RecordStore &store) { return readSame(store, wanted); },
        [this](const SameFacts &facts) {
            publish(facts);
            setState(State::Ready);
        });
}

void SameModel::publish(const SameFacts &facts)
{
    m_shownId = facts.shownId;
    m_asks.update(facts.asks);
    m_also.update(facts.also);
    m_apart.update(facts.apart);
    Q_EMIT shown();
}

void SameModel::forget() { publish({}); }

std::optional<SameToSay> SameModel::pair(const QString &aId, const QString &bId) const
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const auto a = core::RecordId::fromString(aId);
    const auto b = core::RecordId::fromString(bId);
    const Identity *identity = services() ? services()->identity() : nullptr;
    if (!family || !a || !b || !identity)
        return std::nullopt;
    return SameToSay{*family, *a, *b, identity->user, today()};
}

void SameModel::sayOne(const QString &aId, const QString &bId)
{
    const auto said = pair(aId, bId);
    if (!said)
        return;
    clearNotice();
    write([said = *said](core::RecordStore &store) { return sayOnePerson(store, said); }, [](const core::Written &) {});
}

void SameModel::sayTwo(const QString &aId, const QString &bId)
{
    const auto said = pair(aId, bId);
    if (!said)
        return;
    clearNotice();
    write([said = *said](core::RecordStore &store) { return sayTwoPeople(store, said); }, [](const core::Written &) {});
}

void SameModel::lookAt(const QString &personId)
{
    const auto wanted = reader(personId);
    if (!wanted) {
        Q_EMIT looked(personId, false);
        return;
    }
    store()
        .run([wanted = *wanted](core::RecordStore &store) { return readSame(store, wanted); })
        .then(this, [this, personId](const core::Result<SameFacts> &facts) {
            // What could not be read is asked on the person's own page.
            Q_EMIT looked(personId, facts && !facts->asks.isEmpty());
        });
}

} // namespace doorstep::app
