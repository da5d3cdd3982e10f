// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/change.h"

#include <optional>
#include <span>
#include <vector>

namespace doorstep::core {

/// No field has this tag: it stands for whether the record is there. Its writer deleted it or brought it back; a record
/// that was never deleted has none.
inline constexpr quint16 existenceTag = 0;

/// Who wrote, where in the log, and when by their clock.
struct Writer {
    Seq seq = 0;
    UserId author;
    DeviceId device;
    Hlc hlc;

    friend bool operator==(const Writer &, const Writer &) = default;
};

/// The last writer of each field of one record. Nearly every record has one writer for all of them, and is kept as
/// that.
class Writers
{
public:
    /// The field's last writer, or nullptr where nobody wrote it.
    [[nodiscard]] const Writer *find(quint16 tag) const;
    void set(quint16 tag, const Writer &writer);
    /// Each once, of fields that were cleared too; in no particular order. As long as nobody writes.
    [[nodiscard]] std::span<const Writer> all() const { return m_writers; }
    /// The highest seq of all; 0 for none.
    [[nodiscard]] Seq newest() const;
    /// True where somebody other than `device` wrote a field after `base`.
    [[nodiscard]] bool changedSince(Seq base, const DeviceId &device) const;

    /// `{tag: [seq, author, device, hlc], …}`: what two ends must agree on, whatever their tables look like.
    void write(CborWriter &out) const;
    /// CBOR `[[[seq, author, device, hlc], …], {tag: place, …}]`.
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<Writers> decode(QByteArrayView data);
    /// The same as an item among others; `in` has failed on a mismatch.
    [[nodiscard]] static Writers read(CborReader &in);

    friend bool operator==(const Writers &, const Writers &) = default;

private:
    struct Place {
        quint16 tag = 0;
        quint16 index = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };
    void dropUnused();

    std::vector<Writer> m_writers;
    std::vector<Place> m_places; // ascending tags
};

/// One record as a scope's log has made it up to some seq. Equal on the server and on every device that has applied the
/// same log.
struct RecordState {
    FieldMap fields;
    Writers writers;
    std::optional<UserId> owner; ///< author of the first change; nothing for a record that does not exist yet
    bool deleted = false;

    friend bool operator==(const RecordState &, const RecordState &) = default;
};

} // namespace doorstep::core
