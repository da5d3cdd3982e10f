// SPDX-License-Identifier: Apache-2.0
#include "core/store/journal.h"

#include <QDateTime>
#include <QFile>

namespace doorstep::core {

using namespace Qt::StringLiterals;
namespace format = journalformat;

namespace {

// A device that has been offline for a year writes a few MB; this only keeps a foreign file from filling the memory.
constexpr qint64 mostJournalBytes = 1024LL * 1024 * 1024;

} // namespace

Result<Journal> Journal::create(const QString &path, JournalKeys keys, quint64 firstNumber)
{
    if (QFile::exists(path))
        return fail(ErrorCode::InvalidInput, u"a journal is already there"_s);
    const QByteArray header = format::encodeHeader(format::newHeader(keys, firstNumber, {}));
    if (auto written = files::replace(path, header); !written)
        return written.error();
    return open(path, std::move(keys));
}

Result<Journal> Journal::open(const QString &path, JournalKeys keys)
{
    const auto bytes = files::readAll(path, mostJournalBytes);
    if (!bytes)
        return bytes.error();
    Journal journal(path, std::move(keys));
    if (auto checked = journal.checkAll(*bytes); !checked)
        return checked.error();
    if (auto opened = journal.openFile(); !opened)
        return opened.error();
    if (journal.m_size < bytes->size()) {
        if (auto cut = journal.cutTail(*bytes); !cut)
            return cut.error();
    }
    return journal;
}

Result<Done> Journal::openFile()
{
    auto file = files::openForWriting(m_path, false);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    return files::seek(m_file, m_size);
}

Result<Done> Journal::checkAll(const QByteArray &bytes)
{
    auto header = format::decodeHeader(bytes);
    if (!header)
        return header.error();
    m_header = std::move(*header);
    m_nextNumber = m_header.firstNumber;
    m_link = m_header.link;
    m_size = m_sizeBefore = format::headerBytes;
    while (m_size < bytes.size()) {
        const auto frame = format::frameAt(QByteArrayView(bytes).sliced(m_size));
        const bool next = frame && frame->number == m_nextNumber && frame->previous == m_link;
        if (!next) {
            // With a whole frame behind it this is no torn end: something inside the file was changed or lost.
            if (frame || format::findFrame(bytes, m_size + 1) >= 0)
                return fail(ErrorCode::Damaged, u"a frame of the journal fails its check"_s);
            return Done{};
        }
        m_sizeBefore = m_size;
        m_size += frame->bytes.size();
        m_link = frame->link;
        ++m_nextNumber;
    }
    return Done{};
}

Result<Done> Journal::cutTail(const QByteArray &bytes)
{
    const QByteArrayView tail = QByteArrayView(bytes).sliced(m_size);
    Repair repair{tail.size(), u"%1.torn-%2"_s.arg(m_path).arg(QDateTime::currentMSecsSinceEpoch())};
    if (auto kept = files::replace(repair.keptAs, tail); !kept)
        return kept;
    if (auto cut = files::truncate(m_file, m_size); !cut)
        return cut;
    if (auto synced = files::sync(m_file); !synced)
        return synced;
    m_repair = std::move(repair);
    return Done{};
}

Result<Journal::Salvaged> Journal::salvage(const QString &path, const JournalKeys &keys)
{
    const auto bytes = files::readAll(path, mostJournalBytes);
    if (!bytes)
        return bytes.error();
    Salvaged salvaged;
    const auto header = format::decodeHeader(*bytes);
    if (!header) {
        salvaged.unreadableBytes = bytes->size();
        return salvaged;
    }
    qsizetype end = format::headerBytes;
    for (qsizetype at = format::findFrame(*bytes, end); at >= 0; at = format::findFrame(*bytes, end)) {
        const auto sealed = format::frameAt(QByteArrayView(*bytes).sliced(at));
        auto frame = format::open(*sealed, *header, keys);
        salvaged.unreadableBytes += (at - end) + (frame ? 0 : sealed->bytes.size());
        if (frame)
            salvaged.frames.push_back(std::move(*frame));
        end = at + sealed->bytes.size();
    }
    salvaged.unreadableBytes += bytes->size() - end;
    return salvaged;
}

Result<QList<QByteArray>> Journal::sealedBoxes(const QString &path)
{
    const auto bytes = files::readAll(path, mostJournalBytes);
    if (!bytes)
        return bytes.error();
    return format::sealedBoxes(*bytes);
}

Result<quint64> Journal::append(JournalFrame::Type type, const QByteArray &payload)
{
    if (m_broken)
        return fail(ErrorCode::Io, u"the journal takes nothing until it is opened again"_s);
    if (payload.size() > format::mostFrameBytes / 3)
        return fail(ErrorCode::TooLarge, u"one save is larger than the journal takes"_s);
    const quint64 number = m_nextNumber;
    const QByteArray bytes = format::seal({type, number, payload}, m_header, m_link, m_keys);
    auto saved = files::writeAll(m_file, bytes);
    if (saved)
        saved = files::sync(m_file);
    if (!saved) {
        // Whatever reached the file must go, or the next frame would lie behind a torn one.
        const bool undone = files::truncate(m_file, m_size).ok() && files::seek(m_file, m_size).ok();
        m_broken = !undone || saved.error().code == ErrorCode::Io;
        return saved.error();
    }
    m_linkBefore = m_link;
    m_sizeBefore = m_size;
    m_link = format::frameAt(bytes)->link;
    m_size += bytes.size();
    ++m_nextNumber;
    return number;
}

Result<Done> Journal::takeBack(quint64 number)
{
    if (number + 1 != m_nextNumber || m_sizeBefore == m_size)
        return fail(ErrorCode::InvalidInput, u"only the last frame can be taken back"_s);
    auto cut = files::truncate(m_file, m_sizeBefore);
    if (cut)
        cut = files::sync(m_file);
    if (cut)
        cut = files::seek(m_file, m_sizeBefore);
    if (!cut) {
        m_broken = true;
        return cut;
    }
    m_size = m_sizeBefore;
    m_link = m_linkBefore;
    m_nextNumber = number;
    return Done{};
}

Result<Done> Journal::read(quint64 number, const Reader &reader) const
{
    const auto bytes = files::readAll(m_path, mostJournalBytes);
    if (!bytes)
        return bytes.error();
    qsizetype at = format::headerBytes;
    while (at < m_size) {
        const auto sealed = format::frameAt(QByteArrayView(*bytes).sliced(at));
        if (!sealed)
            return fail(ErrorCode::Damaged, u"a frame of the journal fails its check"_s);
        at += sealed->bytes.size();
        if (sealed->number < number)
            continue;
        const auto frame = format::open(*sealed, m_header, m_keys);
        if (!frame)
            return fail(ErrorCode::Damaged, u"a frame of the journal is not of this store's key"_s);
        if (auto read = reader(*frame); !read)
            return read;
    }
    return Done{};
}

Result<Done> Journal::dropBefore(quint64 number)
{
    const auto bytes = files::readAll(m_path, mostJournalBytes);
    if (!bytes)
        return bytes.error();
    qsizetype at = format::headerBytes;
    JournalLink link = m_header.link;
    while (at < m_size) {
        const auto sealed = format::frameAt(QByteArrayView(*bytes).sliced(at));
        if (!sealed)
            return fail(ErrorCode::Damaged, u"a frame of the journal fails its check"_s);
        if (sealed->number >= number)
            break;
        at += sealed->bytes.size();
        link = sealed->link;
    }
    if (at == format::headerBytes)
        return Done{};
    format::Header header = m_header;
    header.firstNumber = std::min(number, m_nextNumber);
    header.link = link;
    const QByteArrayView kept = QByteArrayView(*bytes).sliced(at, m_size - at);
    if (auto replaced = files::replace(m_path, format::encodeHeader(header) + kept.toByteArray()); !replaced)
        return replaced;
    m_header = header;
    m_sizeBefore = m_size = format::headerBytes + kept.size();
    return openFile();
}

} // namespace doorstep::core
