// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Everybody whom this person works with: families by name, those whose name is not known yet after them, and for a
/// volunteer or an advocate the circles they are in. Loads as it scrolls; searches as one types.
class PeopleModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(QString apartFrom READ apartFrom WRITE setApartFrom NOTIFY searchChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool mayAddFamily READ mayAddFamily NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool comesClose READ comesClose NOTIFY comesCloseChanged FINAL)

public:
    explicit PeopleModel(QObject *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    /// Empty: the whole list. Every change searches anew; only the newest answer is shown.
    void setSearch(const QString &search);
    /// A family's id: only the other families are listed, as for choosing one of them. Empty: everybody.
    [[nodiscard]] QString apartFrom() const { return m_apartFrom; }
    void setApartFrom(const QString &familyId);
    /// Rows: key, opens (the page that shows it), familyId, recordId, title, detail, note, waiting, faceName (what
    /// initials are made of), iconName (empty where it is somebody, with a face).
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] bool mayAddFamily() const;
    /// Nothing is written as it was typed; what the rows show comes close to it.
    [[nodiscard]] bool comesClose() const { return m_comesClose; }

    /// One row; also what search finds.
    struct Row {
        QString key;
        QString page;     ///< "FamilyPage", "PersonPage", "CirclePage", "PlacePage"
        QString familyId; ///< or the circle's id
        QString recordId; ///< the person's or the place's
        QString title;
        QString detail;
        QString note;
        bool waiting = false; ///< not sent yet
        QString faceName = {}; ///< empty: the title
        QString icon = {};     ///< of what is nobody: a note, a promise
        friend bool operator==(const Row &, const Row &) = default;
    };

Q_SIGNALS:
    void searchChanged();
    void comesCloseChanged();

protected:
    void load() override;

private:
    static const std::array<RowModel<Row>::Role, 10> s_roles;

    RowModel<Row> m_rows;
    QString m_search;
    QString m_apartFrom;
    bool m_comesClose = false;
    int m_wanted = 40; // grows as the list is scrolled
};

} // namespace doorstep::app
