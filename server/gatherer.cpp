// SPDX-License-Identifier: Apache-2.0
#include "server/gatherer.h"

#include <algorithm>
#include <iterator>

namespace doorstep::server {

void Gatherer::add(const HttpRequest &request, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({&request, std::move(done)});
        const bool another = m_workers == 0 || (m_waiting.size() >= most && m_workers < workersAtMost);
        if (!another)
            return;
        ++m_workers;
    }
    m_post([this] { work(); });
}

void Gatherer::clear()
{
    std::deque<Waiting> left;
    const std::lock_guard lock(m_mutex);
    left.swap(m_waiting);
}

void Gatherer::work()
{
    std::vector<Waiting> taken;
    {
        const std::lock_guard lock(m_mutex);
        const auto end = m_waiting.begin() + std::ptrdiff_t(std::min(most, m_waiting.size()));
        taken.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
        m_waiting.erase(m_waiting.begin(), end);
    }
    if (!taken.empty())
        answer(std::move(taken));
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.empty()) {
            --m_workers;
            return;
        }
    }
    m_post([this] { work(); }); // behind what others wait for a worker with
}

void Gatherer::answer(std::vector<Waiting> taken)
{
    std::vector<const HttpRequest *> requests(taken.size());
    std::ranges::transform(taken, requests.begin(), &Waiting::request);
    std::vector<Begun> begun = m_handler(requests);
    for (size_t i = 0; i < taken.size(); ++i) {
        if (auto *answer = std::get_if<Answer>(&begun[i])) {
            taken[i].done(std::move(*answer));
            continue;
        }
        m_post([work = std::get<std::function<Answer()>>(std::move(begun[i])), done = std::move(taken[i].done)] {
            done(work());
        });
    }
}

} // namespace doorstep::server
