// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

/// The encrypted connection and its promises.
class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    QString m_path;
    SecretBytes m_key = SecretBytes::random(Database::keySize);

    void makeDatabase()
    {
        auto database = Database::open(m_path, m_key, Database::Opening::CreateNew);
        QVERIFY(database);
        QVERIFY(database->execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT) STRICT"));
        for (int i = 0; i < 2000; ++i)
            QVERIFY(database->execute("INSERT INTO t(b) VALUES('the same words again and again')"));
        QVERIFY(database->checkpoint());
    }
    [[nodiscard]] Result<Database> reopen() const { return Database::open(m_path, m_key, Database::Opening::Existing); }

private Q_SLOTS:
    void init() { m_path = m_directory.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".db"_s); }

    void isNewEnoughAndEncrypts()
    {
        makeDatabase();
        auto database = reopen();
        QVERIFY(database);
        const QString version = QString::fromLatin1(*database->cipherVersion());
        const auto parts = QRegularExpression(u"^(\\d+)\\.(\\d+)"_s).match(version);
        QVERIFY(parts.captured(1).toInt() > 4 || (parts.captured(1) == u"4" && parts.captured(2).toInt() >= 5));
        QVERIFY(*database->intact());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("same words") && !bytes.startsWith("SQLite format"));
    }

    void opensWithItsKeyOnly()
    {
        makeDatabase();
        const auto wrong = Database::open(m_path, SecretBytes::random(Database::keySize), Database::Opening::Existing);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Damaged);
        QVERIFY(reopen());
    }

    void createsNothingWhereAFileMustExist()
    {
        QCOMPARE(reopen().error().code, ErrorCode::Missing);
        QVERIFY(!QFile::exists(m_path));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        // SQLite alone would take an empty file for a new database of any key.
        QCOMPARE(reopen().error().code, ErrorCode::Damaged);
        QCOMPARE(QFileInfo(m_path).size(), 0);
    }

    void refusesAPlainDatabase()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'));
        file.close();
        QCOMPARE(reopen().error().code, ErrorCode::Damaged);
    }

    void undoesATransactionThatDidNotReachItsEnd()
    {
        makeDatabase();
        auto database = reopen();
        {
            auto transaction = Transaction::begin(*database);
            QVERIFY(database->execute("DELETE FROM t"));
        }
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 2000);
        auto transaction = Transaction::begin(*database);
        QVERIFY(database->execute("DELETE FROM t"));
        QVERIFY(transaction->commit());
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 0);
    }

    void saysNothingOfWhatWasTyped()
    {
        makeDatabase();
        auto database = reopen();
        const auto bad = database->prepare("SELECT * FROM Wolverhampton");
        QVERIFY(!bad);
        QVERIFY(!bad.error().detail.contains(u"Wolverhampton"_s));
    }

    void findsAFlippedByteInAnyPage()
    {
        makeDatabase();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        const auto pages = whole.size() / 4096;
        QVERIFY(pages > 10);
        for (qsizetype page = 0; page < pages; ++page) {
            QByteArray flipped = whole;
            const qsizetype at = page * 4096 + 16
                                 + (page * 997) % 4080; // the first 16 are the salt, which the key brings
            flipped[at] = char(flipped[at] ^ 0x04);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(flipped);
            file.close();
            auto database = reopen();
            if (!database) {
                QCOMPARE(database.error().code, ErrorCode::Damaged);
                continue;
            }
            const auto intact = database->intact();
            QVERIFY2(intact && !*intact, qPrintable(u"page %1"_s.arg(page)));
        }
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "testdatabase.moc"
