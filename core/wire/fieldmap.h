// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/cbor.h"

#include <QByteArray>

#include <vector>

namespace doorstep::core {

/// Field values by tag, each as the canonical CBOR bytes of its value: the one form in which values travel, lie in the
/// server's projection and are merged. Comparing two values is comparing bytes, and a tag that this version does not
/// know survives untouched. CBOR null is "cleared".
class FieldMap
{
public:
    struct Entry {
        quint16 tag = 0;
        QByteArray value;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// The value's bytes, or nullptr.
    [[nodiscard]] const QByteArray *find(quint16 tag) const;
    void set(quint16 tag, QByteArray value);
    void remove(quint16 tag);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] auto begin() const { return m_entries.begin(); }
    [[nodiscard]] auto end() const { return m_entries.end(); }

    /// Lays `patch` over these values; a cleared value removes its tag.
    void overlay(const FieldMap &patch);

    /// As a map of the profile: {tag: value, …}.
    void write(CborWriter &out) const;
    [[nodiscard]] QByteArray encoded() const;
    static FieldMap read(CborReader &in);
    /// Nothing where `data` is not such a map.
    [[nodiscard]] static std::optional<FieldMap> decode(QByteArrayView data);

    friend bool operator==(const FieldMap &, const FieldMap &) = default;

private:
    std::vector<Entry> m_entries; // ascending tags
};

/// The encoded value of a cleared field.
[[nodiscard]] const QByteArray &clearedValue();

} // namespace doorstep::core
