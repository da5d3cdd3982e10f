// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faultruns.h"

#include "tests/fault/flows.h"
#include "tests/fault/folders.h"
#include "tests/support/spoiltstore.h"

#include <QProcess>

#include <sodium.h>

#include <climits>

namespace doorstep::fault {

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int stoppedCode = 137;

// What version 1 had, before anything was held over or anybody noted what two writers had read.
constexpr const char *backToVersion1 = "DROP TABLE held_over; DROP TABLE value_before;"
                                       "ALTER TABLE conflict DROP COLUMN before; PRAGMA user_version = 1;";

template<class T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *std::move(result);
}

void must(bool done, const char *what)
{
    if (!done)
        qFatal("%s", what);
}

[[nodiscard]] QStringList notes(RecordStore &store)
{
    QStringList texts;
    if (const auto list = store.list<Note>(query<Note>())) {
        for (const auto &note : *list)
            texts.append(note.value.text);
    }
    texts.sort();
    return texts;
}

/// Opens by whatever way is left. Only where the database was to be built anew may an opening ask for it.
[[nodiscard]] QString reopen(OpenedStore &opened, const FaultRuns::Left &left)
{
    must(opened.hold(left.path), "folder");
    auto done = opened.open(&RecordStore::open, OpenedStore::secret());
    if (!done && done.error().code == ErrorCode::WrongSecret)
        done = opened.open(&RecordStore::open, OpenedStore::freshSecret());
    if (!done && left.flow == u"recover")
        done = opened.open(&RecordStore::recover, OpenedStore::secret());
    return done ? QString() : u"does not open: "_s + done.error().detail;
}

[[nodiscard]] QString wrongSave(RecordStore &store, const FaultRuns::Left &left)
{
    const QStringList found = notes(store);
    const bool both = found
                      == QStringList{u"first half of the save"_s, u"second half of the save"_s, u"there before"_s};
    const bool neither = found == QStringList{u"there before"_s};
    if (!both && (!neither || left.said.contains("saved")))
        return u"found "_s + found.join(u", "_s);
    // Refused by a disk that took the frame of the journal and could not give it back, and asked for once more, the
    // same two edits wait twice; the server takes the later ones as what they are, the same words again.
    const bool twice = both && left.said.contains("refused") && store.pending()->waiting == 5;
    if (store.pending()->waiting != (both ? 3 : 1) && !twice)
        return u"%1 wait"_s.arg(store.pending()->waiting);
    if (store.search(u"half"_s, 5)->size() != (both ? 2 : 0))
        return u"the search knows other words"_s;
    // The draft is there until its save is.
    return store.drafts().size() == (both ? 0 : 1) ? QString() : u"the draft"_s;
}

[[nodiscard]] Seq seqOf(RecordStore &store)
{
    const auto cursors = store.cursors();
    return cursors->isEmpty() ? 0 : cursors->first().seq;
}

[[nodiscard]] QString wrongApply(RecordStore &store)
{
    const Seq seq = seqOf(store);
    if (seq != 0 && seq != 2)
        return u"cursor %1"_s.arg(seq);
    if (notes(store).size() != (seq == 2 ? 2 : 1))
        return u"records without their cursor"_s;
    return store.unsent()->size() == (seq == 2 ? 0 : 1) ? QString() : u"the queue"_s;
}

[[nodiscard]] QString wrongSnapshot(RecordStore &store)
{
    const Seq seq = seqOf(store);
    if (seq != 0 && seq != 3)
        return u"cursor %1"_s.arg(seq);
    if (notes(store).size() != (seq == 3 ? 4 : 1) || store.search(u"colleague"_s, 9)->size() != qsizetype(seq))
        return u"records without their cursor"_s;
    return store.unsent()->size() == 1 ? QString() : u"the queue"_s;
}

[[nodiscard]] QString wrongPurge(RecordStore &store)
{
    if (store.search(u"there"_s, 5)->size() != notes(store).size())
        return u"words of what was purged"_s;
    // The unsent words stay whatever happens.
    return store.pending()->waiting == 1 ? QString() : u"the queue"_s;
}

/// The record is there only with its bytes; bytes without a record are nobody's.
[[nodiscard]] QString wrongUpload(const OpenedStore &opened, const FaultRuns::Left &left)
{
    const FileBox box(*opened.folder);
    const auto records = opened.store->list<Attachment>(query<Attachment>());
    if (records->size() > 1)
        return u"the file is there twice"_s;
    if (records->isEmpty())
        return left.said.contains("saved") ? u"the record is lost"_s : QString();
    const auto bytes = openAttached(*opened.store, box, records->first().record.id);
    if (!bytes || *bytes != fileBytes())
        return u"the record has not its bytes"_s;
    return QString();
}

/// What came in part is the beginning of the file or is found not to be, and it comes to its end.
[[nodiscard]] QString wrongFetch(const OpenedStore &opened)
{
    const FileBox box(*opened.folder);
    const QByteArray bytes = fileBytes();
    for (int tries = 0; tries < 2 && !box.has(fetchedId()); ++tries) {
        const qint64 have = box.fetched(scopeOfFlows(), fetchedId());
        if (have > bytes.size())
            return u"more has come than there is"_s;
        must(box.take(scopeOfFlows(), fetchedId(), QByteArrayView(bytes).sliced(have)), "take");
        const auto done = box.finish(scopeOfFlows(), fetchedId(), fileHash());
        if (!done && (done.error().code != ErrorCode::Damaged || have == 0))
            return u"does not come to its end: "_s + done.error().detail;
    }
    const QStringList files = QDir(opened.folder->path() + u"/files"_s).entryList({u"*.here"_s});
    if (files.size() != 1 || contentOf(opened.folder->path() + u"/files/"_s + files.first()) != bytes)
        return u"other bytes"_s;
    return {};
}

[[nodiscard]] QString wrongFlow(OpenedStore &opened, const FaultRuns::Left &left)
{
    RecordStore &store = *opened.store;
    if (left.flow == u"save")
        return wrongSave(store, left);
    if (left.flow == u"apply")
        return wrongApply(store);
    if (left.flow == u"snapshot")
        return wrongSnapshot(store);
    if (left.flow == u"purge")
        return wrongPurge(store);
    if (left.flow == u"upload")
        return wrongUpload(opened, left);
    if (left.flow == u"fetch")
        return wrongFetch(opened);
    const auto unsent = store.unsent()->size();
    const bool mayBeEmpty = left.flow == u"acknowledge";
    if (unsent != 1 && (unsent != 0 || !mayBeEmpty))
        return u"the queue"_s;
    return notes(store) == QStringList{u"there before"_s} ? QString() : u"found "_s + notes(store).join(u", "_s);
}

/// And the store goes on working, with all tables that this version knows.
[[nodiscard]] QString wrongWithGoingOn(RecordStore &store)
{
    Note note;
    note.text = u"afterwards"_s;
    if (const auto saved = store.write(newRecord(ScopeId(fixedId('t')), ScopeKind::Family, RecordId::create(), note));
        !saved)
        return u"saves nothing: "_s + saved.error().detail;
    if (store.search(u"afterwards"_s, 5)->size() != 1)
        return u"finds nothing"_s;
    if (const auto anew = store.startAnew(scopeOfFlows()); !anew)
        return u"cannot begin anew: "_s + anew.error().detail;
    const auto intact = store.intact();
    return intact && *intact ? QString() : u"pages do not hold"_s;
}

} // namespace

QByteArray FaultRuns::Left::line(const QByteArray &word) const
{
    for (const QByteArray &line : said.split('\n')) {
        if (line == word || line.startsWith(word + ' '))
            return line.sliced(word.size()) + ' ';
    }
    return {};
}

FaultRuns::FaultRuns() : m_directory(scratch())
{
    must(sodium_init() >= 0, "libsodium");
    m_prepared = m_directory.filePath(u"prepared"_s);
    m_older = m_directory.filePath(u"older"_s);
    {
        OpenedStore opened;
        must(opened.hold(m_prepared), "folder");
        QByteArray key(crypto_box_PUBLICKEYBYTES, '\0');
        QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
        crypto_box_keypair(
            reinterpret_cast<unsigned char *>(key.data()), reinterpret_cast<unsigned char *>(secret.data()));
        must(opened.create({UserId::create(), DeviceId::create(), key}), "store");
        Note note;
        note.text = u"there before"_s;
        must(opened.store->write(newRecord(scopeOfFlows(), ScopeKind::Family, RecordId(fixedId('z')), note)), "note");
        must(opened.store->putDraft({fixedId('d'), scopeOfFlows(), ScopeKind::Family, RecordId(fixedId('a')),
                 kindOf<Note>.number, 0, toFields(note), {}}),
            "draft");
    }
    must(copyFolder(m_prepared, m_older), "copy");
    test::alterBehindTheBack(m_older, OpenedStore::secret().view(), backToVersion1);
}

QString FaultRuns::freshPath()
{
    const QString path = m_directory.filePath(u"run-%1"_s.arg(m_used++));
    if (m_used > 1)
        QDir(m_directory.filePath(u"run-%1"_s.arg(m_used - 2))).removeRecursively();
    return path;
}

FaultRuns::Left FaultRuns::run(
    const QString &path, const QString &flow, int step, Mode mode, quint32 seed, const QString &then) const
{
    must(copyFolder(flow == u"migrate" ? m_older : m_prepared, path), "copy");
    if (flow == u"recover")
        must(QFile::remove(path + u"/records.db"_s), "remove");
    QProcess program;
    if (mode != Mode::NoMemory)
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(FAULT_PROGRAM),
        {path, flow, QString::number(step), QString::number(int(mode)), QString::number(seed), then});
    must(program.waitForFinished(60'000), "the program does not end");
    Left left{path, flow, program.readAllStandardOutput(), mode};
    left.crashed = program.exitStatus() == QProcess::CrashExit;
    left.stopped = !left.crashed && program.exitCode() == stoppedCode;
    const QByteArray steps = left.line("steps");
    left.finished = !steps.isNull() && steps.trimmed().toInt() < step;
    if (!left.crashed && !left.stopped && program.exitCode() != 0)
        qWarning("%s ended with %d: %s", qPrintable(flow), program.exitCode(), left.said.constData());
    return left;
}

int FaultRuns::steps(const QString &flow, Mode mode)
{
    const Left left = run(freshPath(), flow, INT_MAX, mode);
    const int steps = left.line("steps").trimmed().toInt();
    must(steps > 0 || mode == Mode::NoDescriptors, "a flow without a step"); // not every flow opens a file
    return steps;
}

QString FaultRuns::wrongAfter(const Left &left)
{
    OpenedStore opened;
    QString wrong = reopen(opened, left);
    if (wrong.isEmpty())
        wrong = wrongFlow(opened, left);
    if (wrong.isEmpty())
        wrong = wrongWithGoingOn(*opened.store);
    return wrong;
}

QString FaultRuns::wrongWhenDone(const Left &left)
{
    QString undone;
    {
        OpenedStore opened;
        undone = reopen(opened, left);
        if (undone.isEmpty() && left.flow == u"save" && notes(*opened.store).size() != 3)
            undone = u"the save is not there"_s;
        else if (undone.isEmpty() && left.flow == u"apply" && seqOf(*opened.store) != 2)
            undone = u"the frame is not there"_s;
        else if (undone.isEmpty() && left.flow == u"snapshot" && seqOf(*opened.store) != 3)
            undone = u"the snapshot is not there"_s;
        else if (undone.isEmpty() && left.flow == u"upload"
                 && opened.store->list<Attachment>(query<Attachment>())->size() != 1)
            undone = u"the file is not there"_s;
        else if (undone.isEmpty() && left.flow == u"fetch" && !FileBox(*opened.folder).has(fetchedId()))
            undone = u"the file has not come"_s;
    }
    const bool full = left.mode == Mode::Full || left.mode == Mode::FullFromThere;
    if (undone.isEmpty() && full && !QDir(left.path + u"/files"_s).entryList({u"*.new"_s}).isEmpty())
        undone = u"half a file is left"_s;
    return undone.isEmpty() ? wrongAfter(left) : undone;
}

} // namespace doorstep::fault
