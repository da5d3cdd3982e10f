// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Who is paid to help a family, as they say it themselves: their "about me" card from the organisation, and since when
/// they have been with this family. Takes `familyId` and `linkId` (the WorkerLink). GUI thread.
class WorkerCard : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY given FINAL)
    Q_PROPERTY(QString linkId READ linkId WRITE setLinkId NOTIFY given FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString does READ does NOTIFY shown FINAL)
    Q_PROPERTY(QString writtenBy READ writtenBy NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    struct Row {
        QString key;
        QString label;
        QString value;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QString name;
        QString does;
        QString writtenBy;
        QList<Row> rows;
    };

    explicit WorkerCard(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString linkId() const { return m_linkId; }
    void setLinkId(const QString &id);
    [[nodiscard]] QString name() const { return m_facts.name; }
    /// What they do for this family.
    [[nodiscard]] QString does() const { return m_facts.does; }
    /// Whose words the card is in; empty where there is no card.
    [[nodiscard]] QString writtenBy() const { return m_facts.writtenBy; }
    /// Rows: key, label, value; only what is known.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }

Q_SIGNALS:
    void given();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Row>::Role, 3> s_roles;

    QString m_familyId;
    QString m_linkId;
    Facts m_facts;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
