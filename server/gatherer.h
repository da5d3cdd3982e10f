// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http.h"

#include <deque>
#include <mutex>

namespace doorstep::server {

/// Lets requests that wait for a worker at the same time be answered together. A lone one goes to a worker at once;
/// what comes while that is at work waits for its end and is taken as one. Thread-safe.
class Gatherer
{
public:
    using Task = std::function<void()>;
    using Post = std::function<void(Task)>;
    using Done = std::function<void(Answer)>;

    /// `post` runs a task on a worker thread. `handler` does not throw. Both outlive this.
    Gatherer(Post post, TogetherHandler handler) : m_post(std::move(post)), m_handler(std::move(handler)) {}

    /// `done` is called once, on a worker thread; not at all where the workers stop before. `request` lives until then.
    void add(const HttpRequest &request, Done done);
    /// Lets go of what still waits. After the workers have stopped.
    void clear();

    static constexpr size_t most = 16; ///< at once: rows of so many sessions are good to read in one go
    static constexpr int workersAtMost = 2; ///< a second one only where the first cannot keep up

private:
    struct Waiting {
        const HttpRequest *request;
        Done done;
    };

    void work();
    void answer(std::vector<Waiting> taken);

    Post m_post;
    TogetherHandler m_handler;
    std::mutex m_mutex;
    std::deque<Waiting> m_waiting;
    int m_workers = 0;
};

} // namespace doorstep::server
