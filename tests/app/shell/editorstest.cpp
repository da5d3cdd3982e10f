// SPDX-License-Identifier: Apache-2.0
#include "app/familymodel.h"
#include "app/householdeditor.h"
#include "app/newfamily.h"
#include "app/peoplemodel.h"
#include "app/personmodel.h"
#include "app/residenceeditor.h"
#include "app/unfinishedmodel.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::ScopeId unnamedChild(PageWorld &world, core::RecordId *child)
{
    const auto scope = core::ScopeId::create();
    core::Family family;
    family.source = u"Children in Need census 2024"_s;
    family.sourceDate = QDate(2024, 3, 31);
    put(world, scope, family, core::rootRecord(scope));
    core::Person person;
    person.isChild = true;
    person.born = QDate(2017, 6, 1);
    person.bornKnown = core::BirthKnown::Month;
    person.councilNumber = u"100482"_s;
    *child = put(world, scope, person);
    return scope;
}

} // namespace

class EditorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void joiningAChildIsUndoneInOneStep();
    void typingComesBackAfterAKill();
    void aSaveNamesOnlyTheFieldsThatDiffer();
    void anEditorFollowsAFieldThatNobodyHereTouched();
    void aFamilyNeedsOneFirstName();
    void aNewFamilyTypedBeforeAKillIsFoundAgain();
    void aHomeKnowsWhoLivesThere();
    void whenSomebodyLivedThereComesBackAfterAKill();
    void aLastDayIsNotBeforeTheFirst();
};

void EditorsTest::joiningAChildIsUndoneInOneStep()
{
    PageWorld world;
    core::RecordId child = core::RecordId::create();
    const core::ScopeId scope = unnamedChild(world, &child);
    app::PersonModel person;
    person.setFamilyId(scope.toString());
    person.setPersonId(child.toString());
    show(person, world);
    QVERIFY(person.isUnnamed());
    app::PeopleModel families;
    families.setApartFrom(scope.toString());
    show(families, world);
    QCOMPARE(column(families.rows(), "title"), QStringList{u"The Okafor-Lewis family"_s});
    app::PeopleModel people;
    show(people, world);
    QCOMPARE(people.rows()->rowCount(), 2);
    person.joinTo(world.family.toString());
    PageWorld::wait([&] { return !person.joinedWords().isEmpty() && people.rows()->rowCount() == 1; });
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    QCOMPARE(family.people()->rowCount(), 6);
    QVERIFY(!family.unnamedId().isEmpty());
    person.unjoin();
    PageWorld::wait([&] { return person.joinedWords().isEmpty() && people.rows()->rowCount() == 2; });
    PageWorld::wait([&] { return family.people()->rowCount() == 5; });
    person.nameThem(u" Sami "_s);
    PageWorld::wait([&] { return person.name() == u"Sami"_s; });
}

void EditorsTest::typingComesBackAfterAKill()
{
    PageWorld world;
    {
        app::PersonEditor editor;
        editor.setFamilyId(world.family.toString());
        editor.setRecordId(world.mum.toString());
        show(editor, world);
        editor.setPart(u"Mum, and she sings"_s);
        PageWorld::wait([&] {
            return !world
                        .onStore(
                            [](core::RecordStore &store) -> core::Result<QList<core::Draft>> { return store.drafts(); })
                        ->isEmpty();
        });
    }
    world.restart();
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(unfinished.rows()->rowCount(), 1);
    app::PersonEditor again;
    again.setFamilyId(world.family.toString());
    again.setRecordId(world.mum.toString());
    show(again, world);
    QCOMPARE(again.part(), u"Mum, and she sings"_s);
    QVERIFY(!again.restored().isEmpty());
    QSignalSpy saved(&again, &app::RecordEditor::saved);
    again.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    PageWorld::wait([&] { return unfinished.rows()->rowCount() == 0; });
}

void EditorsTest::aSaveNamesOnlyTheFieldsThatDiffer()
{
    PageWorld world;
    const auto before = world.onStore([](core::RecordStore &store) { return store.unsent(); })->size();
    app::PersonEditor editor;
    editor.setFamilyId(world.family.toString());
    editor.setRecordId(world.mum.toString());
    show(editor, world);
    QVERIFY(!editor.isSavable());
    editor.setPart(u"Mum of three"_s);
    editor.setContacts(u"07700 900123\n\n"_s);
    QSignalSpy saved(&editor, &app::RecordEditor::saved);
    editor.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    const auto unsent = world.onStore([](core::RecordStore &store) { return store.unsent(); });
    QCOMPARE(unsent->size(), before + 1);
    const core::FieldMap &fields = unsent->last().change.fields;
    QCOMPARE(fields.size(), 2);
    QVERIFY(fields.find(12) && fields.find(10));
    const auto mum = world.onStore(
        [&](core::RecordStore &store) { return store.find<core::Person>(core::Id<core::Person>(world.mum)); });
    QCOMPARE(mum->value.contacts, QStringList{u"07700 900123"_s});
}

void EditorsTest::anEditorFollowsAFieldThatNobodyHereTouched()
{
    PageWorld world;
    app::PersonEditor editor;
    editor.setFamilyId(world.family.toString());
    editor.setRecordId(world.mum.toString());
    show(editor, world);
    editor.setPart(u"mine"_s);
    const auto mum = world.onStore(
        [&](core::RecordStore &store) { return store.find<core::Person>(core::Id<core::Person>(world.mum)); });
    core::Edit other{world.family, core::ScopeKind::Family, world.mum, core::kindOf<core::Person>.number, core::Op::Put,
        {}, mum->record.base};
    other.fields.set(6, core::encodeValue(u"she"_s));
    other.fields.set(12, core::encodeValue(u"theirs"_s));
    QVERIFY(world.onStore([other](core::RecordStore &store) { return store.write(other); }).ok());
    PageWorld::wait([&] { return editor.pronoun() == u"she"_s; });
    QCOMPARE(editor.part(), u"mine"_s);
}

void EditorsTest::aFamilyNeedsOneFirstName()
{
    PageWorld world;
    app::NewFamily family;
    show(family, world);
    QVERIFY(!family.isSavable());
    family.setKnownAs(u"Mina"_s);
    QVERIFY(family.isSavable());
    QSignalSpy saved(&family, &app::RecordEditor::saved);
    family.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    app::PeopleModel people;
    show(people, world);
    QVERIFY(rowOf(people.rows(), "title", u"Mina"_s) >= 0);
}

void EditorsTest::aNewFamilyTypedBeforeAKillIsFoundAgain()
{
    PageWorld world;
    QString scope;
    {
        app::NewFamily family;
        show(family, world);
        scope = family.familyId();
        family.setKnownAs(u"Mina"_s);
        family.setNeeds(u"a bed for the baby"_s);
    } // what is typed is on its way to the disk when its page goes
    world.restart();
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(unfinished.rows()->rowCount(), 1);
    app::NewFamily again;
    again.setFamilyId(scope);
    show(again, world);
    QCOMPARE(again.knownAs(), u"Mina"_s);
    PageWorld::wait([&] { return again.needs() == u"a bed for the baby"_s; });
}

void EditorsTest::aHomeKnowsWhoLivesThere()
{
    PageWorld world;
    app::HouseholdEditor home;
    home.setFamilyId(world.family.toString());
    show(home, world);
    PageWorld::wait([&] { return home.people()->rowCount() == 5; });
    QVERIFY(!home.isSavable());
    home.setLabel(u"Nana's"_s);
    home.setHere(world.amara.toString(), true);
    QSignalSpy saved(&home, &app::RecordEditor::saved);
    home.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    QCOMPARE(at(family.homes(), rowOf(family.homes(), "title", u"Nana's"_s), "note").toString(), u"Amara"_s);
}

void EditorsTest::whenSomebodyLivedThereComesBackAfterAKill()
{
    PageWorld world;
    const auto open = [&](app::ResidenceEditor &editor) {
        editor.setFamilyId(world.family.toString());
        editor.setHomeId(world.home.toString());
        editor.setPersonId(world.amara.toString());
        show(editor, world);
        PageWorld::wait([&] { return editor.home() == u"Mum's"_s; });
    };
    {
        app::ResidenceEditor editor;
        open(editor);
        QCOMPARE(editor.name(), u"Amara"_s);
        QVERIFY(!editor.isSavable()); // nothing is said yet
        editor.setFrom(u"June 2017"_s);
        PageWorld::wait([&] {
            return !world
                        .onStore(
                            [](core::RecordStore &store) -> core::Result<QList<core::Draft>> { return store.drafts(); })
                        ->isEmpty();
        });
    }
    world.restart();
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(column(unfinished.rows(), "title"), QStringList{u"You were writing who lived in a home"_s});
    app::ResidenceEditor again;
    open(again);
    QCOMPARE(again.from(), u"June 2017"_s);
    QVERIFY(!again.restored().isEmpty());
    QSignalSpy saved(&again, &app::RecordEditor::saved);
    again.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    PageWorld::wait([&] { return unfinished.rows()->rowCount() == 0; });
    const auto lived = world.onStore(
        [&](core::RecordStore &store) { return store.find(app::residenceId(world.home, world.amara)); });
    QCOMPARE(lived->value.from, QDate(2017, 6, 1));
    QCOMPARE(lived->value.fromKnown, core::BirthKnown::Month);
    QCOMPARE(lived->value.person, core::Id<core::Person>(world.amara));
    QCOMPARE(lived->value.household, core::Id<core::Household>(world.home));
}

void EditorsTest::aLastDayIsNotBeforeTheFirst()
{
    PageWorld world;
    app::ResidenceEditor editor;
    editor.setFamilyId(world.family.toString());
    editor.setHomeId(world.home.toString());
    editor.setPersonId(world.mum.toString());
    show(editor, world);
    PageWorld::wait([&] { return !editor.name().isEmpty(); });
    editor.setFrom(u"4 June 2020"_s);
    editor.setUntil(u"3 June 2020"_s);
    QCOMPARE(editor.untilProblem(), u"The last day is before the first."_s);
    QVERIFY(!editor.isSavable());
    editor.setUntil(u"2020"_s); // some day of that year
    QVERIFY(editor.untilProblem().isEmpty());
    editor.setUntil(u"soon"_s);
    QVERIFY(!editor.untilProblem().isEmpty());
    editor.setUntil({});
    QVERIFY(editor.isSavable());
}

QTEST_GUILESS_MAIN(EditorsTest)
#include "editorstest.moc"
