// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actorprocess.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::test;

namespace {

const QString pin = u"482915"_s;
constexpr int journalledWithinMs = 1000;

} // namespace

/// A real app is killed (SIGKILL: no destructor, no handler) one second after the last key, and
/// behind another app at once. What was typed is there
/// when it starts again, on Today and in the field in which it was typed.
class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfOneSecondAgoAreThereAfterAKill()
    {
        TestServer server;
        const auto asha = server.addUser(u"Asha"_s, core::Post::SocialWorker);
        const QTemporaryDir folder;
        ActorProcess app(u"Asha"_s, {folder.path(), {390, 844}, 0, {}, false, {}});
        app.start();
        app.waitFor(u"Welcome to Doorstep"_s);
        app.tap(u"Your invitation"_s);
        app.type(server.invite(asha));
        app.waitFor(u"This invitation is from"_s);
        app.tap(u"Go on"_s);
        app.waitFor(u"Choose a PIN of six digits or more"_s);
        app.pin(pin);
        app.waitFor(u"The same PIN once more"_s);
        app.pin(pin);
        app.waitFor(u"Today"_s, 60);
        server.stop(); // nothing but this device can know the words

        app.tap(u"People"_s);
        app.tap(u"A new family"_s);
        killAfterTyping(app, u"First name"_s, u"Wilhelmina"_s);
        app.waitFor(u"You were adding a family"_s);
        app.tap(u"You were adding a family"_s);
        QTRY_COMPARE(app.content(u"First name"_s), u"Wilhelmina"_s);
        // A second kill, with the words of the first start and more.
        killAfterTyping(app, u"First name"_s, u" Rose"_s);
        app.tap(u"You were adding a family"_s);
        QTRY_COMPARE(app.content(u"First name"_s), u"Wilhelmina Rose"_s);
        // Killed behind another app, as phones do: not a moment after the last key, and nothing is lost.
        app.tap(u"First name"_s);
        app.press(u"End"_s);
        app.type(u" Anna"_s);
        app.leave();
        startAgain(app);
        app.tap(u"You were adding a family"_s);
        QTRY_COMPARE(app.content(u"First name"_s), u"Wilhelmina Rose Anna"_s);
    }

private:
    static void killAfterTyping(ActorProcess &app, const QString &field, const QString &words)
    {
        app.tap(field);
        app.press(u"End"_s);
        app.type(words);
        QTest::qWait(journalledWithinMs);
        startAgain(app);
    }

    static void startAgain(ActorProcess &app)
    {
        app.kill();
        app.start();
        app.waitFor(u"Your PIN"_s);
        app.pin(pin);
        app.waitFor(u"You were"_s, 60);
    }
};

QTEST_GUILESS_MAIN(TypingTest)
#include "tst_typing.moc"
