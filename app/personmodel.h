// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"

namespace doorstep::app {

/// A person's page, but for the plain fields: the name, how close they are in one view of the circle, and, where the
/// name is not known yet, the way to give one or to join them to another family, undone in one step. Takes `familyId`,
/// `personId` and `view` (a key of CircleModel; empty: the reader's own).
class PersonModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY given FINAL)
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY given FINAL)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY given FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY shown FINAL)
    Q_PROPERTY(QString source READ source NOTIFY shown FINAL)
    Q_PROPERTY(QString viewName READ viewName NOTIFY shown FINAL)
    Q_PROPERTY(bool unnamed READ isUnnamed NOTIFY shown FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY shown FINAL)
    Q_PROPERTY(bool centre READ isCentre NOTIFY shown FINAL)
    Q_PROPERTY(int ring READ ring NOTIFY shown FINAL)
    Q_PROPERTY(int strength READ strength NOTIFY shown FINAL)
    Q_PROPERTY(int warmth READ warmth NOTIFY shown FINAL)
    Q_PROPERTY(QStringList ringChoices READ ringChoices CONSTANT FINAL)
    Q_PROPERTY(QStringList strengthChoices READ strengthChoices CONSTANT FINAL)
    Q_PROPERTY(QStringList warmthChoices READ warmthChoices CONSTANT FINAL)
    Q_PROPERTY(QString joinedWords READ joinedWords NOTIFY shown FINAL)
    Q_PROPERTY(QString takenWords READ takenWords NOTIFY shown FINAL)
    Q_PROPERTY(QStringList takeReasons READ takeReasons CONSTANT FINAL)
    Q_PROPERTY(QString writtenBy READ writtenBy NOTIFY shown FINAL)
    Q_PROPERTY(QString recordId READ recordId NOTIFY shown FINAL)

public:
    struct Facts {
        QString name;
        QString detail;
        QString source;
        QString viewName;
        QString joinedWords; ///< "Joined to the Okafor-Lewis family"; empty: not joined
        QString takenWords;  ///< "Taken away: added by mistake"; empty: not taken away
        QString writtenBy;
        QString recordId; ///< personId, or of one who was written down twice the record that is kept
        QString joinedTo;    ///< the person's record there
        QString joinedFamily;
        bool unnamed = false;
        bool mayWrite = false;
        bool centre = false;
        int ring = -1;
        int strength = -1;
        int warmth = -1;
    };

    explicit PersonModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    [[nodiscard]] QString view() const { return m_view; }
    void setView(const QString &view);
    [[nodiscard]] QString name() const { return m_facts.name; }
    [[nodiscard]] QString detail() const { return m_facts.detail; }
    [[nodiscard]] QString source() const { return m_facts.source; }
    [[nodiscard]] QString viewName() const { return m_facts.viewName; }
    [[nodiscard]] bool isUnnamed() const { return m_facts.unnamed; }
    [[nodiscard]] bool mayWrite() const { return m_facts.mayWrite; }
    /// The picture is drawn round this person: no tie to oneself.
    [[nodiscard]] bool isCentre() const { return m_facts.centre; }
    /// -1: not said in this view.
    [[nodiscard]] int ring() const { return m_facts.ring; }
    [[nodiscard]] int strength() const { return m_facts.strength; }
    [[nodiscard]] int warmth() const { return m_facts.warmth; }
    [[nodiscard]] static QStringList ringChoices();
    [[nodiscard]] static QStringList strengthChoices();
    [[nodiscard]] static QStringList warmthChoices();
    [[nodiscard]] QString joinedWords() const { return m_facts.joinedWords; }
    [[nodiscard]] QString takenWords() const { return m_facts.takenWords; }
    /// Why somebody may be taken away, as buttons; takeAway() takes one.
    [[nodiscard]] static QStringList takeReasons();
    /// "Written down by Ms Reid."; empty where it was brought in.
    [[nodiscard]] QString writtenBy() const { return m_facts.writtenBy; }
    /// The record that is shown: personId, or of one who was written down twice the one that is kept.
    [[nodiscard]] QString recordId() const { return m_facts.recordId.isEmpty() ? m_personId : m_facts.recordId; }

    Q_INVOKABLE void setRing(int ring);
    Q_INVOKABLE void setStrength(int strength);
    Q_INVOKABLE void setWarmth(int warmth);
    /// Gives an unnamed person a name; saved at once.
    Q_INVOKABLE void nameThem(const QString &name);
    /// Joins the person to another family on this device; unjoin() takes it back in one step.
    Q_INVOKABLE void joinTo(const QString &familyId);
    Q_INVOKABLE void unjoin();
    /// Takes a person away who was added by mistake; the reason stays, and bringBack() restores them.
    Q_INVOKABLE void takeAway(const QString &why);
    Q_INVOKABLE void bringBack();

Q_SIGNALS:
    void given();
    void shown();
    void joined(const QString &familyId);

protected:
    void load() override;
    void forget() override;

private:
    void say(const std::function<void(struct TieWords &)> &change);

    QString m_familyId;
    QString m_personId;
    QString m_view;
    Facts m_facts;
};

} // namespace doorstep::app
