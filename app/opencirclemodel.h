// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/user.h"

namespace doorstep::app {

/// A circle as those who were let into it see it: first names and rings, what it is for, until when. Takes `circleId`.
class OpenCircleModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY shown FINAL)
    Q_PROPERTY(QString until READ until NOTIFY shown FINAL)
    Q_PROPERTY(bool mayMeet READ mayMeet NOTIFY shown FINAL)
    Q_PROPERTY(bool mayAsk READ mayAsk NOTIFY shown FINAL)
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    struct Person {
        QString key;
        QString name;
        QString words;
        int ring = 1;
        bool centre = false;
        bool young = false;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Facts {
        QString name;
        QString purpose;
        QString until;
        bool mayMeet = false;
        bool mayAsk = false;
        bool mayChange = false;
        QList<Person> people;
    };

    explicit OpenCircleModel(QObject *parent = nullptr);

    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id);
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString purpose() const { return m_facts.purpose; }
    /// "This circle is open until Tuesday 4 March."
    [[nodiscard]] QString until() const { return m_facts.until; }
    /// Whether the reader may write down time together.
    [[nodiscard]] bool mayMeet() const { return m_facts.mayMeet; }
    /// Whether the reader may ask for an advocate: the family and those who work with it, not an advocate.
    [[nodiscard]] bool mayAsk() const { return m_facts.mayAsk; }
    /// Whether the reader may change what is said of those in it.
    [[nodiscard]] bool mayChange() const { return m_facts.mayChange; }
    /// Rows: personId, name, ring, centre, picture, open, words, young.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }

    /// Whether somebody in the circle is a child or young person, whom the others spend time with. Saved at once.
    Q_INVOKABLE void setYoung(const QString &personId, bool young);
    /// Whether they are said to be; false for who is not in the circle.
    Q_INVOKABLE [[nodiscard]] bool isYoung(const QString &personId) const;

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Person>::Role, 8> s_roles;

    QString m_circleId;
    Facts m_facts;
    RowModel<Person> m_people;
};

/// Reads it; store thread.
[[nodiscard]] core::Result<OpenCircleModel::Facts> readOpenCircle(
    core::RecordStore &store, const core::ScopeId &scope, core::Post post, QDate today);

} // namespace doorstep::app
