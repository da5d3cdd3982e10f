// SPDX-License-Identifier: Apache-2.0
#include "qml/style/fonts.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace doorstep::ui {

QStringList installFonts()
{
    QStringList loaded;
    const QDir folder(u":/doorstep/fonts"_s);
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const int font = QFontDatabase::addApplicationFont(folder.filePath(file));
        if (font < 0)
            continue;
        for (const QString &family : QFontDatabase::applicationFontFamilies(font)) {
            if (!loaded.contains(family))
                loaded.append(family);
        }
    }
    QStringList order{u"Noto Sans"_s, u"Noto Sans Arabic"_s};
    for (const QString &family : std::as_const(loaded)) {
        if (!order.contains(family))
            order.append(family);
    }
    QFont font;
    font.setFamilies(order);
    font.setPixelSize(16);
    QGuiApplication::setFont(font);
    return loaded;
}

} // namespace doorstep::ui
