// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/types/records/streetround.h"
#include "core/types/records/visit.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

/// Writing and reading on one device, without a server.
class TestRecordStore : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();

    [[nodiscard]] Edit person(const QString &name, std::optional<bool> child = {}) const
    {
        Person person;
        person.knownAs = name;
        person.isChild = child;
        return newRecord(m_family, ScopeKind::Family, RecordId::create(), person);
    }

private Q_SLOTS:
    void findsWhatWasWritten()
    {
        test::TestStore store;
        Visit visit;
        visit.kind = VisitKind::ChildInNeed;
        visit.arrivedAt = Timestamp{1780304400000};
        visit.present = {Id<Person>::create(), Id<Person>::create()};
        visit.sawHome = false;
        visit.observations = u"Zoë showed her drawing — „schön“"_s;
        visit.worker = UserId::create();
        visit.nextOn = QDate(1969, 7, 20); // before 1970: a negative number of days
        visit.source = u"practice"_s;
        const auto id = Id<Visit>::create();
        const auto written = store->write(newRecord(m_family, ScopeKind::Family, RecordId(id), visit));
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(written->changes.size(), 1);
        QCOMPARE(written->changed.records, (QList{ChangedRecord{RecordId(id), m_family, kindOf<Visit>.number}}));
        for (int opening = 0; opening < 2; ++opening) {
            const auto found = store->find<Visit>(id);
            QVERIFY(found);
            QCOMPARE(toFields(found->value), toFields(visit));
            QCOMPARE(found->record.sending, Sending::Waiting);
            QCOMPARE(found->record.scope, m_family);
            QVERIFY(store.reopen());
        }
    }

    void changesOnlyTheFieldsThatAnEditNames()
    {
        test::TestStore store;
        const Edit made = person(u"Amina"_s, true);
        QVERIFY(store->write(made));
        Edit edit = made;
        edit.fields = {};
        edit.fields.set(12, encodeValue(u"big sister"_s));
        edit.fields.set(5, clearedValue());
        QVERIFY(store->write(edit));
        const auto found = store->find<Person>(Id<Person>(made.record));
        QVERIFY(found);
        QCOMPARE(found->value.knownAs, u"Amina"_s);
        QCOMPARE(found->value.part, u"big sister"_s);
        QVERIFY(!found->value.isChild);
        QCOMPARE(store->pending()->waiting, 2);
    }

    void savesAllEditsOfOneSaveOrNone()
    {
        test::TestStore store;
        Edit wrong = person(u"Ben"_s);
        wrong.fields.set(3, encodeValue(u"not a date"_s));
        const std::array edits{person(u"Ada"_s), wrong};
        const auto refused = store->write(edits);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 0);
        QCOMPARE(store->pending()->waiting, 0);
        const std::array good{person(u"Ada"_s), person(u"Cem"_s)};
        QVERIFY(store->write(good));
        QVERIFY(store.reopen());
        QCOMPARE(store->list<Person>(query<Person>())->size(), 2);
    }

    void numbersChangesWithoutGapsOverARefusedSaveAndARestart()
    {
        test::TestStore store;
        QVERIFY(store->write(person(u"Ada"_s)));
        Edit wrong = person(u"Ben"_s);
        wrong.fields.set(3, encodeValue(u"not a date"_s));
        QVERIFY(!store->write(wrong));
        QVERIFY(store.reopen());
        QVERIFY(store->write(person(u"Cem"_s)));
        const auto unsent = store->unsent();
        QVERIFY(unsent);
        QCOMPARE(unsent->size(), 2);
        QCOMPARE(unsent->at(0).change.dseq, 1u);
        QCOMPARE(unsent->at(1).change.dseq, 2u);
        QVERIFY(unsent->at(0).change.hlc < unsent->at(1).change.hlc);
    }

    void refusesAKindInAScopeWhereItDoesNotLive()
    {
        test::TestStore store;
        // A street round beside a family's record would say which family lives there.
        StreetRound round;
        round.homes = 25;
        const auto refused = store->write(newRecord(m_family, ScopeKind::Family, RecordId::create(), round));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }

    void refusesScopesThatHaveNoKeysYet_data()
    {
        QTest::addColumn<int>("scope");
        for (const auto kind : {ScopeKind::Reader, ScopeKind::Advocacy, ScopeKind::Child, ScopeKind::Vault})
            QTest::newRow(scopeKindName(kind)) << int(kind);
    }
    void refusesScopesThatHaveNoKeysYet()
    {
        QFETCH(int, scope);
        test::TestStore store;
        for (const KindInfo *kind : allKinds()) {
            const Edit edit{m_family, ScopeKind(scope), RecordId::create(), kind->number, Op::Put, {}, 0};
            QVERIFY(!store->write(edit));
        }
        QCOMPARE(store->pending()->waiting, 0);
    }

    void refusesMoreThanTheServerWouldTake()
    {
        test::TestStore store;
        Edit large = person(u"Ada"_s);
        for (quint16 tag = 1000; tag < 1010; ++tag)
            large.fields.set(tag, encodeValue(QString(60'000, u'x')));
        QCOMPARE(store->write(large).error().code, ErrorCode::TooLarge);
        const std::vector<Edit> many(2001, person(u"Ada"_s));
        QCOMPARE(store->write(many).error().code, ErrorCode::TooLarge);
        QCOMPARE(store->pending()->waiting, 0);
    }

    void refusesARoundThatPointsAtADoor()
    {
        test::TestStore store;
        StreetRound round;
        round.homes = 12;
        const auto refused = store->write(newRecord(m_family, ScopeKind::Neighbourhood, RecordId::create(), round));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }

    void listsWhatHoldsOneOfSeveralValues()
    {
        test::TestStore store;
        QList<core::Value> ids;
        for (int i = 0; i < 6; ++i) {
            Visit visit;
            visit.kind = VisitKind(i % 3);
            const RecordId id = RecordId::create();
            QVERIFY(store->write(newRecord(m_family, ScopeKind::Family, id, visit)));
            if (i % 2 == 0)
                ids.append(id.bytes());
        }
        const auto kinds = [](std::initializer_list<qint64> numbers) {
            QList<core::Value> values;
            for (const qint64 number : numbers)
                values.append(number);
            return values;
        };
        QCOMPARE(store->list<Visit>(query<Visit>().oneOf(1, kinds({0, 2})))->size(), 4);
        QCOMPARE(store->list<Visit>(query<Visit>().oneOf(1, kinds({0, 1, 2})).in(m_family).atMost(5))->size(), 5);
        QCOMPARE(*store->count(query<Visit>().oneOf(0, ids)), 3); // by their own ids
        QCOMPARE(*store->count(query<Visit>().oneOf(0, ids).oneOf(1, kinds({1}))), 1);
        QVERIFY(store->list<Visit>(query<Visit>().oneOf(1, {}))->isEmpty());
        QVERIFY(!store->list<Visit>(query<Visit>().oneOf(1, {QByteArray("no number")})).ok());
    }

    void listsByScopeFieldAndOrderInPages()
    {
        test::TestStore store;
        const ScopeId other = ScopeId::create();
        for (int i = 0; i < 25; ++i) {
            Visit visit;
            if (i % 5 != 0)
                visit.plannedAt = Timestamp{1000 + (i * 7) % 25};
            visit.kind = i % 2 ? VisitKind::Help : VisitKind::Friendly;
            QVERIFY(store->write(newRecord(i < 20 ? m_family : other, ScopeKind::Family, RecordId::create(), visit)));
        }
        QCOMPARE(store->list<Visit>(query<Visit>().in(other))->size(), 5);
        QCOMPARE(store->list<Visit>(query<Visit>().equal(1, qint64(VisitKind::Help)))->size(), 12);
        QCOMPARE(store->list<Visit>(query<Visit>().equal(2, {}))->size(), 5);
        QCOMPARE(*store->count(query<Visit>().in(m_family)), 20);
        for (const bool descending : {true, false}) {
            for (const quint16 tag : {quint16(0), quint16(2)}) {
                const auto whole = store->list<Visit>(query<Visit>().order(tag, descending));
                QVERIFY(whole);
                QList<RecordId> paged;
                std::optional<ListPlace> place;
                for (;;) {
                    Query page = query<Visit>().order(tag, descending).atMost(4);
                    page.after = place;
                    const auto part = store->list<Visit>(page);
                    QVERIFY(part);
                    if (part->isEmpty())
                        break;
                    for (const auto &visit : *part)
                        paged.append(visit.record.id);
                    place = part->last().record.place;
                }
                QCOMPARE(paged.size(), 25);
                for (qsizetype i = 0; i < paged.size(); ++i)
                    QCOMPARE(paged[i], whole->at(i).record.id);
            }
        }
        const auto ordered = store->list<Visit>(query<Visit>().order(2, true));
        QVERIFY(ordered->first().value.plannedAt);
        QVERIFY(!ordered->last().value.plannedAt);
    }

    void hidesDeletedRecordsUnlessAsked()
    {
        test::TestStore store;
        const Edit made = person(u"Ada"_s);
        QVERIFY(store->write(made));
        Edit gone = made;
        gone.op = Op::Delete;
        gone.fields = {};
        QVERIFY(store->write(gone));
        QCOMPARE(store->list<Person>(query<Person>())->size(), 0);
        Query all = query<Person>();
        all.withDeleted = true;
        QCOMPARE(store->list<Person>(all)->size(), 1);
        QVERIFY(store->find(kindOf<Person>.number, made.record)->deleted);
        gone.op = Op::Restore;
        QVERIFY(store->write(gone));
        QCOMPARE(store->list<Person>(query<Person>())->first().value.knownAs, u"Ada"_s);
    }

    // No server reads such a change, so that everything behind it in the queue would wait for ever.
    void refusesAFieldThatHasNoTag()
    {
        test::TestStore store;
        const Edit made = person(u"Ada"_s);
        QVERIFY(store->write(made));
        const auto settled = store->resolve(kindOf<Person>.number, made.record, existenceTag, Value{}, 1);
        QCOMPARE(settled.error().code, ErrorCode::InvalidInput);
        QCOMPARE(store->pending()->waiting, 1);
    }

    void keepsADraftUntilItIsSaved()
    {
        test::TestStore store;
        const Uuid id = Uuid::v7();
        Draft draft{id, m_family, ScopeKind::Family, RecordId::create(), kindOf<Note>.number, 0, {}, {}};
        for (const QString &text : {u"He s"_s, u"He said"_s, u"He said yes"_s}) {
            draft.fields.set(1, encodeValue(text));
            QVERIFY(store->putDraft(draft));
        }
        QVERIFY(store.reopen());
        QCOMPARE(store->drafts().size(), 1);
        QCOMPARE(*store->drafts().first().fields.find(1), encodeValue(u"He said yes"_s));
        const Edit edit{m_family, ScopeKind::Family, draft.record, draft.kind, Op::Put, draft.fields, 0};
        QVERIFY(store->write(std::span(&edit, 1), id));
        QCOMPARE(store->drafts().size(), 0);
        QVERIFY(store.reopen());
        QCOMPARE(store->drafts().size(), 0);
        QCOMPARE(store->list<Note>(query<Note>())->first().value.text, u"He said yes"_s);
    }

    void keepsWhatIsTypedUnderTheSameIdAfterTheSave()
    {
        test::TestStore store;
        Draft draft{Uuid::v7(), m_family, ScopeKind::Family, RecordId::create(), kindOf<Note>.number, 0, {}, {}};
        draft.fields.set(1, encodeValue(u"He said yes"_s));
        QVERIFY(store->putDraft(draft));
        const Edit edit{m_family, ScopeKind::Family, draft.record, draft.kind, Op::Put, draft.fields, 0};
        QVERIFY(store->write(std::span(&edit, 1), draft.id));
        draft.fields.set(1, encodeValue(u"and then no"_s));
        QVERIFY(store->putDraft(draft));
        for (int start = 0; start < 2; ++start) {
            QVERIFY(store.reopen());
            QCOMPARE(store->drafts().size(), 1);
            QCOMPARE(*store->drafts().first().fields.find(1), encodeValue(u"and then no"_s));
        }
        QVERIFY(store->write(std::span(&edit, 1), draft.id));
        QVERIFY(store.reopen());
        QCOMPARE(store->drafts().size(), 0);
    }

    void saysWhichDraftsChanged()
    {
        test::TestStore store;
        Draft draft{Uuid::v7(), m_family, ScopeKind::Family, RecordId::create(), kindOf<Note>.number, 0, {}, {}};
        draft.fields.set(1, encodeValue(u"He said yes"_s));
        QCOMPARE(store->putDraft(draft)->drafts, QList<Uuid>{draft.id});
        QCOMPARE(store->dropDraft(draft.id)->drafts, QList<Uuid>{draft.id});
        QVERIFY(store->dropDraft(draft.id)->isEmpty());
        QVERIFY(store->putDraft(draft));
        const Edit edit{m_family, ScopeKind::Family, draft.record, draft.kind, Op::Put, draft.fields, 0};
        QCOMPARE(store->write(std::span(&edit, 1), draft.id)->changed.drafts, QList<Uuid>{draft.id});
        QVERIFY(store->putDraft(draft));
        QCOMPARE(store->purgeScope(m_family)->drafts, QList<Uuid>{draft.id});
    }

    void keepsTheLastDraftThroughManyKeystrokes()
    {
        test::TestStore store;
        Draft draft{Uuid::v7(), m_family, ScopeKind::Family, RecordId::create(), kindOf<Note>.number, 0, {}, {}};
        QString text;
        for (int i = 0; i < 300; ++i) {
            text += u"word %1 "_s.arg(i);
            draft.fields.set(1, encodeValue(text));
            QVERIFY(store->putDraft(draft));
        }
        QVERIFY(QFileInfo(store.file("drafts.journal")).size() < 600 * 1024);
        QVERIFY(store.reopen());
        QCOMPARE(*store->drafts().first().fields.find(1), encodeValue(text));
    }

    void keepsSettings()
    {
        test::TestStore store;
        QCOMPARE(*store->setting(u"token"_s), QByteArray());
        QVERIFY(store->setSetting(u"token"_s, "secret"));
        QVERIFY(store.reopen());
        QCOMPARE(*store->setting(u"token"_s), QByteArray("secret"));
    }

    void leavesNoPlainWordInItsFiles()
    {
        test::TestStore store;
        Note note;
        note.text = u"Xanthippe moved to Wolverhampton"_s;
        QVERIFY(store->write(newRecord(m_family, ScopeKind::Family, RecordId::create(), note)));
        QVERIFY(store->putDraft(
            {Uuid::v7(), m_family, ScopeKind::Family, RecordId::create(), kindOf<Note>.number, 0, toFields(note), {}}));
        const QDir folder(store.path());
        QVERIFY(folder.entryList(QDir::Files).size() >= 5);
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("Xanthippe") && !bytes.contains("Wolverhampton"), qPrintable(info.fileName()));
            QCOMPARE(int(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "testrecordstore.moc"
