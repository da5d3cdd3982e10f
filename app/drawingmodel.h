// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/visitmodel.h"
#include "core/types/records/attachment.h"

namespace doorstep::app {

/// A drawing made at a visit, by a child or by anybody. Kept as strokes, encrypted, with the words in which whoever
/// drew it says what it shows. Takes `visitId`, and `childId` where a child draws. What is being drawn is on the disk
/// within half a second. GUI thread.
class DrawingModel : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString childId READ childId WRITE setChildId NOTIFY childIdChanged FINAL)
    Q_PROPERTY(QString childName READ childName NOTIFY shown FINAL)
    Q_PROPERTY(QString ink READ ink WRITE setInk NOTIFY typed FINAL)
    Q_PROPERTY(QString shows READ shows WRITE setShows NOTIFY typed FINAL)
    Q_PROPERTY(bool restored READ isRestored NOTIFY typed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY typed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY typed FINAL)

public:
    using VisitModel::VisitModel;

    [[nodiscard]] QString childId() const { return m_childId; }
    void setChildId(const QString &id);
    /// Empty where nobody said who draws.
    [[nodiscard]] QString childName() const;
    /// The strokes as letters (app/ink.h).
    [[nodiscard]] QString ink() const { return m_ink; }
    void setInk(const QString &ink);
    /// What it shows, in words.
    [[nodiscard]] QString shows() const { return m_shows; }
    void setShows(const QString &shows);
    /// What was unfinished has been read. Before that nothing is taken, so that it is not overwritten.
    [[nodiscard]] bool isRestored() const { return m_restored; }
    [[nodiscard]] bool canSave() const { return !m_ink.isEmpty() && !m_shows.trimmed().isEmpty(); }
    /// What is still to be done before it can be kept; empty: nothing, or nothing was begun.
    [[nodiscard]] QString missing() const;

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

private:
    void change(QString &text, const QString &to);
    [[nodiscard]] core::Attachment what() const;

    QString m_childId;
    QString m_ink;
    QString m_shows;
    bool m_restored = false;
    DraftKeeper m_draft;
};

} // namespace doorstep::app
