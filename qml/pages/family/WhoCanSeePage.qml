// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Who can see this, by name, as far as this device knows.
PageFrame {
    id: page

    required property Navigator nav
    required property string scopeId
    required property string scopeKind

    title: qsTr("Who can see this")
    subtitle: who.summary
    canGoBack: page.nav.canGoBack
    gone: who.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    onBack: page.nav.back()

    WhoCanSeeModel {
        id: who
        services: Services
        scopeId: page.scopeId
        scopeKind: page.scopeKind
    }
    ModelStates {
        Layout.fillWidth: true
        model: who
    }
    Listen {
        Layout.fillWidth: true
        nav: page.nav
        words: who.aloud
    }
    Repeater {
        model: who.people

        ListRow {
            id: row

            required property string name
            required property string personId
            required detail

            Layout.fillWidth: true
            title: row.name
            leadsOn: false
            leading: Face {
                name: row.name
                personId: row.personId
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Every permission ends. The family can ask the office at any time who has one, and who looked.")
        quiet: true
    }
}
