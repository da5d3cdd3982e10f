// SPDX-License-Identifier: Apache-2.0
#include "app/draftkeeper.h"

#include <utility>

namespace doorstep::app {

namespace {
constexpr int behindTheKeysMs = 400;
}

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(behindTheKeysMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() { flush(); }

void DraftKeeper::begin(StoreThread &store, core::Draft draft)
{
    flush();
    if (m_store != &store) {
        if (m_store)
            m_store->disconnect(this);
        m_store = &store;
        connect(&store, &StoreThread::closing, this, &DraftKeeper::flush);
        connect(&store, &StoreThread::leaving, this, &DraftKeeper::flush);
    }
    m_draft = std::move(draft);
}

void DraftKeeper::typed(core::FieldMap fields)
{
    if (!m_draft)
        return;
    if (fields.isEmpty())
        return drop();
    m_draft->fields = std::move(fields);
    m_behind = true;
    // Not restarted by the next key: a fast typist's words are on the disk too.
    if (!m_timer.isActive())
        m_timer.start();
}

std::optional<core::Uuid> DraftKeeper::saving()
{
    flush();
    return m_draft ? std::optional(m_draft->id) : std::nullopt;
}

void DraftKeeper::drop()
{
    m_timer.stop();
    m_behind = false;
    if (!m_draft)
        return;
    m_draft->fields = {};
    if (m_store)
        m_store->run([id = m_draft->id](core::RecordStore &store) { return store.dropDraft(id); });
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (std::exchange(m_behind, false) && m_draft && m_store)
        m_store->run([draft = *m_draft](core::RecordStore &store) { return store.putDraft(draft); });
}

} // namespace doorstep::app
