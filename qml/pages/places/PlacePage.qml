// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// One place or group: all that is known of it, and one tap by whoever has looked that it still holds.
PageFrame {
    id: page

    required property Navigator nav
    required property string placeId

    title: place.name
    canGoBack: page.nav.canGoBack
    gone: place.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: place.mayWrite ? qsTr("Still right") : ""
    mainIcon: "check-lg"
    mainEnabled: !place.busy && !place.checkedToday
    secondAction: place.mayWrite ? qsTr("Change or add") : ""
    onBack: page.nav.back()
    onMainActionTriggered: place.stillRight()
    onSecondActionTriggered: page.nav.open("PlaceEditPage", { placeId: page.placeId })

    PlaceModel {
        id: place
        services: Services
        placeId: page.placeId
    }
    FieldsModel {
        id: fields
        services: Services
        kind: "place"
        saidElsewhere: "name checked_on"
        recordId: page.placeId
    }
    ModelStates {
        Layout.fillWidth: true
        model: place
    }
    Banner {
        Layout.fillWidth: true
        text: place.thanks
        detail: place.givesBack
        action: qsTr("Undo")
        visible: place.thanks !== ""
        onActionTriggered: place.undo()
    }
    Banner {
        Layout.fillWidth: true
        tone: place.stale ? Banner.Tone.Attention : Banner.Tone.Note
        text: place.checked
        visible: place.checked !== "" && place.thanks === ""
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
    WrittenLine {
        Layout.fillWidth: true
        by: ""
        source: place.source
    }
    SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeKind: "organisation"
    }
}
