// SPDX-License-Identifier: Apache-2.0
#include "app/attachedsound.h"

#include "app/engine/engine.h"
#include "app/sound/soundreader.h"
#include "core/store/attachedfile.h"

namespace doorstep::app {

using core::ErrorCode;
using core::Result;

AttachedSound::AttachedSound(QObject *parent) : AttachedItem(parent)
{
    connect(this, &ViewModel::servicesChanged, this, [this] { m_player.setServices(services()); });
    connect(&m_player, &SoundPlayer::wanted, this, &AttachedSound::play);
}

void AttachedSound::heldChanged()
{
    if (held() == Held::Here)
        return measure();
    m_measured.clear();
    m_player.setLength(0);
}

void AttachedSound::measure()
{
    const auto id = core::RecordId::fromString(attachmentId());
    // What came from the store may be told after the store has gone, with the lock or with the app.
    if (!id || m_measured == attachmentId() || !services() || !services()->hasEngine())
        return;
    m_measured = attachmentId();
    store()
        .runWithFiles([id = *id](core::RecordStore &s, const core::FileBox &box) -> Result<qint64> {
            const auto bytes = core::openAttached(s, box, id);
            if (!bytes)
                return bytes.error();
            const auto reader = sound::SoundReader::open(*bytes);
            return reader ? Result<qint64>((*reader)->ms()) : reader.error();
        })
        .then(this, [this, asked = attachmentId()](const Result<qint64> &ms) {
            if (asked != m_measured)
                return;
            if (ms)
                return m_player.setLength(*ms);
            if (ms.error().code == ErrorCode::Damaged)
                return setHeld(Held::Broken);
            m_player.setProblem(ms.error().code == ErrorCode::InvalidInput
                                    ? tr("This recording is of a kind that this device cannot play.")
                                    : tr("This recording cannot be opened now."));
        });
}

void AttachedSound::play()
{
    const auto id = core::RecordId::fromString(attachmentId());
    if (!id || held() != Held::Here || !services() || !services()->hasEngine())
        return;
    store()
        .runWithFiles(
            [id = *id](core::RecordStore &s, const core::FileBox &box) { return core::openAttached(s, box, id); })
        .then(this, [this, asked = attachmentId()](const Result<QByteArray> &bytes) {
            if (asked != attachmentId())
                return;
            if (bytes)
                return m_player.play(*bytes);
            if (bytes.error().code == ErrorCode::Damaged)
                return setHeld(Held::Broken);
            m_player.setProblem(tr("This recording cannot be opened now."));
        });
}

QString AttachedSound::sentence(WhyNot why) const
{
    switch (why) {
    case WhyNot::NotSentYet:
        return tr("Whoever kept this recording has not sent it to the office yet. Try again later.");
    case WhyNot::NotAllowed: return tr("You may not hear this recording any more. Ask the office why.");
    case WhyNot::NoSignal: break;
    }
    return tr("We cannot get this recording now. Try again when you have a signal.");
}

} // namespace doorstep::app
