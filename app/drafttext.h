// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/viewmodel.h"

#include <QQmlParserStatus>

namespace doorstep::app {

/// Words typed into one field that is no record yet: in a sheet, or a name before it is given. They are a draft like
/// any other: on the disk within half a second, there again when the field is shown again or the app was killed, gone
/// when what they were typed for is saved. `scopeId` says what they belong to (with which they are purged), `about` and
/// `kind` the record (its wire name, "visit"), `name` which field it is. Without a scope they live in memory only.
/// Pages use the part DraftField. GUI thread.
class DraftText : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString scopeId READ scopeId WRITE setScopeId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString scopeKind READ scopeKind WRITE setScopeKind NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    /// The one field of such a draft: no tag of any record, so that it can never be sent.
    static constexpr quint16 textTag = 501;

    explicit DraftText(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    [[nodiscard]] QString scopeId() const { return m_scopeId; }
    void setScopeId(const QString &id) { setTarget(m_scopeId, id); }
    /// "family" where nothing is said; as core::scopeKindName has it.
    [[nodiscard]] QString scopeKind() const { return m_scopeKind; }
    void setScopeKind(const QString &kind) { setTarget(m_scopeKind, kind); }
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind) { setTarget(m_kind, kind); }
    [[nodiscard]] QString about() const { return m_about; }
    void setAbout(const QString &record) { setTarget(m_about, record); }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name) { setTarget(m_name, name); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

    /// The words were handed to `model`, whose save has just begun: they go when it is on the disk, and stay if it
    /// fails or if no save began.
    Q_INVOKABLE void endWith(doorstep::app::ViewModel *model);
    /// Throws the words away.
    Q_INVOKABLE void drop();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void targetChanged();
    void textChanged();

private:
    void setTarget(QString &part, const QString &value);
    void begin();
    void show(const QString &text);

    QPointer<Services> m_services;
    QString m_scopeId;
    QString m_scopeKind;
    QString m_kind;
    QString m_about;
    QString m_name;
    QString m_text;
    bool m_complete = false;
    int m_begun = 0;
    QMetaObject::Connection m_ending;
    DraftKeeper m_keeper;
};

} // namespace doorstep::app
