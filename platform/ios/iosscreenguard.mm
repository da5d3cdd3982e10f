// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/iosscreenguard.h"

#include <QGuiApplication>
#include <QWindow>

#import <UIKit/UIKit.h>

namespace doorstep::platform {

struct IosScreenGuard::Cover {
    bool guarded = false;
    UIView *view = nil;
    id leaving = nil;
    id back = nil;

    void lay()
    {
        const QWindow *shown = QGuiApplication::topLevelWindows().value(0);
        if (!guarded || view != nil || !shown || !shown->handle())
            return;
        UIWindow *window = ((__bridge UIView *)reinterpret_cast<void *>(shown->winId())).window;
        if (window == nil)
            return;
        view = [[UIView alloc] initWithFrame:window.bounds];
        view.backgroundColor = UIColor.systemBackgroundColor;
        view.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
        [window addSubview:view];
    }
    void lift()
    {
        [view removeFromSuperview];
        view = nil;
    }
};

IosScreenGuard::IosScreenGuard() : m_cover(std::make_unique<Cover>())
{
    Cover *cover = m_cover.get();
    NSNotificationCenter *centre = NSNotificationCenter.defaultCenter;
    cover->leaving = [centre addObserverForName:UIApplicationWillResignActiveNotification
                                         object:nil
                                          queue:nil
                                     usingBlock:^(NSNotification *) { cover->lay(); }];
    cover->back = [centre addObserverForName:UIApplicationDidBecomeActiveNotification
                                      object:nil
                                       queue:nil
                                  usingBlock:^(NSNotification *) { cover->lift(); }];
}

IosScreenGuard::~IosScreenGuard()
{
    [NSNotificationCenter.defaultCenter removeObserver:m_cover->leaving];
    [NSNotificationCenter.defaultCenter removeObserver:m_cover->back];
    m_cover->lift();
}

void IosScreenGuard::setGuarded(bool guarded) { m_cover->guarded = guarded; }

} // namespace doorstep::platform
