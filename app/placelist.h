// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The places and groups that residents say are useful, by name, and search as one types. GUI thread.
class PlaceList : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY shown FINAL)
    Q_PROPERTY(bool comesClose READ comesClose NOTIFY shown FINAL)

public:
    struct Row {
        QString key;
        QString title;
        QString detail;
        QString note;
        bool stale = false;
        bool waiting = false; ///< not sent yet
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QList<Row> rows;
        bool mayAdd = false;
        bool comesClose = false;
    };

    explicit PlaceList(QObject *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    /// By name, by what there is and by where it is. Empty: all of them.
    void setSearch(const QString &search);
    /// Rows: key, title, detail (what there is), note (when and where; then step-free, cost and languages, in words),
    /// stale (not checked for over a year), waiting.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] bool mayAdd() const { return m_mayAdd; }
    /// Nothing is written as it was typed; what the rows show comes close to it.
    [[nodiscard]] bool comesClose() const { return m_comesClose; }

Q_SIGNALS:
    void searchChanged();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Row>::Role, 6> s_roles;

    QString m_search;
    RowModel<Row> m_rows;
    bool m_mayAdd = false;
    bool m_comesClose = false;
};

} // namespace doorstep::app
