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
    font: Application.font // with its families: a control's own would be the system's, which joins no Urdu
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Appearance {
        id: appearance
        services: Services
    }
    Binding { target: Theme; property: "scheme"; value: appearance.scheme }
    Binding { target: Theme; property: "textScale"; value: appearance.textScale }
    Binding { target: Theme; property: "reduceMotion"; value: appearance.reduceMotion }
    Binding { target: Theme; property: "mirrored"; value: Application.layoutDirection === Qt.RightToLeft }

    ScreenMargins {
        id: margins
        services: Services
    }
    Binding { target: Theme; property: "keptLeft"; value: margins.left }
    Binding { target: Theme; property: "keptTop"; value: margins.top }
    Binding { target: Theme; property: "keptRight"; value: margins.right }
    Binding { target: Theme; property: "keptBottom"; value: margins.bottom }
    Binding { target: Theme; property: "keyboard"; value: margins.keyboard }

    Rectangle { // over every screen, in the language and in English
        id: draft
        x: Theme.keptLeft
        y: Theme.keptTop
        width: window.width - Theme.keptLeft - Theme.keptRight
        height: visible ? draftWords.height + Theme.unit : 0
        color: Theme.card
        visible: Services.draftLanguage !== ""

        Label {
            id: draftWords
            readonly property string inEnglish: "Not checked by a reader of this language"

            x: Theme.gap
            y: Theme.half
            width: parent.width - 2 * Theme.gap
            text: qsTr("Not checked by a reader of this language") + " · " + Theme.isolate(inEnglish)
            size: Theme.small
            quiet: true
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Entry {
        id: entryModel
        services: Services
    }
    Behind { // what the system leaves
        Accessible.role: Accessible.Pane
        Accessible.name: window.title
        covered: T.Overlay.overlay !== null && T.Overlay.overlay.visible
        x: Theme.keptLeft // not anchors: their margins would turn round with the language
        y: Theme.keptTop + draft.height
        width: draft.width
        height: window.height - y - Theme.bottom

        // Repeaters of one: a Loader of Qt 6.4 cannot make what is written with ComponentBehavior: Bound.
        Repeater {
            model: entryModel.step === Entry.Choose ? 1 : 0

            ChoosePersonPage {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
        Repeater {
            model: entryModel.step === Entry.Join ? 1 : 0

            EnrolPage {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
        Repeater {
            model: entryModel.step === Entry.Locked ? 1 : 0

            UnlockPage {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
        Repeater {
            model: entryModel.step === Entry.Lapsed ? 1 : 0

            LapsedPage {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
        Repeater {
            model: entryModel.step === Entry.Open ? 1 : 0

            Home {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
        Repeater {
            model: entryModel.step === Entry.Broken ? 1 : 0

            BrokenPage {
                anchors.fill: parent
                entry: entryModel
                focus: true
                Component.onCompleted: forceActiveFocus() // from the screen that goes
            }
        }
    }
}
