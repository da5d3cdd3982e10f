// SPDX-License-Identifier: Apache-2.0
#include "app/advocacyrequests.h"

#include "app/advocacyrecords.h"
#include "app/engine/session.h"
#include "app/languagelist.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::RequestState;
using core::Result;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AdvocacyRequests)
};

QString wordsFor(RequestState state)
{
    switch (state) {
    case RequestState::Asked: return Say::tr("Waits for your answer");
    case RequestState::Accepted: return Say::tr("You said yes");
    case RequestState::Declined: return Say::tr("You said no");
    case RequestState::Ended:
    case RequestState::NobodyFree: return Say::tr("Ended");
    }
    return {};
}

int place(RequestState state) { return state == RequestState::Asked ? 0 : state == RequestState::Accepted ? 1 : 2; }

} // namespace

const std::array<RowModel<AdvocacyRequests::Row>::Role, 12> AdvocacyRequests::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"circleId", [](const Row &row) { return QVariant(row.circleId); }},
    {"circle", [](const Row &row) { return QVariant(row.circle); }},
    {"firstName", [](const Row &row) { return QVariant(row.firstName); }},
    {"safeWay", [](const Row &row) { return QVariant(row.safeWay); }},
    {"meeting", [](const Row &row) { return QVariant(row.meeting); }},
    {"about", [](const Row &row) { return QVariant(row.about); }},
    {"language", [](const Row &row) { return QVariant(row.language); }},
    {"stateWords", [](const Row &row) { return QVariant(wordsFor(row.state)); }},
    {"asked", [](const Row &row) { return QVariant(row.state == RequestState::Asked); }},
    {"accepted", [](const Row &row) { return QVariant(row.state == RequestState::Accepted); }},
    {"here", [](const Row &row) { return QVariant(row.here); }},
}};

AdvocacyRequests::AdvocacyRequests(QObject *parent) : ViewModel(parent), m_requests(s_roles)
{
    watch({core::kindOf<core::AdvocacyRequest>.number, core::kindOf<core::Circle>.number});
}

Result<QList<AdvocacyRequests::Row>> AdvocacyRequests::readRequests(
    RecordStore &store, const core::UserId &me, QDate today)
{
    const auto requests = store.list<core::AdvocacyRequest>(core::query<core::AdvocacyRequest>());
    if (!requests)
        return requests.error();
    QList<Row> rows;
    for (const core::Stored<core::AdvocacyRequest> &each : *requests) {
        const core::AdvocacyRequest &request = each.value;
        if (request.advocate && *request.advocate != me)
            continue;
        const auto circle = store.find(core::Id<core::Circle>(circleOf(each)));
        Row row{each.record.id.toString(), circleOf(each).toString(), circle ? circle->value.name : QString()};
        row.here = circle.ok();
        row.firstName = request.firstName;
        row.safeWay = request.safeWay;
        row.about = request.about;
        row.language = LanguageList::nameOf(request.language);
        row.state = request.state.value_or(RequestState::Asked);
        row.meetingOn = request.meetingOn;
        if (request.meetingOn.isValid())
            row.meeting = Words::nearDay(request.meetingOn, today);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [](const Row &a, const Row &b) {
        return place(a.state) != place(b.state) ? place(a.state) < place(b.state) : a.meetingOn < b.meetingOn;
    });
    return rows;
}

void AdvocacyRequests::load()
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return;
    read([me = identity->user, day = today()](RecordStore &store) { return readRequests(store, me, day); },
        [this](const QList<Row> &rows) {
            m_requests.update(rows);
            // Once the office has passed a no on, there is nothing here to take back.
            if (!m_lastKey.isEmpty() && std::ranges::find(rows, m_lastKey, &Row::key) == rows.cend())
                setLast({}, m_lastWords);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
        });
}

void AdvocacyRequests::accept(const QString &key) { answer(key, RequestState::Accepted, tr("You said yes to %1.")); }

void AdvocacyRequests::decline(const QString &key)
{
    answer(key, RequestState::Declined, tr("You said no to %1. The next advocate is asked."));
}

void AdvocacyRequests::answer(const QString &key, RequestState state, const QString &words)
{
    const auto id = core::Id<core::AdvocacyRequest>::fromString(key);
    const auto row = std::ranges::find(m_requests.rows(), key, &Row::key);
    const auto &identity = services()->session().identity();
    if (!id || row == m_requests.rows().cend() || !identity || isBusy())
        return;
    const QString said = words.isEmpty() ? QString() : words.arg(fenced(row->firstName));
    write([id = *id, state, me = identity->user](RecordStore &store) { return answerAsk(store, id, state, me); },
        [this, key, said](const core::Written &) { setLast(said.isEmpty() ? QString() : key, said); });
}

void AdvocacyRequests::setLast(const QString &key, const QString &words)
{
    m_lastKey = key;
    m_lastWords = words;
    Q_EMIT lastChanged();
}

void AdvocacyRequests::undo()
{
    if (!m_lastKey.isEmpty())
        answer(m_lastKey, RequestState::Asked, {});
}

} // namespace doorstep::app
