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

[[nodiscard]] QByteArray encodeDraft(const Draft &draft)
{
    CborWriter out;
    out.array(8).bytes(draft.id.view()).bytes(draft.scope.view()).uint(quint8(draft.scopeKind));
    out.bytes(draft.record.view()).uint(draft.kind).uint(draft.base).integer(draft.at.ms);
    draft.fields.write(out);
    return out.take();
}

[[nodiscard]] std::optional<Draft> decodeDraft(QByteArrayView data)
{
    CborReader in(data);
    in.enterArray(8, 16);
    const auto id = readId<struct DraftTag>(in);
    const auto scope = readId<ScopeTag>(in);
    const quint64 scopeKind = in.uint();
    const auto record = readId<AnyRecordTag>(in);
    const quint64 kind = in.uint();
    const Seq base = in.uint();
    const Timestamp at{in.integer()};
    FieldMap fields = FieldMap::read(in);
    in.leave();
    if (!in.finished() || scopeKind < 1 || scopeKind > lastScopeKind)
        return std::nullopt;
    return Draft{*id, *scope, ScopeKind(scopeKind), *record, quint16(kind), base, std::move(fields), at};
}

} // namespace

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
            if (const auto id = Uuid::fromBytes(frame.payload))
                m_drafts.remove(*id);
        } else if (auto draft = decodeDraft(frame.payload)) {
            m_drafts.insert(draft->id, *std::move(draft));
        }
        return Done{};
    });
}

Result<Done> Drafts::put(const Draft &draft)
{
    const auto appended = m_journal.append(JournalFrame::Type::Draft, encodeDraft(draft));
    if (!appended)
        return appended.error();
    m_drafts.insert(draft.id, draft);
    return tidy();
}

Result<Done> Drafts::drop(const Uuid &id)
{
    if (!m_drafts.contains(id))
        return Done{};
    const auto appended = m_journal.append(JournalFrame::Type::DraftGone, id.bytes());
    if (!appended)
        return appended.error();
    m_drafts.remove(id);
    return tidy();
}

QList<Draft> Drafts::all() const
{
    QList<Draft> sorted = m_drafts.values();
    std::ranges::sort(sorted, {}, &Draft::at);
    return sorted;
}

Result<Done> Drafts::tidy()
{
    if (m_journal.bytes() < tidyAbove)
        return Done{};
    // The living drafts are appended once more, then everything before them goes.
    const quint64 first = m_journal.nextNumber();
    const QList<Draft> living = all();
    qint64 bytes = 0;
    for (const Draft &draft : living)
        bytes += encodeDraft(draft).size();
    if (bytes > m_journal.bytes() / 2)
        return Done{};
    for (const Draft &draft : living) {
        if (const auto appended = m_journal.append(JournalFrame::Type::Draft, encodeDraft(draft)); !appended)
            return appended.error();
    }
    return m_journal.dropBefore(first);
}

} // namespace doorstep::core
