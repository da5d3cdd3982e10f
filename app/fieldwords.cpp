// SPDX-License-Identifier: Apache-2.0
#include "app/fieldwords.h"

#include "app/familyrecords.h"
#include "app/words.h"
#include "core/types/kinds.h"

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace doorstep::app {

namespace {

struct Name {
    std::string_view kind;
    std::string_view field; ///< empty: the kind itself
    const char *words;
};

constexpr std::array names{
    Name{"family", "", QT_TRANSLATE_NOOP("FieldWords", "A family")},
    Name{"person", "", QT_TRANSLATE_NOOP("FieldWords", "A person")},
    Name{"household", "", QT_TRANSLATE_NOOP("FieldWords", "A home")},
    Name{"relationship", "", QT_TRANSLATE_NOOP("FieldWords", "A tie in the circle")},
    Name{"circle", "", QT_TRANSLATE_NOOP("FieldWords", "A circle")},
    Name{"circle_card", "", QT_TRANSLATE_NOOP("FieldWords", "Somebody in a circle")},
    Name{"visit", "", QT_TRANSLATE_NOOP("FieldWords", "A visit")},
    Name{"child_seen", "", QT_TRANSLATE_NOOP("FieldWords", "How a child was seen")},
    Name{"child_words", "", QT_TRANSLATE_NOOP("FieldWords", "A child's words")},
    Name{"note", "", QT_TRANSLATE_NOOP("FieldWords", "A note")},
    Name{"promise", "", QT_TRANSLATE_NOOP("FieldWords", "A promise")},
    Name{"promise_event", "", QT_TRANSLATE_NOOP("FieldWords", "What became of a promise")},
    Name{"touchpoint", "", QT_TRANSLATE_NOOP("FieldWords", "Time together")},
    Name{"street_round", "", QT_TRANSLATE_NOOP("FieldWords", "A street round")},
    Name{"neighbour", "", QT_TRANSLATE_NOOP("FieldWords", "A neighbour who wants in")},
    Name{"do_not_call", "", QT_TRANSLATE_NOOP("FieldWords", "A door not to knock on")},
    Name{"advocacy_request", "", QT_TRANSLATE_NOOP("FieldWords", "A request for an advocate")},
    Name{"task", "", QT_TRANSLATE_NOOP("FieldWords", "A reminder")},
    Name{"agreement", "", QT_TRANSLATE_NOOP("FieldWords", "An agreement to share")},
    Name{"safe_contact", "", QT_TRANSLATE_NOOP("FieldWords", "How to reach somebody safely")},
    Name{"about_me", "", QT_TRANSLATE_NOOP("FieldWords", "An “about me” card")},
    Name{"recording_time", "", QT_TRANSLATE_NOOP("FieldWords", "Minutes of recording")},
    Name{"status", "", QT_TRANSLATE_NOOP("FieldWords", "What the help rests on")},
    Name{"person", "known_as", QT_TRANSLATE_NOOP("FieldWords", "What they are called")},
    Name{"person", "names", QT_TRANSLATE_NOOP("FieldWords", "Other names")},
    Name{"person", "born", QT_TRANSLATE_NOOP("FieldWords", "Born")},
    Name{"person", "is_child", QT_TRANSLATE_NOOP("FieldWords", "A child or young person")},
    Name{"person", "languages", QT_TRANSLATE_NOOP("FieldWords", "Languages")},
    Name{"person", "reads_aloud", QT_TRANSLATE_NOOP("FieldWords", "Would rather listen than read")},
    Name{"person", "access_needs", QT_TRANSLATE_NOOP("FieldWords", "What helps them take part")},
    Name{"person", "contacts", QT_TRANSLATE_NOOP("FieldWords", "How to reach them")},
    Name{"person", "council_number", QT_TRANSLATE_NOOP("FieldWords", "Council number")},
    Name{"person", "part", QT_TRANSLATE_NOOP("FieldWords", "Who they are to the family")},
    Name{"household", "label", QT_TRANSLATE_NOOP("FieldWords", "Whose home it is")},
    Name{"household", "address", QT_TRANSLATE_NOOP("FieldWords", "Address")},
    Name{"household", "access_note", QT_TRANSLATE_NOOP("FieldWords", "The way in")},
    Name{"household", "members", QT_TRANSLATE_NOOP("FieldWords", "Who lives there")},
    Name{"family", "name", QT_TRANSLATE_NOOP("FieldWords", "What the family calls itself")},
    Name{"family", "needs_help_with", QT_TRANSLATE_NOOP("FieldWords", "What they want help with")},
    Name{"family", "words_to_use", QT_TRANSLATE_NOOP("FieldWords", "Words to use")},
    Name{"visit", "agreed_text", QT_TRANSLATE_NOOP("FieldWords", "What was read together")},
    Name{"visit", "observations", QT_TRANSLATE_NOOP("FieldWords", "What I saw")},
    Name{"visit", "family_said", QT_TRANSLATE_NOOP("FieldWords", "What the family said")},
};

const char *find(std::string_view kind, std::string_view field)
{
    for (const Name &name : names) {
        if (name.kind == kind && name.field == field)
            return name.words;
    }
    return nullptr;
}

} // namespace

QString FieldWords::spaced(const char *name)
{
    QString words = QString::fromLatin1(name).replace(u'_', u' ');
    words[0] = words[0].toUpper();
    return words;
}

QString FieldWords::kind(quint16 number)
{
    const core::KindInfo *info = core::findKind(number);
    if (!info)
        return tr("Something from a newer app");
    const char *words = find(info->name, {});
    return words ? tr(words) : spaced(info->name);
}

QString FieldWords::label(const core::KindInfo &kind, const core::FieldInfo &field)
{
    const char *words = find(kind.name, field.name);
    return words ? tr(words) : spaced(field.name);
}

QString FieldWords::names(core::RecordStore &store, const QList<QByteArray> &ids)
{
    QStringList found;
    for (const QByteArray &bytes : ids) {
        const auto id = core::Id<core::Person>::fromBytes(bytes);
        const auto person = id ? store.find<core::Person>(*id)
                               : core::Result<core::Stored<core::Person>>(core::fail(core::ErrorCode::NotFound));
        if (person)
            found.append(Words::personName(person->value));
    }
    return found.isEmpty() ? tr("somebody who is not on this device") : Words::listed(found);
}

QString FieldWords::value(core::RecordStore &store, const core::FieldInfo &field, QByteArrayView encoded, QDate today)
{
    const auto value = core::decodeValue(field.type, encoded);
    if (!value || std::holds_alternative<std::monostate>(*value))
        return tr("nothing");
    switch (field.type) {
    case core::FieldType::Text: return std::get<QString>(*value);
    case core::FieldType::Bool: return std::get<bool>(*value) ? tr("yes") : tr("no");
    case core::FieldType::Integer: return QLocale().toString(std::get<qint64>(*value));
    case core::FieldType::Date: return Words::date(core::fromDays(std::get<qint64>(*value)), today);
    case core::FieldType::Moment: return Words::moment({std::get<qint64>(*value)}, today);
    case core::FieldType::Enumeration: {
        const auto number = std::get<qint64>(*value);
        const bool known = number >= 0 && number < qint64(field.enumerators.size());
        return known ? spaced(field.enumerators[std::size_t(number)]) : tr("something from a newer app");
    }
    case core::FieldType::Reference: return names(store, {std::get<QByteArray>(*value)});
    case core::FieldType::TextList: return std::get<QStringList>(*value).join(u'\n');
    case core::FieldType::ReferenceList: return names(store, std::get<QList<QByteArray>>(*value));
    case core::FieldType::Bytes: return tr("a file");
    }
    return {};
}

} // namespace doorstep::app
