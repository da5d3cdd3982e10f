// SPDX-License-Identifier: Apache-2.0
#include "app/device/device.h"

#include "app/device/recordjson.h"
#include "core/types/kinds.h"

#include <QJsonArray>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

QJsonArray scopesJson(const QList<core::ScopeId> &scopes)
{
    QJsonArray list;
    for (const core::ScopeId &scope : scopes)
        list.append(scope.toString());
    return list;
}

} // namespace

Device::Device(const Engine::Ports &ports, const Engine::Options &options) : m_engine(ports, options) {}

Device::~Device() = default;

void Device::give(const QJsonObject &command, Answer answer)
{
    m_queue.push({command, std::move(answer)});
    if (m_queue.size() == 1)
        next();
}

Device::Handler Device::handler(const QString &name)
{
    static const QHash<QString, Handler> handlers{
        {u"enrol"_s, &Device::enrol},
        {u"unlock"_s, &Device::unlock},
        {u"lock"_s, &Device::lock},
        {u"kinds"_s, &Device::kinds},
        {u"put"_s, &Device::put},
        {u"edit"_s, &Device::edit},
        {u"get"_s, &Device::get},
        {u"list"_s, &Device::list},
        {u"search"_s, &Device::search},
        {u"sync"_s, &Device::sync},
        {u"verify"_s, &Device::verify},
        {u"status"_s, &Device::status},
        {u"conflicts"_s, &Device::conflicts},
        {u"resolve"_s, &Device::resolve},
        {u"purge"_s, &Device::purge},
        {u"attach"_s, &Device::attach},
        {u"send_files"_s, &Device::sendFiles},
        {u"fetch"_s, &Device::fetch},
    };
    return handlers.value(name, nullptr);
}

void Device::next()
{
    const QJsonObject command = m_queue.front().command;
    m_engine.session().touched();
    const Handler handle = handler(command.value(u"cmd"_s).toString());
    if (!handle) {
        finish(core::fail(ErrorCode::InvalidInput, u"no such command; --help lists them"_s));
        return;
    }
    (this->*handle)(command).then(this, [this](const Result<Reply> &result) { finish(result); });
}

void Device::finish(const Result<Reply> &result)
{
    QJsonObject reply{{u"ok"_s, result.ok()}};
    if (result) {
        for (auto it = result->json.begin(); it != result->json.end(); ++it)
            reply.insert(it.key(), it.value());
    } else {
        const QString code = QString::fromLatin1(core::errorName(result.error().code));
        const QString detail = result.error().detail;
        reply.insert(u"error"_s, QJsonObject{{u"code"_s, code},
                                     {u"message"_s, detail.isEmpty() ? QString(code).replace(u'_', u' ') : detail}});
    }
    const Waiting done = std::move(m_queue.front());
    m_queue.pop();
    if (done.command.contains(u"tag"_s))
        reply.insert(u"tag"_s, done.command.value(u"tag"_s));
    done.answer(reply);
    if (m_queue.empty())
        Q_EMIT idle();
    else
        QMetaObject::invokeMethod(this, &Device::next, Qt::QueuedConnection);
}

QJsonObject Device::identity() const
{
    const auto &identity = m_engine.session().identity();
    if (!identity)
        return {};
    return {{u"user"_s, identity->user.toString()}, {u"user_name"_s, identity->userName},
        {u"device"_s, identity->device.toString()}, {u"organisation"_s, identity->organisation.toString()},
        {u"organisation_name"_s, identity->organisationName}};
}

Device::Future Device::enrol(const QJsonObject &command)
{
    return m_engine.session()
        .enrol(command.value(u"invitation"_s).toString(), command.value(u"name"_s).toString(u"doorstep-device"_s),
            command.value(u"pin"_s).toString())
        .then(this, [this](const Result<core::Done> &done) {
            return done ? Result<Reply>(Reply{identity(), {}}) : Result<Reply>(done.error());
        });
}

Device::Future Device::unlock(const QJsonObject &command)
{
    const QString pin = command.value(u"pin"_s).toString();
    auto opening = command.value(u"recover"_s).toBool() ? m_engine.session().recover(pin)
                                                        : m_engine.session().unlock(pin);
    return opening.then(this, [this](const Result<core::Done> &done) -> Result<Reply> {
        if (!done)
            return done.error();
        const auto &report = m_engine.session().openingReport();
        QJsonObject json = identity();
        json.insert(u"replayed"_s, report.replayed);
        json.insert(u"torn_bytes"_s, report.tornBytes);
        json.insert(u"unreadable_bytes"_s, report.unreadableBytes);
        json.insert(u"must_sync_anew"_s, report.mustSyncAnew);
        return Reply{json, {}};
    });
}

Device::Future Device::lock(const QJsonObject &)
{
    return m_engine.session().lock().then(this,
        [](const Result<core::Done> &done) { return done ? Result<Reply>(Reply{}) : Result<Reply>(done.error()); });
}

Device::Future Device::kinds(const QJsonObject &)
{
    QJsonArray list;
    for (const core::KindInfo *kind : core::allKinds())
        list.append(json::fromKind(*kind));
    return QtFuture::makeReadyFuture(Result<Reply>(Reply{{{u"kinds"_s, list}}, {}}));
}

Device::Future Device::sync(const QJsonObject &)
{
    return m_engine.sync().syncNow().then(this, [](const Result<core::SyncSummary> &summary) -> Result<Reply> {
        if (!summary)
            return summary.error();
        return Reply{
            {{u"sent"_s, summary->sent}, {u"quarantined"_s, summary->quarantined}, {u"received"_s, summary->received},
                {u"requests"_s, summary->responses}, {u"purged"_s, scopesJson(summary->purged)},
                {u"server_time"_s, json::fromMoment(summary->serverTime)}},
            {}};
    });
}

Device::Future Device::verify(const QJsonObject &)
{
    return m_engine.verifier().verifyNow().then(this, [](const Result<core::VerifySummary> &summary) -> Result<Reply> {
        if (!summary)
            return summary.error();
        return Reply{{{u"compared"_s, summary->compared}, {u"requests"_s, summary->requests},
                         {u"mended"_s, scopesJson(summary->mended)}, {u"unmended"_s, scopesJson(summary->unmended)},
                         {u"later"_s, scopesJson(summary->later)}},
            {}};
    });
}

} // namespace doorstep::app
