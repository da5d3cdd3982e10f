// SPDX-License-Identifier: Apache-2.0
// The system's loudspeaker and microphone as they are, on a sound server of the test's own: what is played comes back
// through the monitor of a loudspeaker that nobody hears.
#include "app/sound/soundreader.h"
#include "app/sound/soundwriter.h"
#include "platform/qt/qtloudspeaker.h"
#include "platform/qt/qtmicrophone.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
#include <memory>
#include <numbers>

using namespace doorstep;
using namespace Qt::StringLiterals;
using Microphone = core::Microphone;
using Loudspeaker = core::Loudspeaker;

namespace {

constexpr int patienceMs = 30'000;

// An A for so long; counts what was asked for.
Loudspeaker::Source tone(qint64 ms, const std::shared_ptr<std::atomic<qint64>> &played)
{
    return [ms, played](std::span<qint16> samples) -> qsizetype {
        const qint64 left = ms * Loudspeaker::rate / 1000 - *played;
        const auto count = std::size_t(std::clamp<qint64>(left, 0, qint64(samples.size())));
        for (std::size_t i = 0; i < count; ++i)
            samples[i] = qint16(
                12'000 * std::sin(2 * std::numbers::pi * 440 * double(*played + qint64(i)) / Loudspeaker::rate));
        *played += qint64(count);
        return qsizetype(count);
    };
}

} // namespace

class SoundServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString socket = m_folder.filePath(u"native"_s);
        qputenv("PULSE_SERVER", "unix:" + socket.toLocal8Bit());
        qputenv("PULSE_SINK", "doorstep");
        qputenv("PULSE_SOURCE", "voice");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "PULSE_RUNTIME_PATH"})
            environment.insert(QString::fromLatin1(name), m_folder.path());
        environment.remove(u"PULSE_SERVER"_s);
        m_server.setProcessEnvironment(environment);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(
            u"pulseaudio"_s, {u"-n"_s, u"--daemonize=no"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s,
                                 u"--disallow-exit"_s, u"-L"_s, u"module-null-sink sink_name=doorstep"_s, u"-L"_s,
                                 u"module-remap-source source_name=voice master=doorstep.monitor"_s, u"-L"_s,
                                 u"module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
        QVERIFY2(m_server.waitForStarted(), "the package pulseaudio is not installed");
        QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(socket), m_server.readAll().constData(), patienceMs);
    }
    void cleanupTestCase()
    {
        m_server.terminate();
        QVERIFY(m_server.waitForFinished());
    }

    void whatIsPlayedIsHeardAndRecorded()
    {
        platform::QtMicrophone microphone;
        platform::QtLoudspeaker loudspeaker;
        const auto writer = std::make_shared<app::sound::SoundWriter>();
        microphone.begin([writer](std::span<const qint16> samples) { writer->add(samples); });
        QCOMPARE(microphone.state(), Microphone::State::Asking);
        QTRY_COMPARE_WITH_TIMEOUT(microphone.state(), Microphone::State::Listening, patienceMs);
        const auto played = std::make_shared<std::atomic<qint64>>(0);
        loudspeaker.play(tone(60'000, played));
        QTRY_VERIFY_WITH_TIMEOUT(writer->level() > 50 && writer->ms() > 1000, patienceMs);
        QVERIFY(loudspeaker.heardMs() > 0);
        microphone.end();
        QCOMPARE(microphone.state(), Microphone::State::Off);
        loudspeaker.stop();
        QCOMPARE(loudspeaker.state(), Loudspeaker::State::Silent);
        const auto opus = writer->finish();
        QVERIFY(opus.ok());
        const auto reader = app::sound::SoundReader::open(*opus);
        QVERIFY(reader.ok());
        (*reader)->goTo((*reader)->ms() - 500); // the tone, not what was before it
        std::vector<qint16> samples(Loudspeaker::rate / 4);
        std::size_t filled = 0;
        for (qsizetype got = 1; got > 0 && filled < samples.size(); filled += std::size_t(got))
            got = (*reader)->read(std::span(samples).subspan(filled));
        qint64 waves = 0;
        for (std::size_t i = 1; i < filled; ++i)
            waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        const double pitch = double(waves) * Loudspeaker::rate / double(filled);
        QVERIFY2(pitch > 420 && pitch < 460, qPrintable(QString::number(pitch)));
    }

    void aSoundIsPausedGoesOnAndEnds()
    {
        platform::QtLoudspeaker loudspeaker;
        const auto played = std::make_shared<std::atomic<qint64>>(0);
        loudspeaker.play(tone(3000, played));
        QTRY_VERIFY_WITH_TIMEOUT(loudspeaker.heardMs() > 0, patienceMs);
        loudspeaker.pause();
        QCOMPARE(loudspeaker.state(), Loudspeaker::State::Paused);
        QTest::qWait(300); // what was on its way when it was paused
        const qint64 then = *played;
        QTest::qWait(700);
        QCOMPARE(qint64(*played), then);
        QCOMPARE(loudspeaker.state(), Loudspeaker::State::Paused);
        loudspeaker.resume();
        QTRY_COMPARE_WITH_TIMEOUT(loudspeaker.state(), Loudspeaker::State::Silent, patienceMs);
        QCOMPARE(qint64(*played), qint64(3 * Loudspeaker::rate));
    }

    void theNextSoundTakesThePlaceOfTheOneBefore()
    {
        platform::QtLoudspeaker loudspeaker;
        const auto first = std::make_shared<std::atomic<qint64>>(0);
        const auto second = std::make_shared<std::atomic<qint64>>(0);
        loudspeaker.play(tone(60'000, first));
        QTRY_VERIFY_WITH_TIMEOUT(*first > 0, patienceMs);
        loudspeaker.play(tone(500, second));
        QTRY_COMPARE_WITH_TIMEOUT(loudspeaker.state(), Loudspeaker::State::Silent, patienceMs);
        QCOMPARE(qint64(*second), qint64(Loudspeaker::rate / 2));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

QTEST_GUILESS_MAIN(SoundServerTest)
#include "tst_soundserver.moc"
