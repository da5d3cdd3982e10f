// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/visitmodel.h"
#include "core/types/records/attachment.h"

namespace doorstep::app {

/// What every page shares on which a file is attached to a visit: its words, the draft of what is not kept yet, and
/// the save, which encrypts the file's bytes and never leaves them on the disk as they are. Takes `visitId`, and
/// `childId` where it is about one child. Nothing can be kept without words that say what it shows. GUI thread.
class AttachingModel : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of the pages that attach a file")
    Q_PROPERTY(QString childId READ childId WRITE setChildId NOTIFY childIdChanged FINAL)
    Q_PROPERTY(QString childName READ childName NOTIFY shown FINAL)
    Q_PROPERTY(QString shows READ shows WRITE setShows NOTIFY typed FINAL)
    Q_PROPERTY(bool restored READ isRestored NOTIFY typed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY typed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY typed FINAL)

public:
    AttachingModel(core::AttachmentType type, QByteArray draftName, QObject *parent);

    [[nodiscard]] QString childId() const { return m_childId; }
    void setChildId(const QString &id);
    /// Empty where nobody said whom it is about.
    [[nodiscard]] QString childName() const;
    /// What it shows, in words.
    [[nodiscard]] QString shows() const { return m_shows; }
    void setShows(const QString &shows);
    /// What was unfinished has been read. Before that nothing is taken, so that it is not overwritten.
    [[nodiscard]] bool isRestored() const { return m_restored; }
    [[nodiscard]] bool canSave() const { return hasFile() && missing().isEmpty(); }
    /// What is still to be done before it can be kept; empty: nothing, or nothing was begun.
    [[nodiscard]] QString missing() const;

    /// Saves file and words; kept() says that both are on the disk. A failure is said in `notice`, and nothing is lost.
    Q_INVOKABLE void keep();

Q_SIGNALS:
    void childIdChanged();
    void typed();
    void kept();

protected:
    void show() override {}
    void firstShown() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

    /// There is something to keep, beside its words.
    [[nodiscard]] virtual bool hasFile() const = 0;
    /// Its bytes as they are to be kept; nothing where they are not whole.
    [[nodiscard]] virtual std::optional<QByteArray> bytes() const = 0;
    /// Lets go of the file, which is kept or not wanted. The words are let go of by the caller.
    virtual void dropFile() = 0;
    /// Asks for the file, which is missing though there are words.
    [[nodiscard]] virtual QString missingFile() const = 0;
    /// Asks for the words.
    [[nodiscard]] virtual QString missingWords() const = 0;
    /// Asks for what this kind of file needs beside its words; empty: nothing.
    [[nodiscard]] virtual QString missingElse() const { return {}; }
    /// What this kind of file says beside its words, and takes back from a draft.
    [[nodiscard]] virtual bool saysElse() const { return false; }
    virtual void describe(core::Attachment &) const {}
    virtual void restore(const core::Attachment &) {}
    /// What the draft keeps of the file itself, under tags that no attachment has; a draft is never sent.
    virtual void draw(core::FieldMap &) const {}
    virtual void redraw(const core::FieldMap &) {}

    /// Whether anything may be typed or made now.
    [[nodiscard]] bool takes() const { return picture() && !isGone() && m_restored; }
    /// Something was typed or made: it goes into the draft, and the page is told.
    void noteChange();
    /// Lets go of the file and its words, and of their draft.
    void leaveAll();

private:
    [[nodiscard]] core::Attachment what() const;

    const core::AttachmentType m_type;
    const QByteArray m_draftName;
    QString m_childId;
    QString m_shows;
    bool m_restored = false;
    DraftKeeper m_draft;
};

} // namespace doorstep::app
