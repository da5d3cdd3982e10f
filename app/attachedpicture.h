// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attacheditem.h"

#include <QUrl>

namespace doorstep::app {

/// One attached drawing or photo on a page. GUI thread.
class AttachedPicture : public doorstep::app::AttachedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source NOTIFY shown FINAL)

public:
    using AttachedItem::AttachedItem;

    /// Where the screens read it (AttachedImages); empty unless it is here.
    [[nodiscard]] QUrl source() const;

protected:
    [[nodiscard]] QString sentence(WhyNot why) const override;
};

} // namespace doorstep::app
