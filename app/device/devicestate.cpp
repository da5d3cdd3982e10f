// SPDX-License-Identifier: Apache-2.0
// The commands of a device about what is unsent, what conflicts, and what leaves the device.
#include "app/device/device.h"
#include "app/device/recordjson.h"
#include "core/types/kinds.h"
#include "core/types/records/user.h"

#include <QJsonArray>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

QString stateName(Session::State state)
{
    switch (state) {
    case Session::State::NotEnrolled: return u"not_enrolled"_s;
    case Session::State::Locked: return u"locked"_s;
    case Session::State::Unlocking: return u"unlocking"_s;
    case Session::State::Lapsed: return u"lapsed"_s;
    case Session::State::Open: return u"open"_s;
    }
    return {};
}

QString syncName(SyncController::State state)
{
    switch (state) {
    case SyncController::State::Idle: return u"idle"_s;
    case SyncController::State::Syncing: return u"syncing"_s;
    case SyncController::State::Waiting: return u"waiting"_s;
    case SyncController::State::Offline: return u"offline"_s;
    case SyncController::State::Failed: return u"failed"_s;
    }
    return {};
}

QJsonObject unsentJson(const core::RecordStore::Unsent &unsent)
{
    const auto *kind = core::findKind(unsent.change.kind);
    QJsonObject json{{u"id"_s, unsent.change.record.toString()},
        {u"kind"_s, kind ? QString::fromLatin1(kind->name) : QString::number(unsent.change.kind)},
        {u"scope"_s, unsent.scope.toString()}, {u"change"_s, unsent.change.id.toString()},
        {u"state"_s, QString::fromLatin1(json::sendingName(unsent.state))},
        {u"words"_s, json::sendingWords(unsent.state)}};
    if (unsent.reason != core::QuarantineReason::None)
        json.insert(u"reason"_s, QString::fromLatin1(core::quarantineReasonName(unsent.reason)));
    return json;
}

QJsonObject writerJson(core::RecordStore &store, const core::Writer &writer)
{
    QJsonObject json{{u"author"_s, writer.author.toString()}, {u"device"_s, writer.device.toString()},
        {u"seq"_s, qint64(writer.seq)}, {u"at"_s, json::fromMoment(writer.hlc.time())}};
    if (const auto user = store.find(writer.author); user)
        json.insert(u"author_name"_s, user->value.name);
    return json;
}

QString conflictStateName(core::Conflict::State state)
{
    switch (state) {
    case core::Conflict::State::Shown: return u"shown"_s;
    case core::Conflict::State::Open: return u"open"_s;
    case core::Conflict::State::Settled: return u"settled"_s;
    }
    return {};
}

/// A conflict names its record without the kind, which is the same record in only one kind's table.
std::optional<core::StoredRecord> recordOf(core::RecordStore &store, const core::RecordId &id)
{
    for (const core::KindInfo *kind : core::allKinds()) {
        if (auto record = store.find(kind->number, id))
            return *std::move(record);
    }
    return std::nullopt;
}

QJsonObject conflictJson(core::RecordStore &store, const core::Conflict &conflict)
{
    QJsonObject json{{u"id"_s, conflict.record.toString()}, {u"state"_s, conflictStateName(conflict.state)},
        {u"losing"_s, writerJson(store, conflict.losing)}, {u"winning"_s, writerJson(store, conflict.winning)}};
    const auto record = recordOf(store, conflict.record);
    const auto *kind = record ? core::findKind(record->kind) : nullptr;
    const auto *field = kind ? kind->field(conflict.tag) : nullptr;
    if (kind)
        json.insert(u"kind"_s, QString::fromLatin1(kind->name));
    if (!field) {
        json.insert(u"field"_s, conflict.tag == 0 ? QJsonValue(u"deleted"_s) : QJsonValue(int(conflict.tag)));
        return json;
    }
    json.insert(u"field"_s, QString::fromLatin1(field->name));
    if (const auto value = core::decodeValue(field->type, conflict.losingValue))
        json.insert(u"losing_value"_s, json::fromValue(*field, *value));
    const QByteArray *standing = record->fields.find(conflict.tag);
    if (const auto value = standing ? core::decodeValue(field->type, *standing) : std::nullopt)
        json.insert(u"value"_s, json::fromValue(*field, *value));
    return json;
}

} // namespace

Device::Future Device::status(const QJsonObject &)
{
    const auto &session = m_engine.session();
    const auto &sync = m_engine.sync().status();
    QJsonObject state{{u"state"_s, stateName(session.state())}, {u"sync"_s, syncName(sync.state)}};
    if (session.problem())
        state.insert(u"problem"_s, QString::fromLatin1(core::errorName(session.problem()->code)));
    const auto &http = m_engine.http().counters();
    state.insert(u"body_bytes_sent"_s, http.bodyBytesSent);
    state.insert(u"body_bytes_received"_s, http.bodyBytesReceived);
    if (sync.lastSuccess)
        state.insert(u"last_sync"_s, json::fromMoment(*sync.lastSuccess));
    if (sync.error)
        state.insert(u"last_error"_s, QString::fromLatin1(core::errorName(sync.error->code)));
    if (session.state() != Session::State::Open) {
        state.insert(u"tries_left"_s, session.tries().left);
        return QtFuture::makeReadyFuture(Result<Reply>(Reply{state, {}}));
    }
    return onStore([state](core::RecordStore &store) mutable -> Result<Reply> {
        const auto pending = store.pending();
        const auto unsent = store.unsent();
        const auto cursors = store.cursors();
        if (!pending || !unsent || !cursors)
            return !pending ? pending.error() : !unsent ? unsent.error() : cursors.error();
        QJsonArray list;
        for (const auto &one : *unsent)
            list.append(unsentJson(one));
        QJsonArray scopes;
        for (const core::Cursor &cursor : *cursors)
            scopes.append(QJsonObject{{u"scope"_s, cursor.scope.toString()}, {u"seq"_s, qint64(cursor.seq)}});
        state.insert(u"waiting"_s, pending->waiting);
        state.insert(u"quarantined"_s, pending->quarantined);
        state.insert(u"unsent"_s, list);
        state.insert(u"scopes"_s, scopes);
        return Reply{state, {}};
    });
}

Device::Future Device::conflicts(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto id = core::RecordId::fromString(command.value(u"id"_s).toString());
        const auto found = id ? store.conflicts(*id) : store.openConflicts(command.value(u"limit"_s).toInt(200));
        if (!found)
            return found.error();
        QJsonArray list;
        for (const core::Conflict &conflict : *found)
            list.append(conflictJson(store, conflict));
        return Reply{{{u"conflicts"_s, list}}, {}};
    });
}

Device::Future Device::resolve(const QJsonObject &command)
{
    return onStore([command](core::RecordStore &store) -> Result<Reply> {
        const auto id = core::RecordId::fromString(command.value(u"id"_s).toString());
        const auto record = id ? recordOf(store, *id) : std::nullopt;
        if (!record)
            return core::fail(ErrorCode::NotFound, u"id"_s);
        const auto *kind = core::findKind(record->kind);
        const auto *field = kind->field(std::string_view(command.value(u"field"_s).toString().toLatin1().constData()));
        if (!field)
            return core::fail(ErrorCode::InvalidInput, u"field"_s);
        const auto value = json::toValue(*field, command.value(u"value"_s));
        if (!value)
            return value.error();
        const auto base = core::Seq(command.value(u"base"_s).toInteger(qint64(record->base)));
        auto written = store.resolve(record->kind, *id, field->tag, *value, base);
        if (!written)
            return written.error();
        return Reply{{}, written->changed};
    });
}

Device::Future Device::purge(const QJsonObject &command)
{
    const auto scope = core::ScopeId::fromString(command.value(u"scope"_s).toString());
    if (!scope)
        return QtFuture::makeReadyFuture(Result<Reply>(core::fail(ErrorCode::InvalidInput, u"scope is not a UUID"_s)));
    return onStore([scope = *scope](core::RecordStore &store) -> Result<Reply> {
        auto purged = store.purgeScope(scope);
        if (!purged)
            return purged.error();
        return Reply{{{u"records"_s, purged->records.size()}}, *purged};
    });
}

} // namespace doorstep::app
