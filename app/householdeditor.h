// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"
#include "app/rowmodel.h"

namespace doorstep::app {

/// A home while somebody types, with who lives there. See RecordEditor.
class HouseholdEditor : public doorstep::app::RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString label READ label WRITE setLabel NOTIFY edited FINAL)
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY edited FINAL)
    Q_PROPERTY(QString accessNote READ accessNote WRITE setAccessNote NOTIFY edited FINAL)
    Q_PROPERTY(QString pets READ pets WRITE setPets NOTIFY edited FINAL)
    Q_PROPERTY(QString parking READ parking WRITE setParking NOTIFY edited FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    explicit HouseholdEditor(QObject *parent = nullptr);

    [[nodiscard]] QString label() const;
    void setLabel(const QString &label);
    /// One line a line.
    [[nodiscard]] QString address() const;
    void setAddress(const QString &address);
    [[nodiscard]] QString accessNote() const;
    void setAccessNote(const QString &note);
    [[nodiscard]] QString pets() const;
    void setPets(const QString &pets);
    [[nodiscard]] QString parking() const;
    void setParking(const QString &parking);
    /// The family's people. Rows: personId, name, here, picture.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    Q_INVOKABLE void setHere(const QString &personId, bool here);

    [[nodiscard]] bool isSavable() const override;

protected:
    void load() override;
    void forget() override;
    void recordShown() override { showPeople(); }

private:
    struct Person {
        QString key;
        QString name;
        bool here = false;
        QList<QByteArray> records; ///< ids, by any of which a home may name them
        friend bool operator==(const Person &, const Person &) = default;
    };
    static const std::array<RowModel<Person>::Role, 4> s_roles;
    void showPeople();
    [[nodiscard]] QList<QByteArray> members() const;

    QList<Person> m_all;
    RowModel<Person> m_people;
};

} // namespace doorstep::app
