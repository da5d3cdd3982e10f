// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/engine.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <queue>

namespace doorstep::app {

/// What a command answers with, and what it changed on the device.
struct Reply {
    QJsonObject json;
    core::ChangeSet changed;
};

/// One device: an engine and the commands given to it, run one after the other. Lives on the main thread.
class Device : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const QJsonObject &reply)>;

    Device(const Engine::Ports &ports, const Engine::Options &options);
    ~Device() override;

    /// `answer` is called once, after the answers of every command before it.
    void give(const QJsonObject &command, Answer answer);
    [[nodiscard]] bool isBusy() const { return !m_queue.empty(); }

Q_SIGNALS:
    void idle();

private:
    using Future = Later<core::Result<Reply>>;
    using Handler = Future (Device::*)(const QJsonObject &command);
    struct Waiting {
        QJsonObject command;
        Answer answer;
    };

    void next();
    void finish(const core::Result<Reply> &result);
    [[nodiscard]] static Handler handler(const QString &name);

    Future enrol(const QJsonObject &command);
    Future unlock(const QJsonObject &command);
    Future lock(const QJsonObject &command);
    Future kinds(const QJsonObject &command);
    Future put(const QJsonObject &command);
    Future edit(const QJsonObject &command);
    Future get(const QJsonObject &command);
    Future list(const QJsonObject &command);
    Future search(const QJsonObject &command);
    Future sync(const QJsonObject &command);
    Future verify(const QJsonObject &command);
    Future status(const QJsonObject &command);
    Future conflicts(const QJsonObject &command);
    Future resolve(const QJsonObject &command);
    Future purge(const QJsonObject &command);
    Future attach(const QJsonObject &command);
    Future sendFiles(const QJsonObject &command);
    Future fetch(const QJsonObject &command);

    template<class Use>
    Future onStore(Use use)
    {
        return m_engine.store().run(std::move(use));
    }
    [[nodiscard]] QJsonObject identity() const;

    Engine m_engine;
    std::queue<Waiting> m_queue;
};

} // namespace doorstep::app
