// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/session.h"
#include "app/rowmodel.h"
#include "app/services.h"
#include "core/types/result.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// The way in: who one is (in practice, and where people share the device), joining with an invitation, the PIN, and
/// the way out at once. Holds no PIN longer than the call that needs it, but for the first of two while a new one is
/// chosen. GUI thread.
class Entry : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY servicesChanged FINAL)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString message READ message NOTIFY messageChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString lost READ lost NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString repair READ repair NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString invitation READ invitation WRITE setInvitation NOTIFY invitationChanged FINAL)
    Q_PROPERTY(QString office READ office NOTIFY invitationChanged FINAL)
    Q_PROPERTY(bool firstChosen READ isFirstChosen NOTIFY messageChanged FINAL)
    Q_PROPERTY(bool practice READ isPractice NOTIFY servicesChanged FINAL)
    Q_PROPERTY(bool leadsBack READ leadsBack NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString practicePin READ practicePin NOTIFY stepChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    enum class Step {
        Choose, ///< practice, or a device that is shared: who to be
        Join,   ///< nobody's device yet, or one whose keys are gone: `lost` says so
        Locked, ///< the PIN opens it
        Open,
        Broken, ///< the store cannot be used; `problem` says so
    };
    Q_ENUM(Step)

    explicit Entry(QObject *parent = nullptr);

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// One sentence about the last try: "That was not the PIN. Eight tries left."
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Why this device has to join again, and what becomes of the work on it; empty where it has not.
    [[nodiscard]] QString lost() const { return m_lost; }
    /// While open: a part of the record was found damaged, and what locking and the PIN bring back. Else empty.
    [[nodiscard]] QString repair() const { return m_repair; }

    [[nodiscard]] QString invitation() const { return m_invitation; }
    void setInvitation(const QString &invitation);
    /// The address that the invitation names, shown before anything is sent there; empty while it is not an invitation.
    [[nodiscard]] QString office() const { return m_office; }
    /// A first PIN was chosen and is wanted once more.
    [[nodiscard]] bool isFirstChosen() const { return !m_first.isEmpty(); }

    [[nodiscard]] bool isPractice() const;
    /// There is a choice of who to be, to go back to: somebody has joined on this device already, or it is practice.
    [[nodiscard]] bool leadsBack() const;
    /// One more person can join on this device.
    [[nodiscard]] bool mayAdd() const;
    /// The PIN of the person that one plays; shown, because it protects nothing.
    [[nodiscard]] QString practicePin() const;
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }

    /// Be this person.
    Q_INVOKABLE void choosePerson(int row);
    /// Somebody joins beside those who share the device.
    Q_INVOKABLE void addPerson();
    /// Back to the choice. Whoever was in is locked out; what they had not sent stays theirs.
    Q_INVOKABLE void chooseAgain();
    /// The first time: keeps the PIN if it will do, and asks again. The second time: joins, if both are the same.
    Q_INVOKABLE void choosePin(const QString &pin);
    /// Forgets the first PIN.
    Q_INVOKABLE void startAgain();
    /// Looks once more whether the store can be used: another copy of the app may be closed by now.
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void unlock(const QString &pin);
    /// Locks at once; the screen shows nothing of the record from this moment on.
    Q_INVOKABLE void lock();

    /// After a wrong PIN: "That was not the PIN. You have 8 tries left."
    [[nodiscard]] static QString triesText(const Session::Tries &tries);

Q_SIGNALS:
    void servicesChanged();
    void stepChanged();
    void messageChanged();
    void invitationChanged();

private:
    struct Person {
        QString key;
        QString name;
        QString post;
        QString pin;
        friend bool operator==(const Person &, const Person &) = default;
    };

    static const std::array<RowModel<Person>::Role, 4> s_roles;
    void follow();
    void listPeople();
    void settle();
    void setBusy(bool busy);
    void setMessage(const QString &message);
    void join(const QString &pin);
    void opened(const core::Result<core::Done> &result);
    [[nodiscard]] Step stepOf(const Session &session);
    [[nodiscard]] static QString recoverText();

    QPointer<Services> m_services;
    Step m_step = Step::Locked;
    bool m_busy = false;
    QString m_message;
    QString m_problem;
    QString m_lost;
    QString m_repair;
    QString m_invitation;
    QString m_office;
    QString m_first;
    RowModel<Person> m_people;
};

} // namespace doorstep::app
