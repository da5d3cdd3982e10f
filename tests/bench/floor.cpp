// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/caseload.h"
#include "tests/bench/floordatabase.h"
#include "tests/bench/measure.h"

#include <QDateTime>

namespace doorstep::bench {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

QJsonObject floorBulk(FloorDatabase &floor, Caseload &caseload, int records)
{
    std::vector<std::vector<FloorRow>> frames;
    QHash<ScopeId, qint64> scopes;
    for (const Frame &frame : caseload.frames(records)) {
        const qint64 handle = scopes.value(frame.scope, scopes.size() + 1);
        scopes.insert(frame.scope, handle);
        std::vector<FloorRow> rows;
        for (const Frame::Item &item : frame.items)
            rows.push_back(receivedRow(std::get<PlacedChange>(item), handle));
        frames.push_back(std::move(rows));
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &rows : frames)
        floor.receive(rows);
    return {{u"records"_s, records}, {u"ms"_s, double(timer.nsecsElapsed()) / 1e6}};
}

QJsonObject floorSaves(FloorDatabase &floor, Caseload &caseload, int scopes)
{
    Samples samples;
    const qint64 syncs = diskWaits();
    for (int i = 0; i < Repeats::saves; ++i) {
        const Change change{ChangeId::create(), quint64(i + 1), RecordId::create(), kindOf<Visit>.number, Op::Put, 0,
            Hlc::at({QDateTime::currentMSecsSinceEpoch()}), schemaVersion, toFields(caseload.visit())};
        const FloorRow row = savedRow(change, 1 + i % scopes);
        samples.time([&] { floor.save(row); });
    }
    QJsonObject report = samples.report();
    report[u"disk_waits"_s] = double(diskWaits() - syncs) / Repeats::saves;
    return report;
}

} // namespace

QJsonObject measureFloor(const QString &folder, int records, int scopes)
{
    Caseload caseload(Repeats::seed, scopes);
    const KindInfo *kinds[] = {
        findKind(kindOf<Visit>.number), findKind(kindOf<Note>.number), findKind(kindOf<Person>.number)};
    FloorDatabase floor(folder + u"/floor.db"_s, kinds, scopes);
    QJsonObject report;
    report[u"apply"_s] = floorBulk(floor, caseload, records);
    floor.waitForDisk();
    report[u"save"_s] = floorSaves(floor, caseload, scopes);
    Samples search;
    for (int i = 0; i < Repeats::searches; ++i) {
        const QByteArray typed = caseload.typedPrefix().toUtf8();
        search.time([&] { floor.search(typed, Repeats::shownRows); });
    }
    report[u"search"_s] = search.report();
    return report;
}

} // namespace doorstep::bench
