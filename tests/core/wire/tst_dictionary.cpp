// SPDX-License-Identifier: Apache-2.0
#include "core/wire/dictionary.h"

#include <QFile>
#include <QTest>

/// The page in the repository is what the declarations say. To write it anew: DOORSTEP_WRITE=1 tst_dictionary.
class TestDictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsWhatTheDeclarationsSay()
    {
        QFile page(QStringLiteral(DOORSTEP_DICTIONARY));
        const QByteArray now = doorstep::core::dictionary().toUtf8();
        if (qEnvironmentVariableIsSet("DOORSTEP_WRITE")) {
            QVERIFY(page.open(QIODevice::WriteOnly));
            QCOMPARE(page.write(now), now.size());
            return;
        }
        QVERIFY2(page.open(QIODevice::ReadOnly), "core/types/DICTIONARY.md is missing");
        const QByteArray written = page.readAll();
        QVERIFY2(
            written == now, "core/types/DICTIONARY.md is old: run DOORSTEP_WRITE=1 build/dev/tests/tst_dictionary");
    }
};

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
