// SPDX-License-Identifier: Apache-2.0
// faultprogram FOLDER FLOW STEP MODE SEED THEN: does one thing to a store, and something happens at its nth step.
// Prints "saved" where the store said so, "refused CODE DETAIL" where it said that, and "steps N" when it came to its
// end. After a refusal it does what THEN says: "end", or "again" when the fault is over, in the same store and if that
// does not help in a fresh one.
#include "tests/fault/faultpoints.h"
#include "tests/fault/flows.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

[[nodiscard]] Edit noteOf(char id, const QString &text)
{
    Note note;
    note.text = text;
    return newRecord(fault::scopeOfFlows(), ScopeKind::Family, RecordId(fault::fixedId(id)), note);
}

template<class T>
[[nodiscard]] Result<Done> outcome(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : result.error();
}

[[nodiscard]] Result<Done> save(RecordStore &store)
{
    const std::array edits{noteOf('a', u"first half of the save"_s), noteOf('b', u"second half of the save"_s)};
    auto done = outcome(store.write(edits, fault::fixedId('d')));
    if (done)
        say("saved");
    return done;
}

[[nodiscard]] Result<Done> acknowledge(RecordStore &store)
{
    return outcome(store.settle({Ack{1, Verdict::Applied, 1}}));
}

/// What the server would answer to the one change of the prepared store, and a colleague's note.
[[nodiscard]] Result<Done> apply(RecordStore &store)
{
    Note note;
    note.text = u"from a colleague"_s;
    const Change change{ChangeId::create(), 9, RecordId(fault::fixedId('c')), kindOf<Note>.number, Op::Put, 0,
        Hlc::at({1000}), 1, toFields(note)};
    const PlacedChange placed{change, 2, UserId::create(), DeviceId::create()};
    const Frame frame{fault::scopeOfFlows(), ScopeKind::Family, 0, 1, {OwnEcho{1}, placed}, QByteArray(32, 'h')};
    const auto cursors = store.cursors();
    if (!cursors)
        return cursors.error();
    const bool there = !cursors->isEmpty() && cursors->first().seq == 2;
    if (auto applied = there ? Result<Done>(Done{}) : outcome(store.applyFrame(frame)); !applied)
        return applied;
    return acknowledge(store);
}

/// A file is put into the box, sent in two pieces, and the server says that it has it.
[[nodiscard]] Result<Done> upload(fault::OpenedStore &opened)
{
    const FileBox box(*opened.folder);
    const auto records = opened.store->list<Attachment>(query<Attachment>());
    if (!records)
        return records.error();
    if (records->isEmpty()) {
        Attachment what;
        what.type = AttachmentType::Photo;
        what.shows = u"the stairs"_s;
        const auto attached = attachFile(*opened.store, box, fault::scopeOfFlows(), what, fault::fileBytes());
        if (!attached)
            return attached.error();
    }
    say("saved");
    for (const FileBox::Waiting &file : box.waiting()) {
        if (!records->isEmpty() && file.id != records->first().record.id)
            continue; // a file whose record was refused is nobody's
        const auto half = qsizetype(file.size / 2);
        for (const qsizetype at : {qsizetype(0), half}) {
            if (const auto piece = box.piece(file, at, half + 1); !piece)
                return piece.error();
        }
        if (const auto hash = box.sha256(file); !hash)
            return hash.error();
        if (auto sent = box.sent(file); !sent)
            return sent;
    }
    return Done{};
}

/// A file comes in two pieces.
[[nodiscard]] Result<Done> fetch(const fault::OpenedStore &opened)
{
    const FileBox box(*opened.folder);
    const QByteArray bytes = fault::fileBytes();
    if (box.has(fault::fetchedId()))
        return Done{};
    for (const qsizetype end : {qsizetype(100'000), bytes.size()}) {
        const qint64 have = box.fetched(fault::scopeOfFlows(), fault::fetchedId());
        if (have >= end)
            continue;
        const auto piece = QByteArrayView(bytes).sliced(have, end - have);
        if (auto taken = box.take(fault::scopeOfFlows(), fault::fetchedId(), piece); !taken)
            return taken;
    }
    return box.finish(fault::scopeOfFlows(), fault::fetchedId(), fault::fileHash());
}

/// With the store open.
[[nodiscard]] Result<Done> perform(fault::OpenedStore &opened, const QByteArray &flow)
{
    if (flow == "save")
        return save(*opened.store);
    if (flow == "apply")
        return apply(*opened.store);
    if (flow == "acknowledge")
        return acknowledge(*opened.store);
    if (flow == "purge")
        return outcome(opened.store->purgeScope(fault::scopeOfFlows()));
    if (flow == "pin")
        return opened.keyfile->changeSecret(fault::OpenedStore::secret(), fault::OpenedStore::freshSecret());
    if (flow == "upload")
        return upload(opened);
    if (flow == "fetch")
        return fetch(opened);
    if (flow == "snapshot")
        return outcome(opened.store->applySnapshot(fault::snapshotOfFlows()));
    return Done{};
}

[[nodiscard]] Result<Done> open(fault::OpenedStore &opened, const QByteArray &flow)
{
    opened.store.reset();
    auto done = opened.open(
        flow == "recover" ? &RecordStore::recover : &RecordStore::open, fault::OpenedStore::secret());
    if (!done && done.error().code == ErrorCode::WrongSecret && flow == "pin")
        done = opened.open(&RecordStore::open, fault::OpenedStore::freshSecret());
    return done;
}

/// After a refusal, when the fault is over.
[[nodiscard]] int again(fault::OpenedStore &opened, const QByteArray &flow, const Error &error)
{
    auto done = opened.store ? perform(opened, flow) : Result<Done>(error);
    if (!done) {
        done = open(opened, flow);
        // A PIN that was changed although it was refused is not changed again.
        const bool changed = flow == "pin" && done && !opened.keyfile->unlock(fault::OpenedStore::secret());
        if (done && !changed)
            done = perform(opened, flow);
        say("only in a fresh store");
    }
    std::printf(done ? "again\n" : "stuck %s %s\n", done ? "" : errorName(done.error().code),
        done ? "" : qPrintable(done.error().detail));
    return done ? 0 : 5;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 7)
        return 2;
    fault::OpenedStore opened;
    if (!opened.hold(QString::fromLocal8Bit(arguments[1])))
        return 3;
    const QByteArray flow = arguments[2];
    const int step = QByteArray(arguments[3]).toInt();
    const auto mode = fault::Mode(QByteArray(arguments[4]).toInt());
    const auto seed = QByteArray(arguments[5]).toUInt();
    if (fault::onlyOpens(flow))
        fault::arm(step, mode, seed);
    auto done = open(opened, flow);
    if (done && !fault::onlyOpens(flow)) {
        fault::arm(step, mode, seed);
        done = perform(opened, flow);
    }
    if (!done) {
        fault::disarm();
        std::printf("refused %s %s\n", errorName(done.error().code), qPrintable(done.error().detail));
        std::fflush(stdout);
        if (std::strcmp(arguments[6], "again") != 0)
            ::_exit(0);
        return again(opened, flow, done.error());
    }
    opened.store.reset();
    std::printf("steps %d\n", fault::disarm());
    return 0;
}
