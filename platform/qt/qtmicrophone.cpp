// SPDX-License-Identifier: Apache-2.0
#include "platform/qt/qtmicrophone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QCoreApplication>
#include <QIODevice>
#include <QMediaDevices>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QPermissions>
#endif

#include <memory>

namespace doorstep::platform {

namespace {

constexpr int patienceMs = 5000;
constexpr int tellEveryMs = 200;

// What the system writes into.
class Ear : public QIODevice
{
public:
    explicit Ear(core::Microphone::Heard heard) : m_heard(std::move(heard)) {}

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_heard({reinterpret_cast<const qint16 *>(data), std::size_t(size) / sizeof(qint16)});
        return size;
    }

private:
    core::Microphone::Heard m_heard;
};

} // namespace

// Everything here runs on the thread of the microphone.
class QtMicrophone::Listener : public QObject
{
public:
    using Tell = std::function<void(int asked, State state)>;

    explicit Listener(Tell tell) : m_tell(std::move(tell)), m_ticks(this)
    {
        m_ticks.setInterval(tellEveryMs);
        m_ticks.callOnTimeout(this, [this] { turned(); });
    }

    void begin(int asked, core::Microphone::Heard heard)
    {
        end();
        m_asked = asked;
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull())
            return m_tell(asked, State::NoMicrophone);
        QAudioFormat format;
        format.setSampleRate(rate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        m_ear = std::make_unique<Ear>(std::move(heard));
        m_ear->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        m_source = std::make_unique<QAudioSource>(device, format);
        connect(m_source.get(), &QAudioSource::stateChanged, this, [this] { turned(); });
        m_source->start(m_ear.get());
        m_ticks.start();
        turned();
    }
    void end()
    {
        m_ticks.stop();
        if (m_source)
            m_source->disconnect(this);
        m_source.reset();
        m_ear.reset();
    }

private:
    void turned()
    {
        if (!m_source)
            return;
        if (m_source->state() != QAudio::StoppedState)
            return m_tell(m_asked, State::Listening);
        m_ticks.stop();
        m_tell(m_asked, State::NoMicrophone);
    }

    Tell m_tell;
    QTimer m_ticks;
    std::unique_ptr<Ear> m_ear;
    std::unique_ptr<QAudioSource> m_source; // goes before what it writes into
    int m_asked = 0;
};

QtMicrophone::QtMicrophone()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_patience.callOnTimeout([this] { told(m_asked, State::NoMicrophone); });
}

QtMicrophone::~QtMicrophone() { QtMicrophone::end(); }

void QtMicrophone::begin(Heard heard)
{
    const int asked = ++m_asked;
    told(asked, State::Asking);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    qApp->requestPermission(QMicrophonePermission(), &m_patience, [this, asked, heard](const QPermission &answer) {
        if (asked != m_asked)
            return;
        if (answer.status() == Qt::PermissionStatus::Granted)
            listen(heard);
        else
            told(asked, State::NotAllowed);
    });
#else
    listen(std::move(heard));
#endif
}

void QtMicrophone::listen(Heard heard)
{
    if (!m_thread.hasBegun()) {
        m_listener = new Listener([this](int asked, State state) {
            QMetaObject::invokeMethod(&m_patience, [this, asked, state] { told(asked, state); }, Qt::QueuedConnection);
        });
        m_thread.begin(m_listener);
    }
    m_patience.start();
    QMetaObject::invokeMethod(
        m_listener,
        [listener = m_listener, asked = m_asked, heard = std::move(heard)] { listener->begin(asked, heard); },
        Qt::QueuedConnection);
}

void QtMicrophone::end()
{
    const int asked = ++m_asked;
    if (m_listener)
        QMetaObject::invokeMethod(m_listener, [listener = m_listener] { listener->end(); }, Qt::QueuedConnection);
    told(asked, State::Off);
}

void QtMicrophone::told(int asked, State state)
{
    if (asked != m_asked)
        return;
    m_patience.stop();
    const bool same = m_state == state && state != State::Listening;
    m_state = state;
    if (!same && m_changed)
        m_changed();
}

} // namespace doorstep::platform
