// SPDX-License-Identifier: Apache-2.0
// The commands of a device about attached files.
#include "app/device/device.h"
#include "app/photo/photo.h"
#include "core/store/attachedfile.h"
#include "core/types/kinds.h"
#include "core/wire/limits.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

struct Asked {
    core::ScopeId scope;
    core::Attachment what;
    QString path;
};

std::optional<core::AttachmentType> typeNamed(const QString &name)
{
    const auto &names = core::enumNames<core::AttachmentType>;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return core::AttachmentType(i);
    }
    return std::nullopt;
}

Result<Asked> askedBy(const QJsonObject &command)
{
    const auto scope = core::ScopeId::fromString(command.value(u"scope"_s).toString());
    const auto known = typeNamed(command.value(u"type"_s).toString());
    if (!scope || !known)
        return core::fail(ErrorCode::InvalidInput, u"say scope, and type: photo, audio, drawing or signature"_s);
    core::Attachment what;
    what.type = known;
    what.shows = command.value(u"shows"_s).toString();
    what.of = core::RecordId::fromString(command.value(u"of"_s).toString());
    const QByteArray kind = command.value(u"of_kind"_s).toString().toLatin1();
    if (const auto *ofKind = core::findKind(std::string_view(kind.constData(), std::size_t(kind.size()))))
        what.ofKind = ofKind->number;
    if (what.of.has_value() != what.ofKind.has_value())
        return core::fail(ErrorCode::InvalidInput, u"`of` and `of_kind` go together"_s);
    return Asked{*scope, what, command.value(u"file"_s).toString()};
}

// No more than may be kept comes into memory.
Result<QByteArray> bytesOf(const Asked &asked)
{
    QFile file(asked.path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::Missing, u"this file cannot be read"_s);
    if (file.size() > core::limits::blobBytes)
        return core::fail(ErrorCode::TooLarge, u"a file may have 25 MiB at most"_s);
    const QByteArray bytes = file.readAll();
    return asked.what.type == core::AttachmentType::Photo ? photo::withoutTraces(bytes) : Result<QByteArray>(bytes);
}

Result<Reply> saved(const QString &path, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return core::fail(ErrorCode::Io, u"write the file"_s);
    return Reply{{{u"bytes"_s, qint64(bytes->size())}}, {}};
}

} // namespace

Device::Future Device::attach(const QJsonObject &command)
{
    return m_engine.store().runWithFiles(
        [command](core::RecordStore &store, const core::FileBox &box) -> Result<Reply> {
            const auto asked = askedBy(command);
            if (!asked)
                return asked.error();
            const auto bytes = bytesOf(*asked);
            if (!bytes)
                return bytes.error();
            const auto attached = core::attachFile(store, box, asked->scope, asked->what, *bytes);
            if (!attached)
                return attached.error();
            return Reply{{{u"id"_s, attached->id.toString()}, {u"scope"_s, asked->scope.toString()},
                             {u"bytes"_s, qint64(bytes->size())}},
                attached->changed};
        });
}

Device::Future Device::sendFiles(const QJsonObject &)
{
    return m_engine.files().sendNow().then(this, [](const FileLane::Sent &summary) -> Result<Reply> {
        if (!summary)
            return summary.error();
        QJsonArray aside;
        for (const core::RecordId &id : summary->setAside)
            aside.append(id.toString());
        return Reply{{{u"sent"_s, summary->sent}, {u"waiting"_s, summary->waiting}, {u"set_aside"_s, aside}}, {}};
    });
}

Device::Future Device::fetch(const QJsonObject &command)
{
    const auto id = core::RecordId::fromString(command.value(u"id"_s).toString());
    if (!id)
        return QtFuture::makeReadyFuture(Result<Reply>(core::fail(ErrorCode::InvalidInput, u"id is not a UUID"_s)));
    return m_engine.files().fetch(*id).then(this,
        [path = command.value(u"file"_s).toString()](const FileLane::Fetched &bytes) { return saved(path, bytes); });
}

} // namespace doorstep::app
