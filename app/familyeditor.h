// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"
#include "core/types/records/family.h"

namespace doorstep::app {

/// What is said of the family as a whole, while somebody types. See RecordEditor; the record is the family's root.
class FamilyEditor : public doorstep::app::RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString needs READ needs WRITE setNeeds NOTIFY edited FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY edited FINAL)
    Q_PROPERTY(QString interpreter READ interpreter WRITE setInterpreter NOTIFY edited FINAL)
    Q_PROPERTY(QString wordsToUse READ wordsToUse WRITE setWordsToUse NOTIFY edited FINAL)

public:
    explicit FamilyEditor(QObject *parent = nullptr) : RecordEditor(core::kindOf<core::Family>, parent) {}

    [[nodiscard]] QString name() const { return text(1); }
    void setName(const QString &name) { setText(1, name); }
    [[nodiscard]] QString needs() const { return text(2); }
    void setNeeds(const QString &needs) { setText(2, needs); }
    /// BCP 47.
    [[nodiscard]] QString language() const { return text(3); }
    void setLanguage(const QString &language) { setText(3, language); }
    [[nodiscard]] QString interpreter() const { return text(4); }
    void setInterpreter(const QString &interpreter) { setText(4, interpreter); }
    [[nodiscard]] QString wordsToUse() const { return text(5); }
    void setWordsToUse(const QString &words) { setText(5, words); }
};

} // namespace doorstep::app
