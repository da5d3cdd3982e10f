// SPDX-License-Identifier: Apache-2.0
// What the pages of a family and of its people show and do, without a window.
#include "app/familymodel.h"
#include "app/familyrecords.h"
#include "app/fieldnames.h"
#include "app/fieldsmodel.h"
#include "app/fieldwords.h"
#include "app/homemodel.h"
#include "app/languagelist.h"
#include "app/personmodel.h"
#include "app/promiserecords.h"
#include "app/residenceeditor.h"
#include "app/workercard.h"
#include "core/types/kinds.h"
#include "core/types/records/aboutme.h"
#include "core/types/records/circle.h"
#include "core/types/records/note.h"
#include "core/types/records/promise.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

class FamilyModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aPromiseInTheSecondCircleShowsOnTheOpenPage();
    void theNewestOfTheStoryStandsOnThePage();
    void whoWasAddedByMistakeIsTakenAwayAndBroughtBack();
    void aHomeEndsAndOneTapTakesThatBack();
    void everybodysCardIsInTheirOwnWords();
    void everyNameAndValueOfARecordHasWords();
    void aLanguageIsFoundByEitherOfItsNames();
    void whoWroteItIsSaid();
    void whoMayBeInIsSaidOfEveryHome();
    void whoInterpretsIsSaidWithAndWithoutALanguage();
    void aHomeSaysFromWhenToWhenSomebodyLivedThere();
};

void FamilyModelsTest::aPromiseInTheSecondCircleShowsOnTheOpenPage()
{
    PageWorld world;
    const auto second = core::ScopeId::create();
    core::Circle circle;
    circle.name = u"Dad's circle"_s;
    const auto opened = world.onStore([&](core::RecordStore &store) -> core::Result<core::Written> {
        const auto root = store.find<core::Family>(core::Id<core::Family>(world.family));
        core::Family wanted = root->value;
        wanted.circles.append(core::Id<core::Circle>(second));
        const QList<core::Edit> edits{
            core::newRecord(second, core::ScopeKind::Circle, core::rootRecord(second), circle),
            core::Edit{world.family, core::ScopeKind::Family, core::rootRecord(world.family),
                core::kindOf<core::Family>.number, core::Op::Put, core::toFields(wanted), root->record.base}};
        return store.write(edits);
    });
    QVERIFY(opened);
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    core::Promise promise;
    promise.what = u"mend the swing"_s;
    promise.ownerUser = world.user;
    QVERIFY(world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(second, core::ScopeKind::Circle, core::RecordId::create(), promise));
    }));
    PageWorld::wait([&] { return rowOf(family.promises(), "title", u"mend the swing"_s) >= 0; });
}

void FamilyModelsTest::theNewestOfTheStoryStandsOnThePage()
{
    PageWorld world;
    for (int day = 0; day < 20; ++day) {
        core::Note note;
        note.text = u"Note %1"_s.arg(day);
        note.happenedOn = QDate(2026, 1, 1).addDays(day - 20);
        put(world, world.family, note);
    }
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    QCOMPARE(family.story()->rowCount(), 8);
    QCOMPARE(at(family.story(), 0, "detail").toString(), u"Note 19"_s);
    QVERIFY(family.hasEarlierStory());
}

void FamilyModelsTest::whoWasAddedByMistakeIsTakenAwayAndBroughtBack()
{
    PageWorld world;
    core::Person wrong;
    wrong.knownAs = u"Kofi"_s;
    const auto id = put(world, world.family, wrong);
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    app::PersonModel person;
    person.setFamilyId(world.family.toString());
    person.setPersonId(id.toString());
    show(person, world);
    QVERIFY(person.takenWords().isEmpty());
    person.takeAway(app::PersonModel::takeReasons().constFirst());
    PageWorld::wait([&] { return person.takenWords() == u"Taken away. Added by mistake"_s; });
    PageWorld::wait([&] { return rowOf(family.people(), "title", u"Kofi"_s) < 0; });
    QCOMPARE(column(family.taken(), "title"), QStringList{u"Kofi"_s});
    QCOMPARE(at(family.taken(), 0, "detail").toString(), u"Added by mistake"_s);
    family.bringBack(id.toString());
    PageWorld::wait([&] { return rowOf(family.people(), "title", u"Kofi"_s) >= 0 && person.takenWords().isEmpty(); });
    QCOMPARE(family.taken()->rowCount(), 0);
    const auto back = world.onStore(
        [&](core::RecordStore &store) { return store.find<core::Person>(core::Id<core::Person>(id)); });
    QVERIFY(back && back->value.whyTaken.isEmpty() && !back->record.deleted);
}

void FamilyModelsTest::aHomeEndsAndOneTapTakesThatBack()
{
    PageWorld world;
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    const int row = rowOf(family.homes(), "title", u"Mum's"_s);
    QVERIFY(row >= 0);
    app::HomeModel home;
    home.setFamilyId(world.family.toString());
    home.setHomeId(at(family.homes(), row, "recordId").toString());
    show(home, world);
    QCOMPARE(home.name(), u"Mum's"_s);
    home.end();
    PageWorld::wait([&] { return !home.endedWords().isEmpty(); });
    QCOMPARE(home.endedWords(), u"Nobody lives here any more, since today."_s);
    PageWorld::wait([&] {
        return at(family.homes(), rowOf(family.homes(), "title", u"Mum's"_s), "detail").toString()
               == u"until Monday 2 March"_s;
    });
    home.undo();
    PageWorld::wait([&] { return home.endedWords().isEmpty(); });
}

void FamilyModelsTest::everybodysCardIsInTheirOwnWords()
{
    PageWorld world;
    core::WorkerLink link;
    link.worker = core::UserId::create();
    link.called = u"Ms Reid"_s;
    link.does = u"teaches Jo"_s;
    link.from = QDate(2025, 9, 1);
    const auto id = put(world, world.family, link);
    core::AboutMe card;
    card.user = link.worker;
    card.called = u"Sue Reid"_s;
    card.likes = u"dogs and long walks"_s;
    card.languages = {u"en"_s, u"pl"_s};
    const auto organisation = core::ScopeId::create();
    QVERIFY(world.onStore([&](core::RecordStore &store) {
        return store.write(
            core::newRecord(organisation, core::ScopeKind::Organisation, core::RecordId::create(), card));
    }));
    app::WorkerCard worker;
    worker.setFamilyId(world.family.toString());
    worker.setLinkId(id.toString());
    show(worker, world);
    QCOMPARE(worker.name(), u"Sue Reid"_s);
    QCOMPARE(worker.writtenBy(), u"In the words of Sue Reid."_s);
    QVERIFY(rowOf(worker.rows(), "value", u"dogs and long walks"_s) >= 0);
    QVERIFY(rowOf(worker.rows(), "value", u"Monday 1 September 2025"_s) >= 0);
}

// A new kind, field or value gets its words here, or this fails: nobody reads a declaration's name on a screen.
void FamilyModelsTest::everyNameAndValueOfARecordHasWords()
{
    PageWorld world;
    int values = 0;
    for (const core::KindInfo *kind : core::allKinds()) {
        QVERIFY2(app::FieldNames::of(kind->name), kind->name);
        for (const core::FieldInfo &field : kind->fields) {
            const QString where = QLatin1StringView(kind->name) + u'.' + QLatin1StringView(field.name);
            QVERIFY2(app::FieldNames::of(kind->name, field.name), qPrintable(where));
            for (qint64 number = 0; number < qint64(field.enumerators.size()); ++number) {
                const char *raw = field.enumerators[std::size_t(number)];
                QVERIFY2(app::FieldNames::ofValue(kind->name, field.name, raw),
                    qPrintable(where + u' ' + QLatin1StringView(raw)));
                const auto words = world.onStore([&](core::RecordStore &store) -> core::Result<QString> {
                    return app::FieldWords::value(
                        store, *kind, field, core::encodeValue(core::Value(number)), world.services().today());
                });
                QVERIFY2(!words->contains(u'_') && !words->contains("newer app"_L1), qPrintable(*words));
                QVERIFY2(!words->contains("looked after"_L1, Qt::CaseInsensitive), qPrintable(*words));
                ++values;
            }
        }
    }
    QVERIFY(values > 50);
    QCOMPARE(
        QString::fromLatin1(app::FieldNames::ofValue("status", "footing", "looked_after")), u"living away from home"_s);
}

void FamilyModelsTest::aLanguageIsFoundByEitherOfItsNames()
{
    app::LanguageList languages;
    QVERIFY(languages.count() > 10);
    languages.setSearch(u"welsh"_s);
    QCOMPARE(column(languages.rows(), "tag"), QStringList{u"cy"_s});
    languages.setSearch(u"cymr"_s);
    QCOMPARE(column(languages.rows(), "tag"), QStringList{u"cy"_s});
    languages.setSearch(u"qqq"_s);
    QCOMPARE(languages.count(), 0);
    QCOMPARE(app::LanguageList::nameOf(u"pl"_s), u"polski (Polish)"_s);
    QCOMPARE(app::LanguageList::nameOf(u"en"_s), u"English"_s); // of no country
    QCOMPARE(app::LanguageList::nameOf(u"es"_s), u"español (Spanish)"_s);
    QCOMPARE(app::LanguageList::ownNameOf(u"en_GB"_s), u"British English"_s);
    QCOMPARE(app::LanguageList::ownNameOf(u"zh"_s), u"简体中文"_s);
    QCOMPARE(app::LanguageList::nameOf(u"our own signs"_s), u"our own signs"_s);
}

void FamilyModelsTest::whoWroteItIsSaid()
{
    PageWorld world;
    app::PersonModel person;
    person.setFamilyId(world.family.toString());
    person.setPersonId(world.mum.toString());
    show(person, world);
    QCOMPARE(person.writtenBy(), u"You wrote this down."_s);
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    QCOMPARE(family.writtenBy(), u"You wrote this down."_s);
}

void FamilyModelsTest::whoMayBeInIsSaidOfEveryHome()
{
    PageWorld world;
    const auto read = [&](const std::optional<core::Id<core::Household>> &home) {
        return world
            .onStore([&](core::RecordStore &store) -> core::Result<QStringList> {
                const auto family = app::readFamily(store, world.family, world.services().today());
                if (!family)
                    return family.error();
                return QStringList{app::mayBeIn(*family, home), app::placeLines(*family, home)};
            })
            .value();
    };
    core::Household dads;
    dads.label = u"Dad's"_s;
    dads.address = {u"3 Mill Lane"_s};
    dads.members = {core::Id<core::Person>(world.jo)};
    const auto second = put(world, world.family, dads);
    QVERIFY(world.onStore([&](core::RecordStore &store) -> core::Result<core::Written> {
        const auto homes = store.list<core::Household>(core::query<core::Household>().in(world.family).order(0, false));
        core::Household mums = homes->constFirst().value;
        mums.members = {core::Id<core::Person>(world.mum), core::Id<core::Person>(world.amara)};
        const core::StoredRecord &record = homes->constFirst().record;
        return store.write(core::Edit{
            record.scope, record.scopeKind, record.id, record.kind, core::Op::Put, core::toFields(mums), record.base});
    }));
    QCOMPARE(read(std::nullopt)[0], u"Amara and Grace at Mum's, Jo at Dad's"_s);
    QVERIFY(read(std::nullopt)[1].contains("3 Mill Lane"_L1) && read(std::nullopt)[1].contains("12 Hill Street"_L1));
    QCOMPARE(read(core::Id<core::Household>(second))[0], u"Jo"_s);
    QCOMPARE(read(core::Id<core::Household>(second))[1], u"3 Mill Lane"_s);
}

void FamilyModelsTest::whoInterpretsIsSaidWithAndWithoutALanguage()
{
    PageWorld world;
    app::FamilyModel family;
    family.setFamilyId(world.family.toString());
    show(family, world);
    QCOMPARE(family.language(), u"Interpreter: Mrs Haddad, booked for 15:30 (Arabic)"_s); // no language is said
    QVERIFY(world.onStore([&](core::RecordStore &store) -> core::Result<core::Written> {
        const auto root = store.find(core::Id<core::Family>(world.family));
        core::Family said = root->value;
        said.language = u"pl"_s;
        said.interpreter = u"Ms Nowak"_s;
        return store.write(app::patched(*root, said));
    }));
    PageWorld::wait([&] { return family.language() == u"polski\nInterpreter: Ms Nowak"_s; });
}

void FamilyModelsTest::aHomeSaysFromWhenToWhenSomebodyLivedThere()
{
    PageWorld world;
    app::HomeModel home;
    home.setFamilyId(world.family.toString());
    home.setHomeId(world.home.toString());
    show(home, world);
    QCOMPARE(home.residents()->rowCount(), 0); // nobody was put into it yet
    QCOMPARE(home.others()->rowCount(), 5);
    const auto say = [&](const core::RecordId &person, const QString &from, const QString &until) {
        app::ResidenceEditor editor;
        editor.setFamilyId(world.family.toString());
        editor.setHomeId(world.home.toString());
        editor.setPersonId(person.toString());
        show(editor, world);
        PageWorld::wait([&] { return !editor.name().isEmpty(); });
        editor.setFrom(from);
        editor.setUntil(until);
        QVERIFY(editor.isSavable());
        QSignalSpy saved(&editor, &app::RecordEditor::saved);
        editor.save();
        PageWorld::wait([&] { return saved.size() == 1; });
    };
    const auto members = [&] {
        return world
            .onStore([&](core::RecordStore &store) { return store.find(core::Id<core::Household>(world.home)); })
            ->value.members;
    };
    say(world.mum, u"June 2019"_s, {});
    QCOMPARE(members(), QList<core::Id<core::Person>>{core::Id<core::Person>(world.mum)});
    say(world.jo, u"2020"_s, u"4 May 2024"_s);
    QCOMPARE(members().size(), 1); // Jo does not live there any more
    PageWorld::wait([&] { return home.residents()->rowCount() == 2; });
    QCOMPARE(column(home.residents(), "name"), (QStringList{u"Grace"_s, u"Jo"_s}));
    QCOMPARE(column(home.residents(), "words"), (QStringList{u"Since June 2019"_s, u"2020 to 4 May 2024"_s}));
    QCOMPARE(home.others()->rowCount(), 3);
    app::FieldsModel fields; // the names stand once on the page
    fields.setKind(u"household"_s);
    fields.setRecordId(world.home.toString());
    show(fields, world);
    QVERIFY(column(fields.rows(), "label").contains(u"Who lives there"_s));
    fields.setSaidElsewhere(u"members"_s);
    PageWorld::wait([&] { return !column(fields.rows(), "label").contains(u"Who lives there"_s); });
    say(world.mum, u"June 2019"_s, u"2026"_s); // this year is not over
    QCOMPARE(members().size(), 1);
    say(world.mum, u"June 2019"_s, u"2 March 2026"_s); // yesterday
    QVERIFY(members().isEmpty());
    say(world.mum, u"June 2019"_s, {}); // came back, or it was a mistake
    QCOMPARE(members().size(), 1);
}

QTEST_GUILESS_MAIN(FamilyModelsTest)
#include "familymodelstest.moc"
