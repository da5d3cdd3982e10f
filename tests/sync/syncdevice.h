// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"
#include "platform/fake/fakenetworkstatus.h"
#include "platform/linux/systemclock.h"
#include "tests/sync/await.h"

#include <QTemporaryDir>

#include <memory>

namespace doorstep::test {

/// A device of the tests: the real engine on a real store in a temporary folder. Every call waits for its end.
class SyncDevice
{
public:
    struct Options {
        quint16 port = 0;              ///< connect to this port instead of the invitation's (a relay)
        bool automatic = false;
        const core::Clock *clock = nullptr; ///< the system's where none is given
        qint64 lockAfterMs = 0;
        int checkAfterMs = 0;
        app::PinnedHttp::Patience patience{};
    };
    static constexpr const char16_t *pin = u"135790";

    explicit SyncDevice(Options options) : m_options(options) { start(); }
    SyncDevice() : SyncDevice(Options()) {}

    [[nodiscard]] app::Engine &engine() { return *m_engine; }
    [[nodiscard]] app::Session &session() { return m_engine->session(); }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/store"); }
    platform::FakeNetworkStatus network;
    /// From the next start on.
    void setPatience(const app::PinnedHttp::Patience &patience) { m_options.patience = patience; }

    /// The app ends.
    void stop() { m_engine.reset(); }
    /// The app ends, if it has not, and starts again, locked.
    void restart()
    {
        stop();
        start();
    }
    [[nodiscard]] app::Engine::Options engineOptions() const
    {
        app::Engine::Options options;
        options.session.folder = folder();
        options.session.cost = core::KdfCost::cheapForTests();
        options.session.lockAfterMs = m_options.lockAfterMs;
        options.session.checkAfterMs = m_options.checkAfterMs;
        options.session.port = m_options.port;
        options.sync.automatic = m_options.automatic;
        options.sync.waitSeconds = 20;
        options.sync.debounceMs = 10;
        options.sync.app = QStringLiteral("test");
        options.patience = m_options.patience;
        return options;
    }

    [[nodiscard]] core::Result<core::Done> tryEnrol(const QString &invitation)
    {
        return await(session().enrol(invitation, QStringLiteral("a tablet"), QString::fromUtf16(pin)));
    }
    void enrol(const QString &invitation) { must(tryEnrol(invitation), "enrol"); }
    [[nodiscard]] core::Result<core::Done> unlock(const QString &with = QString::fromUtf16(pin))
    {
        return await(session().unlock(with));
    }
    [[nodiscard]] core::Result<core::SyncSummary> trySync() { return await(m_engine->sync().syncNow()); }
    core::SyncSummary sync() { return must(trySync(), "sync"); }

    template<class Use>
    [[nodiscard]] auto onStore(Use use)
    {
        return await(m_engine->store().run(std::move(use)));
    }
    /// A new record; `scope` nothing makes it the root of its own.
    template<class T>
    core::RecordId put(const T &value, const std::optional<core::ScopeId> &scope = {})
    {
        const auto id = core::RecordId::create();
        const auto edit = core::newRecord(scope.value_or(core::ScopeId(id)), core::kindOf<T>.scope, id, value);
        must(onStore([edit](core::RecordStore &store) { return store.write(edit); }), "put");
        return id;
    }
    template<class T>
    [[nodiscard]] core::Result<core::Stored<T>> find(const core::RecordId &id)
    {
        return onStore([id](core::RecordStore &store) { return store.find(core::Id<T>(id)); });
    }
    template<class T>
    [[nodiscard]] T value(const core::RecordId &id)
    {
        return must(find<T>(id), "find").value;
    }
    /// Changes a record as an editor does: from what it shows now.
    template<class T, class Change>
    void edit(const core::RecordId &id, Change change)
    {
        const auto before = must(find<T>(id), "find");
        T after = before.value;
        change(after);
        const auto &r = before.record;
        const core::Edit edit{r.scope, r.scopeKind, id, r.kind, core::Op::Put,
            core::difference(core::toFields(before.value), core::toFields(after)), r.base};
        must(onStore([edit](core::RecordStore &store) { return store.write(edit); }), "edit");
    }
    template<class T>
    [[nodiscard]] int count()
    {
        return must(onStore([](core::RecordStore &store) { return store.count(core::query<T>()); }), "count");
    }
    [[nodiscard]] QList<core::Conflict> conflicts(const core::RecordId &id)
    {
        return must(onStore([id](core::RecordStore &store) { return store.conflicts(id); }), "conflicts");
    }
    [[nodiscard]] core::RecordStore::Pending pending()
    {
        return must(onStore([](core::RecordStore &store) { return store.pending(); }), "pending");
    }

    template<class T>
    static T must(core::Result<T> result, const char *what)
    {
        if (!result)
            qFatal("%s: %s %s", what, core::errorName(result.error().code), qPrintable(result.error().detail));
        return *std::move(result);
    }

private:
    void start()
    {
        const core::Clock &clock = m_options.clock ? *m_options.clock : m_clock;
        m_engine = std::make_unique<app::Engine>(app::Engine::Ports{clock, network, nullptr}, engineOptions());
    }

    Options m_options;
    QTemporaryDir m_folder;
    platform::SystemClock m_clock;
    std::unique_ptr<app::Engine> m_engine;
};

} // namespace doorstep::test
