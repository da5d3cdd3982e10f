// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <limits>

namespace doorstep::ui {

// The first `most` rows of a long model, and of those a few more each frame: a Repeater makes everything that is in its
// model at once, which of 200 people takes a second. `crowded` says whether that matters; where it does not, the
// model itself serves better, for its moves are kept. GUI thread.
class FirstRows : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *rows READ sourceModel WRITE setSourceModel NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int most MEMBER m_most WRITE setMost NOTIFY mostChanged FINAL)
    Q_PROPERTY(bool crowded READ isCrowded NOTIFY crowdedChanged FINAL)
    Q_PROPERTY(int beyond READ beyond NOTIFY crowdedChanged FINAL) // how many rows the model has after `most`

public:
    static constexpr int aFrame = 8; // rows in one go

    explicit FirstRows(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    void setMost(int most);
    [[nodiscard]] bool isCrowded() const;
    [[nodiscard]] int beyond() const;

Q_SIGNALS:
    void rowsChanged();
    void mostChanged();
    void crowdedChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int length() const; // of the model
    void count();
    void showMore();

    QTimer m_frames;
    int m_most = std::numeric_limits<int>::max();
    int m_shown = aFrame;
};

} // namespace doorstep::ui
