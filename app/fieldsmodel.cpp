// SPDX-License-Identifier: Apache-2.0
#include "app/fieldsmodel.h"

#include "app/familyrecords.h"
#include "app/fieldwords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/kinds.h"

#include <algorithm>
#include <array>

namespace doorstep::app {

using Row = FieldsModel::Row;

namespace {

// What a page says elsewhere, or what is machinery.
constexpr std::array unsaid{
    "born_known", "photo", "joined_to", "moved_to", "why_taken", "source", "source_date", "source_ref"};

QString writtenBy(core::RecordStore &store, const core::Writer &writer, QDate today)
{
    //: Who wrote a version, and when: 1: "Ms Reid", 2: "yesterday, 14:02"
    return Words::tr("%1, %2").arg(userName(store, writer.author), Words::moment(writer.hlc.time(), today));
}

// What both had before them when they began; nothing where a third person has written since.
QString bothBeganFrom(core::RecordStore &store, const core::KindInfo &kind, const core::FieldInfo &field,
    const QByteArray &before, QDate today)
{
    if (before == core::clearedValue())
        return FieldWords::tr("Both began with nothing written here.");
    //: Under two versions of one field: what it said when both began to write. 1: "Rang the school."
    return FieldWords::tr("Both began from: %1").arg(fenced(FieldWords::value(store, kind, field, before, today)));
}

bool isOneOf(const core::Conflict &conflict, const core::Writer *last)
{
    return last && (last->seq == conflict.winning.seq || last->seq == conflict.losing.seq);
}

core::Result<QList<Row>> readFields(
    core::RecordStore &store, const core::KindInfo &kind, const core::RecordId &id, QDate today)
{
    const auto record = store.find(kind.number, id);
    if (!record)
        return record.error();
    const auto conflicts = store.conflicts(id);
    if (!conflicts)
        return conflicts.error();
    const auto before = store.readByBoth(id);
    if (!before)
        return before.error();
    QList<Row> rows;
    for (const core::FieldInfo &field : kind.fields) {
        const bool silent = std::ranges::any_of(
            unsaid, [&](const char *name) { return std::string_view(name) == field.name; });
        const QByteArray *mine = record->fields.find(field.tag);
        Row row{QString::number(field.tag), FieldWords::label(kind, field), {}, {}, {}, {}, {},
            mine ? *mine : core::clearedValue(), {}, record->base};
        row.value = mine ? FieldWords::value(store, kind, field, *mine, today) : QString();
        for (const core::Conflict &conflict : *conflicts) {
            if (conflict.tag != field.tag || conflict.state == core::Conflict::State::Settled
                || conflict.losingValue == row.mine)
                continue;
            row.other = conflict.losingValue;
            row.otherValue = FieldWords::value(store, kind, field, row.other, today);
            row.otherSource = writtenBy(store, conflict.losing, today);
            // Somebody may have written the field since, and what stands is theirs.
            const core::Writer *last = record->writers.find(field.tag);
            row.source = writtenBy(store, last ? *last : conflict.winning, today);
            row.value = FieldWords::value(store, kind, field, row.mine, today);
            if (const auto both = before->constFind({conflict.tag, conflict.losing.seq});
                both != before->cend() && isOneOf(conflict, last))
                row.before = bothBeganFrom(store, kind, field, *both, today);
            break; // the most recent; the next one shows when this is decided
        }
        if ((!silent && mine) || !row.otherValue.isEmpty())
            rows.append(row);
    }
    std::ranges::stable_partition(rows, [](const Row &row) { return !row.otherValue.isEmpty(); });
    return rows;
}

} // namespace

const std::array<RowModel<FieldsModel::Row>::Role, 7> FieldsModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"label", [](const Row &row) { return QVariant(row.label); }},
    {"value", [](const Row &row) { return QVariant(row.value); }},
    {"source", [](const Row &row) { return QVariant(row.source); }},
    {"otherValue", [](const Row &row) { return QVariant(row.otherValue); }},
    {"otherSource", [](const Row &row) { return QVariant(row.otherSource); }},
    {"before", [](const Row &row) { return QVariant(row.before); }},
}};

FieldsModel::FieldsModel(QObject *parent) : ViewModel(parent), m_rows(s_roles) {}

void FieldsModel::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    Q_EMIT shown();
    propertyChanged();
}

void FieldsModel::setRecordId(const QString &id)
{
    if (std::exchange(m_recordId, id) == id)
        return;
    Q_EMIT shown();
    propertyChanged();
}

void FieldsModel::setSaidElsewhere(const QString &field)
{
    if (std::exchange(m_saidElsewhere, field) == field)
        return;
    Q_EMIT shown();
    propertyChanged();
}

int FieldsModel::undecided() const
{
    return int(std::ranges::count_if(m_rows.rows(), [](const Row &row) { return !row.otherValue.isEmpty(); }));
}

bool FieldsModel::concerns(const core::ChangeSet &changes) const
{
    return !changes.purged.isEmpty() || std::ranges::any_of(changes.records, [this](const core::ChangedRecord &record) {
        return record.id.toString() == m_recordId;
    });
}

void FieldsModel::load()
{
    const core::KindInfo *kind = core::findKind(std::string_view(m_kind.toLatin1().constData()));
    const auto id = core::RecordId::fromString(m_recordId);
    if (!kind || !id)
        return;
    QStringList left;
    for (const QString &name : m_saidElsewhere.split(u' ', Qt::SkipEmptyParts)) {
        if (const core::FieldInfo *apart = kind->field(name.toStdString()))
            left.append(QString::number(apart->tag));
    }
    read([kind, id = *id, day = today()](core::RecordStore &store) { return readFields(store, *kind, id, day); },
        [this, left](QList<Row> rows) {
            rows.removeIf([&left](const Row &row) { return left.contains(row.key) && row.otherValue.isEmpty(); });
            m_rows.update(rows);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT shown();
        });
}

void FieldsModel::forget()
{
    m_rows.update({});
    Q_EMIT shown();
}

void FieldsModel::keepThis(int row) { settle(row, false); }

void FieldsModel::keepOther(int row) { settle(row, true); }

void FieldsModel::settle(int row, bool other)
{
    const core::KindInfo *kind = core::findKind(std::string_view(m_kind.toLatin1().constData()));
    const auto id = core::RecordId::fromString(m_recordId);
    if (!kind || !id || row < 0 || row >= m_rows.rows().size())
        return;
    const Row &chosen = m_rows.rows()[row];
    const auto tag = quint16(chosen.key.toUInt());
    const auto value = core::decodeValue(kind->field(tag)->type, other ? chosen.other : chosen.mine);
    if (!value)
        return;
    clearNotice();
    write([number = kind->number, id = *id, tag, value = *value, base = chosen.base](
              core::RecordStore &store) { return store.resolve(number, id, tag, value, base); },
        [](const core::Written &) {});
}

} // namespace doorstep::app
