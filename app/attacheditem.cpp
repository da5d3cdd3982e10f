// SPDX-License-Identifier: Apache-2.0
#include "app/attacheditem.h"

#include "app/engine/engine.h"

namespace doorstep::app {

using core::Attachment;
using core::ErrorCode;
using core::Result;

namespace {

struct Seen {
    Attachment what;
    bool here = false;
};

constexpr double megabyte = 1'000'000;

} // namespace

AttachedItem::AttachedItem(QObject *parent) : ViewModel(parent) { watch({core::kindOf<Attachment>.number}); }

void AttachedItem::setAttachmentId(const QString &id)
{
    if (m_attachmentId == id)
        return;
    m_attachmentId = id;
    m_held = Held::None; // of the one before
    heldChanged();
    Q_EMIT attachmentIdChanged();
    propertyChanged();
}

void AttachedItem::load()
{
    const auto id = core::RecordId::fromString(m_attachmentId);
    if (!id)
        return;
    readWithFiles(
        [id = *id](core::RecordStore &s, const core::FileBox &box) -> Result<Seen> {
            const auto record = s.find(core::Id<Attachment>(id));
            if (!record)
                return record.error();
            return Seen{record->value, box.has(id)};
        },
        [this](const Seen &seen) {
            m_shows = seen.what.shows;
            m_megabytes = double(seen.what.size.value_or(0)) / megabyte;
            setState(State::Ready);
            if (m_held != Held::Coming && m_held != Held::Broken)
                m_held = seen.here ? Held::Here : Held::Away;
            heldChanged();
            Q_EMIT shown();
        });
}

void AttachedItem::get()
{
    const auto id = core::RecordId::fromString(m_attachmentId);
    if (!id || m_held == Held::Coming)
        return;
    clearNotice();
    setHeld(Held::Coming);
    services()->engine().files().fetch(*id).then(this, [this, asked = m_attachmentId](const FileLane::Fetched &bytes) {
        if (asked != m_attachmentId)
            return;
        if (bytes)
            return setHeld(Held::Here);
        const ErrorCode code = bytes.error().code;
        setHeld(code == ErrorCode::Damaged ? Held::Broken : Held::Away);
        if (code == ErrorCode::NotFound)
            setNotice(sentence(WhyNot::NotSentYet));
        else if (code == ErrorCode::Refused)
            setNotice(sentence(WhyNot::NotAllowed));
        else if (code != ErrorCode::Damaged)
            setNotice(sentence(WhyNot::NoSignal));
    });
}

void AttachedItem::setHeld(Held held)
{
    m_held = held;
    heldChanged();
    Q_EMIT shown();
}

void AttachedItem::forget()
{
    m_shows.clear();
    setHeld(Held::None);
}

} // namespace doorstep::app
