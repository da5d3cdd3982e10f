// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/core/store/familylog.h"
#include "tests/fault/folders.h"
#include "tests/fault/openedstore.h"
#include "tests/support/rounds.h"

#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr qint64 start = 1780304400000; // 1 June 2026

/// Somebody, a flat battery or the network sets it, at any time that it is asked, in the middle of a save too.
class JumpingClock final : public Clock
{
public:
    explicit JumpingClock(quint32 seed) : m_dice(seed) {}

    [[nodiscard]] Timestamp now() const override
    {
        // By an hour or a day, to the beginning and the end of clocks of 31 and 32 bits, and right again.
        constexpr std::array<qint64, 8> jumps{
            start, start + hour, start - hour, start + day, start - day, 0, 2'147'483'648'000, 4'294'967'296'000};
        if (m_dice.bounded(3) == 0)
            m_now = jumps[size_t(m_dice.bounded(int(jumps.size())))];
        return {m_now += m_dice.bounded(5)};
    }
    [[nodiscard]] qint64 sinceBootMs() const override { return m_sinceBoot += m_dice.bounded(5); }
    [[nodiscard]] QString bootId() const override { return u"boot-1"_s; }

private:
    mutable QRandomGenerator m_dice;
    mutable qint64 m_now = start;
    mutable qint64 m_sinceBoot = 60'000;
};

/// A real store, its clock, and what it has told of itself.
struct Device {
    explicit Device(quint32 seed) : clock(seed) { opened.otherClock = &clock; }

    JumpingClock clock;
    fault::OpenedStore opened;
    StoreOwner owner{UserId::create(), DeviceId::create(), QByteArray(32, 'k')};
    Seq cursor = 0;
    quint64 dseq = 0;
    Hlc last;
};

} // namespace

/// Two devices whose clocks jump at any time edit the same few notes.
class TestClocks : public QObject
{
    Q_OBJECT

private:
    static constexpr int records = 5;
    QTemporaryDir m_directory{fault::scratch()};
    const ScopeId m_family = ScopeId::create();
    QList<RecordId> m_notes;
    testing::Log m_log{m_family};
    std::array<std::unique_ptr<Device>, 2> m_devices;

    [[nodiscard]] QString save(Device &device, QRandomGenerator &dice)
    {
        std::vector<Edit> edits;
        for (int i = dice.bounded(1, 4); i > 0; --i) {
            Note note;
            note.text = u"words %1"_s.arg(dice.generate());
            edits.push_back(Edit{m_family, ScopeKind::Family, m_notes[dice.bounded(records)], kindOf<Note>.number,
                Op::Put, toFields(note), device.cursor});
        }
        const auto written = device.opened.store->write(edits);
        if (!written)
            return u"not saved: "_s + written.error().detail;
        const auto unsent = device.opened.store->unsent();
        for (const auto &one : *unsent) {
            if (one.change.dseq <= device.dseq)
                continue;
            if (one.change.dseq != device.dseq + 1 || one.change.hlc <= device.last)
                return u"a save stands before an earlier one"_s;
            device.dseq = one.change.dseq;
            device.last = one.change.hlc;
        }
        return {};
    }

    [[nodiscard]] QString sync(Device &device)
    {
        RecordStore &store = *device.opened.store;
        QList<Ack> acks;
        const auto groups = store.pendingPush(testing::plenty);
        quint64 before = 0;
        for (const PushGroup &group : *groups) {
            for (const Change &change : group.changes) {
                if (change.dseq <= before)
                    return u"sent out of order"_s;
                before = change.dseq;
                const Seq seq = m_log.add(change, device.owner.user, device.owner.device);
                acks.append(Ack{change.dseq, Verdict::Applied, seq});
            }
        }
        const Frame frame = m_log.after(device.cursor);
        if (!store.settle(acks) || !store.applyFrame(frame))
            return u"not taken"_s;
        device.cursor = frame.to();
        return {};
    }

    /// The next start of the app.
    [[nodiscard]] QString restart(Device &device)
    {
        device.opened.store.reset();
        const auto done = device.opened.open(&RecordStore::open, fault::OpenedStore::secret());
        return done ? QString() : u"does not open: "_s + done.error().detail;
    }

    [[nodiscard]] static QString wrongCursor(Device &device)
    {
        const auto cursors = device.opened.store->cursors();
        const Seq seq = cursors->isEmpty() ? 0 : cursors->first().seq;
        return seq == device.cursor ? QString() : u"the cursor went from %1 to %2"_s.arg(device.cursor).arg(seq);
    }

    [[nodiscard]] static QStringList shown(Device &device)
    {
        QStringList all;
        const auto list = device.opened.store->list<Note>(query<Note>());
        for (const auto &note : *list)
            all.append(note.record.id.toString() + u' ' + note.value.text);
        for (const Conflict &open : *device.opened.store->openConflicts(100'000))
            all.append(u"%1 %2 %3"_s.arg(open.record.toString()).arg(open.losing.seq).arg(open.winning.seq));
        all.sort();
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        for (int i = 0; i < records; ++i)
            m_notes.append(RecordId::create());
    }

    void moveNoCursorAndNoSaveBeforeAnEarlierOne()
    {
        const bool held = test::eachRound(test::rounds(50, 10'000), [&](QRandomGenerator &dice) {
            for (auto &device : m_devices) {
                if (device)
                    continue;
                device = std::make_unique<Device>(dice.generate());
                if (!device->opened.hold(m_directory.filePath(device->owner.device.toString()))
                    || !device->opened.create(device->owner))
                    qFatal("no store");
            }
            Device &device = *m_devices[size_t(dice.bounded(2))];
            QString wrong = dice.bounded(40) == 0 ? restart(device) : QString();
            for (int i = 0; i < 3 && wrong.isEmpty(); ++i) {
                wrong = dice.bounded(3) == 0 ? sync(device) : save(device, dice);
                if (wrong.isEmpty())
                    wrong = wrongCursor(device);
            }
            if (!wrong.isEmpty())
                qWarning("%s", qPrintable(wrong));
            return wrong.isEmpty();
        });
        QVERIFY(held);
        // Both take what the other has, and show the same.
        for (int i = 0; i < 2; ++i) {
            for (auto &device : m_devices)
                QCOMPARE(sync(*device), QString());
        }
        QCOMPARE(shown(*m_devices[0]), shown(*m_devices[1]));
        QCOMPARE(m_devices[0]->opened.store->pending()->waiting, 0);
        qInfo("%lld changes", qlonglong(m_devices[0]->cursor));
    }

    /// What a device whose clock stood in 2106 wrote drags no other device's clock along.
    void aWrongClockStaysWhereItIs()
    {
        Device right(1);
        platform::FakeClock clock({start});
        right.opened.otherClock = &clock;
        QVERIFY(right.opened.hold(m_directory.filePath(u"right"_s)));
        QVERIFY(right.opened.create(right.owner));
        testing::Log log(m_family);
        for (const qint64 then : {qint64(4'294'967'296'000), qint64(0), start + 60'000}) {
            Note note;
            note.text = u"then"_s;
            log.add(testing::change(RecordId::create(), kindOf<Note>.number, toFields(note), 0, then), UserId::create(),
                DeviceId::create());
        }
        QVERIFY(right.opened.store->applyFrame(log.after(0)));
        QVERIFY(save(right, *QRandomGenerator::global()).isEmpty());
        // A minute ahead is a clock like any other: what was seen comes before what is written.
        QCOMPARE(right.last.time().ms, start + 60'000);
    }
};

QTEST_GUILESS_MAIN(TestClocks)
#include "testclocks.moc"
