// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/navigator.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// What is typed on this device and not saved, wherever it was typed, so that nobody has to look for it: one row a
/// page. It follows every draft that is put, saved or thrown away. GUI thread.
class UnfinishedModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    explicit UnfinishedModel(QObject *parent = nullptr);

    /// Rows: key, title, detail. Newest first.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    /// Opens the page on which it was typed.
    Q_INVOKABLE void open(int row, doorstep::app::Navigator *nav) const;

    struct Row {
        QString key;
        QString page;
        QVariantMap properties;
        QString title;
        QString detail;
        bool whole = false; ///< the page takes the whole window
        friend bool operator==(const Row &, const Row &) = default;
    };

protected:
    void load() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &changes) const override;

private:
    static const std::array<RowModel<Row>::Role, 3> s_roles;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
