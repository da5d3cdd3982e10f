// SPDX-License-Identifier: Apache-2.0
#include "app/engine/filefetching.h"

#include "app/engine/storethread.h"
#include "core/ports/clock.h"
#include "core/store/attachedfile.h"
#include "core/types/records/attachment.h"

#include <QPointer>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

void FileFetching::start(std::function<bool()> mayGoOn, Finished finished)
{
    m_mayGoOn = std::move(mayGoOn);
    m_finished = std::move(finished);
    look();
}

void FileFetching::look()
{
    m_store
        .runWithFiles([id = m_id](core::RecordStore &store, const core::FileBox &box) -> Result<Here> {
            const auto record = store.find(core::Id<core::Attachment>(id));
            if (!record)
                return record.error();
            if (record->record.deleted || record->value.size.value_or(0) <= 0)
                return core::fail(ErrorCode::NotFound, u"no record of a file"_s);
            const core::ScopeId scope = record->record.scope;
            Here here{scope, *record->value.size, record->value.sha256, box.fetched(scope, id)};
            if (!box.has(id))
                return here;
            auto plain = core::openAttached(store, box, id);
            if (plain) {
                here.plain = *std::move(plain);
                return here;
            }
            // The disk spoilt a copy: there is another at the server, unless this is the only one.
            const bool damaged = plain.error().code == ErrorCode::Damaged;
            const auto gone = damaged ? box.letGo(id) : Result<bool>(false);
            return gone && *gone ? Result<Here>(here) : plain.error();
        })
        .then(this, [this](const Result<Here> &here) { looked(here); });
}

void FileFetching::looked(const Result<Here> &here)
{
    if (!here)
        return m_finished(here.error());
    if (here->plain)
        return m_finished(here->plain);
    m_here = *here;
    m_wentOn = here->have > 0;
    m_download.emplace(here->scope, m_id, here->size, here->have, m_chunk);
    next();
}

void FileFetching::next()
{
    if (m_download->complete())
        return finish();
    if (!m_mayGoOn())
        return m_finished(std::optional<QByteArray>());
    m_startedMs = m_clock.sinceBootMs();
    const QPointer<FileFetching> alive(this);
    m_transport.start(m_download->next(), {}, [alive](const Result<core::BlobAnswer> &answer) {
        if (alive)
            alive->answered(answer);
    });
}

void FileFetching::answered(const Result<core::BlobAnswer> &answer)
{
    if (!answer) {
        m_download->unanswered();
        m_chunk = m_download->chunkSize();
        return m_finished(answer.error());
    }
    const auto piece = m_download->answered(*answer, m_clock.sinceBootMs() - m_startedMs);
    m_chunk = m_download->chunkSize();
    if (piece)
        keep(*piece);
    else
        m_finished(piece.error());
}

void FileFetching::keep(const QByteArray &piece)
{
    m_store
        .runWithFiles([scope = m_here->scope, id = m_id, piece](
                          core::RecordStore &store, const core::FileBox &box) -> Result<core::Done> {
            // Its scope may have been purged while the answer was on its way.
            if (const auto record = store.find(core::Id<core::Attachment>(id)); !record)
                return record.error();
            return box.take(scope, id, piece);
        })
        .then(this, [this](const Result<core::Done> &kept) {
            if (kept)
                next();
            else
                m_finished(kept.error());
        });
}

void FileFetching::finish()
{
    m_store
        .runWithFiles(
            [here = *m_here, id = m_id](core::RecordStore &store, const core::FileBox &box) -> Result<QByteArray> {
                if (const auto record = store.find(core::Id<core::Attachment>(id)); !record)
                    return record.error();
                if (auto whole = box.finish(here.scope, id, here.sha256); !whole)
                    return whole.error();
                return core::openAttached(store, box, id);
            })
        .then(this, [this](const Result<QByteArray> &plain) {
            if (plain)
                return m_finished(std::optional(*plain));
            // The part of an earlier time may be what was wrong; it is gone now.
            if (plain.error().code == ErrorCode::Damaged && std::exchange(m_wentOn, false))
                return look();
            m_finished(plain.error());
        });
}

} // namespace doorstep::app
