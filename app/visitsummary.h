// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorstep::app {

/// What was tapped about one child at one visit.
struct ChildFact {
    QString name = {};
    std::optional<bool> seen = {};
    std::optional<bool> alone = {};
    std::optional<bool> awake = {};
    QString whyNotSeen = {};
    QString whyNotAlone = {};
};

/// Words of a child who agreed that they are read out at the door. Others never come in here: what a child said alone
/// may be dangerous to read in front of an adult.
struct SaidFact {
    QString name = {};
    QString words = {};
};

struct PromiseFact {
    QString who = {}; ///< a first name or a council post; unused when `mine`
    bool mine = false;
    QString what = {};
    QDate due = {};
};

/// Everything that a visit's taps have said, and nothing else.
struct VisitFacts {
    QDate day = {};
    QList<ChildFact> children = {};
    QStringList othersThere = {};
    bool sawHome = false;
    bool sawBedroom = false;
    QList<SaidFact> said = {};
    QList<PromiseFact> promises = {};
};

/// The summary that is read together at the door: short, plain sentences to the family.
struct VisitSummary {
    QStringList did = {};
    QStringList promised = {};

    /// One text, as it is kept on the visit: what we did, then what we promised, a sentence a line.
    [[nodiscard]] QString text() const;
    friend bool operator==(const VisitSummary &, const VisitSummary &) = default;
};

/// A pure function of the taps: it says each fact once and adds no word of its own about anybody (safety rule 21).
/// Words: the data model's §5.3; sentences stay under 20 words apart from what people said themselves.
[[nodiscard]] VisitSummary summarise(const VisitFacts &facts);

/// "I promised: ring the school, by Thursday 6 March." Also what the promise board and the read-back say.
[[nodiscard]] QString promiseSentence(const PromiseFact &promise, QDate today);

} // namespace doorstep::app
