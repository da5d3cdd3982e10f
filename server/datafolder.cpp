// SPDX-License-Identifier: Apache-2.0
#include "server/datafolder.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<Done> writeOwned(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return fail(ErrorCode::Io, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return Done{};
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    constexpr qint64 largest = 64 * 1024;
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Missing, u"%1 is not there: run `doorstep-server init` first"_s.arg(path));
    if (file.size() > largest)
        return fail(ErrorCode::Damaged, u"%1 is too large"_s.arg(path));
    return file.readAll();
}

} // namespace

Result<DataFolder> DataFolder::create(
    const QString &path, const QString &name, const QString &host, quint16 port, const QString &database)
{
    DataFolder made;
    made.path = QDir(path).absolutePath();
    made.name = name;
    made.host = host;
    made.port = port;
    made.database = database;
    if (!QDir().mkpath(made.path))
        return fail(ErrorCode::Io, u"cannot make the folder %1"_s.arg(made.path));
    if (QFile::exists(made.path + u"/organisation.json"_s))
        return fail(ErrorCode::InUse, u"%1 holds an organisation already"_s.arg(made.path));

    Result<TlsIdentity> tls = TlsIdentity::create(host);
    if (!tls)
        return tls.error();
    made.tls = *tls;
    made.sealingPublic.resize(crypto_box_PUBLICKEYBYTES);
    made.sealingSecret.resize(crypto_box_SECRETKEYBYTES);
    if (sodium_init() < 0
        || crypto_box_keypair(reinterpret_cast<unsigned char *>(made.sealingPublic.data()),
               reinterpret_cast<unsigned char *>(made.sealingSecret.data()))
               != 0)
        return fail(ErrorCode::Internal, u"cannot make the sealing key"_s);

    const QJsonObject object{{u"organisation"_s, made.organisation.toString()},
        {u"serverDevice"_s, made.serverDevice.toString()}, {u"name"_s, name}, {u"host"_s, host}, {u"port"_s, port},
        {u"database"_s, database}};
    // organisation.json last: where it exists, the rest does too.
    const std::pair<QString, QByteArray> files[] = {
        {u"tls.key.pem"_s, made.tls.keyPem},
        {u"tls.cert.pem"_s, made.tls.certificatePem},
        {u"sealing.key"_s, made.sealingPublic + made.sealingSecret},
        {u"organisation.json"_s, QJsonDocument(object).toJson()},
    };
    for (const auto &[file, content] : files) {
        if (Result<Done> written = writeOwned(made.path + u'/' + file, content); !written)
            return written.error();
    }
    return made;
}

core::Uuid DataFolder::importSpace() const
{
    constexpr QByteArrayView use("doorstep import ids");
    QByteArray derived(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(derived.data()), size_t(derived.size()),
        reinterpret_cast<const unsigned char *>(use.data()), size_t(use.size()),
        reinterpret_cast<const unsigned char *>(sealingSecret.constData()), size_t(sealingSecret.size()));
    return core::Uuid::v5(organisation, derived);
}

Result<DataFolder> DataFolder::read(const QString &path)
{
    DataFolder folder;
    folder.path = QDir(path).absolutePath();
    QByteArray sealing;
    QByteArray json;
    const std::pair<QString, QByteArray *> files[] = {
        {u"organisation.json"_s, &json},
        {u"tls.key.pem"_s, &folder.tls.keyPem},
        {u"tls.cert.pem"_s, &folder.tls.certificatePem},
        {u"sealing.key"_s, &sealing},
    };
    for (const auto &[file, target] : files) {
        Result<QByteArray> content = readAll(folder.path + u'/' + file);
        if (!content)
            return content.error();
        *target = *content;
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto organisation = core::Uuid::fromString(object.value(u"organisation"_s).toString());
    const auto device = core::DeviceId::fromString(object.value(u"serverDevice"_s).toString());
    if (!organisation || !device || sealing.size() != crypto_box_PUBLICKEYBYTES + crypto_box_SECRETKEYBYTES)
        return fail(ErrorCode::Damaged, u"the files in %1 do not belong together"_s.arg(folder.path));
    folder.organisation = *organisation;
    folder.serverDevice = *device;
    folder.name = object.value(u"name"_s).toString();
    folder.host = object.value(u"host"_s).toString();
    folder.port = quint16(object.value(u"port"_s).toInt());
    // A running server that picked its port says which.
    QFile listening(folder.path + u"/listening"_s);
    if (listening.open(QIODevice::ReadOnly))
        folder.port = listening.read(8).toUShort();
    folder.database = object.value(u"database"_s).toString();
    folder.sealingPublic = sealing.first(crypto_box_PUBLICKEYBYTES);
    folder.sealingSecret = sealing.sliced(crypto_box_PUBLICKEYBYTES);
    return folder;
}

} // namespace doorstep::server
