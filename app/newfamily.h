// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/personeditor.h"

namespace doorstep::app {

/// A family made by hand, offline: one first name is enough, and no status at all. Saving writes the family and its
/// first person as one. Until then it is the draft of that person, in a family that nobody else knows.
class NewFamily : public doorstep::app::PersonEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyName READ familyName WRITE setFamilyName NOTIFY edited FINAL)
    Q_PROPERTY(QString needs READ needs WRITE setNeeds NOTIFY edited FINAL)

public:
    explicit NewFamily(QObject *parent = nullptr);

    /// What the family wants to be called; may stay empty.
    [[nodiscard]] QString familyName() const { return m_familyName; }
    void setFamilyName(const QString &name);
    [[nodiscard]] QString needs() const { return m_needs; }
    void setNeeds(const QString &needs);

    void componentComplete() override;

protected:
    [[nodiscard]] QList<core::Edit> alongside() const override;
    void load() override;

private:
    void keep();

    DraftKeeper m_rootDraft; // of the family's own record, beside that of the person
    QString m_familyName;
    QString m_needs;
};

} // namespace doorstep::app
