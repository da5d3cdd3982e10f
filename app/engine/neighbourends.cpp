// SPDX-License-Identifier: Apache-2.0
#include "app/engine/neighbourends.h"

#include "app/engine/storethread.h"

#include <chrono>

namespace doorstep::app {

using core::Neighbour;
using core::RecordStore;
using core::Result;

namespace {

constexpr std::chrono::minutes betweenLooks{10};
constexpr int everyNeighbour = 100'000;

} // namespace

QList<core::Edit> neighbourGone(const core::Stored<Neighbour> &neighbour, QDate withdrewOn)
{
    Neighbour emptied;
    emptied.agreedOn = neighbour.value.agreedOn;
    emptied.endsOn = neighbour.value.endsOn;
    emptied.withdrewOn = withdrewOn.isValid() ? withdrewOn : neighbour.value.withdrewOn;
    const core::StoredRecord &record = neighbour.record;
    core::Edit edit{record.scope, record.scopeKind, record.id, record.kind, core::Op::Put,
        core::difference(record.fields, core::toFields(emptied)), record.base};
    core::Edit gone = edit;
    gone.op = core::Op::Delete;
    gone.fields = {};
    return {edit, gone};
}

Result<core::ChangeSet> takeOffEnded(RecordStore &store, QDate today)
{
    const auto all = store.list<Neighbour>(core::query<Neighbour>().order(0, false).atMost(everyNeighbour));
    if (!all)
        return all.error();
    core::ChangeSet changed;
    for (const core::Stored<Neighbour> &neighbour : *all) {
        if (!neighbour.value.endsOn.isValid() || neighbour.value.endsOn > today)
            continue;
        const auto written = store.write(neighbourGone(neighbour, {}));
        if (!written)
            return written.error();
        changed.add(written->changed);
    }
    return changed;
}

NeighbourEnds::NeighbourEnds(StoreThread &store, Session &session, const core::Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_session(session), m_clock(clock)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &NeighbourEnds::look);
    connect(&session, &Session::stateChanged, this, &NeighbourEnds::opened);
    opened(session.state());
}

QDate NeighbourEnds::today() const { return m_clock.now().toDateTime().toLocalTime().date(); }

void NeighbourEnds::opened(Session::State state)
{
    m_lookedOn = {};
    if (state != Session::State::Open)
        return m_timer.stop();
    m_timer.start();
    look();
}

void NeighbourEnds::look()
{
    const QDate day = today();
    if (m_session.state() != Session::State::Open || m_lookedOn == day)
        return;
    m_lookedOn = day;
    m_store.run([day](RecordStore &store) { return takeOffEnded(store, day); })
        .then(this, [this](const Result<core::ChangeSet> &done) {
            if (!done)
                m_lookedOn = {};
        });
}

} // namespace doorstep::app
