// SPDX-License-Identifier: Apache-2.0
#include "app/engine/filesending.h"

#include "app/engine/storethread.h"
#include "core/ports/clock.h"
#include "core/types/records/attachment.h"

#include <QPointer>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::BlobUpload;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int taken = 200; // the status of an answer
constexpr qint64 readAtOnce = 1024 * 1024;

// Whoever has the record will compare with it; bytes that are others already need not travel. Once its scope has left
// the device there is no record, and the bytes go as they are.
Result<QByteArray> comparedWithRecord(core::RecordStore &store, const core::RecordId &id, const QByteArray &sha256)
{
    const auto record = store.find(core::Id<core::Attachment>(id));
    if (!record && record.error().code != ErrorCode::NotFound)
        return record.error();
    // Taken back before it went: the bytes stay here, in case the record is brought back, and travel nowhere.
    if (record && record->record.deleted)
        return core::fail(ErrorCode::InvalidInput, u"its record was taken away"_s);
    if (record && record->value.sha256 != sha256)
        return core::fail(ErrorCode::Damaged, u"the file on the device is not what its record says"_s);
    return sha256;
}

} // namespace

FileSending::FileSending(StoreThread &store, BlobTransport &transport, const core::Clock &clock, core::ChunkSize &chunk,
    const core::FileBox::Waiting &file)
    : m_store(store), m_transport(transport), m_clock(clock), m_chunk(chunk), m_file(file)
{}

void FileSending::start(std::function<bool()> mayGoOn, Finished finished)
{
    m_mayGoOn = std::move(mayGoOn);
    m_finished = std::move(finished);
    readAll();
}

void FileSending::readAll()
{
    m_bytes = std::make_shared<Bytes>();
    readNext();
}

void FileSending::readNext()
{
    m_store
        .runWithFiles(
            [bytes = m_bytes, file = m_file](core::RecordStore &store, const core::FileBox &box) -> Result<QByteArray> {
                const auto piece = box.piece(file, bytes->at, readAtOnce);
                if (!piece)
                    return piece.error();
                bytes->hash.addData(*piece);
                bytes->at += piece->size();
                return bytes->at < file.size ? QByteArray() : comparedWithRecord(store, file.id, bytes->hash.result());
            })
        .then(this, [this](const Result<QByteArray> &sha256) {
            if (sha256 && sha256->isEmpty())
                readNext();
            else
                readWhole(sha256);
        });
}

void FileSending::readWhole(const Result<QByteArray> &sha256)
{
    if (!sha256)
        return m_finished(sha256.error());
    if (!m_upload)
        m_upload.emplace(core::BlobRequest{m_file.scope, m_file.id, m_file.size, *sha256}, m_chunk);
    else if (const auto same = m_upload->reread(*sha256); !same)
        return m_finished(same.error());
    next();
}

void FileSending::next()
{
    if (m_upload->step() == BlobUpload::Step::Kept)
        return note();
    if (!m_mayGoOn())
        return m_finished(End::Paused);
    switch (m_upload->step()) {
    case BlobUpload::Step::Announce:
        send({core::BlobCall::Verb::Announce, m_file.scope, m_file.id},
            core::encodeBlobRequest(m_upload->announcement()));
        break;
    case BlobUpload::Step::Append: append(); break;
    case BlobUpload::Step::Reread: readAll(); break;
    case BlobUpload::Step::Kept: break;
    }
}

void FileSending::append()
{
    const core::BlobCall call = m_upload->chunk();
    m_store
        .runWithFiles([file = m_file, call](core::RecordStore &, const core::FileBox &box) {
            return box.piece(file, call.at, call.size);
        })
        .then(this, [this, call](const Result<QByteArray> &bytes) {
            if (bytes)
                send(call, *bytes);
            else
                m_finished(bytes.error());
        });
}

void FileSending::send(const core::BlobCall &call, const QByteArray &body)
{
    m_startedMs = m_clock.sinceBootMs();
    const QPointer<FileSending> alive(this);
    m_transport.start(call, body, [alive](const Result<core::BlobAnswer> &answer) {
        if (alive)
            alive->answered(answer);
    });
}

void FileSending::answered(const Result<core::BlobAnswer> &answer)
{
    const bool appended = m_upload->step() == BlobUpload::Step::Append;
    if (!answer) {
        if (appended) { // on a way that is cut again and again less goes through at once
            m_upload->unanswered();
            m_chunk = m_upload->chunkSize();
        }
        return m_finished(answer.error()); // the next try asks how far the server is
    }
    if (const auto done = m_upload->answered(*answer, m_clock.sinceBootMs() - m_startedMs); !done)
        return m_finished(done.error());
    m_chunk = m_upload->chunkSize();
    m_moved = m_moved || (appended && answer->status == taken);
    next();
}

void FileSending::note()
{
    m_store.runWithFiles([file = m_file](core::RecordStore &, const core::FileBox &box) { return box.sent(file); })
        .then(this, [this](const Result<core::Done> &noted) {
            m_finished(noted ? Result<End>(End::Kept) : Result<End>(noted.error()));
        });
}

} // namespace doorstep::app
