// SPDX-License-Identifier: Apache-2.0
#include "core/store/sealedfile.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

/// Two sealed copies of a few bytes, of which one is enough.
class TestSealedFile : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void overwrite(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void isThereAfterEveryByteOfOneCopyWasFlipped()
    {
        test::TestStore store;
        const SealedFile file(store.folder(), u"words"_s, SecretBytes::random(32));
        QCOMPARE(file.read().error().code, ErrorCode::Missing);
        QVERIFY(file.write("first"));
        const QByteArray old = contentOf(store.file("words.b"));
        QVERIFY(file.write("second"));
        QCOMPARE(*file.read(), "second");
        for (const char *name : {"words.a", "words.b"}) {
            const QByteArray whole = contentOf(store.file(name));
            QVERIFY(!whole.contains("second"));
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray bytes = whole;
                bytes[at] = char(bytes[at] ^ 1);
                overwrite(store.file(name), bytes);
                QCOMPARE(*file.read(), "second");
            }
            overwrite(store.file(name), whole);
        }
        // As after a power cut between the two.
        overwrite(store.file("words.b"), old);
        QCOMPARE(*file.read(), "second");
        overwrite(store.file("words.a"), {});
        QCOMPARE(*file.read(), "first");
        overwrite(store.file("words.b"), {});
        QCOMPARE(file.read().error().code, ErrorCode::Damaged);
    }

    void opensUnderItsOwnNameAndKeyOnly()
    {
        test::TestStore store;
        const SecretBytes key = SecretBytes::random(32);
        const SealedFile file(store.folder(), u"words"_s, key.copy());
        QVERIFY(file.write("secret"));
        const SealedFile stranger(store.folder(), u"words"_s, SecretBytes::random(32));
        QCOMPARE(stranger.read().error().code, ErrorCode::Damaged);
        QVERIFY(QFile::copy(store.file("words.a"), store.file("other.a")));
        const SealedFile other(store.folder(), u"other"_s, key.copy());
        QCOMPARE(other.read().error().code, ErrorCode::Damaged);
        QCOMPARE(file.write(QByteArray(SealedFile::mostBytes + 1, 'x')).error().code, ErrorCode::TooLarge);
        QCOMPARE(*file.read(), "secret");
    }
};

QTEST_GUILESS_MAIN(TestSealedFile)
#include "testsealedfile.moc"
