// SPDX-License-Identifier: Apache-2.0
#include "core/rules/sameperson.h"
#include "core/types/records/childseen.h"
#include "core/types/records/household.h"
#include "core/types/records/relationship.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/visit.h"
#include "core/types/tagof.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

/// A grandmother who was written down twice is one person to whoever reads, and her records stay as they are.
class TestSamePeople : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();
    const RecordId m_rose = RecordId::create();
    const RecordId m_nana = RecordId::create();
    const RecordId m_amara = RecordId::create();
    std::unique_ptr<test::TestStore> m_store;

    template<class T>
    RecordId put(const T &value, std::optional<RecordId> id = {})
    {
        const RecordId record = id.value_or(RecordId::create());
        const auto written = (*m_store)->write(newRecord(m_family, ScopeKind::Family, record, value));
        if (!written)
            qFatal("not written: %s", qPrintable(written.error().detail));
        return record;
    }
    void person(const RecordId &id, const QString &name, std::optional<bool> child = {})
    {
        Person one;
        one.knownAs = name;
        one.isChild = child;
        put(one, id);
    }
    void change(quint16 kind, const RecordId &id, Op op)
    {
        const auto record = (*m_store)->find(kind, id);
        if (!record || !(*m_store)->write({record->scope, record->scopeKind, id, kind, op, {}, record->base}))
            qFatal("not changed");
    }
    void join(const RecordId &kept, const RecordId &other) { put(saidOne(kept, other), samePersonRecord(kept, other)); }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        const auto people = (*m_store)->list<Person>(query<Person>().in(m_family).order(0, false));
        for (const auto &one : *people)
            all.append(one.value.knownAs);
        return all;
    }
    [[nodiscard]] QStringList found(const QString &text)
    {
        QStringList all;
        const auto records = (*m_store)->search(text, 10);
        for (const StoredRecord &record : *records) {
            if (record.kind == kindOf<Person>.number)
                all.append(fromFields<Person>(record.fields)->knownAs);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TestStore>();
        person(m_rose, u"Rose Okafor"_s);
        person(m_nana, u"Nana"_s);
        person(m_amara, u"Amara"_s, true);
    }
    void cleanup() { m_store.reset(); }

    void showsOnePersonUntilThatIsTakenBack()
    {
        const QStringList apart{u"Rose Okafor"_s, u"Nana"_s, u"Amara"_s};
        const QStringList one{u"Rose Okafor"_s, u"Amara"_s};
        QCOMPARE(names(), apart);
        const auto before = (*m_store)->find(kindOf<Person>.number, m_nana);
        join(m_rose, m_nana);
        QCOMPARE(names(), one);
        // An old link leads to the one that is kept, who knows how else she is written down.
        for (const RecordId &id : {m_rose, m_nana}) {
            const auto shown = (*m_store)->find(Id<Person>(id));
            QVERIFY(shown);
            QCOMPARE(shown->record.id, m_rose);
            QCOMPARE(shown->record.also, QList{m_nana});
        }
        QVERIFY((*m_store)->find(Id<Person>(m_amara))->record.also.isEmpty());
        const auto named = (*m_store)->list<Person>(query<Person>().oneOf(0, {m_nana.bytes()}).atMost(1));
        QVERIFY(named && named->size() == 1);
        QCOMPARE(named->front().record.id, m_rose);
        QCOMPARE((*m_store)->find(kindOf<Person>.number, m_nana)->fields, before->fields);
        const RecordId said = samePersonRecord(m_rose, m_nana);
        change(kindOf<SamePerson>.number, said, Op::Delete);
        QCOMPARE(names(), apart);
        change(kindOf<SamePerson>.number, said, Op::Restore);
        QCOMPARE(names(), one);
        QVERIFY(m_store->reopen());
        QCOMPARE(names(), one);
        // Nothing that was read before stands in the way of what comes.
        put(saidOne(m_nana, m_rose), said);
        QCOMPARE(names(), (QStringList{u"Nana"_s, u"Amara"_s}));
        put(saidTwo(m_nana, m_rose), said);
        QCOMPARE(names(), apart);
    }

    void goesOnWithTheOtherWhereOneOfThemIsTakenAway()
    {
        join(m_rose, m_nana);
        change(kindOf<Person>.number, m_nana, Op::Delete);
        QCOMPARE(names(), (QStringList{u"Rose Okafor"_s, u"Amara"_s}));
        change(kindOf<Person>.number, m_rose, Op::Delete);
        QCOMPARE(names(), QStringList{u"Amara"_s});
        change(kindOf<Person>.number, m_nana, Op::Restore);
        QCOMPARE(names(), (QStringList{u"Nana"_s, u"Amara"_s}));
        QCOMPARE((*m_store)->find(Id<Person>(m_rose))->record.id, m_nana);
        change(kindOf<Person>.number, m_rose, Op::Restore);
        QCOMPARE(names(), (QStringList{u"Rose Okafor"_s, u"Amara"_s}));
    }

    void joinsNobodyOfAnotherFamily()
    {
        const auto written = (*m_store)->write(newRecord(
            ScopeId::create(), ScopeKind::Family, samePersonRecord(m_amara, m_nana), saidOne(m_amara, m_nana)));
        QVERIFY(written);
        QCOMPARE(names().size(), 3);
        QCOMPARE((*m_store)->find(Id<Person>(m_nana))->record.id, m_nana);
    }

    void namesTheKeptOneWhereverTheOtherIsNamed()
    {
        Household home;
        home.members = {Id<Person>(m_nana), Id<Person>(m_amara), Id<Person>(m_rose)};
        const RecordId there = put(home);
        Relationship tie;
        tie.from = Id<Person>(m_amara);
        tie.to = Id<Person>(m_nana);
        tie.whoseView = m_nana;
        const RecordId drawn = put(tie);
        ChildSeen seen;
        seen.child = Id<Person>(m_nana);
        const RecordId visited = put(seen);
        SafeContact way;
        way.person = Id<Person>(m_nana);
        const RecordId safe = RecordId::create();
        QVERIFY((*m_store)->write(newRecord(restrictedScope(m_family), ScopeKind::Restricted, safe, way)));
        join(m_rose, m_nana);
        const QList<Id<Person>> once{Id<Person>(m_rose), Id<Person>(m_amara)};
        QCOMPARE((*m_store)->find(Id<Household>(there))->value.members, once);
        QCOMPARE((*m_store)->list<Household>(query<Household>().in(m_family))->front().value.members, once);
        const auto shown = (*m_store)->find(Id<Relationship>(drawn));
        QCOMPARE(shown->value.to, Id<Person>(m_rose));
        QCOMPARE(shown->value.whoseView, m_rose);
        QCOMPARE((*m_store)->find(Id<SafeContact>(safe))->value.person, Id<Person>(m_rose));
        // Asked for by either, each is found, in its scope and without one.
        for (const RecordId &id : {m_rose, m_nana}) {
            Query asked = query<ChildSeen>().equal(tagOf<ChildSeen>("child"), id.bytes());
            QCOMPARE((*m_store)->list<ChildSeen>(asked)->front().record.id, visited);
            QCOMPARE((*m_store)->list<ChildSeen>(asked.in(m_family))->front().value.child, Id<Person>(m_rose));
            QCOMPARE((*m_store)->list<ChildSeen>(query<ChildSeen>().oneOf(2, {id.bytes()}))->size(), 1);
        }
        // What was written stays as it was.
        QCOMPARE(
            fromFields<Household>((*m_store)->find(kindOf<Household>.number, there)->fields)->members, home.members);
    }

    void writesListsWithTheNamesThatStandInThem()
    {
        Household home;
        home.members = {Id<Person>(m_nana), Id<Person>(m_amara)};
        const RecordId there = put(home);
        join(m_rose, m_nana);
        const auto edit = [&](const QList<Id<Person>> &members) {
            const auto shown = (*m_store)->find(Id<Household>(there));
            Household wanted = shown->value;
            wanted.members = members;
            const Edit made{m_family, ScopeKind::Family, there, kindOf<Household>.number, Op::Put,
                difference(toFields(shown->value), toFields(wanted)), shown->record.base};
            if (!(*m_store)->write(made))
                qFatal("not written");
            return fromFields<Household>((*m_store)->find(kindOf<Household>.number, there)->fields)->members;
        };
        const RecordId ben = RecordId::create();
        person(ben, u"Ben"_s);
        // Somebody else comes in: it was Nana who was written down here, and it still is when that is taken back.
        QCOMPARE(edit({Id<Person>(m_rose), Id<Person>(m_amara), Id<Person>(ben)}),
            (QList{Id<Person>(m_nana), Id<Person>(m_amara), Id<Person>(ben)}));
        // She goes, whichever record named her.
        QCOMPARE(edit({Id<Person>(m_amara)}), QList{Id<Person>(m_amara)});
        QCOMPARE(edit({Id<Person>(m_amara), Id<Person>(m_rose)}), (QList{Id<Person>(m_amara), Id<Person>(m_rose)}));
    }

    void isFoundByTheNamesOfEitherOnce()
    {
        join(m_rose, m_nana);
        QCOMPARE(found(u"nana"_s), QStringList{u"Rose Okafor"_s});
        QCOMPARE(found(u"rose"_s), QStringList{u"Rose Okafor"_s});
        Person both;
        both.knownAs = u"Nana Rose"_s;
        const RecordId third = put(both);
        QCOMPARE(found(u"rose"_s), (QStringList{u"Nana Rose"_s, u"Rose Okafor"_s}));
        join(m_nana, third);
        QCOMPARE(found(u"rose"_s), QStringList{u"Rose Okafor"_s});
        const auto near = (*m_store)->searchNear(u"okafro"_s, 10);
        QCOMPARE(near->size(), 1);
        change(kindOf<SamePerson>.number, samePersonRecord(m_rose, m_nana), Op::Delete);
        QCOMPARE(found(u"nana"_s), QStringList{u"Nana"_s});
    }

    void forgetsWithTheFamily()
    {
        join(m_rose, m_nana);
        QCOMPARE(names().size(), 2);
        QVERIFY((*m_store)->purgeScope(m_family));
        QVERIFY((*(*m_store)->samePeople())->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSamePeople)
#include "testsamepeople.moc"
