// SPDX-License-Identifier: Apache-2.0
#include "app/visitrecordingtime.h"

#include "app/promiserecords.h"
#include "core/types/records/recordingtime.h"

namespace doorstep::app {

using core::Id;
using core::RecordStore;
using core::Result;

namespace {

Id<core::RecordingTime> timeId(const core::UserId &user, const Id<core::Visit> &visit)
{
    return Id<core::RecordingTime>(core::Uuid::v5(user, visit.view()));
}

} // namespace

Result<core::Written> addRecordingTime(
    RecordStore &store, const core::UserId &user, const Id<core::Visit> &visit, qint64 seconds, QDate today)
{
    const Id<core::RecordingTime> id = timeId(user, visit);
    const auto kept = store.find(id);
    if (kept) {
        core::RecordingTime more = kept->value;
        more.seconds = more.seconds.value_or(0) + seconds;
        return store.write(patched(*kept, more));
    }
    if (kept.error().code != core::ErrorCode::NotFound)
        return kept.error();
    core::RecordingTime first;
    first.visit = visit;
    first.seconds = seconds;
    first.day = today;
    return store.write(core::newRecord(core::userScope(user), core::ScopeKind::User, core::RecordId(id), first));
}

Result<qint64> recordingSeconds(RecordStore &store, const core::UserId &user, const Id<core::Visit> &visit)
{
    const auto kept = store.find(timeId(user, visit));
    if (kept)
        return kept->value.seconds.value_or(0);
    return kept.error().code == core::ErrorCode::NotFound ? Result<qint64>(qint64(0)) : Result<qint64>(kept.error());
}

} // namespace doorstep::app
