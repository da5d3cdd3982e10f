// SPDX-License-Identifier: Apache-2.0
#include "server/sealedoutbox.h"

#include "core/wire/journallayout.h"
#include "core/wire/limits.h"
#include "core/wire/savedframe.h"
#include "server/commandline.h"
#include "server/organisation.h"
#include "server/synchandler.h"

#include <QDateTime>
#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <map>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

using Saves = std::map<core::DeviceId, QList<core::SavedChange>>;

std::optional<core::SavedFrame> opened(const DataFolder &data, const QByteArray &box)
{
    if (box.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), '\0');
    const auto raw = [](const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); };
    if (crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()), raw(box), quint64(box.size()),
            raw(data.sealingPublic), raw(data.sealingSecret))
        != 0)
        return std::nullopt;
    return core::SavedFrame::decode(plain);
}

Result<Saves> savesOf(
    const DataFolder &data, QByteArrayView journal, const std::optional<core::DeviceId> &fallback, OutboxReport &report)
{
    const QList<QByteArray> boxes = core::journalformat::sealedBoxes(journal);
    if (boxes.isEmpty())
        return fail(ErrorCode::InvalidInput, u"there is no sealed work in this file"_s);
    Saves saves;
    for (const QByteArray &box : boxes) {
        const auto frame = opened(data, box);
        if (!frame) {
            ++report.unreadable;
            continue;
        }
        const auto device = frame->device ? frame->device : fallback;
        if (!device)
            return fail(ErrorCode::InvalidInput, u"the file does not say whose it is; name the device with --device"_s);
        saves[*device] += frame->changes;
    }
    return saves;
}

QList<core::PushGroup> groupsOf(const QList<core::SavedChange> &changes)
{
    QList<core::PushGroup> groups;
    for (const core::SavedChange &saved : changes) {
        const auto same = std::ranges::find(groups, saved.scope, &core::PushGroup::scope);
        if (same != groups.end())
            same->changes.append(saved.change);
        else
            groups.append(core::PushGroup{saved.scope, saved.scopeKind, {saved.change}});
    }
    return groups;
}

/// One push of a device, as large as one may be.
Result<Done> take(Organisation &organisation, TeamAuthor &teams, const core::DeviceId &device,
    const QList<core::SavedChange> &changes, OutboxReport &report)
{
    // Read anew for every push: what was opened by one may be written to by the next.
    const Result<std::optional<Session>> session = Session::ofDevice(organisation.pool(), device);
    if (!session)
        return session.error();
    if (!*session)
        return fail(ErrorCode::NotFound, u"no device %1 ever enrolled here"_s.arg(device.toString()));
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch()};
    const auto placed = placePush(organisation.log(), teams, **session, groupsOf(changes), now);
    if (!placed)
        return placed.error();
    for (const Placement &placement : *placed) {
        switch (placement.verdict) {
        case core::Verdict::Duplicate: ++report.known; break;
        case core::Verdict::Quarantined: ++report.setAside; break;
        case core::Verdict::Applied: ++report.taken; break;
        }
    }
    return Done{};
}

Result<Done> openOutbox(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const QString named = takeOption(arguments, u"--device"_s);
    const auto device = core::DeviceId::fromString(named);
    if (arguments.size() != 1 || (!named.isEmpty() && !device))
        return fail(ErrorCode::InvalidInput, u"not understood: %1; see --help"_s.arg(given.join(u' ')));
    QFile file(arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Missing, u"cannot read %1"_s.arg(arguments.first()));
    const auto report = takeSealedOutbox(organisation, file.readAll(), device);
    if (!report)
        return report.error();
    say(u"%1 changes taken, %2 known already, %3 set aside for a person to look at"_s.arg(report->taken)
            .arg(report->known)
            .arg(report->setAside));
    if (report->unreadable > 0)
        return fail(ErrorCode::Damaged,
            u"%1 saves were not opened: they are sealed to another organisation, or damaged"_s.arg(report->unreadable));
    return Done{};
}

constexpr Command command{"open-outbox", "take the unsent work of a device whose keys are gone",
    "doorstep-server open-outbox FILE [--device ID]\nFILE is `outbox.journal`, or `outbox.journal.sealed-…` after a "
    "new "
    "enrolment, from the device's store folder.\nIts changes are placed as if the device had sent them, in the name of "
    "its user; what the log has already is left\nout, so it may be repeated. --device names the device where the file "
    "does not.\n",
    openOutbox};

} // namespace

Result<OutboxReport> takeSealedOutbox(
    Organisation &organisation, QByteArrayView journal, const std::optional<core::DeviceId> &device)
{
    OutboxReport report;
    auto saves = savesOf(organisation.data(), journal, device, report);
    if (!saves)
        return saves.error();
    TeamAuthor teams;
    for (const auto &[whose, changes] : *saves) {
        for (qsizetype at = 0; at < changes.size(); at += core::limits::changesPerPush) {
            const auto piece = changes.mid(at, core::limits::changesPerPush);
            if (Result<Done> taken = take(organisation, teams, whose, piece, report); !taken)
                return taken.error();
        }
    }
    return report;
}

const Command &openOutboxCommand() { return command; }

} // namespace doorstep::server
