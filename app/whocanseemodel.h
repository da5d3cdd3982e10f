// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Who will be able to read what is saved on this page, said before it is saved: from the grants, the directory and the
/// circle as this device knows them, and it says so where others may. Takes `scopeId` and `scopeKind` ("family",
/// "circle", "restricted", "neighbourhood", "organisation", "user"). GUI thread.
class WhoCanSeeModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY given FINAL)
    Q_PROPERTY(QString scopeKind READ scopeKind WRITE setScopeKind NOTIFY given FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY shown FINAL)
    Q_PROPERTY(QString aloud READ aloud NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    struct Person {
        QString key;
        QString name;
        QString detail;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Facts {
        QString summary;
        QList<Person> people;
    };

    explicit WhoCanSeeModel(QObject *parent = nullptr);

    [[nodiscard]] QString scopeId() const { return m_scopeId; }
    void setScopeId(const QString &id);
    [[nodiscard]] QString scopeKind() const { return m_scopeKind; }
    void setScopeKind(const QString &kind);
    /// "You, Ms Reid and the team manager can read this."
    [[nodiscard]] QString summary() const { return m_summary; }
    /// The summary and everybody, as somebody would read them out.
    [[nodiscard]] QString aloud() const;
    /// Rows: personId, name, detail.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }

Q_SIGNALS:
    void given();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Person>::Role, 3> s_roles;

    QString m_scopeId;
    QString m_scopeKind;
    QString m_summary;
    RowModel<Person> m_people;
};

} // namespace doorstep::app
