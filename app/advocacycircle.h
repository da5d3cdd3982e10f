// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The circle that a parent opened to their advocate: its name, what it is for, until when, and the people in it by
/// first name. Nothing else of a family is read here. Takes `circleId`.
class AdvocacyCircle : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY circleIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString purpose READ purpose NOTIFY shown FINAL)
    Q_PROPERTY(QString until READ until NOTIFY shown FINAL)
    Q_PROPERTY(QString safeWay READ safeWay NOTIFY shown FINAL)
    Q_PROPERTY(QString meeting READ meeting NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)

public:
    explicit AdvocacyCircle(QObject *parent = nullptr);

    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id);
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString purpose() const { return m_facts.purpose; }
    /// "Open to you until Tuesday 4 March."
    [[nodiscard]] QString until() const { return m_facts.until; }
    [[nodiscard]] QString safeWay() const { return m_facts.safeWay; }
    [[nodiscard]] QString meeting() const { return m_facts.meeting; }
    /// Inner ring first. Rows: personId, name, detail.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }

Q_SIGNALS:
    void circleIdChanged();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    struct Person {
        QString key;
        QString name;
        QString detail;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Facts {
        QString name = {};
        QString purpose = {};
        QString until = {};
        QString safeWay = {};
        QString meeting = {};
        QList<Person> people = {};
    };
    static const std::array<RowModel<Person>::Role, 3> s_roles;
    [[nodiscard]] static core::Result<Facts> readFacts(
        core::RecordStore &store, const core::ScopeId &scope, QDate today);

    QString m_circleId;
    Facts m_facts;
    RowModel<Person> m_people;
};

} // namespace doorstep::app
