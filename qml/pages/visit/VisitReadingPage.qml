// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A visit to read, from the story. What the family says of it stands beside our words, at the same size, for ever
// (safety rule 11).
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId

    title: reading.title
    subtitle: reading.when
    gone: reading.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    VisitReading {
        id: reading
        services: Services
        visitId: page.visitId
    }
    ModelStates {
        Layout.fillWidth: true
        model: reading
        loadingText: qsTr("Opening the visit…")
    }
    Banner {
        Layout.fillWidth: true
        text: reading.standing
        visible: text !== ""
    }
    Listen {
        Layout.fillWidth: true
        nav: page.nav
        words: reading.aloud
    }
    SummaryParagraph {
        Layout.fillWidth: true
        heading: qsTr("What we read together at the door")
        text: reading.agreed
        saidDifferently: reading.familySaid
        saidBy: reading.saidBy
        visible: reading.agreed !== "" || reading.familySaid !== ""
    }
    Label {
        Layout.fillWidth: true
        text: reading.answer
        strong: true
        visible: text !== ""
    }
    Strand {
        Layout.fillWidth: true
        faint: true
        visible: facts.count > 0
    }
    Repeater {
        id: facts
        model: reading.lines

        FactLine {
            Layout.fillWidth: true
        }
    }
    Repeater {
        model: reading.words

        ColumnLayout {
            id: line

            required property string name
            required property string said

            Layout.fillWidth: true
            spacing: Theme.unit

            SaidLine {
                Layout.fillWidth: true
                name: line.name
                said: line.said
            }
            Listen {
                Layout.fillWidth: true
                nav: page.nav
                label: qsTr("Listen to %1's words").arg(Theme.isolate(line.name))
                words: line.said
            }
        }
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: reading.familyId
    }
}
