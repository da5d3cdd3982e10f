// SPDX-License-Identifier: Apache-2.0
// A photo and a recording on the pages of a visit, driven by taps. With DOORSTEP_PICTURES=DIR it leaves a picture of
// each state in each look there.
#include "platform/fake/fakeloudspeaker.h"
#include "platform/fake/fakemicrophone.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"
#include "tests/support/pseudotranslator.h"

#include <QDir>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

const QString yes = u"Who said yes to being recorded"_s;
const QString heardWords = u"What can be heard, in words"_s;

} // namespace

class AttachPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(ui::installFonts().size() > 1);
        QQuickStyle::setStyle(u"Basic"_s);
        m_photo = m_folder.filePath(u"garden.jpg"_s);
        QImage garden(1200, 900, QImage::Format_RGB32);
        QPainter painter(&garden);
        QLinearGradient sky(0, 0, 0, 900);
        sky.setColorAt(0, QColor(140, 190, 230));
        sky.setColorAt(0.6, QColor(230, 240, 245));
        sky.setColorAt(0.61, QColor(90, 140, 70));
        sky.setColorAt(1, QColor(60, 100, 50));
        painter.fillRect(garden.rect(), sky);
        painter.fillRect(450, 300, 300, 300, QColor(180, 90, 70));
        painter.end();
        QVERIFY(garden.save(m_photo, "JPEG"));
        QFile text(m_folder.filePath(u"list.jpg"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("bread, milk") > 0);
    }

    void aPhotoIsChosenInTheDialogSeenAndKept()
    {
        PageWorld world;
        ShownPage page(world, u"PhotoPage"_s, at(world));
        page.waitFor(u"Choose a photo"_s);
        PageWorld::wait([&] { return page.find(u"Choose a photo"_s)->isEnabled(); });
        page.tap(u"Choose a photo"_s);
        QObject *dialog = dialogOf(page);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->property("visible").toBool());
        choose(page, m_photo);
        page.waitFor(u"Choose another photo"_s);
        page.tap(u"What it shows, in words"_s);
        page.type(u"Our garden"_s);
        PageWorld::wait([&] { return page.find(u"Keep this photo"_s)->isEnabled(); });
        page.tap(u"Keep this photo"_s);
        PageWorld::wait([&] {
            return *world.onFiles([](core::RecordStore &, const core::FileBox &box) {
                return core::Result<bool>(box.waiting().size() == 1);
            });
        });
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    }

    void aFileThatIsNoPhotoIsSaid()
    {
        PageWorld world;
        ShownPage page(world, u"PhotoPage"_s, at(world));
        page.waitFor(u"Choose a photo"_s);
        PageWorld::wait([&] { return page.find(u"Choose a photo"_s)->isEnabled(); });
        choose(page, m_folder.filePath(u"list.jpg"_s));
        page.waitFor(u"This file is not a photo that we can read. Choose a JPEG or a PNG."_s);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    }

    void aRecordingIsMadeHeardAgainAndKept()
    {
        platform::FakeMicrophone microphone;
        platform::FakeLoudspeaker loudspeaker;
        PageWorld world;
        world.services().setMicrophone(&microphone);
        world.services().setLoudspeaker(&loudspeaker);
        {
            ShownPage page(world, u"RecordingPage"_s, at(world));
            page.waitFor(u"Record"_s);
            PageWorld::wait([&] { return page.find(u"Record"_s)->isEnabled(); });
            page.tap(u"Record"_s);
            microphone.hear(12'000);
            page.waitFor(u"0:12"_s);
            page.tap(u"Stop"_s);
            const QString play = u"Play. What you recorded"_s;
            page.waitFor(play);
            page.tap(play);
            QVERIFY(loudspeaker.state() == core::Loudspeaker::State::Playing);
            loudspeaker.hear(4000);
            page.waitFor(u"0:04 of 0:12"_s);
            page.tap(heardWords);
            page.type(u"Amara sings"_s);
            page.tap(yes);
            page.type(u"Amara"_s);
            PageWorld::wait([&] { return page.find(u"Keep this recording"_s)->isEnabled(); });
            page.tap(u"Keep this recording"_s);
            page.waitFor(u"Record"_s);
            QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
        }
        ShownPage story(world, u"StoryPage"_s, {{u"familyId"_s, world.family.toString()}});
        story.waitFor(u"Amara in their own words"_s);
        story.waitFor(u"0:12"_s);
        story.tap(u"Play. Amara sings"_s);
        PageWorld::wait([&] { return loudspeaker.state() == core::Loudspeaker::State::Playing; });
        QVERIFY2(story.warnings().isEmpty(), qPrintable(story.warnings().join(u'\n')));
    }

    void thatThereIsNoMicrophoneIsSaid()
    {
        PageWorld world;
        ShownPage page(world, u"RecordingPage"_s, at(world));
        page.waitFor(u"Record"_s);
        PageWorld::wait([&] { return page.find(u"Record"_s)->isEnabled(); });
        page.tap(u"Record"_s);
        page.waitFor(u"This device has no microphone that we can use."_s);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    }

    void everyStateLooksWellInEveryLook_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ShownPage::Look>("look");
        for (const char *state : {"photo-none", "photo-chosen", "photo-refused", "photo-dialog", "recording-none",
                 "recording-runs", "recording-made", "recording-nomicrophone", "story", "visit", "words"}) {
            const auto add = [state](const char *name, const ShownPage::Look &look) {
                QTest::addRow("%s-%s", state, name) << QString::fromLatin1(state) << look;
            };
            add("phone", {{390, 844}});
            add("phone-dark", {{390, 844}, false, 1});
            add("phone-arabic", {{390, 844}, true});
            add("phone-large", {{390, 844}, false, 0, 2.0});
            add("tablet", {{1180, 820}});
            add("tablet-arabic-dark", {{1180, 820}, true, 1});
        }
    }
    void everyStateLooksWellInEveryLook()
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        if (folder.isEmpty())
            QSKIP("no DOORSTEP_PICTURES");
        QFETCH(QString, state);
        QFETCH(ShownPage::Look, look);
        platform::FakeMicrophone microphone;
        platform::FakeLoudspeaker loudspeaker;
        PageWorld world;
        if (state != "recording-nomicrophone"_L1)
            world.services().setMicrophone(&microphone);
        world.services().setLoudspeaker(&loudspeaker);
        test::PseudoTranslator pseudo;
        if (look.mirrored)
            QCoreApplication::installTranslator(&pseudo);
        {
            const QString name = state == "visit"_L1            ? u"VisitPage"_s
                                 : state == "words"_L1          ? u"ChildWordsPage"_s
                                 : state == "story"_L1          ? u"StoryPage"_s
                                 : state.startsWith("photo"_L1) ? u"PhotoPage"_s
                                                                : u"RecordingPage"_s;
            QVariantMap properties = at(world);
            if (state == "visit"_L1)
                properties.remove(u"childId"_s);
            if (state == "story"_L1) {
                (void)world.keptRecording();
                properties = {{u"familyId"_s, world.family.toString()}};
            }
            ShownPage page(world, name, properties, look);
            QVERIFY(page.isReady());
            QTest::qWait(500);
            bring(page, state, microphone);
            page.settle();
            QTest::qWait(300);
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(page.grab(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
            QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
        }
    }

private:
    static QVariantMap at(PageWorld &world)
    {
        return {{u"visitId"_s, world.begunVisit()}, {u"childId"_s, world.amara.toString()}};
    }
    static QObject *dialogOf(ShownPage &page)
    {
        const QList<QObject *> all = page.root()->findChildren<QObject *>();
        for (QObject *object : all) {
            if (object->inherits("QQuickFileDialog"))
                return object;
        }
        return nullptr;
    }
    // What is touched inside the system's dialog is the system's; this one is left, and its answer is given for it.
    static void choose(ShownPage &page, const QString &file)
    {
        QVERIFY(QMetaObject::invokeMethod(dialogOf(page), "reject"));
        QObject *photo = modelOf(page, "doorstep::app::PhotoModel");
        QVERIFY(QMetaObject::invokeMethod(photo, "pick", Q_ARG(QUrl, QUrl::fromLocalFile(file))));
    }
    void bring(ShownPage &page, const QString &state, platform::FakeMicrophone &microphone)
    {
        QQuickItem *root = page.root();
        if (state == "photo-chosen"_L1 || state == "photo-refused"_L1) {
            choose(page, state == "photo-chosen"_L1 ? m_photo : m_folder.filePath(u"list.jpg"_s));
            PageWorld::wait([&] { return root->property("picked").toBool() || state != "photo-chosen"_L1; });
        } else if (state == "photo-dialog"_L1) {
            QMetaObject::invokeMethod(dialogOf(page), "open");
        } else if (state.startsWith("recording"_L1) && state != "recording-none"_L1) {
            QObject *model = modelOf(page, "doorstep::app::RecordingModel");
            QMetaObject::invokeMethod(model, "record");
            microphone.hear(72'000);
            if (state == "recording-made"_L1)
                QMetaObject::invokeMethod(model, "stop");
        } else if (state == "visit"_L1) {
            page.scrollToEnd();
        }
    }
    static QObject *modelOf(ShownPage &page, const char *type)
    {
        const QList<QObject *> all = page.root()->findChildren<QObject *>();
        for (QObject *object : all) {
            if (object->inherits(type))
                return object;
        }
        qFatal("the page has no such model");
    }
    QTemporaryDir m_folder;
    QString m_photo;
};

QTEST_MAIN(AttachPagesTest)
#include "attachpagestest.moc"
