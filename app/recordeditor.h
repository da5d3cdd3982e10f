// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// One record while a person types in it. What was typed is on the disk within half a second, comes back after a kill,
/// and leaves as one change that names only the fields that differ, on the base that was on the screen when the page
/// opened. A subclass has a property for each field it offers, made of text(), setText() and their kin, and the
/// record's kind. Takes `familyId`, and `recordId` unless the record is new. GUI thread.
class RecordEditor : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of editors")
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY edited FINAL)
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY edited FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY edited FINAL)
    Q_PROPERTY(bool typed READ isTyped NOTIFY edited FINAL)
    Q_PROPERTY(bool mayRevert READ isTyped NOTIFY edited FINAL)
    Q_PROPERTY(bool savable READ isSavable NOTIFY edited FINAL)
    Q_PROPERTY(QString restored READ restored NOTIFY edited FINAL)

public:
    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString recordId() const { return m_recordId; }
    void setRecordId(const QString &id);
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Something here is not saved yet.
    [[nodiscard]] bool isTyped() const { return m_now != m_shown; }
    /// Whether save() would do something that can stand.
    [[nodiscard]] virtual bool isSavable() const { return isTyped(); }
    /// When what was typed earlier was found again: "14:02"; empty otherwise.
    [[nodiscard]] QString restored() const { return m_restored; }

    /// Saves; saved() comes when it is on the disk. On a failure everything typed stays, and `notice` says why.
    Q_INVOKABLE void save();
    /// Throws away what was typed.
    Q_INVOKABLE void revert();

Q_SIGNALS:
    /// Any value is another now.
    void edited();
    void saved(const QString &recordId);

protected:
    /// `kind` lives for ever. It lives in a family's scope, or a subclass names its scope as `familyId` before it
    /// loads.
    explicit RecordEditor(const core::KindInfo &kind, QObject *parent = nullptr);

    void load() override;
    void forget() override;
    void forgetTyped() override;
    /// More edits that belong into the same save.
    [[nodiscard]] virtual QList<core::Edit> alongside() const { return {}; }
    /// What a save adds that nobody types.
    virtual void beforeSave() {}
    /// After the record was read or read again.
    virtual void recordShown() {}

    [[nodiscard]] core::Value value(quint16 tag) const;
    void setValue(quint16 tag, const core::Value &value);
    [[nodiscard]] QString text(quint16 tag) const;
    void setText(quint16 tag, const QString &text);
    /// A list as one text: one entry a line.
    [[nodiscard]] QString lines(quint16 tag) const;
    void setLines(quint16 tag, const QString &text);
    [[nodiscard]] bool flag(quint16 tag) const;
    void setFlag(quint16 tag, bool on);
    [[nodiscard]] core::ScopeId scope() const;

private:
    struct Opened {
        std::optional<core::StoredRecord> record;
        std::optional<core::Draft> draft;
    };
    void show(const Opened &opened);
    void followSeen(const core::FieldMap &typed);
    void keepDraft();
    void goOnFrom(const core::StoredRecord &record, const core::FieldMap &typed);
    void dropBlankLines();
    [[nodiscard]] core::Uuid draftId() const;
    [[nodiscard]] core::RecordId record() const;

    const core::KindInfo &m_kind;
    QString m_familyId;
    QString m_recordId;
    bool m_new = false;
    bool m_named = false; // the page said which record; a new one too may have an id that every device gives it
    QString m_restored;
    core::FieldMap m_shown;
    core::FieldMap m_now;
    core::Seq m_base = 0;
    std::optional<core::FieldMap> m_seen; // the record when what is typed was begun; nothing where that is not known
    bool m_opened = false;
    bool m_justSaved = false;
    DraftKeeper m_draft;
};

} // namespace doorstep::app
