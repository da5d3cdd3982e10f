// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "core/types/time.h"
#include "core/wire/viewhash.h"

#include <QList>

namespace doorstep::core {

/// What a scope's log has made, in two numbers: equal for two ends that hold the same records. See core/rules/holding.h
/// for what is added up.
struct ScopeSum {
    quint64 records = 0; ///< how many
    quint64 sum = 0; ///< of the hashes of records and conflicts, modulo 2^64

    friend bool operator==(const ScopeSum &, const ScopeSum &) = default;
};

/// What one end holds of a scope, and at which place of its log.
struct Holding {
    Cursor cursor; ///< with its head
    ScopeSum held;

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// Are the records here those of the server? POST /v1/verify.
struct VerifyRequest {
    quint32 protocol = 1;
    QString app;
    QList<Holding> holdings; ///< of each scope one at most

    friend bool operator==(const VerifyRequest &, const VerifyRequest &) = default;
};

struct VerifyResponse {
    struct Different {
        ScopeId scope;
        ScopeSum held; ///< by the server
        friend bool operator==(const Different &, const Different &) = default;
    };
    Timestamp serverTime;
    QList<Different> different;
    /// Not compared: the cursor is not where the log ends, or nobody may say so to this user. Sync, then ask again.
    QList<ScopeId> later;

    friend bool operator==(const VerifyResponse &, const VerifyResponse &) = default;
};

[[nodiscard]] QByteArray encodeVerifyRequest(const VerifyRequest &request);
/// Protocol, TooLarge.
[[nodiscard]] Result<VerifyRequest> decodeVerifyRequest(QByteArrayView data);
[[nodiscard]] QByteArray encodeVerifyResponse(const VerifyResponse &response);
[[nodiscard]] Result<VerifyResponse> decodeVerifyResponse(QByteArrayView data);

} // namespace doorstep::core
