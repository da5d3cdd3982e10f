// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/blobtransport.h"
#include "app/engine/later.h"
#include "core/ports/clock.h"
#include "core/store/filebox.h"
#include "core/sync/blobcall.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

namespace doorstep::app {

class FileFetching;
class FileSending;
class Session;
class StoreThread;
class SyncController;

/// Carries attached files behind the text: only while everything that was written is with the server, one chunk at a
/// time, and no further as soon as there is text again. What a page asks for goes before what waits to be sent. Lives
/// on the main thread.
class FileLane : public QObject
{
    Q_OBJECT

public:
    /// What came of sending.
    struct Summary {
        int sent = 0;                      ///< the server has them for good
        int waiting = 0;                   ///< they wait for text, or for a next try
        QList<core::RecordId> setAside{}; ///< would be sent, and the server or the device says no; see problem()
    };
    using Sent = core::Result<Summary>;
    using Fetched = core::Result<QByteArray>;

    /// A file that the server has stays on the device for this long after somebody last looked at it.
    static constexpr qint64 keptMs = 30LL * 24 * 3600 * 1000;

    /// All outlive this.
    FileLane(StoreThread &store, Session &session, SyncController &sync, PinnedHttp &http, const core::Clock &clock,
        QObject *parent = nullptr);
    ~FileLane() override;

    /// Syncs, then sends every file that waits, those of which was said no too. Ends when none is left that may be sent
    /// now. Locked unless the session is open; Offline, NotTrusted, Busy: the files wait as before.
    Later<Sent> sendNow();
    /// The file's own bytes, from this device or else from the server. NotFound: no such record here, or its bytes have
    /// not come to the server. Refused, Damaged, Offline, NotTrusted, Busy, Locked, Protocol, or an error of the disk.
    Later<Fetched> fetch(const core::RecordId &id);

    /// Why a file was set aside since the session was opened: Refused (no grant), Damaged, TooLarge, Protocol, Io.
    [[nodiscard]] std::optional<core::Error> problem(const core::RecordId &id) const;
    [[nodiscard]] bool isBusy() const { return m_sending || m_fetching; }

Q_SIGNALS:
    void sent(const doorstep::core::RecordId &id); ///< the server has it for good

private:
    struct Wanted {
        core::RecordId id;
        QList<std::shared_ptr<QPromise<Fetched>>> callers;
    };

    void sessionChanged();
    void consider();
    [[nodiscard]] bool mayGoOn() const;
    void answerForNow();
    void tidy();
    void fetchNext();
    void lookForWaiting();
    void sendFirst(const QList<core::FileBox::Waiting> &waiting);
    void fileFetched(const core::Result<std::optional<QByteArray>> &plain);
    void fileSent(const core::FileBox::Waiting &file, const std::optional<core::Error> &error, bool kept);
    void leaveToAuthor(const core::FileBox::Waiting &file);
    void failed(const core::Error &error);
    void answerWanted(const Fetched &outcome);
    void answerSenders(const Sent &outcome);

    StoreThread &m_store;
    Session &m_session;
    SyncController &m_sync;
    const core::Clock &m_clock;
    BlobTransport m_transport;
    core::ChunkSize m_up, m_down; ///< what the way to the server took last, since the session was opened
    FileSending *m_sending = nullptr;
    FileFetching *m_fetching = nullptr;
    bool m_looking = false; ///< for what waits
    bool m_held = false; ///< what is wanted waits for text that is under way
    bool m_tidied = false;
    QList<Wanted> m_wanted;
    QList<std::shared_ptr<QPromise<Sent>>> m_senders;
    QHash<core::RecordId, core::Error> m_setAside;
    Summary m_summary;
    bool m_wasUnlocked = false;
    core::Timestamp m_unlockedAt; ///< only a sync since then says that text has gone first
    int m_failures = 0; ///< in a row
    std::optional<core::Timestamp> m_offline; ///< when the last failure was, if there was no connection
    QTimer m_next; ///< the next try; nothing is sent before, unless a sync finds the connection again
};

} // namespace doorstep::app
