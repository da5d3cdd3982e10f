// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Doorstep.App
import Doorstep.Ui
import Doorstep.Ui.Style

// The window: the way in, or everything behind it. Nothing of the record is on the screen, nor in memory, while locked.
T.ApplicationWindow {
    id: window

    width: 390
    height: 844
    visible: true
    title: qsTr("Doorstep")
    color: Theme.paper
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Appearance {
        id: appearance
        services: Services
    }
    Binding { target: Theme; property: "scheme"; value: appearance.scheme }
    Binding { target: Theme; property: "textScale"; value: appearance.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: appearance.reduceMotion }

    Entry {
        id: entryModel
        services: Services
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: [choose, join, locked, home, broken][entryModel.step]
    }
    Component {
        id: choose
        ChoosePersonPage { entry: entryModel }
    }
    Component {
        id: join
        EnrolPage { entry: entryModel }
    }
    Component {
        id: locked
        UnlockPage { entry: entryModel }
    }
    Component {
        id: broken
        BrokenPage { entry: entryModel }
    }
    Component {
        id: home
        Home { entry: entryModel }
    }
}
