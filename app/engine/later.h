// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace doorstep::app {

/// A QFuture whose continuation goes with its context: where the context is gone before the value comes, the
/// continuation is dropped and later ones with it. (QFuture::then(context, …) of Qt 6.4 stops the program there, and
/// looks at the context from the thread that made the value.) `then` is called on the context's thread, and the
/// continuation runs there, never before `then` has returned.
template<class T>
class Later : public QFuture<T>
{
public:
    Later() = default;
    Later(QFuture<T> future) : QFuture<T>(std::move(future)) {} // NOLINT(google-explicit-constructor)

    template<class Continue>
    auto then(QObject *context, Continue continuation) const -> Later<std::invoke_result_t<Continue, const T &>>
    {
        using R = std::invoke_result_t<Continue, const T &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
            [watcher, promise, continuation = std::move(continuation)]() mutable {
                watcher->deleteLater();
                const QFuture<T> done = watcher->future();
                if (!done.isResultReadyAt(0))
                    return; // what it would have come from is gone
                if constexpr (std::is_void_v<R>)
                    continuation(done.result());
                else
                    promise->addResult(continuation(done.result()));
                promise->finish();
            });
        watcher->setFuture(*this);
        return Later<R>(promise->future());
    }
};

template<>
class Later<void> : public QFuture<void>
{
public:
    Later() = default;
    Later(QFuture<void> future) : QFuture<void>(std::move(future)) {} // NOLINT(google-explicit-constructor)
};

} // namespace doorstep::app
