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
    // Loaders side by side, not one inline component: a bound component is made only where it was written.
    Loader {
        anchors.fill: parent
        active: entryModel.step === Entry.Choose
        focus: active
        sourceComponent: ChoosePersonPage { entry: entryModel }
    }
    Loader {
        anchors.fill: parent
        active: entryModel.step === Entry.Join
        focus: active
        sourceComponent: EnrolPage { entry: entryModel }
    }
    Loader {
        anchors.fill: parent
        active: entryModel.step === Entry.Locked
        focus: active
        sourceComponent: UnlockPage { entry: entryModel }
    }
    Loader {
        anchors.fill: parent
        active: entryModel.step === Entry.Open
        focus: active
        sourceComponent: Home { entry: entryModel }
    }
    Loader {
        anchors.fill: parent
        active: entryModel.step === Entry.Broken
        focus: active
        sourceComponent: BrokenPage { entry: entryModel }
    }
}
