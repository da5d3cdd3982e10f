// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What can happen to the files, and that nothing saved is lost by it.
class TestDamage : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();

    [[nodiscard]] Result<Written> note(test::TestStore &store, const QString &text) const
    {
        Note note;
        note.text = text;
        return store->write(newRecord(m_family, ScopeKind::Family, RecordId::create(), note));
    }
    [[nodiscard]] static QStringList notes(test::TestStore &store)
    {
        QStringList all;
        const auto list = store->list<Note>(query<Note>());
        if (!list)
            return {u"error"_s};
        for (const auto &one : *list)
            all.prepend(one.value.text);
        return all;
    }

private Q_SLOTS:
    void tellsASecondHolder()
    {
        test::TestStore store;
        const auto second = StoreFolder::open(store.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
        store.close();
        QVERIFY(StoreFolder::open(store.path()));
    }

    void recoversFromALostDatabase_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << 0 << int(ErrorCode::Missing);
        QTest::newRow("empty") << 1 << int(ErrorCode::Damaged);
        QTest::newRow("first page flipped") << 2 << int(ErrorCode::Damaged);
        QTest::newRow("older copy") << 3 << int(ErrorCode::Damaged);
        QTest::newRow("another file") << 4 << int(ErrorCode::Damaged);
    }
    void recoversFromALostDatabase()
    {
        QFETCH(int, damage);
        QFETCH(int, code);
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        store.close();
        const QString path = store.file("records.db");
        const QByteArray older = contentOf(path);
        QVERIFY(store.open());
        QVERIFY(note(store, u"two"_s));
        store.close();
        switch (damage) {
        case 0: QVERIFY(QFile::remove(path)); break;
        case 1: overwrite(path, {}); break;
        case 2: {
            QByteArray bytes = contentOf(path);
            bytes[100] = char(bytes[100] ^ 1);
            overwrite(path, bytes);
            break;
        }
        case 3: overwrite(path, older); break;
        default: overwrite(path, QByteArray(8192, 'x'));
        }
        const QByteArray journal = contentOf(store.file("outbox.journal"));
        const QByteArray found = contentOf(path);
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        // Nothing was recreated over it.
        QCOMPARE(contentOf(path), found);
        QCOMPARE(contentOf(store.file("outbox.journal")), journal);

        const auto recovered = store.recover();
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
        QCOMPARE(notes(store), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(store->opening().mustSyncAnew);
        QCOMPARE(store->opening().replayed, 2);
        QCOMPARE(store->pending()->waiting, 2);
        QVERIFY(note(store, u"three"_s));
        QCOMPARE(store->unsent()->last().change.dseq, 3u);
        QVERIFY(store.reopen());
        QCOMPARE(notes(store).size(), 3);
        if (damage > 0)
            QVERIFY(!QDir(store.path()).entryList({u"records.db.damaged-*"_s}).isEmpty());
    }

    void losesNoUnsentEditWhateverPageIsDamaged()
    {
        test::TestStore store;
        Frame frame{m_family, ScopeKind::Family, 0, 1, {}, QByteArray(32, 'h')};
        QStringList unsent;
        for (int i = 0; i < 60; ++i)
            QVERIFY(note(store, u"sent %1 "_s.arg(i) + QString(300, QChar(u'a' + i % 26))));
        for (const auto &one : *store->unsent())
            frame.items.append(OwnEcho{one.change.dseq});
        QVERIFY(store->applyFrame(frame));
        for (int i = 0; i < 12; ++i) {
            unsent.append(u"unsent %1 "_s.arg(i) + QString(300, QChar(u'A' + i)));
            QVERIFY(note(store, unsent.last()));
        }
        QVERIFY(store.reopen());
        store.close();
        QMap<QString, QByteArray> whole;
        for (const QString &name : QDir(store.path()).entryList(QDir::Files))
            whole.insert(name, contentOf(store.path() + u'/' + name));
        const QByteArray database = whole.value(u"records.db"_s);
        const qsizetype pages = database.size() / 4096;
        QVERIFY(pages > 20);
        int opened = 0;
        for (qsizetype page = 0; page < pages; ++page) {
            for (const QString &name : QDir(store.path()).entryList(QDir::Files))
                QFile::remove(store.path() + u'/' + name);
            for (auto file = whole.begin(); file != whole.end(); ++file)
                overwrite(store.path() + u'/' + file.key(), *file);
            QByteArray bytes = database;
            bytes[page * 4096 + 1000] = char(bytes[page * 4096 + 1000] ^ 1);
            overwrite(store.file("records.db"), bytes);
            if (const auto open = store.open()) {
                ++opened;
                const auto hold = store->pagesHold();
                QVERIFY2(hold && !*hold, qPrintable(u"page %1 is not noticed"_s.arg(page)));
            } else {
                QCOMPARE(open.error().code, ErrorCode::Damaged);
            }
            store.close();
            const auto recovered = store.recover();
            QVERIFY2(recovered,
                qPrintable(u"page %1: %2"_s.arg(page).arg(recovered ? QString() : recovered.error().detail)));
            QVERIFY(store->opening().mustSyncAnew);
            const auto waiting = store->unsent();
            QVERIFY(waiting);
            const auto there = notes(store);
            for (const QString &text : std::as_const(unsent))
                QVERIFY2(there.contains(text), qPrintable(u"page %1"_s.arg(page)));
            QVERIFY(*store->intact());
            QVERIFY(note(store, u"later"_s));
            QCOMPARE(store->unsent()->last().change.dseq, 73u);
            store.close();
        }
        QVERIFY(opened > 0); // else this tests what recoversFromALostDatabase does
    }

    void keepsADatabaseThatIsWhole()
    {
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        store.close();
        QVERIFY(store.recover());
        QCOMPARE(store->opening().mustSyncAnew, false);
        QCOMPARE(notes(store), QStringList{u"one"_s});
    }

    void takesFromTheQueueWhatADamagedJournalLost()
    {
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        QVERIFY(note(store, u"two"_s));
        QVERIFY(store->checkpoint());
        store.close();
        const QByteArray whole = contentOf(store.file("records.db"));
        const QByteArray keyfile = contentOf(store.file("key.a"));
        // A page that neither opening nor the queue needs.
        bool found = false;
        for (qsizetype page = whole.size() / 4096 - 1; page > 1 && !found; --page) {
            QByteArray bytes = whole;
            bytes[page * 4096 + 1000] = char(bytes[page * 4096 + 1000] ^ 1);
            overwrite(store.file("records.db"), bytes);
            for (const char *name : {"key.a", "key.b"})
                overwrite(store.file(name), keyfile); // which knows how often the database was opened
            found = store.open() && store->unsent() && !*store->pagesHold();
            store.close();
        }
        QVERIFY(found);
        QVERIFY(QFile::remove(store.file("outbox.journal")));
        QVERIFY(store.recover());
        QVERIFY(store->opening().mustSyncAnew);
        QCOMPARE(notes(store), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(store->pending()->waiting, 2);
    }

    void recoversFromALostJournal_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << 0 << int(ErrorCode::Missing);
        QTest::newRow("empty") << 1 << int(ErrorCode::Damaged);
        QTest::newRow("first frame flipped") << 2 << int(ErrorCode::Damaged);
        QTest::newRow("older copy") << 3 << int(ErrorCode::Damaged);
    }
    void recoversFromALostJournal()
    {
        QFETCH(int, damage);
        QFETCH(int, code);
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        const QString path = store.file("outbox.journal");
        const QByteArray older = contentOf(path);
        QVERIFY(note(store, u"two"_s));
        store.close();
        switch (damage) {
        case 0: QVERIFY(QFile::remove(path)); break;
        case 1: overwrite(path, {}); break;
        case 2: {
            QByteArray bytes = contentOf(path);
            bytes[200] = char(bytes[200] ^ 1);
            overwrite(path, bytes);
            break;
        }
        default: overwrite(path, older);
        }
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().code), code);
        QVERIFY(store.recover());
        QCOMPARE(notes(store), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(store->opening().mustSyncAnew, false);
        QCOMPARE(store->pending()->waiting, 2);
        // The new journal is complete: the database may now be lost in its turn.
        store.close();
        QVERIFY(QFile::remove(store.file("records.db")));
        QVERIFY(store.recover());
        QCOMPARE(notes(store), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(note(store, u"three"_s));
        QCOMPARE(store->unsent()->last().change.dseq, 3u);
    }

    void replaysSavesThatTheDatabaseLost()
    {
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        QVERIFY(store->checkpoint());
        const QByteArray database = contentOf(store.file("records.db"));
        QVERIFY(note(store, u"two"_s));
        store.close();
        // As after a power cut: the journal was put on the disk, the last commit was not.
        overwrite(store.file("records.db"), database);
        QFile::remove(store.file("records.db-wal"));
        QVERIFY(store.open());
        QCOMPARE(store->opening().replayed, 1);
        QCOMPARE(store->opening().mustSyncAnew, false);
        QCOMPARE(notes(store), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(store->search(u"two"_s, 5)->size(), 1);
    }

    void keepsATornSaveAside()
    {
        test::TestStore store;
        QVERIFY(note(store, u"one"_s));
        store.close();
        const QString path = store.file("outbox.journal");
        overwrite(path, contentOf(path) + QByteArray("DSF1 half a frame"));
        QVERIFY(store.open());
        QCOMPARE(store->opening().tornBytes, 17);
        QCOMPARE(QDir(store.path()).entryList({u"outbox.journal.torn-*"_s}).size(), 1);
        QVERIFY(note(store, u"two"_s));
        QVERIFY(store.reopen());
        QCOMPARE(store->opening().tornBytes, 0);
        QCOMPARE(notes(store).size(), 2);
    }

    void survivesAFullDisk()
    {
        test::TestStore store;
        QVERIFY(note(store, u"before"_s));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        // A limit on the size of files fails like a full disk, at every byte in turn.
        const qint64 largest = std::max(
            QFileInfo(store.file("records.db-wal")).size(), QFileInfo(store.file("records.db")).size());
        const qint64 journal = QFileInfo(store.file("outbox.journal")).size();
        int refused = 0;
        int saved = 0;
        const auto tryAt = [&](qint64 limit) {
            const rlimit tight{rlim_t(limit), before.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
            const auto written = note(store, QString(2000, u'x'));
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            if (written) {
                ++saved;
            } else {
                ++refused;
                QCOMPARE(written.error().code, ErrorCode::DiskFull);
            }
            QCOMPARE(notes(store).size(), 1 + saved);
        };
        for (qint64 more = 0; more < 6000; more += 500)
            tryAt(journal + more);
        for (qint64 more = 0; more < 100'000; more += 9000)
            tryAt(largest + more);
        QVERIFY(refused > 5);
        QVERIFY(saved > 0);
        QVERIFY(note(store, u"after"_s));
        QVERIFY(store.reopen());
        QCOMPARE(notes(store).size(), 2 + saved);
        QCOMPARE(store->opening().replayed, 0);
        QCOMPARE(store->pending()->waiting, 2 + saved);
    }

    void keepsTheJournalShortAfterTheRetention()
    {
        test::TestStore store;
        for (int i = 0; i < 80; ++i)
            QVERIFY(note(store, QString(4000, QChar(u'a' + i % 26))));
        QList<Ack> acks;
        const auto unsent = store->unsent();
        Frame frame{m_family, ScopeKind::Family, 0, 1, {}, QByteArray(32, 'h')};
        for (const auto &one : *unsent) {
            acks.append(Ack{one.change.dseq, Verdict::Applied, one.change.dseq});
            frame.items.append(OwnEcho{one.change.dseq});
        }
        QVERIFY(store->applyFrame(frame));
        QVERIFY(store->settle(acks));
        const qint64 full = QFileInfo(store.file("outbox.journal")).size();
        QVERIFY(store.reopen());
        QCOMPARE(QFileInfo(store.file("outbox.journal")).size(), full);
        QVERIFY(note(store, u"unsent"_s));
        store.clock.advance(31LL * 24 * 3600 * 1000);
        QVERIFY(store.reopen());
        QVERIFY(QFileInfo(store.file("outbox.journal")).size() < full / 10);
        QCOMPARE(store->unsent()->size(), 1);
        QVERIFY(store.reopen());
        QVERIFY(note(store, u"later"_s));
        store.close();
        QVERIFY(QFile::remove(store.file("records.db")));
        QVERIFY(store.recover());
        QCOMPARE(notes(store), (QStringList{u"unsent"_s, u"later"_s}));
        QCOMPARE(store->unsent()->last().change.dseq, 82u);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "testdamage.moc"
