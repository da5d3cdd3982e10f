// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/checker.h"

#include "core/sync/responsereader.h"
#include "tests/sim/conservation.h"

#include <algorithm>

namespace doorstep::sim {

using namespace Qt::StringLiterals;
using Store = test::MemorySyncStore;

void Checker::fail(const char *promise, const QString &words)
{
    if (!m_violation)
        m_violation = Violation{promise, words};
}

void Checker::saved(size_t device, const core::ScopeId &scope, const core::Change &change)
{
    m_saves.push_back({device, scope, change});
    const Store &store = m_devices[device]->store();
    if (!store.scope(scope) || !store.own(change.id))
        fail("P6", u"a save is not on the device that saved it"_s);
    bool deleted = false;
    const core::FieldMap shown = store.shown(scope, change.record, &deleted);
    for (const auto &[tag, value] : change.fields) {
        if (!isShown(change, tag, shown.find(tag)))
            fail("P6", u"what was saved is not shown at once"_s);
    }
}

void Checker::refused(bool blocked)
{
    if (blocked)
        fail("P6", u"sync stood in the way of a save"_s);
}

void Checker::afterStep(size_t device)
{
    const Store &store = m_devices[device]->store();
    for (const Save &save : m_saves) {
        if (save.device != device)
            continue;
        const Store::Own *own = store.own(save.change.id);
        if (own && own->sending == Store::Sending::Waiting && !store.scope(save.scope))
            fail("P2", u"change %1 is unsent, and its scope has left the device"_s.arg(save.change.dseq));
        if (!own && m_server.log().seqOf(save.scope, save.change.id) == 0)
            fail("P1", u"change %1 is neither on its device nor on the server"_s.arg(save.change.dseq));
    }
    for (const auto &[scope, held] : store.scopes()) {
        if (held.cursor.seq != held.since + core::Seq(held.log.size()))
            fail("P4",
                u"a cursor at %1 after %2 and %3 changes"_s.arg(held.cursor.seq).arg(held.since).arg(held.log.size()));
        for (qsizetype i = 0; i < held.log.size(); ++i) {
            const core::PlacedChange *there = m_server.log().at(scope, qsizetype(held.since) + i);
            if (!there || *there != held.log[i])
                return fail("P4", u"the device's log is no part of the server's, at %1"_s.arg(held.log[i].seq));
        }
        if (held.since > m_server.log().headOf(scope))
            fail("P4", u"a snapshot goes further than the log"_s);
    }
}

void Checker::answered(size_t device, const core::SyncRequest &request, const QByteArray &body)
{
    const core::UserId &user = m_devices[device]->user();
    core::ResponseReader reader;
    if (!reader.feed(body) || !reader.complete())
        return fail("P4", u"an answer that cannot be read"_s);
    QHash<quint64, core::Ack> acks;
    const auto header = reader.takeHeader();
    for (const core::Ack &ack : header->acks)
        acks.insert(ack.dseq, ack);
    for (const core::PushGroup &group : request.push) {
        for (const core::Change &change : group.changes) {
            const auto ack = acks.constFind(change.dseq);
            if (ack == acks.cend())
                fail("P2", u"a change without a verdict"_s);
            else if (ack->verdict == core::Verdict::Quarantined
                         ? !m_server.log().hasSetAside(change.id)
                         : m_server.log().seqOf(group.scope, change.id) != ack->seq)
                fail("P1", u"change %1 was acknowledged, and the server has it not"_s.arg(change.dseq));
        }
    }
    const QList<core::Frame> frames = reader.takeFrames();
    for (const core::Frame &frame : frames) {
        if (!m_server.held(user, frame.scope))
            fail("P3", u"the server sent a scope to who may not see it"_s);
    }
}

void Checker::answeredPiece(size_t device, const core::ScopeId &scope, int status)
{
    constexpr int partial = 206;
    if (status == partial && !m_server.held(m_devices[device]->user(), scope))
        fail("P3", u"the server sent a snapshot to who may not see it"_s);
}

// Opened here and set aside whole: nobody at the office knows it, so it cannot end, and all that is in it are the words
// of this device's own user.
bool Checker::isUnheardOf(const core::ScopeId &scope, const Store::Scope &held) const
{
    return held.log.isEmpty() && held.records.empty() && m_server.log().headOf(scope) == 0;
}

void Checker::inContact(size_t device, const std::vector<core::ScopeId> &held)
{
    const Store &store = m_devices[device]->store();
    for (const auto &[scope, content] : store.scopes()) {
        if (std::ranges::find(held, scope) == held.end() && !store.hasUnsent(scope) && !isUnheardOf(scope, content))
            fail("P3", u"a device in contact holds %1 changes of a scope that has ended"_s.arg(content.log.size()));
    }
}

void Checker::opened(size_t device, bool shows)
{
    const SimDevice &one = *m_devices[device];
    if (shows && one.withoutContactMs() >= one.terms().endMs)
        fail("P3", u"a device shows what it holds after its lease has ended"_s);
    if (!shows && one.hasKeptTime() && one.withoutContactMs() < one.terms().endMs)
        fail("P6", u"a device shuts its user out before its lease has ended"_s);
}

void Checker::atRest(Dice &dice)
{
    savesAreSomewhere();
    for (size_t i = 0; i < m_devices.size(); ++i) {
        afterStep(i);
        if (m_server.isEnded(m_devices[i]->id()))
            continue;
        mayHoldWhatItHolds(*m_devices[i]);
        equalsTheServer(*m_devices[i]);
        for (const auto &[scope, held] : m_devices[i]->store().scopes())
            wordsAreKept(scope, held);
    }
    chainsHold(dice);
}

void Checker::compared(const core::VerifySummary &summary, const QList<core::ScopeId> &wrong)
{
    if (!summary.unmended.isEmpty())
        fail("P7", u"a scope differs although its whole log was taken"_s);
    if (wrong.isEmpty() && !summary.mended.isEmpty())
        fail("P7", u"a scope differs in which nothing has gone wrong"_s);
    if (summary.mended != wrong)
        fail("P7", u"a record went wrong, and is not what it was"_s);
}

void Checker::savesAreSomewhere()
{
    for (const Save &save : m_saves) {
        const SimDevice &device = *m_devices[save.device];
        const Store::Own *own = device.store().own(save.change.id);
        const bool inForce = m_server.log().seqOf(save.scope, save.change.id) > 0;
        const server::SetAsideChange *aside = m_server.log().setAside(save.change.id);
        if (own && m_server.isEnded(device.id()))
            continue; // kept sealed on a device that the office has ended
        const bool added = aside && aside->state == server::SetAsideChange::State::Added;
        if (added && !inForce)
            fail("P2", u"change %1 was added, and its scope's log has it not"_s.arg(save.change.dseq));
        if (added && own)
            fail("P2", u"change %1 was added, and its author still waits"_s.arg(save.change.dseq));
        if (inForce)
            continue;
        if (!aside) {
            fail("P1", u"the server never got change %1"_s.arg(save.change.dseq));
            continue;
        }
        const auto told = aside->state == server::SetAsideChange::State::Waiting ? Store::Sending::Quarantined
                                                                                 : Store::Sending::LeftOut;
        if (!own || own->sending != told)
            fail("P2", u"change %1 was set aside, and its author was not told"_s.arg(save.change.dseq));
    }
}

void Checker::mayHoldWhatItHolds(const SimDevice &device)
{
    for (const auto &[scope, held] : device.store().scopes()) {
        if (!m_server.held(device.user(), scope) && !isUnheardOf(scope, held))
            fail("P3", u"a device holds a scope that has ended, with %1 changes"_s.arg(held.log.size()));
    }
}

void Checker::equalsTheServer(const SimDevice &device)
{
    for (const GrantRow &grant : m_server.grants()) {
        const core::Seq head = m_server.log().headOf(grant.scope);
        if (grant.user != device.user() || !m_server.held(grant.user, grant.scope) || head == 0)
            continue;
        const Store::Scope *held = device.store().scope(grant.scope);
        if (!held || held->cursor.seq != head)
            return fail("P4", u"a device at rest has %1 of %2 changes"_s.arg(held ? held->cursor.seq : 0).arg(head));
        for (const auto &[id, record] : held->records) {
            const auto there = m_server.log().record(grant.scope, id);
            if (!there || !*there || **there != record.confirmed)
                return fail("P4", u"a record on a device is another than on the server"_s);
        }
    }
    for (const Store::Own &own : device.store().own()) {
        if (own.sending != Store::Sending::Quarantined && own.sending != Store::Sending::LeftOut)
            fail("P4", u"change %1 is still in the queue of a device at rest"_s.arg(own.change.dseq));
    }
}

void Checker::wordsAreKept(const core::ScopeId &scope, const Store::Scope &held)
{
    std::map<core::RecordId, std::vector<const core::PlacedChange *>> histories;
    QSet<core::ChangeId> once;
    for (qsizetype i = 0; const core::PlacedChange *placed = m_server.log().at(scope, i); ++i) {
        histories[placed->change.record].push_back(placed);
        if (once.contains(placed->change.id))
            fail("P2", u"the change at %1 is in the log twice"_s.arg(placed->seq));
        once.insert(placed->change.id);
    }
    for (const auto &[id, record] : held.records) {
        if (const auto lost = lostWords(histories[id], record))
            fail("P2", u"%1 went nowhere"_s.arg(*lost));
        if (const auto unsafe = unsafeValue(record))
            fail("P2", *unsafe);
    }
}

void Checker::chainsHold(Dice &dice)
{
    for (const core::ScopeId &scope : m_server.log().scopes()) {
        if (m_server.log().firstBrokenLink(scope) != 0)
            return fail("P5", u"the chain of a log that nobody touched is broken"_s);
        core::Seq expected = 0;
        const auto found = m_server.log().foundAfterTampering(scope, dice, &expected);
        if (found && *found != expected)
            fail("P5", u"history was changed at %1, found at %2"_s.arg(expected).arg(*found));
    }
}

} // namespace doorstep::sim
