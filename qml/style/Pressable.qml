// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// What everything that is pressed and looks like no Button is made of. Qt 6.4 offers Press of such a control on the
// accessibility bus and then does nothing: without this line it is deaf to who works by ear.
T.AbstractButton {
    Accessible.onPressAction: if (enabled) clicked()
}
