// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The fields of one record as a person reads them, each with its two versions where two people wrote it without
/// knowing of each other, with their names, until one of them decides with one tap. Takes `kind` (its wire name) and
/// `recordId`.
class FieldsModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY shown FINAL)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY shown FINAL)
    Q_PROPERTY(QString saidElsewhere READ saidElsewhere WRITE setSaidElsewhere NOTIFY shown FINAL)
    Q_PROPERTY(int undecided READ undecided NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    struct Row {
        QString key; ///< the field's tag
        QString label;
        QString value;
        QString source;
        QString otherValue; ///< not empty: two versions
        QString otherSource;
        QString before; ///< what both writers of the two versions had read, as a sentence; empty where nobody knows
        QByteArray mine;  ///< encoded
        QByteArray other; ///< encoded
        core::Seq base = 0; ///< what the record was when this row was read
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit FieldsModel(QObject *parent = nullptr);

    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    /// The wire names, one blank apart, of fields that the page shows in a way of its own: a row here only while they
    /// have two versions.
    [[nodiscard]] QString saidElsewhere() const { return m_saidElsewhere; }
    void setSaidElsewhere(const QString &field);
    /// How many fields have two versions.
    [[nodiscard]] int undecided() const;
    /// Rows: key, label, value, source, otherValue, otherSource, before. Fields with two versions first.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }

    /// Settles the field with the version that is in force, or with the other one.
    Q_INVOKABLE void keepThis(int row);
    Q_INVOKABLE void keepOther(int row);

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &changes) const override;

private:
    static const std::array<RowModel<Row>::Role, 7> s_roles;
    void settle(int row, bool other);

    QString m_kind;
    QString m_recordId;
    QString m_saidElsewhere;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
