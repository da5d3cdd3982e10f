// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The people round a child, as one of them sees it. Views stand side by side and are never averaged: each is drawn
/// from its own ties, and what nobody has said in it yet is drawn as not known. Takes `familyId`. GUI thread.
class CircleModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(int view READ view NOTIFY shown FINAL)
    Q_PROPERTY(QString viewName READ viewName NOTIFY shown FINAL)
    Q_PROPERTY(QString viewKey READ viewKey NOTIFY shown FINAL)
    Q_PROPERTY(bool movable READ isMovable NOTIFY shown FINAL)
    Q_PROPERTY(QString described READ described NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *views READ views CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *ties READ ties CONSTANT FINAL)

public:
    struct View {
        QString key; ///< id of the person, or of the user for "Me"
        QString text;
        friend bool operator==(const View &, const View &) = default;
    };
    struct Person {
        QString key;
        QString name;
        QString words; ///< "Nearest. A rock. Grandmother", for a list instead of the picture
        int ring = 1;
        bool centre = false;
        bool worker = false; ///< paid to be there; not a person of the record
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Tie {
        QString key;
        QString from;
        QString to;
        int strength = 2;
        bool strained = false;
        bool uncertain = false; ///< said in another view only
        friend bool operator==(const Tie &, const Tie &) = default;
    };
    struct Picture {
        QList<View> views;
        int view = 0;
        bool movable = false;
        QList<Person> people;
        QList<Tie> ties;
    };

    explicit CircleModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] int view() const { return m_picture.view; }
    [[nodiscard]] QString viewName() const;
    /// Names the view for PersonModel.
    [[nodiscard]] QString viewKey() const
    {
        return m_picture.views.isEmpty() ? QString() : m_picture.views[m_picture.view].key;
    }
    /// Whether this person may move people in this view.
    [[nodiscard]] bool isMovable() const { return m_picture.movable; }
    /// The picture in words.
    [[nodiscard]] QString described() const;
    /// Rows: key, text.
    [[nodiscard]] QAbstractItemModel *views() { return &m_views; }
    /// Rows: personId, name, ring, centre, picture, open, words, worker. Nearest first.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    /// Rows: fromId, toId, strength, strained, uncertain.
    [[nodiscard]] QAbstractItemModel *ties() { return &m_ties; }

    Q_INVOKABLE void chooseView(int row);
    /// A person now stands on `ring` in this view; saved at once.
    Q_INVOKABLE void move(const QString &personId, int ring);

Q_SIGNALS:
    void familyIdChanged();
    void shown();
    /// The tie is on the disk.
    void moved();

protected:
    void load() override;

private:
    static const std::array<RowModel<View>::Role, 2> s_viewRoles;
    static const std::array<RowModel<Person>::Role, 8> s_personRoles;
    static const std::array<RowModel<Tie>::Role, 6> s_tieRoles;

    QString m_familyId;
    QString m_viewKey; // whose view; empty: the first
    Picture m_picture;
    RowModel<View> m_views;
    RowModel<Person> m_people;
    RowModel<Tie> m_ties;
};

} // namespace doorstep::app
