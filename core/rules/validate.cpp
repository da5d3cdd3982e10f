// SPDX-License-Identifier: Apache-2.0
#include "core/rules/validate.h"

#include "core/rules/sameperson.h"
#include "core/types/records/agreement.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/streetround.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const char *what) { return fail(ErrorCode::InvalidInput, QString::fromLatin1(what)); }

Result<Done> checkTypes(const KindInfo &kind, const Change &change)
{
    if (change.fields.size() > limits::fieldsPerChange)
        return invalid("too many fields");
    for (const auto &[tag, value] : change.fields) {
        const FieldInfo *field = kind.field(tag);
        if (field && !decodeValue(field->type, value))
            return invalid(field->name);
    }
    return Done{};
}

Result<Done> checkRound(const StreetRound &round)
{
    if (round.homes.value_or(0) < smallestBlock)
        return invalid("homes");
    qint64 left = *round.homes; // counted down, because the sum of hostile counts may not fit
    for (const auto &count : {round.noAnswer, round.notNow, round.chatted, round.wantsIn, round.doNotCall}) {
        if (count.value_or(0) < 0)
            return invalid("count");
        if (count.value_or(0) > left)
            return invalid("counts");
        left -= count.value_or(0);
    }
    return Done{};
}

/// Consent ends: it has both dates, in order, and at most twelve months between them (safety rules 6 and 7).
Result<Done> checkPeriod(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return invalid("dates missing");
    if (to < from || from.daysTo(to) > longestConsentDays)
        return invalid("dates");
    return Done{};
}

/// Two person records in their order, in the record that is theirs, and an answer: nobody can say it twice.
Result<Done> checkSamePerson(const SamePerson &said, const RecordId &record)
{
    if (!said.first || !said.second || !(*said.first < *said.second))
        return invalid("first, second");
    if (record != samePersonRecord(RecordId(*said.first), RecordId(*said.second)))
        return invalid("first, second");
    return said.answer ? Result<Done>(Done{}) : invalid("answer");
}

template<class Record>
Result<Record> typed(const FieldMap &after)
{
    return fromFields<Record>(after);
}

} // namespace

Result<Done> validate(const KindInfo &kind, const Change &change, const FieldMap &after)
{
    if (auto types = checkTypes(kind, change); !types || change.op == Op::Delete)
        return types;
    if (kind.number == kindOf<StreetRound>.number) {
        const auto round = typed<StreetRound>(after);
        return round ? checkRound(*round) : Result<Done>(round.error());
    }
    if (kind.number == kindOf<Neighbour>.number) {
        const auto neighbour = typed<Neighbour>(after);
        return neighbour ? checkPeriod(neighbour->agreedOn, neighbour->endsOn) : Result<Done>(neighbour.error());
    }
    if (kind.number == kindOf<Agreement>.number) {
        const auto agreement = typed<Agreement>(after);
        return agreement ? checkPeriod(agreement->from, agreement->to) : Result<Done>(agreement.error());
    }
    if (kind.number == kindOf<SamePerson>.number) {
        const auto said = typed<SamePerson>(after);
        return said ? checkSamePerson(*said, change.record) : Result<Done>(said.error());
    }
    return Done{};
}

} // namespace doorstep::core
