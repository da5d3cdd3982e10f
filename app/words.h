// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/relationship.h"
#include "core/types/records/status.h"
#include "core/types/scope.h"
#include "core/types/time.h"

#include <QCoreApplication>

namespace doorstep::app {

/// How the app says things: dates, names, ties, roles, in the person's language. Stateless; any thread.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)

public:
    /// "Tuesday 4 March"; with the year where it is not that of `today`.
    [[nodiscard]] static QString date(QDate day, QDate today);
    /// "today", "tomorrow", "yesterday", else as date().
    [[nodiscard]] static QString nearDay(QDate day, QDate today);
    /// As the first word of a button or a line: "Today", "Tuesday 4 March".
    [[nodiscard]] static QString first(const QString &words);
    /// "14:02" in local time.
    [[nodiscard]] static QString time(core::Timestamp when);
    /// "14:02" for today, "yesterday, 14:02", "Tuesday 4 March, 14:02".
    [[nodiscard]] static QString moment(core::Timestamp when, QDate today);

    /// "Born June 2017", as exactly as it is known; empty where it is not.
    [[nodiscard]] static QString born(const core::Person &person);
    /// What the person is called, or "Name not known yet".
    [[nodiscard]] static QString personName(const core::Person &person);
    /// The quiet line under a name: part in the family, birth, and the council's number while the name is not known.
    [[nodiscard]] static QString personDetail(const core::Person &person);
    /// What tells a family's name from another's: "Okafor-Lewis" of "The Okafor-Lewis family". For initials.
    [[nodiscard]] static QString distinguishing(const QString &familyName);
    /// The name that the family chose; without one, the names of its children, then of its adults.
    [[nodiscard]] static QString familyName(const core::Family &family, const QList<core::Person> &people);
    /// "Children in Need census 2024, 31 March 2024"; empty for what was written in Doorstep.
    [[nodiscard]] static QString source(const core::Provenance &item);

    [[nodiscard]] static QString strength(core::Strength strength);
    [[nodiscard]] static QString role(core::Role role);
    [[nodiscard]] static QString footing(core::Footing footing);
    /// "Amara", "Amara and Jo", "Amara, Jo and Nana".
    [[nodiscard]] static QString listed(const QStringList &names);
};

} // namespace doorstep::app
