// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/council.h"
#include "server/seed/familybuilder.h"

namespace doorstep::server::seed {

/// A family made by hand, with what every family needs.
struct SpecialFamily {
    FamilyBuilder builder;
    Member lead;
    QDate since;
    core::Id<core::Person> parent;

    core::Id<core::Person> child(const QString &name, QDate born);
    core::Id<core::Person> adult(const QString &name, const QString &part);
    core::Id<core::Household> home(
        const QString &label, const QStringList &address, const QList<core::Id<core::Person>> &members);
    /// Opens the parent's circle with a card for each of these people.
    void circle(const QString &name, const std::vector<std::pair<core::Id<core::Person>, QString>> &people);
    [[nodiscard]] qint64 at(int daysAgo, int hour = 16, int minute = 30) const;
    [[nodiscard]] QDate day(int daysAgo) const { return today.addDays(-daysAgo); }
    [[nodiscard]] MustInclude::Place place(const core::Uuid &record) const
    {
        return {builder.family(), core::RecordId(record)};
    }

    QDate today;
};

/// Makes families one after the other; each is written when it is finished.
class Specials
{
public:
    Specials(SeedSink &sink, const SeedOrder &order, Staff &staff, const Town &town)
        : m_sink(sink), m_order(order), m_staff(staff), m_town(town), m_random(order.seed, "specials")
    {}

    [[nodiscard]] SpecialFamily family(
        const QString &name, const QString &parent, const QString &part = QStringLiteral("Mum"));
    [[nodiscard]] core::Result<core::Done> finish(SpecialFamily &family);
    void found(const char *id, const char *words, std::vector<MustInclude::Place> places);

    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Staff &staff() { return m_staff; }
    [[nodiscard]] const Town &town() const { return m_town; }
    [[nodiscard]] const SeedOrder &order() const { return m_order; }
    [[nodiscard]] SeedSink &sink() { return m_sink; }
    [[nodiscard]] std::vector<MustInclude> take() { return std::move(m_found); }

private:
    SeedSink &m_sink;
    const SeedOrder &m_order;
    Staff &m_staff;
    const Town &m_town;
    Random m_random;
    int m_count = 0;
    std::vector<MustInclude> m_found;
};

/// Children and their lives (specialchildren.cpp).
[[nodiscard]] core::Result<core::Done> addSpecialChildren(Specials &specials);
/// Homes and grown-ups (specialadults.cpp).
[[nodiscard]] core::Result<core::Done> addSpecialAdults(Specials &specials);
/// Clocks and lost things (specialtimes.cpp).
[[nodiscard]] core::Result<core::Done> addSpecialTimes(Specials &specials);

} // namespace doorstep::server::seed
