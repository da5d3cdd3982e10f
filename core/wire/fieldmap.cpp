// SPDX-License-Identifier: Apache-2.0
#include "core/wire/fieldmap.h"

#include "core/wire/limits.h"

#include <algorithm>
#include <limits>

namespace doorstep::core {

const QByteArray *FieldMap::find(quint16 tag) const
{
    const auto found = std::ranges::lower_bound(m_entries, tag, {}, &Entry::tag);
    return found != m_entries.end() && found->tag == tag ? &found->value : nullptr;
}

void FieldMap::set(quint16 tag, QByteArray value)
{
    const auto place = std::ranges::lower_bound(m_entries, tag, {}, &Entry::tag);
    if (place != m_entries.end() && place->tag == tag)
        place->value = std::move(value);
    else
        m_entries.insert(place, Entry{tag, std::move(value)});
}

void FieldMap::remove(quint16 tag)
{
    const auto place = std::ranges::lower_bound(m_entries, tag, {}, &Entry::tag);
    if (place != m_entries.end() && place->tag == tag)
        m_entries.erase(place);
}

void FieldMap::overlay(const FieldMap &patch)
{
    for (const Entry &entry : patch) {
        if (entry.value == clearedValue())
            remove(entry.tag);
        else
            set(entry.tag, entry.value);
    }
}

void FieldMap::write(CborWriter &out) const
{
    out.map(size());
    for (const Entry &entry : m_entries)
        out.uint(entry.tag).raw(entry.value);
}

QByteArray FieldMap::encoded() const
{
    CborWriter out;
    write(out);
    return out.take();
}

FieldMap FieldMap::read(CborReader &in)
{
    FieldMap map;
    const qsizetype pairs = in.enterMap(limits::fieldsPerChange);
    map.m_entries.reserve(size_t(pairs));
    for (qsizetype i = 0; i < pairs && in.ok(); ++i) {
        const quint64 tag = in.uint();
        if (tag == 0 || tag > std::numeric_limits<quint16>::max())
            in.fail();
        map.m_entries.push_back({quint16(tag), in.raw()}); // ascending: the profile says so
    }
    in.leave();
    return in.ok() ? map : FieldMap();
}

std::optional<FieldMap> FieldMap::decode(QByteArrayView data)
{
    CborReader in(data);
    FieldMap map = read(in);
    return in.finished() ? std::optional(std::move(map)) : std::nullopt;
}

const QByteArray &clearedValue()
{
    static const QByteArray null("\xf6", 1);
    return null;
}

} // namespace doorstep::core
