// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::test;

namespace {

const QString pin = u"135790"_s;

QString codeOf(const QJsonObject &reply) { return reply.value("error"_L1).toObject().value("code"_L1).toString(); }

QJsonObject fields(const QString &name, const QJsonValue &value) { return {{name, value}}; }

} // namespace

/// Every command of `doorstep-device`, once as it is meant and once as it is not.
class TestDevice : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<DeviceProcess> m_asha, m_ben;
    QString m_family;
    int m_enrolled = 0;

    std::unique_ptr<DeviceProcess> enrolled(const QString &name, core::Post post)
    {
        auto device = std::make_unique<DeviceProcess>(m_folder.filePath(u"device%1"_s.arg(++m_enrolled)));
        const core::UserId user = m_server->addUser(name, post);
        device->must(u"enrol"_s, {{u"invitation"_s, m_server->invite(user)}, {u"pin"_s, pin}, {u"name"_s, name}});
        if (!m_family.isEmpty())
            m_server->grant(user, *core::ScopeId::fromString(m_family), core::Role::CoWorker);
        device->must(u"sync"_s);
        return device;
    }
    QString put(DeviceProcess &device, const QString &kind, const QJsonObject &fields)
    {
        return device.must(u"put"_s, {{u"kind"_s, kind}, {u"scope"_s, m_family}, {u"fields"_s, fields}})
            .value("id"_L1)
            .toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_asha = enrolled(u"Asha"_s, core::Post::SocialWorker);
        m_family = m_asha->must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, fields(u"name"_s, u"The Okoros"_s)}})
                       .value("scope"_L1)
                       .toString();
        m_asha->must(u"sync"_s);
        m_ben = enrolled(u"Ben"_s, core::Post::FamilyHelp);
    }
    void cleanupTestCase()
    {
        m_asha.reset();
        m_ben.reset();
        m_server.reset();
    }

    void namesEveryKindOfTheDeclarations()
    {
        const QJsonArray kinds = m_asha->must(u"kinds"_s).value("kinds"_L1).toArray();
        QCOMPARE(kinds.size(), qsizetype(core::allKinds().size()));
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            const core::KindInfo *kind = core::allKinds()[std::size_t(i)];
            QCOMPARE(kinds[i]["name"_L1].toString(), QLatin1StringView(kind->name));
            QCOMPARE(kinds[i]["fields"_L1].toArray().size(), qsizetype(kind->fields.size()));
        }
    }

    void getsWhatWasPutAndEdited()
    {
        const QString id = put(*m_asha, u"person"_s, fields(u"known_as"_s, u"Quillon"_s));
        m_asha->must(
            u"edit"_s, {{u"kind"_s, u"person"_s}, {u"id"_s, id}, {u"fields"_s, fields(u"pronoun"_s, u"they"_s)}});
        QJsonObject
            record = m_asha->must(u"get"_s, {{u"kind"_s, u"person"_s}, {u"id"_s, id}}).value("record"_L1).toObject();
        QCOMPARE(record["fields"_L1]["known_as"_L1].toString(), u"Quillon"_s);
        QCOMPARE(record["fields"_L1]["pronoun"_L1].toString(), u"they"_s);
        QCOMPARE(record["state"_L1].toString(), u"waiting"_s);
        m_asha->must(u"edit"_s,
            {{u"kind"_s, u"person"_s}, {u"id"_s, id}, {u"fields"_s, fields(u"pronoun"_s, QJsonValue::Null)}});
        record = m_asha->must(u"get"_s, {{u"kind"_s, u"person"_s}, {u"id"_s, id}}).value("record"_L1).toObject();
        QVERIFY(!record["fields"_L1].toObject().contains("pronoun"_L1));
    }

    void takesAwayAndBringsBack()
    {
        const QString id = put(*m_asha, u"note"_s, fields(u"text"_s, u"to go"_s));
        const QJsonObject which{{u"kind"_s, u"note"_s}, {u"id"_s, id}};
        QJsonObject change = which;
        change.insert(u"op"_s, u"delete"_s);
        m_asha->must(u"edit"_s, change);
        QVERIFY(m_asha->must(u"get"_s, which)["record"_L1]["deleted"_L1].toBool());
        change.insert(u"op"_s, u"restore"_s);
        m_asha->must(u"edit"_s, change);
        QVERIFY(!m_asha->must(u"get"_s, which)["record"_L1]["deleted"_L1].toBool());
    }

    void savesManyOrNone()
    {
        const QJsonObject good{
            {u"kind"_s, u"note"_s}, {u"scope"_s, m_family}, {u"fields"_s, fields(u"text"_s, u"zebra one"_s)}};
        QJsonObject bad = good;
        bad.insert(u"fields"_s, fields(u"nothing_like_it"_s, 1));
        const auto found = [&] {
            return m_asha->must(u"search"_s, {{u"text"_s, u"zebra"_s}}).value("records"_L1).toArray().size();
        };
        QCOMPARE(codeOf((*m_asha)(u"put"_s, {{u"records"_s, QJsonArray{good, bad}}})), u"invalid_input"_s);
        QCOMPARE(found(), 0);
        const QJsonArray
            ids = m_asha->must(u"put"_s, {{u"records"_s, QJsonArray{good, good}}}).value("ids"_L1).toArray();
        QCOMPARE(ids.size(), 2);
        QCOMPARE(found(), 2);
        QCOMPARE(m_asha->must(u"search"_s, {{u"text"_s, u"zeb"_s}, {u"limit"_s, 1}})["records"_L1].toArray().size(), 1);
    }

    void listsByFieldAndOrder()
    {
        for (const QString &name : {u"Cassius"_s, u"Aurora"_s, u"Bramwell"_s})
            put(*m_asha, u"person"_s, {{u"known_as"_s, name}, {u"pronoun"_s, u"listed"_s}});
        const QJsonArray found = m_asha
                                     ->must(u"list"_s, {{u"kind"_s, u"person"_s}, {u"scope"_s, m_family},
                                                           {u"where"_s, fields(u"pronoun"_s, u"listed"_s)},
                                                           {u"order"_s, u"known_as"_s}, {u"descending"_s, false}})
                                     .value("records"_L1)
                                     .toArray();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0]["fields"_L1]["known_as"_L1].toString(), u"Aurora"_s);
        QCOMPARE(found[2]["fields"_L1]["known_as"_L1].toString(), u"Cassius"_s);
    }

    void namesBothVersionsAndSettlesThem()
    {
        const QString id = put(*m_asha, u"visit"_s, fields(u"observations"_s, u"first"_s));
        m_asha->must(u"sync"_s);
        m_ben->must(u"sync"_s);
        const auto edit = [&](DeviceProcess &device, const QString &text) {
            device.must(
                u"edit"_s, {{u"kind"_s, u"visit"_s}, {u"id"_s, id}, {u"fields"_s, fields(u"observations"_s, text)}});
        };
        edit(*m_asha, u"Asha saw this"_s);
        edit(*m_ben, u"Ben saw that"_s);
        m_asha->must(u"sync"_s);
        m_ben->must(u"sync"_s);
        m_asha->must(u"sync"_s);
        for (DeviceProcess *device : {m_asha.get(), m_ben.get()}) {
            const QJsonArray open = device->must(u"conflicts"_s, {{u"id"_s, id}}).value("conflicts"_L1).toArray();
            QCOMPARE(open.size(), 1);
            const QJsonObject one = open[0].toObject();
            QCOMPARE(one["field"_L1].toString(), u"observations"_s);
            QCOMPARE(one["state"_L1].toString(), u"open"_s);
            const QSet<QString> values{one["value"_L1].toString(), one["losing_value"_L1].toString()};
            QCOMPARE(values, (QSet<QString>{u"Asha saw this"_s, u"Ben saw that"_s}));
            const QSet<QString> names{
                one["winning"_L1]["author_name"_L1].toString(), one["losing"_L1]["author_name"_L1].toString()};
            QCOMPARE(names, (QSet<QString>{u"Asha"_s, u"Ben"_s}));
        }
        m_asha->must(u"resolve"_s, {{u"id"_s, id}, {u"field"_s, u"observations"_s}, {u"value"_s, u"We both saw it"_s}});
        m_asha->must(u"sync"_s);
        m_ben->must(u"sync"_s);
        const QJsonArray settled = m_ben->must(u"conflicts"_s, {{u"id"_s, id}}).value("conflicts"_L1).toArray();
        QCOMPARE(settled[0]["state"_L1].toString(), u"settled"_s);
        QCOMPARE(
            m_ben->must(u"get"_s, {{u"kind"_s, u"visit"_s}, {u"id"_s, id}})["record"_L1]["fields"_L1]["observations"_L1]
                .toString(),
            u"We both saw it"_s);
    }

    void saysWhatIsUnsentAndPurges()
    {
        const QString id = put(*m_ben, u"note"_s, fields(u"text"_s, u"unsent"_s));
        const QJsonObject status = m_ben->must(u"status"_s);
        QCOMPARE(status["state"_L1].toString(), u"open"_s);
        QCOMPARE(status["waiting"_L1].toInt(), 1);
        QCOMPARE(status["unsent"_L1][0]["id"_L1].toString(), id);
        QVERIFY(!status["unsent"_L1][0]["words"_L1].toString().isEmpty());
        QVERIFY(m_ben->must(u"purge"_s, {{u"scope"_s, m_family}})["records"_L1].toInt() > 0);
        QCOMPARE(
            m_ben->must(u"list"_s, {{u"kind"_s, u"person"_s}, {u"scope"_s, m_family}})["records"_L1].toArray().size(),
            0);
        QCOMPARE(m_ben->must(u"status"_s)["waiting"_L1].toInt(), 1); // unsent work is never purged
        m_ben->must(u"sync"_s);
        QVERIFY(!m_ben->must(u"list"_s, {{u"kind"_s, u"person"_s}, {u"scope"_s, m_family}})["records"_L1]
                .toArray()
                .isEmpty());
    }

    void locksAndUnlocks()
    {
        m_ben->must(u"lock"_s);
        QCOMPARE(codeOf((*m_ben)(u"list"_s, {{u"kind"_s, u"person"_s}})), u"locked"_s);
        QCOMPARE(m_ben->must(u"status"_s)["state"_L1].toString(), u"locked"_s);
        QCOMPARE(codeOf((*m_ben)(u"unlock"_s, {{u"pin"_s, u"000000"_s}})), u"wrong_secret"_s);
        m_ben->must(u"unlock"_s, {{u"pin"_s, pin}});
        m_ben->must(u"list"_s, {{u"kind"_s, u"person"_s}});
    }

    void refusesInWords_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("with");
        QTest::addColumn<QString>("code");
        const QString nobody = core::RecordId::create().toString();
        QTest::newRow("no command") << u"juggle"_s << QJsonObject() << u"invalid_input"_s;
        QTest::newRow("enrol twice") << u"enrol"_s << QJsonObject{{u"invitation"_s, u"doorstep1:x"_s}, {u"pin"_s, pin}}
                                     << u"invalid_input"_s;
        QTest::newRow("unknown kind") << u"list"_s << QJsonObject{{u"kind"_s, u"score"_s}} << u"invalid_input"_s;
        QTest::newRow("no scope") << u"put"_s << QJsonObject{{u"kind"_s, u"visit"_s}} << u"invalid_input"_s;
        QTest::newRow("wrong type") << u"put"_s
                                    << QJsonObject{{u"kind"_s, u"visit"_s}, {u"scope"_s, nobody},
                                           {u"fields"_s, fields(u"arrived_at"_s, u"soon"_s)}}
                                    << u"invalid_input"_s;
        QTest::newRow("a scope without keys")
            << u"put"_s
            << QJsonObject{{u"kind"_s, u"note"_s}, {u"scope"_s, nobody}, {u"scope_kind"_s, u"child"_s},
                   {u"fields"_s, fields(u"text"_s, u"just me"_s)}}
            << u"invalid_input"_s;
        QTest::newRow("nobody") << u"get"_s << QJsonObject{{u"kind"_s, u"person"_s}, {u"id"_s, nobody}}
                                << u"not_found"_s;
        QTest::newRow("no id") << u"edit"_s << QJsonObject{{u"kind"_s, u"person"_s}} << u"invalid_input"_s;
        QTest::newRow("no such op") << u"edit"_s
                                    << QJsonObject{{u"kind"_s, u"person"_s}, {u"id"_s, nobody}, {u"op"_s, u"shred"_s}}
                                    << u"invalid_input"_s;
        QTest::newRow("resolve nothing") << u"resolve"_s << QJsonObject{{u"id"_s, nobody}} << u"not_found"_s;
        QTest::newRow("purge nothing") << u"purge"_s << QJsonObject{{u"scope"_s, u"x"_s}} << u"invalid_input"_s;
        QTest::newRow("no such device") << u"status"_s << QJsonObject{{u"on"_s, 7}} << u"invalid_input"_s;
        QTest::newRow("no such field") << u"list"_s << QJsonObject{{u"kind"_s, u"person"_s}, {u"order"_s, u"danger"_s}}
                                       << u"invalid_input"_s;
    }

    void refusesInWords()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, with);
        QFETCH(QString, code);
        const QJsonObject reply = (*m_asha)(command, with);
        QCOMPARE(reply.value("ok"_L1).toBool(), false);
        QCOMPARE(codeOf(reply), code);
        QVERIFY(!reply["error"_L1]["message"_L1].toString().isEmpty());
    }

    void runsSeveralDevicesSideBySide()
    {
        DeviceProcess three(m_folder.filePath(u"three"_s), {u"--devices"_s, u"3"_s});
        const core::UserId user = m_server->addUser(u"Cara"_s, core::Post::FamilyHelp);
        m_server->grant(user, *core::ScopeId::fromString(m_family), core::Role::CoWorker);
        for (int i = 0; i < 3; ++i)
            three.send(
                u"enrol"_s, {{u"invitation"_s, m_server->invite(user)}, {u"pin"_s, pin}, {u"on"_s, i}, {u"tag"_s, i}});
        QSet<int> answered;
        for (int i = 0; i < 3; ++i) {
            const auto reply = three.reply();
            QVERIFY(reply && reply->value("ok"_L1).toBool());
            QCOMPARE(reply->value("tag"_L1), reply->value("on"_L1));
            answered.insert(reply->value("on"_L1).toInt());
        }
        QCOMPARE(answered, (QSet<int>{0, 1, 2}));
        const QString id = three
                               .must(u"put"_s, {{u"on"_s, 0}, {u"kind"_s, u"note"_s}, {u"scope"_s, m_family},
                                                   {u"fields"_s, fields(u"text"_s, u"from the first"_s)}})
                               .value("id"_L1)
                               .toString();
        three.must(u"sync"_s, {{u"on"_s, 0}});
        three.must(u"sync"_s, {{u"on"_s, 2}}); // learns of the grant …
        three.must(u"sync"_s, {{u"on"_s, 2}}); // … and reads what it is for
        const QJsonObject record = three.must(u"get"_s, {{u"on"_s, 2}, {u"kind"_s, u"note"_s}, {u"id"_s, id}});
        QCOMPARE(record["record"_L1]["fields"_L1]["text"_L1].toString(), u"from the first"_s);
        QCOMPARE(codeOf(three(u"get"_s, {{u"on"_s, 1}, {u"kind"_s, u"note"_s}, {u"id"_s, id}})), u"not_found"_s);
        three.finish();
    }

    void connectsWhereItIsTold()
    {
        const core::UserId user = m_server->addUser(u"Dot"_s, core::Post::FamilyHelp);
        DeviceProcess nowhere(m_folder.filePath(u"nowhere"_s), {u"--server"_s, u"https://127.0.0.1:1"_s});
        const QJsonObject reply = nowhere(u"enrol"_s, {{u"invitation"_s, m_server->invite(user)}, {u"pin"_s, pin}});
        QCOMPARE(codeOf(reply), u"offline"_s);
        DeviceProcess there(m_folder.filePath(u"there"_s), {u"--server"_s, m_server->url()});
        there.must(u"enrol"_s, {{u"invitation"_s, m_server->invite(user)}, {u"pin"_s, pin}});
    }
};

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
