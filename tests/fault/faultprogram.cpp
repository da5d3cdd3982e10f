// SPDX-License-Identifier: Apache-2.0
// faultprogram FOLDER SCENARIO STEP MODE: does one thing to a store and is stopped at its nth durable step. Prints
// "saved" where the store said so, and "steps N" when it came to its end.
#include "core/types/records/note.h"
#include "tests/fault/faultpoints.h"
#include "tests/fault/openedstore.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

[[nodiscard]] Edit noteOf(char id, const QString &text)
{
    Note note;
    note.text = text;
    return newRecord(ScopeId(fault::fixedId('s')), ScopeKind::Family, RecordId(fault::fixedId(id)), note);
}

[[nodiscard]] bool save(fault::OpenedStore &opened)
{
    const std::array edits{noteOf('a', u"first half of the save"_s), noteOf('b', u"second half of the save"_s)};
    if (!opened.store->write(edits, fault::fixedId('d')))
        return false;
    std::puts("saved");
    std::fflush(stdout);
    return true;
}

/// What the server would answer to the one change of the prepared store, and a colleague's note.
[[nodiscard]] bool apply(fault::OpenedStore &opened)
{
    Note note;
    note.text = u"from a colleague"_s;
    const Change change{ChangeId::create(), 9, RecordId(fault::fixedId('c')), kindOf<Note>.number, Op::Put, 0,
        Hlc::at({1000}), 1, toFields(note)};
    const PlacedChange placed{change, 2, UserId::create(), DeviceId::create()};
    const Frame frame{ScopeId(fault::fixedId('s')), ScopeKind::Family, 0, 1, {OwnEcho{1}, placed}, QByteArray(32, 'h')};
    return opened.store->applyFrame(frame).ok() && opened.store->settle({Ack{1, Verdict::Applied, 1}}).ok();
}

[[nodiscard]] bool run(fault::OpenedStore &opened, const QByteArray &scenario, int step, fault::Mode mode)
{
    const bool armedAtOnce = scenario == "open" || scenario == "recover";
    if (armedAtOnce)
        fault::arm(step, mode);
    const auto how = scenario == "recover" ? &RecordStore::recover : &RecordStore::open;
    if (!opened.open(how, fault::OpenedStore::secret()))
        return false;
    if (!armedAtOnce)
        fault::arm(step, mode);
    if (scenario == "save")
        return save(opened);
    if (scenario == "apply")
        return apply(opened);
    if (scenario == "purge")
        return opened.store->purgeScope(ScopeId(fault::fixedId('s'))).ok();
    if (scenario == "pin")
        return opened.keyfile->changeSecret(fault::OpenedStore::secret(), fault::OpenedStore::freshSecret()).ok();
    return armedAtOnce;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 5)
        return 2;
    fault::OpenedStore opened;
    if (!opened.hold(QString::fromLocal8Bit(arguments[1])))
        return 3;
    const auto mode = fault::Mode(QByteArray(arguments[4]).toInt());
    if (!run(opened, arguments[2], QByteArray(arguments[3]).toInt(), mode))
        return 4;
    opened.store.reset();
    std::printf("steps %d\n", fault::disarm());
    return 0;
}
