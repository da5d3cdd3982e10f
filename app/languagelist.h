// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// Languages by their own name and in English: the most spoken at home in England and Wales (Census 2021), or every one
/// whose name begins with `search`. GUI thread.
class LanguageList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY searchChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    struct Row {
        QString key; ///< BCP 47
        QString title;
        QString detail;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit LanguageList(QObject *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    /// Rows: tag (BCP 47), title, detail.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    /// "polski": what its speakers call it, without a country where `tag` (BCP 47) names none. Empty: not known. Any
    /// thread.
    [[nodiscard]] static QString ownNameOf(const QString &tag);
    /// "polski (Polish)"; what is no language reads as it stands.
    Q_INVOKABLE static QString nameOf(const QString &tag);

Q_SIGNALS:
    void searchChanged();

private:
    static const std::array<RowModel<Row>::Role, 3> s_roles;
    void show();

    QString m_search;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
