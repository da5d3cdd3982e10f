// SPDX-License-Identifier: Apache-2.0
// A photo and a recording at a visit, and a recording in the story, with all that can go wrong.
#include "app/photo/photo.h"
#include "platform/fake/fakeloudspeaker.h"
#include "platform/fake/fakemicrophone.h"
#include "tests/walk/openedpage.h"
#include "tests/walk/walkpages.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

using State = core::Microphone::State;

// A device of its own with a microphone and a loudspeaker.
struct Sounding {
    platform::FakeMicrophone microphone;
    platform::FakeLoudspeaker loudspeaker;
    test::PageWorld world;

    Sounding(State answer, bool sounds) : microphone(answer), loudspeaker(sounds)
    {
        world.services().setMicrophone(&microphone);
        world.services().setLoudspeaker(&loudspeaker);
    }
};

struct Answers {
    QString how; // for the report
    State microphone = State::Listening;
    bool loudspeaker = true;
};

WalkPage sounding(const QString &name, const std::function<QVariantMap(test::PageWorld &)> &properties,
    const QList<Step> &steps, const Answers &answers = {})
{
    const auto prepare = [name, properties, answers](QQmlEngine &engine, QObject *owner) {
        const auto device = std::make_shared<Sounding>(answers.microphone, answers.loudspeaker);
        auto *voice = new QTimer(owner); // somebody speaks while it listens
        QObject::connect(voice, &QTimer::timeout, owner, [device] {
            if (device->microphone.state() == State::Listening)
                device->microphone.hear(1000);
        });
        voice->start(whileTheStoreAnswers / 3);
        const World world(device, &device->world);
        return opened(world, name, properties(*world), engine, owner);
    };
    return {name + answers.how, urlOf(name), prepare, whileTheStoreAnswers, steps};
}

QVariantMap childAtVisitOf(test::PageWorld &world)
{
    return {{u"visitId"_s, world.begunVisit()}, {u"childId"_s, world.amara.toString()}};
}

QVariantMap visitOf(test::PageWorld &world) { return {{u"visitId"_s, world.begunVisit()}}; }

QVariantMap saidOf(test::PageWorld &world)
{
    (void)world.keptRecording();
    return {{u"familyId"_s, world.family.toString()}};
}

QObject *dialogUnder(QQuickItem *item)
{
    for (QObject *child : item->children()) {
        if (child->inherits("QQuickFileDialog"))
            return child;
    }
    for (QQuickItem *child : item->childItems()) {
        if (QObject *dialog = dialogUnder(child))
            return dialog;
    }
    return nullptr;
}

// The system's dialog is not walked: its answer is a file of these bytes.
Step picked(const QString &what, const QByteArray &bytes)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto answer = [folder, bytes](QQuickWindow &window) {
        QFile file(folder->filePath(u"photo.jpg"_s));
        QObject *dialog = dialogUnder(window.contentItem());
        return dialog && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
               && dialog->setProperty("selectedFile", QUrl::fromLocalFile(file.fileName()))
               && QMetaObject::invokeMethod(dialog, "accept");
    };
    return {Step::What::Answer, what, answer};
}

QByteArray garden()
{
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(QColor(0x5a, 0x8c, 0x46));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG"))
        qFatal("no picture was made");
    return jpeg;
}

} // namespace

void addAttaching(QList<WalkPage> &pages)
{
    const QString photo = u"PhotoPage"_s;
    const Step words = tap(u"What it shows, in words"_s);
    pages.append(sounding(photo, visitOf, {}));
    pages.append(sounding(photo, childAtVisitOf, {words, type(u"Our garden"_s)}));
    pages.append(sounding(photo, childAtVisitOf, {picked(u"a photo"_s, garden()), words, type(u"Our garden"_s)}));
    pages.append(sounding(photo, childAtVisitOf, {picked(u"a list"_s, "bread, milk")}));
    pages.append(sounding(photo, childAtVisitOf, {picked(u"half a photo"_s, garden().first(300))}));
    pages.append(
        sounding(photo, childAtVisitOf, {picked(u"a large file"_s, QByteArray(app::photo::mostBytes + 1, 'x'))}));
    const QString recording = u"RecordingPage"_s;
    const Step record = tap(u"Record"_s);
    const Step stop = tap(u"Stop"_s);
    pages.append(sounding(recording, childAtVisitOf, {}));
    pages.append(sounding(recording, visitOf, {record}));
    pages.append(sounding(
        recording, childAtVisitOf, {record, stop, tap(u"What can be heard, in words"_s), type(u"Amara sings"_s)}));
    pages.append(sounding(recording, childAtVisitOf, {record, stop, tap(u"Play. What you recorded"_s)}));
    pages.append(sounding(recording, visitOf, {record}, {u" without a microphone"_s, State::NoMicrophone}));
    pages.append(sounding(recording, visitOf, {record}, {u" without leave"_s, State::NotAllowed}));
    pages.append(sounding(recording, visitOf, {record}, {u" while the system asks"_s, State::Asking}));
    // What is played stands below what is in sight with large letters: app_attachpages plays it.
    pages.append(sounding(u"StoryPage"_s, saidOf, {}));
}

} // namespace doorstep::walk
