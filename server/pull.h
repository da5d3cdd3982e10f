// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"

#include <QHash>

namespace doorstep::server {

/// Builds the frames of one response: the ranges in their order, each scope's log cut into frames of about 64 KiB
/// before compression, until the budget is spent. Bounded memory: reads the log in batches that grow while they stay
/// small.
class Pull
{
public:
    struct Source {
        LogHead head; ///< of the scope: kind and epoch; `seq` is up to where to send
        core::Seq after = 0;
        core::Seq floor = 0; ///< SessionGrant::floor
    };
    struct Result {
        QByteArray frames; ///< encoded, one after the other
        bool more = false; ///< the budget ended before the log
    };

    /// `own` are changes that the asking device sent in this request: only their dseq goes back. `form` is how it reads
    /// frames.
    Pull(ChangeLog &log, QHash<core::ChangeId, quint64> own, qsizetype budget, const core::FrameForm &form)
        : m_log(log), m_own(std::move(own)), m_budget(budget), m_form(form)
    {}

    [[nodiscard]] core::Result<Result> run(std::span<const Source> sources);

private:
    [[nodiscard]] std::vector<LogRange> nextBatch(std::span<const Source> sources);
    void add(const Source &source, const LoggedChange &change);
    void closeFrame();

    ChangeLog &m_log;
    QHash<core::ChangeId, quint64> m_own;
    qsizetype m_budget;
    core::FrameForm m_form;

    size_t m_source = 0; // the first source that is not read to its end
    core::Seq m_read = 0; // how far it is read
    qsizetype m_batch = 200; // changes to read at once
    std::optional<core::Frame> m_frame;
    qsizetype m_frameBytes = 0;
    QByteArray m_out;
};

} // namespace doorstep::server
