// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

#include <limits>

namespace doorstep::ui {

// The first `most` rows of a list, and of those a few more each frame: a Repeater makes everything that is in its model
// at once, which of 200 people takes a second. Moves inside what is shown stay moves, so that a face glides to its
// new place. A page that is still being made gets no more than the first few: what comes to the window with it has to
// be drawn in one frame. GUI thread.
class FirstRows : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int most MEMBER m_most WRITE setMost NOTIFY mostChanged FINAL)
    Q_PROPERTY(int beyond READ beyond NOTIFY beyondChanged FINAL) // how many rows the list has after `most`

public:
    static constexpr int aFrame = 8; // rows at most in one go; fewer where they take long
    static constexpr int atFirst = 4; // with a page that is still being made, or a list that begins anew

    explicit FirstRows(QObject *parent = nullptr);
    void classBegin() override { m_complete = false; }
    void componentComplete() override;

    [[nodiscard]] QAbstractItemModel *rows() const { return m_source; }
    void setRows(QAbstractItemModel *rows);
    void setMost(int most);
    [[nodiscard]] int beyond() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void rowsChanged();
    void mostChanged();
    void beyondChanged();

private:
    [[nodiscard]] int length() const; // of the list
    [[nodiscard]] int limit() const { return std::min(m_allowed, m_most); }
    void follow();
    void startAnew();
    void inserted(const QModelIndex &parent, int first, int last);
    void removed(const QModelIndex &parent, int first, int last);
    void moved(const QModelIndex &from, int first, int last, const QModelIndex &to, int before);
    void changed(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void insert(int first, int rows);
    void remove(int first, int rows);
    void settle(); // as many as are allowed now, and the rest in the next frames
    void showMore();

    QPointer<QAbstractItemModel> m_source;
    int m_most = std::numeric_limits<int>::max();
    int m_allowed = atFirst;
    int m_shown = 0;
    bool m_complete = true; // also where no page makes it
};

} // namespace doorstep::ui
