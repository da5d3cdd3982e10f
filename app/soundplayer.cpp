// SPDX-License-Identifier: Apache-2.0
#include "app/soundplayer.h"

#include "app/engine/engine.h"
#include "app/sound/soundreader.h"

#include <QLocale>
#include <QTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using State = core::Loudspeaker::State;

namespace {

constexpr qint64 aSecond = 1000;
constexpr qint64 secondsAMinute = 60;
constexpr qint64 anHour = 60 * 60 * aSecond;

// Opened where it is read: on the loudspeaker's thread, and on no other.
struct Reading {
    QByteArray opus;
    std::unique_ptr<sound::SoundReader> reader;
    bool failed = false;

    qsizetype read(std::span<qint16> samples)
    {
        if (!reader && !failed) {
            auto opened = sound::SoundReader::open(std::exchange(opus, {}));
            failed = !opened;
            if (opened)
                reader = *std::move(opened);
        }
        return failed ? 0 : reader->read(samples);
    }
};

} // namespace

SoundPlayer::~SoundPlayer() { stop(); }

void SoundPlayer::setServices(Services *services)
{
    if (m_services == services)
        return;
    if (m_services)
        m_services->disconnect(this);
    m_services = services;
    if (services) {
        connect(services, &Services::playedChanged, this, &SoundPlayer::playedChanged);
        connect(services, &Services::userChanged, this, &SoundPlayer::sessionChanged); // locked, or somebody else
        connect(services, &Services::languageChanged, this, &SoundPlayer::changed);
        connect(services, &Services::engineChanged, this, &SoundPlayer::connectStore);
        connectStore();
    }
    Q_EMIT changed();
}

void SoundPlayer::connectStore()
{
    if (m_services && m_services->hasEngine())
        connect(&m_services->store(), &StoreThread::leaving, this, &SoundPlayer::stop, Qt::UniqueConnection);
}

void SoundPlayer::sessionChanged()
{
    if (!m_services->identity())
        stop();
}

bool SoundPlayer::isMine() const { return m_services && m_services->loudspeaker() && m_services->player() == this; }

bool SoundPlayer::isPlaying() const { return isMine() && m_services->loudspeaker()->state() == State::Playing; }

bool SoundPlayer::isPaused() const { return isMine() && m_services->loudspeaker()->state() == State::Paused; }

qint64 SoundPlayer::heardMs() const
{
    return isPlaying() || isPaused() ? std::min(m_lengthMs, m_services->loudspeaker()->heardMs()) : 0;
}

void SoundPlayer::playedChanged()
{
    if (isMine() && m_services->loudspeaker()->state() == State::NoSound)
        m_problem = tr("This device has nothing to hear it with.");
    if (isPlaying() && m_services->hasEngine())
        m_services->session().touched(); // who listens is there, though nothing is tapped
    Q_EMIT changed();
}

void SoundPlayer::setLength(qint64 ms)
{
    if (std::exchange(m_lengthMs, ms) == ms)
        return;
    stop();
    m_problem.clear();
    Q_EMIT changed();
}

void SoundPlayer::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void SoundPlayer::play(const QByteArray &opus)
{
    if (!m_services || !m_shown)
        return;
    m_problem.clear();
    if (!m_services->loudspeaker())
        return setProblem(tr("This device has nothing to hear it with."));
    const auto reading = std::make_shared<Reading>(Reading{opus, nullptr});
    m_services->play(*this, [reading](std::span<qint16> samples) { return reading->read(samples); });
}

double SoundPlayer::reached() const { return m_lengthMs > 0 ? double(heardMs()) / double(m_lengthMs) : 0; }

QString SoundPlayer::words() const
{
    if (m_lengthMs == 0)
        return {};
    if (!isPlaying() && !isPaused())
        return clock(m_lengthMs);
    //: How far a recording has been heard, and how long it is: "0:12 of 1:05"
    return tr("%1 of %2").arg(clock(heardMs()), clock(m_lengthMs));
}

QString SoundPlayer::spoken() const
{
    if (m_lengthMs == 0)
        return {};
    if (!isPlaying() && !isPaused())
        return said(m_lengthMs);
    return tr("%1 of %2").arg(said(heardMs()), said(m_lengthMs));
}

void SoundPlayer::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (!shown)
        stop();
    Q_EMIT changed();
}

void SoundPlayer::setHandedOver(bool handedOver)
{
    if (std::exchange(m_handedOver, handedOver) == handedOver)
        return;
    stop(); // in either direction: what one hand asked for is not played into another's ear
    Q_EMIT changed();
}

void SoundPlayer::toggle()
{
    if (isPlaying())
        m_services->loudspeaker()->pause();
    else if (isPaused())
        m_services->loudspeaker()->resume();
    else
        Q_EMIT wanted();
}

void SoundPlayer::stop()
{
    if (isMine())
        m_services->loudspeaker()->stop();
}

QString SoundPlayer::clock(qint64 ms)
{
    return QLocale().toString(QTime(0, 0).addMSecs(int(ms)), ms < anHour ? u"m:ss"_s : u"h:mm:ss"_s);
}

QString SoundPlayer::said(qint64 ms)
{
    const qint64 seconds = ms / aSecond;
    const QString minutes = tr("%Ln minutes", nullptr, int(seconds / secondsAMinute));
    QString rest = tr("%Ln seconds", nullptr, int(seconds % secondsAMinute));
    if (seconds < secondsAMinute)
        return rest;
    return seconds % secondsAMinute == 0 ? minutes : minutes + u' ' + rest;
}

} // namespace doorstep::app
