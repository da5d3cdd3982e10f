// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"

namespace doorstep::app {

/// A person while somebody types. One name is enough. See RecordEditor.
class PersonEditor : public doorstep::app::RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString knownAs READ knownAs WRITE setKnownAs NOTIFY edited FINAL)
    Q_PROPERTY(QString part READ part WRITE setPart NOTIFY edited FINAL)
    Q_PROPERTY(QString born READ born WRITE setBorn NOTIFY edited FINAL)
    Q_PROPERTY(QString bornProblem READ bornProblem NOTIFY edited FINAL)
    Q_PROPERTY(bool isChild READ isChild WRITE setIsChild NOTIFY edited FINAL)
    Q_PROPERTY(bool readsAloud READ readsAloud WRITE setReadsAloud NOTIFY edited FINAL)
    Q_PROPERTY(QString pronoun READ pronoun WRITE setPronoun NOTIFY edited FINAL)
    Q_PROPERTY(QString contacts READ contacts WRITE setContacts NOTIFY edited FINAL)
    Q_PROPERTY(QString languages READ languages WRITE setLanguages NOTIFY edited FINAL)
    Q_PROPERTY(QString otherNames READ otherNames WRITE setOtherNames NOTIFY edited FINAL)

public:
    explicit PersonEditor(QObject *parent = nullptr);

    [[nodiscard]] QString knownAs() const;
    void setKnownAs(const QString &name);
    [[nodiscard]] QString part() const;
    void setPart(const QString &part);
    /// As it is known: "4 June 2017", "June 2017", "2017".
    [[nodiscard]] QString born() const { return m_born; }
    void setBorn(const QString &born);
    [[nodiscard]] QString bornProblem() const { return m_bornProblem; }
    [[nodiscard]] bool isChild() const;
    void setIsChild(bool child);
    [[nodiscard]] bool readsAloud() const;
    void setReadsAloud(bool aloud);
    [[nodiscard]] QString pronoun() const;
    void setPronoun(const QString &pronoun);
    /// One a line.
    [[nodiscard]] QString contacts() const;
    void setContacts(const QString &contacts);
    [[nodiscard]] QString languages() const;
    void setLanguages(const QString &languages);
    [[nodiscard]] QString otherNames() const;
    void setOtherNames(const QString &names);

    [[nodiscard]] bool isSavable() const override;

protected:
    void recordShown() override;

private:
    QString m_born; // as typed
    QString m_bornProblem;
};

} // namespace doorstep::app
