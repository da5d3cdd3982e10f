// SPDX-License-Identifier: Apache-2.0
#include "core/rules/holding.h"
#include "core/types/records/person.h"
#include "core/wire/recordcodec.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

namespace {

Uuid numbered(char last)
{
    QByteArray bytes = QByteArray::fromHex("01990000000070008000000000000000");
    bytes[15] = last;
    return *Uuid::fromBytes(bytes);
}

PlacedChange placed(Seq seq, const FieldMap &fields, Op op = Op::Put, Seq base = 0, char device = 5)
{
    return {Change{ChangeId(numbered(1)), seq, RecordId(numbered(2)), kindOf<Person>.number, op, base,
                Hlc::at({1'764'000'000'000}), 1, fields},
        seq, UserId(numbered(4)), DeviceId(numbered(device))};
}

FieldMap named(const QString &name)
{
    FieldMap fields;
    fields.set(kindOf<Person>.field("known_as")->tag, encodeValue(name));
    return fields;
}

ScopeSum sumOf(const RecordState &state)
{
    ScopeSum sum;
    addRecord(sum, kindOf<Person>.number, RecordId(numbered(2)), state);
    return sum;
}

} // namespace

/// The numbers by which a device and a server compare their records.
class HoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpAsTheProtocolPageSays()
    {
        QFile page(QStringLiteral(DOORSTEP_PROTOCOL));
        QVERIFY(page.open(QIODevice::ReadOnly));
        RecordState state;
        (void)merge(&kindOf<Person>, state, placed(13, named(u"Amara"_s)));
        const ScopeSum sum = sumOf(state);
        QCOMPARE(sum.records, 1u);
        // The page's number was worked out by another program than this.
        QVERIFY2(page.readAll().contains("count 1, sum `" + QByteArray::number(sum.sum) + '`'),
            QByteArray::number(sum.sum).constData());
    }

    void tellsApartWhatIsNotTheSame()
    {
        RecordState state;
        (void)merge(&kindOf<Person>, state, placed(13, named(u"Amara"_s)));
        QSet<quint64> sums{sumOf(state).sum};
        const auto differs = [&](const RecordState &other) { sums.insert(sumOf(other).sum); };
        RecordState other = state;
        (void)merge(&kindOf<Person>, other, placed(14, named(u"Amara"_s), Op::Put, 13)); // who wrote it last
        differs(other);
        other = state;
        (void)merge(&kindOf<Person>, other, placed(14, {}, Op::Delete, 13));
        differs(other);
        (void)merge(&kindOf<Person>, other, placed(15, {}, Op::Restore, 14));
        differs(other);
        other = state;
        other.owner = UserId(numbered(9));
        differs(other);
        other = state;
        other.fields.set(99, encodeValue(u"of a newer version"_s));
        differs(other);
        QCOMPARE(sums.size(), 6);
    }

    void doesNotAskInWhichOrderAndLeavesOutWhatNoLogMade()
    {
        QCOMPARE(sumOf({}), ScopeSum());
        RecordState state;
        (void)merge(&kindOf<Person>, state, placed(1, named(u"Amara"_s)));
        const MergeOutcome outcome = merge(&kindOf<Person>, state, placed(2, named(u"Bo"_s), Op::Put, 0, 6));
        QCOMPARE(outcome.conflicts.size(), 1u);
        Conflict conflict = outcome.conflicts.front();
        ScopeSum first = sumOf(state), second;
        addConflict(first, conflict);
        addConflict(second, conflict);
        addRecord(second, kindOf<Person>.number, conflict.record, state);
        QCOMPARE(first, second);
        QCOMPARE(first.records, 1u);
        conflict.state = Conflict::State::Settled;
        ScopeSum settled = sumOf(state);
        addConflict(settled, conflict);
        QVERIFY(settled.sum != first.sum);
        QVERIFY(first.sum != sumOf(state).sum);
    }

    void readsWhatItWrites()
    {
        const Holding holding{{ScopeId(numbered(3)), 12, 2, QByteArray(8, 'h')}, {7, ~quint64(0)}};
        const VerifyRequest request{1, u"test 1"_s, {holding}};
        QCOMPARE(*decodeVerifyRequest(encodeVerifyRequest(request)), request);
        const VerifyResponse response{{5}, {{ScopeId(numbered(3)), {7, 8}}}, {ScopeId(numbered(9))}};
        QCOMPARE(*decodeVerifyResponse(encodeVerifyResponse(response)), response);
        QCOMPARE(*decodeVerifyResponse(encodeVerifyResponse({{5}, {}, {}})), (VerifyResponse{{5}, {}, {}}));
        const QByteArray bytes = encodeVerifyRequest(request);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodeVerifyRequest(bytes.first(length)));
    }
};

QTEST_GUILESS_MAIN(HoldingTest)
#include "tst_holding.moc"
