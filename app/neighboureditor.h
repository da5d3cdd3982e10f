// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/neighbouragreement.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// A neighbour wants in: the connector types a first name, one way to reach them and what they enjoy, hands the device
/// over, and the neighbour reads and agrees. Takes `neighbourhoodId`. Nothing of a family is here.
class NeighbourEditor : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QString neighbourhoodId READ neighbourhoodId WRITE setNeighbourhoodId NOTIFY neighbourhoodIdChanged FINAL)
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY typed FINAL)
    Q_PROPERTY(QString reach READ reach WRITE setReach NOTIFY typed FINAL)
    Q_PROPERTY(QString enjoys READ enjoys WRITE setEnjoys NOTIFY typed FINAL)
    Q_PROPERTY(int end READ end WRITE setEnd NOTIFY typed FINAL)
    Q_PROPERTY(QString endWords READ endWords NOTIFY typed FINAL)
    Q_PROPERTY(bool anythingTyped READ isAnythingTyped NOTIFY typed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY typed FINAL)
    Q_PROPERTY(QString agreement READ agreement NOTIFY typed FINAL)
    Q_PROPERTY(QString agreementInEnglish READ agreementInEnglish NOTIFY typed FINAL)
    Q_PROPERTY(bool agreed READ hasAgreed NOTIFY agreedChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *ends READ ends CONSTANT FINAL)

public:
    explicit NeighbourEditor(QObject *parent = nullptr);

    [[nodiscard]] QString neighbourhoodId() const { return m_neighbourhoodId; }
    void setNeighbourhoodId(const QString &id);
    [[nodiscard]] QString firstName() const { return m_wants.firstName; }
    void setFirstName(const QString &text) { type(m_wants.firstName, text); }
    [[nodiscard]] QString reach() const { return m_wants.reach; }
    void setReach(const QString &text) { type(m_wants.reach, text); }
    [[nodiscard]] QString enjoys() const { return m_wants.enjoys; }
    void setEnjoys(const QString &text) { type(m_wants.enjoys, text); }
    /// Row of ends().
    [[nodiscard]] int end() const { return m_end; }
    void setEnd(int row);
    [[nodiscard]] QString endWords() const;
    [[nodiscard]] bool isAnythingTyped() const;
    [[nodiscard]] QString missing() const;
    /// What the neighbour reads before agreeing.
    [[nodiscard]] QString agreement() const;
    /// Beside it, where the screens speak a translation that nobody has checked; else empty.
    [[nodiscard]] QString agreementInEnglish() const;
    [[nodiscard]] bool hasAgreed() const { return m_kept.has_value(); }
    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *ends() { return &m_ends; }

    /// The neighbour's own tap.
    Q_INVOKABLE void agree();
    /// "Take me off": gone from this device now, and at the office with the next sync.
    Q_INVOKABLE void takeOff();
    /// Throws away what was typed, from the file as well.
    Q_INVOKABLE void throwAway();

Q_SIGNALS:
    void neighbourhoodIdChanged();
    void typed();
    void agreedChanged();

protected:
    void load() override;

private:
    struct End {
        QString key;
        QDate on;
        friend bool operator==(const End &, const End &) = default;
    };
    static const std::array<RowModel<End>::Role, 1> s_roles;

    void type(QString &field, const QString &text);
    void keepDraft();
    void showTyped(const core::Neighbour &typed);

    QString m_neighbourhoodId;
    QString m_team;
    NeighbourAgreement m_wants;
    int m_end = 2;
    std::optional<core::RecordId> m_kept;
    DraftKeeper m_draft;
    RowModel<End> m_ends;
};

} // namespace doorstep::app
