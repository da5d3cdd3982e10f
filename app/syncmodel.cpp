// SPDX-License-Identifier: Apache-2.0
#include "app/syncmodel.h"

#include "app/engine/engine.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

const std::array<RowModel<SyncModel::Row>::Role, 7> SyncModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"kind", [](const Row &row) { return QVariant(row.kind); }},
    {"familyId", [](const Row &row) { return QVariant(row.familyId); }},
    {"recordId", [](const Row &row) { return QVariant(row.recordId); }},
}};

SyncModel::SyncModel(QObject *parent)
    : ViewModel(parent)
    , m_unsent(s_roles)
    , m_setAside(s_roles)
    , m_answers(s_roles)
    , m_undecided(s_roles)
    , m_held(s_roles)
    , m_grants(s_roles)
{}

QString SyncModel::line() const
{
    if (!services())
        return {};
    const SyncController::Status &status = services()->sync().status();
    switch (status.state) {
    case SyncController::State::Syncing: return tr("Sending and receiving now…");
    case SyncController::State::Offline:
        return tr("No signal to the office. Everything is safe here and goes by itself later.");
    case SyncController::State::Failed: return tr("The office could not take it. Everything is safe here.");
    case SyncController::State::Idle:
    case SyncController::State::Waiting: break;
    }
    if (status.pending.waiting > 0)
        return tr("Saved here, about to be sent.");
    if (status.pending.quarantined > 0)
        return tr(
            "Everything is saved. %Ln changes wait for a person at the office.", nullptr, status.pending.quarantined);
    return tr("Everything is saved and sent.");
}

QString SyncModel::nextWords() const
{
    if (m_setAside.rows().isEmpty())
        return {};
    return tr("Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there "
              "looks at each one. Ring the office if it cannot wait.");
}

QString SyncModel::trouble() const
{
    const auto &error = services() ? services()->sync().status().error : std::nullopt;
    return error && error->code != core::ErrorCode::Offline ? Notices::sentence(*error, Notices::Doing::Sending)
                                                            : QString();
}

bool SyncModel::isSyncing() const
{
    return services() && services()->sync().status().state == SyncController::State::Syncing;
}

QString SyncModel::lastSent() const
{
    const auto &last = services() ? services()->sync().status().lastSuccess : std::nullopt;
    return last ? tr("Last sent: %1").arg(Words::moment(*last, today()))
                : tr("Nothing has been sent from this device yet.");
}

QString SyncModel::repaired() const
{
    if (!services())
        return {};
    const core::RecordStore::OpeningReport &report = services()->session().openingReport();
    if (report.unreadableBytes > 0)
        return tr(
            "A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.");
    if (report.replayed > 0)
        return tr("The app had stopped while saving. %Ln things were brought back; nothing was lost.", nullptr,
            report.replayed);
    return {};
}

void SyncModel::load()
{
    if (!std::exchange(m_followed, true)) {
        connect(&services()->sync(), &SyncController::statusChanged, this, [this] {
            Q_EMIT shown();
            reload(); // what was waiting may have gone
        });
    }
    read([day = today(), wanted = m_wanted](core::RecordStore &store) { return readSync(store, day, wanted); },
        [this](const Facts &facts) {
            m_unsent.update(facts.unsent);
            m_more = facts.moreUnsent;
            m_setAside.update(facts.setAside);
            m_answers.update(facts.answers);
            m_undecided.update(facts.undecided);
            m_held.update(facts.held);
            m_grants.update(facts.grants);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

QString SyncModel::moreWords() const
{
    return m_more > 0 ? tr("Show %Ln more", nullptr, std::min(m_more, pageSize)) : QString();
}

void SyncModel::showMore()
{
    m_wanted += pageSize;
    reload();
}

void SyncModel::syncNow()
{
    if (!services())
        return;
    clearNotice();
    services()->sync().syncNow().then(this, [this](const core::Result<core::SyncSummary> &done) {
        if (!done)
            setNotice(Notices::sentence(done.error(), Notices::Doing::Sending));
    });
}

} // namespace doorstep::app
