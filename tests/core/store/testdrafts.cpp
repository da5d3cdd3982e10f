// SPDX-License-Identifier: Apache-2.0
#include "core/store/drafts.h"
#include "core/types/records/streetround.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

/// Typing in progress as a file: what is wiped is in no frame of it.
class TestDrafts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    QString m_path;
    JournalKeys m_keys;
    const Uuid m_round = Uuid::v7();
    const Uuid m_note = Uuid::v7();

    [[nodiscard]] static Draft draft(const Uuid &id, const QString &text)
    {
        Draft made{
            id, ScopeId::create(), ScopeKind::Neighbourhood, RecordId::create(), kindOf<StreetRound>.number, 0, {}, {}};
        made.fields.set(500, encodeValue(text));
        return made;
    }
    /// How many frames of the file hold these bytes; every frame is opened, whatever the journal thinks of it.
    [[nodiscard]] int framesWith(QByteArrayView bytes) const
    {
        const auto salvaged = Journal::salvage(m_path, m_keys);
        if (!salvaged || salvaged->unreadableBytes > 0)
            return -1;
        return int(std::ranges::count_if(
            salvaged->frames, [&](const JournalFrame &frame) { return frame.payload.contains(bytes); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_keys.local = SecretBytes::random(32);
    }
    void init()
    {
        static int count = 0;
        m_path = m_directory.filePath(u"drafts%1.journal"_s.arg(++count));
    }

    void wipesEveryFrameOfADraftAndKeepsTheOthers()
    {
        auto drafts = Drafts::open(m_path, m_keys.copy());
        QVERIFY(drafts);
        QVERIFY(drafts->put(draft(m_note, u"He said yes"_s), 1));
        for (const QString &taps : {u"a"_s, u"ab"_s, u"abc"_s})
            QVERIFY(drafts->put(draft(m_round, taps), 1));
        QCOMPARE(framesWith(m_round.bytes()), 3);
        QVERIFY(drafts->wipe(m_round));
        QCOMPARE(framesWith(m_round.bytes()), 0);
        QCOMPARE(framesWith(m_note.bytes()), 1);
        auto again = Drafts::open(m_path, m_keys.copy());
        QCOMPARE(again->all().size(), 1);
        QCOMPARE(*again->all().first().fields.find(500), encodeValue(u"He said yes"_s));
        QVERIFY(again->put(draft(m_note, u"He said yes, twice"_s), 1));
    }

    void wipesWhatASaveTookAlong()
    {
        auto drafts = Drafts::open(m_path, m_keys.copy());
        QVERIFY(drafts->put(draft(m_round, u"abc"_s), 1));
        drafts->forget(m_round);
        QCOMPARE(framesWith(m_round.bytes()), 1);
        QVERIFY(drafts->wipe(m_round));
        QCOMPARE(framesWith(m_round.bytes()), 0);
    }

    void wipesWhatIsDroppedOfANeighbourhood()
    {
        auto drafts = Drafts::open(m_path, m_keys.copy());
        Draft note = draft(m_note, u"He said yes"_s);
        note.scopeKind = ScopeKind::Family;
        QVERIFY(drafts->put(note, 1));
        QVERIFY(drafts->put(draft(m_round, u"abc"_s), 1));
        QVERIFY(drafts->drop(m_note));
        QCOMPARE(framesWith(m_note.bytes()), 2); // put and gone; the file is tidied later
        QVERIFY(drafts->drop(m_round));
        QCOMPARE(framesWith(m_round.bytes()), 0);
    }

    void wipesWhatAnEarlierStartLeft()
    {
        auto first = Drafts::open(m_path, m_keys.copy());
        QVERIFY(first->put(draft(m_round, u"abc"_s), 1));
        auto drafts = Drafts::open(m_path, m_keys.copy());
        drafts->forget(m_round);
        QVERIFY(drafts->wipe(m_round));
        QCOMPARE(framesWith(m_round.bytes()), 0);
    }

    void tellsWhatWasTypedAfterASaveFromWhatItTookAlong()
    {
        auto drafts = Drafts::open(m_path, m_keys.copy());
        QVERIFY(drafts->put(draft(m_round, u"taken along"_s), 7));
        QVERIFY(drafts->put(draft(m_note, u"typed later"_s), 8));
        QVERIFY(drafts->wipeSaved({{m_round, 7}, {m_note, 7}}));
        QCOMPARE(drafts->all().size(), 1);
        QVERIFY(drafts->contains(m_note));
        QCOMPARE(framesWith(m_round.bytes()), 0);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "testdrafts.moc"
