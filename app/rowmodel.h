// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <span>
#include <utility>

namespace doorstep::app {

/// A list on the screen that is never reset: update() works out what was added, taken away, moved or changed, so that a
/// page in a person's hand stays where it is. `Row` has a `key` (unique, hashable) and a defaulted ==. GUI thread.
template<class Row>
class RowModel : public QAbstractListModel
{
public:
    /// One value of a row, by the name under which QML reads it.
    struct Role {
        const char *name;
        QVariant (*value)(const Row &row);
    };

    /// `roles` lives for ever.
    explicit RowModel(std::span<const Role> roles, QObject *parent = nullptr)
        : QAbstractListModel(parent), m_roles(roles)
    {}

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    void update(const QList<Row> &wanted);
    /// The same, where a view would have to make many rows in one frame: `newInAFrame` come at once and the rest in the
    /// next frames, unless another list is wanted by then. A frame in which rows go brings none: that takes time, too.
    void updateGradually(const QList<Row> &wanted, int newInAFrame);
    /// `fetch` is called when a view has read the last row and wants more, as long as `thereIsMore` holds. A view asks
    /// once by itself when it is made, before it has read a row (QQmlDelegateModel::componentComplete): that is not
    /// answered, or a page would be read that nobody scrolled to.
    void setMore(bool thereIsMore, std::function<void()> fetch = {})
    {
        m_more = thereIsMore;
        if (fetch)
            m_fetch = std::move(fetch);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const int place = role - Qt::UserRole;
        m_lastIsRead = m_lastIsRead || index.row() == m_rows.size() - 1;
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || place < 0 || place >= int(m_roles.size()))
            return {};
        return m_roles[std::size_t(place)].value(m_rows.at(index.row()));
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int place = 0; place < int(m_roles.size()); ++place)
            names.insert(Qt::UserRole + place, m_roles[std::size_t(place)].name);
        return names;
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && m_fetch && !m_restIsComing;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent) && m_lastIsRead) {
            m_more = false; // until the rows are here
            m_fetch();
        }
    }

private:
    static constexpr std::chrono::milliseconds frame{16};

    void removeGone(const QList<Row> &wanted);
    void insertRun(const QList<Row> &wanted, qsizetype from, qsizetype count);
    void moveHere(qsizetype place, const Row &row);

    std::span<const Role> m_roles;
    QList<Row> m_rows;
    bool m_more = false;
    bool m_restIsComing = false;
    quint64 m_updates = 0; // so that the rest of an older list does not come over a newer one
    mutable bool m_lastIsRead = false;
    std::function<void()> m_fetch;
};

template<class Row>
void RowModel<Row>::update(const QList<Row> &wanted)
{
    m_restIsComing = false;
    ++m_updates;
    m_lastIsRead = m_lastIsRead && !m_rows.isEmpty() && !wanted.isEmpty() && m_rows.last().key == wanted.last().key;
    removeGone(wanted);
    QSet<decltype(Row::key)> present;
    for (const Row &row : std::as_const(m_rows))
        present.insert(row.key);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!present.contains(wanted[i].key)) {
            qsizetype end = i + 1;
            while (end < wanted.size() && !present.contains(wanted[end].key))
                ++end;
            insertRun(wanted, i, end - i);
            i = end - 1;
            continue;
        }
        if (m_rows[i].key != wanted[i].key)
            moveHere(i, wanted[i]);
        if (!(m_rows[i] == wanted[i])) {
            m_rows[i] = wanted[i];
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
}

template<class Row>
void RowModel<Row>::updateGradually(const QList<Row> &wanted, int newInAFrame)
{
    QSet<decltype(Row::key)> present;
    for (const Row &row : std::as_const(m_rows))
        present.insert(row.key);
    QList<Row> stay, now;
    int left = newInAFrame;
    for (const Row &row : wanted) {
        const bool here = present.contains(row.key);
        if (here)
            stay.append(row);
        if (here || left-- > 0)
            now.append(row);
    }
    if (stay.size() < m_rows.size())
        now = stay;
    update(now);
    m_restIsComing = now.size() < wanted.size();
    if (m_restIsComing)
        QTimer::singleShot(frame, this, [this, wanted, newInAFrame, made = m_updates] {
            if (made == m_updates)
                updateGradually(wanted, newInAFrame);
        });
}

template<class Row>
void RowModel<Row>::removeGone(const QList<Row> &wanted)
{
    QSet<decltype(Row::key)> kept;
    for (const Row &row : wanted)
        kept.insert(row.key);
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (kept.contains(m_rows[last].key))
            continue;
        qsizetype first = last;
        while (first > 0 && !kept.contains(m_rows[first - 1].key))
            --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

template<class Row>
void RowModel<Row>::insertRun(const QList<Row> &wanted, qsizetype from, qsizetype count)
{
    beginInsertRows({}, int(from), int(from + count - 1));
    for (qsizetype i = from; i < from + count; ++i)
        m_rows.insert(i, wanted[i]);
    endInsertRows();
}

template<class Row>
void RowModel<Row>::moveHere(qsizetype place, const Row &row)
{
    for (qsizetype from = place + 1; from < m_rows.size(); ++from) {
        if (m_rows[from].key != row.key)
            continue;
        beginMoveRows({}, int(from), int(from), {}, int(place));
        m_rows.move(from, place);
        endMoveRows();
        return;
    }
}

} // namespace doorstep::app
