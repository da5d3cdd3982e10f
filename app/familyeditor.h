// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"
#include "core/types/records/family.h"
#include "core/types/tagof.h"

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

    [[nodiscard]] QString name() const { return text(Name); }
    void setName(const QString &name) { setText(Name, name); }
    [[nodiscard]] QString needs() const { return text(Needs); }
    void setNeeds(const QString &needs) { setText(Needs, needs); }
    /// BCP 47.
    [[nodiscard]] QString language() const { return text(Language); }
    void setLanguage(const QString &language) { setText(Language, language); }
    [[nodiscard]] QString interpreter() const { return text(Interpreter); }
    void setInterpreter(const QString &interpreter) { setText(Interpreter, interpreter); }
    [[nodiscard]] QString wordsToUse() const { return text(WordsToUse); }
    void setWordsToUse(const QString &words) { setText(WordsToUse, words); }

private:
    enum Tag : quint16 {
        Name = core::tagOf<core::Family>("name"),
        Needs = core::tagOf<core::Family>("needs_help_with"),
        Language = core::tagOf<core::Family>("language"),
        Interpreter = core::tagOf<core::Family>("interpreter"),
        WordsToUse = core::tagOf<core::Family>("words_to_use")
    };
};

} // namespace doorstep::app
