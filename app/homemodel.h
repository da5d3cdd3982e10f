// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// A home's page, but for the plain fields: whose it is, whether anybody lives there still, and who wrote it down.
/// Takes `familyId` and `homeId`. GUI thread.
class HomeModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY given FINAL)
    Q_PROPERTY(QString homeId READ homeId WRITE setHomeId NOTIFY given FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString endedWords READ endedWords NOTIFY shown FINAL)
    Q_PROPERTY(QString writtenBy READ writtenBy NOTIFY shown FINAL)
    Q_PROPERTY(QString source READ source NOTIFY shown FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *residents READ residents CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *others READ others CONSTANT FINAL)

public:
    struct Resident {
        QString key;
        QString name;
        QString words;
        friend bool operator==(const Resident &, const Resident &) = default;
    };
    struct Facts {
        QString name;
        QString endedWords;
        QString writtenBy;
        QString source;
        bool mayWrite = false;
        QList<Resident> residents;
        QList<Resident> others;
    };

    explicit HomeModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString homeId() const { return m_homeId; }
    void setHomeId(const QString &id);
    [[nodiscard]] QString name() const { return m_facts.name; }
    /// "Nobody lives here any more, since Tuesday 3 March."; empty: somebody does.
    [[nodiscard]] QString endedWords() const { return m_facts.endedWords; }
    /// "Written down by Ms Reid."; empty where it was brought in.
    [[nodiscard]] QString writtenBy() const { return m_facts.writtenBy; }
    [[nodiscard]] QString source() const { return m_facts.source; }
    [[nodiscard]] bool mayWrite() const { return m_facts.mayWrite; }
    /// Who lives there, then who lived there. Rows: personId, name, words ("since June 2024").
    [[nodiscard]] QAbstractItemModel *residents() { return &m_residents; }
    /// The family's people of whom nothing of that kind is said. Rows as above.
    [[nodiscard]] QAbstractItemModel *others() { return &m_others; }

    /// They do not live there any more: yesterday was the last day. undo() takes it back.
    Q_INVOKABLE void end();
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void given();
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Resident>::Role, 3> s_roles;
    void setUntil(QDate day);

    QString m_familyId;
    QString m_homeId;
    Facts m_facts;
    RowModel<Resident> m_residents;
    RowModel<Resident> m_others;
};

} // namespace doorstep::app
