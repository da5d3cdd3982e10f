// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/blobtransport.h"
#include "core/sync/blobdownload.h"

#include <QObject>

#include <functional>
#include <optional>

namespace doorstep::core {
class Clock;
}

namespace doorstep::app {

class StoreThread;

/// One attached file on its way to this device, from where it is: a part that came before is gone on with. Lives on the
/// main thread.
class FileFetching : public QObject
{
    Q_OBJECT

public:
    /// Everything came and is that of the record; or, between two pieces somebody said that it has to wait: nothing.
    using Finished = std::function<void(core::Result<std::optional<QByteArray>>)>;

    /// All outlive this. `chunk` is what the way from the server can take; what this finds out of it stands there.
    FileFetching(StoreThread &store, BlobTransport &transport, const core::Clock &clock, core::ChunkSize &chunk,
        const core::RecordId &id)
        : m_store(store), m_transport(transport), m_clock(clock), m_chunk(chunk), m_id(id)
    {}

    /// `mayGoOn` is asked before each piece. `finished` comes exactly once and last, unless this is destroyed before,
    /// with the file's own bytes. NotFound: no such record here, or the server does not have the bytes yet. Refused: no
    /// grant. Damaged: other bytes came than the record says, and they are gone. Offline, NotTrusted, Locked, Busy,
    /// Protocol, or an error of the disk.
    void start(std::function<bool()> mayGoOn, Finished finished);

private:
    struct Here {
        core::ScopeId scope;
        qint64 size = 0;
        QByteArray sha256;
        qint64 have = 0;
        std::optional<QByteArray> plain{}; ///< it is here already
    };

    void look();
    void looked(const core::Result<Here> &here);
    void next();
    void answered(const core::Result<core::BlobAnswer> &answer);
    void keep(const QByteArray &piece);
    void finish();

    StoreThread &m_store;
    BlobTransport &m_transport;
    const core::Clock &m_clock;
    core::ChunkSize &m_chunk;
    core::RecordId m_id;
    std::optional<Here> m_here;
    std::optional<core::BlobDownload> m_download;
    bool m_wentOn = false; ///< with a part of an earlier time
    qint64 m_startedMs = 0; ///< of the request under way
    std::function<bool()> m_mayGoOn;
    Finished m_finished;
};

} // namespace doorstep::app
