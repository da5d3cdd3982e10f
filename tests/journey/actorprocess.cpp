// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actorprocess.h"

#include "tests/sync/await.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace doorstep::test {

using namespace Qt::StringLiterals;

ActorProcess::ActorProcess(const Options &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DOORSTEP_ACTOR_PROGRAM),
        {u"--data"_s, options.data, u"--port"_s, QString::number(options.port), u"--language"_s, options.language,
            u"--size"_s, u"%1x%2"_s.arg(options.size.width()).arg(options.size.height())});
    m_process.waitForStarted(patienceMs);
}

ActorProcess::~ActorProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QString ActorProcess::act(const QJsonObject &command, QJsonObject *reply)
{
    const QByteArray line = QJsonDocument(command).toJson(QJsonDocument::Compact);
    m_process.write(line + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(2 * patienceMs))
            return u"the app is gone at "_s + QString::fromUtf8(line);
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (reply)
        *reply = answer;
    if (answer.value(u"ok"_s).toBool())
        return {};
    QStringList seen;
    for (const QJsonValue &one : answer.value(u"seen"_s).toArray())
        seen.append(one.toString());
    return u"%1\n  on the screen:\n    %2"_s.arg(answer.value(u"error"_s).toString(), seen.join(u"\n    "_s));
}

QString ActorProcess::tap(const QString &name, int nth) { return act({{u"tap"_s, name}, {u"nth"_s, nth}}); }

QString ActorProcess::type(const QString &text) { return act({{u"type"_s, text}}); }

QString ActorProcess::press(const QString &key) { return act({{u"press"_s, key}}); }

QString ActorProcess::drag(const QString &name, QPoint by)
{
    return act({{u"drag"_s, name}, {u"by"_s, QJsonArray{by.x(), by.y()}}});
}

QString ActorProcess::waitFor(const QString &words, int seconds)
{
    return act({{u"waitFor"_s, words}, {u"seconds"_s, seconds}});
}

QString ActorProcess::waitGone(const QString &words, int seconds)
{
    return act({{u"waitGone"_s, words}, {u"seconds"_s, seconds}});
}

QString ActorProcess::resize(QSize size) { return act({{u"resize"_s, QJsonArray{size.width(), size.height()}}}); }

QString ActorProcess::grab(const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    return folder.isEmpty() ? QString() : act({{u"grab"_s, u"%1/%2.png"_s.arg(folder, name)}});
}

bool ActorProcess::sees(const QString &words) { return act({{u"waitFor"_s, words}, {u"seconds"_s, 0}}).isEmpty(); }

QString ActorProcess::screen()
{
    QJsonObject reply;
    QStringList names;
    if (const QString error = act({{u"tree"_s, true}}, &reply); !error.isEmpty())
        return error;
    for (const QJsonValue &one : reply.value(u"tree"_s).toArray())
        names.append(
            u"%1: %2"_s.arg(one.toObject().value(u"role"_s).toString(), one.toObject().value(u"name"_s).toString()));
    return names.join(u'\n');
}

void ActorProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void ActorProcess::finish()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

} // namespace doorstep::test
