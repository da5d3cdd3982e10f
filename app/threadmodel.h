// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/navigator.h"
#include "app/rowmodel.h"
#include "app/threadrecords.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The people round a child over the years, as one of them sees it: a ribbon each, and the same in words. Takes
/// `familyId`. GUI thread.
class ThreadModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(QString child READ child NOTIFY shown FINAL)
    Q_PROPERTY(int view READ view NOTIFY shown FINAL)
    Q_PROPERTY(QString day READ day NOTIFY shown FINAL)
    Q_PROPERTY(QString hiddenWords READ hiddenWords NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *views READ views CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

public:
    explicit ThreadModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    /// Round whom the ribbons run.
    [[nodiscard]] QString child() const { return m_picture.child; }
    [[nodiscard]] int view() const { return m_picture.view; }
    /// Up to where the ribbons run: today, as "2026-03-03".
    [[nodiscard]] QString day() const { return m_day.toString(Qt::ISODate); }
    /// "Dad and Ms Reid are hidden on this device only."; empty: nobody is.
    [[nodiscard]] QString hiddenWords() const;
    /// Rows: key, text.
    [[nodiscard]] QAbstractItemModel *views() { return &m_views; }
    /// Rows: key, heading, headed (the first under it), name, words, from, to (days, may be invalid), strength,
    /// strained.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }

    Q_INVOKABLE void chooseView(int row);
    /// The ribbon is not drawn on this device, until showAll().
    Q_INVOKABLE void hide(const QString &key);
    Q_INVOKABLE void showAll();
    /// Opens whom or what the ribbon is about.
    Q_INVOKABLE void open(const QString &key, doorstep::app::Navigator *nav) const;

Q_SIGNALS:
    void familyIdChanged();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    struct Row {
        QString key;
        QString heading;
        bool headed = false;
        ThreadStrand strand;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<CircleModel::View>::Role, 2> s_viewRoles;
    static const std::array<RowModel<Row>::Role, 9> s_rowRoles;
    void publish(const ThreadPicture &picture);
    [[nodiscard]] static QString heading(ThreadStrand::Group group);

    QString m_familyId;
    QString m_viewKey; // whose view; empty: the first
    QDate m_day;
    ThreadPicture m_picture;
    RowModel<CircleModel::View> m_views;
    RowModel<Row> m_rows;
};

} // namespace doorstep::app
