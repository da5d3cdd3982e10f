// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/practice.h"

#include <utility>

namespace doorstep::server::seed {

/// The family that a newcomer meets first: who they are and half a year with them. Nobody in it is real.
class OkaforLewis
{
public:
    OkaforLewis(const SeedOrder &order, Random &random, const Member &asha, Member dawn, Member coWorker)
        : m_today(order.today)
        , m_asha(asha)
        , m_dawn(std::move(dawn))
        , m_coWorker(std::move(coWorker))
        , m_builder(random, asha.id, at(sinceDays, 10, 5))
        , m_cast(people())
    {}

    void fill();
    void grant(Staff &staff) const;
    [[nodiscard]] FamilyBuilder &builder() { return m_builder; }

private:
    static constexpr int sinceDays = 150;

    struct Cast {
        core::Id<core::Person> amara, jo, chidi, rose, reid, marcus, ngozi, dale, bea;
        core::Id<core::Household> home;
    };

    [[nodiscard]] qint64 at(int daysAgo, int hour, int minute) const { return englandMs(day(daysAgo), hour, minute); }
    [[nodiscard]] QDate day(int daysAgo) const { return m_today.addDays(-daysAgo); }
    [[nodiscard]] core::Id<core::Person> adult(
        const QString &name, const QString &whole, const QString &part, const QStringList &contacts = {});
    [[nodiscard]] Cast people();
    void ties();
    void footing();
    void visits();
    void visit(int daysAgo, const QString &saw, const QString &agreed, const QString &said, bool amaraAlone);
    void words(int daysAgo, const core::Id<core::Person> &child, const QString &said);
    void note(int daysAgo, const QString &text, bool pinned, const QString &impact = {});
    void circle();
    void promises();
    void safety();

    QDate m_today;
    Member m_asha;
    Member m_dawn;
    Member m_coWorker;
    FamilyBuilder m_builder;
    Cast m_cast;
};

} // namespace doorstep::server::seed
