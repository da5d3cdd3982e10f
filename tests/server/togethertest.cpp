// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/wire/recordcodec.h"
#include "server/memorychangelog.h"
#include "server/synchandler.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::core;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now{1'780'000'000'000};

/// A table of tokens, and how often it was looked at.
class ListedSessions final : public Sessions
{
public:
    Result<std::optional<Session>> of(const QByteArray &bearer) override
    {
        alone.append(bearer);
        return lookUp(bearer);
    }
    Result<std::vector<std::optional<Session>>> ofAll(std::span<const QByteArray> bearers) override
    {
        together.append(QList<QByteArray>(bearers.begin(), bearers.end()));
        std::vector<std::optional<Session>> found;
        for (const QByteArray &bearer : bearers)
            found.push_back(lookUp(bearer));
        return fails ? Result<std::vector<std::optional<Session>>>(fail(ErrorCode::Offline)) : std::move(found);
    }
    Result<Done> noteContact(Session &, Timestamp) override { return Done{}; }

    QHash<QByteArray, Session> known;
    QList<QByteArray> alone;
    QList<QList<QByteArray>> together;
    bool fails = false;

private:
    std::optional<Session> lookUp(const QByteArray &bearer) const
    {
        const auto found = known.constFind(bearer);
        return found == known.cend() ? std::nullopt : std::optional(*found);
    }
};

} // namespace

/// Requests that are answered together are answered as each would be alone.
class TogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sessions = std::make_unique<ListedSessions>();
        m_log = std::make_unique<MemoryChangeLog>();
        m_handler = std::make_unique<SyncHandler>(*m_sessions, *m_log, m_generation, [] { return now; });
        for (const char *token : {"asha", "ben", "cleo"}) {
            const Session session{DeviceId::create(), UserId::create(), {grant(token)}, now, now};
            m_sessions->known.insert(token, session);
        }
    }

    void answersFromOneLookUpWhereThereIsNothingNew()
    {
        const HttpRequest asha = view("asha"), ben = view("ben");
        const auto begun = together({&asha, &ben});
        QCOMPARE(m_sessions->together, (QList<QList<QByteArray>>{{"asha", "ben"}}));
        QVERIFY(m_sessions->alone.isEmpty());
        for (const Begun &one : begun) {
            const auto answer = decodeSyncResponse(std::get<HttpResponse>(std::get<Answer>(one)).body);
            QVERIFY(answer && answer->viewFits == true && answer->frames.isEmpty() && answer->ended.isEmpty());
        }
        QCOMPARE(std::get<HttpResponse>(std::get<Answer>(begun[0])).body,
            std::get<HttpResponse>(m_handler->answer(asha)).body);
        const HttpRequest waits = view("cleo", 30);
        const Wait wait = std::get<Wait>(std::get<Answer>(together({&waits}).front()));
        QCOMPARE(wait.scopes.front().first, m_sessions->known.constFind("cleo")->grants.front().scope);
    }

    void givesNoOneAnothersAnswer()
    {
        const HttpRequest asha = view("asha"), stranger = view("nobody", 0, "asha"), crossed = view("ben", 0, "asha");
        const auto begun = together({&stranger, &asha, &crossed});
        QCOMPARE(std::get<HttpResponse>(std::get<Answer>(begun[0])).status, 401);
        QCOMPARE(std::get<HttpResponse>(std::get<Answer>(begun[1])).status, 200);
        // Another's place is not this one's: looked at anew, it does not fit.
        const auto answer = decodeSyncResponse(std::get<HttpResponse>(finished(begun[2])).body);
        QVERIFY(answer && answer->viewFits == false);
        QCOMPARE(m_sessions->alone, QList<QByteArray>{"ben"});
    }

    void looksAnewForWhatIsMoreWork()
    {
        const HttpRequest pushes = push("asha"), cursors = asking("ben", {});
        const HttpRequest nonsense{"cleo", "no request"};
        const auto begun = together({&pushes, &cursors, &nonsense});
        QVERIFY(m_sessions->together.isEmpty());
        for (const Begun &one : begun)
            QVERIFY(std::holds_alternative<std::function<Answer()>>(one));
        // Whoever was shut out before a worker is free does nothing any more.
        m_sessions->known.remove("asha");
        QCOMPARE(std::get<HttpResponse>(finished(begun[0])).status, 401);
        QCOMPARE(std::get<HttpResponse>(finished(begun[1])).status, 200);
        QCOMPARE(std::get<HttpResponse>(finished(begun[2])).status, 400);
    }

    void notesAContactThatIsDueInAWorkOfItsOwn()
    {
        m_sessions->known.find("asha")->lastSeen = {now.ms - Session::contactGap};
        const HttpRequest asha = view("asha");
        const auto begun = together({&asha});
        QVERIFY(std::holds_alternative<std::function<Answer()>>(begun.front()));
        QCOMPARE(std::get<HttpResponse>(finished(begun.front())).status, 200);
    }

    void saysBusyToAllWhereTheLookUpFails()
    {
        m_sessions->fails = true;
        const HttpRequest asha = view("asha"), ben = view("ben"), cursors = asking("cleo", {});
        const auto begun = together({&asha, &cursors, &ben});
        QCOMPARE(std::get<HttpResponse>(std::get<Answer>(begun[0])).status, 503);
        QCOMPARE(std::get<HttpResponse>(finished(begun[1])).status, 200);
        QCOMPARE(std::get<HttpResponse>(std::get<Answer>(begun[2])).status, 503);
    }

private:
    [[nodiscard]] static SessionGrant grant(const QByteArray &token)
    {
        SessionGrant one{ScopeId::create(), ScopeKind::Family, Role::Lead, {0}, {now.ms + 1}, true};
        one.seq = 7;
        one.headHash = token.leftJustified(32, 'h');
        return one;
    }
    [[nodiscard]] std::vector<Begun> together(const std::vector<const HttpRequest *> &requests)
    {
        return m_handler->answerTogether(requests);
    }
    [[nodiscard]] static Answer finished(const Begun &begun) { return std::get<std::function<Answer()>>(begun)(); }
    [[nodiscard]] HttpRequest asking(const QByteArray &token, SyncRequest request) const
    {
        request.generation = m_generation;
        return {token, encodeSyncRequest(request)};
    }
    /// Who has `token` says that their device is where that of `whose` is.
    [[nodiscard]] HttpRequest view(const QByteArray &token, quint32 wait = 0, const QByteArray &whose = {}) const
    {
        SyncRequest request;
        const auto known = m_sessions->known.constFind(whose.isEmpty() ? token : whose);
        request.view = viewHash(viewOf(*known, now));
        request.waitSeconds = wait;
        return asking(token, request);
    }
    [[nodiscard]] HttpRequest push(const QByteArray &token) const
    {
        SyncRequest request;
        Family family;
        family.name = u"Okoro"_s;
        const ScopeId scope = ScopeId::create();
        request.push = {{scope, ScopeKind::Family,
            {{ChangeId::create(), 1, rootRecord(scope), kindOf<Family>.number, Op::Put, 0, Hlc::at(now), schemaVersion,
                toFields(family)}}}};
        request.view = viewHash(viewOf(m_sessions->known.find(token).value(), now));
        return asking(token, request);
    }

    const Uuid m_generation = Uuid::v7();
    std::unique_ptr<ListedSessions> m_sessions;
    std::unique_ptr<MemoryChangeLog> m_log;
    std::unique_ptr<SyncHandler> m_handler;
};

QTEST_GUILESS_MAIN(TogetherTest)
#include "togethertest.moc"
