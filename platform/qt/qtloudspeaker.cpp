// SPDX-License-Identifier: Apache-2.0
#include "platform/qt/qtloudspeaker.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <memory>

namespace doorstep::platform {

namespace {

constexpr int patienceMs = 5000;
constexpr int tellEveryMs = 200;

// What the system reads; the samples are made while it does.
class Samples : public QIODevice
{
public:
    explicit Samples(core::Loudspeaker::Source source) : m_source(std::move(source)) {}

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_ended ? 0 : core::Loudspeaker::rate * qint64(sizeof(qint16));
    }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const auto room = std::size_t(size) / sizeof(qint16);
        std::size_t filled = 0;
        auto *samples = reinterpret_cast<qint16 *>(data);
        while (filled < room && !m_ended) {
            const qsizetype got = m_source({samples + filled, room - filled});
            m_ended = got <= 0;
            filled += std::size_t(std::max<qsizetype>(0, got));
        }
        return qint64(filled) * qint64(sizeof(qint16));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    core::Loudspeaker::Source m_source;
    bool m_ended = false;
};

} // namespace

// Everything here runs on the thread of the loudspeaker.
class QtLoudspeaker::Player : public QObject
{
public:
    using Tell = std::function<void(int asked, State state, qint64 heardMs)>;

    explicit Player(Tell tell) : m_tell(std::move(tell)), m_ticks(this)
    {
        m_ticks.setInterval(tellEveryMs);
        m_ticks.callOnTimeout(this, [this] { turned(); });
    }

    void play(int asked, core::Loudspeaker::Source source)
    {
        stop();
        m_asked = asked;
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return m_tell(asked, State::NoSound, 0);
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_samples = std::make_unique<Samples>(std::move(source));
        m_samples->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_sink = std::make_unique<QAudioSink>(device, format);
        connect(m_sink.get(), &QAudioSink::stateChanged, this, [this] { turned(); });
        m_sink->start(m_samples.get());
        m_ticks.start();
        turned();
    }
    void pause()
    {
        if (m_sink)
            m_sink->suspend();
    }
    void resume()
    {
        if (m_sink)
            m_sink->resume();
    }
    void stop()
    {
        m_ticks.stop();
        if (m_sink)
            m_sink->disconnect(this);
        m_sink.reset();
        m_samples.reset();
    }

private:
    void turned()
    {
        if (!m_sink)
            return;
        const qint64 heard = m_sink->processedUSecs() / 1000;
        switch (m_sink->state()) {
        case QAudio::ActiveState: return m_tell(m_asked, State::Playing, heard);
        case QAudio::SuspendedState: return m_tell(m_asked, State::Paused, heard);
        case QAudio::IdleState:
            if (!m_samples->atEnd())
                return; // the system was faster than we were
            m_ticks.stop();
            return m_tell(m_asked, State::Silent, heard);
        case QAudio::StoppedState: break;
        }
        m_ticks.stop();
        m_tell(m_asked, m_sink->error() == QAudio::NoError ? State::Silent : State::NoSound, heard);
    }

    Tell m_tell;
    QTimer m_ticks;
    std::unique_ptr<Samples> m_samples;
    std::unique_ptr<QAudioSink> m_sink; // goes before what it reads
    int m_asked = 0;
};

QtLoudspeaker::QtLoudspeaker()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_patience.callOnTimeout([this] { told(m_asked, State::NoSound, 0); });
}

QtLoudspeaker::~QtLoudspeaker() { QtLoudspeaker::stop(); }

void QtLoudspeaker::play(Source source)
{
    if (!m_thread.hasBegun()) {
        m_player = new Player([this](int asked, State state, qint64 heardMs) {
            QMetaObject::invokeMethod(
                &m_patience, [this, asked, state, heardMs] { told(asked, state, heardMs); }, Qt::QueuedConnection);
        });
        m_thread.begin(m_player);
    }
    const int asked = ++m_asked;
    m_patience.start();
    QMetaObject::invokeMethod(
        m_player, [player = m_player, asked, source = std::move(source)] { player->play(asked, source); },
        Qt::QueuedConnection);
    show(State::Playing, 0);
}

void QtLoudspeaker::pause()
{
    if (m_state != State::Playing)
        return;
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->pause(); }, Qt::QueuedConnection);
    show(State::Paused, m_heardMs);
}

void QtLoudspeaker::resume()
{
    if (m_state != State::Paused)
        return;
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->resume(); }, Qt::QueuedConnection);
    show(State::Playing, m_heardMs);
}

void QtLoudspeaker::stop()
{
    ++m_asked;
    m_patience.stop();
    if (m_player)
        QMetaObject::invokeMethod(m_player, [player = m_player] { player->stop(); }, Qt::QueuedConnection);
    show(State::Silent, 0);
}

void QtLoudspeaker::told(int asked, State state, qint64 heardMs)
{
    if (asked != m_asked)
        return;
    m_patience.stop();
    // What was on its way while somebody paused or went on says only how much was heard.
    const bool late = (state == State::Playing && m_state == State::Paused)
                      || (state == State::Paused && m_state == State::Playing);
    show(late ? m_state : state, heardMs);
}

void QtLoudspeaker::show(State state, qint64 heardMs)
{
    const bool same = m_state == state && m_heardMs == heardMs;
    m_state = state;
    m_heardMs = heardMs;
    if (!same && m_changed)
        m_changed();
}

} // namespace doorstep::platform
