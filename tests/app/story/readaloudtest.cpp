// SPDX-License-Identifier: Apache-2.0
// "Listen": what is read, when it stops, and what is said where nothing can be read.
#include "app/readaloud.h"
#include "app/appearance.h"
#include "platform/fake/fakespeech.h"
#include "tests/app/visit/pageworld.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using platform::FakeSpeech;
using test::PageWorld;

class ReadAloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void itNeverSpeaksByItself();
    void itReadsTheWordsInTheLanguageOfTheApp();
    void oneThingIsReadAtATime();
    void itStopsWhenThePageIsLeftOrCovered();
    void itStopsWhenTheDeviceIsHandedOverOrLocked();
    void withoutAVoiceItSaysSoInWords();
    void itCanBeSwitchedOffAndSlowedDown();
    void aDeviceThatCannotSpeakOffersNothing();

private:
    static void onPage(app::ReadAloud &aloud, PageWorld &world, const QString &words)
    {
        aloud.setServices(&world.services());
        aloud.setProperty("words", words);
    }
};

void ReadAloudTest::itNeverSpeaksByItself()
{
    PageWorld world;
    FakeSpeech speech;
    world.services().setSpeech(&speech);
    app::ReadAloud aloud;
    onPage(aloud, world, u"I saw Amara."_s);
    aloud.setShown(false);
    aloud.setShown(true);
    QVERIFY(aloud.isOffered());
    QVERIFY(speech.said().isEmpty());
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::itReadsTheWordsInTheLanguageOfTheApp()
{
    PageWorld world;
    FakeSpeech speech({QLocale::English, QLocale::Polish});
    world.services().setSpeech(&speech);
    app::ReadAloud aloud;
    onPage(aloud, world, u"I saw Amara."_s);
    aloud.listen();
    QVERIFY(aloud.isSpeaking());
    QCOMPARE(speech.said().constLast().words, u"I saw Amara."_s);
    QCOMPARE(speech.said().constLast().language, QLocale::English);
    speech.finish();
    QVERIFY(!aloud.isSpeaking());
    QLocale::setDefault(QLocale(QLocale::Polish));
    aloud.listen();
    QCOMPARE(speech.said().constLast().language, QLocale::Polish);
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::oneThingIsReadAtATime()
{
    PageWorld world;
    FakeSpeech speech;
    world.services().setSpeech(&speech);
    app::ReadAloud first;
    app::ReadAloud second;
    onPage(first, world, u"One"_s);
    onPage(second, world, u"Two"_s);
    first.listen();
    second.listen();
    QVERIFY(!first.isSpeaking());
    QVERIFY(second.isSpeaking());
    first.stop(); // it is not its words
    QVERIFY(second.isSpeaking());
    second.stop();
    QVERIFY(!speech.speaking());
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::itStopsWhenThePageIsLeftOrCovered()
{
    PageWorld world;
    FakeSpeech speech;
    world.services().setSpeech(&speech);
    {
        app::ReadAloud aloud;
        onPage(aloud, world, u"One"_s);
        aloud.listen();
        aloud.setShown(false);
        QVERIFY(!speech.speaking());
        aloud.setShown(true);
        QVERIFY(!speech.speaking()); // it does not go on by itself
        aloud.listen();
        QVERIFY(speech.speaking());
    }
    QVERIFY(!speech.speaking());
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::itStopsWhenTheDeviceIsHandedOverOrLocked()
{
    PageWorld world;
    FakeSpeech speech;
    world.services().setSpeech(&speech);
    app::ReadAloud aloud;
    onPage(aloud, world, u"One"_s);
    aloud.listen();
    aloud.setHandedOver(true);
    QVERIFY(!speech.speaking());
    aloud.listen(); // the family asks for it
    QVERIFY(speech.speaking());
    aloud.setHandedOver(false);
    QVERIFY(!speech.speaking());
    aloud.listen();
    world.lock();
    PageWorld::wait([&] { return !speech.speaking(); });
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::withoutAVoiceItSaysSoInWords()
{
    PageWorld world;
    FakeSpeech speech({QLocale::English});
    world.services().setSpeech(&speech);
    QLocale::setDefault(QLocale(QLocale::Polish));
    app::ReadAloud aloud;
    onPage(aloud, world, u"One"_s);
    QVERIFY(aloud.isOffered());
    QVERIFY(aloud.problem().isEmpty()); // nobody has asked
    aloud.listen();
    QVERIFY(speech.said().isEmpty());
    QVERIFY(!aloud.isSpeaking());
    QCOMPARE(aloud.problem(), u"This device has no voice for polski. You can add one in its settings."_s);
    QLocale::setDefault(QLocale(QLocale::English));
    world.services().setSpoken({}); // another language is chosen
    QVERIFY(aloud.problem().isEmpty());
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::itCanBeSwitchedOffAndSlowedDown()
{
    PageWorld world;
    FakeSpeech speech;
    world.services().setSpeech(&speech);
    app::Appearance look;
    look.setServices(&world.services());
    app::ReadAloud aloud;
    onPage(aloud, world, u"One"_s);
    QVERIFY(look.readAloud() && !look.slower());
    aloud.listen();
    QCOMPARE(speech.said().constLast().pace, core::Speech::Pace::Normal);
    look.setSlower(true);
    aloud.listen();
    QCOMPARE(speech.said().constLast().pace, core::Speech::Pace::Slower);
    look.setReadAloud(false);
    QVERIFY(!aloud.isOffered());
    aloud.listen();
    QCOMPARE(speech.said().size(), 2);
    world.services().setSpeech(nullptr);
}

void ReadAloudTest::aDeviceThatCannotSpeakOffersNothing()
{
    PageWorld world;
    app::Appearance look;
    look.setServices(&world.services());
    app::ReadAloud aloud;
    onPage(aloud, world, u"One"_s);
    QVERIFY(!aloud.isOffered());
    QVERIFY(!look.canReadAloud());
    aloud.listen();
    QVERIFY(!aloud.isSpeaking());
}

QTEST_GUILESS_MAIN(ReadAloudTest)
#include "readaloudtest.moc"
