// SPDX-License-Identifier: Apache-2.0
// One person who was written down twice, as every page shows them: without a window.
#include "app/circlemodel.h"
#include "app/familymodel.h"
#include "app/householdeditor.h"
#include "app/peoplemodel.h"
#include "app/personmodel.h"
#include "app/promiserecords.h"
#include "app/samemodel.h"
#include "app/storymodel.h"
#include "app/tierecords.h"
#include "core/rules/sameperson.h"
#include "core/types/records/note.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordId;

class SameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void cleanup() { m_world.reset(); }

    void asksOnceAndJoinsNothingByItself();
    void isOnePersonOnEveryPage();
    void aTieToEitherIsATieToTheOne();
    void theOtherStandsInAHomeAsTheOne();
    void isTakenAwayAndBroughtBackAsOne();
    void showsWhoSaidSoAndUndoesIt();
    void aChainComesApartWhereItIsTakenBack();
    void aCardInACircleIsTheirsWhicheverRecordItWasMadeOf();
    void whoWasJustWrittenDownIsLookedAt();
    void nobodyIsAskedWhoMayNotAnswer();

private:
    RecordId person(const QString &name, const QString &part = {});
    template<class Model>
    void open(Model &model, const RecordId &id)
    {
        model.setFamilyId(m_world->family.toString());
        model.setPersonId(id.toString());
        show(model, *m_world);
    }
    void say(const RecordId &a, const RecordId &b)
    {
        const app::SameToSay pair{m_world->family, a, b, m_world->user, QDate(2026, 3, 3)};
        QVERIFY(m_world->onStore([pair](core::RecordStore &store) { return app::sayOnePerson(store, pair); }));
    }

    std::unique_ptr<PageWorld> m_world;
    std::optional<RecordId> m_rose, m_nana;
};

void SameTest::init()
{
    m_world = std::make_unique<PageWorld>();
    m_rose = person(u"Rose Adeyemi"_s, u"Nana"_s);
    m_nana = person(u"Rose"_s, u"grandmother"_s);
}

RecordId SameTest::person(const QString &name, const QString &part)
{
    core::Person one;
    one.knownAs = name;
    one.part = part;
    QTest::qWait(2); // so that who is written down later has the greater id
    return put(*m_world, m_world->family, one);
}

void SameTest::asksOnceAndJoinsNothingByItself()
{
    app::SameModel family;
    family.setFamilyId(m_world->family.toString());
    show(family, *m_world);
    QCOMPARE(family.asks()->rowCount(), 1);
    QCOMPARE(at(family.asks(), 0, "firstName").toString(), u"Rose Adeyemi"_s);
    QCOMPARE(at(family.asks(), 0, "firstDetail").toString(), u"Nana"_s);
    QCOMPARE(at(family.asks(), 0, "secondName").toString(), u"Rose"_s);
    QCOMPARE(at(family.asks(), 0, "secondNote").toString(), u"You wrote this down."_s);
    app::FamilyModel people;
    people.setFamilyId(m_world->family.toString());
    show(people, *m_world);
    QVERIFY(column(people.people(), "title").contains(u"Rose"_s));
    // Of somebody else's page it is no question.
    app::SameModel mum;
    open(mum, m_world->mum);
    QCOMPARE(mum.asks()->rowCount(), 0);
    family.sayTwo(m_rose->toString(), m_nana->toString());
    PageWorld::wait([&] { return family.asks()->rowCount() == 0; });
    PageWorld::wait([&] { return column(people.people(), "title").contains(u"Rose Adeyemi"_s); });
    QVERIFY(column(people.people(), "title").contains(u"Rose"_s));
    app::SameModel rose;
    open(rose, *m_nana);
    QCOMPARE(rose.asks()->rowCount(), 0);
    QCOMPARE(column(rose.apart(), "name"), QStringList{u"Rose Adeyemi"_s});
    QCOMPARE(at(rose.apart(), 0, "said").toString(), u"You said so, today."_s);
}

void SameTest::isOnePersonOnEveryPage()
{
    core::Note note;
    note.text = u"Rose rang about Sunday"_s;
    note.about = {core::Id<core::Person>(*m_nana)};
    note.happenedOn = QDate(2026, 3, 1);
    put(*m_world, m_world->family, note);
    app::FamilyModel family;
    app::CircleModel circle;
    app::StoryModel story;
    family.setFamilyId(m_world->family.toString());
    circle.setFamilyId(m_world->family.toString());
    story.setFamilyId(m_world->family.toString());
    show(family, *m_world);
    show(circle, *m_world);
    show(story, *m_world);
    QCOMPARE(column(circle.people(), "name").count(u"Rose"_s), 1);
    say(*m_rose, *m_nana);
    // Each open page hears of it.
    PageWorld::wait([&] { return !column(family.people(), "title").contains(u"Rose"_s); });
    PageWorld::wait([&] { return !column(circle.people(), "name").contains(u"Rose"_s); });
    PageWorld::wait([&] { return !column(story.people(), "name").contains(u"Rose"_s); });
    QCOMPARE(column(family.people(), "title").count(u"Rose Adeyemi"_s), 1);
    QCOMPARE(column(circle.people(), "name").count(u"Rose Adeyemi"_s), 1);
    QCOMPARE(column(story.people(), "name").count(u"Rose Adeyemi"_s), 1);
    // What was written of the other is hers.
    story.setPerson(m_rose->toString());
    PageWorld::wait([&] { return column(story.rows(), "words") == QStringList{note.text}; });
    app::PersonModel page;
    open(page, *m_nana);
    QCOMPARE(page.name(), u"Rose Adeyemi"_s);
    QCOMPARE(page.recordId(), m_rose->toString());
    app::PeopleModel found;
    show(found, *m_world);
    found.setSearch(u"grandmother"_s);
    PageWorld::wait([&] { return column(found.rows(), "title") == QStringList{u"Rose Adeyemi"_s}; });
}

void SameTest::aTieToEitherIsATieToTheOne()
{
    app::PersonModel other;
    open(other, *m_nana);
    other.setStrength(int(core::Strength::Rock));
    PageWorld::wait([&] { return other.strength() == int(core::Strength::Rock); });
    say(*m_rose, *m_nana);
    app::PersonModel page;
    open(page, *m_rose);
    QCOMPARE(page.strength(), int(core::Strength::Rock));
    page.setWarmth(int(core::Warmth::Warm));
    PageWorld::wait([&] { return page.warmth() == int(core::Warmth::Warm); });
    const auto ties = m_world->onStore([&](core::RecordStore &store) { return app::tiesOf(store, m_world->family); });
    QVERIFY(ties);
    QCOMPARE(ties->size(), 1);
    QCOMPARE(ties->front().value.to, core::Id<core::Person>(*m_rose));
    // Both were drawn, and then it was said: one tie, with what was said last.
    const RecordId again = person(u"Nan"_s);
    app::PersonModel third;
    open(third, again);
    third.setStrength(int(core::Strength::Thin));
    PageWorld::wait([&] { return third.strength() == int(core::Strength::Thin); });
    say(*m_rose, again);
    const auto one = m_world->onStore([&](core::RecordStore &store) { return app::tiesOf(store, m_world->family); });
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->front().value.to, core::Id<core::Person>(*m_rose));
    QCOMPARE(one->front().value.strength, core::Strength::Thin);
    QCOMPARE(one->front().value.warmth, core::Warmth::Warm);
}

void SameTest::theOtherStandsInAHomeAsTheOne()
{
    const auto live = m_world->onStore([&](core::RecordStore &store) -> core::Result<core::Written> {
        const auto home = store.find(core::Id<core::Household>(m_world->home));
        core::Household lived = home->value;
        lived.members = {core::Id<core::Person>(*m_nana), core::Id<core::Person>(m_world->amara)};
        return store.write(app::patched(*home, lived));
    });
    QVERIFY(live);
    say(*m_rose, *m_nana);
    app::HouseholdEditor editor;
    editor.setFamilyId(m_world->family.toString());
    editor.setRecordId(m_world->home.toString());
    show(editor, *m_world);
    PageWorld::wait([&] { return rowOf(editor.people(), "name", u"Rose Adeyemi"_s) >= 0; });
    const int rose = rowOf(editor.people(), "name", u"Rose Adeyemi"_s);
    PageWorld::wait([&] { return at(editor.people(), rose, "here").toBool(); });
    // She moves out by a tap on the one person that there is.
    editor.setHere(m_rose->toString(), false);
    QVERIFY(!at(editor.people(), rose, "here").toBool());
    QSignalSpy saved(&editor, &app::RecordEditor::saved);
    editor.save();
    PageWorld::wait([&] { return saved.count() == 1; });
    const auto home = m_world->onStore(
        [&](core::RecordStore &store) { return store.find(core::kindOf<core::Household>.number, m_world->home); });
    QCOMPARE(core::fromFields<core::Household>(home->fields)->members, QList{core::Id<core::Person>(m_world->amara)});
}

void SameTest::isTakenAwayAndBroughtBackAsOne()
{
    say(*m_rose, *m_nana);
    app::FamilyModel family;
    family.setFamilyId(m_world->family.toString());
    show(family, *m_world);
    app::PersonModel page;
    open(page, *m_rose);
    page.takeAway(u"They do not want to be here"_s);
    PageWorld::wait([&] { return !column(family.people(), "title").contains(u"Rose Adeyemi"_s); });
    QVERIFY(!column(family.people(), "title").contains(u"Rose"_s)); // nobody comes up in her place
    PageWorld::wait([&] { return column(family.taken(), "title") == QStringList{u"Rose Adeyemi"_s}; });
    page.bringBack();
    PageWorld::wait([&] { return column(family.people(), "title").contains(u"Rose Adeyemi"_s); });
    QCOMPARE(family.taken()->rowCount(), 0);
    const auto both = m_world->onStore(
        [&](core::RecordStore &store) { return store.find(core::kindOf<core::Person>.number, *m_nana); });
    QVERIFY(!both->deleted);
}

void SameTest::showsWhoSaidSoAndUndoesIt()
{
    core::User ben;
    ben.name = u"Ben Hall"_s;
    const auto user = core::UserId::create();
    core::SamePerson said = core::saidOne(*m_rose, *m_nana);
    said.saidBy = user;
    said.saidOn = QDate(2026, 3, 2);
    const QList<core::Edit> edits{
        core::newRecord(core::ScopeId::create(), core::ScopeKind::Organisation, RecordId(user), ben),
        core::newRecord(m_world->family, core::ScopeKind::Family, core::samePersonRecord(*m_rose, *m_nana), said)};
    QVERIFY(m_world->onStore([edits](core::RecordStore &store) { return store.write(edits); }));
    app::SameModel page;
    open(page, *m_nana);
    QCOMPARE(page.shownId(), m_rose->toString());
    QCOMPARE(column(page.also(), "personId"), QStringList{m_nana->toString()});
    QCOMPARE(column(page.also(), "name"), QStringList{u"Rose"_s});
    QCOMPARE(column(page.also(), "detail"), QStringList{u"grandmother"_s});
    QCOMPARE(column(page.also(), "said"), QStringList{u"Ben Hall said so, yesterday."_s});
    QCOMPARE(page.asks()->rowCount(), 0);
    page.sayTwo(page.shownId(), m_nana->toString());
    PageWorld::wait([&] { return page.also()->rowCount() == 0; });
    QCOMPARE(page.shownId(), m_nana->toString());
    QCOMPARE(column(page.apart(), "said"), QStringList{u"You said so, today."_s});
    QCOMPARE(page.asks()->rowCount(), 0);
    page.sayOne(page.shownId(), m_rose->toString());
    PageWorld::wait([&] { return page.also()->rowCount() == 1; });
    QCOMPARE(page.shownId(), m_rose->toString());
    QCOMPARE(page.apart()->rowCount(), 0);
}

void SameTest::aChainComesApartWhereItIsTakenBack()
{
    const RecordId gran = person(u"Gran"_s);
    say(*m_rose, *m_nana);
    say(*m_nana, gran);
    app::SameModel page;
    open(page, *m_rose);
    QCOMPARE(column(page.also(), "name"), (QStringList{u"Rose"_s, u"Gran"_s}));
    page.sayTwo(m_rose->toString(), gran.toString());
    PageWorld::wait([&] { return column(page.also(), "name") == QStringList{u"Rose"_s}; });
    QCOMPARE(column(page.apart(), "name"), QStringList{u"Gran"_s});
    const auto same = m_world->onStore([&](core::RecordStore &store) {
        const auto shown = store.samePeople();
        return core::Result<RecordId>((*shown)->shown(m_world->family, gran));
    });
    QCOMPARE(*same, gran);
}

void SameTest::aCardInACircleIsTheirsWhicheverRecordItWasMadeOf()
{
    const core::Id<core::CircleCard> card = app::cardOf(m_world->circle, *m_nana);
    say(*m_rose, *m_nana);
    const auto people = m_world->onStore(
        [&](core::RecordStore &store) { return app::readPeople(store, m_world->family); });
    QVERIFY(people);
    int theirs = 0;
    for (const auto &one : *people) {
        if (app::isCardOf({m_world->circle, RecordId(card), u"Granny"_s}, one, *people)) {
            QCOMPARE(one.record.id, *m_rose);
            ++theirs;
        }
    }
    QCOMPARE(theirs, 1);
}

void SameTest::whoWasJustWrittenDownIsLookedAt()
{
    app::SameModel model;
    model.setFamilyId(m_world->family.toString());
    show(model, *m_world);
    QSignalSpy looked(&model, &app::SameModel::looked);
    const RecordId ada = person(u"Ada"_s);
    model.lookAt(ada.toString());
    PageWorld::wait([&] { return looked.count() == 1; });
    QCOMPARE(looked[0], (QVariantList{ada.toString(), false}));
    model.lookAt(m_nana->toString());
    PageWorld::wait([&] { return looked.count() == 2; });
    QCOMPARE(looked[1], (QVariantList{m_nana->toString(), true}));
}

void SameTest::nobodyIsAskedWhoMayNotAnswer()
{
    PageWorld parents(core::Post::Parent);
    core::Person one;
    one.knownAs = u"Rose"_s;
    put(parents, parents.family, one);
    put(parents, parents.family, one);
    app::SameModel model;
    model.setFamilyId(parents.family.toString());
    show(model, parents);
    QCOMPARE(model.asks()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(SameTest)
#include "sametest.moc"
