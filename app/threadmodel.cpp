// SPDX-License-Identifier: Apache-2.0
#include "app/threadmodel.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/residence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

const std::array<RowModel<CircleModel::View>::Role, 2> ThreadModel::s_viewRoles{{
    {"key", [](const CircleModel::View &view) { return QVariant(view.key); }},
    {"text", [](const CircleModel::View &view) { return QVariant(view.text); }},
}};

const std::array<RowModel<ThreadModel::Row>::Role, 9> ThreadModel::s_rowRoles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"heading", [](const Row &row) { return QVariant(row.heading); }},
    {"headed", [](const Row &row) { return QVariant(row.headed); }},
    {"name", [](const Row &row) { return QVariant(row.strand.name); }},
    {"words", [](const Row &row) { return QVariant(row.strand.words); }},
    {"from", [](const Row &row) { return QVariant(row.strand.from); }},
    {"to", [](const Row &row) { return QVariant(row.strand.to); }},
    {"strength", [](const Row &row) { return QVariant(row.strand.strength); }},
    {"strained", [](const Row &row) { return QVariant(row.strand.strained); }},
}};

ThreadModel::ThreadModel(QObject *parent) : ViewModel(parent), m_views(s_viewRoles), m_rows(s_rowRoles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Household>.number,
        core::kindOf<core::Relationship>.number, core::kindOf<core::WorkerLink>.number,
        core::kindOf<core::Residence>.number});
}

void ThreadModel::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

QString ThreadModel::hiddenWords() const
{
    QStringList names;
    for (const ThreadStrand &strand : m_picture.hidden)
        names.append(fenced(strand.name));
    constexpr int byName = 3;
    if (names.isEmpty())
        return {};
    return names.size() <= byName
               ? tr("Hidden on this device only: %1.").arg(Words::listed(names))
               : tr("Hidden on this device only: %1 and more.").arg(names.first(byName).join(tr(", ")));
}

void ThreadModel::chooseView(int row)
{
    if (row < 0 || row >= m_picture.views.size())
        return;
    m_viewKey = m_picture.views[row].key;
    reload();
}

void ThreadModel::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity)
        return;
    const ThreadReader reader{identity->user, core::Post(identity->post), m_viewKey, today()};
    read([family = *family, reader](core::RecordStore &store) { return readThread(store, family, reader); },
        [this](const ThreadPicture &picture) {
            publish(picture);
            setState(picture.strands.isEmpty() && picture.hidden.isEmpty() ? State::Empty : State::Ready);
        });
}

void ThreadModel::publish(const ThreadPicture &picture)
{
    m_picture = picture;
    m_day = today();
    m_views.update(picture.views);
    QList<Row> rows;
    for (const ThreadStrand &strand : picture.strands) {
        const bool headed = rows.isEmpty() || rows.constLast().strand.group != strand.group;
        rows.append({strand.key, heading(strand.group), headed, strand});
    }
    m_rows.update(rows);
    Q_EMIT shown();
}

void ThreadModel::forget() { publish({}); }

QString ThreadModel::heading(ThreadStrand::Group group)
{
    switch (group) {
    case ThreadStrand::Group::People: return tr("Family and friends");
    case ThreadStrand::Group::Paid: return tr("Paid to help");
    case ThreadStrand::Group::Homes: return tr("Homes");
    }
    return {};
}

void ThreadModel::hide(const QString &key)
{
    const auto strand = core::RecordId::fromString(key);
    if (!strand)
        return;
    write([strand = *strand](core::RecordStore &store) { return setHidden(store, strand, true); },
        [this](const core::Done &) { reload(); });
}

void ThreadModel::showAll()
{
    QList<core::RecordId> hidden;
    for (const ThreadStrand &strand : std::as_const(m_picture.hidden)) {
        if (const auto id = core::RecordId::fromString(strand.key))
            hidden.append(*id);
    }
    write([hidden](core::RecordStore &store) { return showAgain(store, hidden); },
        [this](const core::Done &) { reload(); });
}

void ThreadModel::open(const QString &key, Navigator *nav) const
{
    const auto row = std::ranges::find(m_rows.rows(), key, &Row::key);
    if (!nav || row == m_rows.rows().cend())
        return;
    QVariantMap target{{u"familyId"_s, m_familyId}};
    switch (row->strand.group) {
    case ThreadStrand::Group::People:
        target.insert(u"personId"_s, key);
        target.insert(u"view"_s, m_picture.views.value(m_picture.view).key);
        return nav->open(u"PersonPage"_s, target);
    case ThreadStrand::Group::Paid: target.insert(u"linkId"_s, key); return nav->open(u"WorkerPage"_s, target);
    case ThreadStrand::Group::Homes: target.insert(u"homeId"_s, key); return nav->open(u"HomePage"_s, target);
    }
}

} // namespace doorstep::app
