// SPDX-License-Identifier: Apache-2.0
#include "core/store/journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

/// The sealed journal as a file: what was appended is there, and damage is seen.
class TestJournal : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    QString m_path;
    JournalKeys m_keys;
    QByteArray m_organisationSecret;

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray &content) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] static QStringList payloads(const Journal &journal, quint64 from = 0)
    {
        QStringList all;
        const auto read = journal.read(from, [&](const JournalFrame &frame) -> Result<Done> {
            all.append(u"%1:%2"_s.arg(frame.number).arg(QString::fromUtf8(frame.payload)));
            return Done{};
        });
        return read ? all : QStringList{u"error"_s};
    }
    void fill(std::initializer_list<const char *> texts) const
    {
        auto journal = Journal::create(m_path, m_keys.copy());
        QVERIFY(journal);
        for (const char *text : texts)
            QVERIFY(journal->append(JournalFrame::Type::Save, text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_keys.local = SecretBytes::random(32);
        m_keys.organisation.resize(crypto_box_PUBLICKEYBYTES);
        m_organisationSecret.resize(crypto_box_SECRETKEYBYTES);
        crypto_box_keypair(reinterpret_cast<unsigned char *>(m_keys.organisation.data()),
            reinterpret_cast<unsigned char *>(m_organisationSecret.data()));
    }
    void init()
    {
        m_path = m_directory.filePath(u"%1/outbox.journal"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    }

    void givesBackWhatWasAppended()
    {
        fill({"one", "two", "three"});
        auto journal = Journal::open(m_path, m_keys.copy());
        QVERIFY(journal);
        QVERIFY(!journal->repair());
        QCOMPARE(payloads(*journal), (QStringList{u"1:one"_s, u"2:two"_s, u"3:three"_s}));
        QCOMPARE(payloads(*journal, 3), QStringList{u"3:three"_s});
        QCOMPARE(*journal->append(JournalFrame::Type::Save, "four"), 4u);
        QVERIFY(!bytes().contains("three"));
    }

    void cutsATornEndOffAtEveryByteAndLosesNoWholeFrame()
    {
        fill({"one", "two"});
        const QByteArray two = bytes();
        {
            auto journal = Journal::open(m_path, m_keys.copy());
            QVERIFY(journal->append(JournalFrame::Type::Save, "the torn one"));
        }
        const QByteArray three = bytes();
        for (qsizetype length = two.size() + 1; length < three.size(); ++length) {
            overwrite(three.first(length));
            auto journal = Journal::open(m_path, m_keys.copy());
            QVERIFY(journal);
            QVERIFY(journal->repair());
            QCOMPARE(journal->repair()->bytes, length - two.size());
            QFile kept(journal->repair()->keptAs);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), three.first(length).sliced(two.size()));
            QCOMPARE(payloads(*journal).size(), 2);
            QCOMPARE(*journal->append(JournalFrame::Type::Save, "again"), 3u);
            QCOMPARE(payloads(*journal).size(), 3);
        }
    }

    void treatsZerosAfterAPowerCutAsATornEnd()
    {
        fill({"one"});
        overwrite(bytes() + QByteArray(700, '\0'));
        auto journal = Journal::open(m_path, m_keys.copy());
        QVERIFY(journal);
        QCOMPARE(payloads(*journal), QStringList{u"1:one"_s});
    }

    void seesEveryFlippedByteAndSalvagesTheOthers()
    {
        fill({"one", "two", "three"});
        const QByteArray whole = bytes();
        const qsizetype frame = (whole.size() - journalformat::headerBytes) / 3;
        for (qsizetype i = 0; i < journalformat::headerBytes + frame; ++i) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ 0x10);
            overwrite(flipped);
            const auto opened = Journal::open(m_path, m_keys.copy());
            QVERIFY2(!opened, qPrintable(u"byte %1"_s.arg(i)));
            QVERIFY(opened.error().code == ErrorCode::Damaged);
            QCOMPARE(bytes(), flipped);
            const auto salvaged = Journal::salvage(m_path, m_keys);
            QVERIFY(salvaged);
            QCOMPARE(salvaged->frames.size(), i < journalformat::headerBytes ? 0u : 2u);
            QVERIFY(salvaged->unreadableBytes > 0);
            QVERIFY(Journal::sealedBoxes(m_path)->size() >= 2);
        }
    }

    void seesAFrameThatWasTakenOutOrMoved()
    {
        fill({"aaa", "bbb", "ccc"});
        const QByteArray whole = bytes();
        const qsizetype head = journalformat::headerBytes;
        const qsizetype frame = (whole.size() - head) / 3;
        const QByteArray a = whole.sliced(head, frame);
        const QByteArray b = whole.sliced(head + frame, frame);
        const QByteArray c = whole.sliced(head + 2 * frame, frame);
        for (const QByteArray &changed : {a + c, b + a + c, a + b + b + c, b + c}) {
            overwrite(whole.first(head) + changed);
            QCOMPARE(Journal::open(m_path, m_keys.copy()).error().code, ErrorCode::Damaged);
        }
    }

    void opensWithItsOwnKeyOnly()
    {
        fill({"one"});
        JournalKeys other = m_keys.copy();
        other.local = SecretBytes::random(32);
        auto journal = Journal::open(m_path, std::move(other));
        QVERIFY(journal);
        QCOMPARE(payloads(*journal), QStringList{u"error"_s});
    }

    void canBeReadByTheOrganisationAlone()
    {
        fill({"one", "two"});
        const auto boxes = Journal::sealedBoxes(m_path);
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), 2);
        QByteArray opened(3, '\0');
        QCOMPARE(crypto_box_seal_open(reinterpret_cast<unsigned char *>(opened.data()),
                     reinterpret_cast<const unsigned char *>(boxes->at(1).constData()), quint64(boxes->at(1).size()),
                     reinterpret_cast<const unsigned char *>(m_keys.organisation.constData()),
                     reinterpret_cast<const unsigned char *>(m_organisationSecret.constData())),
            0);
        QCOMPARE(opened, QByteArray("two"));
    }

    void takesTheLastFrameBack()
    {
        fill({"one"});
        auto journal = Journal::open(m_path, m_keys.copy());
        const auto number = journal->append(JournalFrame::Type::Save, "not saved after all");
        QVERIFY(journal->takeBack(*number));
        QVERIFY(!journal->takeBack(1));
        QCOMPARE(*journal->append(JournalFrame::Type::Save, "two"), 2u);
        QCOMPARE(payloads(*Journal::open(m_path, m_keys.copy())), (QStringList{u"1:one"_s, u"2:two"_s}));
    }

    void dropsOldFramesAndGoesOnCounting()
    {
        fill({"one", "two", "three", "four"});
        auto journal = Journal::open(m_path, m_keys.copy());
        QVERIFY(journal->dropBefore(3));
        QCOMPARE(*journal->append(JournalFrame::Type::Save, "five"), 5u);
        auto again = Journal::open(m_path, m_keys.copy());
        QVERIFY(again);
        QCOMPARE(again->firstNumber(), 3u);
        QCOMPARE(payloads(*again), (QStringList{u"3:three"_s, u"4:four"_s, u"5:five"_s}));
        QVERIFY(again->dropBefore(100));
        QCOMPARE(*Journal::open(m_path, m_keys.copy())->append(JournalFrame::Type::Save, "six"), 6u);
    }

    void neverStartsAnewOverAFile()
    {
        QCOMPARE(Journal::open(m_path, m_keys.copy()).error().code, ErrorCode::Missing);
        fill({"one"});
        QCOMPARE(Journal::create(m_path, m_keys.copy()).error().code, ErrorCode::InvalidInput);
        overwrite({});
        QCOMPARE(Journal::open(m_path, m_keys.copy()).error().code, ErrorCode::Damaged);
        QCOMPARE(bytes().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "testjournal.moc"
