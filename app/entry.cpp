// SPDX-License-Identifier: Apache-2.0
#include "app/entry.h"

#include "app/engine/engine.h"
#include "app/notices.h"
#include "app/pinadvice.h"
#include "app/words.h"
#include "core/wire/enrolmessage.h"

#include <QLocale>
#include <QSysInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace doorstep::app {

const std::array<RowModel<Entry::Person>::Role, 4> Entry::s_roles{{
    {"key", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"post", [](const Person &person) { return QVariant(person.post); }},
    {"pin", [](const Person &person) { return QVariant(person.pin); }},
}};

Entry::Entry(QObject *parent) : QObject(parent), m_people(s_roles) {}

void Entry::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    if (services) {
        connect(services, &Services::engineChanged, this, &Entry::follow);
        connect(services, &Services::userFoldersChanged, this, &Entry::listPeople);
        connect(services, &Services::languageChanged, this, &Entry::settle);
        listPeople();
        follow();
    }
    Q_EMIT servicesChanged();
}

// Before the PIN no name is said, of nobody: a place has a number, and since when it is there.
void Entry::listPeople()
{
    QList<Person> people;
    for (const PracticePerson &person : m_services->practice())
        people.append({person.folder, person.name, person.post, person.pin});
    for (const UserFolder &place : m_services->userFolders()) {
        const QString number = QLocale().toString(people.size() + 1);
        people.append({place.folder, tr("Person %1").arg(number),
            tr("Here since %1").arg(Words::date(place.since, m_services->today())), {}});
    }
    m_people.update(people);
    Q_EMIT stepChanged();
}

void Entry::follow()
{
    if (m_services->hasEngine()) {
        connect(&m_services->session(), &Session::stateChanged, this, &Entry::settle);
        connect(&m_services->session(), &Session::problemChanged, this, &Entry::settle);
    }
    setMessage({});
    m_first.clear();
    const int person = m_services->person();
    setInvitation(isPractice() && person >= 0 ? m_services->practice()[person].invitation : QString());
    settle();
}

void Entry::settle()
{
    m_problem.clear();
    m_lost.clear();
    m_lapsed.clear();
    m_lapsedNext.clear();
    m_repair.clear();
    m_step = m_services->hasEngine() ? stepOf(m_services->session()) : Step::Choose;
    Q_EMIT stepChanged();
}

Entry::Step Entry::stepOf(const Session &session)
{
    switch (session.state()) {
    case Session::State::Unlocking: return m_step; // the screen stays until it is known how it ended
    case Session::State::NotEnrolled: return Step::Join;
    case Session::State::Lapsed: sayLapsed(session.lease()); return Step::Lapsed;
    case Session::State::Open:
        if (session.canRecover())
            m_repair = tr("A part of the record on this device is damaged. What you had not sent is kept. Your PIN "
                          "brings back what can be brought back. The rest comes when there is a signal.");
        return Step::Open;
    case Session::State::Locked: break;
    }
    if (session.keysGone()) {
        m_lost = tr("This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, "
                    "sealed for the office, and they can open it. Ask them for a new invitation.");
        return Step::Join;
    }
    if (!session.problem())
        return Step::Locked;
    if (session.canRecover()) {
        if (m_message.isEmpty())
            setMessage(recoverText());
        return Step::Locked;
    }
    m_problem = Notices::sentence(*session.problem(), Notices::Doing::Opening);
    return Step::Broken;
}

void Entry::sayLapsed(const core::Lease &lease)
{
    m_lapsed = tr("This device has not been in touch with the office for %Ln days. So what it holds is locked.",
        nullptr, lease.daysWithoutContact());
    m_lapsedNext = lease.isLastOpening()
                       ? tr("Connect today. If it has not reached the office by tomorrow, it forgets its keys. "
                            "What you had not sent stays sealed for the office, and they can open it.")
                       : tr("It opens as soon as it has reached the office. What you had not sent is safe, and goes "
                            "first.");
}

QString Entry::recoverText()
{
    return tr("A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to "
              "bring back what can be brought back. The rest comes from the office when there is a signal.");
}

void Entry::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT stepChanged();
}

void Entry::setMessage(const QString &message)
{
    m_message = message;
    Q_EMIT messageChanged();
}

void Entry::setInvitation(const QString &invitation)
{
    const QString trimmed = invitation.simplified().remove(u' ');
    if (m_invitation == trimmed)
        return;
    m_invitation = trimmed;
    const auto decoded = core::decodeInvitation(trimmed);
    m_office = decoded ? decoded->host : QString();
    const bool looksWhole = trimmed.size() > 40;
    setMessage(!decoded && looksWhole ? Notices::sentence(decoded.error(), Notices::Doing::Joining) : QString());
    Q_EMIT invitationChanged();
}

bool Entry::isPractice() const { return m_services && !m_services->practice().isEmpty(); }

QString Entry::practicePin() const
{
    const int person = m_services ? m_services->person() : -1;
    return isPractice() && person >= 0 ? m_services->practice()[person].pin : QString();
}

void Entry::choosePerson(int row)
{
    if (m_services && row >= 0 && row < m_people.rowCount())
        m_services->choosePerson(row);
}

bool Entry::leadsBack() const { return isPractice() || (m_services && !m_services->userFolders().isEmpty()); }

bool Entry::mayAdd() const
{
    return leadsBack() && !isPractice() && m_services->userFolders().size() < mostUserFolders;
}

void Entry::addPerson()
{
    if (mayAdd())
        m_services->choosePerson(int(m_services->userFolders().size()));
}

void Entry::chooseAgain()
{
    if (m_services && !m_busy)
        m_services->choosePerson(-1);
}

void Entry::choosePin(const QString &pin)
{
    if (m_busy)
        return;
    if (m_first.isEmpty()) {
        const QString advice = PinAdvice::against(pin);
        if (advice.isEmpty())
            m_first = pin;
        return setMessage(advice);
    }
    if (std::exchange(m_first, {}) != pin)
        return setMessage(tr("The two were not the same. Choose your PIN once more."));
    join(pin);
}

void Entry::startAgain()
{
    m_first.clear();
    setMessage({});
}

void Entry::join(const QString &pin)
{
    setMessage({});
    setBusy(true);
    m_services->session()
        .enrol(m_invitation, QSysInfo::prettyProductName(), pin)
        .then(this, [this](const core::Result<core::Done> &joined) {
            setBusy(false);
            if (!joined)
                setMessage(Notices::sentence(joined.error(), Notices::Doing::Joining));
        });
}

void Entry::tryAgain()
{
    if (m_services && m_services->hasEngine())
        m_services->session().lookAgain();
}

void Entry::unlock(const QString &pin)
{
    if (m_busy || !m_services || !m_services->hasEngine())
        return;
    setMessage({});
    setBusy(true);
    Session &session = m_services->session();
    auto opening = session.canRecover() ? session.recover(pin) : session.unlock(pin);
    opening.then(this, [this](const core::Result<core::Done> &result) { opened(result); });
}

void Entry::getInTouch()
{
    if (m_busy || m_step != Step::Lapsed)
        return;
    setMessage({});
    setBusy(true);
    m_services->engine().sync().syncNow().then(this, [this](const core::Result<core::SyncSummary> &synced) {
        setBusy(false);
        if (!synced && m_step == Step::Lapsed)
            setMessage(Notices::sentence(synced.error(), Notices::Doing::Sending));
    });
}

void Entry::opened(const core::Result<core::Done> &result)
{
    setBusy(false);
    if (result)
        return setMessage({});
    const Session &session = m_services->session();
    const core::ErrorCode code = result.error().code;
    if (session.keysGone())
        return setMessage({}); // the page to join says it all
    if (code == core::ErrorCode::WrongSecret || code == core::ErrorCode::TooManyAttempts)
        return setMessage(triesText(session.tries()));
    setMessage(session.canRecover() ? recoverText() : Notices::sentence(result.error(), Notices::Doing::Opening));
}

QString Entry::triesText(const Session::Tries &tries)
{
    if (tries.left == 0)
        return tr("There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask "
                  "the office for a new invitation.");
    QString words = tr("That was not the PIN. You have %Ln tries left.", nullptr, tries.left);
    if (tries.waitMs > 0)
        words += u' ' + tr("Wait %Ln minutes before the next one.", nullptr, int((tries.waitMs + 59'999) / 60'000));
    return words;
}

void Entry::lock()
{
    if (!m_services || !m_services->hasEngine())
        return;
    m_step = Step::Locked; // at once, whatever the disk still does
    Q_EMIT stepChanged();
    // The pages go first, and what was typed in them is kept.
    QTimer::singleShot(0, &m_services->session(), [session = &m_services->session()] { session->lock(); });
}

} // namespace doorstep::app
