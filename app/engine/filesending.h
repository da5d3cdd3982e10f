// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/blobtransport.h"
#include "core/store/filebox.h"
#include "core/sync/blobupload.h"

#include <QCryptographicHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace doorstep::core {
class Clock;
}

namespace doorstep::app {

class StoreThread;

/// One file on its way to the server. Reads it piece by piece on the store thread, so that a save never waits for more
/// than one piece. Lives on the main thread.
class FileSending : public QObject
{
    Q_OBJECT

public:
    enum class End {
        Kept,  ///< the server has it for good, and it is noted
        Paused ///< between two chunks somebody said that it has to wait
    };
    using Finished = std::function<void(core::Result<End>)>;

    /// All outlive this. `chunk` is what the way to the server can take; what this finds out of it stands there.
    FileSending(StoreThread &store, BlobTransport &transport, const core::Clock &clock, core::ChunkSize &chunk,
        const core::FileBox::Waiting &file);

    /// `mayGoOn` is asked before each chunk. `finished` comes exactly once and last, unless this is destroyed before:
    /// Offline, NotTrusted, Locked, Busy, Refused, TooLarge, Damaged (the file is not what its record says), Protocol,
    /// or an error of the disk. The file waits then as before.
    void start(std::function<bool()> mayGoOn, Finished finished);

    /// The server has taken bytes: another try goes on behind them.
    [[nodiscard]] bool hasMoved() const { return m_moved; }

private:
    struct Bytes {
        QCryptographicHash hash{QCryptographicHash::Sha256};
        qint64 at = 0;
    };

    void readAll();
    void readNext();
    void readWhole(const core::Result<QByteArray> &sha256);
    void next();
    void append();
    void send(const core::BlobCall &call, const QByteArray &body);
    void answered(const core::Result<core::BlobAnswer> &answer);
    void note();

    StoreThread &m_store;
    BlobTransport &m_transport;
    const core::Clock &m_clock;
    core::ChunkSize &m_chunk;
    core::FileBox::Waiting m_file;
    std::shared_ptr<Bytes> m_bytes; ///< used on the store thread
    std::optional<core::BlobUpload> m_upload;
    bool m_moved = false;
    qint64 m_startedMs = 0; ///< of the request under way
    std::function<bool()> m_mayGoOn;
    Finished m_finished;
};

} // namespace doorstep::app
