// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What is sent, what is not and why, where two people must decide, and what this device holds until when.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Sent and kept")
    subtitle: sync.lastSent
    canGoBack: page.nav.canGoBack
    mainAction: sync.syncing ? qsTr("Sending…") : qsTr("Send now")
    mainIcon: "cloud-check"
    mainEnabled: !sync.syncing
    onBack: page.nav.back()
    onMainActionTriggered: sync.syncNow()

    SyncModel {
        id: sync
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: sync
    }
    Banner {
        Layout.fillWidth: true
        tone: unsent.count > 0 || aside.count > 0 ? Banner.Tone.NotSent : Banner.Tone.Note
        text: sync.line
        detail: `${sync.trouble} ${sync.repaired}`.trim()
    }

    component Rows: ColumnLayout {
        id: rows

        property string heading
        property string explained
        property alias model: repeater.model
        readonly property int count: repeater.count
        property bool leadsOn: false
        property string iconName
        signal chosen(kind: string, recordId: string)

        Layout.fillWidth: true
        spacing: 0
        visible: count > 0

        Label {
            Layout.fillWidth: true
            text: rows.heading
            size: Theme.title
            strong: true
            Accessible.role: Accessible.Heading
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.half
            text: rows.explained
            quiet: true
            visible: text !== ""
        }
        Repeater {
            id: repeater

            ListRow {
                id: row

                required property string kind
                required property string recordId
                required detail
                required note

                Layout.fillWidth: true
                leadsOn: rows.leadsOn
                leading: Icon { icon: rows.iconName }
                onClicked: if (rows.leadsOn) rows.chosen(row.kind, row.recordId)
            }
        }
    }

    KeptLink { Layout.fillWidth: true; nav: page.nav }
    Rows {
        heading: qsTr("Two versions")
        model: sync.undecided
        leadsOn: true
        iconName: "people"
        onChosen: (kind, recordId) => page.nav.open("VersionsPage", { kind: kind, recordId: recordId })
    }
    Rows {
        id: aside
        heading: qsTr("Waiting for a person at the office")
        explained: sync.nextWords
        model: sync.setAside
        iconName: "clock-history"
    }
    Rows {
        heading: qsTr("Answers from the office")
        explained: qsTr("What was left out, nobody else sees. Your words stay on this device and at the office.")
        model: sync.answers
        iconName: "chat-text"
    }
    Rows {
        id: unsent
        heading: qsTr("Not sent yet")
        model: sync.unsent
        iconName: "cloud-slash"
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: sync.moreWords
        visible: sync.moreWords !== ""
        onClicked: sync.showMore()
    }
    Rows {
        heading: qsTr("On this device, locked by your PIN")
        model: sync.held
        iconName: "lock"
    }
    Rows {
        heading: qsTr("Until when")
        model: sync.grants
        iconName: "clock"
    }
}
