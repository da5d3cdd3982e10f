// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"
#include "app/services.h"
#include "core/types/records/user.h"
#include "core/wire/enrolmessage.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakenetworkstatus.h"

#include <QTemporaryDir>

#include <memory>

namespace doorstep::test {

/// A device that is enrolled and open, on a real store in a temporary folder, without a server; with one family, its
/// circle, promises of every state, a neighbourhood and a parent who asks for an advocate. The clock stands at Tuesday
/// 3 March 2026, 15:34 UTC. Needs a QCoreApplication. A step that must not fail ends the program.
class PageWorld
{
public:
    explicit PageWorld(core::Post post = core::Post::SocialWorker);
    ~PageWorld();

    [[nodiscard]] app::Services &services() { return *m_services; }
    /// Runs `job` on the store's thread and waits for what it returns.
    template<class Job>
    auto onStore(Job job)
    {
        auto future = m_engine->store().run(std::move(job));
        wait([&] { return future.isFinished(); });
        return future.result();
    }
    /// Lets events run until `condition` holds; after thirty seconds ends the program with what `insteadSeen` says.
    static void wait(const std::function<bool()> &condition, const std::function<QString()> &insteadSeen = {});
    /// The app is killed and started again: everything that lived in memory is gone.
    void restart();
    /// The app is closed; its folder stays.
    void close();
    [[nodiscard]] QString folder() const { return m_directory.path() + QStringLiteral("/store"); }
    /// Locks, as after two minutes without a touch; restart() opens again.
    void lock();
    /// A visit under way with some taps in it; the same one for a whole test. Its id.
    [[nodiscard]] QString begunVisit();
    /// A visit of yesterday, closed with the family and written up: Grace and Amara were there, Amara was seen alone
    /// and Jo was at school, something was promised, and the family said it differently. Its id.
    [[nodiscard]] QString writtenUpVisit();

    /// A drawing that Amara made at a visit: a house and the sun, with her words. Its attachment.
    [[nodiscard]] core::RecordId keptDrawing();
    /// Twelve seconds of Amara singing, with her words. Its attachment.
    [[nodiscard]] core::RecordId keptRecording();
    /// Runs `job(RecordStore &, const FileBox &)` on the store's thread and waits for what it returns.
    template<class Job>
    auto onFiles(Job job)
    {
        auto future = m_engine->store().runWithFiles(std::move(job));
        wait([&] { return future.isFinished(); });
        return future.result();
    }

    platform::FakeClock clock{core::Timestamp{1772552040000}};
    const core::UserId user = core::UserId::create();
    const core::ScopeId family = core::ScopeId::create();
    const core::ScopeId circle = core::ScopeId::create();
    const core::ScopeId neighbourhood = core::ScopeId::create();
    core::RecordId mum = core::RecordId::create();
    core::RecordId amara = core::RecordId::create();
    core::RecordId jo = core::RecordId::create();
    core::RecordId ife = core::RecordId::create();
    core::RecordId home = core::RecordId::create(); ///< a household of the family
    core::RecordId jay = core::RecordId::create(); ///< a card of the circle

    /// Somebody else enrols, in `folder`; a store of their own, with nothing in it.
    void enrolBeside(const QString &folder, const QString &name, const QString &withPin);

private:
    void enrol(const QString &folder, const core::EnrolResponse &answer, const QString &withPin);
    [[nodiscard]] core::EnrolResponse answerFor(core::UserId who, const QString &name, core::Post post) const;
    void seed();
    void open();

    QTemporaryDir m_directory;
    platform::FakeNetworkStatus m_network{false};
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<app::Services> m_services;
};

} // namespace doorstep::test
