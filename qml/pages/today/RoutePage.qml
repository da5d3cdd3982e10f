// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Where I go today, in which order, and what I need there. A list and no map: nothing looks where anybody is.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("My day's route")
    subtitle: route.title
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    RouteModel {
        id: route
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: route
        visible: route.state === ViewModel.Loading || route.state === ViewModel.Failed || route.notice !== ""
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Stops without a time can be moved: by their handle, or by the buttons.")
        quiet: true
        visible: route.movable > 0
    }
    Label {
        Layout.fillWidth: true
        text: route.said
        quiet: true
        strong: true
        size: Theme.small
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Column {
        id: stops
        Layout.fillWidth: true
        spacing: Theme.unit

        function carry(key: string, y: double) {
            const under = stops.childAt(stops.width / 2, y) as RouteStop;
            if (under)
                route.carryOver(key, under.key, (y - under.y) / under.height);
        }

        Repeater {
            model: route.stops

            RouteStop {
                id: stop

                width: stops.width
                onOpened: stop.familyId === "" ? page.nav.go(ThumbBar.Place.Door)
                                               : page.nav.open("FamilyPage", { familyId: stop.familyId })
                onEarlierAsked: route.earlier(stop.key)
                onLaterAsked: route.later(stop.key)
                onCarried: y => stops.carry(stop.key, stop.y + y)
                onDropped: route.drop()
            }
        }
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "sun"
        title: qsTr("No stop today")
        text: qsTr("Visits that you plan for today stand here in the order of their time, with the way to the door.")
        visible: route.state === ViewModel.Empty
    }
}
