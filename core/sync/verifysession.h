// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/syncstore.h"

#include <optional>

namespace doorstep::core {

/// What came of comparing a device's records with the server's.
struct VerifySummary {
    int compared = 0;        ///< scopes that were summed up and asked about
    int requests = 0;
    QList<ScopeId> mended;   ///< were different, and are the server's again
    QList<ScopeId> unmended; ///< are different still: the two ends count differently, or the log could not be had whole
    QList<ScopeId> later; ///< could not be compared now: something is on its way in one direction or the other
    ChangeSet changed;
};

/// Compares what the device holds with the server's projection, and takes the log of each scope that differs again. No
/// I/O, no clock, no threads, as SyncSession; one runs beside a sync as well, since each step looks at the store as it
/// is then. Small steps, so that a person's save never waits for more than one scope.
///
///     begin() → sumNext() while it answers true → question() → takeAnswer()
///         → for each scope that differs: logRequest() → takeLog() while it answers true
///         → question() again, for what did not fit into one request
class VerifySession
{
public:
    explicit VerifySession(QString app) : m_app(std::move(app)) {}

    [[nodiscard]] Result<Done> begin(SyncStore &store);
    /// Sums up one more scope; false when there is no more for this request. One with a record that cannot be read is
    /// taken anew without asking, wherever its log ends: an ordinary sync of it fails.
    [[nodiscard]] Result<bool> sumNext(SyncStore &store);
    /// Nothing where nothing is left to ask about.
    [[nodiscard]] std::optional<VerifyRequest> question();
    [[nodiscard]] Result<Done> takeAnswer(const VerifyResponse &response);

    /// The request of /v1/sync for more of the log of the scope that is to be mended; nothing where all are settled.
    [[nodiscard]] std::optional<SyncRequest> logRequest();
    /// Its answer. Once the log is whole, the scope is mended and compared once more; `summary().changed` has what that
    /// changed since the last takeChanged().
    [[nodiscard]] Result<Done> takeLog(SyncStore &store, const SyncResponse &response);

    [[nodiscard]] const VerifySummary &summary() const { return m_summary; }
    [[nodiscard]] ChangeSet takeChanged() { return std::exchange(m_summary.changed, {}); }

private:
    struct Different {
        Cursor here;
        std::optional<ScopeSum> there; ///< nothing where the device did not need to ask
    };
    [[nodiscard]] Result<Done> mend(SyncStore &store);
    void leave(QList<ScopeId> &where);

    QString m_app;
    QList<Cursor> m_left; // to be summed up
    QList<Holding> m_holdings; // for the next request
    QList<Holding> m_asked;
    QList<Different> m_different;
    QList<Frame> m_log; // of the first of them, as far as it has come
    VerifySummary m_summary;
};

} // namespace doorstep::core
