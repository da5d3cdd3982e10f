// SPDX-License-Identifier: Apache-2.0
// Runs every tst_*.qml of this folder in a window of its own.
#include "qml/style/fonts.h"

#include <QQuickWindow>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public:
    Setup() { QQuickWindow::setGraphicsApi(QSGRendererInterface::Software); }

public Q_SLOTS:
    void applicationAvailable()
    {
        if (doorstep::ui::installFonts().size() < 2)
            qFatal("the built-in fonts are missing");
    }
};

QUICK_TEST_MAIN_WITH_SETUP(parts, Setup)
#include "tst_parts.moc"
