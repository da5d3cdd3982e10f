// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Lists and states")

    ListRow {
        Layout.fillWidth: true
        time: "15:30"
        title: Theme.isolate("Amara and Jo")
        detail: qsTr("You promised: ring the school about the bus")
        note: qsTr("12 Hill Street · dog")
    }
    ListRow {
        Layout.fillWidth: true
        title: Theme.isolate("Nana Grace")
        detail: qsTr("Amara's grandmother")
        note: qsTr("From the council's file, 4 March 2025")
        leading: Face { name: "Grace Okafor"; personId: "nana" }
        badges: Badge { text: qsTr("Not sent yet"); tone: Badge.Tone.Waiting }
    }
    ListRow {
        Layout.fillWidth: true
        title: Theme.isolate("محمد بن عبد الله")
        detail: qsTr("Neighbour")
        leading: Face { name: "محمد بن عبد الله"; personId: "m" }
    }
    Flow {
        Layout.fillWidth: true
        spacing: 8
        Repeater {
            model: ["Amara", "Jo Lewis", "Q", "Li Na Zhao", "", "محمد", "Zoë", "Østen Å"]
            Face {
                required property string modelData
                required property int index
                name: modelData
                personId: "person" + index
                open: modelData === ""
                size: 36
            }
        }
    }
    Banner { Layout.fillWidth: true; text: qsTr("All saved. Sent 14:02."); closable: true }
    Banner { Layout.fillWidth: true; tone: Banner.Tone.NotSent; text: qsTr("Saved on this phone. Not at the office yet."); detail: qsTr("It goes by itself when there is signal.") }
    Banner { Layout.fillWidth: true; tone: Banner.Tone.Attention; text: qsTr("Your access ends on Friday 7 March."); action: qsTr("Ask for longer") }
    Banner { Layout.fillWidth: true; tone: Banner.Tone.OurFault; text: qsTr("We could not save to the office yet."); detail: qsTr("It is safe on this phone. We try again in a minute."); action: qsTr("Try now") }
    EmptyState { Layout.fillWidth: true; title: qsTr("Nobody here yet"); text: qsTr("This page shows the people round a child. Start with one first name."); action: qsTr("Add the first person") }
    Card {
        Layout.fillWidth: true
        Label { width: parent.width; text: qsTr("A card"); strong: true; size: Theme.lead }
        Label { width: parent.width; text: qsTr("Things that belong together.") }
        Strand { width: parent.width }
    }
    LoadingState { Layout.fillWidth: true; text: qsTr("Opening the family…") }
    ThumbBar { Layout.fillWidth: true }
}
