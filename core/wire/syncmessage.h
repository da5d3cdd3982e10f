// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/leaseterms.h"
#include "core/types/result.h"
#include "core/wire/frame.h"
#include "core/wire/packing.h"
#include "core/wire/snapshot.h"
#include "core/wire/viewhash.h"

#include <optional>

namespace doorstep::core {

inline constexpr quint32 protocolVersion = 1;

/// Push and pull in one request: POST /v1/sync.
struct SyncRequest {
    quint32 protocol = protocolVersion;
    QString app;                    ///< name and version, for the server's log
    quint16 schema = 0;
    std::optional<Uuid> generation; ///< the server generation that the cursors belong to
    QList<Cursor> cursors;
    QList<PushGroup> push;
    quint32 waitSeconds = 0;        ///< with nothing to push: answer when something is new, or after this long
    quint32 maxBytes = 0;           ///< of frames in the response; 0 leaves it to the server
    QByteArray view{};              ///< viewHash() of all cursors, in place of them; empty: the cursors are here
    bool snapshots = false;         ///< with cursors: scopes may come as snapshots
    /// The dictionaries that the device has; what comes back is in the lean form (PROTOCOL §4). Nothing from a device
    /// of before there were any.
    std::optional<QList<DictionaryVersion>> dictionaries{};
    /// Of the sender: pack the push with this one, where that saves bytes. One that the server has; 0 for none. What is
    /// read has 0. A push that was packed with a dictionary which is not known here is read as none.
    DictionaryVersion packWith = 0;

    friend bool operator==(const SyncRequest &, const SyncRequest &) = default;
};

/// What became of one pushed change. There is no verdict that makes words disappear.
enum class Verdict : quint8 {
    Applied = 1, ///< in the log at `seq`
    Duplicate = 2, ///< was in the log already, at `seq`
    Quarantined = 3, ///< kept by the server for a manager to release; `reason` says why
};

/// Why a change was set aside. Numbers travel.
enum class QuarantineReason : quint8 {
    None = 0,
    NoGrant = 1,
    RoleMayNot = 2,
    Malformed = 3,
    GrantEnded = 4,
    NotOwner = 5
};

/// "no_grant", "role_may_not", …: for the lists that people and tools read.
[[nodiscard]] const char *quarantineReasonName(QuarantineReason reason);

struct Ack {
    quint64 dseq = 0;
    Verdict verdict = Verdict::Applied;
    Seq seq = 0;
    QuarantineReason reason = QuarantineReason::None;

    friend bool operator==(const Ack &, const Ack &) = default;
};

/// First item of the response; frames follow it, each an item of the same CBOR sequence, the user's own scope first.
struct SyncResponse {
    Timestamp serverTime;
    Uuid generation;
    QList<Ack> acks;
    bool more = false; ///< the server stopped at its budget: ask again at once
    quint32 nextAfterSeconds = 0; ///< how long to wait before the next sync without news
    QList<ScopeId> ended; ///< scopes asked about that this user no longer holds: purge after pending edits are settled
    QList<Frame> frames;
    /// To a request with a view: whether it is the server's own. True: the answer is as if the cursors had been here.
    /// False: there are no frames; ask again at once with cursors. Nothing: the server does not know views.
    std::optional<bool> viewFits{};
    /// To a request with heads: scopes of which the device holds a history that is not the server's; see
    /// SyncStore::startAnew. Nothing where the server did not compare.
    std::optional<QList<ScopeId>> forked{};
    QByteArray buckets{}; ///< with viewFits false, where there are many scopes: bucketHashes() of the server's view
    /// What the device does without another contact. Nothing from a server of before leases.
    std::optional<LeaseTerms> lease{};
    QList<SnapshotOffer> snapshots{}; ///< in place of frames, to a request that takes them
    /// The dictionaries that the server has. Nothing to a request without them, and from a server of before there were
    /// any.
    std::optional<QList<DictionaryVersion>> dictionaries{};
    bool sameGeneration = false; ///< the answer does not say it: that of the request. `generation` is nothing then

    friend bool operator==(const SyncResponse &, const SyncResponse &) = default;
};

[[nodiscard]] QByteArray encodeSyncRequest(const SyncRequest &request);
[[nodiscard]] Result<SyncRequest> decodeSyncRequest(QByteArrayView data);

/// The header item alone; append encodeFrame() of each frame to make the response.
[[nodiscard]] QByteArray encodeSyncHeader(const SyncResponse &response);
[[nodiscard]] QByteArray encodeSyncResponse(const SyncResponse &response);
[[nodiscard]] Result<SyncResponse> decodeSyncResponse(QByteArrayView data);

} // namespace doorstep::core
