// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/person.h"
#include "core/wire/frame.h"
#include "core/wire/recordcodec.h"
#include "tests/support/teststore.h"

#include <QSet>
#include <QTest>

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

inline constexpr quint16 personKind = kindOf<Person>.number;

/// One field of a person in a family, as somebody saves it.
inline Edit personEdit(const ScopeId &family, const RecordId &person, quint16 tag, const Value &value, Seq base = 0)
{
    return Edit{family, ScopeKind::Family, person, personKind, Op::Put, one(tag, value), base};
}

inline constexpr qsizetype plenty = 1 << 20; ///< bytes of a push

/// All that is unsent gets its place in `log`, and is acknowledged unless the answer is lost.
inline void push(test::TestStore &store, Log &log, bool answered = true)
{
    QList<Ack> acks;
    const auto groups = store->pendingPush(plenty);
    QVERIFY(groups);
    for (const PushGroup &group : *groups) {
        for (const Change &pushed : group.changes)
            acks.append(Ack{pushed.dseq, Verdict::Applied, log.add(pushed, store.owner().user, store.owner().device)});
    }
    if (answered)
        QVERIFY(store->settle(acks));
}

} // namespace doorstep::core::testing
