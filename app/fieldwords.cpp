// SPDX-License-Identifier: Apache-2.0
#include "app/fieldwords.h"

#include "app/circlerecords.h"
#include "app/familyrecords.h"
#include "app/fieldnames.h"
#include "app/languagelist.h"
#include "app/legalwords.h"
#include "app/words.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/promise.h"
#include "core/types/records/user.h"
#include "core/types/records/visit.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace doorstep::app {

QString FieldWords::kind(quint16 number)
{
    const core::KindInfo *info = core::findKind(number);
    if (!info)
        return tr("Something from a newer app");
    const char *words = FieldNames::of(info->name);
    return words ? tr(words) : tr("Something from a newer app");
}

QString FieldWords::label(const core::KindInfo &kind, const core::FieldInfo &field)
{
    const char *words = FieldNames::of(kind.name, field.name);
    return words ? tr(words) : tr("Something from a newer app");
}

QString FieldWords::name(core::RecordStore &store, const QByteArray &id, QDate today)
{
    const auto record = core::RecordId::fromBytes(id);
    if (!record)
        return {};
    if (const auto person = store.find<core::Person>(core::Id<core::Person>(*record)))
        return Words::personName(person->value);
    if (const auto card = store.find<core::CircleCard>(core::Id<core::CircleCard>(*record)))
        return card->value.firstName;
    if (const auto user = store.find<core::User>(core::Id<core::User>(*record)))
        return user->value.name;
    if (const auto home = store.find<core::Household>(core::Id<core::Household>(*record)))
        return home->value.label.isEmpty() ? home->value.address.value(0) : home->value.label;
    if (const auto circle = store.find<core::Circle>(core::Id<core::Circle>(*record)))
        return circle->value.name;
    if (const auto visit = store.find<core::Visit>(core::Id<core::Visit>(*record)))
        return visit->value.arrivedAt ? Words::moment(*visit->value.arrivedAt, today) : tr("a visit");
    if (const auto promise = store.find<core::Promise>(core::Id<core::Promise>(*record)))
        return promise->value.what;
    const auto family = familyTitle(store, core::ScopeId(*record));
    return family ? *family : QString();
}

QString FieldWords::names(core::RecordStore &store, const QList<QByteArray> &ids, QDate today)
{
    QStringList found;
    for (const QByteArray &bytes : ids) {
        if (const QString one = name(store, bytes, today); !one.isEmpty())
            found.append(one);
    }
    return found.isEmpty() ? tr("somebody who is not on this device") : Words::listed(found);
}

QString FieldWords::enumerated(const core::KindInfo &kind, const core::FieldInfo &field, qint64 number)
{
    const bool known = number >= 0 && number < qint64(field.enumerators.size());
    const char *words = known ? FieldNames::ofValue(kind.name, field.name, field.enumerators[std::size_t(number)])
                              : nullptr;
    return words ? LegalWords::beside(tr(words), words) : tr("something from a newer app");
}

// Some numbers and codes stand for words.
QString FieldWords::number(const core::FieldInfo &field, qint64 number)
{
    const std::string_view name = field.name;
    if (name == "ring")
        return ringWords(int(std::clamp<qint64>(number, 0, 3)));
    if (name == "role")
        return Words::role(core::Role(number));
    return QLocale().toString(number);
}

QString FieldWords::value(core::RecordStore &store, const core::KindInfo &kind, const core::FieldInfo &field,
    QByteArrayView encoded, QDate today)
{
    const auto value = core::decodeValue(field.type, encoded);
    if (!value || std::holds_alternative<std::monostate>(*value))
        return tr("nothing");
    const std::string_view name = field.name;
    switch (field.type) {
    case core::FieldType::Text: {
        const auto &text = std::get<QString>(*value);
        return name == "language" ? LanguageList::nameOf(text) : text;
    }
    case core::FieldType::Bool: return std::get<bool>(*value) ? tr("yes") : tr("no");
    case core::FieldType::Integer: return number(field, std::get<qint64>(*value));
    case core::FieldType::Date: return Words::date(core::fromDays(std::get<qint64>(*value)), today);
    case core::FieldType::Moment: return Words::moment({std::get<qint64>(*value)}, today);
    case core::FieldType::Enumeration: return enumerated(kind, field, std::get<qint64>(*value));
    case core::FieldType::Reference: return names(store, {std::get<QByteArray>(*value)}, today);
    case core::FieldType::TextList: {
        QStringList lines = std::get<QStringList>(*value);
        if (name == "languages")
            std::ranges::transform(lines, lines.begin(), LanguageList::nameOf);
        return lines.join(u'\n');
    }
    case core::FieldType::ReferenceList: return names(store, std::get<QList<QByteArray>>(*value), today);
    case core::FieldType::Bytes: return tr("a file");
    }
    return {};
}

} // namespace doorstep::app
