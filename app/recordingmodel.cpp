// SPDX-License-Identifier: Apache-2.0
#include "app/recordingmodel.h"

#include "app/engine/engine.h"

#include <utility>

namespace doorstep::app {

using Microphone = core::Microphone;

RecordingModel::RecordingModel(QObject *parent, qint64 longestMs)
    : AttachingModel(core::AttachmentType::Audio, "recording", parent), m_longestMs(longestMs)
{
    connect(this, &ViewModel::servicesChanged, this, &RecordingModel::connectServices);
    connect(&m_player, &SoundPlayer::wanted, this, [this] { m_player.play(m_opus); });
}

RecordingModel::~RecordingModel()
{
    if (isMine())
        services()->microphone()->end();
}

void RecordingModel::connectServices()
{
    m_player.setServices(services());
    if (!services())
        return;
    connect(services(), &Services::recordedChanged, this, &RecordingModel::recordedChanged);
    connect(&store(), &StoreThread::leaving, this, &RecordingModel::stop);
    connect(services(), &Services::userChanged, this, [this] { // locked, or somebody else
        if (!services()->identity())
            stop();
    });
}

bool RecordingModel::isMine() const
{
    return m_writer && services() && services()->microphone() && services()->recorder() == this;
}

RecordingModel::Stage RecordingModel::stage() const
{
    if (!m_opus.isEmpty())
        return Stage::Recorded;
    if (!isMine())
        return Stage::Nothing;
    return services()->microphone()->state() == Microphone::State::Asking ? Stage::Asking : Stage::Recording;
}

qint64 RecordingModel::ms() const { return m_writer ? m_writer->ms() : m_ms; }

QString RecordingModel::duration() const { return SoundPlayer::clock(ms()); }

QString RecordingModel::spokenDuration() const { return SoundPlayer::said(ms()); }

double RecordingModel::level() const { return m_writer ? m_writer->level() / 100.0 : 0; }

void RecordingModel::record()
{
    if (!takes() || stage() != Stage::Nothing || !isShown())
        return;
    m_problem.clear();
    if (services()->microphone()) {
        const auto writer = std::make_shared<sound::SoundWriter>(m_longestMs);
        services()->record(*this, [writer](std::span<const qint16> samples) { writer->add(samples); });
        m_writer = writer; // not before: what was being recorded ends first
        recordedChanged();
    } else {
        m_problem = tr("This device has no microphone that we can use.");
    }
    Q_EMIT heard();
}

void RecordingModel::recordedChanged()
{
    if (!isMine()) {
        if (m_writer)
            end({}); // somebody else records, or something is played
        return;
    }
    switch (services()->microphone()->state()) {
    case Microphone::State::NoMicrophone:
        return end(m_writer->ms() > 0 ? tr("The microphone was taken away. What was recorded until then is here.")
                                      : tr("This device has no microphone that we can use."));
    case Microphone::State::NotAllowed:
        return end(tr("Doorstep may not use the microphone. You can allow it in the settings of this device."));
    case Microphone::State::Off: return end({});
    case Microphone::State::Asking: break;
    case Microphone::State::Listening:
        services()->session().touched(); // who records is there, though nothing is tapped
        if (m_writer->isFull())
            return end(tr("A recording lasts 30 minutes at most. What was said until then is here."));
        break;
    }
    Q_EMIT heard();
}

void RecordingModel::stop()
{
    if (m_writer)
        end({});
}

void RecordingModel::end(const QString &why)
{
    const bool mine = isMine();
    const auto writer = std::exchange(m_writer, {});
    if (mine)
        services()->microphone()->end();
    m_problem = why;
    m_ms = writer->ms();
    if (auto opus = writer->finish()) {
        m_opus = *std::move(opus);
        m_player.setLength(m_ms);
    } else if (m_ms > 0) {
        m_ms = 0;
        m_problem = tr("This device could not make a recording. Nothing was kept of it.");
    }
    noteChange();
    Q_EMIT heard();
}

void RecordingModel::setAgreedBy(const QString &who)
{
    if (!takes() || m_agreedBy == who)
        return;
    m_agreedBy = who;
    noteChange();
}

QString RecordingModel::missingElse() const
{
    return m_agreedBy.trimmed().isEmpty() ? tr("Write down who said yes to being recorded.") : QString();
}

void RecordingModel::setShown(bool shown)
{
    m_player.setShown(shown);
    if (!shown)
        stop();
    Q_EMIT heard();
}

void RecordingModel::setHandedOver(bool handedOver)
{
    m_player.setHandedOver(handedOver);
    stop();
    Q_EMIT heard();
}

void RecordingModel::leave()
{
    stop();
    m_problem.clear();
    leaveAll();
    Q_EMIT heard();
}

void RecordingModel::dropFile()
{
    m_player.stop();
    m_player.setLength(0);
    m_opus.clear();
    m_ms = 0;
    Q_EMIT heard();
}

} // namespace doorstep::app
