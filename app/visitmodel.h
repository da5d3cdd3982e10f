// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "app/visitrecords.h"

#include <functional>

namespace doorstep::app {

/// What every page of a visit shares: the visit as it stands, and the way in which a tap is saved. A tap shows at once
/// and is on the disk a moment later; if it could not be saved, the page goes back to what is true and says so. GUI
/// thread.
class VisitModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of the pages of a visit")
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY visitIdChanged FINAL)
    Q_PROPERTY(QString familyId READ familyId NOTIFY shown FINAL)
    Q_PROPERTY(QString familyName READ familyName NOTIFY shown FINAL)
    Q_PROPERTY(QString since READ since NOTIFY shown FINAL)
    Q_PROPERTY(bool sent READ isSent NOTIFY shown FINAL)

public:
    explicit VisitModel(QObject *parent = nullptr);

    [[nodiscard]] QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id);
    [[nodiscard]] QString familyId() const;
    [[nodiscard]] QString familyName() const;
    /// "since 15:34"; empty before anything is shown.
    [[nodiscard]] QString since() const;
    /// Everything about this visit is at the office.
    [[nodiscard]] bool isSent() const;

Q_SIGNALS:
    void visitIdChanged();
    void shown();

protected:
    void load() override;
    void forget() override;
    /// Brings the page's own rows up to date with picture(). Called after every change, before shown().
    virtual void show() = 0;
    /// The first time that there is a picture, before show().
    virtual void firstShown() {}

    [[nodiscard]] const std::optional<VisitPicture> &picture() const { return m_picture; }
    [[nodiscard]] std::optional<core::UserId> user() const;
    /// Changes the visit's own fields and saves what differs; the draft goes with it.
    void changeVisit(
        const std::function<void(core::Visit &)> &change, const std::optional<core::Uuid> &draft = std::nullopt);
    /// Changes what is known of one child at this visit and saves what differs.
    void changeSeen(const core::Id<core::Person> &child, const std::function<void(core::ChildSeen &)> &change);
    void save(const QList<core::Edit> &edits, const std::optional<core::Uuid> &draft = std::nullopt,
        std::function<void()> then = {});
    [[nodiscard]] std::optional<core::Stored<core::Person>> person(const QString &id) const;

private:
    void publish();

    QString m_visitId;
    std::optional<VisitPicture> m_picture;
    std::optional<VisitPicture> m_stored; ///< as it was read, without the taps since
};

} // namespace doorstep::app
