// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The neighbours of this device's patches who agreed at their door, by first name, each until its end. Anybody who
/// says stop is taken off at once, and a receipt says so. Nothing of a family is here.
class NeighbourList : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString receipt READ receipt NOTIFY receiptChanged FINAL)
    Q_PROPERTY(QString receiptDetail READ receiptDetail NOTIFY receiptChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    explicit NeighbourList(QObject *parent = nullptr);

    /// "Bea is taken off. Tuesday 3 March 2026, 15:34."; empty until somebody was. Not kept anywhere.
    [[nodiscard]] QString receipt() const { return m_receipt; }
    [[nodiscard]] QString receiptDetail() const;
    /// Rows: key, title (the first name), detail (how to reach them, what they enjoy), note (until when).
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }

    /// "Say stop at any time, and it is gone that day." `key` is that of a row.
    Q_INVOKABLE void takeOff(const QString &key);

Q_SIGNALS:
    void receiptChanged();

protected:
    void load() override;

private:
    struct Row {
        QString key;
        QString title;
        QString detail;
        QString note;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<Row>::Role, 4> s_roles;
    [[nodiscard]] static core::Result<QList<Row>> readRows(core::RecordStore &store, QDate today);

    QString m_receipt;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
