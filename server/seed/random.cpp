// SPDX-License-Identifier: Apache-2.0
#include "server/seed/random.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QtEndian>

#include <numeric>

namespace doorstep::server::seed {

namespace {

quint64 streamSeed(quint64 seed, const char *name, quint64 index)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(seed) + ' ' + name + ' ' + QByteArray::number(index));
    return qFromBigEndian<quint64>(hash.result().constData());
}

QDate lastSunday(int year, int month)
{
    QDate day(year, month, 31); // both months of the change have 31 days
    return day.addDays(-(day.dayOfWeek() % 7));
}

} // namespace

Random::Random(quint64 seed, const char *name, quint64 index) : m_engine(streamSeed(seed, name, index)) {}

int Random::below(int bound)
{
    const auto range = quint64(bound);
    const quint64 limit = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % range;
    quint64 drawn = m_engine();
    while (drawn >= limit) // else the lower numbers come a little more often
        drawn = m_engine();
    return int(drawn % range);
}

int Random::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return int(i);
    }
    return int(weights.size()) - 1;
}

core::Uuid Random::id(qint64 unixMs)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(quint64(unixMs) << 16, bytes.data());
    const quint64 first = m_engine();
    bytes[6] = char(0x70 | (first & 0x0F));
    bytes[7] = char((first >> 8) & 0xFF);
    qToBigEndian((m_engine() & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL, bytes.data() + 8);
    return *core::Uuid::fromBytes(bytes);
}

QDate Random::dayBetween(QDate first, QDate last) { return first.addDays(below(int(first.daysTo(last)) + 1)); }

qint64 Random::momentOn(QDate day, int firstHour, int lastHour)
{
    const int hour = between(firstHour, lastHour);
    return englandMs(day, hour, below(60));
}

qint64 englandMs(QDate day, int hour, int minute)
{
    const qint64 utc = QDateTime(day, QTime(hour, minute), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 hourMs = 3600 * 1000;
    const qint64 spring = QDateTime(lastSunday(day.year(), 3), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
    const qint64 autumn = QDateTime(lastSunday(day.year(), 10), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
    const bool summer = utc - hourMs >= spring && utc - hourMs < autumn;
    return summer ? utc - hourMs : utc;
}

} // namespace doorstep::server::seed
