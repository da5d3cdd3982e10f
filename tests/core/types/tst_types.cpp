// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/relationship.h"
#include "core/types/records/visit.h"
#include "core/types/result.h"

#include <QSet>
#include <QTest>

using namespace doorstep::core;
using namespace Qt::StringLiterals;

class TestTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterIdsSortLater()
    {
        const Uuid earlier = Uuid::v7(1'700'000'000'000);
        const Uuid later = Uuid::v7(1'700'000'000'001);
        QVERIFY(earlier < later);
        QVERIFY(Uuid::v7(5) != Uuid::v7(5));
    }

    void idsSurviveTextAndBytes()
    {
        const auto id = RecordId::create();
        QCOMPARE(*RecordId::fromBytes(id.bytes()), id);
        QCOMPARE(*RecordId::fromString(id.toString()), id);
        QVERIFY(!RecordId::fromString(id.toString().chopped(1)));
        QVERIFY(!RecordId::fromString(u"not an id, not an id, not an id!"_s));
        QVERIFY(!RecordId::fromBytes(QByteArray(15, 'x')));
    }

    void derivedIdsAreTheSameOnEveryDevice()
    {
        // The example of RFC 9562 A.4: version 5 of "www.example.com" in the DNS name space.
        const Uuid dns = *Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        QCOMPARE(Uuid::v5(dns, "www.example.com").toString(), u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
    }

    void theLogicalClockNeverGoesBack()
    {
        const Hlc start = Hlc::at(Timestamp{1000});
        const Hlc next = start.next(Timestamp{900});
        QVERIFY(next > start);
        QCOMPARE(next.time().ms, 1000);
        QCOMPARE(next.next(Timestamp{2000}), Hlc::at(Timestamp{2000}));
    }

    void datesAreDaysSince1970()
    {
        QCOMPARE(toDays(QDate(1970, 1, 1)), 0);
        QCOMPARE(toDays(QDate(2024, 2, 29)), 19782);
        QCOMPARE(fromDays(19782), QDate(2024, 2, 29));
    }

    void everyKindHasItsOwnNumberAndName()
    {
        QSet<quint16> numbers;
        QSet<QByteArray> names;
        for (const KindInfo *kind : allKinds()) {
            numbers.insert(kind->number);
            names.insert(kind->name);
            QCOMPARE(findKind(kind->number), kind);
            QCOMPARE(findKind(std::string_view(kind->name)), kind);
            QVERIFY2(kind->field("source"), kind->name);
        }
        QCOMPARE(numbers.size(), qsizetype(allKinds().size()));
        QCOMPARE(names.size(), qsizetype(allKinds().size()));
        QVERIFY(allKinds().size() >= 30);
    }

    void fieldsAreReadAndWrittenThroughTheirDeclaration()
    {
        Visit visit;
        const FieldInfo *outcome = kindOf<Visit>.field("outcome");
        QVERIFY(outcome->set(&visit, Value{qint64(VisitOutcome::NoAnswer)}));
        QCOMPARE(*visit.outcome, VisitOutcome::NoAnswer);
        QCOMPARE(std::get<qint64>(outcome->get(&visit)), qint64(VisitOutcome::NoAnswer));
        QVERIFY(!outcome->set(&visit, Value{u"text"_s}));
        QCOMPARE(QByteArray(outcome->enumerators[1]), "no_answer");
    }

    void aChoiceOfANewerVersionReadsAsNotSet()
    {
        Visit visit;
        QVERIFY(kindOf<Visit>.field("outcome")->set(&visit, Value{qint64(99)}));
        QVERIFY(!visit.outcome);
    }

    // Safety rule 4: a join between a street and a family is impossible in the schema.
    void noNeighbourhoodKindCanNameAFamily()
    {
        int seen = 0;
        for (const KindInfo *kind : allKinds()) {
            if (kind->scope != ScopeKind::Neighbourhood)
                continue;
            ++seen;
            for (const FieldInfo &field : kind->fields) {
                QVERIFY2(field.type != FieldType::Reference && field.type != FieldType::ReferenceList, field.name);
                for (const char *banned : {"family", "child", "case", "person", "council_number"})
                    QVERIFY2(!QByteArray(field.name).contains(banned), field.name);
            }
        }
        QCOMPARE(seen, 5);
    }

    void safestWinsFieldsSayWhichEndProtects()
    {
        for (const KindInfo *kind : allKinds()) {
            for (const FieldInfo &field : kind->fields) {
                const bool dated = field.type == FieldType::Date || field.type == FieldType::Bool;
                if (field.merge == Merge::M5Safest && dated)
                    QVERIFY2(field.protective != Protective::None, field.name);
            }
        }
    }

    void resultsHoldOneSide()
    {
        const Result<int> good = 7;
        const Result<int> bad = fail(ErrorCode::DiskFull);
        QVERIFY(good.ok());
        QCOMPARE(*good, 7);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::DiskFull);
        QCOMPARE(QByteArray(errorName(ErrorCode::DiskFull)), "disk_full");
    }
};

QTEST_GUILESS_MAIN(TestTypes)
#include "tst_types.moc"
