// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Promises and words")

    SearchField { Layout.fillWidth: true }
    SearchField { Layout.fillWidth: true; text: "Nana" }
    PromiseCard {
        Layout.fillWidth: true
        who: qsTr("I promised %1").arg(Theme.isolate("Amara"))
        what: qsTr("Ring the school about the bus")
        when: qsTr("By Thursday 6 March")
        state: qsTr("Promised")
    }
    PromiseCard {
        Layout.fillWidth: true
        who: qsTr("The council's housing team promised %1").arg(Theme.isolate("Adaeze"))
        what: qsTr("Mend the boiler")
        when: qsTr("By Friday 21 February")
        state: qsTr("Its day has gone by")
        waiting: true
        answeredBy: qsTr("The housing team says, 24 February")
        answer: qsTr("The part comes on Tuesday. We ring first.")
    }
    PromiseCard {
        Layout.fillWidth: true
        who: qsTr("Nana Grace promised %1").arg(Theme.isolate("جوزيف"))
        what: qsTr("Come to tea on Sundays")
        when: ""
        state: qsTr("Kept")
    }
    SummaryParagraph {
        Layout.fillWidth: true
        heading: qsTr("What we did today")
        text: qsTr("I saw Amara and Jo. Amara showed me her drawing of the park.")
        saidBy: qsTr("Adaeze says")
        saidDifferently: qsTr("Jo was asleep the whole time.")
    }
    FieldRow { Layout.fillWidth: true; label: qsTr("Known as"); value: "Amara"; source: qsTr("Ms Reid, today") }
    FieldRow { Layout.fillWidth: true; label: qsTr("Languages"); value: "" }
    FieldRow { Layout.fillWidth: true; label: qsTr("Known as"); value: "Amara"; editing: true }
    FieldRow { Layout.fillWidth: true; label: qsTr("What happened"); value: ""; example: qsTr("One thing that mattered"); editing: true; severalLines: true; problem: qsTr("Please say who was there.") }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Where Amara goes after school")
        value: qsTr("Nana Grace's flat")
        source: qsTr("You, today 15:40")
        otherValue: qsTr("The library club")
        otherSource: qsTr("Ms Reid, today 15:52")
        before: qsTr("Both began from: the breakfast club")
    }
    Column {
        Layout.fillWidth: true

        TimelineRow { width: parent.width; first: true; when: qsTr("Tuesday 4 March"); title: qsTr("Nana Grace comes on Sundays"); words: "“I like when Nana comes.”"; by: qsTr("Written by Ms Reid, for Amara"); pinned: true }
        TimelineRow { width: parent.width; when: qsTr("Monday 17 February"); title: qsTr("Tea at the community kitchen") }
        TimelineRow { width: parent.width; last: true; when: qsTr("Friday 14 February"); title: qsTr("First visit"); by: qsTr("Written by Ms Reid") }
    }
}
