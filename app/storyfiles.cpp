// SPDX-License-Identifier: Apache-2.0
// What was drawn, taken or recorded, where it was kept. The picture or the sound itself stands under its row.
#include "app/storysource.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/attachment.h"
#include "core/types/records/visit.h"
#include "core/types/tagof.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Attachment;
using core::AttachmentType;
using core::Result;
using core::Stored;

namespace {

using Items = QList<StoryItem>;
using Pages = StoryPages<Attachment>;

QString titleOf(const Attachment &file, const QString &whose)
{
    switch (file.type.value_or(AttachmentType::Photo)) {
    case AttachmentType::Drawing: return whose.isEmpty() ? Words::tr("A drawing") : Words::tr("%1 drew").arg(whose);
    case AttachmentType::Signature: return Words::tr("A signature");
    case AttachmentType::Audio:
        return whose.isEmpty() ? Words::tr("A recording") : Words::tr("%1 in their own words").arg(whose);
    case AttachmentType::Photo: break;
    }
    return Words::tr("A photo");
}

QString iconOf(const Attachment &file)
{
    switch (file.type.value_or(AttachmentType::Photo)) {
    case AttachmentType::Drawing:
    case AttachmentType::Signature: return u"pencil"_s;
    case AttachmentType::Audio: return u"mic"_s;
    case AttachmentType::Photo: break;
    }
    return u"image"_s;
}

StoryItem tell(const StoryWorld &world, const Stored<Attachment> &file)
{
    const auto first = file.value.ofWhom.isEmpty() ? std::nullopt : std::optional(file.value.ofWhom.constFirst());
    const QString whose = first ? world.people.value(*first) : QString();
    const QString id = file.record.id.toString();
    StoryItem item = storyItem(id, {}, iconOf(file.value), titleOf(file.value, fenced(whose)));
    if (const auto at = file.value.takenAt) {
        item.ms = at->ms;
        item.day = at->toDateTime().toLocalTime().date();
        item.when = Words::first(Words::moment(*at, world.reader.today));
    }
    item.words = file.value.shows;
    item.by = world.by(file.record, file.value);
    item.about = {file.value.ofWhom.cbegin(), file.value.ofWhom.cend()};
    if (file.value.type == AttachmentType::Audio)
        item.sound = id;
    else
        item.picture = id;
    if (file.value.of && file.value.ofKind == core::kindOf<core::Visit>.number) {
        item.opens = u"VisitReadingPage"_s;
        item.target = {{u"visitId"_s, file.value.of->toString()}};
    }
    return item;
}

} // namespace

void addFileSources(StoryWorld &world, StorySources &sources)
{
    const StoryFilter wanted = world.reader.filter;
    if (wanted != StoryFilter::Everything && wanted != StoryFilter::TheirWords)
        return;
    const auto add = [&](std::optional<AttachmentType> type) {
        core::Query
            files = core::query<Attachment>().in(world.family.scope()).order(core::tagOf<Attachment>("taken_at"), true);
        if (type)
            files.equal(core::tagOf<Attachment>("type"), qint64(*type));
        sources.push_back(std::make_unique<Pages>(
            files, Pages::Undated::Shown, world, [&world](core::RecordStore &, const Pages::Page &page) {
                Items items;
                for (const Stored<Attachment> &file : page)
                    items.append(tell(world, file));
                return Result<Items>(items);
            }));
    };
    if (wanted == StoryFilter::Everything)
        return add(std::nullopt);
    // What a child drew or said is the child's own; what others kept stands with everything else.
    add(AttachmentType::Drawing);
    add(AttachmentType::Audio);
}

} // namespace doorstep::app
