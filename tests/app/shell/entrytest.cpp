// SPDX-License-Identifier: Apache-2.0
// The way in when something is wrong: wrong PINs, lost keys, a damaged record. Each leads on, and nothing unsent goes.
// With DOORSTEP_PICTURES=DIR it leaves pictures of the pages there.
#include "app/entry.h"
#include "app/engine/engine.h"
#include "app/engine/storeopener.h"
#include "app/services.h"
#include "core/store/journal.h"
#include "core/types/records/note.h"
#include "core/types/records/user.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakenetworkstatus.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/pageworld.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace doorstep;
using namespace Qt::StringLiterals;
using app::Entry;
using test::PageWorld;

namespace {

const QString pin = u"246810"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A device that was enrolled and has two unsent notes, and the app's window on it.
class Device
{
public:
    Device()
    {
        enrol();
        start();
        must(unlock(pin));
        for (const auto &text : {u"one"_s, u"two"_s}) {
            core::Note note;
            note.text = text;
            const auto written = wait(m_engine->store().run([this, note](core::RecordStore &store) {
                return store.write(core::newRecord(m_family, core::ScopeKind::Family, core::RecordId::create(), note));
            }));
            if (!written)
                qFatal("no note: %s", qPrintable(written.error().detail));
        }
        stop();
    }
    ~Device() { stop(); }

    void start(int checkAfterMs = 0)
    {
        app::Engine::Options options;
        options.session.folder = folder();
        options.session.cost = core::KdfCost::cheapForTests();
        options.session.lockAfterMs = 0;
        options.session.checkAfterMs = checkAfterMs;
        options.sync.automatic = false;
        m_engine = std::make_unique<app::Engine>(app::Engine::Ports{clock, m_network, nullptr}, options);
        services = std::make_unique<app::Services>(clock);
        services->setEngine(m_engine.get());
    }
    void show()
    {
        m_qml = std::make_unique<QQmlApplicationEngine>();
        QObject::connect(m_qml.get(), &QQmlEngine::warnings, m_qml.get(), [this](const QList<QQmlError> &found) {
            for (const QQmlError &warning : found)
                warnings.append(warning.toString());
        });
        app::Services::install(*m_qml, *services);
        m_qml->setInitialProperties({{u"width"_s, 390}, {u"height"_s, 844}});
        m_qml->load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
        if (m_qml->rootObjects().isEmpty())
            qFatal("no window: %s", qPrintable(warnings.join(u'\n')));
        window = qobject_cast<QQuickWindow *>(m_qml->rootObjects().constFirst());
        entry = window->findChild<Entry *>();
        if (!entry || !QTest::qWaitForWindowExposed(window))
            qFatal("no entry");
    }
    void stop()
    {
        entry = nullptr;
        window = nullptr;
        m_qml.reset();
        services.reset();
        m_engine.reset();
    }

    [[nodiscard]] QString folder() const { return m_directory.path() + u"/store"_s; }
    [[nodiscard]] QString file(const char *name) const { return folder() + u'/' + QLatin1String(name); }
    [[nodiscard]] app::Session &session() const { return m_engine->session(); }
    [[nodiscard]] app::StoreThread &store() const { return m_engine->store(); }
    [[nodiscard]] core::Result<core::Done> unlock(const QString &with) const { return wait(session().unlock(with)); }
    /// Through the entry, as the pad does.
    void enter(const QString &with) const
    {
        entry->unlock(with);
        PageWorld::wait([this] { return !entry->isBusy(); });
    }
    void reach(Entry::Step step) const
    {
        PageWorld::wait([&] { return entry->step() == step; });
        QTest::qWait(200);
    }
    [[nodiscard]] int unsent() const
    {
        const auto pending = wait(store().run([](core::RecordStore &s) { return s.pending(); }));
        return pending ? pending->waiting : -1;
    }
    /// The visible item with these words.
    [[nodiscard]] QQuickItem *find(const QString &words) const
    {
        QList<QQuickItem *> items{window->contentItem()};
        while (!items.isEmpty()) {
            QQuickItem *item = items.takeLast();
            if (!item->isVisible())
                continue;
            if (item->property("text").toString() == words || item->property("label").toString() == words)
                return item;
            items.append(item->childItems());
        }
        return nullptr;
    }
    void tap(const QString &words) const
    {
        PageWorld::wait([&] { return find(words) != nullptr; });
        const QQuickItem *item = find(words);
        const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
        QTest::mouseClick(window, Qt::LeftButton, {}, middle.toPoint());
    }
    void pictures(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        const auto grab = [&](const QString &look) {
            QTest::qWait(300);
            QVERIFY(window->grabWindow().save(QDir(folder).filePath(u"entry-%1-%2.png"_s.arg(name, look))));
        };
        grab(u"phone"_s);
        services->setSetting("scheme", 1);
        grab(u"dark"_s);
        services->setSetting("scheme", 0);
        services->setSetting("textScale", 2.0);
        grab(u"large"_s);
        services->setSetting("textScale", 1.0);
        window->resize(1180, 820);
        grab(u"tablet"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        window->resize(390, 844);
        grab(u"rtl"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    platform::FakeClock clock{core::Timestamp{1772552040000}};
    std::unique_ptr<app::Services> services;
    QQuickWindow *window = nullptr;
    Entry *entry = nullptr;
    QStringList warnings;

private:
    template<class T>
    static T wait(QFuture<T> future)
    {
        PageWorld::wait([&] { return future.isFinished(); });
        return future.result();
    }
    static void must(const core::Result<core::Done> &done)
    {
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    void enrol()
    {
        if (sodium_init() < 0)
            qFatal("no libsodium");
        app::StoreThread thread;
        core::Invitation invitation{u"127.0.0.1"_s, 9, core::Uuid::v7(), QByteArray(16, 'x'), QByteArray(32, 'p'), {}};
        QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
        invitation.sealingKey.resize(crypto_box_PUBLICKEYBYTES);
        crypto_box_keypair(reinterpret_cast<unsigned char *>(invitation.sealingKey.data()),
            reinterpret_cast<unsigned char *>(secret.data()));
        const core::EnrolResponse answer{core::UserId::create(), u"Ines Duarte"_s, core::ScopeId::create(),
            u"Fernvale Council"_s, QByteArray(32, 't'), clock.now(), {clock.now().ms + core::LeaseTerms{}.endMs},
            qint64(core::Post::SocialWorker)};
        const app::StoreOpener opener{folder(), core::KdfCost::cheapForTests(), &clock, nullptr};
        const auto made = wait(thread.runInPlace([&](app::StoreThread::Place &place) {
            return opener.make(
                place, invitation, answer, core::DeviceId::create(), core::SecretBytes::copyOf(pin.toUtf8()));
        }));
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().detail));
    }

    QTemporaryDir m_directory;
    platform::FakeNetworkStatus m_network{false};
    const core::ScopeId m_family = core::ScopeId::create();
    std::unique_ptr<app::Engine> m_engine;
    std::unique_ptr<QQmlApplicationEngine> m_qml;
};

void flip(const QString &path, qsizetype from, qsizetype step)
{
    QByteArray bytes = contentOf(path);
    for (qsizetype at = from; at < bytes.size(); at += step)
        bytes[at] = char(bytes[at] ^ 1);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size())
        qFatal("cannot damage a file");
}

qsizetype boxesIn(const QString &journal)
{
    const auto boxes = core::Journal::sealedBoxes(journal);
    return boxes ? boxes->size() : -1;
}

} // namespace

class EntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(ui::installFonts().size() >= 2);
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void asksForAnInvitationAfterTenWrongPins()
    {
        Device device;
        device.start();
        device.show();
        device.reach(Entry::Step::Locked);
        for (quint64 i = 1; i < core::Keyfile::mostTries; ++i) {
            device.enter(u"000000"_s);
            QCOMPARE(device.entry->step(), Entry::Step::Locked);
            QVERIFY(!device.entry->message().isEmpty());
            device.clock.advance(24LL * 3600 * 1000);
        }
        device.enter(u"000000"_s);
        device.reach(Entry::Step::Join);
        QVERIFY(!device.entry->lost().isEmpty());
        QVERIFY(device.find(device.entry->lost()));
        QVERIFY(device.find(u"Your invitation"_s));
        device.pictures(u"lost"_s);
        QVERIFY2(device.warnings.isEmpty(), qPrintable(device.warnings.join(u'\n')));
        // The same after the app was closed.
        device.stop();
        device.start();
        device.show();
        device.reach(Entry::Step::Join);
        QVERIFY(device.find(device.entry->lost()));
        QCOMPARE(boxesIn(device.file("outbox.journal")), 2);
    }

    void shutsAfterTheLeaseAndOpensWithAContact()
    {
        Device device;
        device.start();
        device.show();
        device.clock.advance(core::LeaseTerms{}.endMs - 1);
        device.enter(pin);
        device.reach(Entry::Step::Open);
        device.entry->lock();
        device.reach(Entry::Step::Locked);
        device.clock.advance(1);
        device.enter(pin);
        device.reach(Entry::Step::Lapsed);
        QVERIFY(device.find(device.entry->lapsed()));
        QVERIFY(device.entry->lapsed().contains("14 days"_L1));
        QVERIFY(device.find(device.entry->lapsedNext()));
        QCOMPARE(device.unsent(), -1); // locked
        device.tap(u"Connect now"_s); // nobody answers there
        PageWorld::wait([&] { return !device.entry->message().isEmpty() && !device.entry->isBusy(); });
        QCOMPARE(device.entry->step(), Entry::Step::Lapsed);
        device.session().renewLease({}); // as a sync does that left nothing to ask for
        device.reach(Entry::Step::Open);
        QCOMPARE(device.unsent(), 2);
        QVERIFY2(device.warnings.isEmpty(), qPrintable(device.warnings.join(u'\n')));
    }

    void leadsToANewInvitationAfterOneLastOpeningWithoutAContact()
    {
        Device device;
        device.start();
        device.show();
        device.clock.advance(core::LeaseTerms{}.endMs);
        device.enter(pin);
        device.reach(Entry::Step::Lapsed);
        device.entry->lock();
        device.clock.advance(core::LeaseTerms{}.keysMs - core::LeaseTerms{}.endMs);
        device.reach(Entry::Step::Locked);
        device.enter(pin);
        device.reach(Entry::Step::Lapsed);
        QVERIFY(device.session().lease().isLastOpening());
        QVERIFY(device.find(device.entry->lapsedNext()));
        device.entry->lock();
        device.reach(Entry::Step::Locked);
        device.clock.advance(core::LeaseTerms::dayMs);
        device.enter(pin);
        device.reach(Entry::Step::Join);
        QVERIFY(device.find(device.entry->lost()));
        QCOMPARE(boxesIn(device.file("outbox.journal")), 2);
        QVERIFY2(device.warnings.isEmpty(), qPrintable(device.warnings.join(u'\n')));
    }

    void asksForAnInvitationWhenBothKeyfilesAreBroken_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("removed") << true;
        QTest::newRow("flipped") << false;
    }
    void asksForAnInvitationWhenBothKeyfilesAreBroken()
    {
        QFETCH(bool, removed);
        Device device;
        for (const char *name : {"key.a", "key.b"}) {
            if (removed)
                QVERIFY(QFile::remove(device.file(name)));
            else
                flip(device.file(name), 150, 100'000);
        }
        device.start();
        device.show();
        device.reach(Entry::Step::Join);
        QVERIFY(device.find(device.entry->lost()));
        QVERIFY(device.find(u"Your invitation"_s));
        QCOMPARE(boxesIn(device.file("outbox.journal")), 2);
    }

    void bringsBackADamagedRecordWithThePin_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("database") << u"records.db"_s;
        QTest::newRow("journal") << u"outbox.journal"_s;
        QTest::newRow("enrolment") << u"enrolment"_s;
    }
    void bringsBackADamagedRecordWithThePin()
    {
        QFETCH(QString, file);
        Device device;
        QVERIFY(QFile::remove(device.folder() + u'/' + file));
        device.start();
        device.show();
        PageWorld::wait([&] { return !device.entry->message().isEmpty(); });
        QCOMPARE(device.entry->step(), Entry::Step::Locked);
        QTest::qWait(200);
        QVERIFY(device.find(device.entry->message()));
        device.pictures(u"recover"_s);
        device.enter(u"000000"_s);
        QCOMPARE(device.entry->step(), Entry::Step::Locked);
        device.enter(pin);
        device.reach(Entry::Step::Open);
        QCOMPARE(device.unsent(), 2);
        QVERIFY2(device.warnings.isEmpty(), qPrintable(device.warnings.join(u'\n')));
    }

    void offersToBringBackWhatWasFoundDamagedWhileOpen()
    {
        Device device;
        device.start(200);
        QVERIFY(device.unlock(pin));
        flip(device.file("records.db"), 4096 + 1000, 4096);
        device.show();
        device.reach(Entry::Step::Open);
        PageWorld::wait([&] { return !device.entry->repair().isEmpty(); });
        QCOMPARE(device.entry->step(), Entry::Step::Open); // nobody is thrown out of a visit
        QTest::qWait(300);
        QVERIFY(device.find(device.entry->repair()));
        device.pictures(u"repair"_s);
        device.tap(u"Lock, and bring it back"_s);
        device.reach(Entry::Step::Locked);
        PageWorld::wait([&] { return device.session().state() == app::Session::State::Locked; });
        QVERIFY(!device.entry->message().isEmpty());
        device.enter(pin);
        device.reach(Entry::Step::Open);
        QVERIFY(device.entry->repair().isEmpty());
        QCOMPARE(device.unsent(), 2);
    }
};

QTEST_MAIN(EntryTest)
#include "entrytest.moc"
