// SPDX-License-Identifier: Apache-2.0
#include "core/wire/recordcodec.h"
#include "tests/bench/benchstore.h"
#include "tests/bench/caseload.h"
#include "tests/bench/measure.h"
#include "tests/bench/place.h"
#include "tests/support/snapshotof.h"

#include <algorithm>

namespace doorstep::bench {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Every record of the caseload, and then some of its fields written anew, again and again, by somebody who saw them.
QList<PlacedChange> logOf(Caseload &caseload, int records, int edits)
{
    QList<PlacedChange> log;
    const QList<Frame> frames = caseload.frames(records);
    for (const Frame &frame : frames) {
        for (const Frame::Item &item : frame.items)
            log.append(std::get<PlacedChange>(item));
    }
    const qsizetype made = log.size();
    for (qsizetype i = made; i < made * edits; ++i) {
        PlacedChange next = log[i % made];
        next.change.id = ChangeId::create();
        next.change.base = Seq(i);
        next.change.hlc.packed += quint64(i) << 16;
        // One of its fields, with the words of another record of the kind.
        const auto field = next.change.fields.begin() + (i / made) % next.change.fields.size();
        const QByteArray *other = log[(i * 7 + 3) % made].change.fields.find(field->tag);
        FieldMap fields;
        fields.set(
            field->tag, other && log[(i * 7 + 3) % made].change.kind == next.change.kind ? *other : field->value);
        next.change.fields = std::move(fields);
        log.append(std::move(next));
    }
    for (qsizetype i = 0; i < log.size(); ++i)
        log[i].seq = Seq(i) + 1;
    return log;
}

QList<QByteArray> framesOf(const ScopeId &scope, const QList<PlacedChange> &log)
{
    constexpr qsizetype perFrame = 150; // about 64 KiB of whole records
    QList<QByteArray> encoded;
    for (qsizetype at = 0; at < log.size(); at += perFrame) {
        Frame frame{scope, ScopeKind::Family, 0, Seq(at) + 1, {}, QByteArray(32, 'h')};
        for (const PlacedChange &placed : log.mid(at, perFrame))
            frame.items.append(placed);
        encoded.append(encodeFrame(frame));
    }
    return encoded;
}

} // namespace

QJsonObject measureLongLog(const QString &folder, int records, int edits)
{
    const platform::SystemClock clock;
    Caseload caseload(Repeats::seed, 1);
    const QList<PlacedChange> log = logOf(caseload, records, edits);
    const QList<QByteArray> frames = framesOf(caseload.scope(0), log);
    const test::TestSnapshot made = test::snapshotOf(caseload.scope(0), ScopeKind::Family, log);
    qint64 logBytes = 0;
    for (const QByteArray &frame : frames)
        logBytes += frame.size();
    QJsonObject report{{u"records"_s, records}, {u"changes"_s, log.size()}, {u"log_bytes"_s, logBytes},
        {u"snapshot_bytes"_s, made.bytes.size()}};
    QElapsedTimer timer;
    const auto measure = [&](const QString &name, const auto &apply) {
        Place place(folder + u'/' + name, clock);
        const auto store = must(RecordStore::create(place.folder, *place.keyfile, *place.root, clock), "create");
        timer.start();
        apply(*store);
        report[name + u"_ms"_s] = double(timer.nsecsElapsed()) / 1e6;
        const auto holding = must(store->holding(caseload.scope(0)), "holding");
        report[name + u"_sum"_s] = QString::number(holding->held.sum);
    };
    measure(u"log"_s, [&](RecordStore &store) {
        for (const QByteArray &frame : frames)
            (void)must(store.applyFrame(must(decodeFrame(frame), "frame")), "apply");
    });
    measure(u"snapshot"_s, [&](RecordStore &store) { (void)must(store.applySnapshot(made.open()), "apply"); });
    report[u"peak_memory_mb"_s] = peakMemoryMb();
    return report;
}

} // namespace doorstep::bench
