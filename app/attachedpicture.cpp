// SPDX-License-Identifier: Apache-2.0
#include "app/attachedpicture.h"

#include "app/attachedimages.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

QUrl AttachedPicture::source() const
{
    return held() == Held::Here ? QUrl(u"image://"_s + AttachedImages::name.toString() + u'/' + attachmentId())
                                : QUrl();
}

QString AttachedPicture::sentence(WhyNot why) const
{
    switch (why) {
    case WhyNot::NotSentYet: return tr("Whoever kept this picture has not sent it to the office yet. Try again later.");
    case WhyNot::NotAllowed: return tr("You may not see this picture any more. Ask the office why.");
    case WhyNot::NoSignal: break;
    }
    return tr("We cannot get this picture now. Try again when you have a signal.");
}

} // namespace doorstep::app
