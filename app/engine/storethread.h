// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/later.h"
#include "core/ports/changeset.h"
#include "core/store/filebox.h"
#include "core/store/recordstore.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace doorstep::app {

/// The store and the thread on which alone it is used. Whoever wants something of it hands in a function and gets a
/// future; calls run one after the other, in the order in which they were made. Lives on the main thread.
///
///     store.run([id](core::RecordStore &s) { return s.find(id); })
///         .then(this, [this](const core::Result<core::Stored<core::Visit>> &visit) { … });
///
/// The continuation belongs to a context object (`this`), so that it is dropped with it.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    /// What lives on the store thread. Only Session opens and closes it.
    struct Place {
        std::optional<core::StoreFolder> folder;
        std::optional<core::Keyfile> keyfile;
        std::unique_ptr<core::RecordStore> store;
        bool lapsed = false; ///< the lease has ended: only what has to be sent may leave the store
    };

    explicit StoreThread(QObject *parent = nullptr);
    /// Waits for the calls that were made, then closes the store.
    ~StoreThread() override;

    /// Runs `use(RecordStore &)`, which returns a Result, on the store thread. Locked where no store is open, or
    /// its lease has ended. Where the
    /// result tells what changed (it is a ChangeSet, or has a member `changed` of that type), changed() is emitted
    /// before the future's continuation runs: that is the one event path, for edits made here as for those that came by
    /// sync.
    template<class Use>
    auto run(Use use) -> Later<std::invoke_result_t<Use, core::RecordStore &>>
    {
        using R = std::invoke_result_t<Use, core::RecordStore &>;
        return runInPlace([use = std::move(use)](Place &place) mutable -> R {
            if (!place.store || place.lapsed)
                return core::fail(core::ErrorCode::Locked);
            return use(*place.store);
        });
    }

    /// The same for sync, which goes on after the lease has ended: that is how it begins again. Nothing of the record
    /// may come out of `use` but to the server.
    template<class Use>
    auto runForSync(Use use) -> Later<std::invoke_result_t<Use, core::RecordStore &>>
    {
        using R = std::invoke_result_t<Use, core::RecordStore &>;
        return runInPlace([use = std::move(use)](Place &place) mutable -> R {
            if (!place.store)
                return core::fail(core::ErrorCode::Locked);
            return use(*place.store);
        });
    }

    /// As run(), with the attached files: `use(RecordStore &, const FileBox &)`. A file that is Damaged says nothing of
    /// the database, and damaged() is not emitted.
    template<class Use>
    auto runWithFiles(Use use) -> Later<std::invoke_result_t<Use, core::RecordStore &, const core::FileBox &>>
    {
        using R = std::invoke_result_t<Use, core::RecordStore &, const core::FileBox &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([this, promise, use = std::move(use)](Place &place) mutable {
            R result = guarded<R>([&]() -> R {
                if (!place.store || !place.folder || place.lapsed)
                    return core::fail(core::ErrorCode::Locked);
                return use(*place.store, core::FileBox(*place.folder));
            });
            announce(result);
            promise->addResult(std::move(result));
            promise->finish();
        });
        return Later<R>(promise->future());
    }

    /// The same with everything on the thread, open or not; for Session.
    template<class Use>
    auto runInPlace(Use use) -> Later<std::invoke_result_t<Use, Place &>>
    {
        using R = std::invoke_result_t<Use, Place &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        post([this, promise, use = std::move(use)](Place &place) mutable {
            R result = guarded<R>([&] { return use(place); });
            announce(result);
            if (!result && result.error().code == core::ErrorCode::Damaged && place.store)
                Q_EMIT damaged();
            promise->addResult(std::move(result));
            promise->finish();
        });
        return Later<R>(promise->future());
    }

    /// Session says it before it closes the store: what has to be written is asked for now.
    void tellClosing() { Q_EMIT closing(); }
    /// The app leaves the front of the screen and may be ended there at any moment.
    void tellLeaving() { Q_EMIT leaving(); }
    /// Waits until the calls that were made are done, and so on the disk; false if that takes longer. Only where the
    /// system stops the whole program next: continuations have not run yet.
    bool waitUntilDone(int longestMs);

Q_SIGNALS:
    void closing();
    void leaving();
    /// Something on the device is no longer what it was, whether it was edited here or came from elsewhere. On the main
    /// thread, once for each call that changed something.
    void changed(const doorstep::core::ChangeSet &set);
    /// A call on the open store answered Damaged. Emitted on the store thread.
    void damaged();

private:
    /// Our code throws nothing; what the standard library throws (no memory) ends here, as an error.
    template<class R, class Call>
    [[nodiscard]] static R guarded(Call call)
    {
        try {
            return call();
        } catch (const std::exception &) {
            return core::fail(core::ErrorCode::Internal, QStringLiteral("exception on the store thread"));
        }
    }
    template<class T>
    void announce(const core::Result<T> &result)
    {
        if constexpr (std::is_same_v<T, core::ChangeSet>) {
            if (result)
                announceSet(*result);
        } else if constexpr (requires(const T &value) {
                                 { value.changed } -> std::convertible_to<core::ChangeSet>;
                             }) {
            if (result)
                announceSet(result->changed);
        }
    }
    void announceSet(const core::ChangeSet &set);
    void post(std::function<void(Place &)> call);

    QThread m_thread;
    std::unique_ptr<Place> m_place;
    std::unique_ptr<QObject> m_worker; ///< lives on m_thread
};

} // namespace doorstep::app
