// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/speech.h"
#include "platform/android/androidclock.h"
#include "platform/android/androidkeyvault.h"
#include "platform/android/androidscreenarea.h"
#include "platform/android/androidscreenguard.h"
#include "platform/qt/qtloudspeaker.h"
#include "platform/qt/qtmicrophone.h"
#include "platform/qt/qtnetworkstatus.h"

#include <QString>

namespace doorstep::platform {

/// Every port on Android, for main(). Needs a QGuiApplication. Never compiled.
struct AndroidSystem {
    AndroidClock clock;
    QtNetworkStatus network;
    AndroidKeyVault keys;
    AndroidScreenGuard guard;
    AndroidScreenArea area;
    QtLoudspeaker sounds;
    QtMicrophone ears;

    /// The key vault, for Engine::Ports.
    core::KeyVault *vault() { return &keys; }
    /// What reads words out: nothing yet. Qt TextToSpeech has an engine here, which nobody has tried.
    static core::Speech *speech() { return nullptr; }
    /// What sounds are heard through, and recorded with.
    core::Loudspeaker *loudspeaker() { return &sounds; }
    core::Microphone *microphone() { return &ears; }
    /// The app's own folder, which no other app can read; nothing else is asked for on a phone. Empty where it cannot
    /// be made.
    [[nodiscard]] static QString dataFolder(const QString &asked);
};

} // namespace doorstep::platform
