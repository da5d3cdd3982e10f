// SPDX-License-Identifier: Apache-2.0
#include "app/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    QString key;
    QString words;
    friend bool operator==(const Row &, const Row &) = default;
};

constexpr std::array<app::RowModel<Row>::Role, 2> roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"words", [](const Row &row) { return QVariant(row.words); }},
}};

QList<Row> rows(const QString &keys)
{
    QList<Row> all;
    for (const QChar key : keys)
        all.append({QString(key), {}});
    return all;
}

} // namespace

class RowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyWhatChanged();
    void neverResets();
    void endsWithTheWantedRowsWhateverCameBefore();
    void readsByName();
    void asksForMoreOnlyWhenThereIsMore();
    void manyNewRowsComeAFewAFrame();
    void theRestOfAnOlderListDoesNotCome();
};

void RowModelTest::tellsOnlyWhatChanged()
{
    app::RowModel<Row> model(roles);
    model.update(rows(u"abcd"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QList<Row> wanted = rows(u"abcd"_s);
    wanted[2].words = u"new"_s;
    model.update(wanted);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(inserted.size() + removed.size(), 0);
    model.update(wanted);
    QCOMPARE(changed.size(), 1);
}

void RowModelTest::neverResets()
{
    app::RowModel<Row> model(roles);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(rows(u"abcd"_s));
    const QPersistentModelIndex kept(model.index(1));
    model.update(rows(u"xdyba"_s));
    QCOMPARE(reset.size(), 0);
    QVERIFY(kept.isValid());
    QCOMPARE(model.rows()[kept.row()].key, u"b"_s);
}

void RowModelTest::endsWithTheWantedRowsWhateverCameBefore()
{
    app::RowModel<Row> model(roles);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 300; ++round) {
        QString keys;
        for (QChar key = u'a'; key <= u'j'; key = QChar(key.unicode() + 1)) {
            if (random.bounded(2))
                keys.insert(random.bounded(int(keys.size()) + 1), key);
        }
        QList<Row> wanted = rows(keys);
        for (Row &row : wanted)
            row.words = QString::number(random.bounded(3));
        model.update(wanted);
        QCOMPARE(model.rows(), wanted);
    }
}

void RowModelTest::readsByName()
{
    app::RowModel<Row> model(roles);
    model.update({{u"k"_s, u"w"_s}});
    const int role = model.roleNames().key("words");
    QCOMPARE(model.data(model.index(0), role).toString(), u"w"_s);
    QVERIFY(!model.data(model.index(0), role + 1).isValid());
}

void RowModelTest::asksForMoreOnlyWhenThereIsMore()
{
    app::RowModel<Row> model(roles);
    int asked = 0;
    model.setMore(false, [&asked] { ++asked; });
    QVERIFY(!model.canFetchMore({}));
    model.update({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}});
    model.setMore(true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({}); // as a view does when it is made
    (void)model.data(model.index(0), model.roleNames().key("words"));
    model.fetchMore({});
    QCOMPARE(asked, 0); // nobody has come to the last row
    (void)model.data(model.index(1), model.roleNames().key("words"));
    model.fetchMore({});
    QCOMPARE(asked, 1);
    QVERIFY(!model.canFetchMore({})); // until the rows are here
    model.update({{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"c"_s, u"3"_s}});
    model.setMore(true);
    model.fetchMore({});
    QCOMPARE(asked, 1); // the new last row has not been read
}

void RowModelTest::manyNewRowsComeAFewAFrame()
{
    app::RowModel<Row> model(roles);
    int asked = 0;
    model.setMore(false, [&asked] { ++asked; });
    model.update(rows(u"xcey"_s));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QList<Row> wanted = rows(u"abcdefghij"_s);
    model.updateGradually(wanted, 3);
    model.setMore(true);
    QCOMPARE(model.rows(), rows(u"ce"_s)); // what goes, goes at once, in a frame of its own
    (void)model.data(model.index(1), model.roleNames().key("words"));
    model.fetchMore({});
    QCOMPARE(asked, 0); // the last row of those that are here is not the last
    QTRY_COMPARE(model.rows(), wanted);
    QCOMPARE(moved.size(), 0);
    QVERIFY(inserted.size() > 2);
    model.update(rows(u"c"_s));
    model.updateGradually(wanted, 3);
    QCOMPARE(model.rows(), rows(u"abcd"_s)); // nothing goes: three that are new
    QTRY_COMPARE(model.rows(), wanted);
    QVERIFY(model.canFetchMore({}));
}

void RowModelTest::theRestOfAnOlderListDoesNotCome()
{
    app::RowModel<Row> model(roles);
    model.updateGradually(rows(u"abcdefghij"_s), 3);
    model.updateGradually(rows(u"klm"_s), 3);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.updateGradually(rows(u"abcdefghij"_s), 3);
    model.update(rows(u"no"_s));
    const auto after = inserted.size();
    QTest::qWait(100); // several frames
    QCOMPARE(inserted.size(), after);
    QCOMPARE(model.rows(), rows(u"no"_s));
}

QTEST_GUILESS_MAIN(RowModelTest)
#include "rowmodeltest.moc"
