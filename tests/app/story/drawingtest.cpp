// SPDX-License-Identifier: Apache-2.0
// A drawing from the paper to the story: what is drawn, kept, shown, and asked for.
#include "app/attachedimages.h"
#include "app/attachedpicture.h"
#include "app/drawingmodel.h"
#include "app/ink.h"
#include "app/storymodel.h"
#include "app/unfinishedmodel.h"
#include "core/store/attachedfile.h"
#include "tests/app/shell/shownmodel.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using Held = app::AttachedPicture::Held;

namespace {

const app::Ink house{QSize(1024, 768), {{{100, 700}, {500, 100}, {900, 700}}, {{500, 500}}}};

QList<core::FileBox::Waiting> waiting(PageWorld &world)
{
    return *world.onFiles([](core::RecordStore &, const core::FileBox &box) {
        return core::Result<QList<core::FileBox::Waiting>>(box.waiting());
    });
}

} // namespace

class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void isKeptAsItWasDrawnAndStandsInTheStory()
    {
        PageWorld world;
        app::DrawingModel drawing;
        open(drawing, world, world.amara.toString());
        QCOMPARE(drawing.childName(), u"Amara"_s);
        drawing.setInk(app::textOfInk(house));
        drawing.setShows(u" Our house "_s);
        keep(drawing);
        const auto files = waiting(world);
        QCOMPARE(files.size(), 1);
        const auto bytes = world.onFiles([id = files[0].id](core::RecordStore &store, const core::FileBox &box) {
            return core::openAttached(store, box, id);
        });
        QCOMPARE(app::decodeInk(*bytes, app::drawingBytes), house);
        app::StoryModel story;
        story.setFamilyId(world.family.toString());
        show(story, world);
        const int row = rowOf(story.rows(), "title", u"Amara drew"_s);
        QVERIFY(row >= 0);
        QCOMPARE(at(story.rows(), row, "words").toString(), u"Our house"_s);
        QCOMPARE(at(story.rows(), row, "picture").toString(), files[0].id.toString());
        QCOMPARE(at(story.rows(), row, "when").toString(), u"15:34"_s);
        story.setPerson(world.jo.toString());
        QTRY_COMPARE(rowOf(story.rows(), "title", u"Amara drew"_s), -1); // it is Amara's part
    }

    void needsWordsForWhoeverCannotSeeIt()
    {
        PageWorld world;
        app::DrawingModel drawing;
        open(drawing, world);
        QVERIFY(!drawing.canSave() && drawing.missing().isEmpty());
        drawing.setInk(app::textOfInk(house));
        QVERIFY(!drawing.canSave());
        QCOMPARE(drawing.missing(), u"Say in words what it shows, for anyone who cannot see it."_s);
        drawing.keep();
        drawing.setShows(u"Our house"_s);
        QVERIFY(drawing.canSave() && drawing.missing().isEmpty());
        drawing.setInk({});
        QVERIFY(!drawing.canSave());
        QCOMPARE(drawing.missing(), u"Nothing is drawn yet."_s);
        QVERIFY(waiting(world).isEmpty());
    }

    void outlivesTheApp()
    {
        PageWorld world;
        const QString visit = world.begunVisit();
        {
            app::DrawingModel drawing;
            open(drawing, world);
            drawing.setInk(app::textOfInk(house));
            drawing.setShows(u"Our house"_s);
        }
        world.restart();
        app::UnfinishedModel unfinished;
        show(unfinished, world);
        QVERIFY(column(unfinished.rows(), "title").contains(u"You were drawing"_s));
        app::DrawingModel drawing;
        drawing.setVisitId(visit);
        show(drawing, world);
        QTRY_COMPARE(drawing.ink(), app::textOfInk(house));
        QCOMPARE(drawing.shows(), u"Our house"_s);
        keep(drawing);
        QTRY_VERIFY(!column(unfinished.rows(), "title").contains(u"You were drawing"_s));
    }

    void takesNoStrokeBeforeWhatWasUnfinishedIsRead()
    {
        PageWorld world;
        {
            app::DrawingModel drawing;
            open(drawing, world);
            drawing.setInk(app::textOfInk(house));
        }
        world.restart();
        app::DrawingModel drawing;
        drawing.setVisitId(world.begunVisit());
        QVERIFY(!drawing.isRestored());
        drawing.setInk(app::textOfInk({house.paper, {{{5, 5}}}}));
        drawing.setShows(u"A dot"_s);
        QVERIFY(drawing.ink().isEmpty() && drawing.shows().isEmpty());
        show(drawing, world);
        QTRY_VERIFY(drawing.isRestored());
        QCOMPARE(drawing.ink(), app::textOfInk(house));
        drawing.setShows(u"Our house"_s);
        QCOMPARE(drawing.shows(), u"Our house"_s);
    }

    void isAskedForWhereItIsNotOnTheDevice()
    {
        PageWorld world;
        const core::RecordId id = world.keptDrawing();
        app::AttachedPicture picture;
        picture.setAttachmentId(id.toString());
        show(picture, world);
        QCOMPARE(picture.held(), Held::Here);
        QCOMPARE(picture.source(), QUrl(u"image://attached/"_s + id.toString()));
        // Somebody puts the words right: the open page has them.
        for (const QString &words : {u"Our old house"_s, u"Our house, with the sun and Nana at the window"_s}) {
            core::Attachment changed;
            changed.shows = words;
            const auto written = world.onStore([&](core::RecordStore &store) {
                return store.write(core::Edit{world.family, core::ScopeKind::Family, id,
                    core::kindOf<core::Attachment>.number, core::Op::Put, core::toFields(changed), 0});
            });
            QVERIFY(written.ok());
            QTRY_COMPARE(picture.shows(), words);
        }
        const auto gone = world.onFiles(
            [id](core::RecordStore &, const core::FileBox &box) { return box.discard(id); });
        QVERIFY(gone.ok());
        app::AttachedPicture away;
        away.setAttachmentId(id.toString());
        show(away, world);
        QCOMPARE(away.held(), Held::Away);
        QVERIFY(away.source().isEmpty());
        QCOMPARE(away.shows(), u"Our house, with the sun and Nana at the window"_s);
        QVERIFY(away.megabytes() > 0.06 && away.megabytes() < 0.07); // one block of 64 KiB
        away.get();
        QCOMPARE(away.held(), Held::Coming);
        QTRY_COMPARE(away.held(), Held::Away); // there is no server here
        QCOMPARE(away.notice(), u"We cannot get this picture now. Try again when you have a signal."_s);
    }

    void becomesAPictureOfTheSizeThatIsAskedFor()
    {
        const auto drawn = app::AttachedImages::picture(app::encodeInk(house), true, QSize(400, 0));
        QVERIFY(drawn.ok());
        QCOMPARE(drawn->size(), QSize(400, 300));
        QCOMPARE(drawn->pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(drawn->pixelColor(195, 39).lightness() < 100); // the top of the roof
        QVERIFY(drawn->pixelColor(195, 195).lightness() < 100); // the dot
        const auto strip = app::AttachedImages::picture(
            app::encodeInk({QSize(1, 4096), {{{0, 0}, {1, 4096}}}}), true, {});
        QVERIFY(strip.ok());
        QCOMPARE(strip->size(), QSize(1, 4096));
        QImage taken(800, 600, QImage::Format_RGB32);
        taken.fill(Qt::red);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && taken.save(&buffer, "JPEG"));
        QCOMPARE(app::AttachedImages::picture(jpeg, false, QSize(400, 0))->size(), QSize(400, 300));
        QVERIFY(!app::AttachedImages::picture("no strokes", true, {}).ok());
        QVERIFY(!app::AttachedImages::picture("no photo", false, {}).ok());
        QVERIFY(!app::AttachedImages::picture(jpeg, true, {}).ok());
    }

private:
    static void open(app::DrawingModel &drawing, PageWorld &world, const QString &child = {})
    {
        drawing.setVisitId(world.begunVisit());
        drawing.setChildId(child);
        show(drawing, world);
        PageWorld::wait([&] { return drawing.isRestored(); });
    }
    static void keep(app::DrawingModel &drawing)
    {
        QSignalSpy kept(&drawing, &app::DrawingModel::kept);
        drawing.keep();
        PageWorld::wait([&] { return kept.count() == 1; });
        QVERIFY(drawing.ink().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DrawingTest)
#include "drawingtest.moc"
