// SPDX-License-Identifier: Apache-2.0
#include "core/store/storeopener.h"

#include <QFile>

namespace doorstep::core {

using namespace Qt::StringLiterals;

RecordStore::RecordStore(std::unique_ptr<StoreParts> parts) : m_parts(std::move(parts)) {}

RecordStore::~RecordStore() = default;

Result<std::unique_ptr<RecordStore>> RecordStore::create(
    const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock)
{
    if (QFile::exists(folder.file("records.db"_L1)))
        return fail(ErrorCode::InvalidInput, u"the folder already has a database"_s);
    StoreOpener opener(folder, keyfile, root, clock);
    auto journal = opener.createJournal();
    if (!journal)
        return journal.error();
    auto database = opener.createDatabase();
    if (!database)
        return database.error();
    auto parts = opener.assemble(*std::move(database), *std::move(journal));
    if (!parts)
        return parts.error();
    if (auto finished = opener.finish(**parts); !finished)
        return finished.error();
    return std::unique_ptr<RecordStore>(new RecordStore(*std::move(parts)));
}

Result<std::unique_ptr<RecordStore>> RecordStore::open(
    const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock)
{
    StoreOpener opener(folder, keyfile, root, clock);
    auto database = opener.openDatabase();
    if (!database)
        return database.error();
    auto journal = opener.openJournal();
    if (!journal)
        return journal.error();
    auto parts = opener.assemble(*std::move(database), *std::move(journal));
    if (!parts)
        return parts.error();
    if (auto finished = opener.finish(**parts); !finished)
        return finished.error();
    return std::unique_ptr<RecordStore>(new RecordStore(*std::move(parts)));
}

Result<std::unique_ptr<StoreParts>> StoreOpener::recover(bool distrusted)
{
    auto database = recoverDatabase(distrusted);
    if (!database)
        return database.error();
    auto journal = recoverJournal(*database);
    if (!journal)
        return journal.error();
    auto assembled = assemble(*std::move(database), *std::move(journal));
    if (!assembled)
        return assembled.error();
    StoreParts &parts = **assembled;
    // A new database holds nothing, so it takes every frame that there is; an older one those that are left.
    if (parts.report.mustSyncAnew || parts.progress.journalFrame + 1 < parts.journal.firstNumber())
        parts.progress.journalFrame = parts.journal.firstNumber() - 1;
    if (auto reconciled = reconcile(parts); !reconciled)
        return reconciled.error();
    if (auto finished = finish(parts); !finished)
        return finished.error();
    return assembled;
}

Result<std::unique_ptr<RecordStore>> RecordStore::recover(
    const StoreFolder &folder, Keyfile &keyfile, const RootKey &root, const Clock &clock)
{
    auto parts = StoreOpener(folder, keyfile, root, clock).recover(false);
    // Every page holds, and still the database cannot be used: then it must not stand in the way for good.
    if (!parts && parts.error().code == ErrorCode::Damaged)
        parts = StoreOpener(folder, keyfile, root, clock).recover(true);
    if (!parts)
        return parts.error();
    return std::unique_ptr<RecordStore>(new RecordStore(*std::move(parts)));
}

} // namespace doorstep::core
