// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/filelane.h"
#include "app/engine/httptransport.h"
#include "app/engine/neighbourends.h"
#include "app/engine/pinnedhttp.h"
#include "app/engine/session.h"
#include "app/engine/storethread.h"
#include "app/engine/synccontroller.h"
#include "app/engine/verifier.h"

namespace doorstep::app {

/// Everything that a device does without a screen, wired together: store, session, sync. One for each store folder;
/// many may live in one process. Used on the main thread; nothing in it blocks that thread. The ports must outlive it.
class Engine
{
public:
    struct Ports {
        const core::Clock &clock;
        core::NetworkStatus &network;
        core::KeyVault *vault = nullptr;
    };
    struct Options {
        Session::Options session;
        SyncController::Options sync;
        PinnedHttp::Patience patience;
    };

    Engine(const Ports &ports, const Options &options);
    ~Engine();

    [[nodiscard]] StoreThread &store() { return m_store; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] SyncController &sync() { return m_sync; }
    [[nodiscard]] Verifier &verifier() { return m_verifier; }
    [[nodiscard]] FileLane &files() { return m_files; }
    [[nodiscard]] NeighbourEnds &neighbourEnds() { return m_neighbourEnds; }
    [[nodiscard]] PinnedHttp &http() { return m_http; }
    [[nodiscard]] const core::Clock &clock() const { return m_ports.clock; }

private:
    Ports m_ports;
    PinnedHttp m_http;
    StoreThread m_store;
    Session m_session;
    HttpTransport m_transport;
    SyncController m_sync;
    HttpTransport m_verifyTransport; // one exchange at a time each
    Verifier m_verifier;
    FileLane m_files;
    NeighbourEnds m_neighbourEnds;
};

} // namespace doorstep::app
