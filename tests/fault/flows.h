// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/attachedfile.h"
#include "core/types/records/note.h"
#include "tests/fault/openedstore.h"
#include "tests/support/snapshotof.h"

#include <QCryptographicHash>

/// What the faulty program and the tests that look at what it left have to agree on.
namespace doorstep::fault {

/// The flows of the app that are stopped and refused. All begin with the store of FaultRuns.
inline constexpr std::array flows{
    "save", "apply", "acknowledge", "purge", "pin", "open", "recover", "migrate", "upload", "fetch", "snapshot"};
/// These are over when the store is open.
[[nodiscard]] inline bool onlyOpens(QByteArrayView flow)
{
    return flow == "open" || flow == "recover" || flow == "migrate";
}

[[nodiscard]] inline core::ScopeId scopeOfFlows() { return core::ScopeId(fixedId('s')); }
/// Of the file that is fetched.
[[nodiscard]] inline core::RecordId fetchedId() { return core::RecordId(fixedId('f')); }

/// More than two blocks of FileBox.
[[nodiscard]] inline QByteArray fileBytes()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 150'000; ++i)
        bytes += QByteArray::number(i);
    return bytes;
}
[[nodiscard]] inline QByteArray fileHash() { return QCryptographicHash::hash(fileBytes(), QCryptographicHash::Sha256); }

/// Three notes of a colleague, as the server would send the state of a scope.
[[nodiscard]] inline core::Snapshot snapshotOfFlows()
{
    QList<core::PlacedChange> placed;
    for (const char id : {'c', 'e', 'g'}) {
        core::Note note;
        note.text = QStringLiteral("from a colleague");
        const auto seq = core::Seq(placed.size()) + 1;
        placed.append(
            {core::Change{core::ChangeId(fixedId(char(id + 8))), seq, core::RecordId(fixedId(id)),
                 core::kindOf<core::Note>.number, core::Op::Put, 0, core::Hlc::at({1000}), 1, core::toFields(note)},
                seq, core::UserId(fixedId('U')), core::DeviceId(fixedId('D'))});
    }
    return test::snapshotOf(scopeOfFlows(), core::ScopeKind::Family, placed).open();
}

} // namespace doorstep::fault
