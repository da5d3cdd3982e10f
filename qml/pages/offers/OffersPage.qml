// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What people offer and ask of each other. A street's and a circle's never stand on one screen.
PageFrame {
    id: page

    required property Navigator nav
    property string circleId

    title: qsTr("Offers and asks")
    subtitle: qsTr("A lift, tea, help with a form")
    canGoBack: page.nav.canGoBack
    gone: offers.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: offers.mayPost ? qsTr("Ask or offer") : ""
    mainIcon: "plus-lg"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("OfferEditPage", { circleId: page.circleId })

    OfferList {
        id: offers
        services: Services
        circleId: page.circleId
    }
    ModelStates {
        Layout.fillWidth: true
        model: offers
        visible: offers.state === ViewModel.Loading || offers.state === ViewModel.Failed || offers.notice !== ""
    }
    Banner {
        Layout.fillWidth: true
        text: offers.thanks
        detail: offers.givesBack
        action: qsTr("Undo")
        visible: offers.thanks !== ""
        onActionTriggered: offers.undo()
    }
    Flow {
        id: filters
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: offers.filters.length > 1
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Whose offers and asks")

        Repeater {
            model: offers.filters

            ChoiceButton {
                required property int index
                required property string modelData
                text: modelData
                checked: offers.filter === index
                onClicked: offers.filter = index
            }
        }
    }
    OfferSection {
        Layout.fillWidth: true
        nav: page.nav
        offers: offers
        heading: qsTr("You said yes")
        count: offers.mineCount
        model: offers.mine
    }
    OfferSection {
        Layout.fillWidth: true
        nav: page.nav
        offers: offers
        //: Heading: what nobody has said yes to yet
        heading: qsTr("Open")
        count: offers.openCount
        model: offers.open
    }
    OfferSection {
        Layout.fillWidth: true
        nav: page.nav
        offers: offers
        heading: qsTr("Lately")
        count: offers.latelyCount
        model: offers.lately
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "cup-hot"
        title: offers.nowhere ? qsTr("No street and no circle yet") : qsTr("Nobody asks for anything just now")
        text: offers.nowhere ? qsTr("Ask your volunteer lead for a patch, or a family for a place in its circle.")
                             : qsTr("What somebody asks for or offers stands here, the soonest first.")
        visible: offers.mineCount + offers.openCount + offers.latelyCount === 0
            && (offers.state === ViewModel.Ready || offers.state === ViewModel.Empty)
    }
}
