// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actorprocess.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace doorstep::test {

using namespace Qt::StringLiterals;

ActorProcess::ActorProcess(QString name, Setting setting) : m_name(std::move(name)), m_setting(std::move(setting)) {}

ActorProcess::~ActorProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        kill();
}

void ActorProcess::start()
{
    QStringList arguments{u"--data"_s, m_setting.folder, u"--size"_s,
        u"%1x%2"_s.arg(m_setting.window.width()).arg(m_setting.window.height())};
    if (!m_setting.language.isEmpty())
        arguments += {u"--language"_s, m_setting.language};
    if (m_setting.pseudo)
        arguments += u"--pseudo"_s;
    if (!m_setting.practice.isEmpty())
        arguments += {u"--practice"_s, m_setting.practice};
    if (m_setting.daysAhead != 0)
        arguments += {u"--days-ahead"_s, QString::number(m_setting.daysAhead)};
    if (m_setting.port != 0)
        arguments += {u"--port"_s, QString::number(m_setting.port)};
    m_unread.clear();
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DOORSTEP_ACTOR_PROGRAM), arguments);
    if (!m_process.waitForStarted())
        qFatal("the actor does not start");
}

void ActorProcess::kill()
{
    m_process.kill(); // SIGKILL
    m_process.waitForFinished();
}

void ActorProcess::tap(const QString &name) { ask({{u"tap"_s, name}}); }

void ActorProcess::tapNth(const QString &name, int nth) { ask({{u"tap"_s, name}, {u"nth"_s, nth}}); }

void ActorProcess::type(const QString &text) { ask({{u"type"_s, text}}); }

void ActorProcess::pin(const QString &digits)
{
    for (const QChar digit : digits)
        tap(QString(digit));
    tap(u"Unlock"_s);
}

void ActorProcess::waitFor(const QString &text, int seconds)
{
    ask({{u"waitFor"_s, text}, {u"seconds"_s, seconds}}, seconds + 20);
}

void ActorProcess::waitGone(const QString &text) { ask({{u"waitGone"_s, text}}); }

bool ActorProcess::shows(const QString &text)
{
    return QJsonDocument(ask({{u"tree"_s, true}})).toJson().contains(text.toUtf8());
}

bool ActorProcess::saysTogether(const QStringList &words)
{
    const QJsonArray tree = ask({{u"tree"_s, true}})["tree"_L1].toArray();
    return std::any_of(tree.begin(), tree.end(), [&](const QJsonValue &item) {
        const QString name = item["name"_L1].toString();
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
    });
}

void ActorProcess::seek(const QStringList &words, int seconds)
{
    constexpr int turnsDown = 60; // a list of twenty promises is ten windows long
    constexpr int farUp = -turnsDown;
    const QDeadlineTimer end(seconds * 1000);
    while (!end.hasExpired()) {
        scroll(farUp);
        for (int turn = 0; turn < turnsDown; ++turn) {
            if (saysTogether(words))
                return;
            scroll(1);
        }
    }
    qFatal("%s: nowhere on the page: %s", qPrintable(m_name), qPrintable(words.join(u" + "_s)));
}

void ActorProcess::press(const QString &key) { ask({{u"press"_s, key}}); }

void ActorProcess::leave() { ask({{u"leave"_s, true}}); }

void ActorProcess::drag(const QString &name, const QPointF &by)
{
    ask({{u"drag"_s, name}, {u"by"_s, QJsonArray{by.x(), by.y()}}});
}

void ActorProcess::scroll(int turns) { ask({{u"scroll"_s, turns}}); }

QRectF ActorProcess::place(const QString &name)
{
    const QJsonObject found = ask({{u"waitFor"_s, name}, {u"still"_s, true}});
    return {found["x"_L1].toDouble(), found["y"_L1].toDouble(), found["width"_L1].toDouble(),
        found["height"_L1].toDouble()};
}

QString ActorProcess::description(const QString &name)
{
    return ask({{u"waitFor"_s, name}})["description"_L1].toString();
}

QString ActorProcess::content(const QString &field) { return ask({{u"waitFor"_s, field}})["content"_L1].toString(); }

void ActorProcess::grab(const QString &file, const QString &page) { ask({{u"grab"_s, file}, {u"page"_s, page}}); }

QJsonObject ActorProcess::ask(const QJsonObject &command, int seconds)
{
    const QByteArray line = QJsonDocument(command).toJson(QJsonDocument::Compact);
    m_process.write(line + '\n');
    const QDeadlineTimer deadline(seconds * 1000);
    while (!m_unread.contains('\n')) {
        if (m_process.state() != QProcess::Running || deadline.hasExpired())
            qFatal("%s: no answer to %s", qPrintable(m_name), line.constData());
        QTest::qWait(5);
        m_unread += m_process.readAllStandardOutput();
    }
    const qsizetype end = m_unread.indexOf('\n');
    const QJsonObject answer = QJsonDocument::fromJson(m_unread.left(end)).object();
    m_unread.remove(0, end + 1);
    if (!answer.value("ok"_L1).toBool()) {
        qFatal("%s: %s: %s", qPrintable(m_name), line.constData(),
            QJsonDocument(answer).toJson(QJsonDocument::Indented).constData());
    }
    return answer;
}

} // namespace doorstep::test
