// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/walkpages.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

QList<WalkPage> galleryPages()
{
    QList<WalkPage> pages;
    const QString folder = u":/qt-project.org/imports/Doorstep/Ui/Gallery"_s;
    const QStringList files = QDir(folder).entryList({u"*.qml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        pages.append({file.chopped(4), QUrl(u"qrc"_s + folder + u'/' + file), {}, 60, {}});
    return pages;
}

} // namespace doorstep::walk
