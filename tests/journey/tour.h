// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/journey/actorprocess.h"
#include "tests/journey/pictures.h"

#include <functional>
#include <memory>
#include <utility>

namespace doorstep::test {

/// How the app looks on a tour.
struct Look {
    QString name;
    QSize window;
    int scheme = 0;      ///< as Appearance has it: 0 light, 1 dark
    bool pseudo = false; ///< right to left, in made-up Arabic
};

/// Phone and tablet, each light, dark and right to left.
[[nodiscard]] QList<Look> tourLooks();

/// Goes through every page of the app in one look, by taps alone, and leaves a picture of each. Each person of it walks
/// on a device that is enrolled already (the newcomer apart), with the PIN of all.
class Tour
{
public:
    struct Device {
        QString folder;
        quint16 port = 0;
        QString pin;
    };

    Tour(Pictures &pictures, Look look) : m_pictures(pictures), m_look(std::move(look)) {}

    /// From nothing to the PIN. `practice` is a file as `doorstep --practice` reads it.
    void newcomer(const QString &folder, const QString &practice);
    void worker(const Device &device);
    void advocate(const Device &device, const QString &circle);
    void manager(const Device &device);
    /// The device was without the office until its lease ended, and still is.
    void afterALongTime(const Device &device);
    /// Opens a circle of this name, and stands on it while `takeAway` ends the permission to read it.
    void volunteer(const Device &device, const QString &circle, const std::function<void()> &takeAway);

private:
    [[nodiscard]] ActorProcess::Setting setting(const Device &device, int daysAhead = 0) const;
    void begin(const Device &device, int daysAhead = 0);
    void picture(const QString &page, const QString &state = {});
    void back(int times = 1);
    /// Opens the page by a tap, takes its picture once `there` is on it, and goes back.
    void seen(const QString &tapped, const QString &there, const QString &page);

    void today();
    void people();
    void familyAndItsPeople();
    void childWithoutAName();
    void promisesOfTheFamily();
    void readyForTheVisit();
    void visit();
    void closeOfTheVisit();
    void takeBack();
    void visitThatWas();
    void offers();
    void places();
    void storyAndYears();
    void street();
    void neighbour();
    void touchpoint();
    void meAndThisDevice();
    void secondProgramOn(const Device &device);
    void keysLost(const QString &folder);

    Pictures &m_pictures;
    Look m_look;
    QString m_pin;
    std::unique_ptr<ActorProcess> m_actor;
};

} // namespace doorstep::test
