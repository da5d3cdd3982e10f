// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/fault/openedstore.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

constexpr int stopped = 137;

/// In memory where the system has such a place: the programs are stopped, the machine is not.
QString scratch()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/doorstep-fault-XXXXXX"_s;
}

bool copyFolder(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files))
        copied = copied && QFile::copy(from + u'/' + name, to + u'/' + name);
    return copied;
}

} // namespace

/// A process that is stopped at every durable step in turn, and what is found afterwards: everything that was reported
/// saved is there, and nothing is half there.
class TestEveryStep : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory{scratch()};
    QString m_prepared;

    static QStringList notes(RecordStore &store)
    {
        QStringList texts;
        if (const auto list = store.list<Note>(query<Note>())) {
            for (const auto &note : *list)
                texts.append(note.value.text);
        }
        texts.sort();
        return texts;
    }
    static QString reason(const Result<Done> &result) { return result ? QString() : result.error().detail; }

    /// Opens by whatever way is left. After a kill a plain open must do.
    static void reopen(fault::OpenedStore &opened, const QString &path, bool mayNeedRecovery)
    {
        QVERIFY(opened.hold(path));
        auto done = opened.open(&RecordStore::open, fault::OpenedStore::secret());
        if (!done && done.error().code == ErrorCode::WrongSecret)
            done = opened.open(&RecordStore::open, fault::OpenedStore::freshSecret());
        if (!done && mayNeedRecovery)
            done = opened.open(&RecordStore::recover, fault::OpenedStore::secret());
        QVERIFY2(done, qPrintable(reason(done)));
    }

    static void checkSave(fault::OpenedStore &opened, bool saved)
    {
        RecordStore &store = *opened.store;
        const QStringList found = notes(store);
        const bool both = found
                          == QStringList{u"first half of the save"_s, u"second half of the save"_s, u"there before"_s};
        const bool neither = found == QStringList{u"there before"_s};
        QVERIFY2(both || (neither && !saved), qPrintable(found.join(u", "_s)));
        QCOMPARE(store.pending()->waiting, both ? 3 : 1);
        QCOMPARE(store.search(u"half"_s, 5)->size(), both ? 2 : 0);
        // The draft is there until its save is.
        QCOMPARE(store.drafts().size(), both ? 0 : 1);
    }

    static void checkApply(fault::OpenedStore &opened)
    {
        RecordStore &store = *opened.store;
        const Seq seq = store.cursors()->isEmpty() ? 0 : store.cursors()->first().seq;
        QVERIFY(seq == 0 || seq == 2);
        QCOMPARE(notes(store).size(), seq == 2 ? 2 : 1);
        QCOMPARE(store.unsent()->size(), seq == 2 ? 0 : 1);
    }

    static void checkPurge(fault::OpenedStore &opened)
    {
        const auto found = notes(*opened.store).size();
        QCOMPARE(opened.store->search(u"there"_s, 5)->size(), found);
        QCOMPARE(opened.store->pending()->waiting, 1); // the unsent words stay whatever happens
    }

    /// True where the program came to its end.
    void oneStop(const QString &scenario, int step, int mode, bool &finished)
    {
        QTemporaryDir run(m_directory.path() + u"/run-XXXXXX"_s);
        const QString path = run.filePath(u"store"_s);
        QVERIFY(copyFolder(m_prepared, path));
        if (scenario == u"recover")
            QVERIFY(QFile::remove(path + u"/records.db"_s));
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QStringLiteral(FAULT_PROGRAM), {path, scenario, QString::number(step), QString::number(mode)});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        finished = program.exitCode() == 0;
        QVERIFY2(finished || program.exitCode() == stopped, qPrintable(QString::number(program.exitCode())));
        const QByteArray said = program.readAllStandardOutput();

        fault::OpenedStore opened;
        reopen(opened, path, scenario == u"recover");
        if (QTest::currentTestFailed())
            return;
        if (scenario == u"save")
            checkSave(opened, said.contains("saved"));
        else if (scenario == u"apply")
            checkApply(opened);
        else if (scenario == u"purge")
            checkPurge(opened);
        else
            QCOMPARE(notes(*opened.store), QStringList{u"there before"_s});
        // And the store goes on working.
        Note note;
        note.text = u"afterwards"_s;
        QVERIFY(
            opened.store->write(newRecord(ScopeId(fault::fixedId('t')), ScopeKind::Family, RecordId::create(), note)));
        QCOMPARE(opened.store->search(u"afterwards"_s, 5)->size(), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_prepared = m_directory.filePath(u"prepared"_s);
        fault::OpenedStore opened;
        QVERIFY(opened.hold(m_prepared));
        QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
        QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
        crypto_box_keypair(
            reinterpret_cast<unsigned char *>(key.data()), reinterpret_cast<unsigned char *>(secret.data()));
        QVERIFY(opened.create({UserId::create(), DeviceId::create(), key}));
        Note note;
        note.text = u"there before"_s;
        const ScopeId scope(fault::fixedId('s'));
        QVERIFY(opened.store->write(newRecord(scope, ScopeKind::Family, RecordId(fault::fixedId('z')), note)));
        QVERIFY(opened.store->putDraft({fault::fixedId('d'), scope, ScopeKind::Family, RecordId(fault::fixedId('a')),
            kindOf<Note>.number, 0, toFields(note), {}}));
    }

    void losesNothingAndHalvesNothing_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("mode");
        const QStringList modes{u"kill"_s, u"torn write"_s, u"power cut"_s};
        for (const char *scenario : {"save", "apply", "purge", "pin", "open", "recover"}) {
            for (int mode = 0; mode < modes.size(); ++mode)
                QTest::addRow("%s, %s", scenario, qPrintable(modes[mode])) << QString::fromLatin1(scenario) << mode;
        }
    }
    void losesNothingAndHalvesNothing()
    {
        QFETCH(QString, scenario);
        QFETCH(int, mode);
        bool finished = false;
        // Building a database anew takes many alike steps; two of its three modes look at every seventh.
        const int stride = scenario == u"recover" && mode != 0 ? 7 : 1;
        int step = 1 - stride;
        while (!finished) {
            oneStop(scenario, step += stride, mode, finished);
            if (QTest::currentTestFailed()) {
                qInfo("stopped at step %d", step);
                return;
            }
            QVERIFY(step < 2000);
        }
        QVERIFY2(step > 3, "the program was never stopped");
        qInfo("%d steps", step - 1);
    }
};

QTEST_GUILESS_MAIN(TestEveryStep)
#include "testeverystep.moc"
