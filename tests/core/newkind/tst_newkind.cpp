// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/types/kinds.h"
#include "core/wire/dictionary.h"
#include "core/wire/fieldjson.h"
#include "core/wire/recordcodec.h"
#include "tests/core/newkind/streetparty.h"
#include "tests/support/teststore.h"

#include <QJsonArray>
#include <QTest>

using namespace doorstep;
using namespace doorstep::core;
using namespace Qt::StringLiterals;

/// This program is built with one header more than the product has (streetparty.h) and nothing else: everything that
/// the recipe "add a record kind" promises has to know the kind.
class TestNewKind : public QObject
{
    Q_OBJECT

    const ScopeId m_family = ScopeId::create();

    static StreetParty party()
    {
        StreetParty party;
        party.name = u"Hill Street päťdesiat"_s;
        party.day = QDate(2026, 6, 6);
        party.season = Season::Summer;
        party.brought = {u"chairs"_s, u"jollof"_s};
        party.hostsPhone = u"01632 960001"_s;
        return party;
    }
    static FieldMap day(QDate value)
    {
        FieldMap fields;
        fields.set(kindOf<StreetParty>.field("day")->tag, encodeValue(toDays(value)));
        return fields;
    }

private Q_SLOTS:
    void isInTheListOfKinds()
    {
        QCOMPARE(findKind(201), &kindOf<StreetParty>);
        QCOMPARE(findKind("street_party"), &kindOf<StreetParty>);
        QVERIFY(std::ranges::is_sorted(kindOf<StreetParty>.fields, {}, &FieldInfo::tag));
        QCOMPARE(kindOf<StreetParty>.field(900)->name, "source");
    }

    void hasACodec()
    {
        const auto back = fromFields<StreetParty>(toFields(party()));
        QVERIFY(back.ok());
        QCOMPARE(toFields(*back), toFields(party()));
        QVERIFY(!back->heads);
    }

    void hasATableAnIndexAndSearch()
    {
        test::TestStore store;
        const auto id = Id<StreetParty>::create();
        QVERIFY(store->write(newRecord(m_family, ScopeKind::Family, RecordId(id), party())));
        QVERIFY(store->write(newRecord(m_family, ScopeKind::Family, RecordId::create(), StreetParty())));
        QVERIFY(store.reopen());
        const auto found = store->find<StreetParty>(id);
        QVERIFY(found.ok());
        QCOMPARE(toFields(found->value), toFields(party()));
        const auto that = store->list<StreetParty>(query<StreetParty>().equal(2, toDays(QDate(2026, 6, 6))).atMost(5));
        QCOMPARE(that->size(), 1);
        QCOMPARE(store->search(u"patdes"_s, 5)->size(), 1); // diacritics folded, from the beginning of a word
        QCOMPARE(store->search(u"jollof"_s, 5)->size(), 0); // that field is not declared as searched
    }

    void isMergedByItsRules()
    {
        test::TestStore store;
        const RecordId id = RecordId::create();
        const auto change = [&](const FieldMap &fields, quint64 n) {
            return Change{ChangeId::create(), n, id, 201, Op::Put, 0, Hlc::at({qint64(n)}), 1, fields};
        };
        Frame frame{m_family, ScopeKind::Family, 0, 1, {}, QByteArray(32, 'h')};
        frame.items.append(PlacedChange{change(day(QDate(2026, 6, 6)), 1), 1, UserId::create(), DeviceId::create()});
        frame.items.append(PlacedChange{change(day(QDate(2026, 6, 7)), 2), 2, UserId::create(), DeviceId::create()});
        QVERIFY(store->applyFrame(frame));
        const auto conflicts = store->conflicts(id);
        QCOMPARE(conflicts->size(), 1);
        QCOMPARE(conflicts->first().tag, quint16(2));
        QCOMPARE(conflicts->first().state, Conflict::State::Open); // M3 asks a human
    }

    void isWrittenByItsRolesAlone()
    {
        QVERIFY(mayWrite(kindOf<StreetParty>, ScopeKind::Family, Role::Connector));
        QVERIFY(!mayWrite(kindOf<StreetParty>, ScopeKind::Family, Role::Volunteer));
    }

    void isExportedAndReadBackWithItsNames()
    {
        const QJsonObject json = json::fromFields(kindOf<StreetParty>, toFields(party()));
        QCOMPARE(json.value("season"_L1).toString(), u"summer"_s);
        QCOMPARE(json.value("day"_L1).toString(), u"2026-06-06"_s);
        const auto back = json::toFields(kindOf<StreetParty>, json);
        QVERIFY(back.ok());
        QCOMPARE(*back, toFields(party()));
        QCOMPARE(json::fromKind(kindOf<StreetParty>).value("fields"_L1).toArray().size(), 9);
    }

    void standsInTheDictionary()
    {
        const QString page = dictionary();
        QVERIFY(page.contains("## street_party"_L1));
        QVERIFY(page.contains("| 3 | season | choice: spring, summer, autumn, winter | M2 | C1 |  |"_L1));
    }
};

QTEST_GUILESS_MAIN(TestNewKind)
#include "tst_newkind.moc"
