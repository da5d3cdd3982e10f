// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kinds.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/recordcodec.h"
#include "core/wire/syncmessage.h"

#include <QSslSocket>

#include <memory>
#include <optional>

namespace doorstep::test {

/// One HTTP answer.
struct Reply {
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray body;
    QByteArray head{}; ///< its header, in lower case
    /// The value of a header field; empty where there is none.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// A device of the tests: speaks the protocol over a real TLS connection and keeps nothing but its id and token.
class TestClient
{
public:
    /// Trusts nothing but the invitation's pin; compares it before a byte is sent.
    explicit TestClient(const QString &invitation);

    [[nodiscard]] Reply post(const QByteArray &path, const QByteArray &body, const QByteArray &bearer = {});
    /// Any method; `fields` are whole lines of the header, each with its end. The token goes with it.
    [[nodiscard]] Reply send(
        const QByteArray &method, const QByteArray &target, const QByteArray &body = {}, const QByteArray &fields = {});
    /// Enrols with this client's device id.
    [[nodiscard]] Reply enrol();
    [[nodiscard]] Reply enrolWith(const QByteArray &secret);
    /// Nothing where the status is not 200.
    [[nodiscard]] std::optional<core::SyncResponse> sync(const core::SyncRequest &request);
    [[nodiscard]] Reply syncReply(const core::SyncRequest &request);

    /// A change of this device that puts `record`.
    template<class Record>
    [[nodiscard]] core::Change put(const core::RecordId &id, const Record &record, core::Seq base = 0)
    {
        return change(id, core::kindOf<Record>.number, core::toFields(record), base);
    }
    [[nodiscard]] core::Change change(
        const core::RecordId &id, quint16 kind, const core::FieldMap &fields, core::Seq base = 0);
    [[nodiscard]] static core::SyncRequest request(
        const QList<core::PushGroup> &push = {}, const QList<core::Cursor> &cursors = {});

    /// A connection of its own with the TLS handshake done, for tests that misbehave.
    [[nodiscard]] std::unique_ptr<QSslSocket> connectRaw() const;
    void disconnect() { m_socket.reset(); }

    core::DeviceId device = core::DeviceId::create();
    QByteArray token;
    std::optional<core::UserId> user;
    std::optional<core::ScopeId> organisation;

private:
    [[nodiscard]] Reply exchange(const QByteArray &request, bool head);
    core::Invitation m_invitation;
    std::unique_ptr<QSslSocket> m_socket;
    quint64 m_dseq = 0;
};

} // namespace doorstep::test
