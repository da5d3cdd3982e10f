// SPDX-License-Identifier: Apache-2.0
#include "core/store/attachedfile.h"
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "server/sql.h"
#include "tests/support/plainpages.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Attachment;
using core::AttachmentType;
using core::Family;
using core::Note;
using core::RecordId;
using core::ScopeId;
using test::SyncDevice;

namespace {

constexpr int families = 5, workers = 4;

/// A word that no other begins like, so that an index which keeps what words have in common still holds most of it.
QString word(QRandomGenerator &random)
{
    QString made;
    for (int i = 0; i < 14; ++i)
        made += QChar(u'a' + random.bounded(26));
    return made;
}

} // namespace

/// Grants come and go while devices are away and write. After each sync nothing that somebody else wrote in a family
/// that was taken away is on the device, in any byte of it; and at the end no edit is unaccounted.
class GrantStormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoByteOfWhatWasTakenAwayAndLosesNoEdit();

private:
    struct Worker {
        std::optional<core::UserId> user;
        std::unique_ptr<SyncDevice> device;
        std::unique_ptr<test::PlainPages> pages;
        std::set<int> granted;
        std::map<int, QByteArray> words; ///< that this worker alone writes into each family
        std::map<int, RecordId> file;    ///< the last that they attached there
    };

    void begin();
    void churn(Worker &worker);
    void writeOffline(Worker &worker);
    void remember(Worker &worker);
    void syncAndSearch(Worker &worker);
    void search(const Worker &worker);
    [[nodiscard]] QSet<core::ChangeId> kept();
    [[nodiscard]] static QStringList filesOf(const Worker &worker);

    QRandomGenerator m_random{16};
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<SyncDevice> m_lead;
    QList<ScopeId> m_families;
    QList<QByteArray> m_leadWords;
    std::vector<Worker> m_workers;
    QSet<core::ChangeId> m_written;
    int m_searches = 0, m_found = 0, m_purges = 0;
    qint64 m_searched = 0;
};

void GrantStormsTest::begin()
{
    m_server = std::make_unique<test::TestServer>();
    m_lead = std::make_unique<SyncDevice>();
    m_lead->enrol(m_server->invite(m_server->addUser(u"Lead"_s, core::Post::SocialWorker)));
    for (int i = 0; i < families; ++i) {
        m_leadWords.append(word(m_random).toLatin1());
        Family family;
        family.name = QString::fromLatin1(m_leadWords.last());
        m_families.append(ScopeId(m_lead->put(family)));
        Note note;
        note.text = u"the lead says "_s + QString::fromLatin1(m_leadWords.last());
        m_lead->put(note, m_families.last());
    }
    m_lead->sync();
    for (int i = 0; i < workers; ++i) {
        Worker &worker = m_workers.emplace_back();
        worker.user = m_server->addUser(u"Worker %1"_s.arg(i), core::Post::SocialWorker);
        worker.device = std::make_unique<SyncDevice>();
        worker.device->enrol(m_server->invite(*worker.user));
        worker.device->stop();
        worker.pages = std::make_unique<test::PlainPages>(worker.device->folder(), "135790");
        worker.device->restart();
        SyncDevice::must(worker.device->unlock(), "unlock");
        for (int f = 0; f < families; ++f)
            worker.words[f] = word(m_random).toLatin1();
    }
}

void GrantStormsTest::churn(Worker &worker)
{
    const int family = m_random.bounded(families);
    if (worker.granted.erase(family) > 0) {
        m_server->revoke(*worker.user, m_families[family]);
        return;
    }
    m_server->grant(*worker.user, m_families[family], core::Role::CoWorker);
    worker.granted.insert(family);
}

// Into whatever the device shows, whether it is still granted or not.
void GrantStormsTest::writeOffline(Worker &worker)
{
    const int family = m_random.bounded(families);
    const auto held = worker.device->onStore([scope = m_families[family]](core::RecordStore &store) {
        return store.count(core::query<Family>().in(scope));
    });
    if (SyncDevice::must(held, "count") == 0)
        return;
    Note note;
    note.text = u"seen by "_s + QString::fromLatin1(worker.words[family]);
    worker.device->put(note, m_families[family]);
    remember(worker);
    if (m_random.bounded(4) != 0)
        return;
    Attachment what;
    what.type = AttachmentType::Drawing;
    what.shows = QString::fromLatin1(worker.words[family]);
    const auto attached = test::await(worker.device->engine().store().runWithFiles(
        [what, home = m_families[family]](core::RecordStore &store, const core::FileBox &box) {
            return core::attachFile(store, box, home, what, QByteArray(3000, 'd'));
        }));
    const RecordId id = SyncDevice::must(attached, "attach").id;
    remember(worker);
    worker.file.insert_or_assign(family, id);
}

void GrantStormsTest::syncAndSearch(Worker &worker)
{
    m_purges += int(worker.device->sync().purged.size());
    if (m_random.bounded(2) == 0)
        (void)test::await(worker.device->engine().files().sendNow());
    // What colleagues attached is looked at, so that it lies here when the grant goes.
    for (const int family : worker.granted) {
        for (const Worker &other : m_workers) {
            const auto file = other.file.find(family);
            if (file != other.file.end() && m_random.bounded(3) == 0)
                (void)test::await(worker.device->engine().files().fetch(file->second));
        }
    }
    search(worker);
}

void GrantStormsTest::search(const Worker &worker)
{
    const QByteArray pages = worker.pages->all();
    const QByteArray others = worker.pages->otherFiles();
    const QStringList files = filesOf(worker);
    m_searches++;
    m_searched += pages.size() + others.size();
    for (int family = 0; family < families; ++family) {
        const bool granted = worker.granted.contains(family);
        const bool there = pages.contains(m_leadWords[family]);
        m_found += there ? 1 : 0;
        QCOMPARE(there, granted); // found where it may be: the search is not blind
        if (granted)
            continue;
        QList<QByteArray> forbidden{m_leadWords[family]};
        for (const Worker &other : m_workers) {
            if (&other != &worker)
                forbidden.append(other.words.at(family));
        }
        for (const QByteArray &one : std::as_const(forbidden)) {
            // An index leaves out what a word has in common with the one before it.
            QVERIFY2(!pages.contains(one.sliced(4)), qPrintable(u"a word of family %1 is in the pages"_s.arg(family)));
            QVERIFY(!others.contains(one));
        }
        const QString scope = QString::fromLatin1(m_families[family].bytes().toHex());
        for (const QString &file : files)
            QVERIFY2(!file.contains(scope) || file.endsWith(u"-waiting"_s), qPrintable(file));
    }
}

QStringList GrantStormsTest::filesOf(const Worker &worker)
{
    return QDir(worker.device->folder() + u"/files"_s).entryList(QDir::Files);
}

void GrantStormsTest::remember(Worker &worker)
{
    const auto unsent = SyncDevice::must(
        worker.device->onStore([](core::RecordStore &store) { return store.unsent(); }), "unsent");
    for (const core::RecordStore::Unsent &one : unsent)
        m_written.insert(one.change.id);
}

// Changes that the server has, in a log or set aside.
QSet<core::ChangeId> GrantStormsTest::kept()
{
    static constexpr server::Statement everyChange{
        "test_every_change", "select change_id from change union select change_id from quarantine"};
    const auto rows = server::retrying(m_server->organisation().pool(),
        [](server::PgConnection &connection) { return connection.run(everyChange, server::PgParams()); });
    if (!rows)
        qFatal("changes: %s", qPrintable(rows.error().detail));
    QSet<core::ChangeId> all;
    for (int row = 0; row < rows->size(); ++row)
        all.insert(core::ChangeId(rows->uuid(row, 0)));
    return all;
}

void GrantStormsTest::leavesNoByteOfWhatWasTakenAwayAndLosesNoEdit()
{
    begin();
    const int rounds = test::rounds(30, 10'000);
    constexpr int longestMinutes = 25;
    const QDeadlineTimer end(longestMinutes * 60'000);
    int round = 0;
    for (; round < rounds && !end.hasExpired(); ++round) {
        for (int i = 0; i < 2; ++i)
            churn(m_workers[size_t(m_random.bounded(workers))]);
        for (int i = 0; i < 3; ++i)
            writeOffline(m_workers[size_t(m_random.bounded(workers))]);
        Worker &worker = m_workers[size_t(m_random.bounded(workers))];
        if (m_random.bounded(8) == 0) {
            worker.device->restart();
            SyncDevice::must(worker.device->unlock(), "unlock");
        }
        syncAndSearch(worker);
        if (QTest::currentTestFailed())
            return;
    }
    for (Worker &worker : m_workers) {
        worker.device->sync();
        search(worker);
        QCOMPARE(worker.device->pending().waiting, 0);
    }
    const QSet<core::ChangeId> found = kept();
    for (const core::ChangeId &id : std::as_const(m_written))
        QVERIFY2(found.contains(id), "a change that was saved is in no log and is not set aside");
    QVERIFY(m_found > 0 && m_purges > 0);
    m_server->command({u"verify"_s});
    qInfo("%d rounds, %d searches of %.1f MB in all, %d scopes purged, %d changes accounted for", round, m_searches,
        double(m_searched) / 1e6, m_purges, int(m_written.size()));
}

QTEST_GUILESS_MAIN(GrantStormsTest)
#include "tst_grantstorms.moc"
