// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The picture of the people round the child, and whose view of it this is.
ColumnLayout {
    id: picture

    required property Navigator nav
    required property string familyId
    required property CircleModel circle
    property alias sight: view.sight
    property bool whole: true // false: the picture alone, while the page is still being made

    spacing: Theme.unit

    Repeater {
        model: picture.circle.notice !== "" ? 1 : 0

        Banner {
            Layout.fillWidth: true
            tone: Banner.Tone.Attention
            text: picture.circle.notice
            closable: true
            onClosed: picture.circle.clearNotice()
        }
    }
    CircleView {
        id: view
        Layout.fillWidth: true
        Layout.preferredHeight: wantedHeight
        people: picture.circle.people
        ties: picture.circle.ties
        movable: picture.circle.movable
        described: picture.circle.described
        onOpened: (personId, worker) => {
            if (worker)
                picture.nav.open("WorkerPage", { familyId: picture.familyId, linkId: personId });
            else
                picture.nav.open("PersonPage", { familyId: picture.familyId, personId: personId, view: picture.circle.viewKey });
        }
        onMoved: (personId, ring) => picture.circle.move(personId, ring)
    }
    Repeater {
        model: picture.whole ? 1 : 0

        ViewSwitch {
            Layout.fillWidth: true
            model: picture.circle.views
            current: picture.circle.view
            onChosen: index => picture.circle.chooseView(index)
        }
    }
    Repeater {
        model: picture.whole ? 1 : 0

        ListRow {
            Layout.fillWidth: true
            title: qsTr("Through the years")
            detail: qsTr("Since when each of them is there")
            leading: Icon { icon: "people" }
            onClicked: picture.nav.open("ThreadPage", { familyId: picture.familyId })
        }
    }
}
