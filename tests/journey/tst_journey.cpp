// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because it is one story that reads from top to bottom.
#include "core/types/kinds.h"
#include "core/types/records/childseen.h"
#include "core/types/records/device.h"
#include "core/types/records/grant.h"
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/recordingtime.h"
#include "core/types/records/relationship.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"
#include "core/wire/recordcodec.h"
#include "tests/journey/actorprocess.h"
#include "tests/journey/tour.h"
#include "tests/journey/tourcast.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/tlsrelay.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTime>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::test;

namespace {

constexpr QSize phone(390, 844);
constexpr QSize tablet(1180, 820);
const QString pin = u"482915"_s;
// Typed in the journey, and nowhere else in the seeded council: what must not be found on the disk.
const QString typedNote = u"Quillfeather came down the ladder by herself"_s;
const QString promised = u"bring the brass telescope"_s; // in her own words, which are on no wheel
const QString councilPromise = u"mend the weathercock window"_s;
const QString typedStreet = u"Zephyrine Close, odd side"_s;
const QString canary = u"Xanthippe-of-another-family"_s;

} // namespace

/// The whole main job with real parts: server, PostgreSQL, TLS, SQLCipher, and people at real windows. With
/// DOORSTEP_PICTURES=DIR it leaves a picture of every screen there.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aDatasetAndACensusBecomeOneSetOfFamilies();
    void anotherFamilyIsThereBeforeAnybodyEnrols();
    void threePeopleEnrol();
    void aVisitIsRecordedWithoutANetwork();
    void aStreetIsWalkedWithoutANetwork() const;
    void aTouchpointGivesSomethingBack() const;
    void everySingleThingIsThereAfterAKill() const;
    void aSecondProgramOnTheStoreIsToldInWords();
    void theColleaguesOpenPageShowsItUntouched();
    void postgreSqlHasExactlyTheseRowsMore();
    void aPersonAddedElsewhereMovesTheOpenCircle();
    void theCircleIsSeenWithTheEyesOfWhoIsChosen();
    void aFingerMovesAPersonInMumsView();
    void theAdvocateSaysYesAndSeesThatCircleAlone();
    void aPromiseOfTheCouncilIsNotedAtAMeeting() const;
    void theParentSaysWhatBecameOfItBesideTheCouncilsAnswer();
    void nothingIsTwiceAndNothingIsLost();
    void nobodyReceivesWhatIsNotTheirs();
    void theNoteIsFoundOnAnotherDevice();
    void noTypedWordLiesOnTheDisk();
    void everyPageInOneLook_data();
    void everyPageInOneLook();
    void noPageIsWithoutAPicture();

private:
    struct Person {
        std::optional<core::UserId> user;
        std::unique_ptr<TlsRelay> relay;
        std::unique_ptr<ActorProcess> actor;
    };

    [[nodiscard]] Person makePerson(const QString &name, QSize window);
    [[nodiscard]] core::UserId userNamed(const QString &name);
    void enrol(Person &person);
    void prepareTheTour();
    [[nodiscard]] QString practiceFile();
    void makeTwoVersions();
    [[nodiscard]] core::ScopeId makeAChildWithoutAName();
    [[nodiscard]] DeviceProcess &elsewhere();
    [[nodiscard]] QJsonObject onlyRecord(const QString &kind, const QJsonObject &where);
    [[nodiscard]] QHash<quint16, qint64> counted();
    void expectMore(const QList<std::pair<const core::KindInfo *, qint64>> &rows);

    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    Person m_asha;
    Person m_tom;
    Person m_dawn;
    Person m_chidi;
    Person m_leo;
    QString m_practice; ///< file of the people to be, from when the tour begins
    std::optional<core::ScopeId> m_circle; ///< Chidi's
    std::unique_ptr<DeviceProcess> m_elsewhere;
    QHash<quint16, qint64> m_before;
    Pictures m_pictures{qEnvironmentVariable("DOORSTEP_PICTURES")};
};

void TestJourney::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_server = std::make_unique<TestServer>();
    m_server->command({u"seed"_s, u"--practice"_s});
}

void TestJourney::cleanupTestCase()
{
    m_asha.actor.reset();
    m_tom.actor.reset();
    m_dawn.actor.reset();
    m_chidi.actor.reset();
    m_elsewhere.reset();
    m_server.reset();
}

core::UserId TestJourney::userNamed(const QString &name)
{
    const auto user = m_server->organisation().findUser(name);
    if (!user)
        qFatal("no such user");
    return *user;
}

TestJourney::Person TestJourney::makePerson(const QString &name, QSize window)
{
    Person person{
        userNamed(name), std::make_unique<TlsRelay>(m_server->organisation().data().tls, m_server->port()), nullptr};
    const QString folder = m_folder.filePath(name.section(u' ', 0, 0));
    person.actor = std::make_unique<ActorProcess>(
        name, ActorProcess::Setting{.folder = folder, .window = window, .port = person.relay->port()});
    return person;
}

void TestJourney::enrol(Person &person)
{
    ActorProcess &actor = *person.actor;
    actor.start();
    actor.waitFor(u"Welcome to Doorstep"_s);
    actor.tap(u"Your invitation"_s);
    actor.type(m_server->invite(*person.user));
    actor.waitFor(u"This invitation is from"_s);
    actor.tap(u"Go on"_s);
    actor.waitFor(u"Choose a PIN of six digits or more"_s);
    actor.pin(pin);
    actor.waitFor(u"The same PIN once more"_s);
    actor.pin(pin);
    actor.waitFor(u"Today"_s, 60);
}

QHash<quint16, qint64> TestJourney::counted()
{
    QHash<quint16, qint64> counts;
    for (const core::KindInfo *kind : core::allKinds())
        counts.insert(kind->number, m_server->countRecords(*kind));
    return counts;
}

/// Exactly these rows of the table `record` have come since it was last counted, and none of any other kind.
void TestJourney::expectMore(const QList<std::pair<const core::KindInfo *, qint64>> &rows)
{
    const QHash<quint16, qint64> before = std::exchange(m_before, counted());
    QHash<quint16, qint64> expected;
    for (const auto &[kind, more] : rows)
        expected.insert(kind->number, more);
    QStringList wrong;
    for (const core::KindInfo *kind : core::allKinds()) {
        const qint64 more = m_before.value(kind->number) - before.value(kind->number);
        if (more != expected.value(kind->number))
            wrong.append(
                u"%1: %2 more, not %3"_s.arg(QLatin1String(kind->name)).arg(more).arg(expected.value(kind->number)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
}

void TestJourney::aDatasetAndACensusBecomeOneSetOfFamilies()
{
    const QString ssd = m_folder.filePath(u"ssd"_s);
    const QString census = m_folder.filePath(u"census.xml"_s);
    m_server->command({u"seed"_s, u"--ssd"_s, ssd, u"--census"_s, census});
    const qint64 people = m_server->countRecords(core::kindOf<core::Person>);
    m_server->import({u"ssd"_s, ssd});
    const qint64 afterDataset = m_server->countRecords(core::kindOf<core::Person>);
    QVERIFY(afterDataset > people);
    m_server->import({u"cin"_s, census});
    const qint64 afterCensus = m_server->countRecords(core::kindOf<core::Person>);
    m_server->import({u"ssd"_s, ssd});
    m_server->import({u"cin"_s, census});
    QCOMPARE(m_server->countRecords(core::kindOf<core::Person>), afterCensus);
    m_server->command({u"grant"_s, u"--open"_s});
}

/// A family of somebody else, with a word that stands nowhere else: whatever any of the three receives from its first
/// byte on could hold it.
void TestJourney::anotherFamilyIsThereBeforeAnybodyEnrols()
{
    const core::UserId ines = m_server->addUser(u"Ines Ward"_s, core::Post::SocialWorker);
    const QJsonObject joins{{u"pin"_s, pin}, {u"name"_s, u"ines"_s}};
    const auto enrol = [&](DeviceProcess &device) {
        QJsonObject with = joins;
        with.insert(u"invitation"_s, m_server->invite(ines));
        device.send(u"enrol"_s, with);
    };
    // The relay lives in this thread's event loop, which has to turn until the device has answered.
    constexpr int patienceMs = 30'000;
    const auto answersOk = [&](DeviceProcess &device) {
        return QTest::qWaitFor([&] { return device.hasReply(); }, patienceMs)
               && device.reply().value_or(QJsonObject()).value("ok"_L1).toBool();
    };
    DeviceProcess writer(m_folder.filePath(u"ines"_s));
    enrol(writer);
    QVERIFY(answersOk(writer));
    writer.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, QJsonObject{{u"name"_s, canary}}}});
    writer.must(u"sync"_s);
    // Whom it belongs to does receive it, and the relay sees that: so the search for it can find something.
    TlsRelay relay(m_server->organisation().data().tls, m_server->port());
    DeviceProcess reader(
        m_folder.filePath(u"ines-too"_s), {u"--server"_s, u"https://localhost:%1"_s.arg(relay.port())});
    enrol(reader);
    QVERIFY(answersOk(reader));
    reader.send(u"sync"_s);
    QVERIFY(answersOk(reader));
    QVERIFY(relay.received().contains(canary.toUtf8()));
}

void TestJourney::threePeopleEnrol()
{
    m_asha = makePerson(u"Asha Begum"_s, phone);
    m_tom = makePerson(u"Tom Bright"_s, tablet);
    m_dawn = makePerson(u"Dawn Price"_s, phone);
    enrol(m_asha);
    enrol(m_tom);
    enrol(m_dawn);
    m_asha.actor->waitFor(u"All saved. Sent"_s, 60);

    ActorProcess &tom = *m_tom.actor;
    tom.tap(u"People"_s);
    tom.tap(u"The Okafor-Lewis family"_s);
    tom.waitFor(u"Whose view"_s);
    tom.waitFor(u"All saved. Sent"_s, 60);
    m_before = counted();
}

void TestJourney::aVisitIsRecordedWithoutANetwork()
{
    m_server->stop();
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"People"_s);
    asha.tap(u"The Okafor-Lewis family"_s);
    asha.waitFor(u"Start visit"_s);
    asha.tap(u"Start visit"_s);
    asha.waitFor(u"I'm here"_s);
    asha.tap(u"I'm here"_s);
    asha.waitFor(u"Who is here? Tap a face."_s);
    asha.tap(u"Chidi"_s);
    asha.tap(u"Amara"_s);
    asha.tap(u"Jo"_s);
    asha.tap(u"Amara was seen"_s);
    asha.tap(u"Amara was seen alone"_s);
    asha.tap(u"Jo was seen"_s);
    asha.tap(u"Saw the home"_s);
    asha.tap(u"A promise"_s);
    asha.waitFor(u"Keep this promise"_s);
    for (int turn = 0; turn < 3; ++turn)
        asha.drag(u"What: "_s, {0, -330}); // the wheel, not its heading; to its last row
    asha.tap(u"other words"_s);
    asha.tap(u"What is promised, in your words"_s);
    asha.type(promised);
    asha.tap(u"Keep this promise"_s);
    asha.waitFor(u"Kept."_s); // on the page, which the sheet gave back by itself
    asha.tap(u"Close together"_s);
    asha.waitFor(u"What we did today"_s);
    asha.tap(u"That's right"_s);
    asha.tap(u"I'm out"_s);
    asha.waitFor(u"One note, and done"_s);
    asha.tap(u"The note of this visit"_s);
    asha.type(typedNote);
    asha.tap(u"Done"_s);
    asha.waitFor(u"Saved on this device. Not at the office yet."_s);
    asha.tap(u"Back to today"_s);
    asha.waitGone(u"The Okafor-Lewis family"_s); // their visit of today is made
}

void TestJourney::aStreetIsWalkedWithoutANetwork() const
{
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"Door"_s);
    asha.waitFor(u"Street round"_s);
    asha.tap(u"Street round"_s);
    asha.tap(u"Street and side"_s);
    asha.type(typedStreet);
    asha.tap(u"Start the round"_s);
    asha.waitFor(u"We chatted"_s);
    for (int door = 0; door < 12; ++door)
        asha.tap(door % 3 == 0 ? u"We chatted"_s : door % 3 == 1 ? u"No answer"_s : u"Not now"_s);
    QVERIFY(!asha.shows(u"Okafor"_s)); // safety rule 4: nothing of a family on this page
    asha.tap(u"End the round"_s);
    asha.waitFor(u"Saved. Every tap is wiped from this device."_s);
    asha.tap(u"Back to the door page"_s);
}

void TestJourney::aTouchpointGivesSomethingBack() const
{
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"We met"_s);
    asha.waitFor(u"Three taps, and it is kept."_s);
    asha.tap(u"Amara"_s);
    asha.tap(u"Talk"_s);
    asha.tap(u"Yesterday"_s);
    asha.waitFor(u"Undo"_s);
    asha.press(u"Escape"_s);
}

void TestJourney::everySingleThingIsThereAfterAKill() const
{
    ActorProcess &asha = *m_asha.actor;
    asha.kill();
    asha.start();
    asha.waitFor(u"Your PIN"_s);
    asha.pin(pin);
    asha.waitFor(u"saved on this device, not sent yet"_s, 60);
    asha.tap(u"saved on this device, not sent yet"_s);
    asha.waitFor(u"Not sent yet"_s);
    for (const QString &kind : {u"A visit"_s, u"A promise"_s, u"A note"_s, u"A street round"_s, u"Time together"_s})
        QVERIFY2(asha.shows(kind), qPrintable(kind));
    asha.press(u"Escape"_s);
    asha.tap(u"People"_s);
    asha.tap(u"The Okafor-Lewis family"_s);
    asha.waitFor(u"Whose view"_s);
    asha.waitFor(promised);                  // among the promises
    asha.waitFor(typedNote);                 // in the story
    const auto wasVisitedJustNow = [&asha, now = QTime::currentTime()] { // a moment of today is said as its time
        for (int minutes = 0; minutes < 10; ++minutes) {
            if (asha.shows(u"Last visit: "_s + now.addSecs(-60 * minutes).toString(u"HH:mm"_s)))
                return true;
        }
        return false;
    };
    QVERIFY(wasVisitedJustNow());
    asha.waitFor(u"I saw Amara and Jo"_s);   // what was agreed at the door, in the story
}

void TestJourney::aSecondProgramOnTheStoreIsToldInWords()
{
    DeviceProcess second(m_folder.filePath(u"Asha/store"_s));
    const QJsonObject reply = second(u"unlock"_s, {{u"pin"_s, pin}});
    QCOMPARE(reply.value("ok"_L1).toBool(), false);
    QCOMPARE(reply.value("error"_L1).toObject().value("code"_L1).toString(), u"in_use"_s);
    QVERIFY(!reply.value("error"_L1).toObject().value("message"_L1).toString().isEmpty());

    ActorProcess app(
        u"Asha, a second time"_s, {m_folder.filePath(u"Asha"_s), phone, m_asha.relay->port(), {}, false, {}});
    app.start();
    app.waitFor(u"Doorstep is open already on this device. Close it there first."_s);
    QVERIFY(!app.shows(u"Your PIN"_s)); // no PIN can help, so none is asked for
}

void TestJourney::theColleaguesOpenPageShowsItUntouched()
{
    ActorProcess &tom = *m_tom.actor;
    QVERIFY(!tom.shows(promised));
    m_server->start();
    m_asha.actor->waitFor(u"All saved. Sent"_s, 150);
    tom.waitFor(promised, 150);
    m_pictures.take(tom, u"journey"_s, u"FamilyPage"_s, u"colleague"_s);
}

void TestJourney::postgreSqlHasExactlyTheseRowsMore()
{
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server->countRecords(core::kindOf<core::Touchpoint>) - m_before[core::kindOf<core::Touchpoint>.number], 1,
        60'000);
    expectMore({{&core::kindOf<core::ChildSeen>, 2}, {&core::kindOf<core::Note>, 1}, {&core::kindOf<core::Promise>, 1},
        {&core::kindOf<core::PromiseEvent>, 1}, {&core::kindOf<core::RecordingTime>, 1},
        {&core::kindOf<core::StreetRound>, 1}, {&core::kindOf<core::Touchpoint>, 1},
        {&core::kindOf<core::Visit>, 0}}); // the visit that was planned for today was used
    int rounds = 0;
    for (const core::FieldMap &fields : m_server->fieldsOfRecords(core::kindOf<core::StreetRound>)) {
        const auto round = core::fromFields<core::StreetRound>(fields);
        QVERIFY(round);
        if (round->block != typedStreet)
            continue;
        ++rounds;
        for (const auto &count : {round->chatted, round->noAnswer, round->notNow})
            QCOMPARE(count, 4);
        for (const auto &count : {round->wantsIn, round->doNotCall})
            QCOMPARE(count.value_or(0), 0);
    }
    QCOMPARE(rounds, 1);
}

/// A device of Asha's without a screen, enrolled and in step with the office.
DeviceProcess &TestJourney::elsewhere()
{
    if (!m_elsewhere) {
        m_elsewhere = std::make_unique<DeviceProcess>(m_folder.filePath(u"elsewhere"_s));
        m_elsewhere->must(u"enrol"_s,
            {{u"invitation"_s, m_server->invite(*m_asha.user)}, {u"pin"_s, pin}, {u"name"_s, u"elsewhere"_s}});
    }
    m_elsewhere->must(u"sync"_s);
    return *m_elsewhere;
}

QJsonObject TestJourney::onlyRecord(const QString &kind, const QJsonObject &where)
{
    const QJsonArray records = elsewhere()
                                   .must(u"list"_s, {{u"kind"_s, kind}, {u"where"_s, where}, {u"limit"_s, 5}})
                                   .value("records"_L1)
                                   .toArray();
    if (records.size() != 1)
        qFatal("%s: %lld records", qPrintable(kind), static_cast<long long>(records.size()));
    return records.first().toObject();
}

void TestJourney::aPersonAddedElsewhereMovesTheOpenCircle()
{
    ActorProcess &tom = *m_tom.actor;
    tom.waitFor(u"Whose view"_s);
    const QStringList faces{u"Chidi"_s, u"Rose"_s, u"Ms Reid"_s, u"Marcus"_s, u"Mr Dale"_s};
    const auto places = [&] {
        QList<QPointF> all;
        for (const QString &face : faces)
            all.append(tom.place(face).center());
        return all;
    };
    const QList<QPointF> before = places();
    QTest::qWait(1500);
    QCOMPARE(places(), before); // nothing moves by itself
    const QString scope = onlyRecord(u"family"_s, {{u"name"_s, u"The Okafor-Lewis family"_s}})["id"_L1].toString();
    elsewhere().must(u"put"_s,
        {{u"kind"_s, u"person"_s}, {u"scope"_s, scope}, {u"fields"_s, QJsonObject{{u"known_as"_s, u"Wilhelmina"_s}}}});
    (void)elsewhere(); // in step again: now the office has it
    tom.waitFor(u"Wilhelmina"_s, 60);
    QTRY_VERIFY(!tom.description(u"Wilhelmina"_s).isEmpty()); // a face on a ring, not the row of the list
    QTRY_VERIFY(places() != before);
    m_pictures.take(tom, u"journey"_s, u"FamilyPage"_s, u"person-added"_s);
}

void TestJourney::theCircleIsSeenWithTheEyesOfWhoIsChosen()
{
    ActorProcess &tom = *m_tom.actor;
    const QString near = tom.description(u"Ms Reid"_s);
    tom.tapNth(u"Chidi"_s, 1); // the face stands first, then whose view it is
    QTRY_VERIFY(tom.description(u"Ms Reid"_s) != near); // in Mum's eyes she stands elsewhere
    m_pictures.take(tom, u"journey"_s, u"FamilyPage"_s, u"other-eyes"_s);
}

/// By the finger of a colleague of hers who noted that view.
void TestJourney::aFingerMovesAPersonInMumsView()
{
    ActorProcess &tom = *m_tom.actor;
    const QString before = tom.description(u"Ms Reid"_s);
    const auto fromTheMiddle = [&] { return tom.place(u"Ms Reid"_s).center() - tom.place(u"Amara"_s).center(); };
    const QPointF place = fromTheMiddle();
    tom.drag(u"Ms Reid"_s, -0.6 * place);
    QTRY_VERIFY(tom.description(u"Ms Reid"_s) != before); // another ring, in words
    const QString moved = tom.description(u"Ms Reid"_s);
    tom.waitFor(u"All saved. Sent"_s, 60);
    QCOMPARE(tom.description(u"Ms Reid"_s), moved); // and it did not fall back
    QVERIFY(fromTheMiddle() != place);
    m_pictures.take(tom, u"journey"_s, u"FamilyPage"_s, u"person-moved"_s);

    const auto inMumsView = [&](ActorProcess &actor) {
        actor.tap(u"People"_s);
        actor.tap(u"The Okafor-Lewis family"_s);
        actor.waitFor(u"Whose view"_s);
        const QString inAmaras = actor.description(u"Ms Reid"_s);
        actor.tapNth(u"Chidi"_s, 1);
        return QTest::qWaitFor([&] { return actor.description(u"Ms Reid"_s) == moved; }, 60'000) && inAmaras != moved;
    };
    QVERIFY(inMumsView(*m_asha.actor));
    tom.kill();
    tom.start();
    tom.waitFor(u"Your PIN"_s);
    tom.pin(pin);
    tom.waitFor(u"All saved. Sent"_s, 60);
    QVERIFY(inMumsView(tom));
}

void TestJourney::theAdvocateSaysYesAndSeesThatCircleAlone()
{
    ActorProcess &dawn = *m_dawn.actor;
    m_circle = core::ScopeId::fromString(
        onlyRecord(u"family"_s, {{u"name"_s, u"The Okafor-Lewis family"_s}})["fields"_L1]["circles"_L1][0].toString());
    QVERIFY(m_circle);
    const QByteArray before = m_dawn.relay->received();
    for (const QByteArray &ofTheCircle : {promised.toUtf8(), QByteArray("Chidi's circle"), QByteArray("Ngozi")})
        QVERIFY2(!before.contains(ofTheCircle), ofTheCircle.constData());
    dawn.tap(u"Asked for an advocate"_s);
    dawn.waitFor(u"Text first"_s); // how it is safe to reach her
    dawn.tap(u"Yes, I stand beside them"_s);
    dawn.waitFor(u"You said yes to Chidi"_s);
    dawn.waitFor(u"Open what they opened to you"_s, 60);
    dawn.tap(u"People"_s);
    dawn.waitFor(u"Chidi's circle"_s, 60);
    QVERIFY(!dawn.shows(u"Okafor-Lewis"_s)); // no family, only the circle
}

void TestJourney::aPromiseOfTheCouncilIsNotedAtAMeeting() const
{
    ActorProcess &dawn = *m_dawn.actor;
    dawn.tap(u"People"_s);
    dawn.tap(u"Chidi's circle"_s);
    dawn.waitFor(u"What the council promised"_s);
    dawn.tap(u"The council promises…"_s);
    dawn.waitFor(u"Keep this promise"_s);
    for (int turn = 0; turn < 3; ++turn)
        dawn.drag(u"What: "_s, {0, -330}); // to the wheel's last row
    dawn.tap(u"other words"_s);
    dawn.tap(u"What is promised, in your words"_s);
    dawn.type(councilPromise);
    dawn.tap(u"Keep this promise"_s);
    dawn.waitFor(u"Kept."_s);
    QTRY_VERIFY(dawn.saysTogether({councilPromise, u"Promised"_s}));
}

void TestJourney::theParentSaysWhatBecameOfItBesideTheCouncilsAnswer()
{
    ActorProcess &asha = *m_asha.actor;
    ActorProcess &dawn = *m_dawn.actor;
    asha.tap(u"Promises"_s);
    asha.tap(u"The council's"_s);
    asha.seek({councilPromise});
    asha.tap(councilPromise);
    asha.waitFor(u"What is your answer?"_s);
    asha.tap(u"In your words, if you want"_s);
    asha.type(u"A joiner came on Monday"_s);
    asha.tap(u"done"_s);
    asha.waitFor(u"Saved for"_s);

    const core::UserId chidi = m_server->addUser(u"Chidi Okafor"_s, core::Post::Parent);
    m_server->grant(chidi, *m_circle, core::Role::Parent);
    m_chidi = makePerson(u"Chidi Okafor"_s, phone);
    enrol(m_chidi);
    ActorProcess &parent = *m_chidi.actor;
    parent.waitFor(u"All saved. Sent"_s, 60);
    parent.tap(u"Promises"_s);
    parent.tap(u"The council's"_s);
    parent.seek({councilPromise, u"The answer: done"_s});
    parent.tap(councilPromise);
    parent.waitFor(u"What became of it, as you see it?"_s);
    parent.tap(u"In your words, if you want"_s);
    parent.type(u"It rattles as before"_s);
    parent.tap(u"not kept"_s);
    parent.waitFor(u"Saved for"_s);
    const QStringList both{councilPromise, u"Two views"_s, u"says: not kept. “It rattles as before”"_s,
        u"The answer: done. “A joiner came on Monday”"_s};
    for (const Person *person : {&m_chidi, &m_asha, &m_dawn})
        person->actor->seek(both);
    m_pictures.take(dawn, u"journey"_s, u"AdvocatePage"_s, u"two-views"_s);
    QVERIFY(!m_chidi.relay->received().contains(typedNote.toUtf8()));
}

void TestJourney::nothingIsTwiceAndNothingIsLost()
{
    for (const Person *person : {&m_asha, &m_dawn, &m_chidi})
        person->actor->waitFor(u"All saved. Sent"_s, 60);
    expectMore({{&core::kindOf<core::Person>, 1}, {&core::kindOf<core::Relationship>, 1}, // Tom's of the face he moved
        {&core::kindOf<core::Promise>, 1}, {&core::kindOf<core::PromiseEvent>, 3}, // made; the two views
        {&core::kindOf<core::Grant>,
            4}, // Dawn's of the circle; Chidi's of it, of her own scope and of the organisation
        {&core::kindOf<core::EnrolledDevice>, 2}}); // Chidi's, and the one without a screen
}

void TestJourney::nobodyReceivesWhatIsNotTheirs()
{
    m_tom.actor->tap(u"All saved. Sent"_s);
    m_tom.actor->tap(u"Send now"_s);
    QTest::qWait(3000);
    for (const Person *person : {&m_asha, &m_tom, &m_dawn, &m_chidi})
        QVERIFY(!person->relay->received().contains(canary.toUtf8()));
    // The relays do see what is there: the worker's colleague has the note, the advocate has the circle and its
    // promise.
    QVERIFY(m_tom.relay->received().contains(typedNote.toUtf8()));
    const QByteArray toAdvocate = m_dawn.relay->received();
    QVERIFY(toAdvocate.contains("Nana"));
    QVERIFY(toAdvocate.contains(promised.toUtf8()));
    for (const QByteArray &ofTheFile : {typedNote.toUtf8(), QByteArray("Larch Row"), QByteArray("The damp, mornings")})
        QVERIFY2(!toAdvocate.contains(ofTheFile), ofTheFile.constData());
}

void TestJourney::theNoteIsFoundOnAnotherDevice()
{
    const QJsonArray found = elsewhere()
                                 .must(u"search"_s, {{u"text"_s, u"Quillfeather"_s}, {u"limit"_s, 5}})
                                 .value("records"_L1)
                                 .toArray();
    QCOMPARE(found.size(), 1);
}

void TestJourney::noTypedWordLiesOnTheDisk()
{
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.startsWith(m_folder.filePath(u"ssd"_s)) || path.endsWith("census.xml"_L1))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        ++looked;
        for (const QString &typed : {typedNote, typedStreet, canary, u"Wilhelmina"_s, u"Okafor"_s, pin}) {
            const QByteArray wide(reinterpret_cast<const char *>(typed.utf16()), typed.size() * 2);
            QVERIFY2(!bytes.contains(typed.toUtf8()) && !bytes.contains(wide), qPrintable(path));
        }
    }
    QVERIFY(looked > 10);
}

// A row a look, so that each has its own time, and what fails says in which look.
void TestJourney::everyPageInOneLook_data()
{
    QTest::addColumn<int>("number");
    const QList<Look> looks = tourLooks();
    for (int i = 0; i < looks.size(); ++i)
        QTest::newRow(qPrintable(looks[i].name)) << i;
}

void TestJourney::everyPageInOneLook()
{
    if (!m_pictures.areWanted())
        QSKIP("only for pictures");
    QFETCH(int, number);
    if (m_practice.isEmpty())
        prepareTheTour();
    const auto device = [&](const Person &person, const QString &name) {
        return Tour::Device{m_folder.filePath(name), person.relay->port(), pin};
    };
    const Look look = tourLooks()[number];
    Tour tour(m_pictures, look);
    tour.newcomer(m_folder.filePath(look.name), m_practice);
    tour.worker(device(m_asha, u"Asha"_s));
    tour.advocate(device(m_dawn, u"Dawn"_s), u"Chidi's circle"_s);
    m_server->grant(*m_leo.user, *m_circle, core::Role::Volunteer);
    tour.volunteer(device(m_leo, u"Leo"_s), u"Chidi's circle"_s, [&] { m_server->revoke(*m_leo.user, *m_circle); });
    tour.manager({m_folder.filePath(u"Mia"_s), 0, pin});
    tour.afterALongTime({m_folder.filePath(u"Mia"_s), 0, pin});
}

void TestJourney::noPageIsWithoutAPicture()
{
    if (!m_pictures.areWanted())
        QSKIP("only for pictures");
    QStringList looks;
    for (const Look &look : tourLooks())
        looks.append(look.name);
    QStringList pages;
    QDirIterator files(QStringLiteral(DOORSTEP_PAGES), {u"*Page.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        pages.append(QFileInfo(files.next()).baseName());
    pages.sort();
    std::printf("%s\n%s\n", qPrintable(m_pictures.names().join(u'\n')), qPrintable(m_pictures.table(pages, looks)));
    std::fflush(stdout);
    QVERIFY(pages.size() > 20);
    const QStringList missing = m_pictures.missing(pages, looks);
    QVERIFY2(missing.isEmpty(), qPrintable(u"no picture of "_s + missing.join(u", "_s)));
}

/// Each of these devices is somebody else's from here on: the tour opens it anew in every look.
void TestJourney::prepareTheTour()
{
    ActorProcess &asha = *m_asha.actor;
    // Somebody waits for Dawn's answer in every look: in a family that has not asked before.
    asha.tap(u"People"_s); // as she left it, with a family open
    asha.tap(u"People"_s);
    asha.tap(u"The Chaudhry family"_s);
    asha.waitFor(u"Whose view"_s);
    asha.tap(u"Ask for an advocate"_s);
    asha.waitFor(u"How is it safe to reach"_s);
    asha.tap(u"Text first"_s);
    asha.tap(u"Dawn Price"_s);
    asha.tap(u"Ask"_s);
    asha.waitFor(u"Asked. Dawn Price reaches"_s);
    asha.waitFor(u"All saved. Sent"_s, 60);
    for (Person *person : {&m_asha, &m_tom, &m_dawn, &m_chidi})
        person->actor.reset();
    m_leo = makePerson(u"Leo Marsh"_s, phone);
    enrol(m_leo);
    m_leo.actor.reset();
    makeTwoVersions();
    castManager(*m_server, m_folder.filePath(u"Mia"_s), pin, makeAChildWithoutAName());
    m_practice = practiceFile();
}

core::ScopeId TestJourney::makeAChildWithoutAName()
{
    DeviceProcess &device = elsewhere();
    const QJsonObject named{{u"name"_s, u"Upstairs at number nine"_s}};
    const QString family = device.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, named}})["id"_L1].toString();
    const QJsonObject unnamed{{u"is_child"_s, true}};
    device.must(u"put"_s, {{u"kind"_s, u"person"_s}, {u"scope"_s, family}, {u"fields"_s, unnamed}});
    (void)elsewhere();
    return core::ScopeId::fromString(family).value();
}

/// Asha and Dawn as people to be, as ./dev run writes them.
QString TestJourney::practiceFile()
{
    QJsonArray people;
    for (const auto &[name, post] :
        {std::pair(u"Asha Begum"_s, u"Social worker"_s), std::pair(u"Dawn Price"_s, u"Parent advocate"_s)})
        people.append(QJsonObject{{u"name"_s, name}, {u"post"_s, post}, {u"pin"_s, pin}, {u"folder"_s, name},
            {u"invitation"_s, m_server->invite(userNamed(name))}});
    const QString path = m_folder.filePath(u"practice.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(QJsonObject{{u"people"_s, people}}).toJson()) < 0)
        qFatal("the practice file cannot be written");
    return path;
}

/// Two of Asha's devices say different things of Rose, and of a note, at the same time.
void TestJourney::makeTwoVersions()
{
    DeviceProcess one(m_folder.filePath(u"one"_s));
    DeviceProcess other(m_folder.filePath(u"other"_s));
    for (DeviceProcess *device : {&one, &other}) {
        device->must(
            u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha.user)}, {u"pin"_s, pin}, {u"name"_s, u"tablet"_s}});
        device->must(u"sync"_s);
    }
    const QJsonArray roses = one.must(u"list"_s,
                                    {{u"kind"_s, u"person"_s}, {u"where"_s, QJsonObject{{u"known_as"_s, u"Rose"_s}}},
                                        {u"limit"_s, 5}})
                                 .value("records"_L1)
                                 .toArray();
    QVERIFY(!roses.isEmpty());
    const QString rose = roses.first()["id"_L1].toString();
    const auto edit = [&](DeviceProcess &device, const QString &part) {
        device.must(
            u"edit"_s, {{u"kind"_s, u"person"_s}, {u"id"_s, rose}, {u"fields"_s, QJsonObject{{u"part"_s, part}}}});
    };
    edit(one, u"Nana, Chidi's mother"_s);
    edit(other, u"Nana Rose"_s);
    const QString note = one.must(u"list"_s, {{u"kind"_s, u"note"_s}, {u"limit"_s, 1}})["records"_L1][0]["id"_L1]
                             .toString();
    const auto rewrite = [&](DeviceProcess &device, const QString &text) {
        device.must(
            u"edit"_s, {{u"kind"_s, u"note"_s}, {u"id"_s, note}, {u"fields"_s, QJsonObject{{u"text"_s, text}}}});
    };
    rewrite(one, u"Rang the school. They keep a place for breakfast."_s);
    rewrite(other, u"Rang the school. No place before Easter."_s);
    one.must(u"sync"_s);
    other.must(u"sync"_s);
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
