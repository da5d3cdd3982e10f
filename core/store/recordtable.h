// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/store/database.h"
#include "core/types/kind.h"

#include <optional>

namespace doorstep::core {

/// A row of a record table, taken apart.
struct RecordRow {
    qint64 row = 0;        ///< 0: not in the table yet. Rows made later are higher, over all kinds.
    RecordId id;
    qint64 scope = 0;      ///< handle in table `scope`
    quint16 kind = 0;
    FieldMap visible{};    ///< what a person sees
    bool visibleDeleted = false;
    int pending = 0;       ///< 0 sent, 1 waiting, 2 quarantined (Sending)
    int openConflicts = 0;
    Writers writers{};     ///< of the confirmed state
    std::optional<UserId> owner{};
    /// The confirmed state where own edits lie on top of it; else the visible one is the confirmed one.
    std::optional<RecordState> base{};

    [[nodiscard]] RecordState confirmed() const;

    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

/// The typed table of one record kind, made from its declaration, or, without one, the table `newer` that keeps what
/// this version does not know. Bytes of unknown fields are kept as they are. One thread; the database outlives it.
class RecordTable
{
public:
    /// `kind` nullptr: the table `newer`.
    RecordTable(Database &database, const KindInfo *kind);

    [[nodiscard]] const KindInfo *kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// "f12" of the field with tag 12.
    [[nodiscard]] static QByteArray column(quint16 tag) { return 'f' + QByteArray::number(tag); }
    /// What a SELECT has to list so that read() understands its rows.
    [[nodiscard]] const QByteArray &columns() const { return m_columns; }
    /// A row of a SELECT of columns(). Without `confirmed`, who wrote what and `base` are left out, for lists.
    [[nodiscard]] Result<RecordRow> read(const Statement &statement, bool confirmed = true) const;

    [[nodiscard]] Result<std::optional<RecordRow>> find(const RecordId &id, qint64 scope);
    [[nodiscard]] Result<std::optional<RecordRow>> findInAnyScope(const RecordId &id);
    [[nodiscard]] Result<std::optional<RecordRow>> findRow(qint64 row);
    /// With row.row 0 the next free row is taken and set.
    [[nodiscard]] Result<Done> write(RecordRow &row, qint64 &nextRow);
    [[nodiscard]] Result<Done> remove(qint64 row);
    /// The highest row in the table, or 0.
    [[nodiscard]] Result<qint64> newestRow();
    /// What search finds the row by.
    [[nodiscard]] QByteArray searchText(const FieldMap &visible) const;

private:
    [[nodiscard]] Result<std::optional<RecordRow>> one(Statement &statement) const;
    [[nodiscard]] FieldMap readFields(const Statement &statement, FieldMap extra) const;

    Database &m_database;
    const KindInfo *m_kind;
    QByteArray m_name;
    QByteArray m_columns;
    QByteArray m_insert;
    QByteArray m_update;
    bool m_searched = false;
};

/// The quoted table name of a kind.
[[nodiscard]] QByteArray tableName(const KindInfo *kind);

/// Row numbers carry their kind in the lowest bits, so that a search hit needs no look-up table.
inline constexpr int rowKindBits = 8;
[[nodiscard]] inline quint16 kindOfRow(qint64 row) { return quint16(row & ((1 << rowKindBits) - 1)); }

[[nodiscard]] QByteArray encodeState(const RecordState &state);
[[nodiscard]] std::optional<RecordState> decodeState(QByteArrayView data);

} // namespace doorstep::core
