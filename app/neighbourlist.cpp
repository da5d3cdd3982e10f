// SPDX-License-Identifier: Apache-2.0
#include "app/neighbourlist.h"

#include "app/engine/neighbourends.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::Result;

namespace {
constexpr int everyNeighbour = 100'000;
}

const std::array<RowModel<NeighbourList::Row>::Role, 4> NeighbourList::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
}};

NeighbourList::NeighbourList(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::Neighbour>.number});
}

Result<QList<NeighbourList::Row>> NeighbourList::readRows(RecordStore &store, QDate today)
{
    const auto all = store.list<core::Neighbour>(core::query<core::Neighbour>().atMost(everyNeighbour));
    if (!all)
        return all.error();
    QList<Row> rows;
    for (const core::Stored<core::Neighbour> &each : *all) {
        const core::Neighbour &neighbour = each.value;
        // Whose time is up is gone at the next look of NeighbourEnds, and from here already.
        if (neighbour.endsOn.isValid() && neighbour.endsOn <= today)
            continue;
        QStringList facts{neighbour.contact, neighbour.enjoys};
        facts.removeAll(QString());
        rows.append({each.record.id.toString(), neighbour.firstName, facts.join(u" · "_s),
            tr("Until %1").arg(Words::date(neighbour.endsOn, today))});
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) { return a.title.localeAwareCompare(b.title) < 0; });
    return rows;
}

void NeighbourList::load()
{
    read([day = today()](RecordStore &store) { return readRows(store, day); },
        [this](const QList<Row> &rows) {
            m_rows.update(rows);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
        });
}

QString NeighbourList::receiptDetail() const
{
    return tr("Their name and how to reach them are gone from this device. The office is told with the next send, and "
              "nobody asks them again.");
}

void NeighbourList::takeOff(const QString &key)
{
    const auto row = std::ranges::find(m_rows.rows(), key, &Row::key);
    const auto id = core::RecordId::fromString(key);
    if (row == m_rows.rows().cend() || !id)
        return;
    const QString receipt = tr("%1 is taken off. %2, %3.")
                                .arg(fenced(row->title), Words::date(today(), today()),
                                    Words::time(services()->clock().now()));
    write(
        [id = core::Id<core::Neighbour>(*id), day = today()](RecordStore &store) -> Result<core::Written> {
            const auto kept = store.find(id);
            return kept ? store.write(neighbourGone(*kept, day)) : Result<core::Written>(kept.error());
        },
        [this, receipt](const core::Written &) {
            m_receipt = receipt;
            Q_EMIT receiptChanged();
        });
}

} // namespace doorstep::app
