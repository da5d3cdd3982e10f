// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visitmodel.h"

namespace doorstep::app {

/// The live strip of a visit: one tap a fact, each saved at once, none of them needs a keyboard. Takes `visitId`.
class VisitEditor : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool sawHome READ sawHome NOTIFY shown FINAL)
    Q_PROPERTY(bool sawBedroom READ sawBedroom NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *children READ children CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *words READ words CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *promises READ promises CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *whyNotChoices READ whyNotChoices CONSTANT FINAL)
    Q_PROPERTY(QString whyNotTitle READ whyNotTitle NOTIFY whyNotAsked FINAL)
    Q_PROPERTY(QString whyNotKey READ whyNotKey NOTIFY whyNotAsked FINAL)

public:
    explicit VisitEditor(QObject *parent = nullptr);

    [[nodiscard]] bool sawHome() const;
    [[nodiscard]] bool sawBedroom() const;
    /// Who may be here, children first. Rows: personId, name, picture, here.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    /// Rows: personId, name, picture, seen, alone, baby, awake, whyNot.
    [[nodiscard]] QAbstractItemModel *children() { return &m_children; }
    /// What children said today. Rows: key, childId, name, said.
    [[nodiscard]] QAbstractItemModel *words() { return &m_words; }
    /// What was promised today. Rows: key, sentence.
    [[nodiscard]] QAbstractItemModel *promises() { return &m_promises; }
    /// The reasons to tap for the child that askWhyNot() named. Rows: text, chosen.
    [[nodiscard]] QAbstractItemModel *whyNotChoices() { return &m_reasons; }
    [[nodiscard]] QString whyNotTitle() const;
    /// Names what askWhyNot() asked, for what is typed about it.
    [[nodiscard]] QString whyNotKey() const
    {
        return QLatin1StringView(m_askedAlone ? "not alone " : "not seen ") + m_asked;
    }

    Q_INVOKABLE void setHere(const QString &personId, bool here);
    /// Seen, and back to nothing said. A child who was seen is here.
    Q_INVOKABLE void toggleSeen(const QString &childId);
    Q_INVOKABLE void toggleAlone(const QString &childId);
    /// Awake, asleep, nothing said.
    Q_INVOKABLE void turnAwake(const QString &childId);
    Q_INVOKABLE void toggleHome();
    Q_INVOKABLE void toggleBedroom();
    /// Opens the reasons: why not alone where the child was seen, else why not seen.
    Q_INVOKABLE void askWhyNot(const QString &childId);
    Q_INVOKABLE void sayWhyNot(const QString &reason);
    /// Somebody who is here and not in the record yet: one first name is enough.
    Q_INVOKABLE void addPerson(const QString &name, bool isChild);

Q_SIGNALS:
    void whyNotAsked();

protected:
    void show() override;
    void forget() override;

private:
    struct Here {
        QString key;
        QString name;
        bool here = false;
        friend bool operator==(const Here &, const Here &) = default;
    };
    struct Child {
        QString key;
        QString name;
        bool seen = false;
        bool alone = false;
        bool baby = false;
        QString awake;
        QString whyNot;
        friend bool operator==(const Child &, const Child &) = default;
    };
    struct Line {
        QString key;
        QString childId;
        QString name;
        QString words;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Reason {
        QString key;
        bool chosen = false;
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    static const std::array<RowModel<Here>::Role, 4> s_hereRoles;
    static const std::array<RowModel<Child>::Role, 8> s_childRoles;
    static const std::array<RowModel<Line>::Role, 4> s_wordRoles;
    static const std::array<RowModel<Line>::Role, 2> s_promiseRoles;
    static const std::array<RowModel<Reason>::Role, 2> s_reasonRoles;

    void showPeople();
    void showWords();
    void showPromises();
    void showReasons();
    [[nodiscard]] static std::optional<core::Id<core::Person>> childId(const QString &id);

    QString m_asked;
    bool m_askedAlone = false;
    RowModel<Here> m_people;
    RowModel<Child> m_children;
    RowModel<Line> m_words;
    RowModel<Line> m_promises;
    RowModel<Reason> m_reasons;
};

} // namespace doorstep::app
