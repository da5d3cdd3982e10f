// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The people round a child over the years: a ribbon each, thick when close, ending when they are gone.
ListFrame {
    id: page

    required property Navigator nav
    required property string familyId
    property bool picture: true // else the same in words

    title: qsTr("Through the years")
    subtitle: thread.child === "" ? "" : qsTr("Who was there for %1").arg(Theme.isolate(thread.child))
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()
    columnWidth: 1024
    model: ribbons
    delegate: ThreadRow {
        id: row

        required property int index
        required property string key

        width: ListView.view.width
        arranger: ribbons
        picture: page.picture
        first: row.index === 0
        onOpened: thread.open(row.key, page.nav)
        onHiddenWanted: thread.hide(row.key)
    }
    below: AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
        visible: thread.state === ViewModel.Ready // an empty list of Qt 6.4 leaves its footer where the header grows
    }
    aboveAction: ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: thread.state === ViewModel.Ready

        ThreadYears {
            Layout.fillWidth: true
            arranger: ribbons
            visible: page.picture
        }
        Banner {
            Layout.fillWidth: true
            text: thread.hiddenWords
            action: qsTr("Show again")
            visible: thread.hiddenWords !== ""
            onActionTriggered: thread.showAll()
        }
    }

    ThreadModel {
        id: thread
        services: Services
        familyId: page.familyId
        onStateChanged: if (gone) page.nav.replace("GonePage")
    }
    ThreadArranger {
        id: ribbons
        people: thread.rows
        width: page.list.width
        mirrored: Theme.mirrored
        day: thread.day
        button: Theme.target
        nameSize: Theme.lead
        wordsSize: Theme.small
    }
    ModelStates {
        Layout.fillWidth: true
        model: thread
        loadingText: qsTr("Opening the years…")
        visible: thread.state === ViewModel.Loading || thread.state === ViewModel.Failed
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: thread.state === ViewModel.Ready
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How it is shown")

        ChoiceButton {
            text: qsTr("Picture")
            checked: page.picture
            onClicked: page.picture = true
        }
        ChoiceButton {
            text: qsTr("List")
            checked: !page.picture
            onClicked: page.picture = false
        }
    }
    ViewSwitch {
        Layout.fillWidth: true
        model: thread.views
        current: thread.view
        visible: thread.state === ViewModel.Ready
        onChosen: index => thread.chooseView(index)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("The thicker, the closer. A ring: it ended. Dots: nobody said since when.")
        quiet: true
        size: Theme.small
        visible: thread.state === ViewModel.Ready && page.picture
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "people"
        title: qsTr("Nobody stands here yet")
        text: qsTr("Add somebody to the family, and say since when they are there.")
        action: qsTr("Back to the family")
        visible: thread.state === ViewModel.Empty
        onActionTriggered: page.nav.back()
    }
}
