// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/frame.h"
#include "core/wire/recordcodec.h"

#include <QSet>

namespace doorstep::core::testing {

/// What a server would do with one scope: gives every change its place and makes frames of them. No rules.
class Log
{
public:
    explicit Log(const ScopeId &scope) : m_scope(scope) {}

    Seq add(const Change &change, const UserId &author, const DeviceId &device)
    {
        m_items.append(PlacedChange{change, Seq(m_items.size()) + 1, author, device});
        return Seq(m_items.size());
    }
    /// Everything after `from`; the changes of `device` in `echoed` come back as their number only.
    [[nodiscard]] Frame after(
        Seq from, const QSet<quint64> &echoed = {}, const DeviceId &device = DeviceId::create()) const
    {
        Frame frame{m_scope, ScopeKind::Family, 0, from + 1, {}, QByteArray(32, 'h')};
        for (const PlacedChange &placed : m_items.sliced(qsizetype(from))) {
            if (placed.device == device && echoed.contains(placed.change.dseq))
                frame.items.append(OwnEcho{placed.change.dseq});
            else
                frame.items.append(placed);
        }
        return frame;
    }

private:
    ScopeId m_scope;
    QList<PlacedChange> m_items;
};

inline Change change(const RecordId &record, quint16 kind, const FieldMap &fields, Seq base, qint64 ms, Op op = Op::Put)
{
    static quint64 dseq = 0;
    return Change{ChangeId::create(), ++dseq, record, kind, op, base, Hlc::at({ms}), 1, fields};
}

inline FieldMap one(quint16 tag, const Value &value)
{
    FieldMap fields;
    fields.set(tag, encodeValue(value));
    return fields;
}

} // namespace doorstep::core::testing
