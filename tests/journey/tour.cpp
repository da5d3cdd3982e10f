// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/tour.h"

#include <QDir>
#include <QFile>

namespace doorstep::test {

using namespace Qt::StringLiterals;

QList<Look> tourLooks()
{
    constexpr QSize phone(390, 844);
    constexpr QSize tablet(1180, 820);
    return {{u"phone-light"_s, phone}, {u"phone-dark"_s, phone, 1}, {u"phone-rtl"_s, phone, 0, true},
        {u"tablet-light"_s, tablet}, {u"tablet-dark"_s, tablet, 1}, {u"tablet-rtl"_s, tablet, 0, true}};
}

ActorProcess::Setting Tour::setting(const Device &device, int daysAhead) const
{
    return {.folder = device.folder,
        .window = m_look.window,
        .port = device.port,
        .language = m_look.pseudo ? u"ar"_s : QString(),
        .pseudo = m_look.pseudo,
        .daysAhead = daysAhead};
}

void Tour::begin(const Device &device, int daysAhead)
{
    m_actor.reset(); // one device, one app
    QFile settings(device.folder + u"/screen.ini"_s);
    if (!settings.open(QIODevice::WriteOnly))
        qFatal("the look cannot be set");
    settings.write("[General]\nreduceMotion=true\nscheme=" + QByteArray::number(m_look.scheme) + '\n');
    settings.close();
    m_actor = std::make_unique<ActorProcess>(m_look.name, setting(device, daysAhead));
    m_actor->start();
    m_actor->waitFor(u"Your PIN"_s);
}

void Tour::picture(const QString &page, const QString &state) { m_pictures.take(*m_actor, m_look.name, page, state); }

void Tour::seen(const QString &tapped, const QString &there, const QString &page)
{
    m_actor->tap(tapped);
    m_actor->waitFor(there);
    picture(page);
    back();
}

void Tour::back(int times)
{
    for (int i = 0; i < times; ++i)
        m_actor->press(u"Escape"_s);
}

void Tour::newcomer(const QString &folder, const QString &practice)
{
    keysLost(folder);
    ActorProcess::Setting unknown = setting({folder, 0, {}});
    unknown.practice = practice;
    m_actor = std::make_unique<ActorProcess>(m_look.name, unknown);
    m_actor->start();
    m_actor->waitFor(u"Who would you like to be?"_s);
    picture(u"ChoosePersonPage"_s);
    m_actor->tap(u"Asha Begum"_s);
    m_actor->waitFor(u"This invitation is from"_s);
    picture(u"EnrolPage"_s);
    m_actor->tap(u"Go on"_s);
    m_actor->waitFor(u"Choose a PIN of six digits or more"_s);
    picture(u"EnrolPage"_s, u"pin"_s);
    m_actor.reset();
}

void Tour::keysLost(const QString &folder)
{
    const QString damaged = folder + u"/damaged"_s;
    QDir().mkpath(damaged + u"/store"_s);
    QFile enrolment(damaged + u"/store/enrolment"_s);
    if (!enrolment.open(QIODevice::WriteOnly) || enrolment.write("not what was written here") < 0)
        qFatal("the store cannot be damaged");
    enrolment.close();
    m_actor = std::make_unique<ActorProcess>(m_look.name, setting({damaged, 0, {}}));
    m_actor->start();
    m_actor->waitFor(u"This device has lost its keys"_s);
    picture(u"EnrolPage"_s, u"keys-lost"_s);
    m_actor.reset();
}

void Tour::advocate(const Device &device, const QString &circle)
{
    begin(device);
    m_actor->pin(device.pin);
    m_actor->waitFor(u"All saved"_s, 60);
    picture(u"TodayPage"_s, u"advocate"_s);
    m_actor->tap(u"Asked for an advocate"_s);
    m_actor->waitFor(u"Safe way to reach"_s);
    picture(u"AdvocacyRequestsPage"_s);
    m_actor->tap(u"People"_s);
    m_actor->tap(circle);
    m_actor->waitFor(u"What the council promised"_s);
    picture(u"AdvocatePage"_s);
    m_actor->tap(u"The council promises"_s);
    m_actor->waitFor(u"Keep this promise"_s);
    picture(u"AdvocatePage"_s, u"promise"_s);
    back();
    m_actor.reset();
}

void Tour::manager(const Device &device)
{
    begin(device);
    m_actor->pin(device.pin);
    m_actor->waitFor(u"All saved"_s, 60);
    picture(u"TodayPage"_s, u"manager"_s);
    m_actor->tap(u"Kept apart"_s);
    m_actor->waitFor(u"Add it to the record"_s);
    picture(u"KeptPage"_s);
    m_actor->tap(u"Leave it out"_s);
    m_actor->waitFor(u"Why do you leave it out?"_s);
    picture(u"KeptPage"_s, u"why"_s);
    back();
    m_actor.reset();
}

void Tour::afterALongTime(const Device &device)
{
    constexpr int overTwoWeeks = 20;
    constexpr quint16 nobodyListens = 9; // "discard", which no system of today answers
    begin({device.folder, nobodyListens, device.pin}, overTwoWeeks);
    m_actor->pin(device.pin);
    m_actor->waitFor(u"Connect now"_s);
    picture(u"LapsedPage"_s);
    m_actor.reset();
}

void Tour::volunteer(const Device &device, const QString &circle, const std::function<void()> &takeAway)
{
    begin(device);
    m_actor->pin(device.pin);
    m_actor->waitFor(u"All saved"_s, 60);
    picture(u"TodayPage"_s, u"volunteer"_s);
    m_actor->tap(u"People"_s);
    m_actor->waitFor(circle);
    picture(u"PeoplePage"_s, u"volunteer"_s);
    m_actor->tap(circle);
    m_actor->waitFor(u"Who can see this"_s);
    picture(u"CirclePage"_s);
    takeAway();
    m_actor->waitFor(u"This is not on this device any more"_s, 60);
    picture(u"GonePage"_s);
    m_actor.reset();
}

} // namespace doorstep::test
