// SPDX-License-Identifier: Apache-2.0
#include "core/store/declaredtables.h"
#include "core/store/migrations.h"
#include "core/store/recordtable.h"
#include "core/store/searchindex.h"
#include "core/wire/recordcodec.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

namespace {

/// A kind as three versions of the app declared it.
struct Thing : Provenance {
    QString title;
    std::optional<qint64> size;
    QStringList tags;
};
constexpr auto titleField = field<&Thing::title>(1, "title", Merge::M2LastShown, DataClass::Working);
constexpr auto sizeField = field<&Thing::size>(7, "size", Merge::M2LastShown, DataClass::Working);
constexpr auto tagsField = field<&Thing::tags>(9, "tags", Merge::M4Set, DataClass::Working);
constexpr std::array firstFields{titleField};
constexpr std::array secondFields{titleField.search(), sizeField.index(), tagsField};
constexpr KindInfo firstThing{200, "thing", ScopeKind::Family, practitioners, firstFields};
constexpr KindInfo secondThing{200, "thing", ScopeKind::Family, practitioners, secondFields};
constexpr std::array<const KindInfo *, 0> oldest{};
constexpr std::array<const KindInfo *, 1> first{&firstThing};
constexpr std::array<const KindInfo *, 1> second{&secondThing};

FieldMap fullFields()
{
    FieldMap fields;
    fields.set(1, encodeValue(u"Kettle"_s));
    fields.set(7, encodeValue(qint64(-12)));
    fields.set(9, encodeValue(QStringList{u"warm"_s, u"loud"_s}));
    fields.set(31, encodeValue(true));
    return fields;
}

QStringList schemaOf(Database &database)
{
    QStringList all;
    auto rows = database.prepare("SELECT name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY name");
    while (rows && *rows->step())
        all.append(QString::fromUtf8(rows->text(0)));
    return all;
}

} // namespace

/// Tables that follow the declarations, from the oldest database to the newest.
class TestTables : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;
    SecretBytes m_key = SecretBytes::random(Database::keySize);

    Database fresh(const QString &name)
    {
        auto database = Database::open(m_directory.filePath(name), m_key, Database::Opening::CreateNew);
        if (!database || !migrate(*database))
            qFatal("no database");
        return *std::move(database);
    }

private Q_SLOTS:
    void givesBackEveryValueByteForByte()
    {
        Database database = fresh(u"values.db"_s);
        QVERIFY(alignTables(database, second));
        RecordTable table(database, &secondThing);
        const QList<Value> sizes{qint64(0), qint64(23), qint64(24), qint64(-1), qint64(-24), qint64(-25), qint64(65536),
            std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() + 1};
        qint64 next = 1;
        for (const Value &size : sizes) {
            for (const QString &title : {u""_s, u"x"_s, u"Zoë 👋"_s, QString(5000, u'w'), u"nul\0inside"_s}) {
                RecordRow row{0, RecordId::create(), 1, 200};
                row.visible.set(1, encodeValue(title));
                row.visible.set(7, encodeValue(size));
                row.visible.set(9, encodeValue(QStringList{title}));
                QVERIFY(table.write(row, next));
                const auto found = table.find(row.id, 1);
                QVERIFY(found && *found);
                QCOMPARE((*found)->visible, row.visible);
            }
        }
    }

    void keepsAValueOfAnotherTypeThanDeclared()
    {
        Database database = fresh(u"types.db"_s);
        QVERIFY(alignTables(database, second));
        RecordTable table(database, &secondThing);
        RecordRow row{0, RecordId::create(), 1, 200};
        row.visible.set(1, encodeValue(true));
        row.visible.set(7, encodeValue(u"large"_s));
        row.visible.set(9, encodeValue(QByteArray("bytes")));
        qint64 next = 1;
        QVERIFY(table.write(row, next));
        QCOMPARE((*table.find(row.id, 1))->visible, row.visible);
    }

    void movesWhatWasUnknownToItsPlace()
    {
        Database database = fresh(u"unknown.db"_s);
        QVERIFY(alignTables(database, oldest));
        qint64 next = 5;
        RecordRow row{0, RecordId::create(), 1, 200};
        row.visible = fullFields();
        RecordTable newer(database, nullptr);
        QVERIFY(newer.write(row, next));

        QVERIFY(alignTables(database, first));
        QVERIFY(!*newer.find(row.id, 1));
        RecordTable table(database, &firstThing);
        QCOMPARE((*table.find(row.id, 1))->visible, fullFields());
        QCOMPARE(*database.number("SELECT f1 = 'Kettle' FROM record_thing"), 1);

        QVERIFY(alignTables(database, second));
        RecordTable wider(database, &secondThing);
        QCOMPARE((*wider.find(row.id, 1))->visible, fullFields());
        QCOMPARE(*database.number("SELECT f7 FROM record_thing"), -12);
        QCOMPARE(SearchIndex(database).find(u"kettle"_s, 0, 5)->size(), 1);
        // The field that nobody knows yet is still kept as it came.
        auto extra = database.prepare("SELECT _extra FROM record_thing");
        QVERIFY(*extra->step());
        FieldMap unknown;
        unknown.set(31, encodeValue(true));
        QCOMPARE(FieldMap::decode(extra->blob(0)), std::optional(unknown));
    }

    void reachesTheSameTablesFromTheOldestAsFromNothing()
    {
        Database grown = fresh(u"grown.db"_s);
        QVERIFY(alignTables(grown, oldest));
        QVERIFY(alignTables(grown, first));
        QVERIFY(alignTables(grown, second));
        Database made = fresh(u"made.db"_s);
        QVERIFY(alignTables(made, second));
        const QStringList before = schemaOf(grown);
        const QStringList after = schemaOf(made);
        QCOMPARE(before.size(), after.size());
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!before[i].startsWith(u"record_thing "_s))
                QCOMPARE(before[i], after[i]);
        }
        // Added columns stand last; their names and types are the same.
        const char *columns = "SELECT group_concat(name || type) FROM (SELECT name, type FROM"
                              " pragma_table_info('record_thing') ORDER BY name)";
        auto ofGrown = grown.prepare(columns);
        auto ofMade = made.prepare(columns);
        QVERIFY(*ofGrown->step() && *ofMade->step());
        QCOMPARE(ofGrown->text(0).toByteArray(), ofMade->text(0).toByteArray());
    }

    void refusesTheDatabaseOfANewerVersion()
    {
        Database database = fresh(u"newer.db"_s);
        QVERIFY(alignTables(database, second));
        QCOMPARE(alignTables(database, first).error().code, ErrorCode::TooNew);
        QVERIFY(database.execute("PRAGMA user_version = 99"));
        QCOMPARE(migrate(database).error().code, ErrorCode::TooNew);
    }

    void runsEveryMigrationSinceTheOldestOnceAndInOrder()
    {
        Database database = fresh(u"steps.db"_s);
        const int known = migrations().back().version; // what a fresh database has
        const std::array steps{Migration{1, [](Database &) { return Result<Done>(fail(ErrorCode::Internal)); }},
            Migration{known + 1, [](Database &d) { return d.execute("CREATE TABLE two(a) STRICT"); }},
            Migration{known + 2, [](Database &d) { return d.execute("ALTER TABLE two ADD COLUMN b"); }}};
        QVERIFY(!migrate(database, steps)); // STRICT wants a type: the step fails
        QCOMPARE(*database.number("PRAGMA user_version"), known);
        const std::array good{steps[0],
            Migration{known + 1, [](Database &d) { return d.execute("CREATE TABLE two(a ANY)"); }},
            Migration{known + 2, [](Database &d) { return d.execute("ALTER TABLE two ADD COLUMN b"); }}};
        QVERIFY(migrate(database, good));
        QVERIFY(migrate(database, good));
        QCOMPARE(*database.number("PRAGMA user_version"), known + 2);
        QCOMPARE(*database.number("SELECT count(*) FROM pragma_table_info('two')"), 2);
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "testtables.moc"
