// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/caseload.h"

#include "core/wire/recordcodec.h"

namespace doorstep::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerFrame = 500;
constexpr int wordCount = 593;

/// Pronounceable, and spread over the alphabet as words are.
QString word(quint32 number)
{
    static constexpr const char *first[] = {
        "ba", "che", "do", "fa", "gri", "ho", "ja", "ki", "lo", "ma", "ne", "pa", "ri", "sta", "tu", "wo"};
    static constexpr const char *second[] = {"ling", "mer", "nat", "per", "rou", "sel", "tan", "vor"};
    static constexpr const char *third[] = {"", "ed", "er", "ing", "ly"};
    const quint32 n = number % wordCount;
    return QLatin1StringView(first[n % 16]) + QLatin1StringView(second[n / 16 % 8])
           + QLatin1StringView(third[n / 128 % 5]);
}

} // namespace

Caseload::Caseload(quint32 seed, int scopes)
    : m_random(seed), m_author(core::UserId::create()), m_device(core::DeviceId::create())
{
    for (int i = 0; i < scopes; ++i)
        m_scopes.append(core::ScopeId(core::Uuid::v7(m_ms + i)));
}

quint32 Caseload::below(quint32 end) { return quint32(m_random() % end); }

QString Caseload::words(int least, int most)
{
    const int count = least + int(below(quint32(most - least + 1)));
    QString text;
    for (int i = 0; i < count; ++i) {
        // Squared: a few words are common and most are rare, as in notes.
        const quint32 draw = below(wordCount);
        text += word(draw * draw / wordCount) + (i + 1 < count ? u" "_s : u"."_s);
    }
    return text;
}

QString Caseload::typedPrefix() { return word(below(wordCount)).left(1 + int(below(5))); }

core::Visit Caseload::visit()
{
    core::Visit visit;
    visit.kind = core::VisitKind(below(5));
    visit.plannedAt = core::Timestamp{m_ms};
    visit.arrivedAt = core::Timestamp{m_ms + 60'000};
    visit.leftAt = core::Timestamp{m_ms + 3'600'000};
    visit.outcome = core::VisitOutcome::Seen;
    visit.present = {core::Id<core::Person>::create(), core::Id<core::Person>::create()};
    visit.sawHome = true;
    visit.observations = words(40, 80);
    visit.agreedText = words(10, 30);
    visit.worker = m_author;
    return visit;
}

core::PlacedChange Caseload::change(core::Seq seq, int i)
{
    m_ms += 1 + below(1000);
    const core::RecordId record(core::Uuid::v7(m_ms));
    quint16 kind = core::kindOf<core::Visit>.number;
    core::FieldMap fields;
    if (i % 10 < 5) {
        fields = core::toFields(visit());
    } else if (i % 10 < 8) {
        core::Note note;
        note.text = words(60, 120);
        note.happenedOn = QDate(2026, 1, 1).addDays(i % 300);
        kind = core::kindOf<core::Note>.number;
        fields = core::toFields(note);
    } else {
        core::Person person;
        person.knownAs = words(1, 2);
        person.names = {words(2, 3)};
        person.born = QDate(2010, 1, 1).addDays(i % 5000);
        person.isChild = i % 4 == 0;
        kind = core::kindOf<core::Person>.number;
        fields = core::toFields(person);
    }
    return {core::Change{core::ChangeId(core::Uuid::v7(m_ms)), ++m_dseq, record, kind, core::Op::Put, 0,
                core::Hlc::at({m_ms}), 1, std::move(fields)},
        seq, m_author, m_device};
}

QList<core::Frame> Caseload::frames(int records)
{
    QList<core::Frame> frames;
    const int perScope = (records + int(m_scopes.size()) - 1) / int(m_scopes.size());
    int left = records;
    for (const core::ScopeId &scope : std::as_const(m_scopes)) {
        int mine = std::min(perScope, left);
        left -= mine;
        for (core::Seq from = 1; mine > 0;) {
            core::Frame frame{scope, core::ScopeKind::Family, 0, from, {}, QByteArray(32, 'h')};
            const int size = std::min(mine, changesPerFrame);
            for (int i = 0; i < size; ++i)
                frame.items.append(change(from + core::Seq(i), i));
            from += core::Seq(size);
            mine -= size;
            frames.append(std::move(frame));
        }
    }
    return frames;
}

} // namespace doorstep::bench
