// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attacheditem.h"
#include "app/soundplayer.h"

namespace doorstep::app {

/// One attached recording on a page. It is opened in memory from the encrypted file, once to see how long it is, and
/// again each time that it is played; it is never written anywhere as it is. GUI thread.
class AttachedSound : public doorstep::app::AttachedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::SoundPlayer *player READ player CONSTANT FINAL)

public:
    explicit AttachedSound(QObject *parent = nullptr);

    [[nodiscard]] SoundPlayer *player() { return &m_player; }

protected:
    void heldChanged() override;
    [[nodiscard]] QString sentence(WhyNot why) const override;

private:
    void measure();
    void play();

    SoundPlayer m_player;
    QString m_measured; ///< which one was opened to see how long it is
};

} // namespace doorstep::app
