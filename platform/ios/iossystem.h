// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/speech.h"
#include "platform/ios/iosclock.h"
#include "platform/ios/iosfolder.h"
#include "platform/ios/ioskeyvault.h"
#include "platform/ios/iosscreenarea.h"
#include "platform/ios/iosscreenguard.h"
#include "platform/qt/qtloudspeaker.h"
#include "platform/qt/qtmicrophone.h"
#include "platform/qt/qtnetworkstatus.h"

namespace doorstep::platform {

/// Every port on iOS, for main(). Needs a QGuiApplication. Never compiled.
struct IosSystem {
    IosClock clock;
    QtNetworkStatus network;
    IosKeyVault keys;
    IosScreenGuard guard;
    IosScreenArea area;
    QtLoudspeaker sounds;
    QtMicrophone ears;

    /// The key vault, for Engine::Ports.
    core::KeyVault *vault() { return &keys; }
    /// What reads words out: nothing yet. Qt TextToSpeech has an engine here, which nobody has tried.
    static core::Speech *speech() { return nullptr; }
    /// What sounds are heard through, and recorded with.
    core::Loudspeaker *loudspeaker() { return &sounds; }
    core::Microphone *microphone() { return &ears; }
    /// Empty where it cannot be made; nothing is asked for on a phone.
    [[nodiscard]] static QString dataFolder(const QString &) { return iosDataFolder(); }
};

} // namespace doorstep::platform
