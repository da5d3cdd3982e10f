// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keyvault.h"
#include "platform/linux/linuxscreenguard.h"
#include "platform/linux/linuxspeech.h"
#include "platform/linux/systemclock.h"
#include "platform/qt/qtloudspeaker.h"
#include "platform/qt/qtmicrophone.h"
#include "platform/qt/qtnetworkstatus.h"
#include "platform/qt/qtscreenarea.h"

#include <QString>

namespace doorstep::platform {

/// Every port on a Linux desktop, for main(). Needs a QGuiApplication.
struct LinuxSystem {
    SystemClock clock;
    QtNetworkStatus network;
    LinuxScreenGuard guard;
    QtScreenArea area;
    LinuxSpeech voice;
    QtLoudspeaker sounds;
    QtMicrophone ears;

    /// The key vault, for Engine::Ports; a plain Linux machine has none.
    static core::KeyVault *vault() { return nullptr; }
    /// What reads words out.
    core::Speech *speech() { return &voice; }
    /// What sounds are heard through, and recorded with.
    core::Loudspeaker *loudspeaker() { return &sounds; }
    core::Microphone *microphone() { return &ears; }
    /// Where the app keeps everything, made if it is not there; empty where it cannot be.
    [[nodiscard]] static QString dataFolder(const QString &asked);
};

} // namespace doorstep::platform
