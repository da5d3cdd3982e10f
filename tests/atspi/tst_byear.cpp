// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/childseen.h"
#include "core/types/records/promise.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"
#include "tests/atspi/privatedesktop.h"
#include "tests/atspi/screenreader.h"
#include "tests/support/testserver.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::test;

namespace {

constexpr QSize phone(390, 844);
const QString pin = u"482915"_s;
const QString family = u"The Okafor-Lewis family"_s;
const QString childsWords = u"I like when Nana comes"_s;
const QString parentsWords = u"She came on time"_s;
constexpr int mostTabs = 80;

/// The title of the first page is the day.
QString today()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(QDate::currentDate(), u"dddd d MMMM");
}

} // namespace

/// The main journey of the real app through the accessibility bus alone, as a person takes it who hears the app and
/// does not see it: found by role and name, acted on by the actions on the bus and by keys, read back and listened to.
class ByEar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void oneJoinsWithAnInvitation();
    void aWrongPinIsSaidAndTheRightOneOpens();
    void todayIsWalkedRoundByTab();
    void theFamilyOpensAndAVisitBegins();
    void whoIsHereAndWhoWasSeen();
    void whyNotIsAskedInASheetThatEscapeLeaves();
    void theChildsOwnWordsAreWritten();
    void aPromiseIsTurnedOnWheelsAndHeardAsKept();
    void theParentAgreesAndAddsWords();
    void theVisitIsDoneAndHeardAsSavedAndSent();
    void aStreetIsWalkedByEar();
    void timeTogetherIsThanked();
    void theOfficeHasWhatWasSaid();

private:
    void page(const QString &title);
    void typePin(const QString &digits) const;
    [[nodiscard]] QStringList tabRound() const;
    [[nodiscard]] bool focusIsIn(Role role) const;

    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<PrivateDesktop> m_desktop;
    std::unique_ptr<QProcess> m_app;
    std::unique_ptr<AccessBus> m_bus;
    std::unique_ptr<ScreenReader> m_ear;
    QHash<quint16, qint64> m_before;
};

void ByEar::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_server = std::make_unique<TestServer>();
    m_server->command({u"seed"_s, u"--practice"_s});
    for (const core::KindInfo *kind : {&core::kindOf<core::ChildSeen>, &core::kindOf<core::Promise>,
             &core::kindOf<core::StreetRound>, &core::kindOf<core::Touchpoint>})
        m_before.insert(kind->number, m_server->countRecords(*kind));
    m_desktop = std::make_unique<PrivateDesktop>(phone);
    m_bus = std::make_unique<AccessBus>(m_desktop->busAddress());
    m_app = m_desktop->start(QStringLiteral(DOORSTEP_PROGRAM),
        {u"--data"_s, m_folder.path(), u"--size"_s, u"390x844"_s, u"--language"_s, u"en_GB"_s});
    m_desktop->focus(m_app->processId());
    m_ear = std::make_unique<ScreenReader>(*m_bus);
}

void ByEar::cleanupTestCase()
{
    m_ear.reset();
    m_bus.reset();
    if (m_app) {
        m_app->terminate();
        m_app->waitForFinished();
    }
    m_app.reset();
    m_desktop.reset();
    m_server.reset();
}

/// A page has come: its title is a heading, the reading goes on from there, and no control on it is without a name.
void ByEar::page(const QString &title)
{
    (void)m_ear->find(Role::Heading, title, 60);
    m_ear->waitHeard(title);
    const QStringList unnamed = m_ear->unnamed();
    if (!unnamed.isEmpty())
        qFatal("on %s without a name: %s", qPrintable(title), qPrintable(unnamed.join(u", "_s)));
    m_ear->forget();
}

void ByEar::typePin(const QString &digits) const
{
    for (const QChar digit : digits)
        m_ear->press(QString(digit));
    m_ear->press(u"Unlock"_s);
}

/// What Tab comes to until it comes back to where it began. Empty where it never does: a trap.
QStringList ByEar::tabRound() const
{
    QStringList names;
    std::optional<Spoken> first;
    Thing last;
    for (int tab = 0; tab < mostTabs; ++tab) {
        m_ear->key(keysym::tab);
        std::optional<Spoken> now;
        if (!QTest::qWaitFor([&] {
                now = m_ear->focused();
                return now && now->thing != last;
            }))
            return {};
        if (first && now->thing == first->thing)
            return names;
        if (!first)
            first = now;
        last = now->thing;
        names.append(now->name);
    }
    return {};
}

bool ByEar::focusIsIn(Role role) const
{
    return QTest::qWaitFor([&] {
        const std::optional<Spoken> focus = m_ear->focused();
        return focus && m_ear->isWithin(focus->thing, role);
    });
}

void ByEar::oneJoinsWithAnInvitation()
{
    page(u"Welcome to Doorstep"_s);
    const Spoken waiting = m_ear->find(Role::Button, u"Go on"_s); // there is no invitation yet
    QVERIFY2(!waiting.is(Spoken::Enabled) && !waiting.is(Spoken::Sensitive), qPrintable(waiting.words()));
    QVERIFY(!m_bus->act(waiting.thing, u"Press"_s));
    m_ear->write(u"Your invitation"_s, m_server->invite(*m_server->organisation().findUser(u"Asha Begum"_s)));
    m_ear->waitHeard(u"This invitation is from"_s);
    QTRY_VERIFY(m_ear->find(Role::Button, u"Go on"_s).is(Spoken::Enabled));
    QVERIFY(m_ear->find(Role::Button, u"Go on"_s).is(Spoken::Sensitive));
    m_ear->press(u"Go on"_s);
    m_ear->waitHeard(u"Choose a PIN of six digits or more"_s); // the pad has the keyboard
    typePin(pin);
    (void)m_ear->find(Role::Label, u"The same PIN once more"_s);
    typePin(pin);
    page(today());
    (void)m_ear->find(Role::Button, u"All saved"_s, 60);
}

void ByEar::aWrongPinIsSaidAndTheRightOneOpens()
{
    m_ear->press(u"Hide everything now"_s);
    m_ear->waitHeard(u"Your PIN"_s);
    QVERIFY(!m_ear->reads(u"Okafor"_s)); // nothing of the record while locked
    m_ear->press(u"1"_s);
    m_ear->waitHeard(u"1 digit"_s);
    m_ear->press(u"Delete one digit"_s);
    typePin(u"111111"_s);
    m_ear->waitHeard(u"not the PIN"_s);
    typePin(pin);
    page(today());
}

void ByEar::todayIsWalkedRoundByTab()
{
    std::ignore = m_ear->find(Role::Button, u"Okafor-Lewis"_s); // the day is read after its page is there
    const QStringList round = tabRound();
    QVERIFY2(!round.isEmpty(), "Tab does not come round");
    for (const QString &name : {u"Hide everything now"_s, u"Today"_s, u"People"_s, u"Door"_s, u"Promises"_s, u"Me"_s})
        QVERIFY2(round.contains(name), qPrintable(name + u" is not reached: "_s + round.join(u" | "_s)));
    QCOMPARE(round.count(QString()), 0);
    // As it is read: the strip above, then the page, then the places under the thumb.
    const auto at = [&](const QString &words) {
        return std::ranges::find_if(round, [&](const QString &name) { return name.contains(words); }) - round.begin();
    };
    const auto size = round.size();
    const auto from = at(u"Hide everything now"_s);
    const auto steps = [&](const QString &words) { return (at(words) - from + size) % size; };
    QVERIFY(at(u"Okafor-Lewis"_s) < size);
    QVERIFY(steps(u"Okafor-Lewis"_s) < steps(u"People"_s));
    QVERIFY(steps(u"People"_s) < steps(u"Door"_s));
    QVERIFY(m_ear->find(Role::PageTab, u"Today"_s).is(Spoken::Selected));
}

void ByEar::theFamilyOpensAndAVisitBegins()
{
    m_ear->press(u"People"_s, Role::PageTab);
    page(u"People"_s);
    QVERIFY(m_ear->find(Role::PageTab, u"People"_s).is(Spoken::Selected));
    m_ear->press(family);
    page(family);
    m_ear->press(u"Start visit"_s);
    page(family);
    m_ear->press(u"I'm here"_s);
    page(family);
}

void ByEar::whoIsHereAndWhoWasSeen()
{
    m_ear->check(u"Chidi"_s);
    m_ear->check(u"Amara"_s);
    m_ear->check(u"Amara was seen"_s);
    m_ear->check(u"Amara was seen alone"_s);
    m_ear->check(u"Saw the home"_s);
    m_ear->waitHeard(u"All saved. Sent"_s, 60);
}

void ByEar::whyNotIsAskedInASheetThatEscapeLeaves()
{
    m_ear->press(u"Why not…"_s);
    (void)m_ear->find(Role::RadioButton, u""_s);
    QVERIFY2(focusIsIn(Role::Dialog), qPrintable(m_ear->everything()));
    const QStringList round = tabRound();
    QVERIFY2(!round.isEmpty() && round.contains(u"Close"_s), qPrintable(round.join(u" | "_s)));
    QVERIFY2(!round.contains(u"Close together"_s), "Tab leaves the sheet for what is behind it");
    // Nor does anybody come to it who reads through the window without the focus.
    for (const QString &behind : {u"Close together"_s, u"Amara was seen"_s, u"Hide everything now"_s})
        QVERIFY2(!m_ear->look(Role::Button, behind) && !m_ear->look(Role::CheckBox, behind),
            qPrintable(m_ear->everything()));
    QCOMPARE(round.count(QString()), 0);
    m_ear->key(keysym::escape);
    m_ear->waitGone(Role::Dialog, QString());
    (void)m_ear->find(Role::Button, u"Close together"_s);
    QVERIFY(QTest::qWaitFor([&] { // back to where it was opened from
        const std::optional<Spoken> focus = m_ear->focused();
        return focus && !m_ear->isWithin(focus->thing, Role::Dialog) && !focus->name.isEmpty();
    }));
    m_ear->press(u"Why not…"_s);
    m_ear->press(u"at school or nursery"_s, Role::RadioButton);
    m_ear->waitGone(Role::Dialog, QString());
    (void)m_ear->find(Role::Button, u"at school or nursery"_s);
}

void ByEar::theChildsOwnWordsAreWritten()
{
    m_ear->press(u"Amara's words"_s);
    page(u"Amara's words"_s);
    m_ear->write(u"What Amara says"_s, childsWords);
    m_ear->press(u"I asked"_s, Role::RadioButton);
    m_ear->press(u"Keep these words"_s);
    (void)m_ear->find(Role::Label, childsWords);
}

void ByEar::aPromiseIsTurnedOnWheelsAndHeardAsKept()
{
    m_ear->press(u"A promise"_s);
    (void)m_ear->find(Role::Heading, u"A promise"_s);
    QVERIFY(focusIsIn(Role::Dialog));
    const Spoken wheel = m_ear->find(Role::SpinButton, u"What: "_s);
    QVERIFY(m_bus->grabFocus(wheel.thing));
    QVERIFY(m_bus->act(wheel.thing, u"Increase"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_bus->readOne(wheel.thing).name != wheel.name; }));
    m_ear->forget();
    m_ear->press(u"Keep this promise"_s);
    m_ear->waitHeard(u"Kept. "_s);
    m_ear->waitGone(Role::Dialog, QString());
}

void ByEar::theParentAgreesAndAddsWords()
{
    m_ear->press(u"Close together"_s);
    page(u"What we did today"_s);
    QVERIFY(m_ear->reads(u"I saw Amara"_s));
    m_ear->choose(u"That's right"_s);
    m_ear->press(u"Add your words"_s);
    QVERIFY(focusIsIn(Role::Dialog));
    m_ear->write(u"Your words"_s, parentsWords);
    m_ear->press(u"Keep them beside ours"_s);
    m_ear->waitGone(Role::Dialog, QString());
    (void)m_ear->find(Role::Label, parentsWords);
}

void ByEar::theVisitIsDoneAndHeardAsSavedAndSent()
{
    m_ear->press(u"I'm out"_s);
    page(u"One note, and done"_s);
    m_ear->write(u"The note of this visit"_s, u"Kettle on, drawings on the wall"_s);
    m_ear->press(u"Done"_s);
    m_ear->waitHeard(u"Saved"_s);
    m_ear->waitHeard(u"All saved. Sent"_s, 60);
    m_ear->press(u"Back to today"_s);
    page(today());
}

void ByEar::aStreetIsWalkedByEar()
{
    m_ear->press(u"Door"_s, Role::PageTab);
    page(u"At the door"_s);
    m_ear->press(u"Street round"_s);
    page(u"Street round"_s);
    m_ear->write(u"Street and side"_s, u"Zephyrine Close, odd side"_s);
    m_ear->press(u"Start the round"_s);
    (void)m_ear->find(Role::Heading, u"Zephyrine Close, odd side"_s);
    for (const QString &answer : {u"We chatted"_s, u"No answer"_s, u"Not now"_s}) {
        m_ear->press(answer);
        m_ear->waitHeard(answer + u". Door"_s);
    }
    QVERIFY(!m_ear->reads(u"Okafor"_s));
    m_ear->forget();
    m_ear->press(u"End the round"_s);
    m_ear->waitHeard(u"Saved. Every tap is wiped from this device."_s);
    m_ear->waitHeard(u"All saved. Sent"_s, 60);
    m_ear->press(u"Back to the door page"_s);
    page(u"At the door"_s);
}

void ByEar::timeTogetherIsThanked()
{
    m_ear->press(u"We met"_s);
    page(u"We met"_s);
    m_ear->press(u"Amara"_s, Role::CheckBox);
    m_ear->choose(u"Talk"_s);
    m_ear->press(u"Yesterday"_s);
    (void)m_ear->find(Role::Button, u"Undo"_s);
    m_ear->waitHeard(u"All saved. Sent"_s, 60);
    m_ear->key(keysym::escape);
    page(u"At the door"_s);
}

void ByEar::theOfficeHasWhatWasSaid()
{
    const auto more = [&](const core::KindInfo &kind) { return m_server->countRecords(kind) - m_before[kind.number]; };
    QTRY_COMPARE_WITH_TIMEOUT(more(core::kindOf<core::ChildSeen>), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(more(core::kindOf<core::Promise>), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(more(core::kindOf<core::StreetRound>), 1, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(more(core::kindOf<core::Touchpoint>), 1, 60'000);
}

QTEST_GUILESS_MAIN(ByEar)
#include "tst_byear.moc"
