// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Parts

// Who will be able to read what is saved on this page, said before it is saved.
WhoCanSee {
    id: line

    property alias scopeId: readers.scopeId
    property alias scopeKind: readers.scopeKind

    summary: readers.summary
    model: readers.people
    leadsOn: false
    visible: readers.summary !== ""

    WhoCanSeeModel {
        id: readers
        services: Services
    }
}
