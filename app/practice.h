// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QList>
#include <QString>

namespace doorstep::app {

/// The people whom a newcomer can be in the practice council. From a JSON file:
/// `{"people": [{"name", "post", "pin", "invitation", "folder"}, …]}`; `folder` is that person's own store, taken from
/// the file's folder where it is not absolute. Nothing here belongs to a real person.
struct PracticePerson {
    QString name;
    QString post; ///< in words: "Social worker"
    QString pin;
    QString invitation;
    QString folder;

    friend bool operator==(const PracticePerson &, const PracticePerson &) = default;
};

/// Missing, or Damaged where it is not such a file.
[[nodiscard]] core::Result<QList<PracticePerson>> readPractice(const QString &file);

} // namespace doorstep::app
