// SPDX-License-Identifier: Apache-2.0
#include "qml/style/fonts.h"

#include "qml/style/nastaliq.h"

#include <QDir>
#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace doorstep::ui {

namespace {

const QString latin = u"Noto Sans"_s;
const QString arabic = u"Noto Sans Arabic"_s;
const QString fontFolder = u":/doorstep/fonts/"_s;

// A font comes first for what it is there for: each has some letters of the others.
QStringList inOrder(const QStringList &families, const QStringList &first)
{
    QStringList order = first;
    for (const QString &family : families) {
        if (!order.contains(family) && family != nastaliqFamily)
            order.append(family);
    }
    return order;
}

// Only whoever reads Urdu needs it, and pays for it. False: it is not built in.
bool loadNastaliq()
{
    if (QFontDatabase::hasFamily(nastaliqFamily))
        return true;
    const QStringList files = QDir(fontFolder).entryList({u"NotoNastaliq*"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(fontFolder + name);
        if (file.open(QIODevice::ReadOnly))
            QFontDatabase::addApplicationFontFromData(mendedNastaliq(file.readAll()));
    }
    return QFontDatabase::hasFamily(nastaliqFamily);
}

// A text takes the application's font when it is made, and keeps it. Controls follow their window.
void giveFamilies(QQuickItem &item, const QStringList &families)
{
    if (item.inherits("QQuickText") || item.inherits("QQuickTextInput") || item.inherits("QQuickTextEdit")) {
        auto font = item.property("font").value<QFont>();
        font.setFamilies(families);
        item.setProperty("font", font); // what is bound of it stays bound
    }
    const QList<QQuickItem *> children = item.childItems();
    for (QQuickItem *child : children)
        giveFamilies(*child, families);
}

} // namespace

QStringList installFonts()
{
    QStringList loaded;
    const QStringList files = QDir(fontFolder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const int font = file.startsWith("NotoNastaliq"_L1) ? -1 : QFontDatabase::addApplicationFont(fontFolder + file);
        if (font < 0)
            continue;
        for (const QString &family : QFontDatabase::applicationFontFamilies(font)) {
            if (!loaded.contains(family))
                loaded.append(family);
        }
    }
    QFont font;
    font.setFamilies(inOrder(loaded, {latin, arabic}));
    font.setPixelSize(16);
    QGuiApplication::setFont(font);
    return loaded;
}

void useFontsOf(const QLocale &language)
{
    QFont font = QGuiApplication::font();
    const bool urdu = language.language() == QLocale::Urdu && loadNastaliq();
    const QStringList families = inOrder(
        font.families(), urdu ? QStringList{latin, nastaliqFamily, arabic} : QStringList{latin, arabic});
    if (families == font.families())
        return;
    font.setFamilies(families);
    QGuiApplication::setFont(font);
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow *window : windows) {
        if (auto *quick = qobject_cast<QQuickWindow *>(window))
            giveFamilies(*quick->contentItem(), families);
    }
}

} // namespace doorstep::ui
