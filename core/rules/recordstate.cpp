// SPDX-License-Identifier: Apache-2.0
#include "core/rules/recordstate.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

#include <algorithm>
#include <limits>

namespace doorstep::core {

const Writer *Writers::find(quint16 tag) const
{
    const auto place = std::ranges::lower_bound(m_places, tag, {}, &Place::tag);
    return place != m_places.end() && place->tag == tag ? &m_writers[place->index] : nullptr;
}

void Writers::set(quint16 tag, const Writer &writer)
{
    auto known = std::ranges::find(m_writers, writer);
    if (known == m_writers.end())
        known = m_writers.insert(m_writers.end(), writer);
    const auto index = quint16(known - m_writers.begin());
    const auto place = std::ranges::lower_bound(m_places, tag, {}, &Place::tag);
    if (place != m_places.end() && place->tag == tag) {
        place->index = index;
        dropUnused();
    } else {
        m_places.insert(place, Place{tag, index});
    }
}

Seq Writers::newest() const
{
    return m_writers.empty() ? 0 : std::ranges::max_element(m_writers, {}, &Writer::seq)->seq;
}

bool Writers::changedSince(Seq base, const DeviceId &device) const
{
    return std::ranges::any_of(m_writers, [&](const Writer &w) { return w.seq > base && w.device != device; });
}

void Writers::dropUnused()
{
    for (size_t i = m_writers.size(); i-- > 0;) {
        if (std::ranges::any_of(m_places, [&](const Place &p) { return p.index == i; }))
            continue;
        m_writers.erase(m_writers.begin() + std::ptrdiff_t(i));
        for (Place &place : m_places)
            place.index = quint16(place.index - (place.index > i ? 1 : 0));
    }
}

void Writers::write(CborWriter &out) const
{
    out.map(qsizetype(m_places.size()));
    for (const Place &place : m_places) {
        const Writer &writer = m_writers[place.index];
        out.uint(place.tag).array(4).uint(writer.seq).bytes(writer.author.view());
        out.bytes(writer.device.view()).uint(writer.hlc.packed);
    }
}

QByteArray Writers::encoded() const
{
    CborWriter out;
    out.array(2).array(qsizetype(m_writers.size()));
    for (const Writer &writer : m_writers) {
        out.array(4).uint(writer.seq).bytes(writer.author.view()).bytes(writer.device.view()).uint(writer.hlc.packed);
    }
    out.map(qsizetype(m_places.size()));
    for (const Place &place : m_places)
        out.uint(place.tag).uint(place.index);
    return out.take();
}

std::optional<Writers> Writers::decode(QByteArrayView data)
{
    CborReader in(data);
    Writers result = read(in);
    return in.finished() ? std::optional(std::move(result)) : std::nullopt;
}

Writers Writers::read(CborReader &in)
{
    Writers result;
    in.enterArray(2, 2);
    for (qsizetype n = in.enterArray(0, limits::fieldsPerChange); n > 0 && in.ok(); --n) {
        in.enterArray(4, 4);
        const Seq seq = in.uint();
        const auto author = readId<User>(in);
        const auto device = readId<DeviceTag>(in);
        const Hlc hlc{in.uint()};
        in.leave();
        if (in.ok())
            result.m_writers.push_back(Writer{seq, *author, *device, hlc});
    }
    in.leave();
    for (qsizetype n = in.enterMap(limits::fieldsPerChange); n > 0 && in.ok(); --n) {
        const quint64 tag = in.uint();
        const quint64 index = in.uint();
        if (index >= result.m_writers.size() || tag > std::numeric_limits<quint16>::max())
            in.fail();
        result.m_places.push_back(Place{quint16(tag), quint16(index)});
    }
    in.leave();
    in.leave();
    return result;
}

} // namespace doorstep::core
