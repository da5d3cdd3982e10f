// SPDX-License-Identifier: Apache-2.0
// A photo from a file on the disk to the story, and what is said of files that are none.
#include "app/attachedimages.h"
#include "app/photo/photo.h"
#include "app/photomodel.h"
#include "app/storymodel.h"
#include "app/unfinishedmodel.h"
#include "core/store/attachedfile.h"
#include "tests/app/shell/shownmodel.h"

#include <QBuffer>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QColor &colour, const char *format = "JPEG", QSize size = {800, 600})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, format))
        qFatal("no picture was made");
    return bytes;
}

// The only file that waits to be sent, opened.
core::Result<QByteArray> kept(PageWorld &world)
{
    return world.onFiles([](core::RecordStore &store, const core::FileBox &box) -> core::Result<QByteArray> {
        const auto waiting = box.waiting();
        if (waiting.size() != 1)
            return core::fail(core::ErrorCode::NotFound);
        return core::openAttached(store, box, waiting[0].id);
    });
}

} // namespace

class PhotoPickingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aFileOnTheDiskIsKeptAsAPictureAloneAndStaysAsItIs()
    {
        PageWorld world;
        const QByteArray original = encoded(Qt::red, "PNG");
        const QUrl file = fileOf(u"our garden.png"_s, original);
        app::PhotoModel photo;
        open(photo, world, world.amara.toString());
        QCOMPARE(photo.childName(), u"Amara"_s);
        pick(photo, file);
        QVERIFY(photo.problem().isEmpty());
        photo.setShows(u" Our garden "_s);
        QSignalSpy done(&photo, &app::PhotoModel::kept);
        photo.keep();
        PageWorld::wait([&] { return done.count() == 1; });
        QVERIFY(photo.source().isEmpty() && photo.shows().isEmpty());
        QCOMPARE(*kept(world), *app::photo::withoutTraces(original));
        QFile untouched(file.toLocalFile());
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll(), original);
        app::StoryModel story;
        story.setFamilyId(world.family.toString());
        show(story, world);
        const int row = rowOf(story.rows(), "title", u"A photo"_s);
        QVERIFY(row >= 0);
        QCOMPARE(at(story.rows(), row, "words").toString(), u"Our garden"_s);
        QVERIFY(!at(story.rows(), row, "picture").toString().isEmpty());
    }

    void needsAPictureAndWords()
    {
        PageWorld world;
        app::PhotoModel photo;
        open(photo, world);
        QVERIFY(!photo.canSave() && photo.missing().isEmpty());
        photo.setShows(u"Our garden"_s);
        QVERIFY(!photo.canSave());
        QCOMPARE(photo.missing(), u"No photo is chosen yet."_s);
        pick(photo, fileOf(u"garden.jpg"_s, encoded(Qt::green)));
        QVERIFY(photo.canSave() && photo.missing().isEmpty());
        photo.setShows(u"  "_s);
        QVERIFY(!photo.canSave());
        QCOMPARE(photo.missing(), u"Say in words what it shows, for anyone who cannot see it."_s);
        photo.keep();
        QVERIFY(!kept(world).ok());
    }

    void saysWhyAFileCannotBeTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QString none = u"This file is not a photo that we can read. Choose a JPEG or a PNG."_s;
        QTest::newRow("text") << QByteArray("a shopping list") << none;
        QTest::newRow("nothing in it") << QByteArray("") << none;
        QTest::newRow("damaged") << encoded(Qt::red, "PNG").first(60)
                                 << u"This photo is damaged, and we cannot read it. Choose another."_s;
        QTest::newRow("too large") << QByteArray(app::photo::mostBytes + 1,
            'x') << u"This photo is too large. At most 25 MB can be taken. Make it smaller, or choose another."_s;
        QTest::newRow("not there") << QByteArray() << u"This file cannot be opened. Choose another."_s;
    }
    void saysWhyAFileCannotBeTaken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        PageWorld world;
        app::PhotoModel photo;
        open(photo, world);
        pick(photo, fileOf(u"good.jpg"_s, encoded(Qt::blue)));
        const QUrl before = photo.source();
        pick(photo, fileOf(u"bad.jpg"_s, bytes));
        QCOMPARE(photo.problem(), words);
        QCOMPARE(photo.source(), before); // the one that was chosen stays
        pick(photo, fileOf(u"good again.jpg"_s, encoded(Qt::blue)));
        QVERIFY(photo.problem().isEmpty());
    }

    void aFolderOrAPipeIsNoPhoto()
    {
        PageWorld world;
        app::PhotoModel photo;
        open(photo, world);
        pick(photo, QUrl::fromLocalFile(m_folder.path()));
        QCOMPARE(photo.problem(), u"This file cannot be opened. Choose another."_s);
        pick(photo, QUrl::fromLocalFile(u"/dev/zero"_s));
        QCOMPARE(photo.problem(), u"This file cannot be opened. Choose another."_s);
    }

    void theScreensSeeWhatWasPickedOnlyWhileItIsThere()
    {
        PageWorld world;
        QString name;
        {
            app::PhotoModel photo;
            open(photo, world);
            pick(photo, fileOf(u"garden.jpg"_s, encoded(Qt::green)));
            name = photo.source().fileName();
            QVERIFY(app::AttachedImages::picture(world.services().picked(name), false, {}).ok());
            pick(photo, fileOf(u"house.jpg"_s, encoded(Qt::red)));
            QVERIFY(world.services().picked(name).isEmpty());
            name = photo.source().fileName();
            QVERIFY(!world.services().picked(name).isEmpty());
        }
        QVERIFY(world.services().picked(name).isEmpty());
    }

    void onlyItsWordsOutliveTheApp()
    {
        PageWorld world;
        const QString visit = world.begunVisit();
        {
            app::PhotoModel photo;
            open(photo, world);
            pick(photo, fileOf(u"garden.jpg"_s, encoded(Qt::green)));
            photo.setShows(u"Our garden"_s);
        }
        world.restart();
        app::UnfinishedModel unfinished;
        show(unfinished, world);
        QVERIFY(column(unfinished.rows(), "title").contains(u"You were adding a photo"_s));
        app::PhotoModel photo;
        photo.setVisitId(visit);
        show(photo, world);
        QTRY_COMPARE(photo.shows(), u"Our garden"_s);
        QVERIFY(photo.source().isEmpty());
        QCOMPARE(photo.missing(), u"No photo is chosen yet."_s);
        photo.leave();
        QVERIFY(photo.shows().isEmpty());
        QTRY_VERIFY(!column(unfinished.rows(), "title").contains(u"You were adding a photo"_s));
    }

private:
    // Null bytes: no file is made.
    QUrl fileOf(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        QFile file(path);
        if (!bytes.isNull() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()))
            qFatal("no file was made");
        return QUrl::fromLocalFile(path);
    }
    static void open(app::PhotoModel &photo, PageWorld &world, const QString &child = {})
    {
        photo.setVisitId(world.begunVisit());
        photo.setChildId(child);
        show(photo, world);
        PageWorld::wait([&] { return photo.isRestored(); });
    }
    static void pick(app::PhotoModel &photo, const QUrl &file)
    {
        photo.pick(file);
        QVERIFY(photo.isOpening());
        PageWorld::wait([&] { return !photo.isOpening(); });
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PhotoPickingTest)
#include "photopickingtest.moc"
