// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/storethread.h"
#include "app/notices.h"
#include "app/services.h"
#include "core/ports/changeset.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QtQml/QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace doorstep::app {

/// What a page shows, read on the store's thread and kept true while the page is open: load() runs when the page is
/// complete, and again after every change that touches what watch() named, made here or elsewhere alike. GUI thread.
///
/// A subclass calls watch() and implements load() with read(): `read(job, then)` runs `job(RecordStore &) -> Result<T>`
/// on the store's thread and hands T to `then` here, unless a newer read has begun or the page is gone.
class ViewModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    QML_UNCREATABLE("the base of view models")
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY servicesChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool gone READ isGone NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    explicit ViewModel(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    [[nodiscard]] State state() const { return m_state; }
    /// Why the page shows nothing: one sentence, when Failed.
    [[nodiscard]] QString errorText() const { return m_errorText; }
    /// What the page is about is not on this device, or not any more: nothing of it is kept here, and the page says so.
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// What could not be done just now, in one sentence; the page stays as it is.
    [[nodiscard]] QString notice() const { return m_notice; }
    /// A write is on its way to the disk.
    [[nodiscard]] bool isBusy() const { return m_writes > 0; }
    /// How many; they end in the order in which they began.
    [[nodiscard]] int writesUnderWay() const { return m_writes; }

    /// Reads again; "Try again" on the page.
    Q_INVOKABLE void reload();
    Q_INVOKABLE void clearNotice() { setNotice({}); }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void servicesChanged();
    void stateChanged();
    void noticeChanged();
    void busyChanged();
    /// One write has come back, before anybody acts on it; `saved`: it is on the disk.
    void saveEnded(bool saved);

protected:
    /// Begins a read; called only with services set and every property of the page bound.
    virtual void load() = 0;
    /// Whether a change touches what is shown; by default what watch() and watchScope() named.
    [[nodiscard]] virtual bool concerns(const core::ChangeSet &changes) const;

    /// Drops everything that is shown: it is not on this device (any more). Comes at once when the scope that
    /// goesWith() named is purged under the open page, and when a read finds nothing.
    virtual void forget() {}
    /// Drops what was typed and not saved: it goes with the scope in which it was to be saved. After forget().
    virtual void forgetTyped() {}
    /// Names the record kinds shown: `watch({kindOf<Visit>.number, …})`. None: every kind. Who shows people shows what
    /// is said of who is one person, too.
    void watch(const QList<quint16> &kinds);
    /// Only changes in this scope matter; nothing: in any.
    void watchScope(const std::optional<core::ScopeId> &scope) { m_scope = m_home = scope; }
    /// With the purge of this scope the page has nothing to show; watchScope() says so too.
    void goesWith(const std::optional<core::ScopeId> &scope) { m_home = scope; }

    /// For the setter of a property that load() depends on: reads anew once the page is complete.
    void propertyChanged() { reload(); }
    void setState(State state);
    void fail(const core::Error &error, Notices::Doing doing = Notices::Doing::Reading);
    void setNotice(const QString &sentence);

    /// See the class. A read that was overtaken by a newer one is dropped; a failure makes the page Failed.
    template<class Job, class Then>
    void read(Job job, Then then)
    {
        const int serial = ++m_reads;
        using R = std::invoke_result_t<Job, core::RecordStore &>;
        const auto home = m_lost ? m_home : std::nullopt;
        auto whileHere = [home, job = std::move(job)](core::RecordStore &store) mutable -> R {
            if (const auto here = isHere(store, home); !here)
                return here.error();
            return job(store);
        };
        take(store().run(std::move(whileHere)), serial, std::move(then));
    }
    /// The same for `job(RecordStore &, const FileBox &)`, of a page that no scope takes with it.
    template<class Job, class Then>
    void readWithFiles(Job job, Then then)
    {
        const int serial = ++m_reads;
        take(store().runWithFiles(std::move(job)), serial, std::move(then));
    }
    /// Like read() for a change: every one runs, in order, and a failure becomes the notice (and `otherwise` is told).
    template<class Job, class Then>
    void write(Job job, Then then, std::function<void(const core::Error &)> otherwise = {})
    {
        setWrites(m_writes + 1);
        follow(store().run(std::move(job)), std::move(then), std::move(otherwise));
    }
    /// The same for `job(RecordStore &, const FileBox &)`.
    template<class Job, class Then>
    void writeWithFiles(Job job, Then then)
    {
        setWrites(m_writes + 1);
        follow(store().runWithFiles(std::move(job)), std::move(then), {});
    }

    [[nodiscard]] StoreThread &store() const { return m_services->store(); }
    [[nodiscard]] QDate today() const { return m_services->today(); }

private:
    template<class R, class Then>
    void take(const Later<R> &answer, int serial, Then then)
    {
        answer.then(this, [this, serial, then = std::move(then)](R result) mutable {
            if (serial != m_reads)
                return;
            readDone();
            if (!result)
                return fail(result.error());
            m_lost = false;
            then(*std::move(result));
        });
    }
    template<class R, class Then>
    void follow(const Later<R> &written, Then then, std::function<void(const core::Error &)> otherwise)
    {
        written.then(this, [this, then = std::move(then), otherwise = std::move(otherwise)](R result) mutable {
            setWrites(m_writes - 1);
            Q_EMIT saveEnded(result.ok());
            if (result)
                return then(*std::move(result));
            setNotice(Notices::sentence(result.error(), Notices::Doing::Saving));
            if (otherwise)
                otherwise(result.error());
        });
    }
    void changed(const core::ChangeSet &changes);
    void goAway();
    [[nodiscard]] static core::Result<core::Done> isHere(
        core::RecordStore &store, const std::optional<core::ScopeId> &scope);
    void readDone();
    void setWrites(int writes);

    QPointer<Services> m_services;
    State m_state = State::Loading;
    bool m_gone = false;
    bool m_lost = false; // the scope was purged; it may come back
    QString m_errorText;
    QString m_notice;
    QList<quint16> m_kinds;
    std::optional<core::ScopeId> m_scope;
    std::optional<core::ScopeId> m_home;
    bool m_complete = false;
    bool m_reading = false;
    bool m_again = false; // a change came while reading
    int m_reads = 0;
    int m_writes = 0;
};

} // namespace doorstep::app
