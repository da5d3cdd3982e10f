// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrations.h"

#include <array>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// `scope.handle` stands for a scope's 16 bytes in every row. `own_change` is the queue: a change leaves it when it is
// in the scope's log. `newer` keeps records of kinds that this version does not know.
constexpr const char *first = R"(
    CREATE TABLE meta(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
    CREATE TABLE setting(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE scope(handle INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL,
                       seq INTEGER NOT NULL, epoch INTEGER NOT NULL, head BLOB) STRICT;
    CREATE TABLE own_change(dseq INTEGER PRIMARY KEY, scope BLOB NOT NULL,
                            scope_kind INTEGER NOT NULL, record BLOB NOT NULL, kind INTEGER NOT NULL,
                            state INTEGER NOT NULL, reason INTEGER NOT NULL, body BLOB NOT NULL) STRICT;
    CREATE INDEX own_change_record ON own_change(record);
    CREATE TABLE conflict(record BLOB NOT NULL, scope INTEGER NOT NULL, kind INTEGER NOT NULL, tag INTEGER NOT NULL,
                          losing_seq INTEGER NOT NULL, losing_author BLOB NOT NULL, losing_device BLOB NOT NULL,
                          losing_hlc INTEGER NOT NULL, value BLOB NOT NULL, winning_seq INTEGER NOT NULL,
                          winning_author BLOB NOT NULL, winning_device BLOB NOT NULL, winning_hlc INTEGER NOT NULL,
                          state INTEGER NOT NULL, PRIMARY KEY(record, scope, tag, losing_seq)) STRICT, WITHOUT ROWID;
    CREATE INDEX conflict_open ON conflict(losing_hlc) WHERE state = 2;
    CREATE INDEX conflict_scope ON conflict(scope);
    CREATE TABLE finished_draft(id BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
    CREATE TABLE declared_field(kind INTEGER NOT NULL, tag INTEGER NOT NULL, type INTEGER NOT NULL,
                                searched INTEGER NOT NULL, PRIMARY KEY(kind, tag)) STRICT, WITHOUT ROWID;
    CREATE TABLE newer(_row INTEGER PRIMARY KEY, _id BLOB NOT NULL, _scope INTEGER NOT NULL, _owner BLOB,
                       _deleted INTEGER NOT NULL, _pending INTEGER NOT NULL, _conflicts INTEGER NOT NULL,
                       _kind INTEGER NOT NULL, _extra BLOB, _writers BLOB NOT NULL, _base BLOB, UNIQUE(_id, _scope)) STRICT;
    CREATE INDEX newer_scope ON newer(_scope, _row);
    CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'");
)";

[[nodiscard]] Result<Done> makeFirst(Database &database) { return database.execute(first); }

// Records that a scope's new history has not named yet; see HeldOver.
constexpr const char *second = R"(
    CREATE TABLE held_over(scope INTEGER NOT NULL, kind INTEGER NOT NULL, record BLOB NOT NULL,
                           PRIMARY KEY(scope, kind, record)) STRICT, WITHOUT ROWID;
)";

[[nodiscard]] Result<Done> makeSecond(Database &database) { return database.execute(second); }

// What two writers had both read; see ValuesBefore. NULL where this device does not know.
constexpr const char *third = R"(
    CREATE TABLE value_before(scope INTEGER NOT NULL, record BLOB NOT NULL, tag INTEGER NOT NULL, value BLOB NOT NULL,
                              since INTEGER NOT NULL, until INTEGER NOT NULL,
                              PRIMARY KEY(scope, record, tag)) STRICT, WITHOUT ROWID;
    ALTER TABLE conflict ADD COLUMN before BLOB;
)";

[[nodiscard]] Result<Done> makeThird(Database &database) { return database.execute(third); }

constexpr std::array steps{Migration{1, &makeFirst}, Migration{2, &makeSecond}, Migration{3, &makeThird}};

} // namespace

std::span<const Migration> migrations() { return steps; }

Result<Done> migrate(Database &database, std::span<const Migration> wanted)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    const int newest = wanted.empty() ? 0 : wanted.back().version;
    if (*version > newest)
        return fail(ErrorCode::TooNew, u"the database was written by a newer version"_s);
    if (*version == newest)
        return Done{};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const Migration &step : wanted) {
        if (step.version <= *version)
            continue;
        if (auto applied = step.apply(database); !applied)
            return applied;
    }
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId)
                             + "; PRAGMA user_version = " + QByteArray::number(newest);
    if (auto marked = database.execute(marks); !marked)
        return marked;
    return transaction->commit();
}

} // namespace doorstep::core
