// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "platform/fake/fakekeyvault.h"
#include "tests/fault/faultruns.h"
#include "tests/fault/folders.h"
#include "tests/support/rounds.h"

#include <QMap>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;
using fault::Mode;

namespace {

/// All files of a folder but its lock, by name.
[[nodiscard]] QMap<QString, QByteArray> filesOf(const QString &path)
{
    QMap<QString, QByteArray> all;
    for (const QString &name : QDir(path).entryList(QDir::Files)) {
        if (name != u"lock")
            all.insert(name, fault::contentOf(path + u'/' + name));
    }
    return all;
}

} // namespace

/// The key is wrong, gone, or was being changed when the app was killed. Nothing is wiped and nothing made anew over
/// what is there; with the right key all is as it was.
class TestKeys : public QObject
{
    Q_OBJECT

private:
    fault::FaultRuns m_runs;
    QTemporaryDir m_directory{fault::scratch()};
    platform::FakeKeyVault m_vault;
    QString m_prepared; ///< its key rests on m_vault
    int m_used = 0;

    [[nodiscard]] Keyfile::Place place(const fault::OpenedStore &opened, KeyVault *vault) const
    {
        return {*opened.folder, opened.time(), vault, KdfCost::cheapForTests()};
    }
    [[nodiscard]] QString fresh()
    {
        const QString path = m_directory.filePath(u"run-%1"_s.arg(m_used++));
        if (m_used > 1)
            QDir(m_directory.filePath(u"run-%1"_s.arg(m_used - 2))).removeRecursively();
        return fault::copyFolder(m_prepared, path) ? path : QString();
    }

    /// With the right PIN and the right vault; `how` is RecordStore::open or ::recover.
    template<class How>
    [[nodiscard]] QString wrongWithTheRightKey(const QString &path, How how)
    {
        fault::OpenedStore opened;
        if (!opened.hold(path))
            return u"held"_s;
        auto keyfile = Keyfile::load(place(opened, &m_vault));
        if (!keyfile)
            return u"no keyfile: "_s + keyfile.error().detail;
        const auto root = keyfile->unlock(fault::OpenedStore::secret());
        if (!root)
            return u"not unlocked: "_s + root.error().detail;
        const auto store = how(*opened.folder, *keyfile, *root, opened.clock);
        if (!store)
            return u"does not open: "_s + store.error().detail;
        return (*store)->pending()->waiting == 1 ? QString() : u"the unsent edit is lost"_s;
    }

    /// The key of another store.
    [[nodiscard]] QString anotherKey(QRandomGenerator &dice)
    {
        const QString path = fresh();
        const bool recovers = dice.bounded(4) == 0;
        {
            fault::OpenedStore opened;
            if (!opened.hold(path))
                return u"held"_s;
            auto keyfile = Keyfile::load(place(opened, &m_vault));
            const auto before = filesOf(path);
            const auto how = recovers ? &RecordStore::recover : &RecordStore::open;
            const auto store = how(*opened.folder, *keyfile, RootKey::create(), opened.clock);
            if (store)
                return u"opened with another key"_s;
            if (store.error().code != ErrorCode::Damaged)
                return u"called something else: "_s + store.error().detail;
            const auto after = filesOf(path);
            for (auto file = before.begin(); file != before.end(); ++file) {
                if (recovers ? !after.values().contains(*file) : after.value(file.key()) != *file)
                    return file.key() + u" is not what it was"_s;
            }
        }
        return wrongWithTheRightKey(path, recovers ? &RecordStore::recover : &RecordStore::open);
    }

    /// The machine's own key store was reset, or the folder was carried to another machine.
    [[nodiscard]] QString vaultReset(QRandomGenerator &dice)
    {
        const QString path = fresh();
        platform::FakeKeyVault reset;
        {
            fault::OpenedStore opened;
            if (!opened.hold(path))
                return u"held"_s;
            KeyVault *vault = dice.bounded(2) == 0 ? &reset : nullptr;
            const auto before = filesOf(path);
            auto keyfile = Keyfile::load(place(opened, vault));
            if (!vault)
                return !keyfile && keyfile.error().code == ErrorCode::NotAllowed && filesOf(path) == before
                           ? QString()
                           : u"without a vault"_s;
            const auto root = keyfile->unlock(fault::OpenedStore::secret());
            if (root || root.error().code == ErrorCode::WrongSecret)
                return u"a key store that was reset is called a wrong PIN"_s;
            auto after = filesOf(path);
            for (const auto *name : {"key.a", "key.b"}) // which counts the try
                after[QString::fromLatin1(name)] = before[QString::fromLatin1(name)];
            if (after != before)
                return u"something was written"_s;
        }
        return wrongWithTheRightKey(path, &RecordStore::open);
    }

    /// A few wrong PINs, with starts of the app between them.
    [[nodiscard]] QString wrongPins(QRandomGenerator &dice)
    {
        const QString path = fresh();
        const int tries = dice.bounded(1, 5);
        const auto before = filesOf(path);
        for (int i = 0; i < tries; ++i) {
            fault::OpenedStore opened;
            if (!opened.hold(path))
                return u"held"_s;
            auto keyfile = Keyfile::load(place(opened, &m_vault));
            const QByteArray pin = QByteArray::number(dice.bounded(100'000, 200'000));
            const auto root = keyfile->unlock(SecretBytes::copyOf(pin));
            if (root || root.error().code != ErrorCode::WrongSecret || keyfile->triesLeft() != 9 - i)
                return u"a wrong PIN"_s;
        }
        for (const auto *name : {"records.db", "outbox.journal", "drafts.journal"}) {
            if (fault::contentOf(path + u'/' + QString::fromLatin1(name)) != before[QString::fromLatin1(name)])
                return u"something was written"_s;
        }
        return wrongWithTheRightKey(path, &RecordStore::open);
    }

    /// A new PIN, and the process ends in the middle, or the power goes.
    [[nodiscard]] QString halfChanged(QRandomGenerator &dice)
    {
        constexpr std::array modes{Mode::Kill, Mode::Torn, Mode::PowerCut, Mode::Scattered};
        const Mode mode = modes[size_t(dice.bounded(int(modes.size())))];
        const int step = dice.bounded(1, m_steps + 1);
        const auto left = m_runs.run(m_runs.freshPath(), u"pin"_s, step, mode, dice.generate());
        if (!left.stopped)
            return u"not stopped"_s;
        return fault::FaultRuns::wrongAfter(left);
    }
    int m_steps = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        m_steps = m_runs.steps(u"pin"_s, Mode::Kill);
        m_prepared = m_directory.filePath(u"prepared"_s);
        fault::OpenedStore opened;
        QVERIFY(opened.hold(m_prepared));
        auto created = Keyfile::create(place(opened, &m_vault),
            {UserId::create(), DeviceId::create(), QByteArray(32, 'k')}, fault::OpenedStore::secret());
        QVERIFY(created);
        auto store = RecordStore::create(*opened.folder, created->keyfile, created->root, opened.clock);
        QVERIFY(store);
        Note note;
        note.text = u"unsent"_s;
        QVERIFY((*store)->write(newRecord(ScopeId::create(), ScopeKind::Family, RecordId::create(), note)));
    }

    void neverWipeAndNeverMakeAnew()
    {
        const bool held = test::eachRound(test::rounds(60, 1000), [&](QRandomGenerator &dice) {
            QString wrong;
            const int what = dice.bounded(5);
            switch (what) {
            case 0: wrong = anotherKey(dice); break;
            case 1: wrong = vaultReset(dice); break;
            case 2: wrong = wrongPins(dice); break;
            default: wrong = halfChanged(dice);
            }
            if (!wrong.isEmpty())
                qWarning("case %d: %s", what, qPrintable(wrong));
            return wrong.isEmpty();
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "testkeys.moc"
