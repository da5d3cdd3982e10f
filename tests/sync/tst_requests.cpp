// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "server/datafolder.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/requestrelay.h"
#include "tests/sync/syncdevice.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;
using core::Family;
using core::Note;
using core::RecordId;
using core::ScopeId;
using test::SyncDevice;

namespace {

constexpr int users = 3, devicesEach = 2;
constexpr double faulty = 0.3, flipped = 0.02; // of requests; of pieces of a connection

} // namespace

/// Requests that are lost, doubled, late, cut short and changed, between real devices and a real server: what each of
/// them asks for happens once.
class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesOnceWhateverBecomesOfRequests();

private:
    void begin();
    void act(SyncDevice &device);
    void calm();
    [[nodiscard]] static QMap<RecordId, core::FieldMap> held(SyncDevice &device);

    QRandomGenerator m_random{9};
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::RequestRelay> m_relay;
    std::unique_ptr<test::BitFlipper> m_flipper;
    std::vector<std::unique_ptr<SyncDevice>> m_devices;
    std::optional<ScopeId> m_home;
    QSet<RecordId> m_notes;
    qint64 m_before = 0; ///< changes in the log when the faults began
    int m_edits = 0, m_syncs = 0, m_failed = 0;
};

void RequestsTest::begin()
{
    m_server = std::make_unique<test::TestServer>();
    m_relay = std::make_unique<test::RequestRelay>(
        server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port(), 9);
    m_flipper = std::make_unique<test::BitFlipper>(m_relay->port(), 99);
    for (int u = 0; u < users; ++u) {
        const core::UserId user = m_server->addUser(u"Worker %1"_s.arg(u), core::Post::SocialWorker);
        for (int d = 0; d < devicesEach; ++d) {
            SyncDevice::Options options;
            options.port = m_flipper->port();
            // A length that was changed on the way leaves both ends waiting for the rest.
            options.patience = {3'000, 5'000};
            m_devices.push_back(std::make_unique<SyncDevice>(options));
            m_devices.back()->enrol(m_server->invite(user));
        }
        if (u == 0) {
            Family family;
            family.name = u"The Okoros"_s;
            m_home = ScopeId(m_devices.front()->put(family));
            m_devices.front()->sync();
        } else {
            m_server->grant(user, *m_home, core::Role::CoWorker);
        }
    }
    for (const auto &device : m_devices) {
        device->sync();
        device->sync();
    }
    m_before = m_server->counts().changes;
    m_relay->setLikely(faulty);
    m_flipper->setLikely(flipped);
}

void RequestsTest::act(SyncDevice &device)
{
    const int dice = m_random.bounded(10);
    if (dice < 2) {
        Note note;
        note.text = u"note %1"_s.arg(m_notes.size());
        m_notes.insert(device.put(note, m_home));
    } else if (dice < 4) {
        device.edit<Family>(RecordId(*m_home), [this](Family &family) { family.name = u"name %1"_s.arg(m_edits); });
        m_edits++;
    }
    m_syncs++;
    const auto synced = device.trySync();
    if (synced)
        return;
    m_failed++;
    const ErrorCode code = synced.error().code;
    QVERIFY2(code == ErrorCode::Offline || code == ErrorCode::Busy,
        qPrintable(QString::fromLatin1(core::errorName(code)) + u' ' + synced.error().detail));
}

// The link is well; what was held back is played, and everybody takes what there is.
void RequestsTest::calm()
{
    m_relay->setLikely(0);
    m_flipper->setLikely(0);
    m_relay->playAll();
    QVERIFY(test::eventually([this] { return !m_relay->isPlaying(); }));
    for (int round = 0; round < 3; ++round) {
        for (const auto &device : m_devices) {
            for (int i = 0; i < 3 && !device->trySync(); ++i) {} // connections of before may be broken still
        }
    }
    for (const auto &device : m_devices)
        QCOMPARE(device->sync().received, 0);
}

QMap<RecordId, core::FieldMap> RequestsTest::held(SyncDevice &device)
{
    QMap<RecordId, core::FieldMap> all;
    for (const quint16 kind : {core::kindOf<Note>.number, core::kindOf<Family>.number}) {
        core::Query query;
        query.kind = kind;
        query.limit = 1'000'000;
        const auto records = SyncDevice::must(
            device.onStore([query](core::RecordStore &store) { return store.list(query); }), "list");
        for (const core::StoredRecord &record : records)
            all.insert(record.id, record.fields);
    }
    return all;
}

void RequestsTest::doesOnceWhateverBecomesOfRequests()
{
    begin();
    const int rounds = test::rounds(300, 200'000);
    constexpr int longestMinutes = 20;
    const QDeadlineTimer end(longestMinutes * 60'000);
    for (int round = 0; round < rounds && !end.hasExpired(); ++round) {
        act(*m_devices[m_random.bounded(quint32(m_devices.size()))]);
        if (QTest::currentTestFailed())
            return;
    }
    calm();
    if (QTest::currentTestFailed())
        return;
    // One change in the log for each save, and one record for each note; nothing else was written.
    QCOMPARE(m_server->counts().changes - m_before, qint64(m_notes.size() + m_edits));
    QCOMPARE(m_server->countRecords(core::kindOf<Note>), m_notes.size());
    const auto first = held(*m_devices.front());
    QCOMPARE(first.size(), m_notes.size() + 1);
    for (const auto &device : m_devices) {
        QCOMPARE(held(*device), first);
        QCOMPARE(device->pending().waiting, 0);
        QCOMPARE(device->pending().quarantined, 0);
        const auto compared = test::await(device->engine().verifier().verifyNow());
        QVERIFY(SyncDevice::must(compared, "verify").mended.isEmpty());
        QVERIFY(compared->unmended.isEmpty());
    }
    m_server->command({u"verify"_s});
    QString met;
    const std::array names{"lost", "done, answer lost", "cut", "answer cut", "twice", "and later", "late", "passed"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        QVERIFY(m_relay->met().at(i) > 0);
        met += u"%1 %2, "_s.arg(QLatin1StringView(names.at(i))).arg(m_relay->met().at(i));
    }
    QVERIFY(m_flipper->flipped() > 0);
    qInfo("%d syncs, %d of them failed; requests: %sbits changed %d; %d notes and %d edits in the log once", m_syncs,
        m_failed, qPrintable(met), m_flipper->flipped(), int(m_notes.size()), m_edits);
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "tst_requests.moc"
