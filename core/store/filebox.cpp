// SPDX-License-Identifier: Apache-2.0
#include "core/store/filebox.h"

#include "core/wire/limits.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// A name is RECORD.SCOPE.STATE; of what waits STATE begins with its urgency.
constexpr auto here = "here"_L1;
constexpr auto part = "part"_L1;
constexpr auto begun = "new"_L1;

QString hex(const Uuid &id) { return QString::fromLatin1(id.bytes().toHex()); }

QString nameOf(const ScopeId &scope, const RecordId &id, QStringView state)
{
    return hex(id) + u'.' + hex(scope) + u'.' + state.toString();
}
QString nameOf(const ScopeId &scope, const RecordId &id, QLatin1StringView state)
{
    return nameOf(scope, id, QString(state));
}
QString nameOf(const FileBox::Waiting &file)
{
    return nameOf(file.scope, file.id, QString::number(int(file.urgency)) + u"-waiting"_s);
}

// On the disk when it returns: a power cut must not take the folder with the only copy of a photo.
Result<Done> makeFolder(const QString &folder)
{
    if (QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return files::syncFolder(QFileInfo(folder).path());
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::Io, u"the folder of files cannot be made"_s);
    return Done{};
}

} // namespace

QStringList FileBox::names(const QString &pattern) const
{
    return QDir(m_folder).entryList({pattern}, QDir::Files, QDir::Name);
}

Result<FileBox::Sealed> FileBox::writeSealed(const QString &at, const RecordId &id, QByteArrayView plain) const
{
    auto file = files::openForWriting(at, true);
    if (!file)
        return file.error();
    if (auto cut = files::truncate(*file, 0); !cut)
        return cut.error();
    Sealed sealed{0, {}, SecretBytes::random(filecipher::keyBytes)};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto written = filecipher::seal(plain, id, sealed.key, [&](QByteArrayView piece) {
        hash.addData(piece.toByteArray());
        sealed.size += piece.size();
        return files::writeAll(*file, piece);
    });
    if (written)
        written = files::sync(*file);
    if (!written)
        return written.error();
    sealed.sha256 = hash.result();
    return sealed;
}

Result<FileBox::Sealed> FileBox::seal(
    const ScopeId &scope, const RecordId &id, Urgency urgency, QByteArrayView plain) const
{
    if (plain.size() > limits::blobBytes || filecipher::sealedSize(plain.size()) > limits::blobBytes)
        return fail(ErrorCode::TooLarge, u"a file is larger than one may be"_s);
    if (auto there = makeFolder(m_folder); !there)
        return there.error();
    const QString at = path(nameOf(scope, id, begun));
    auto sealed = writeSealed(at, id, plain);
    if (sealed) {
        auto moved = files::move(at, path(nameOf(Waiting{scope, id, urgency})));
        if (moved)
            return sealed;
        sealed = moved.error();
    }
    if (auto gone = files::shred(at); !gone)
        return gone.error();
    return sealed;
}

bool FileBox::has(const RecordId &id) const
{
    return !names(hex(id) + u".*.here"_s).isEmpty() || !names(hex(id) + u".*-waiting"_s).isEmpty();
}

Result<QByteArray> FileBox::open(const RecordId &id, const SecretBytes &key) const
{
    const QStringList found = names(hex(id) + u".*.here"_s) + names(hex(id) + u".*-waiting"_s);
    if (found.isEmpty())
        return fail(ErrorCode::Missing, u"a file is not on this device"_s);
    const auto sealed = files::readAll(path(found.first()), limits::blobBytes);
    if (!sealed)
        return sealed.error();
    // When it was used last; that it cannot be noted is no reason not to show it.
    QFile file(path(found.first()));
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return filecipher::open(*sealed, id, key);
}

QList<FileBox::Waiting> FileBox::waiting() const
{
    QList<Waiting> all;
    const QStringList found = names(u"*-waiting"_s);
    for (const QString &name : found) {
        const auto parts = name.split(u'.');
        const auto id = RecordId::fromString(parts.value(0));
        const auto scope = ScopeId::fromString(parts.value(1));
        const int urgency = parts.value(2).left(1).toInt();
        if (id && scope && urgency <= int(Urgency::Last))
            all.append({*scope, *id, Urgency(urgency), QFileInfo(path(name)).size()});
    }
    // Ids are in the order of time, and so are the names.
    std::ranges::stable_sort(all, {}, &Waiting::urgency);
    return all;
}

Result<QByteArray> FileBox::piece(const Waiting &file, qint64 at, qsizetype size) const
{
    QFile from(path(nameOf(file)));
    if (!from.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Missing, u"a file that waits is not there"_s);
    if (!from.seek(at))
        return fail(ErrorCode::Io, u"find a place in a file"_s);
    const QByteArray bytes = from.read(size);
    return bytes.isEmpty() ? Result<QByteArray>(fail(ErrorCode::Io, u"read a file"_s)) : bytes;
}

Result<QByteArray> FileBox::sha256(const Waiting &file) const
{
    QFile from(path(nameOf(file)));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!from.open(QIODevice::ReadOnly) || !hash.addData(&from))
        return fail(ErrorCode::Io, u"read a file"_s);
    return hash.result();
}

Result<Done> FileBox::sent(const Waiting &file) const
{
    return files::move(path(nameOf(file)), path(nameOf(file.scope, file.id, here)));
}

Result<Done> FileBox::offerAgain(const std::optional<ScopeId> &only) const
{
    const QStringList found = names(u"*."_s + (only ? hex(*only) : u"*"_s) + u'.' + here);
    for (const QString &name : found) {
        const QString last = QString::number(int(Urgency::Last)) + u"-waiting"_s;
        if (auto moved = files::move(path(name), path(name.chopped(here.size()) + last)); !moved)
            return moved;
    }
    return Done{};
}

qint64 FileBox::fetched(const ScopeId &scope, const RecordId &id) const
{
    return QFileInfo(path(nameOf(scope, id, part))).size();
}

Result<Done> FileBox::take(const ScopeId &scope, const RecordId &id, QByteArrayView piece) const
{
    if (auto there = makeFolder(m_folder); !there)
        return there.error();
    const qint64 have = fetched(scope, id);
    const auto file = files::openForWriting(path(nameOf(scope, id, part)), true);
    if (!file)
        return file.error();
    if (auto found = files::seek(*file, have); !found)
        return found;
    auto written = files::writeAll(*file, piece);
    if (written)
        return written;
    // So that what is there is what came, to the byte.
    if (auto cut = files::truncate(*file, have); !cut)
        return cut;
    return written;
}

Result<Done> FileBox::finish(const ScopeId &scope, const RecordId &id, const QByteArray &sha256) const
{
    const QString at = path(nameOf(scope, id, part));
    const auto bytes = files::readAll(at, limits::blobBytes);
    if (!bytes && bytes.error().code != ErrorCode::TooLarge)
        return bytes.error();
    if (!bytes || QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != sha256) {
        if (auto gone = files::shred(at); !gone)
            return gone;
        return fail(ErrorCode::Damaged, u"other bytes than the record says"_s);
    }
    if (const auto file = files::openForWriting(at, false); !file)
        return file.error();
    else if (auto synced = files::sync(*file); !synced)
        return synced;
    return files::move(at, path(nameOf(scope, id, here)));
}

Result<Done> FileBox::shredAll(const QStringList &all) const
{
    for (const QString &name : all) {
        if (auto gone = files::shred(path(name)); !gone)
            return gone;
    }
    return Done{};
}

Result<Done> FileBox::purge(const ScopeId &scope) const
{
    const QString of = u"*."_s + hex(scope) + u'.';
    return shredAll(names(of + here) + names(of + part) + names(of + begun));
}

Result<bool> FileBox::letGo(const RecordId &id) const
{
    const QStringList found = names(hex(id) + u".*.here"_s);
    if (auto gone = shredAll(found); !gone)
        return gone.error();
    return !found.isEmpty();
}

Result<int> FileBox::dropUnused(Timestamp before) const
{
    QStringList old;
    const QStringList found = names(u"*.here"_s);
    for (const QString &name : found) {
        if (QFileInfo(path(name)).lastModified().toMSecsSinceEpoch() < before.ms)
            old.append(name);
    }
    if (auto gone = shredAll(old); !gone)
        return gone.error();
    return int(old.size());
}

Result<Done> FileBox::discard(const RecordId &id) const { return shredAll(names(hex(id) + u".*"_s)); }

} // namespace doorstep::core
