// SPDX-License-Identifier: Apache-2.0
#include "core/store/journal.h"
#include "platform/fake/fakekeyvault.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

namespace {

SecretBytes text(const char *secret) { return SecretBytes::copyOf(secret); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The wrapped root key: what opens it, what does not, and when it is gone.
class TestKeyfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRightSecretOnly()
    {
        test::TestStore store;
        store.close();
        auto keyfile = Keyfile::load(store.place());
        QVERIFY(keyfile);
        const auto wrong = keyfile->unlock(text("111111"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::WrongSecret);
        QCOMPARE(keyfile->triesLeft(), 9);
        QVERIFY(keyfile->unlock(test::TestStore::secret()));
        QCOMPARE(keyfile->triesLeft(), 10);
        QCOMPARE(keyfile->owner(), store.owner());
    }

    void countsATryBeforeItIsChecked()
    {
        test::TestStore store;
        store.close();
        for (int tries = 1; tries <= 3; ++tries) {
            // Each time as after a kill: the object is gone, only the file remembers.
            auto keyfile = Keyfile::load(store.place());
            QVERIFY(keyfile);
            QVERIFY(!keyfile->unlock(text("111111")));
            QCOMPARE(Keyfile::load(store.place())->triesLeft(), 10 - tries);
        }
    }

    void makesTheSixthAndLaterTriesWait()
    {
        test::TestStore store;
        store.close();
        auto keyfile = Keyfile::load(store.place());
        QVERIFY(keyfile);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(keyfile->unlock(text("111111")).error().code, ErrorCode::WrongSecret);
        QCOMPARE(keyfile->waitMs(), 30'000);
        QCOMPARE(keyfile->unlock(test::TestStore::secret()).error().code, ErrorCode::TooManyAttempts);
        QCOMPARE(keyfile->triesLeft(), 5);
        // Neither the wall clock nor a restart shortens it.
        store.clock.setWall({store.clock.now().ms + 3'600'000});
        QCOMPARE(keyfile->waitMs(), 30'000);
        store.clock.reboot(u"boot-2"_s);
        QCOMPARE(Keyfile::load(store.place())->waitMs(), 30'000);
        store.clock.advance(30'000);
        QVERIFY(keyfile->unlock(test::TestStore::secret()));
        QCOMPARE(keyfile->waitMs(), 0);
    }

    void erasesTheKeysAtTheTenthWrongTryAndKeepsTheSealedOutbox()
    {
        test::TestStore store;
        const ScopeId family = ScopeId::create();
        FieldMap fields;
        fields.set(1, encodeValue(u"seen at the door"_s));
        QVERIFY(store->write(Edit{family, ScopeKind::Family, RecordId::create(), 11, Op::Put, fields, 0}));
        store.close();
        auto keyfile = Keyfile::load(store.place());
        QVERIFY(keyfile);
        for (int i = 0; i < 10; ++i) {
            const auto wrong = keyfile->unlock(text("111111"));
            QCOMPARE(wrong.error().code, i < 9 ? ErrorCode::WrongSecret : ErrorCode::TooManyAttempts);
            store.clock.advance(15 * 60'000);
        }
        QCOMPARE(keyfile->triesLeft(), 0);
        QCOMPARE(keyfile->unlock(test::TestStore::secret()).error().code, ErrorCode::TooManyAttempts);
        QVERIFY(!QFile::exists(store.file("key.a")) && !QFile::exists(store.file("key.b")));
        QVERIFY(!QFile::exists(store.file("records.db")));
        QCOMPARE(Keyfile::load(store.place()).error().code, ErrorCode::Missing);

        // The words are still there for the organisation, and a new enrolment does not overwrite them.
        const auto boxes = Journal::sealedBoxes(store.file("outbox.journal"));
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), 1);
        QByteArray opened(boxes->first().size() - qsizetype(crypto_box_SEALBYTES), '\0');
        QCOMPARE(
            crypto_box_seal_open(reinterpret_cast<unsigned char *>(opened.data()),
                reinterpret_cast<const unsigned char *>(boxes->first().constData()), quint64(boxes->first().size()),
                reinterpret_cast<const unsigned char *>(store.owner().organisationKey.constData()),
                reinterpret_cast<const unsigned char *>(store.organisationSecret.constData())),
            0);
        QVERIFY(opened.contains("seen at the door"));
        auto created = Keyfile::create(store.place(), store.owner(), test::TestStore::secret());
        QVERIFY(created);
        QVERIFY(RecordStore::create(store.folder(), created->keyfile, created->root, store.clock));
        QCOMPARE(QDir(store.path()).entryList({u"outbox.journal.sealed-*"_s}).size(), 1);
    }

    void wrapsTheSameKeyByANewSecret()
    {
        test::TestStore store;
        QCOMPARE(store.keyfile().changeSecret(text("999999"), text("135791")).error().code, ErrorCode::WrongSecret);
        QCOMPARE(store.keyfile().changeSecret(test::TestStore::secret(), text("1357")).error().code,
            ErrorCode::InvalidInput);
        QVERIFY(store.keyfile().changeSecret(test::TestStore::secret(), text("135791")));
        QCOMPARE(store.reopen().error().code, ErrorCode::WrongSecret);
        auto keyfile = Keyfile::load(store.place());
        const auto root = keyfile->unlock(text("135791"));
        QVERIFY(root);
        QVERIFY(RecordStore::open(store.folder(), *keyfile, *root, store.clock));
    }

    void opensFromEitherCopy_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::newRow("a") << u"key.a"_s;
        QTest::newRow("b") << u"key.b"_s;
    }
    void opensFromEitherCopy()
    {
        QFETCH(QString, lost);
        test::TestStore store;
        store.close();
        overwrite(store.path() + u'/' + lost, contentOf(store.path() + u'/' + lost).first(100));
        QVERIFY(store.open());
        // Opening healed the copy.
        QCOMPARE(contentOf(store.file("key.a")), contentOf(store.file("key.b")));
    }

    void refusesEveryFlippedByteAndMakesNoNewKey()
    {
        test::TestStore store;
        store.close();
        const QByteArray whole = contentOf(store.file("key.a"));
        QVERIFY(whole.size() > 300 && whole.size() <= 2048);
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ 0x01);
            overwrite(store.file("key.a"), flipped);
            overwrite(store.file("key.b"), flipped);
            const auto loaded = Keyfile::load(store.place());
            QVERIFY2(!loaded, qPrintable(u"byte %1"_s.arg(i)));
            QVERIFY(loaded.error().code == ErrorCode::Damaged || loaded.error().code == ErrorCode::TooNew);
        }
        QCOMPARE(Keyfile::create(store.place(), store.owner(), test::TestStore::secret()).error().code,
            ErrorCode::InvalidInput);
        overwrite(store.file("key.a"), whole);
        QVERIFY(store.open());
    }

    void refusesACostUnderTheFloor()
    {
        test::TestStore store;
        store.close();
        Keyfile::Place place = store.place();
        place.cost = KdfCost::standard();
        QCOMPARE(Keyfile::load(place).error().code, ErrorCode::Damaged);
    }

    void opensWithItsOwnCostWhenTheStandardHasRisen()
    {
        QTemporaryDir directory;
        auto folder = StoreFolder::open(directory.path() + u"/store"_s);
        QVERIFY(folder);
        platform::FakeClock clock;
        const StoreOwner owner{UserId::create(), DeviceId::create(), QByteArray(32, 'k')};
        Keyfile::Place place{*folder, clock, nullptr, KdfCost::standard()};
        QVERIFY(Keyfile::create(place, owner, test::TestStore::secret()));
        const KdfCost risen{KdfCost::standard().passes + 1, KdfCost::standard().memoryBytes};
        place.cost = risen;
        auto loaded = Keyfile::load(place);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QVERIFY(loaded->unlock(test::TestStore::secret()));
        // The next PIN costs what is the standard now, and the one after that no less.
        QVERIFY(loaded->changeSecret(test::TestStore::secret(), SecretBytes::copyOf("135791")));
        const auto content = KeyfileContent::decode(contentOf(folder->file("key.a"_L1)));
        QVERIFY(content);
        QCOMPARE(content->fixed.cost, risen);
        QVERIFY(Keyfile::load(place)->unlock(SecretBytes::copyOf("135791")));
    }

    void isWorthlessWithoutTheMachinesVault()
    {
        QTemporaryDir directory;
        auto folder = StoreFolder::open(directory.path() + u"/store"_s);
        QVERIFY(folder);
        platform::FakeClock clock;
        platform::FakeKeyVault vault;
        platform::FakeKeyVault otherMachine;
        const StoreOwner owner{UserId::create(), DeviceId::create(), QByteArray(32, 'k')};
        Keyfile::Place place{*folder, clock, &vault, KdfCost::cheapForTests()};
        QVERIFY(Keyfile::create(place, owner, test::TestStore::secret()));
        QVERIFY(Keyfile::load(place)->unlock(test::TestStore::secret()));
        place.vault = nullptr;
        QCOMPARE(Keyfile::load(place).error().code, ErrorCode::NotAllowed);
        place.vault = &otherMachine;
        QCOMPARE(Keyfile::load(place)->unlock(test::TestStore::secret()).error().code, ErrorCode::NotFound);
    }

    void derivesADifferentKeyForEachPurpose()
    {
        const RootKey root = RootKey::create();
        QSet<QByteArray> keys;
        for (const auto purpose : {KeyPurpose::Database, KeyPurpose::Attachments, KeyPurpose::Settings,
                 KeyPurpose::Audit, KeyPurpose::Outbox, KeyPurpose::Drafts})
            keys.insert(root.derive(purpose, 32).view().toByteArray());
        QCOMPARE(keys.size(), 6);
        QCOMPARE(root.derive(KeyPurpose::Outbox, 32).view(), root.copy().derive(KeyPurpose::Outbox, 32).view());
    }
};

QTEST_GUILESS_MAIN(TestKeyfile)
#include "testkeyfile.moc"
