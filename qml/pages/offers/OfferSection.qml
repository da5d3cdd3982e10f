// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One part of the offers and asks: what is open, what one took, what was done lately.
ColumnLayout {
    id: section

    required property Navigator nav
    required property OfferList offers
    required property string heading
    required property int count
    property alias model: cards.model

    spacing: Theme.unit
    visible: section.count > 0

    Label {
        Layout.fillWidth: true
        text: section.heading
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: cards

        OfferCard {
            id: card

            required property string kind

            Layout.fillWidth: true
            busy: section.offers.busy
            onTaken: section.offers.take(card.key)
            onDone: section.offers.done(card.key)
            onFellThrough: section.offers.fellThrough(card.key)
            onVersionsAsked: section.nav.open("VersionsPage", { kind: card.kind, recordId: card.key })
        }
    }
}
