// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/childseen.h"
#include "core/types/records/visit.h"
#include "server/seed/familybuilder.h"
#include "server/seed/staff.h"
#include "server/seed/town.h"

namespace doorstep::server::seed {

/// What a drawn family gets help as; decides how often somebody comes.
enum class Help { Early, Assessment, Plan, Protection, LookedAfter };

/// Draws one family of the council: people, homes, ties, workers, a year of visits, a circle with its promises. The
/// same seed and index give the same family.
class FamilyMaker
{
public:
    /// Families of another kind of council begin at a multiple of this.
    static constexpr int indicesApart = 10'000;

    /// `lead` leads it, else whose turn it is.
    FamilyMaker(
        quint64 seed, int index, QDate today, const Staff &staff, const Town &town, const Member *lead = nullptr);

    /// Draws everything. Call once.
    void make();
    /// The same of a family whose help ended on `today`: nothing is to come, and what people were let in for is over.
    void makeClosed();
    /// Adds volunteers and a year of touchpoints to the family's circle: the extended family of its eldest child.
    void addVolunteers(Staff &staff, int firstVolunteer, int volunteers, int touchpoints);
    /// An advocate at the parent's side.
    void addAdvocate(Staff &staff, const Member &advocate);
    void addGrants(Staff &staff) const;
    /// A visit of the lead that is still to come.
    void planVisit(qint64 plannedMs);
    /// The child whose circle of volunteers it would be.
    [[nodiscard]] core::Id<core::CircleCard> eldestCard() const { return m_builder.cardId(m_children.front().id); }

    [[nodiscard]] FamilyBuilder &builder() { return m_builder; }

private:
    struct Relative {
        core::Id<core::Person> id;
        QString called;
        QString kind; ///< what they are to the child
        int ring = 1;
    };

    void drawYear();
    void drawHelp();
    void drawPeople();
    void drawChildren(const Name &mum);
    Relative drawRelative(const char16_t *kind, int ring, Sex sex, const Name &family);
    void drawHomes();
    void drawTies();
    void drawWorkers();
    void drawStatus();
    void drawVisits();
    void drawVisit(QDate day);
    [[nodiscard]] core::Visit visitOn(QDate day);
    [[nodiscard]] core::ChildSeen seenOf(const Relative &child, const core::Id<core::Visit> &visit, bool anybodyIn);
    void drawWords(const core::ChildSeen &seen, const core::RecordId &seenId, qint64 when);
    void drawNote(const core::Id<core::Visit> &visit, QDate day, qint64 when);
    void drawNext();
    void drawCircle();
    void drawPromise(QDate madeOn);
    void drawEvents(const core::Id<core::Promise> &promise, QDate madeOn, QDate dueOn);
    [[nodiscard]] QString filled(const QString &text) const;
    [[nodiscard]] core::Person newPerson(const Name &name, const QString &part) const;

    Random m_random;
    QDate m_today;
    const Staff &m_staff;
    const Town &m_town;
    Member m_lead;
    Member m_second;
    int m_language = 0;
    int m_street = 0;
    Help m_help = Help::Early;
    QDate m_since;
    bool m_closed = false;
    FamilyBuilder m_builder;
    std::vector<Relative> m_children;
    std::vector<Relative> m_adults; ///< the first is who the children live with
    std::vector<core::Id<core::Household>> m_homes;
};

} // namespace doorstep::server::seed
