// SPDX-License-Identifier: Apache-2.0
#include "app/readaloud.h"

#include "app/appearance.h"
#include "app/languagelist.h"
#include "core/ports/speech.h"

#include <QLocale>

#include <utility>

namespace doorstep::app {

ReadAloud::~ReadAloud() { stop(); }

void ReadAloud::setServices(Services *services)
{
    if (m_services == services)
        return;
    if (m_services)
        m_services->disconnect(this);
    m_services = services;
    if (services) {
        connect(services, &Services::spokenChanged, this, &ReadAloud::spokenChanged);
        connect(services, &Services::settingsChanged, this, &ReadAloud::changed);
        connect(services, &Services::userChanged, this, &ReadAloud::sessionChanged); // locked, or somebody else
        connect(services, &Services::languageChanged, this, [this] {
            stop();
            m_noVoice = false;
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

void ReadAloud::sessionChanged()
{
    if (!m_services->identity())
        stop();
}

void ReadAloud::spokenChanged()
{
    if (m_services->speech() && m_services->speaker() == this)
        m_noVoice = m_noVoice || m_services->speech()->state() == core::Speech::State::NoVoice;
    Q_EMIT changed();
}

void ReadAloud::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    if (!shown)
        stop();
    Q_EMIT changed();
}

void ReadAloud::setHandedOver(bool handedOver)
{
    if (std::exchange(m_handedOver, handedOver) == handedOver)
        return;
    stop(); // in either direction: what one hand asked for is not read into another's ear
    Q_EMIT changed();
}

bool ReadAloud::isOffered() const
{
    return m_services && m_services->speech() && !m_words.isEmpty() && Appearance::readsAloud(*m_services);
}

bool ReadAloud::isSpeaking() const
{
    return m_services && m_services->speech() && m_services->speaker() == this
           && m_services->speech()->state() == core::Speech::State::Speaking;
}

QString ReadAloud::problem() const
{
    return m_noVoice ? tr("This device has no voice for %1. You can add one in its settings.")
                           .arg(LanguageList::ownNameOf(QLocale().bcp47Name()))
                     : QString();
}

void ReadAloud::listen()
{
    if (!isOffered())
        return;
    m_noVoice = false;
    m_services->say(*this, m_words, QLocale(), Appearance::paceOf(*m_services));
}

void ReadAloud::stop()
{
    if (m_services && m_services->speaker() == this && m_services->speech())
        m_services->speech()->stop();
}

} // namespace doorstep::app
