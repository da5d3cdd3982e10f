// SPDX-License-Identifier: Apache-2.0
// Shows every part in every state, and can leave pictures of it:
//   doorstep-gallery                     a window
//   doorstep-gallery --grab DIR          one picture per page, size, direction, colour scheme and text size
#include "qml/style/fonts.h"
#include "qml/style/themeaccess.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString folder = u"qrc:/qt-project.org/imports/Doorstep/Ui/Gallery/"_s;

QStringList pages()
{
    QStringList found;
    const QStringList files = QDir(u":/qt-project.org/imports/Doorstep/Ui/Gallery"_s)
                                  .entryList({u"*.qml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found.append(file.chopped(4));
    return found;
}

struct Look {
    QString name;
    QSize size;
    bool mirrored;
    int scheme;
    double textScale;
};

QList<Look> looks()
{
    QList<Look> all;
    for (const auto &[device, size] :
        {std::pair(u"phone"_s, QSize(390, 844)), std::pair(u"tablet"_s, QSize(1180, 820))}) {
        all.append({device + u"-light"_s, size, false, 0, 1.0});
        all.append({device + u"-dark"_s, size, false, 1, 1.0});
        all.append({device + u"-contrast"_s, size, false, 2, 1.0});
        all.append({device + u"-rtl"_s, size, true, 0, 1.0});
        all.append({device + u"-large"_s, size, false, 0, 2.0});
        all.append({device + u"-rtl-large-dark"_s, size, true, 1, 2.0});
    }
    return all;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// The page in its own window, as tall as all that it holds, so that one picture shows the whole page.
bool grab(const QString &page, const Look &look, const QDir &into)
{
    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    QObject *theme = doorstep::ui::themeOf(*view.engine());
    if (theme == nullptr)
        return false;
    theme->setProperty("scheme", look.scheme);
    theme->setProperty("textScale", look.textScale);
    theme->setProperty("reduceMotion", true);
    theme->setProperty("mirrored", look.mirrored);
    view.setSource(QUrl(folder + page + u".qml"_s));
    if (view.status() != QQuickView::Ready)
        return false;
    view.resize(look.size);
    view.show();
    wait(450);
    if (auto *flick = view.rootObject()->property("flickable").value<QQuickItem *>()) {
        const double hidden = flick->property("contentHeight").toDouble() - flick->height();
        if (hidden > 0) {
            view.resize(look.size.width(), look.size.height() + static_cast<int>(hidden));
            wait(150);
        }
    }
    return view.grabWindow().save(into.filePath(page + u"-"_s + look.name + u".png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"grab"_s, u"Leave pictures in DIR."_s, u"DIR"_s},
        {u"page"_s, u"Only pages whose name contains TEXT."_s, u"TEXT"_s},
        {u"look"_s, u"Only looks whose name contains TEXT."_s, u"TEXT"_s}});
    parser.addHelpOption();
    parser.process(application);
    if (doorstep::ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    QQuickStyle::setStyle(u"Basic"_s);

    if (!parser.isSet(u"grab"_s)) {
        QQuickView view;
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.setSource(QUrl(folder + pages().value(0) + u".qml"_s));
        view.resize(390, 844);
        view.show();
        return QGuiApplication::exec();
    }
    const QDir into(parser.value(u"grab"_s));
    if (!into.mkpath(u"."_s))
        return 1;
    bool good = true;
    for (const QString &page : pages()) {
        for (const Look &look : looks()) {
            if (page.contains(parser.value(u"page"_s)) && look.name.contains(parser.value(u"look"_s)))
                good = grab(page, look, into) && good;
        }
    }
    return good ? 0 : 1;
}
