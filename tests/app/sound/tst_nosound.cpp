// SPDX-License-Identifier: Apache-2.0
// A machine without sound: it is said, and nobody waits.
#include "platform/qt/qtloudspeaker.h"
#include "platform/qt/qtmicrophone.h"

#include <QTemporaryDir>
#include <QTest>

using namespace doorstep;

class NoSoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("PULSE_SERVER", "unix:" + m_folder.filePath(QStringLiteral("nobody")).toLocal8Bit());
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"})
            qputenv(name, m_folder.path().toLocal8Bit());
    }

    void isSaidToWhoeverWantsToHear()
    {
        platform::QtLoudspeaker loudspeaker;
        int told = 0;
        loudspeaker.whenChanged([&] { ++told; });
        loudspeaker.play([](std::span<qint16> samples) { return qsizetype(samples.size()); });
        QTRY_COMPARE_WITH_TIMEOUT(loudspeaker.state(), core::Loudspeaker::State::NoSound, 30'000);
        QVERIFY(told >= 2);
    }

    void isSaidToWhoeverWantsToRecord()
    {
        platform::QtMicrophone microphone;
        microphone.begin([](std::span<const qint16>) {});
        QTRY_COMPARE_WITH_TIMEOUT(microphone.state(), core::Microphone::State::NoMicrophone, 30'000);
        microphone.end();
        QCOMPARE(microphone.state(), core::Microphone::State::Off);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(NoSoundTest)
#include "tst_nosound.moc"
