// SPDX-License-Identifier: Apache-2.0
#include "core/store/filebox.h"
#include "core/types/records/family.h"
#include "core/wire/limits.h"
#include "tests/support/teststore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace doorstep;
using namespace doorstep::core;
using namespace Qt::StringLiterals;
using Urgency = FileBox::Urgency;

namespace {

QByteArray sample(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char('a' + (i * 7 + i / 251) % 26);
    return bytes;
}

FileBox::Sealed must(Result<FileBox::Sealed> sealed)
{
    if (!sealed)
        qFatal("cannot seal: %s", qPrintable(sealed.error().detail));
    return *std::move(sealed);
}

} // namespace

/// Encrypted files beside the database.
class FileBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasPutIn_data();
    void givesBackWhatWasPutIn();
    void opensForNoOtherKeyAndNoOtherRecord();
    void opensNothingThatWasChangedCutOrSwapped();
    void showsNoByteAndNoNameInTheFolder();
    void refusesWhatIsTooLarge();
    void saysDiskFullAndLeavesNothingOfIt();
    void listsTheMostUrgentFirst();
    void isStillThereAfterARestart();
    void offersAgainWhatAServerHadThatBeganAnew();
    void takesAFileThatComesInPieces();
    void throwsAwayWhatIsNotWhatTheRecordSays();
    void keepsWhatCameBeforeTheDiskWasFull();
    void leavesNothingOfAPurgedScopeThatTheServerHas();
    void dropsOnlyWhatTheServerHasAndNobodyOpened();
    void forgetsAFileWhoseRecordWasNotSaved();

private:
    struct Kept {
        RecordId id = RecordId::create();
        FileBox::Sealed sealed{};
    };
    [[nodiscard]] QStringList left() const { return QDir(m_store->path() + u"/files"_s).entryList(QDir::Files); }
    [[nodiscard]] Kept put(const QByteArray &bytes, Urgency urgency = Urgency::Last)
    {
        Kept kept;
        kept.sealed = must(m_box->seal(m_scope, kept.id, urgency, bytes));
        return kept;
    }

    std::unique_ptr<test::TestStore> m_store;
    std::unique_ptr<FileBox> m_box;
    ScopeId m_scope = ScopeId::create();

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TestStore>();
        m_box = std::make_unique<FileBox>(m_store->folder());
        m_scope = ScopeId::create();
    }
};

void FileBoxTest::givesBackWhatWasPutIn_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("blocks");
    constexpr qsizetype block = filecipher::block;
    QTest::newRow("nothing") << qsizetype(0) << qsizetype(1);
    QTest::newRow("a byte") << qsizetype(1) << qsizetype(1);
    QTest::newRow("just one block") << block - 8 << qsizetype(1);
    QTest::newRow("a byte more") << block - 7 << qsizetype(2);
    QTest::newRow("many") << 5 * block + 77 << qsizetype(6);
}

void FileBoxTest::givesBackWhatWasPutIn()
{
    QFETCH(qsizetype, size);
    QFETCH(qsizetype, blocks);
    const QByteArray bytes = sample(size);
    const Kept kept = put(bytes);
    QCOMPARE(kept.sealed.size, qint64(24 + blocks * (filecipher::block + 17)));
    const auto opened = m_box->open(kept.id, kept.sealed.key);
    QVERIFY(opened.ok());
    QVERIFY(*opened == bytes);
    const auto waiting = m_box->waiting();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.first().size, kept.sealed.size);
    QByteArray sent;
    for (qint64 at = 0; at < waiting.first().size; at += 1000)
        sent += *m_box->piece(waiting.first(), at, 1000);
    QCOMPARE(QCryptographicHash::hash(sent, QCryptographicHash::Sha256), kept.sealed.sha256);
    QCOMPARE(*m_box->sha256(waiting.first()), kept.sealed.sha256);
}

void FileBoxTest::opensForNoOtherKeyAndNoOtherRecord()
{
    const Kept one = put(sample(100));
    const Kept other = put(sample(100));
    QCOMPARE(m_box->open(one.id, other.sealed.key).error().code, ErrorCode::Damaged);
    const QString folder = m_store->path() + u"/files/"_s;
    const QStringList names = left();
    QCOMPARE(names.size(), 2);
    const QString oneName = names.filter(QString::fromLatin1(one.id.bytes().toHex())).value(0);
    const QString otherName = names.filter(QString::fromLatin1(other.id.bytes().toHex())).value(0);
    QVERIFY(QFile::remove(folder + otherName));
    QVERIFY(QFile::rename(folder + oneName, folder + otherName));
    QCOMPARE(m_box->open(other.id, one.sealed.key).error().code, ErrorCode::Damaged);
    QCOMPARE(m_box->open(one.id, one.sealed.key).error().code, ErrorCode::Missing);
}

void FileBoxTest::opensNothingThatWasChangedCutOrSwapped()
{
    const RecordId id = RecordId::create();
    const SecretBytes key = SecretBytes::random(filecipher::keyBytes);
    QByteArray sealed;
    QVERIFY(filecipher::seal(sample(3 * filecipher::block), id, key, [&](QByteArrayView piece) -> Result<Done> {
        sealed += piece.toByteArray();
        return Done{};
    }));
    QVERIFY(filecipher::open(sealed, id, key).ok());
    constexpr qsizetype block = filecipher::block + 17;
    for (const qsizetype at : {qsizetype(0), qsizetype(23), qsizetype(24), 24 + block, sealed.size() - 1}) {
        QByteArray changed = sealed;
        changed[at] = char(changed[at] ^ 1);
        QCOMPARE(filecipher::open(changed, id, key).error().code, ErrorCode::Damaged);
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(24), 24 + block, 24 + 3 * block, sealed.size() - 1})
        QCOMPARE(filecipher::open(sealed.first(size), id, key).error().code, ErrorCode::Damaged);
    QCOMPARE(filecipher::open(sealed + QByteArray(block, 'x'), id, key).error().code, ErrorCode::Damaged);
    const QByteArray swapped = sealed.first(24) + sealed.mid(24 + block, block) + sealed.mid(24, block)
                               + sealed.mid(24 + 2 * block);
    QCOMPARE(filecipher::open(swapped, id, key).error().code, ErrorCode::Damaged);
}

void FileBoxTest::showsNoByteAndNoNameInTheFolder()
{
    const Kept kept = put("The Zibeline family's kitchen " + sample(70'000));
    int files = 0;
    for (QDirIterator it(m_store->path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Zibeline") && !bytes.contains(sample(40)));
        QVERIFY(!bytes.contains(kept.sealed.key.view().toByteArray()));
    }
    QVERIFY(files >= 4);
    const auto mode = QFileInfo(m_store->path() + u"/files/"_s + left().value(0)).permissions();
    QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void FileBoxTest::refusesWhatIsTooLarge()
{
    const QByteArray bytes(limits::blobBytes, 'x'); // with what encryption adds it is more
    QCOMPARE(m_box->seal(m_scope, RecordId::create(), Urgency::Last, bytes).error().code, ErrorCode::TooLarge);
    QVERIFY(left().isEmpty());
}

/// As on a disk that is nearly full: no file of this process grows over `bytes` while it lives.
class TightDisk
{
public:
    explicit TightDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    TightDisk(const TightDisk &) = delete;
    ~TightDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

void FileBoxTest::saysDiskFullAndLeavesNothingOfIt()
{
    const Kept before = put(sample(10));
    const QStringList names = left();
    {
        const TightDisk tight(100'000);
        QCOMPARE(
            m_box->seal(m_scope, RecordId::create(), Urgency::Last, sample(300'000)).error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(left(), names);
    QVERIFY(m_box->open(before.id, before.sealed.key).ok());
    const Kept after = put(sample(300'000));
    QVERIFY(m_box->open(after.id, after.sealed.key).ok());
}

void FileBoxTest::listsTheMostUrgentFirst()
{
    const Kept photo = put(sample(1), Urgency::Last);
    const Kept sound = put(sample(1), Urgency::Second);
    const Kept signature = put(sample(1), Urgency::First);
    QList<RecordId> ids;
    for (const auto &file : m_box->waiting())
        ids.append(file.id);
    QCOMPARE(ids, (QList<RecordId>{signature.id, sound.id, photo.id}));
    QVERIFY(m_box->sent(m_box->waiting().first()).ok());
    QCOMPARE(m_box->waiting().size(), 2);
    QVERIFY(m_box->open(signature.id, signature.sealed.key).ok());
}

void FileBoxTest::isStillThereAfterARestart()
{
    const Kept kept = put(sample(1000), Urgency::First);
    m_box.reset();
    QVERIFY(m_store->reopen().ok());
    const FileBox again(m_store->folder());
    QCOMPARE(again.waiting().size(), 1);
    QCOMPARE(again.waiting().first().scope, m_scope);
    QVERIFY(*again.open(kept.id, kept.sealed.key) == sample(1000));
}

void FileBoxTest::offersAgainWhatAServerHadThatBeganAnew()
{
    const Kept first = put("first", Urgency::First);
    const ScopeId elsewhere = ScopeId::create();
    const RecordId second = RecordId::create();
    (void)must(m_box->seal(elsewhere, second, Urgency::First, "second"));
    const auto waiting = m_box->waiting();
    for (const FileBox::Waiting &file : waiting)
        QVERIFY(m_box->sent(file).ok());
    QVERIFY(m_box->waiting().isEmpty());
    QVERIFY(m_box->offerAgain(elsewhere).ok());
    QCOMPARE(m_box->waiting().size(), 1);
    QCOMPARE(m_box->waiting()[0].id, second);
    QCOMPARE(m_box->waiting()[0].urgency, Urgency::Last);
    QVERIFY(m_box->offerAgain(std::nullopt).ok());
    QCOMPARE(m_box->waiting().size(), 2);
    QCOMPARE(*m_box->open(first.id, first.sealed.key), QByteArray("first"));
}

void FileBoxTest::takesAFileThatComesInPieces()
{
    const Kept kept = put(sample(100'000));
    const auto file = m_box->waiting().first();
    const QByteArray sealed = *m_box->piece(file, 0, qsizetype(file.size));
    QVERIFY(m_box->discard(kept.id).ok());
    QVERIFY(!m_box->has(kept.id));
    QVERIFY(m_box->take(m_scope, kept.id, sealed.first(50'000)).ok());
    QCOMPARE(m_box->fetched(m_scope, kept.id), qint64(50'000));
    QVERIFY(!m_box->has(kept.id)); // half a file is none
    QVERIFY(m_box->take(m_scope, kept.id, sealed.mid(50'000)).ok());
    QVERIFY(m_box->finish(m_scope, kept.id, kept.sealed.sha256).ok());
    QVERIFY(*m_box->open(kept.id, kept.sealed.key) == sample(100'000));
    QVERIFY(m_box->waiting().isEmpty()); // what came is not sent back
}

void FileBoxTest::throwsAwayWhatIsNotWhatTheRecordSays()
{
    const RecordId id = RecordId::create();
    QVERIFY(m_box->take(m_scope, id, sample(500)).ok());
    QCOMPARE(m_box->finish(m_scope, id, QByteArray(32, 'x')).error().code, ErrorCode::Damaged);
    QCOMPARE(m_box->fetched(m_scope, id), qint64(0));
    QVERIFY(left().isEmpty());
}

void FileBoxTest::keepsWhatCameBeforeTheDiskWasFull()
{
    const RecordId id = RecordId::create();
    QVERIFY(m_box->take(m_scope, id, sample(60'000)).ok());
    {
        const TightDisk tight(100'000);
        QCOMPARE(m_box->take(m_scope, id, sample(60'000)).error().code, ErrorCode::DiskFull);
    }
    QCOMPARE(m_box->fetched(m_scope, id), qint64(60'000));
    QVERIFY(m_box->take(m_scope, id, sample(60'000)).ok());
    const QByteArray whole = sample(60'000) + sample(60'000);
    QVERIFY(m_box->finish(m_scope, id, QCryptographicHash::hash(whole, QCryptographicHash::Sha256)).ok());
}

void FileBoxTest::leavesNothingOfAPurgedScopeThatTheServerHas()
{
    const RecordId family = RecordId::create();
    m_scope = ScopeId(family);
    Family okoro;
    okoro.name = u"Okoro"_s;
    QVERIFY((*m_store)->write(newRecord(m_scope, ScopeKind::Family, family, okoro)).ok());
    const Kept sent = put(sample(10));
    QVERIFY(m_box->sent(m_box->waiting().first()).ok());
    const Kept unsent = put(sample(20));
    QVERIFY(m_box->take(m_scope, RecordId::create(), sample(30)).ok());
    const ScopeId otherScope = ScopeId::create();
    const RecordId other = RecordId::create();
    const auto otherSealed = must(m_box->seal(otherScope, other, Urgency::First, sample(40)));
    QVERIFY(m_box->sent(m_box->waiting().first()).ok());

    const auto purged = (*m_store)->purgeScope(m_scope);
    QVERIFY(purged.ok());
    QCOMPARE(purged->purged, QList<ScopeId>{m_scope});
    QVERIFY(!m_box->has(sent.id));
    QVERIFY(m_box->has(unsent.id)); // sealed, and without a key here, until the server has it
    QVERIFY(m_box->open(other, otherSealed.key).ok());
    QCOMPARE(left().size(), 2);
    QVERIFY(m_box->sent(m_box->waiting().first()).ok());
    QVERIFY(m_box->purge(m_scope).ok());
    QCOMPARE(left().size(), 1);
}

void FileBoxTest::dropsOnlyWhatTheServerHasAndNobodyOpened()
{
    const Kept sent = put(sample(10));
    QVERIFY(m_box->sent(m_box->waiting().first()).ok());
    const Kept unsent = put(sample(20));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QCOMPARE(*m_box->dropUnused({now - 60'000}), 0);
    QCOMPARE(*m_box->dropUnused({now + 60'000}), 1);
    QVERIFY(!m_box->has(sent.id));
    QVERIFY(m_box->has(unsent.id));
}

void FileBoxTest::forgetsAFileWhoseRecordWasNotSaved()
{
    const Kept kept = put(sample(10));
    QVERIFY(m_box->discard(kept.id).ok());
    QVERIFY(left().isEmpty());
}

QTEST_GUILESS_MAIN(FileBoxTest)
#include "testfilebox.moc"
