// SPDX-License-Identifier: Apache-2.0
#include "app/attachedpicture.h"

#include "app/attachedimages.h"
#include "app/engine/engine.h"
#include "core/types/records/attachment.h"

using namespace Qt::StringLiterals;

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

AttachedPicture::AttachedPicture(QObject *parent) : ViewModel(parent) { watch({core::kindOf<Attachment>.number}); }

void AttachedPicture::setAttachmentId(const QString &id)
{
    if (m_attachmentId == id)
        return;
    m_attachmentId = id;
    m_held = Held::None; // of the one before
    Q_EMIT attachmentIdChanged();
    propertyChanged();
}

QUrl AttachedPicture::source() const
{
    return m_held == Held::Here ? QUrl(u"image://"_s + AttachedImages::name.toString() + u'/' + m_attachmentId)
                                : QUrl();
}

void AttachedPicture::load()
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
            Q_EMIT shown();
        });
}

void AttachedPicture::get()
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
            setNotice(tr("Whoever kept this picture has not sent it to the office yet. Try again later."));
        else if (code == ErrorCode::Refused)
            setNotice(tr("You may not see this picture any more. Ask the office why."));
        else if (code != ErrorCode::Damaged)
            setNotice(tr("We cannot get this picture now. Try again when you have a signal."));
    });
}

void AttachedPicture::setHeld(Held held)
{
    m_held = held;
    Q_EMIT shown();
}

void AttachedPicture::forget()
{
    m_shows.clear();
    setHeld(Held::None);
}

} // namespace doorstep::app
