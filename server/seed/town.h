// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/councilsize.h"
#include "server/seed/seedsink.h"
#include "server/seed/staff.h"

#include <QStringList>

namespace doorstep::server::seed {

/// The streets of the made-up council: invented, with postcodes that cannot exist (no postcode begins with Q).
class Town
{
public:
    Town(quint64 seed, const CouncilSize &size);

    struct Neighbourhood {
        core::ScopeId scope;
        QString name;
    };
    [[nodiscard]] const std::vector<Neighbourhood> &neighbourhoods() const { return m_neighbourhoods; }
    /// Lines of a home's address on the street of a number.
    [[nodiscard]] QStringList address(Random &random, int street) const;
    [[nodiscard]] int drawStreet(Random &random) const;
    /// 1 = most deprived tenth of the streets, 10 = least. Used to draw who has which help, written nowhere.
    [[nodiscard]] static int tenth(int street) { return street % 10 + 1; }
    [[nodiscard]] static QString streetName(int street);

    /// Places and groups, neighbourhoods with their rounds and neighbours; connectors and volunteers get their grants.
    [[nodiscard]] core::Result<core::Done> write(
        SeedSink &sink, const core::ScopeId &organisation, Staff &staff, QDate today) const;

private:
    [[nodiscard]] core::Result<core::Done> writePlaces(
        SeedSink &sink, const core::ScopeId &organisation, QDate today) const;
    [[nodiscard]] std::vector<RecordWrite> streetWork(size_t index, const Staff &staff, QDate today) const;

    quint64 m_seed;
    CouncilSize m_size;
    std::vector<Neighbourhood> m_neighbourhoods;
};

} // namespace doorstep::server::seed
