// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Parts

// Who will be able to read what is saved on this page, before it is saved; a tap shows them by name.
WhoCanSee {
    id: line

    required property Navigator nav
    property string scopeId
    property string scopeKind: "family"

    summary: who.summary
    model: who.people
    onClicked: line.nav.open("WhoCanSeePage", { scopeId: line.scopeId, scopeKind: line.scopeKind })

    WhoCanSeeModel {
        id: who
        services: Services
        scopeId: line.scopeId
        scopeKind: line.scopeKind
    }
}
