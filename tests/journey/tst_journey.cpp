// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because it is one story that reads from top to bottom.
#include "core/types/kinds.h"
#include "core/types/records/childseen.h"
#include "core/types/records/person.h"
#include "core/types/records/promise.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"
#include "tests/journey/actorprocess.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/tlsrelay.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

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
    void threePeopleEnrol();
    void aVisitIsRecordedWithoutANetwork();
    void aStreetIsWalkedWithoutANetwork();
    void aTouchpointGivesSomethingBack();
    void everythingIsThereAfterAKill();
    void aSecondProgramOnTheStoreIsToldInWords();
    void theColleaguesOpenPageShowsItUntouched();
    void nothingIsTwiceAndNothingIsLost();
    void nobodyReceivesWhatIsNotTheirs();
    void noTypedWordLiesOnTheDisk();
    void everyScreenInTheOtherLooks();

private:
    struct Person {
        std::optional<core::UserId> user;
        std::unique_ptr<TlsRelay> relay;
        std::unique_ptr<ActorProcess> actor;
    };

    [[nodiscard]] Person makePerson(const QString &name, QSize window);
    [[nodiscard]] core::UserId userNamed(const QString &name);
    void enrol(Person &person, const QString &screen);
    void picture(ActorProcess &actor, const QString &name);
    [[nodiscard]] QHash<quint16, qint64> counted();

    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    Person m_asha;
    Person m_tom;
    Person m_dawn;
    QHash<quint16, qint64> m_before;
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
        name, ActorProcess::Setting{folder, window, person.relay->port(), {}});
    return person;
}

void TestJourney::picture(ActorProcess &actor, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty())
        actor.grab(folder + u'/' + name + u".png"_s);
}

void TestJourney::enrol(Person &person, const QString &screen)
{
    ActorProcess &actor = *person.actor;
    actor.start();
    actor.waitFor(u"Welcome to Doorstep"_s);
    picture(actor, screen + u"-01-welcome"_s);
    actor.tap(u"Your invitation"_s);
    actor.type(m_server->invite(*person.user));
    actor.waitFor(u"This invitation is from"_s);
    actor.tap(u"Go on"_s);
    actor.waitFor(u"Choose a PIN of six digits or more"_s);
    picture(actor, screen + u"-02-pin"_s);
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

void TestJourney::aDatasetAndACensusBecomeOneSetOfFamilies()
{
    const QString ssd = m_folder.filePath(u"ssd"_s);
    const QString census = m_folder.filePath(u"census.xml"_s);
    m_server->command({u"seed"_s, u"--ssd"_s, ssd, u"--census"_s, census});
    const qint64 people = m_server->countRecords(core::kindOf<core::Person>);
    m_server->command({u"import"_s, u"ssd"_s, ssd});
    const qint64 afterDataset = m_server->countRecords(core::kindOf<core::Person>);
    QVERIFY(afterDataset > people);
    m_server->command({u"import"_s, u"cin"_s, census});
    const qint64 afterCensus = m_server->countRecords(core::kindOf<core::Person>);
    m_server->command({u"import"_s, u"ssd"_s, ssd});
    m_server->command({u"import"_s, u"cin"_s, census});
    QCOMPARE(m_server->countRecords(core::kindOf<core::Person>), afterCensus);
    m_server->command({u"grant"_s, u"--open"_s});
}

void TestJourney::threePeopleEnrol()
{
    m_asha = makePerson(u"Asha Begum"_s, phone);
    m_tom = makePerson(u"Tom Bright"_s, tablet);
    m_dawn = makePerson(u"Dawn Price"_s, phone);
    enrol(m_asha, u"phone"_s);
    enrol(m_tom, u"tablet"_s);
    enrol(m_dawn, u"advocate"_s);
    m_asha.actor->waitFor(u"All saved. Sent"_s, 60);
    picture(*m_asha.actor, u"phone-03-today"_s);

    ActorProcess &tom = *m_tom.actor;
    tom.tap(u"People"_s);
    tom.tap(u"The Okafor-Lewis family"_s);
    tom.waitFor(u"Whose view"_s);
    tom.waitFor(u"All saved. Sent"_s, 60);
    picture(tom, u"tablet-04-family"_s);
    m_before = counted();
}

void TestJourney::aVisitIsRecordedWithoutANetwork()
{
    m_server->stop();
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"People"_s);
    picture(asha, u"phone-05-people"_s);
    asha.tap(u"The Okafor-Lewis family"_s);
    asha.waitFor(u"Start visit"_s);
    picture(asha, u"phone-06-family"_s);
    asha.tap(u"Start visit"_s);
    asha.waitFor(u"I'm here"_s);
    picture(asha, u"phone-07-ready"_s);
    asha.tap(u"I'm here"_s);
    asha.waitFor(u"Who is here? Tap a face."_s);
    asha.tap(u"Chidi"_s);
    asha.tap(u"Amara"_s);
    asha.tap(u"Jo"_s);
    asha.tap(u"Amara was seen"_s);
    asha.tap(u"Amara was seen alone"_s);
    asha.tap(u"Jo was seen"_s);
    asha.tap(u"Saw the home"_s);
    picture(asha, u"phone-08-visit"_s);
    asha.tap(u"A promise"_s);
    asha.waitFor(u"Keep this promise"_s);
    picture(asha, u"phone-09-promise"_s);
    asha.tap(u"Keep this promise"_s);
    asha.waitFor(u"Kept."_s);
    asha.tap(u"Close"_s);
    asha.tap(u"Close together"_s);
    asha.waitFor(u"What we did today"_s);
    asha.tap(u"That's right"_s);
    picture(asha, u"phone-10-close"_s);
    asha.tap(u"I'm out"_s);
    asha.waitFor(u"One note, and done"_s);
    asha.tap(u"The note of this visit"_s);
    asha.type(typedNote);
    picture(asha, u"phone-11-finish"_s);
    asha.tap(u"Done"_s);
    asha.waitFor(u"Saved on this device. Not at the office yet."_s);
    picture(asha, u"phone-12-done"_s);
    asha.tap(u"Back to today"_s);
}

void TestJourney::aStreetIsWalkedWithoutANetwork()
{
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"Door"_s);
    asha.waitFor(u"Street round"_s);
    picture(asha, u"phone-13-door"_s);
    asha.tap(u"Street round"_s);
    asha.tap(u"Street and side"_s);
    asha.type(typedStreet);
    asha.tap(u"Start the round"_s);
    asha.waitFor(u"We chatted"_s);
    for (int door = 0; door < 12; ++door)
        asha.tap(door % 3 == 0 ? u"We chatted"_s : door % 3 == 1 ? u"No answer"_s : u"Not now"_s);
    QVERIFY(!asha.shows(u"Okafor"_s)); // safety rule 4: nothing of a family on this page
    picture(asha, u"phone-14-street"_s);
    asha.tap(u"End the round"_s);
    asha.waitFor(u"Saved. Every tap is wiped from this device."_s);
    picture(asha, u"phone-15-counts"_s);
    asha.tap(u"Back to the door page"_s);
}

void TestJourney::aTouchpointGivesSomethingBack()
{
    ActorProcess &asha = *m_asha.actor;
    asha.tap(u"We met"_s);
    asha.waitFor(u"Three taps, and it is kept."_s);
    asha.tap(u"Amara"_s);
    asha.tap(u"Talk"_s);
    picture(asha, u"phone-16-touchpoint"_s);
    asha.tap(u"yesterday"_s);
    asha.waitFor(u"Undo"_s);
    picture(asha, u"phone-17-thanks"_s);
    asha.press(u"Escape"_s);
}

void TestJourney::everythingIsThereAfterAKill()
{
    ActorProcess &asha = *m_asha.actor;
    asha.kill();
    asha.start();
    asha.waitFor(u"Your PIN"_s);
    picture(asha, u"phone-18-unlock"_s);
    asha.pin(pin);
    asha.waitFor(u"saved on this device, not sent yet"_s, 60);
    asha.tap(u"saved on this device, not sent yet"_s);
    asha.waitFor(u"Not sent yet"_s);
    picture(asha, u"phone-19-sync"_s);
    asha.press(u"Escape"_s);
}

void TestJourney::aSecondProgramOnTheStoreIsToldInWords()
{
    DeviceProcess second(m_folder.filePath(u"Asha/store"_s));
    const QJsonObject reply = second(u"unlock"_s, {{u"pin"_s, pin}});
    QCOMPARE(reply.value("ok"_L1).toBool(), false);
    QCOMPARE(reply.value("error"_L1).toObject().value("code"_L1).toString(), u"in_use"_s);
    QVERIFY(!reply.value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
}

void TestJourney::theColleaguesOpenPageShowsItUntouched()
{
    ActorProcess &tom = *m_tom.actor;
    const QString promised = u"ring you"_s; // what the wheels stand on when they open
    QVERIFY(!tom.shows(promised));
    m_server->start();
    m_asha.actor->waitFor(u"All saved. Sent"_s, 150);
    tom.waitFor(promised, 150);
    picture(tom, u"tablet-20-colleague"_s);
    // A person who is added elsewhere moves the circle that is open here.
    tom.waitFor(u"Whose view"_s);
    DeviceProcess elsewhere(m_folder.filePath(u"elsewhere"_s));
    elsewhere.must(
        u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha.user)}, {u"pin"_s, pin}, {u"name"_s, u"elsewhere"_s}});
    elsewhere.must(u"sync"_s);
    const QJsonArray families = elsewhere.must(u"list"_s, {{u"kind"_s, u"family"_s}, {u"limit"_s, 500}})
                                    .value("records"_L1)
                                    .toArray();
    QString scope;
    for (const QJsonValue &family : families) {
        if (family["fields"_L1]["name"_L1].toString() == "The Okafor-Lewis family"_L1)
            scope = family["id"_L1].toString();
    }
    QVERIFY(!scope.isEmpty());
    elsewhere.must(u"put"_s,
        {{u"kind"_s, u"person"_s}, {u"scope"_s, scope}, {u"fields"_s, QJsonObject{{u"known_as"_s, u"Wilhelmina"_s}}}});
    elsewhere.must(u"sync"_s);
    tom.waitFor(u"Wilhelmina"_s, 60);
    picture(tom, u"tablet-21-moved"_s);
}

void TestJourney::nothingIsTwiceAndNothingIsLost()
{
    const QHash<quint16, qint64> after = counted();
    const auto grown = [&](const core::KindInfo &kind) {
        return after.value(kind.number) - m_before.value(kind.number);
    };
    QCOMPARE(grown(core::kindOf<core::ChildSeen>), 2);
    QCOMPARE(grown(core::kindOf<core::Promise>), 1);
    QCOMPARE(grown(core::kindOf<core::StreetRound>), 1);
    QCOMPARE(grown(core::kindOf<core::Touchpoint>), 1);
    QCOMPARE(grown(core::kindOf<core::Person>), 1);
    QVERIFY(grown(core::kindOf<core::Visit>) <= 1); // the one planned for today may have been used
}

void TestJourney::nobodyReceivesWhatIsNotTheirs()
{
    // Another family, led by somebody else, with a word that stands nowhere else.
    const core::UserId other = m_server->addUser(u"Ines Ward"_s, core::Post::SocialWorker);
    DeviceProcess writer(m_folder.filePath(u"ines"_s));
    writer.must(u"enrol"_s, {{u"invitation"_s, m_server->invite(other)}, {u"pin"_s, pin}, {u"name"_s, u"ines"_s}});
    writer.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, QJsonObject{{u"name"_s, canary}}}});
    writer.must(u"sync"_s);
    m_tom.actor->tap(u"All saved. Sent"_s);
    m_tom.actor->tap(u"Send now"_s);
    QTest::qWait(3000);
    for (const Person *person : {&m_asha, &m_tom, &m_dawn})
        QVERIFY(!person->relay->received().contains(canary.toUtf8()));
    // The relays do see what is there: the worker's colleague has the note, the advocate has the circle and its
    // promise.
    QVERIFY(m_tom.relay->received().contains(typedNote.toUtf8()));
    const QByteArray toAdvocate = m_dawn.relay->received();
    QVERIFY(toAdvocate.contains("Nana"));
    for (const QByteArray &ofTheFile : {typedNote.toUtf8(), QByteArray("Larch Row"), QByteArray("The damp, mornings")})
        QVERIFY2(!toAdvocate.contains(ofTheFile), ofTheFile.constData());
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

void TestJourney::everyScreenInTheOtherLooks()
{
    if (!qEnvironmentVariableIsSet("DOORSTEP_PICTURES"))
        QSKIP("only for pictures");
    struct Look {
        QString name;
        QSize window;
        QString language;
        int scheme;
    };
    const Look looks[] = {{u"phone-dark"_s, phone, {}, 2}, {u"phone-rtl"_s, phone, u"ar"_s, 1},
        {u"tablet-light"_s, tablet, {}, 1}, {u"tablet-dark"_s, tablet, {}, 2}, {u"tablet-rtl"_s, tablet, u"ar"_s, 1}};
    m_asha.actor.reset();
    for (const Look &look : looks) {
        QFile settings(m_folder.filePath(u"Asha/screen.ini"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nscheme=" + QByteArray::number(look.scheme) + '\n');
        settings.close();
        ActorProcess asha(u"Asha"_s, {m_folder.filePath(u"Asha"_s), look.window, m_asha.relay->port(), look.language});
        asha.start();
        asha.waitFor(u"Your PIN"_s);
        picture(asha, look.name + u"-unlock"_s);
        asha.pin(pin);
        asha.waitFor(u"All saved"_s, 60);
        picture(asha, look.name + u"-today"_s);
        asha.tap(u"People"_s);
        picture(asha, look.name + u"-people"_s);
        asha.tap(u"The Okafor-Lewis family"_s);
        asha.waitFor(u"Whose view"_s);
        picture(asha, look.name + u"-family"_s);
        asha.tap(u"Start visit"_s);
        asha.waitFor(u"I'm here"_s);
        picture(asha, look.name + u"-ready"_s);
        asha.tap(u"Promises"_s);
        picture(asha, look.name + u"-promises"_s);
        asha.tap(u"Door"_s);
        picture(asha, look.name + u"-door"_s);
        asha.tap(u"Me"_s);
        picture(asha, look.name + u"-me"_s);
    }
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
