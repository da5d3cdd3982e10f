// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// Which family somebody belongs to whose name nobody has said yet: the whole list, or what one types. Undone in one step.
ListFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string personId

    title: qsTr("Which family do they belong to?")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()
    model: families.rows
    delegate: ListRow {
        id: row

        required property string familyId
        required property string faceName
        required detail
        required note

        width: ListView.view.width
        picks: true
        leading: Face {
            name: row.faceName
            personId: row.familyId
        }
        onClicked: person.joinTo(row.familyId)
    }

    PersonModel {
        id: person
        services: Services
        familyId: page.familyId
        personId: page.personId
        onJoined: page.nav.back()
    }
    PeopleModel {
        id: families
        services: Services
        search: search.text
        apartFrom: page.familyId
    }
    SearchField {
        id: search
        Layout.fillWidth: true
    }
    ComesCloseNote {
        Layout.fillWidth: true
        visible: families.comesClose
    }
    ModelStates {
        Layout.fillWidth: true
        model: person
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "search"
        title: search.text === "" ? qsTr("No other family is here") : qsTr("Nothing found")
        text: qsTr("Only what is on this device was searched. Try the beginning of a name.")
        visible: families.state === PeopleModel.Empty
    }
}
