// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/wire/recordcodec.h"
#include "server/changelog.h"

#include <QDateTime>

namespace doorstep::test {

/// A colleague who writes and rewrites the same notes of a scope, so that its log is long and its records are few. Any
/// failure ends the test program.
class BusyColleague
{
public:
    BusyColleague(server::ChangeLog &log, const core::ScopeId &scope, int notes,
        const core::UserId &user = core::UserId::create(), const core::DeviceId &device = core::DeviceId::create())
        : m_log(log), m_scope(scope), m_user(user), m_device(device)
    {
        for (int i = 0; i < notes; ++i)
            m_notes.append(core::RecordId::create());
    }

    [[nodiscard]] const QList<core::RecordId> &notes() const { return m_notes; }
    [[nodiscard]] const core::DeviceId &device() const { return m_device; }
    void write(int changes)
    {
        std::vector<core::Change> all;
        for (int i = 0; i < changes; ++i) {
            core::Note note;
            note.text = QStringLiteral("what was said at the door, for the time %1: %2")
                            .arg(QString::number(m_dseq), core::RecordId::create().toString());
            all.push_back(
                change(m_notes[qsizetype(m_dseq % quint64(m_notes.size()))], core::Op::Put, core::toFields(note)));
        }
        place(all);
    }
    /// The note goes, and is none of those that are rewritten.
    void remove(const core::RecordId &note)
    {
        m_notes.removeAll(note);
        place({change(note, core::Op::Delete, {})});
    }

private:
    core::Change change(const core::RecordId &record, core::Op op, const core::FieldMap &fields)
    {
        // Of an author who has seen everything.
        return {core::ChangeId::create(), ++m_dseq, record, core::kindOf<core::Note>.number, op, 1'000'000,
            core::Hlc::at({QDateTime::currentMSecsSinceEpoch()}), core::schemaVersion, fields};
    }
    void place(const std::vector<core::Change> &all)
    {
        constexpr std::size_t atOnce = 500;
        for (std::size_t at = 0; at < all.size(); at += atOnce) {
            const auto some = std::span(all).subspan(at, std::min(atOnce, all.size() - at));
            const auto placed = m_log.append({m_scope, core::ScopeKind::Family, m_user, m_device,
                {QDateTime::currentMSecsSinceEpoch()}, some, {}, {}});
            if (!placed || placed->back().verdict != core::Verdict::Applied)
                qFatal("a colleague cannot write");
        }
    }

    server::ChangeLog &m_log;
    core::ScopeId m_scope;
    core::UserId m_user;
    core::DeviceId m_device;
    quint64 m_dseq = 0;
    QList<core::RecordId> m_notes;
};

} // namespace doorstep::test
