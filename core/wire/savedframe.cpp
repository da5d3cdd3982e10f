// SPDX-License-Identifier: Apache-2.0
#include "core/wire/savedframe.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

namespace doorstep::core {

QByteArray SavedFrame::encoded() const
{
    CborWriter out;
    out.array(device ? 3 : 2);
    draft ? out.bytes(draft->view()) : out.null();
    out.array(changes.size());
    for (const SavedChange &saved : changes) {
        out.array(3).bytes(saved.scope.view()).uint(quint8(saved.scopeKind));
        writeChange(out, saved.change);
    }
    if (device)
        out.bytes(device->view());
    return out.take();
}

std::optional<SavedFrame> SavedFrame::decode(QByteArrayView payload)
{
    CborReader in(payload);
    SavedFrame frame;
    const bool saysWhose = in.enterArray(2, 8) > 2;
    if (in.isNull())
        in.skip();
    else if (frame.draft = Uuid::fromBytes(in.bytes(Uuid::size)); !frame.draft)
        in.fail();
    for (qsizetype n = in.enterArray(1, limits::changesPerPush); n > 0 && in.ok(); --n) {
        in.enterArray(3, 8);
        const auto scope = readId<ScopeTag>(in);
        const quint64 kind = in.uint();
        auto change = readChange(in);
        in.leave();
        if (kind < 1 || kind > lastScopeKind)
            in.fail();
        if (in.ok() && change)
            frame.changes.append(SavedChange{*scope, ScopeKind(kind), *std::move(change)});
    }
    in.leave();
    if (saysWhose) {
        if (frame.device = DeviceId::fromBytes(in.bytes(Uuid::size)); !frame.device)
            in.fail();
    }
    in.leave();
    return in.finished() ? std::optional(std::move(frame)) : std::nullopt;
}

} // namespace doorstep::core
