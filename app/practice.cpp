// SPDX-License-Identifier: Apache-2.0
#include "app/practice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorstep::app {

core::Result<QList<PracticePerson>> readPractice(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::Missing, u"practice file"_s);
    const QDir folder = QFileInfo(file).absoluteDir();
    QList<PracticePerson> people;
    const QJsonArray entries = QJsonDocument::fromJson(input.readAll()).object().value("people"_L1).toArray();
    for (const auto &entry : entries) {
        const QJsonObject person = entry.toObject();
        people.append({person.value("name"_L1).toString(), person.value("post"_L1).toString(),
            person.value("pin"_L1).toString(), person.value("invitation"_L1).toString(),
            folder.absoluteFilePath(person.value("folder"_L1).toString())});
        if (people.last().name.isEmpty() || person.value("folder"_L1).toString().isEmpty())
            return core::fail(core::ErrorCode::Damaged, u"practice file"_s);
    }
    if (people.isEmpty())
        return core::fail(core::ErrorCode::Damaged, u"practice file"_s);
    return people;
}

} // namespace doorstep::app
