// SPDX-License-Identifier: Apache-2.0
#include "app/userfolders.h"

#include "app/engine/enrolment.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

namespace {

QString numbered(const QString &first, int number) { return number == 1 ? first : u"%1-%2"_s.arg(first).arg(number); }

// Keys, queue and enrolment: where one of them is, somebody's work may be.
QDate keptSince(const QString &folder)
{
    if (isEnrolling(folder))
        return {};
    QDate since;
    for (const auto &name : {u"enrolment"_s, u"key.a"_s, u"key.b"_s, u"outbox.journal"_s}) {
        const QFileInfo file(folder + u'/' + name);
        if (!file.exists())
            continue;
        const QDateTime made = file.birthTime().isValid() ? file.birthTime() : file.lastModified();
        since = since.isValid() ? std::min(since, made.date()) : made.date();
    }
    return since;
}

} // namespace

QList<UserFolder> userFoldersBeside(const QString &first)
{
    QList<UserFolder> folders;
    // No gap ends the search: a folder in the middle may have been taken away by hand.
    for (int number = 1; number <= mostUserFolders; ++number) {
        const QString folder = numbered(first, number);
        if (const QDate since = keptSince(folder); since.isValid())
            folders.append({folder, since});
    }
    return folders;
}

QString freeUserFolderBeside(const QString &first)
{
    for (int number = 1; number <= mostUserFolders; ++number) {
        const QString folder = numbered(first, number);
        if (!keptSince(folder).isValid())
            return folder;
    }
    return {};
}

} // namespace doorstep::app
