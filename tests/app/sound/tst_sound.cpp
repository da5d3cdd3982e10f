// SPDX-License-Identifier: Apache-2.0
// Speech to Ogg Opus and back, in memory, and what becomes of bytes that are none.
#include "app/sound/soundreader.h"
#include "app/sound/soundwriter.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <thread>
#include <vector>

using namespace doorstep;
using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

std::vector<qint16> tone(qint64 ms, double amplitude = 8000)
{
    std::vector<qint16> samples(std::size_t(ms * app::sound::rate / 1000));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(amplitude * std::sin(2 * std::numbers::pi * 440 * double(i) / app::sound::rate));
    return samples;
}

QByteArray recorded(qint64 ms)
{
    app::sound::SoundWriter writer;
    writer.add(tone(ms));
    return *writer.finish();
}

std::vector<qint16> all(app::sound::SoundReader &reader)
{
    std::vector<qint16> heard;
    std::vector<qint16> piece(4096);
    for (qsizetype got = 1; got > 0; heard.insert(heard.end(), piece.begin(), piece.begin() + got))
        got = std::max<qsizetype>(0, reader.read(piece));
    return heard;
}

// How often it goes from below nothing to above: once a wave.
double pitchOf(const std::vector<qint16> &samples)
{
    qint64 waves = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return double(waves) * app::sound::rate / double(samples.size());
}

} // namespace

class SoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeardAgain()
    {
        const QByteArray bytes = recorded(2000);
        QVERIFY(bytes.startsWith("OggS"));
        QVERIFY2(bytes.size() < 8000, qPrintable(QString::number(bytes.size()))); // 16,000 bits a second
        const auto reader = app::sound::SoundReader::open(bytes);
        QVERIFY(reader.ok());
        QCOMPARE((*reader)->ms(), 2000);
        const auto heard = all(**reader);
        QCOMPARE(qint64(heard.size()), qint64(2 * app::sound::rate));
        const double pitch = pitchOf(heard);
        QVERIFY2(pitch > 430 && pitch < 450, qPrintable(QString::number(pitch)));
    }

    void holdsNothingOfWhoMadeIt()
    {
        const QByteArray bytes = recorded(500);
        for (const char *tag : {"ARTIST", "TITLE", "DATE", "LOCATION"})
            QVERIFY2(!bytes.contains(tag), tag);
    }

    void goesOnFromWhereItIsPut()
    {
        const auto reader = app::sound::SoundReader::open(recorded(3000));
        (*reader)->goTo(2000);
        QCOMPARE(qint64(all(**reader).size()), qint64(app::sound::rate));
        (*reader)->goTo(99'000);
        QCOMPARE(qint64(all(**reader).size()), qint64(3 * app::sound::rate));
    }

    void takesNothingAfterItsEnd()
    {
        app::sound::SoundWriter writer;
        writer.add(tone(100));
        QVERIFY(writer.finish().ok());
        writer.add(tone(100));
        QCOMPARE(writer.ms(), 100);
        QCOMPARE(writer.finish().error().code, ErrorCode::InvalidInput);
        app::sound::SoundWriter empty;
        QCOMPARE(empty.finish().error().code, ErrorCode::InvalidInput);
    }

    void isNoLongerThanItMayBeAndStaysSmall()
    {
        app::sound::SoundWriter writer(2500);
        writer.add(tone(2000));
        QVERIFY(!writer.isFull());
        writer.add(tone(2000));
        QVERIFY(writer.isFull());
        QCOMPARE(writer.ms(), 2500);
        const qint64 longest = recorded(20'000).size() * app::sound::longestMs / 20'000;
        QVERIFY2(longest < 8 * 1024 * 1024, qPrintable(QString::number(longest))); // of 25 MiB
    }

    void showsHowLoudItIs()
    {
        app::sound::SoundWriter writer;
        writer.add(tone(20, 0));
        QCOMPARE(writer.level(), 0);
        writer.add(tone(20, 300));
        const int whisper = writer.level();
        writer.add(tone(20, 30'000));
        QVERIFY(whisper > 0 && writer.level() > whisper && writer.level() <= 100);
    }

    void isWrittenAndEndedOnTwoThreads()
    {
        app::sound::SoundWriter writer;
        std::thread microphone([&] {
            for (int i = 0; i < 50; ++i)
                writer.add(tone(20));
        });
        while (writer.ms() < 100)
            std::this_thread::yield();
        const auto bytes = writer.finish();
        microphone.join();
        QVERIFY(bytes.ok());
        QCOMPARE((*app::sound::SoundReader::open(*bytes))->ms(), writer.ms());
    }

    void refusesWhatIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = recorded(1000);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("Amara sings");
        QTest::newRow("another kind") << QByteArray("RIFF\x24\x08\x00\x00WAVEfmt ", 16);
        QTest::newRow("only its head") << whole.first(60);
    }
    void refusesWhatIsNoSound()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(app::sound::SoundReader::open(bytes).error().code, ErrorCode::InvalidInput);
    }

    void comesToAnEndWhateverIsDamaged()
    {
        const QByteArray whole = recorded(1000);
        for (qsizetype at = 0; at < whole.size(); at += 7) {
            QByteArray bytes = whole;
            bytes[at] = char(~bytes[at]);
            const auto reader = app::sound::SoundReader::open(bytes);
            if (reader)
                QVERIFY(all(**reader).size() <= std::size_t(2 * app::sound::rate));
            const auto cut = app::sound::SoundReader::open(whole.first(at));
            if (cut)
                QVERIFY(all(**cut).size() <= std::size_t(app::sound::rate));
        }
    }
};

QTEST_GUILESS_MAIN(SoundTest)
#include "tst_sound.moc"
