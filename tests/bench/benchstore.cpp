// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchstore.h"

#include "tests/bench/caseload.h"
#include "tests/bench/measure.h"
#include "tests/bench/place.h"

namespace doorstep::bench {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QJsonObject measureBulk(RecordStore &store, Caseload &caseload, int records)
{
    const QList<Frame> frames = caseload.frames(records);
    QElapsedTimer timer;
    timer.start();
    for (const Frame &frame : frames)
        (void)must(store.applyFrame(frame), "apply");
    return {{u"records"_s, records}, {u"ms"_s, double(timer.nsecsElapsed()) / 1e6}};
}

QJsonObject measureSaves(RecordStore &store, Caseload &caseload)
{
    Samples samples;
    const qint64 syncs = diskWaits();
    for (int i = 0; i < Repeats::saves; ++i) {
        const Visit visit = caseload.visit();
        const Edit edit = newRecord(caseload.scope(i), ScopeKind::Family, RecordId::create(), visit);
        samples.time([&] { (void)must(store.write(edit), "write"); });
    }
    QJsonObject report = samples.report();
    report[u"disk_waits"_s] = double(diskWaits() - syncs) / Repeats::saves;
    return report;
}

QJsonObject measureSearch(RecordStore &store, Caseload &caseload)
{
    Samples samples;
    for (int i = 0; i < Repeats::searches; ++i) {
        const QString typed = caseload.typedPrefix();
        samples.time([&] { (void)must(store.search(typed, Repeats::shownRows), "search"); });
    }
    return samples.report();
}

/// From the root key in memory to a store that answers.
QJsonObject measureOpening(std::unique_ptr<RecordStore> &store, Place &place, const Clock &clock)
{
    Samples samples;
    qint64 waits = 0;
    for (int i = 0; i < Repeats::openings; ++i) {
        (void)must(store->checkpoint(), "checkpoint");
        store.reset();
        const qint64 before = diskWaits();
        samples.time(
            [&] { store = must(RecordStore::open(place.folder, *place.keyfile, *place.root, clock), "open"); });
        waits += diskWaits() - before;
    }
    QJsonObject report = samples.report();
    report[u"disk_waits"_s] = double(waits) / Repeats::openings;
    return report;
}

} // namespace

QJsonObject measureStore(const QString &folder, int records, int scopes)
{
    const platform::SystemClock clock;
    Caseload caseload(Repeats::seed, scopes);
    Place place(folder, clock);
    auto store = must(RecordStore::create(place.folder, *place.keyfile, *place.root, clock), "create");
    QJsonObject report;
    report[u"apply"_s] = measureBulk(*store, caseload, records);
    report[u"save"_s] = measureSaves(*store, caseload);
    report[u"search"_s] = measureSearch(*store, caseload);
    report[u"open"_s] = measureOpening(store, place, clock);
    report[u"peak_memory_mb"_s] = peakMemoryMb();
    return report;
}

} // namespace doorstep::bench
