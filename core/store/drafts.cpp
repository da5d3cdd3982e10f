// SPDX-License-Identifier: Apache-2.0
#include "core/store/drafts.h"

#include "core/wire/changecodec.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tidyAbove = 256 * 1024;

} // namespace

QByteArray Drafts::encode(const Kept &kept)
{
    const Draft &draft = kept.draft;
    CborWriter out;
    out.array(9).bytes(draft.id.view()).bytes(draft.scope.view()).uint(quint8(draft.scopeKind));
    out.bytes(draft.record.view()).uint(draft.kind).uint(draft.base).integer(draft.at.ms);
    draft.fields.write(out);
    out.uint(kept.before);
    return out.take();
}

// Eight elements: of a version that did not say before which save it was typed.
std::optional<Drafts::Kept> Drafts::decode(QByteArrayView data)
{
    CborReader in(data);
    const auto count = in.enterArray(8, 16);
    const auto id = readId<struct DraftTag>(in);
    const auto scope = readId<ScopeTag>(in);
    const quint64 scopeKind = in.uint();
    const auto record = readId<AnyRecordTag>(in);
    const quint64 kind = in.uint();
    const Seq base = in.uint();
    const Timestamp at{in.integer()};
    FieldMap fields = FieldMap::read(in);
    const quint64 before = count > 8 ? in.uint() : 0;
    in.leave();
    if (!in.finished() || scopeKind < 1 || scopeKind > lastScopeKind)
        return std::nullopt;
    return Kept{{*id, *scope, ScopeKind(scopeKind), *record, quint16(kind), base, std::move(fields), at}, before};
}

Result<Drafts> Drafts::open(const QString &path, JournalKeys keys)
{
    if (QFile::exists(path)) {
        auto journal = Journal::open(path, keys.copy());
        if (journal) {
            Drafts drafts(*std::move(journal));
            const auto read = drafts.read();
            if (read)
                return drafts;
            if (read.error().code != ErrorCode::Damaged)
                return read.error();
        } else if (journal.error().code != ErrorCode::Damaged) {
            return journal.error();
        }
        const QString aside = u"%1.damaged-%2"_s.arg(path).arg(QDateTime::currentMSecsSinceEpoch());
        if (!QFile::rename(path, aside))
            return fail(ErrorCode::Io, u"cannot set a damaged file aside"_s);
    }
    auto journal = Journal::create(path, std::move(keys));
    if (!journal)
        return journal.error();
    return Drafts(*std::move(journal));
}

Result<Done> Drafts::read()
{
    return m_journal.read(0, [this](const JournalFrame &frame) -> Result<Done> {
        if (frame.type == JournalFrame::Type::DraftGone) {
            if (const auto id = Uuid::fromBytes(frame.payload)) {
                m_drafts.remove(*id);
                m_inFile.insert(*id);
            }
        } else if (auto kept = decode(frame.payload)) {
            const Uuid id = kept->draft.id;
            m_inFile.insert(id);
            m_drafts.insert(id, *std::move(kept));
        }
        return Done{};
    });
}

Result<Done> Drafts::append(JournalFrame::Type type, const Uuid &id, const QByteArray &payload)
{
    const auto appended = m_journal.append(type, payload);
    if (!appended)
        return appended.error();
    m_inFile.insert(id);
    return Done{};
}

Result<Done> Drafts::put(const Draft &draft, quint64 before)
{
    const Kept kept{draft, before};
    if (auto appended = append(JournalFrame::Type::Draft, draft.id, encode(kept)); !appended)
        return appended;
    m_drafts.insert(draft.id, kept);
    return tidy();
}

Result<Done> Drafts::remove(const Uuid &id)
{
    if (!m_drafts.contains(id))
        return Done{};
    if (auto appended = append(JournalFrame::Type::DraftGone, id, id.bytes()); !appended)
        return appended;
    m_drafts.remove(id);
    return Done{};
}

Result<Done> Drafts::drop(const Uuid &id)
{
    const auto kept = m_drafts.constFind(id);
    // Street work is short-lived by code, not by policy (safety rule 6).
    if (kept != m_drafts.cend() && kept->draft.scopeKind == ScopeKind::Neighbourhood)
        return wipe(id);
    const auto removed = remove(id);
    return removed ? tidy() : removed;
}

Result<Done> Drafts::wipe(const Uuid &id)
{
    // Should the file not let itself be written anew, the draft does not come back all the same.
    if (auto removed = remove(id); !removed)
        return removed;
    return m_inFile.contains(id) ? rewrite() : Result<Done>(Done{});
}

Result<Done> Drafts::wipeSaved(const QHash<Uuid, quint64> &saves)
{
    bool old = false;
    for (auto save = saves.cbegin(); save != saves.cend(); ++save) {
        old = old || m_inFile.contains(save.key());
        const auto kept = m_drafts.constFind(save.key());
        if (kept == m_drafts.cend() || kept->before > save.value())
            continue;
        if (auto removed = remove(save.key()); !removed)
            return removed;
    }
    return old ? rewrite() : Result<Done>(Done{});
}

QList<Draft> Drafts::all() const
{
    QList<Draft> sorted;
    for (const Kept &kept : m_drafts)
        sorted.append(kept.draft);
    std::ranges::sort(sorted, {}, &Draft::at);
    return sorted;
}

Result<Done> Drafts::tidy()
{
    if (m_journal.bytes() < tidyAbove)
        return Done{};
    qint64 bytes = 0;
    for (const Kept &kept : std::as_const(m_drafts))
        bytes += encode(kept).size();
    return bytes > m_journal.bytes() / 2 ? Result<Done>(Done{}) : rewrite();
}

Result<Done> Drafts::rewrite()
{
    const quint64 first = m_journal.nextNumber();
    for (const Kept &kept : std::as_const(m_drafts)) {
        if (auto appended = append(JournalFrame::Type::Draft, kept.draft.id, encode(kept)); !appended)
            return appended;
    }
    if (auto dropped = m_journal.dropBefore(first); !dropped)
        return dropped;
    m_inFile = QSet<Uuid>(m_drafts.keyBegin(), m_drafts.keyEnd());
    return Done{};
}

} // namespace doorstep::core
