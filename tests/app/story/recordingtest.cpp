// SPDX-License-Identifier: Apache-2.0
// What somebody says in their own words: recorded, heard again, kept, found in the story, and heard there.
#include "app/attachedsound.h"
#include "app/recordingmodel.h"
#include "app/sound/soundreader.h"
#include "app/storymodel.h"
#include "app/unfinishedmodel.h"
#include "core/store/attachedfile.h"
#include "platform/fake/fakeloudspeaker.h"
#include "platform/fake/fakemicrophone.h"
#include "platform/fake/fakespeech.h"
#include "tests/app/shell/shownmodel.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using Stage = app::RecordingModel::Stage;
using Microphone = core::Microphone;

namespace {

// A device with a microphone and a loudspeaker.
struct Sounding {
    platform::FakeMicrophone microphone;
    platform::FakeLoudspeaker loudspeaker;
    PageWorld world;

    explicit Sounding(Microphone::State answer = Microphone::State::Listening, bool sounds = true)
        : microphone(answer), loudspeaker(sounds)
    {
        give();
    }
    void give()
    {
        world.services().setMicrophone(&microphone);
        world.services().setLoudspeaker(&loudspeaker);
    }
};

core::Result<QByteArray> openedFile(PageWorld &world, const core::RecordId &id)
{
    return world.onFiles(
        [id](core::RecordStore &store, const core::FileBox &box) { return core::openAttached(store, box, id); });
}

core::RecordId keptSound(PageWorld &world, const QByteArray &bytes)
{
    core::Attachment sound;
    sound.type = core::AttachmentType::Audio;
    sound.shows = u"Amara sings"_s;
    const auto kept = world.onFiles([&](core::RecordStore &store, const core::FileBox &box) {
        return core::attachFile(store, box, world.family, sound, bytes);
    });
    return kept->id;
}

QByteArray opusOf(qint64 ms)
{
    app::sound::SoundWriter writer;
    platform::FakeMicrophone microphone;
    microphone.begin([&](std::span<const qint16> samples) { writer.add(samples); });
    microphone.hear(ms);
    return *writer.finish();
}

} // namespace

class RecordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void isRecordedHeardAgainKeptAndFoundInTheStory()
    {
        Sounding device;
        PageWorld &world = device.world;
        app::RecordingModel sound;
        open(sound, world, world.amara.toString());
        QCOMPARE(sound.stage(), Stage::Nothing);
        sound.record();
        QCOMPARE(sound.stage(), Stage::Recording);
        device.microphone.hear(12'000);
        QCOMPARE(sound.duration(), u"0:12"_s);
        QCOMPARE(sound.spokenDuration(), u"12 seconds"_s);
        QVERIFY(sound.level() > 0);
        sound.stop();
        QCOMPARE(sound.stage(), Stage::Recorded);
        QCOMPARE(device.microphone.state(), Microphone::State::Off);
        QCOMPARE(sound.player()->words(), u"0:12"_s);
        sound.player()->toggle();
        QVERIFY(sound.player()->isPlaying());
        device.loudspeaker.hear(5000);
        QCOMPARE(sound.player()->words(), u"0:05 of 0:12"_s);
        sound.player()->toggle();
        QVERIFY(sound.player()->isPaused());
        sound.player()->toggle();
        device.loudspeaker.hear(99'000);
        QVERIFY(!sound.player()->isPlaying());
        QCOMPARE(sound.player()->spoken(), u"12 seconds"_s);
        keep(sound, world);
        app::StoryModel story;
        story.setFamilyId(world.family.toString());
        show(story, world);
        const int row = rowOf(story.rows(), "title", u"Amara in their own words"_s);
        QVERIFY(row >= 0);
        QCOMPARE(at(story.rows(), row, "words").toString(), u"Amara sings"_s);
        QVERIFY(at(story.rows(), row, "picture").toString().isEmpty());
        const auto id = core::RecordId::fromString(at(story.rows(), row, "sound").toString());
        QCOMPARE((*app::sound::SoundReader::open(*openedFile(world, *id)))->ms(), 12'000);
        story.setFilter(int(app::StoryFilter::TheirWords));
        QTRY_VERIFY(rowOf(story.rows(), "title", u"Amara in their own words"_s) >= 0);
    }

    void aTimeStandsAsOnAClockAndIsSaidInWords()
    {
        QCOMPARE(app::SoundPlayer::clock(0), u"0:00"_s);
        QCOMPARE(app::SoundPlayer::clock(125'900), u"2:05"_s);
        QCOMPARE(app::SoundPlayer::clock(3'725'000), u"1:02:05"_s);
        QCOMPARE(app::SoundPlayer::said(9000), u"9 seconds"_s);
        QCOMPARE(app::SoundPlayer::said(120'000), u"2 minutes"_s);
        QCOMPARE(app::SoundPlayer::said(125'900), u"2 minutes 5 seconds"_s);
    }

    void nothingOfItIsOnTheDiskAsItIs()
    {
        Sounding device;
        app::RecordingModel sound;
        open(sound, device.world);
        sound.record();
        device.microphone.hear(3000);
        sound.stop();
        QVERIFY(!holds(device.world.folder(), "OpusHead"));
        keep(sound, device.world);
        QVERIFY(!holds(device.world.folder(), "OpusHead"));
        QVERIFY(!holds(device.world.folder(), "Amara sings"));
    }

    void needsWordsAndWhoSaidYes()
    {
        Sounding device;
        app::RecordingModel sound;
        open(sound, device.world);
        QVERIFY(!sound.canSave() && sound.missing().isEmpty());
        sound.setShows(u"Amara sings"_s);
        QCOMPARE(sound.missing(), u"Nothing is recorded yet."_s);
        sound.record();
        device.microphone.hear(1000);
        QVERIFY(!sound.canSave());
        sound.stop();
        QCOMPARE(sound.missing(), u"Write down who said yes to being recorded."_s);
        sound.setShows({});
        QCOMPARE(sound.missing(), u"Say in words what can be heard, for anyone who cannot hear it."_s);
        sound.setShows(u"Amara sings"_s);
        sound.setAgreedBy(u"Amara and Grace"_s);
        QVERIFY(sound.canSave());
    }

    void saysWhyNothingIsRecorded_data()
    {
        QTest::addColumn<Microphone::State>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("no microphone") << Microphone::State::NoMicrophone
                                       << u"This device has no microphone that we can use."_s;
        QTest::newRow("not allowed")
            << Microphone::State::NotAllowed
            << u"Doorstep may not use the microphone. You can allow it in the settings of this device."_s;
    }
    void saysWhyNothingIsRecorded()
    {
        QFETCH(Microphone::State, answer);
        QFETCH(QString, words);
        Sounding device(answer);
        app::RecordingModel sound;
        open(sound, device.world);
        sound.record();
        QCOMPARE(sound.problem(), words);
        QCOMPARE(sound.stage(), Stage::Nothing);
        device.world.services().setMicrophone(nullptr);
        sound.record();
        QCOMPARE(sound.problem(), u"This device has no microphone that we can use."_s);
    }

    void whatWasRecordedStaysWhenTheMicrophoneIsTakenAway()
    {
        Sounding device;
        app::RecordingModel sound;
        open(sound, device.world);
        sound.record();
        device.microphone.hear(2000);
        device.microphone.lose(Microphone::State::NoMicrophone);
        QCOMPARE(sound.stage(), Stage::Recorded);
        QCOMPARE(sound.problem(), u"The microphone was taken away. What was recorded until then is here."_s);
        QCOMPARE(sound.duration(), u"0:02"_s);
    }

    void endsWhenItIsAsLongAsItMayBe()
    {
        Sounding device;
        app::RecordingModel sound(nullptr, 3000);
        open(sound, device.world);
        sound.record();
        device.microphone.hear(2000);
        QCOMPARE(sound.stage(), Stage::Recording);
        device.microphone.hear(2000);
        QCOMPARE(sound.stage(), Stage::Recorded);
        QCOMPARE(sound.duration(), u"0:03"_s);
        QCOMPARE(sound.problem(), u"A recording lasts 30 minutes at most. What was said until then is here."_s);
    }

    void endsWhenThePageIsCoveredOrTheDeviceChangesHands()
    {
        Sounding device;
        for (const bool covered : {true, false}) {
            app::RecordingModel sound;
            open(sound, device.world);
            sound.record();
            device.microphone.hear(1000);
            if (covered)
                sound.setShown(false);
            else
                sound.setHandedOver(true);
            QCOMPARE(sound.stage(), Stage::Recorded);
            QCOMPARE(device.microphone.state(), Microphone::State::Off);
        }
        {
            app::RecordingModel sound;
            open(sound, device.world);
            sound.record();
        }
        QCOMPARE(device.microphone.state(), Microphone::State::Off);
    }

    void endsWhenTheDeviceLocks()
    {
        Sounding device;
        app::RecordingModel sound;
        open(sound, device.world);
        sound.record();
        device.microphone.hear(1000);
        device.world.lock();
        QTRY_COMPARE(device.microphone.state(), Microphone::State::Off);
    }

    void onlyItsWordsOutliveTheApp()
    {
        Sounding device;
        const QString visit = device.world.begunVisit();
        {
            app::RecordingModel sound;
            open(sound, device.world, device.world.amara.toString());
            sound.record();
            device.microphone.hear(1000);
            sound.stop();
            sound.setShows(u"Amara sings"_s);
            sound.setAgreedBy(u"Amara"_s);
        }
        device.world.restart();
        device.give();
        app::UnfinishedModel unfinished;
        show(unfinished, device.world);
        QVERIFY(column(unfinished.rows(), "title").contains(u"You were recording"_s));
        app::RecordingModel sound;
        open(sound, device.world, device.world.amara.toString());
        QCOMPARE(sound.shows(), u"Amara sings"_s);
        QCOMPARE(sound.agreedBy(), u"Amara"_s);
        QCOMPARE(sound.stage(), Stage::Nothing);
        QCOMPARE(sound.missing(), u"Nothing is recorded yet."_s);
        sound.leave();
        QVERIFY(sound.shows().isEmpty() && sound.agreedBy().isEmpty());
        QTRY_VERIFY(!column(unfinished.rows(), "title").contains(u"You were recording"_s));
    }

    void aKeptSoundIsPlayedFromMemoryAndStopsWithItsPage()
    {
        Sounding device;
        platform::FakeSpeech speech;
        device.world.services().setSpeech(&speech);
        const core::RecordId id = keptSound(device.world, opusOf(12'000));
        {
            app::AttachedSound sound;
            sound.setAttachmentId(id.toString());
            show(sound, device.world);
            QCOMPARE(sound.held(), app::AttachedItem::Held::Here);
            QTRY_COMPARE(sound.player()->words(), u"0:12"_s);
            sound.player()->toggle();
            QTRY_VERIFY(sound.player()->isPlaying());
            device.loudspeaker.hear(3000);
            QCOMPARE(sound.player()->words(), u"0:03 of 0:12"_s);
            QCOMPARE(sound.player()->spoken(), u"3 seconds of 12 seconds"_s);
            QVERIFY(qAbs(sound.player()->reached() - 0.25) < 0.01);
            QVERIFY(!holds(device.world.folder(), "OpusHead"));
            sound.player()->setShown(false);
            QVERIFY(!sound.player()->isPlaying());
            sound.player()->setShown(true);
            sound.player()->toggle();
            QTRY_VERIFY(sound.player()->isPlaying());
        }
        QCOMPARE(device.loudspeaker.state(), core::Loudspeaker::State::Silent);
        device.world.services().setSpeech(nullptr);
    }

    void twoSoundsTakeTurns()
    {
        Sounding device;
        app::AttachedSound one;
        app::AttachedSound two;
        for (app::AttachedSound *sound : {&one, &two}) {
            sound->setAttachmentId(keptSound(device.world, opusOf(5000)).toString());
            show(*sound, device.world);
            QTRY_COMPARE(sound->player()->words(), u"0:05"_s);
        }
        one.player()->toggle();
        QTRY_VERIFY(one.player()->isPlaying());
        two.player()->toggle();
        QTRY_VERIFY(two.player()->isPlaying());
        QVERIFY(!one.player()->isPlaying());
        QCOMPARE(one.player()->words(), u"0:05"_s);
    }

    void saysWhyASoundCannotBeHeard()
    {
        Sounding device(Microphone::State::Listening, false);
        app::AttachedSound other;
        other.setAttachmentId(keptSound(device.world, "RIFF, of another kind").toString());
        show(other, device.world);
        QTRY_COMPARE(other.player()->problem(), u"This recording is of a kind that this device cannot play."_s);
        QVERIFY(other.player()->words().isEmpty());
        app::AttachedSound silent;
        silent.setAttachmentId(keptSound(device.world, opusOf(2000)).toString());
        show(silent, device.world);
        QTRY_COMPARE(silent.player()->words(), u"0:02"_s);
        silent.player()->toggle();
        QTRY_COMPARE(silent.player()->problem(), u"This device has nothing to hear it with."_s);
        QVERIFY(!silent.player()->isPlaying());
    }

private:
    static void open(app::RecordingModel &sound, PageWorld &world, const QString &child = {})
    {
        sound.setVisitId(world.begunVisit());
        sound.setChildId(child);
        show(sound, world);
        PageWorld::wait([&] { return sound.isRestored(); });
    }
    static void keep(app::RecordingModel &sound, PageWorld &)
    {
        sound.setShows(u" Amara sings "_s);
        sound.setAgreedBy(u"Amara and Grace"_s);
        QSignalSpy kept(&sound, &app::RecordingModel::kept);
        sound.keep();
        PageWorld::wait([&] { return kept.count() == 1; });
        QCOMPARE(sound.stage(), Stage::Nothing);
    }
    static bool holds(const QString &folder, const QByteArray &bytes)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(RecordingTest)
#include "recordingtest.moc"
