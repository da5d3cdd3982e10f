// SPDX-License-Identifier: Apache-2.0
#include "app/keptmodel.h"

#include "app/engine/session.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/user.h"
#include "core/wire/recordcodec.h"

#include <algorithm>

namespace doorstep::app {

const std::array<RowModel<KeptModel::Row>::Role, 10> KeptModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"about", [](const Row &row) { return QVariant(row.about); }},
    {"who", [](const Row &row) { return QVariant(row.who); }},
    {"words", [](const Row &row) { return QVariant(row.words); }},
    {"reason", [](const Row &row) { return QVariant(row.reason); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"scopeId", [](const Row &row) { return QVariant(row.scopeId); }},
    {"canAdd", [](const Row &row) { return QVariant(row.canAdd); }},
    {"canDecide", [](const Row &row) { return QVariant(row.canDecide); }},
}};

KeptModel::KeptModel(QObject *parent) : ViewModel(parent), m_waiting(s_roles), m_decided(s_roles)
{
    // Names of people and families stand in its rows.
    watch({core::kindOf<core::KeptChange>.number, core::kindOf<core::Family>.number, core::kindOf<core::Person>.number,
        core::kindOf<core::Circle>.number, core::kindOf<core::User>.number});
}

QString KeptModel::line() const
{
    return count() > 0 ? tr("%Ln changes wait for a decision.", nullptr, count()) : QString();
}

void KeptModel::load()
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return;
    read(
        [user = identity->user, day = today(), only = m_onlyCount](core::RecordStore &store) -> core::Result<Facts> {
            if (!only)
                return readKept(store, user, day);
            const auto count = countKept(store);
            return count ? core::Result<Facts>(Facts{*count, {}, {}}) : count.error();
        },
        [this](const Facts &facts) {
            m_count = facts.count;
            m_waiting.update(facts.waiting);
            m_decided.update(facts.decided);
            setState(facts.waiting.isEmpty() && facts.decided.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT shown();
        });
}

void KeptModel::forget()
{
    m_count = 0;
    m_waiting.update({});
    m_decided.update({});
    Q_EMIT shown();
}

void KeptModel::add(const QString &key) { decide(key, core::KeptDecision::Add, {}); }

void KeptModel::leaveOut(const QString &key, const QString &why)
{
    decide(key, core::KeptDecision::LeaveOut, why.trimmed());
}

void KeptModel::decide(const QString &key, core::KeptDecision decision, const QString &why)
{
    const QList<Row> &rows = m_waiting.rows();
    const auto row = std::ranges::find(rows, key, &Row::key);
    const auto scope = row != rows.end() ? core::ScopeId::fromString(row->scopeId) : std::nullopt;
    const auto record = core::RecordId::fromString(key);
    if (!services() || !scope || !record || !row->canDecide || (decision == core::KeptDecision::Add && !row->canAdd))
        return;
    core::KeptChange decided;
    decided.decision = decision;
    decided.why = why;
    const core::Edit edit{*scope, core::ScopeKind::Team, *record, core::kindOf<core::KeptChange>.number, core::Op::Put,
        core::toFields(decided), row->base};
    clearNotice();
    write([edit](core::RecordStore &store) { return store.write(edit); }, [](const auto &) {});
}

} // namespace doorstep::app
