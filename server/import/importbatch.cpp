// SPDX-License-Identifier: Apache-2.0
#include "server/import/importbatch.h"

#include "core/types/kind.h"

#include <array>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::FieldMap;
using core::Result;

namespace {

constexpr quint16 refTag = core::provenanceTag + 2;

bool isProvenance(quint16 tag) { return tag >= core::provenanceTag && tag <= refTag; }

struct Key {
    core::ScopeId scope;
    core::RecordId record;
    friend bool operator==(const Key &, const Key &) = default;
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.scope, key.record); }
};

/// What each origin said last of each record. A change without provenance is the census filling a gap.
struct Baseline {
    std::array<QHash<Key, FieldMap>, 2> said;

    [[nodiscard]] const FieldMap *find(Origin origin, const Key &key) const
    {
        const auto &map = said[size_t(origin)];
        const auto found = map.constFind(key);
        return found == map.constEnd() ? nullptr : &*found;
    }
};

Origin originOf(const FieldMap &fields)
{
    const QByteArray *ref = fields.find(refTag);
    const auto text = ref ? core::decodeValue(core::FieldType::Text, *ref) : std::nullopt;
    const QString *words = text ? std::get_if<QString>(&*text) : nullptr;
    return words && words->startsWith("ssd"_L1) ? Origin::Dataset : Origin::Census;
}

Baseline baselineOf(const std::vector<StoredRecord> &changes)
{
    Baseline baseline;
    for (const StoredRecord &change : changes)
        baseline.said[size_t(originOf(change.fields))][Key{change.scope, change.id}].overlay(change.fields);
    return baseline;
}

FieldMap withoutProvenance(const FieldMap &fields)
{
    FieldMap facts;
    for (const auto &[tag, value] : fields) {
        if (!isProvenance(tag))
            facts.set(tag, value);
    }
    return facts;
}

/// The facts that the dataset has not given.
FieldMap gaps(const FieldMap &fields, const FieldMap &dataset, const FieldMap *said)
{
    FieldMap filled;
    for (const auto &[tag, value] : fields) {
        const QByteArray *before = said ? said->find(tag) : nullptr;
        if (!isProvenance(tag) && !dataset.find(tag) && !(before && *before == value))
            filled.set(tag, value);
    }
    return filled;
}

FieldMap patchFor(const FieldMap &fields, const FieldMap *said)
{
    if (!said)
        return fields;
    FieldMap patch = core::difference(withoutProvenance(*said), withoutProvenance(fields));
    if (patch.isEmpty())
        return patch;
    for (const auto &[tag, value] : fields) {
        if (isProvenance(tag))
            patch.set(tag, value);
    }
    return patch;
}

} // namespace

const char *originName(Origin origin) { return origin == Origin::Dataset ? "ssd" : "cin"; }

void ImportBatch::add(const core::ScopeId &family, RecordWrite write)
{
    const auto found = m_index.constFind(family);
    const size_t place = found == m_index.constEnd() ? m_groups.size() : *found;
    if (place == m_groups.size()) {
        m_index.insert(family, place);
        m_groups.push_back({family, {}});
    }
    m_groups[place].records.push_back(std::move(write));
}

Result<Done> writeBatch(
    ImportStore &store, const ImportBatch &batch, Origin origin, core::Timestamp now, ImportReport &report)
{
    const auto changes = store.importedChanges();
    if (!changes)
        return changes.error();
    const Baseline baseline = baselineOf(*changes);
    for (const auto &[family, records] : batch.groups()) {
        std::vector<RecordWrite> writes;
        for (const RecordWrite &record : records) {
            const Key key{family, record.id};
            const FieldMap *said = baseline.find(origin, key);
            const FieldMap *dataset = origin == Origin::Census ? baseline.find(Origin::Dataset, key) : nullptr;
            RecordWrite write = record;
            write.fields = dataset ? gaps(record.fields, *dataset, said) : patchFor(record.fields, said);
            write.when = now;
            if (write.fields.isEmpty()) {
                report.count("records as before");
                continue;
            }
            report.count(said || dataset || baseline.find(Origin::Census, key) ? "records changed" : "records new");
            writes.push_back(std::move(write));
        }
        if (writes.empty())
            continue;
        const auto summary = store.write(family, core::ScopeKind::Family, writes);
        if (!summary)
            return summary.error();
        report.count("values beside a person's", summary->conflicts);
        report.count("records refused", summary->refused);
    }
    return Done{};
}

} // namespace doorstep::server
