// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/samerecords.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Whether somebody was written down twice: "Is this the same person?", answered by one tap; how else a person is
/// written down, and the way to undo that. Never in the way of saving, and nothing is joined by itself. Takes
/// `familyId`, and `personId` for what concerns one person; without it what may be asked of the family. GUI thread.
class SameModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY given FINAL)
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY given FINAL)
    Q_PROPERTY(QString shownId READ shownId NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *asks READ asks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *also READ also CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *apart READ apart CONSTANT FINAL)

public:
    explicit SameModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    /// The record that is shown for personId: itself, or the one that is kept.
    [[nodiscard]] QString shownId() const { return m_shownId; }
    /// None or one. Rows: key, firstId, firstName, firstDetail, firstNote, secondId, secondName, secondDetail,
    /// secondNote.
    [[nodiscard]] QAbstractItemModel *asks() { return &m_asks; }
    /// Rows: personId, name, detail, said.
    [[nodiscard]] QAbstractItemModel *also() { return &m_also; }
    [[nodiscard]] QAbstractItemModel *apart() { return &m_apart; }

    /// Two people of the family are one; the one who was written down first is shown from now on.
    Q_INVOKABLE void sayOne(const QString &aId, const QString &bId);
    /// They are two, and it is not asked again; takes back that they are one.
    Q_INVOKABLE void sayTwo(const QString &aId, const QString &bId);
    /// Looks whether there is something to ask about somebody who was just written down; looked() answers.
    Q_INVOKABLE void lookAt(const QString &personId);

Q_SIGNALS:
    void given();
    void shown();
    void looked(const QString &personId, bool mayBeTwice);

protected:
    void load() override;
    void forget() override;

private:
    [[nodiscard]] std::optional<SameReader> reader(const QString &personId) const;
    [[nodiscard]] std::optional<SameToSay> pair(const QString &aId, const QString &bId) const;
    void publish(const SameFacts &facts);

    static const std::array<RowModel<SameQuestion>::Role, 9> s_askRoles;
    static const std::array<RowModel<SameRow>::Role, 4> s_roles;
    QString m_familyId;
    QString m_personId;
    QString m_shownId;
    RowModel<SameQuestion> m_asks;
    RowModel<SameRow> m_also;
    RowModel<SameRow> m_apart;
};

} // namespace doorstep::app
