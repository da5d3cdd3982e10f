// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchstore.h"

#include "core/store/recordstore.h"
#include "platform/linux/systemclock.h"
#include "tests/bench/caseload.h"
#include "tests/bench/measure.h"

namespace doorstep::bench {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int saves = 300;
constexpr int searches = 500;
constexpr int openings = 15;
constexpr int shownRows = 50;

template<class T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, errorName(result.error().code));
    return *std::move(result);
}

struct Opened {
    StoreFolder folder;
    Keyfile keyfile;
    RootKey root;
};

Opened makeKeys(const QString &path, const Clock &clock)
{
    StoreFolder folder = must(StoreFolder::open(path), "folder");
    auto created = must(
        Keyfile::create({folder, clock, nullptr, KdfCost::cheapForTests()},
            StoreOwner{UserId::create(), DeviceId::create(), QByteArray(32, 'o')}, SecretBytes::copyOf("482915")),
        "keyfile");
    return {std::move(folder), std::move(created.keyfile), std::move(created.root)};
}

QJsonObject measureBulk(RecordStore &store, Caseload &caseload, int records)
{
    const QList<Frame> frames = caseload.frames(records);
    QElapsedTimer timer;
    timer.start();
    for (const Frame &frame : frames)
        (void)must(store.applyFrame(frame), "apply");
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    return {{u"records"_s, records}, {u"ms"_s, ms}, {u"records_per_s"_s, records * 1000.0 / ms}};
}

QJsonObject measureSaves(RecordStore &store, Caseload &caseload)
{
    Samples samples;
    for (int i = 0; i < saves; ++i) {
        const Visit visit = caseload.visit();
        const Edit edit = newRecord(caseload.scope(i), ScopeKind::Family, RecordId::create(), visit);
        samples.time([&] { (void)must(store.write(edit), "write"); });
    }
    return samples.report();
}

QJsonObject measureSearch(RecordStore &store, Caseload &caseload)
{
    Samples samples;
    for (int i = 0; i < searches; ++i) {
        const QString typed = caseload.typedPrefix();
        samples.time([&] { (void)must(store.search(typed, shownRows), "search"); });
    }
    return samples.report();
}

/// From the key in memory to the rows of the first screen.
QJsonObject measureOpening(std::unique_ptr<RecordStore> &store, Opened &opened, const Clock &clock)
{
    Samples samples;
    const quint16 planned = kindOf<Visit>.field("planned_at")->tag;
    for (int i = 0; i < openings; ++i) {
        (void)must(store->checkpoint(), "checkpoint");
        store.reset();
        samples.time([&] {
            store = must(RecordStore::open(opened.folder, opened.keyfile, opened.root, clock), "open");
            (void)must(store->list(query<Visit>().order(planned, true).atMost(shownRows)), "visits");
            (void)must(store->list(query<Person>().atMost(shownRows)), "people");
            (void)must(store->pending(), "pending");
        });
    }
    return samples.report();
}

} // namespace

QJsonObject measureStore(const QString &folder, int records, int scopes)
{
    const platform::SystemClock clock;
    Caseload caseload(20261122, scopes);
    Opened opened = makeKeys(folder, clock);
    auto store = must(RecordStore::create(opened.folder, opened.keyfile, opened.root, clock), "create");
    QJsonObject report;
    report[u"apply"_s] = measureBulk(*store, caseload, records);
    report[u"save"_s] = measureSaves(*store, caseload);
    report[u"search"_s] = measureSearch(*store, caseload);
    report[u"open"_s] = measureOpening(store, opened, clock);
    report[u"peak_memory_mb"_s] = peakMemoryMb();
    return report;
}

} // namespace doorstep::bench
