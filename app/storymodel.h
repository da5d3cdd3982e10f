// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/navigator.h"
#include "app/rowmodel.h"
#include "app/storyrecords.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Everything that happened in a family, newest first, by month: all of it, one kind of it, or what one person was part
/// of. Earlier rows come as the list is scrolled. Takes `familyId`. GUI thread.
class StoryModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY shown FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY shown FINAL)
    Q_PROPERTY(QString aloud READ aloud NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *filters READ filters CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    explicit StoryModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    /// Of the family.
    [[nodiscard]] QString name() const { return m_name; }
    /// Index into filters(): a StoryFilter.
    [[nodiscard]] int filter() const { return int(m_filter); }
    void setFilter(int filter);
    /// Key of somebody of people(); empty: everybody.
    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString &key);
    [[nodiscard]] QString personName() const;
    /// Not everything is shown; showEverything() takes that back.
    [[nodiscard]] bool isFiltered() const { return m_filter != StoryFilter::Everything || !m_person.isEmpty(); }
    Q_INVOKABLE void showEverything();
    [[nodiscard]] bool mayWrite() const { return m_mayWrite; }
    /// The newest rows as somebody would read them out; without a child's own words, which may not be safe to say in
    /// front of everybody.
    [[nodiscard]] QString aloud() const;
    /// Rows: key, heading (the month), headed (its first row), iconName, when, title, words, by, pinned, leads, picture
    /// and sound (an attachment).
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    /// Rows: key, text.
    [[nodiscard]] QAbstractItemModel *filters() { return &m_filters; }
    /// Whose part can be read alone. Rows: key, name, detail.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    /// Opens what the row is about.
    Q_INVOKABLE void open(const QString &key, doorstep::app::Navigator *nav) const;

Q_SIGNALS:
    void familyIdChanged();
    void filterChanged();
    void shown();

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &changes) const override;

private:
    struct Row {
        QString key;
        QString heading;
        bool headed = false;
        QString icon;
        QString when;
        QString title;
        QString words;
        QString by;
        bool pinned = false;
        bool childsWords = false;
        QString picture;
        QString sound;
        QString opens;
        QVariantMap target;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Filter {
        int key = 0;
        QString text;
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    struct Person {
        QString key;
        QString name;
        QString detail;
        friend bool operator==(const Person &, const Person &) = default;
    };
    static const std::array<RowModel<Row>::Role, 12> s_rowRoles;
    static const std::array<RowModel<Filter>::Role, 2> s_filterRoles;
    static const std::array<RowModel<Person>::Role, 3> s_personRoles;
    [[nodiscard]] static QString headingOf(const StoryItem &item);
    [[nodiscard]] static QList<Row> rowsOf(const QList<StoryItem> &items);
    void showFilters();
    void publish(const StoryPage &page);
    void choose(StoryFilter filter, const QString &person);

    static constexpr int pageSize = 50;

    QString m_familyId;
    QString m_name;
    StoryFilter m_filter = StoryFilter::Everything;
    QString m_person;
    int m_wanted = pageSize; // grows as the list is scrolled
    bool m_mayWrite = false;
    QStringList m_circles;
    RowModel<Row> m_rows;
    RowModel<Filter> m_filters;
    RowModel<Person> m_people;
};

} // namespace doorstep::app
