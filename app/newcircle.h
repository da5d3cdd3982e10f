// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlechoice.h"
#include "app/rowmodel.h"

#include <QObject>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// What is chosen for a circle that is yet to be opened: whose it is, who stands in it, until when. Belongs to the
/// editor that opens it. GUI thread.
class NewCircle : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the editor that opens the circle")
    Q_PROPERTY(QAbstractItemModel *adults READ adults CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *ends READ ends CONSTANT FINAL)
    Q_PROPERTY(int whose READ whose WRITE setWhose NOTIFY chosen FINAL)
    Q_PROPERTY(int end READ end WRITE setEnd NOTIFY chosen FINAL)

public:
    /// Somebody of the family who can stand in it.
    struct Member {
        QString key; ///< the person's id
        QString name;
        bool in = false;
        friend bool operator==(const Member &, const Member &) = default;
    };

    explicit NewCircle(QObject *parent = nullptr);

    /// `choices`: circleChoices(); those that are not open yet count. `everybody` stands in it or not, as said here
    /// until somebody taps.
    void update(const QList<CircleChoice> &choices, const QList<Member> &everybody, QDate today);
    [[nodiscard]] bool isPossible() const { return !m_adults.rows().isEmpty(); }
    /// The circle that would be opened.
    [[nodiscard]] std::optional<CircleChoice> choice() const;
    void choose(const core::ScopeId &circle);
    [[nodiscard]] std::optional<CircleToOpen> wanted() const;

    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *adults() { return &m_adults; }
    [[nodiscard]] QAbstractItemModel *ends() { return &m_ends; }
    /// Rows: text, picked.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    [[nodiscard]] int whose() const { return m_whose; }
    void setWhose(int row);
    [[nodiscard]] int end() const { return m_end; }
    void setEnd(int row);
    Q_INVOKABLE void toggle(int row);

Q_SIGNALS:
    void chosen();

private:
    struct Adult {
        QString key;
        CircleChoice choice;
        QString text; ///< whose it is, told apart from another of the same name
        friend bool operator==(const Adult &, const Adult &) = default;
    };
    struct End {
        QString key;
        QDate day;
        friend bool operator==(const End &, const End &) = default;
    };
    static const std::array<RowModel<Adult>::Role, 1> s_adultRoles;
    static const std::array<RowModel<End>::Role, 1> s_endRoles;
    static const std::array<RowModel<Member>::Role, 2> s_memberRoles;
    void showPeople();

    RowModel<Adult> m_adults;
    RowModel<End> m_ends;
    RowModel<Member> m_people;
    QList<Member> m_everybody;
    QHash<QString, bool> m_tapped; // who was put in or taken out by hand
    int m_whose = 0;
    int m_end = 1;
};

} // namespace doorstep::app
