// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"

namespace doorstep::app {

/// Whether nobody in this organisation is real: the organisation's record says so, which a made-up council has from its
/// server, and so does an app that was started with people to be. What is written for practice must not be taken for
/// the record, nor the record for practice. GUI thread.
class PracticeMark : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool practice READ isPractice NOTIFY practiceChanged FINAL)

public:
    explicit PracticeMark(QObject *parent = nullptr);

    [[nodiscard]] bool isPractice() const;

Q_SIGNALS:
    void practiceChanged();

protected:
    void load() override;

private:
    bool m_madeUp = false;
};

} // namespace doorstep::app
