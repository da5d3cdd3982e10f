// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/fault/folders.h"
#include "tests/fault/openedstore.h"
#include "tests/support/rounds.h"

#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

constexpr int settledNotes = 40;
constexpr int unsentNotes = 12;
constexpr quint64 lastNumber = settledNotes + unsentNotes;

/// What a reader of the store finds.
struct Contents {
    QMap<QByteArray, QString> notes; ///< by id
    QSet<ChangeId> unsent;
    QList<Cursor> cursors;

    friend bool operator==(const Contents &, const Contents &) = default;
};

} // namespace

/// Bits of one of the store's files are turned, or it is cut, emptied, zeroed or taken away. It is noticed, or it was
/// nothing that anybody could read; no unsent edit is lost, and nothing is shown that nobody wrote.
class TestCorruption : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory{fault::scratch()};
    const ScopeId m_scope{fault::fixedId('s')};
    QString m_closed;  ///< after an ordinary end: all is in the database file
    QString m_running; ///< as a killed app leaves it: much is in the write-ahead log
    Contents m_whole;
    QMap<QString, int> m_seen; ///< how often which file was hurt

    [[nodiscard]] static Contents contents(RecordStore &store, bool &readable)
    {
        Contents all;
        const auto list = store.list<Note>(query<Note>());
        const auto unsent = store.unsent();
        const auto cursors = store.cursors();
        readable = list && unsent && cursors;
        if (!readable)
            return all;
        for (const auto &note : *list)
            all.notes.insert(note.record.id.bytes(), note.value.text);
        for (const auto &one : *unsent)
            all.unsent.insert(one.change.id);
        all.cursors = *cursors;
        return all;
    }

    static void note(RecordStore &store, const QString &words)
    {
        Note note;
        note.text = words + QString(300, u'~');
        QVERIFY(store.write(newRecord(ScopeId(fault::fixedId('s')), ScopeKind::Family, RecordId::create(), note)));
    }

    [[nodiscard]] static PlacedChange ofAColleague(Seq seq)
    {
        Note note;
        note.text = u"from a colleague %1"_s.arg(seq);
        return {Change{ChangeId::create(), seq, RecordId::create(), kindOf<Note>.number, Op::Put, 0, Hlc::at({1000}), 1,
                    toFields(note)},
            seq, UserId::create(), DeviceId(fault::fixedId('k'))};
    }

    [[nodiscard]] static bool healed(const QString &path)
    {
        return fault::contentOf(path + u"/key.a"_s) == fault::contentOf(path + u"/key.b"_s);
    }

    /// What a disk or a person does to a file; false where it stayed as it was.
    [[nodiscard]] static bool hurt(const QString &path, QRandomGenerator &dice)
    {
        const QByteArray before = fault::contentOf(path);
        QByteArray after = before;
        switch (dice.bounded(10)) {
        case 0: after.truncate(dice.bounded(int(before.size()))); break;
        case 1: after.fill('\0'); break;
        case 2: after.clear(); break;
        case 3: return QFile::remove(path);
        default:
            // Bits of one page, as a worn cell or a bad cable turns them.
            const qsizetype pages = (before.size() + 4095) / 4096;
            const qsizetype first = dice.bounded(int(pages)) * 4096;
            const auto bytes = int(std::min<qsizetype>(4096, before.size() - first));
            for (int bits = dice.bounded(1, 65); bits > 0; --bits) {
                const qsizetype at = first + dice.bounded(bytes);
                after[at] = char(after[at] ^ (1 << dice.bounded(8)));
            }
        }
        return after != before && fault::overwrite(path, after);
    }

    /// The journal is as it was; or its end, taken for a save that never finished, lies beside it.
    [[nodiscard]] static bool keeps(const QString &path, const QByteArray &journal)
    {
        QByteArray all = fault::contentOf(path + u"/outbox.journal"_s);
        for (const QString &name : QDir(path).entryList({u"outbox.journal.torn-*"_s}))
            all += fault::contentOf(path + u'/' + name);
        return all == journal;
    }

    /// The app goes on from there: a save gets a number that no save had, and is found.
    [[nodiscard]] static QString wrongWithSaving(RecordStore &store)
    {
        Note note;
        note.text = u"afterwards"_s;
        const auto saved = store.write(
            newRecord(ScopeId(fault::fixedId('s')), ScopeKind::Family, RecordId::create(), note));
        if (!saved)
            return u"saves nothing: "_s + saved.error().detail;
        const auto unsent = store.unsent();
        if (!unsent || unsent->last().change.dseq <= lastNumber)
            return u"a number is used twice"_s;
        const auto found = store.search(u"afterwards"_s, 5);
        return found && found->size() == 1 ? QString() : u"what was saved is not found"_s;
    }

    /// Empty where all is as it has to be.
    [[nodiscard]] QString wrongAfter(const QString &path, const QString &name)
    {
        fault::OpenedStore opened;
        if (!opened.hold(path))
            return u"the folder is held"_s;
        const QByteArray journal = fault::contentOf(path + u"/outbox.journal"_s);
        const auto open = opened.open(&RecordStore::open, fault::OpenedStore::secret());
        if (!open) {
            if (open.error().code != ErrorCode::Damaged && open.error().code != ErrorCode::Missing)
                return u"not called damage: "_s + open.error().detail;
            if (!keeps(path, journal))
                return u"an opening that failed has changed the journal"_s;
        } else {
            const auto intact = opened.store->intact();
            const auto &report = opened.store->opening();
            bool readable = false;
            const Contents found = contents(*opened.store, readable);
            const bool behind = readable && found.cursors != m_whole.cursors; // the next sync brings it again
            const bool noticed = !readable || !intact || !*intact || report.replayed > 0 || report.tornBytes > 0
                                 || behind;
            if (!noticed && found != m_whole)
                return u"other contents, and nobody is told"_s;
            if (name.startsWith(u"key"_s) && !healed(path))
                return u"the copy of the keyfile is not mended"_s;
            if (readable && intact && *intact)
                return wrongWith(opened);
            opened.store.reset();
        }
        const auto recovered = opened.open(&RecordStore::recover, fault::OpenedStore::secret());
        if (!recovered)
            return u"no way back: "_s + recovered.error().detail;
        return wrongWith(opened);
    }

    [[nodiscard]] QString wrongWith(fault::OpenedStore &opened)
    {
        bool readable = false;
        const Contents found = contents(*opened.store, readable);
        if (!readable)
            return u"cannot be read"_s;
        for (auto note = found.notes.begin(); note != found.notes.end(); ++note) {
            if (m_whole.notes.value(note.key()) != *note)
                return u"words that nobody wrote"_s;
        }
        for (const QString &words : std::as_const(m_whole.notes)) {
            if (words.startsWith(u"unsent"_s) && !found.notes.values().contains(words))
                return u"lost: "_s + words.first(10);
        }
        if (!found.unsent.contains(m_whole.unsent))
            return u"an unsent edit is not in the queue"_s;
        const bool less = found.notes.size() < m_whole.notes.size();
        if (less && !opened.store->opening().mustSyncAnew && found.cursors == m_whole.cursors)
            return u"records are gone, and no sync would bring them"_s;
        if (const auto intact = opened.store->intact(); !intact || !*intact)
            return u"still not whole"_s;
        return wrongWithSaving(*opened.store);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        const QString path = m_directory.filePath(u"store"_s);
        auto held = std::make_unique<fault::OpenedStore>();
        fault::OpenedStore &opened = *held;
        QVERIFY(opened.hold(path));
        QVERIFY(opened.create({UserId::create(), DeviceId::create(), QByteArray(32, 'k')}));
        RecordStore &store = *opened.store;
        Frame frame{m_scope, ScopeKind::Family, 0, 1, {}, QByteArray(32, 'h')};
        QList<Ack> acks;
        for (int i = 1; i <= settledNotes; ++i) {
            note(store, u"settled %1 "_s.arg(i));
            acks.append(Ack{quint64(i), Verdict::Applied, Seq(i)});
            frame.items.append(OwnEcho{quint64(i)});
        }
        for (Seq seq = settledNotes + 1; seq <= settledNotes + 20; ++seq)
            frame.items.append(ofAColleague(seq));
        QVERIFY(store.applyFrame(frame));
        QVERIFY(store.settle(acks));
        QVERIFY(store.checkpoint());
        opened.store.reset();
        QVERIFY(opened.open(&RecordStore::open, fault::OpenedStore::secret()));
        for (int i = 1; i <= unsentNotes; ++i)
            note(*opened.store, u"unsent %1 "_s.arg(i));
        const Seq next = settledNotes + 21;
        QVERIFY(opened.store->applyFrame(Frame{
            m_scope, ScopeKind::Family, 0, next, {ofAColleague(next), ofAColleague(next + 1)}, QByteArray(32, 'h')}));
        QVERIFY(opened.store->putDraft({fault::fixedId('d'), m_scope, ScopeKind::Family, RecordId::create(),
            kindOf<Note>.number, 0, toFields(Note()), {}}));
        bool readable = false;
        m_whole = contents(*opened.store, readable);
        QVERIFY(readable);
        QCOMPARE(m_whole.notes.size(), settledNotes + 22 + unsentNotes);
        QCOMPARE(m_whole.unsent.size(), unsentNotes);
        m_running = m_directory.filePath(u"running"_s);
        QVERIFY(fault::copyFolder(path, m_running));
        QVERIFY(QFileInfo(m_running + u"/records.db-wal"_s).size() > 40'000);
        held.reset();
        m_closed = m_directory.filePath(u"closed"_s);
        QVERIFY(fault::copyFolder(path, m_closed));
    }

    void isNoticedAndTakesNoUnsentEditWithIt()
    {
        const QStringList names{u"records.db"_s, u"records.db"_s, u"records.db-wal"_s, u"records.db-wal"_s,
            u"outbox.journal"_s, u"outbox.journal"_s, u"key.a"_s, u"key.b"_s, u"drafts.journal"_s};
        const int rounds = test::rounds(120, 5000);
        const bool held = test::eachRound(rounds, [&](QRandomGenerator &dice) {
            const QTemporaryDir run(m_directory.path() + u"/run-XXXXXX"_s);
            const QString path = run.filePath(u"store"_s);
            const QString &name = names[dice.bounded(int(names.size()))];
            const bool running = name.endsWith(u"wal"_s) || dice.bounded(2) == 0;
            if (!fault::copyFolder(running ? m_running : m_closed, path))
                return false;
            if (!hurt(path + u'/' + name, dice))
                return true; // two turns of the same bit
            ++m_seen[name];
            const QString wrong = wrongAfter(path, name);
            if (!wrong.isEmpty())
                qWarning("%s of a store that was %s: %s", qPrintable(name), running ? "killed" : "closed",
                    qPrintable(wrong));
            return wrong.isEmpty();
        });
        QVERIFY(held);
        for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen)
            qInfo("%s hurt %d times", qPrintable(seen.key()), *seen);
    }
};

QTEST_GUILESS_MAIN(TestCorruption)
#include "testcorruption.moc"
