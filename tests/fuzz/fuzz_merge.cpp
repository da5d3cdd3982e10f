// SPDX-License-Identifier: Apache-2.0
#include "core/rules/merge.h"
#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

#include <cstdint>

using namespace doorstep::core;

namespace {

/// Reads small numbers from the input; zeros at its end.
class Bytes
{
public:
    Bytes(const std::uint8_t *data, std::size_t size) : m_data(data), m_left(size) {}
    [[nodiscard]] bool empty() const { return m_left == 0; }
    quint8 next()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_left;
};

Uuid numbered(quint8 number) { return *Uuid::fromBytes(QByteArray(Uuid::size, char(number))); }

QByteArray someValue(Bytes &in)
{
    CborWriter out;
    switch (in.next() % 6) {
    case 0: out.null(); break;
    case 1: out.boolean(in.next() % 2); break;
    case 2: out.integer(qint64(in.next()) - 100); break;
    case 3: out.text(QString(in.next() % 8, QChar(u'a' + in.next() % 3))); break;
    case 4: out.bytes(QByteArray(Uuid::size, char(in.next()))); break;
    default: out.array(1).text(QString(1, QChar(u'a' + in.next() % 3)));
    }
    return out.take();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    Bytes in(bytes, size);
    const auto kinds = allKinds();
    const KindInfo *kind = in.next() % 8 ? kinds[in.next() % kinds.size()] : nullptr;
    RecordState state;
    for (Seq seq = 1; !in.empty() && seq < 64; ++seq) {
        FieldMap fields;
        for (int n = in.next() % 4; n > 0; --n)
            fields.set(quint16(in.next() % 20 + 1), someValue(in));
        const quint8 who = in.next() % 3;
        const Change change{ChangeId(numbered(quint8(seq))), seq, RecordId(numbered(9)),
            quint16(kind ? kind->number : 4000), Op(in.next() % 4 + 1), in.next() % seq, Hlc{in.next()}, 1, fields};
        if (kind)
            (void)validate(*kind, change, fields).ok();
        const RecordState before = state;
        const auto outcome = merge(
            kind, state, PlacedChange{change, seq, UserId(numbered(who)), DeviceId(numbered(who))});
        // Nothing that was in force goes without being named as changed.
        for (const auto &[tag, value] : before.fields) {
            const QByteArray *now = state.fields.find(tag);
            if ((!now || *now != value) && std::ranges::find(outcome.changedTags, tag) == outcome.changedTags.end())
                __builtin_trap();
        }
        if (Writers::decode(state.writers.encoded()) != state.writers)
            __builtin_trap();
    }
    return 0;
}
