// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/enrolmessage.h"
#include "server/http.h"
#include "server/organisation.h"

namespace doorstep::server {

/// POST /v1/enrol: an invitation's secret against a token for one device. One use, an end, five wrong tries; the same
/// device may ask again while the invitation lives and gets the same token, so that a lost answer costs nothing. The
/// server keeps hashes of secret and token only. Thread-safe; blocking on the database.
class EnrolHandler
{
public:
    explicit EnrolHandler(Organisation &organisation) : m_organisation(organisation) {}

    [[nodiscard]] Answer answer(const HttpRequest &http);

private:
    enum class Outcome { Enrolled, Refused };
    struct Enrolled {
        Outcome outcome = Outcome::Refused;
        core::UserId user;
        QString name;
        qint64 post = 0;
        bool isNew = false;
    };
    [[nodiscard]] core::Result<Enrolled> redeem(
        PgConnection &connection, const core::EnrolRequest &request, const QByteArray &token, core::Timestamp now);
    [[nodiscard]] core::Result<core::Done> record(
        const core::EnrolRequest &request, const core::UserId &user, core::Timestamp now);
    [[nodiscard]] QByteArray tokenFor(const core::EnrolRequest &request) const;

    Organisation &m_organisation;
};

} // namespace doorstep::server
