// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"
#include "core/types/records/attachment.h"

namespace doorstep::app {

/// One attached file on a page: what it shows in words, whether it is on this device, and the way to get it. Nothing
/// is fetched before somebody asks. Takes `attachmentId`. GUI thread.
class AttachedItem : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of attached pictures and sounds")
    Q_PROPERTY(QString attachmentId READ attachmentId WRITE setAttachmentId NOTIFY attachmentIdChanged FINAL)
    Q_PROPERTY(QString shows READ shows NOTIFY shown FINAL)
    Q_PROPERTY(Held held READ held NOTIFY shown FINAL)
    Q_PROPERTY(double megabytes READ megabytes NOTIFY shown FINAL)

public:
    /// As PictureFrame has them.
    enum class Held { None, Away, Coming, Here, Broken };
    Q_ENUM(Held)

    explicit AttachedItem(QObject *parent = nullptr);

    [[nodiscard]] QString attachmentId() const { return m_attachmentId; }
    void setAttachmentId(const QString &id);
    [[nodiscard]] QString shows() const { return m_shows; }
    [[nodiscard]] Held held() const { return m_held; }
    /// What getting it costs.
    [[nodiscard]] double megabytes() const { return m_megabytes; }

    /// Gets what is away, or once more what was broken; a failure is said in `notice`.
    Q_INVOKABLE void get();

Q_SIGNALS:
    void attachmentIdChanged();
    void shown();

protected:
    enum class WhyNot { NotSentYet, NotAllowed, NoSignal };

    void load() override;
    void forget() override;
    /// It is here, or is not any more; called before shown().
    virtual void heldChanged() {}
    /// Why it cannot be got, in one sentence.
    [[nodiscard]] virtual QString sentence(WhyNot why) const = 0;
    void setHeld(Held held);

private:
    QString m_attachmentId;
    QString m_shows;
    Held m_held = Held::None;
    double m_megabytes = 0;
};

} // namespace doorstep::app
