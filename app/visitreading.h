// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visitmodel.h"

namespace doorstep::app {

/// A visit to read, by whoever may read the family: what was agreed at the door, and the family's own words beside it;
/// who was there, which child was seen, seen alone or why not, what was promised. Changes nothing. Takes `visitId`.
class VisitReading : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString when READ when NOTIFY shown FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY shown FINAL)
    Q_PROPERTY(QString agreed READ agreed NOTIFY shown FINAL)
    Q_PROPERTY(QString familySaid READ familySaid NOTIFY shown FINAL)
    Q_PROPERTY(QString saidBy READ saidBy NOTIFY shown FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY shown FINAL)
    Q_PROPERTY(QString whoWasThere READ whoWasThere NOTIFY shown FINAL)
    Q_PROPERTY(QString aloud READ aloud NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)

public:
    explicit VisitReading(QObject *parent = nullptr);

    /// "A visit", "Nobody was in".
    [[nodiscard]] QString title() const;
    /// "Tuesday 3 March, 15:34 to 16:20. By Asha Begum."
    [[nodiscard]] QString when() const;
    /// Why something may be missing yet; empty for a visit that is written up.
    [[nodiscard]] QString standing() const;
    /// What was read with the family at the door; empty: nothing was.
    [[nodiscard]] QString agreed() const;
    /// The family's own words about it, for as long as the visit is kept.
    [[nodiscard]] QString familySaid() const;
    [[nodiscard]] QString saidBy() const;
    /// "The family said: that's right.", "The family said: not quite."
    [[nodiscard]] QString answer() const;
    [[nodiscard]] QString whoWasThere() const;
    /// The page as somebody would read it out; a child's own words are listened to one by one.
    [[nodiscard]] QString aloud() const;
    /// Each child, the home, each promise, the note, the next visit. Rows: key, iconName, title, words.
    [[nodiscard]] QAbstractItemModel *lines() { return &m_lines; }
    /// What children said at this visit. Rows: key, name, said.
    [[nodiscard]] QAbstractItemModel *words() { return &m_words; }

protected:
    void show() override;
    void forget() override;

private:
    struct Line {
        QString key;
        QString iconName;
        QString title;
        QString words;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Said {
        QString key;
        QString name;
        QString words;
        friend bool operator==(const Said &, const Said &) = default;
    };
    static const std::array<RowModel<Line>::Role, 4> s_lineRoles;
    static const std::array<RowModel<Said>::Role, 3> s_saidRoles;

    [[nodiscard]] const core::Visit &visit() const { return picture()->visit.value; }
    void addChildren(QList<Line> &lines) const;
    void addHome(QList<Line> &lines) const;
    void addPromises(QList<Line> &lines) const;

    RowModel<Line> m_lines;
    RowModel<Said> m_words;
};

} // namespace doorstep::app
