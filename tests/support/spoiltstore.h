// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/keyfile.h"
#include "core/store/rootkey.h"
#include "core/types/kind.h"
#include "platform/fake/fakeclock.h"

namespace doorstep::test {

/// Runs `sql` in the database of a store that is closed, as nothing of ours ever would: a page that went wrong and
/// still has the right checksum. For tests only; whatever fails ends the program.
inline void alterBehindTheBack(const QString &path, QByteArrayView pin, const QByteArray &sql)
{
    const platform::FakeClock clock;
    auto folder = core::StoreFolder::open(path);
    if (!folder)
        qFatal("folder: %s", qPrintable(folder.error().detail));
    auto keyfile = core::Keyfile::load({*folder, clock, nullptr, core::KdfCost::cheapForTests()});
    if (!keyfile)
        qFatal("keyfile: %s", qPrintable(keyfile.error().detail));
    const auto root = keyfile->unlock(core::SecretBytes::copyOf(pin));
    if (!root)
        qFatal("unlock: %s", qPrintable(root.error().detail));
    auto database = core::Database::open(folder->file(QLatin1StringView("records.db")),
        root->derive(core::KeyPurpose::Database, core::Database::keySize), core::Database::Opening::Existing);
    if (!database)
        qFatal("database: %s", qPrintable(database.error().detail));
    if (auto done = database->execute(sql); !done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
}

/// The column of a record's field.
template<class T>
[[nodiscard]] QByteArray columnOf(const char *field)
{
    return 'f' + QByteArray::number(core::kindOf<T>.field(field)->tag);
}

} // namespace doorstep::test
