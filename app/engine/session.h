// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/storeopener.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace doorstep::app {

class PinnedHttp;
class StoreThread;

/// Whether the device is enrolled and open, and the steps between. Key work and file work happen on the store thread;
/// every call returns at once. Lives on the main thread.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotEnrolled, ///< nobody's yet: enrol()
        Locked,      ///< there is a store, no key in memory: unlock()
        Unlocking,   ///< enrol() or unlock() is at work
        Lapsed,      ///< the PIN was right, and the lease has ended: it syncs, and shows nothing until that went well
        Open
    };
    Q_ENUM(State)

    struct Options {
        QString folder;                                   ///< of the store; made if it is not there
        core::KdfCost cost = core::KdfCost::standard();
        qint64 lockAfterMs = 120'000;                     ///< without touched(); 0 never locks by itself
        int checkAfterMs = 20'000;                        ///< after opening, every page is checked once; 0 never
        QString host;                                     ///< connect there instead of where the invitation said, as
        quint16 port = 0;                                 ///< through a relay; the pin holds all the same
    };
    using Tries = PinTries;

    Session(StoreThread &store, PinnedHttp &http, const core::Clock &clock, core::KeyVault *vault, Options options,
        QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] State state() const { return m_state; }
    /// The keys are in memory: it can sync.
    [[nodiscard]] bool isUnlocked() const { return m_state == State::Open || m_state == State::Lapsed; }
    /// How long the device has been without a contact, and what follows from it, as of now. Only while unlocked.
    [[nodiscard]] core::Lease lease() const;
    /// Everything is sent and received, and from now on these terms hold.
    void renewLease(const core::LeaseTerms &terms);
    /// Why the store cannot be used as it is, known soon after the start: InUse, Missing, Damaged, TooNew, Io. Nothing
    /// when all is well.
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }
    /// Looks once more whether the store can be used; problemChanged() tells when that is another answer.
    void lookAgain() { look(); }
    /// A part of the store is missing or damaged, and recover() brings back what is whole. May become true while the
    /// store is open, after a check of its pages: then it goes on as far as it can, and recover() comes after lock().
    [[nodiscard]] bool canRecover() const;
    /// Set once enrolled, open or not, unless the file that says so cannot be read.
    [[nodiscard]] const std::optional<Enrolment> &enrolment() const { return m_enrolment; }
    /// Where to connect. Only while open.
    [[nodiscard]] ServerAddress server() const { return reached(m_enrolment->server); }
    /// Set while open, lapsed or not.
    [[nodiscard]] const std::optional<Identity> &identity() const { return m_identity; }
    /// What the server knows this device by; empty unless open. For the transport only.
    [[nodiscard]] const QByteArray &token() const { return m_token; }
    /// What opening the store had to repair; set while open.
    [[nodiscard]] const core::RecordStore::OpeningReport &openingReport() const { return m_report; }
    /// As of the last attempt.
    [[nodiscard]] const Tries &tries() const { return m_tries; }
    /// Ten wrong PINs, or a keyfile of which no copy can be used: nothing on this device can be opened again, and
    /// enrol() is the way on. Work that was not sent stays, sealed to the organisation.
    [[nodiscard]] bool keysGone() const { return m_keysGone; }

    /// Joins the organisation with an invitation and makes the store; needs the network. Ends Open.
    /// InvalidInput: not an invitation, a PIN under six characters, or enrolled already (and the keys not gone).
    /// Missing, Damaged: there is a store that recover() can open; nothing is made over it. Offline, NotTrusted,
    /// Refused (used up or too old). May be repeated after any error.
    Later<core::Result<core::Done>> enrol(const QString &invitation, const QString &deviceName, const QString &pin);
    /// Opens the store; needs no network. Ends Open, or Lapsed. WrongSecret, TooManyAttempts (see tries()), InUse,
    /// Missing, Damaged, TooNew.
    Later<core::Result<core::Done>> unlock(const QString &pin);
    /// After Missing or Damaged: opens with what is whole; unsent work comes from the journal, the rest with the next
    /// sync.
    Later<core::Result<core::Done>> recover(const QString &pin);
    /// Closes the store and forgets the keys, after the calls that were made before. Done when it is on the disk.
    Later<core::Result<core::Done>> lock();
    /// Whether the person who holds the device is the one whose it is; counts as a try. WrongSecret; TooManyAttempts,
    /// upon which the device is locked. Only while open.
    Later<core::Result<core::Done>> confirm(const QString &pin);
    /// WrongSecret, InvalidInput (too short). Only while open.
    Later<core::Result<core::Done>> changePin(const QString &current, const QString &fresh);

    /// Somebody is there: a tap, a key. Starts the time to the idle lock anew.
    void touched();
    /// Locks if nobody was there for too long. It looks by itself while the app runs; whoever knows that the app stood
    /// still asks for it.
    void checkIdle();

Q_SIGNALS:
    void stateChanged(doorstep::app::Session::State state);
    void problemChanged();
    void leaseRenewed();

private:
    using Outcome = core::Result<core::Done>;

    void setState(State state);
    void setProblem(const std::optional<core::Error> &problem);
    void look();
    Later<Outcome> open(const QString &pin, bool recovering);
    void askServer(const core::Invitation &invitation, const core::DeviceId &device, const QString &deviceName,
        std::function<void(core::Result<core::EnrolResponse>)> answered);
    Outcome opened(const core::Result<OpenedStore> &result, State otherwise);
    void check(core::Result<bool> (core::RecordStore::*how)());
    [[nodiscard]] StoreOpener opener() const;
    [[nodiscard]] ServerAddress reached(ServerAddress invited) const;

    StoreThread &m_store;
    PinnedHttp &m_http;
    const core::Clock &m_clock;
    core::KeyVault *m_vault;
    Options m_options;
    State m_state = State::NotEnrolled;
    std::optional<core::Error> m_problem;
    std::optional<Enrolment> m_enrolment;
    std::optional<Identity> m_identity;
    QByteArray m_token;
    core::RecordStore::OpeningReport m_report;
    Tries m_tries;
    bool m_keysGone = false;
    core::Lease m_lease; ///< as it was last kept
    qint64 m_lastTouch = 0;
    QTimer m_idle;
    QTimer m_check;
    bool m_doubted = false; ///< a page that was read failed; looked into once for each opening
};

} // namespace doorstep::app
