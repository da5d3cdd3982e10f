// SPDX-License-Identifier: Apache-2.0
#include "app/streetroundtally.h"

#include "core/rules/validate.h"

#include <QCoreApplication>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(StreetRound)
};
} // namespace

StreetRoundTally::StreetRoundTally(QDate day, QString block, int homes)
    : m_day(day), m_block(std::move(block)), m_homes(homes)
{}

int StreetRoundTally::atDoor() const { return std::min(done() + 1, m_homes); }

void StreetRoundTally::tap(DoorResult result)
{
    if (!allDone())
        m_taps.append(result);
}

bool StreetRoundTally::undo()
{
    if (m_taps.isEmpty())
        return false;
    m_taps.removeLast();
    return true;
}

core::Result<core::StreetRound> StreetRoundTally::toRound() const
{
    if (!m_day.isValid() || m_block.trimmed().isEmpty() || m_homes < core::smallestBlock)
        return core::fail(core::ErrorCode::InvalidInput, u"block"_s);
    core::StreetRound round;
    round.day = m_day;
    round.block = m_block.trimmed();
    round.homes = m_homes;
    round.noAnswer = count(DoorResult::NoAnswer);
    round.notNow = count(DoorResult::NotNow);
    round.chatted = count(DoorResult::Chatted);
    round.wantsIn = count(DoorResult::WantsIn);
    round.doNotCall = count(DoorResult::DoNotCall);
    return round;
}

QString StreetRoundTally::whyNot(const QString &block, int homes)
{
    if (block.trimmed().isEmpty())
        return Say::tr("Name the street and the side first.");
    if (homes < core::smallestBlock)
        return Say::tr("Take at least %Ln homes together. Then no number can point at one door.", nullptr,
            int(core::smallestBlock));
    return {};
}

QByteArray StreetRoundTally::taps() const
{
    QByteArray bytes;
    for (const DoorResult result : m_taps)
        bytes.append(char(result));
    return bytes;
}

bool StreetRoundTally::restoreTaps(const QByteArray &taps)
{
    const auto known = [](char tap) { return tap >= 0 && tap < doorResultCount; };
    if (taps.size() > m_homes || !std::ranges::all_of(taps, known))
        return false;
    m_taps.clear();
    for (const char tap : taps)
        m_taps.append(DoorResult(tap));
    return true;
}

} // namespace doorstep::app
