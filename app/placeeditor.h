// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"
#include "app/rowmodel.h"

namespace doorstep::app {

/// A place or a group while somebody types. See RecordEditor; the scope is the organisation's, so that no page names
/// one. A new one is saved as checked today; to mend one field says nothing of the others.
class PlaceEditor : public doorstep::app::RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY edited FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY edited FINAL)
    Q_PROPERTY(QString where READ where WRITE setWhere NOTIFY edited FINAL)
    Q_PROPERTY(QString when READ when WRITE setWhen NOTIFY edited FINAL)
    Q_PROPERTY(QString cost READ cost WRITE setCost NOTIFY edited FINAL)
    Q_PROPERTY(QString runBy READ runBy WRITE setRunBy NOTIFY edited FINAL)
    Q_PROPERTY(QString funder READ funder WRITE setFunder NOTIFY edited FINAL)
    Q_PROPERTY(int steps READ steps WRITE setSteps NOTIFY edited FINAL)
    Q_PROPERTY(QStringList stepChoices READ stepChoices NOTIFY edited FINAL)
    Q_PROPERTY(QAbstractItemModel *languages READ languages CONSTANT FINAL)

public:
    explicit PlaceEditor(QObject *parent = nullptr);

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString what() const;
    void setWhat(const QString &what);
    [[nodiscard]] QString where() const;
    void setWhere(const QString &where);
    [[nodiscard]] QString when() const;
    void setWhen(const QString &when);
    [[nodiscard]] QString cost() const;
    void setCost(const QString &cost);
    [[nodiscard]] QString runBy() const;
    void setRunBy(const QString &runBy);
    [[nodiscard]] QString funder() const;
    void setFunder(const QString &funder);
    /// Row of stepChoices(): step-free, steps, not known.
    [[nodiscard]] int steps() const;
    void setSteps(int row);
    [[nodiscard]] static QStringList stepChoices();
    /// Those spoken there, and those most spoken at the other places, to be tapped. Rows: tag, text, spoken.
    [[nodiscard]] QAbstractItemModel *languages() { return &m_languages; }
    Q_INVOKABLE void setSpoken(const QString &tag, bool speak);

    [[nodiscard]] bool isSavable() const override;

protected:
    void load() override;
    void forget() override;
    void recordShown() override { showLanguages(); }
    void beforeSave() override;

private:
    struct Language {
        QString key;
        QString text;
        bool spoken = false;
        friend bool operator==(const Language &, const Language &) = default;
    };
    static const std::array<RowModel<Language>::Role, 3> s_roles;
    void showLanguages();
    [[nodiscard]] QStringList spoken() const;

    QStringList m_common;
    RowModel<Language> m_languages;
};

} // namespace doorstep::app
