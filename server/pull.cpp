// SPDX-License-Identifier: Apache-2.0
#include "server/pull.h"

#include "core/wire/limits.h"

namespace doorstep::server {

namespace {

// Under these the next batch may be larger; over it the batch shrinks again. 500 kB of log is about one frame budget
// of 8.
constexpr qsizetype smallBatchBytes = 512 * 1024;
constexpr qsizetype largestBatch = 4000;
constexpr qsizetype headerBytes = 80; // of one change without its fields, about

qsizetype sizeOf(const core::Change &change)
{
    qsizetype size = headerBytes;
    for (const core::FieldMap::Entry &entry : change.fields)
        size += entry.value.size() + 3;
    return size;
}

} // namespace

std::vector<LogRange> Pull::nextBatch(std::span<const Source> sources)
{
    std::vector<LogRange> ranges;
    qsizetype room = m_batch;
    while (m_source < sources.size() && room > 0) {
        const Source &source = sources[m_source];
        const core::Seq after = qMax(source.after, m_read);
        const core::Seq upTo = qMin(source.head.seq, after + core::Seq(room));
        if (upTo > after) {
            ranges.push_back({source.head.scope, after, upTo});
            room -= qsizetype(upTo - after);
        }
        if (upTo < source.head.seq) {
            m_read = upTo;
            break;
        }
        ++m_source;
        m_read = 0;
    }
    return ranges;
}

void Pull::add(const Source &source, const LoggedChange &change)
{
    const qsizetype size = sizeOf(change.placed.change);
    const bool full = m_frame
                      && (m_frame->scope != change.scope || m_frame->items.size() >= core::limits::changesPerFrame
                          || m_frameBytes + size > core::limits::frameBytes);
    if (full)
        closeFrame();
    if (!m_frame) {
        m_frame = core::Frame{change.scope, source.head.kind, source.head.epoch, change.placed.seq, {}, {}};
        m_frameBytes = 0;
    }
    const auto own = m_own.constFind(change.placed.change.id);
    if (own != m_own.cend())
        m_frame->items.append(core::OwnEcho{*own});
    else
        m_frame->items.append(change.placed);
    m_frame->headHash = change.hash;
    m_frameBytes += own != m_own.cend() ? 4 : size;
}

void Pull::closeFrame()
{
    if (m_frame)
        m_out += core::encodeFrame(*m_frame, m_form);
    m_frame.reset();
}

core::Result<Pull::Result> Pull::run(std::span<const Source> sources)
{
    QHash<core::ScopeId, const Source *> byScope;
    for (const Source &source : sources)
        byScope.insert(source.head.scope, &source);
    while (m_source < sources.size()) {
        const std::vector<LogRange> ranges = nextBatch(sources);
        if (ranges.empty())
            break;
        core::Result<std::vector<LoggedChange>> changes = m_log.read(ranges);
        if (!changes)
            return changes.error();
        qsizetype bytes = 0;
        for (const LoggedChange &change : *changes) {
            // A single frame is always sent, so that a tiny budget makes progress as well.
            if (m_out.size() > m_budget) {
                m_frame.reset();
                return Result{std::move(m_out), true};
            }
            add(*byScope.value(change.scope), change);
            bytes += sizeOf(change.placed.change);
        }
        if (bytes < smallBatchBytes)
            m_batch = qMin(m_batch * 4, largestBatch);
        else
            m_batch = qMax<qsizetype>(m_batch / 2, 1);
    }
    closeFrame();
    return Result{std::move(m_out), false};
}

} // namespace doorstep::server
