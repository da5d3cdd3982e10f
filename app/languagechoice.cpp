// SPDX-License-Identifier: Apache-2.0
#include "app/languagechoice.h"

#include "app/engine/session.h"
#include "app/languagelist.h"
#include "core/types/kinds.h"
#include "core/types/records/organisation.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto setting = "language"_L1;

/// The languages whose translation is built in, in this folder of the program.
QStringList builtInto(const QString &folder)
{
    QStringList tags;
    const QStringList files = QDir(folder).entryList({u"doorstep_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        tags.append(file.section(u'_', 1).section(u'.', 0, 0).replace(u'_', u'-'));
    return tags;
}

} // namespace

const std::array<RowModel<LanguageChoice::Language>::Role, 4> LanguageChoice::s_roles{{
    {"key", [](const Language &row) { return QVariant(row.key); }},
    {"text", [](const Language &row) { return QVariant(row.text); }},
    {"draft", [](const Language &row) { return QVariant(row.draft); }},
    {"chosen", [](const Language &row) { return QVariant(row.chosen); }},
}};

LanguageChoice::LanguageChoice(QObject *parent) : ViewModel(parent), m_languages(s_roles)
{
    watch({core::kindOf<core::Organisation>.number});
}

QString LanguageChoice::chosenIn(const Services &services) { return services.setting(setting, QString()).toString(); }

void LanguageChoice::choose(const QString &key)
{
    const QList<Language> rows = m_languages.rows();
    if (services() && std::ranges::any_of(rows, [&](const Language &row) { return row.key == key; }))
        services()->setSetting(setting, key);
}

void LanguageChoice::load()
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return;
    read(
        [root = core::rootRecord(identity->organisation)](core::RecordStore &store) -> core::Result<QStringList> {
            const auto organisation = store.find(core::Id<core::Organisation>(root));
            if (!organisation && organisation.error().code == core::ErrorCode::NotFound)
                return QStringList(); // its record comes with the first sync
            return organisation ? core::Result<QStringList>(organisation->value.draftLanguages) : organisation.error();
        },
        [this](const QStringList &offered) {
            show(offered);
            setState(State::Ready);
        });
}

void LanguageChoice::show(const QStringList &offered)
{
    const QString chosen = chosenIn(*services());
    QList<Language> rows;
    const auto add = [&](const QString &tag, bool draft) {
        rows.append({tag, LanguageList::ownNameOf(tag), draft, tag == chosen});
    };
    const QStringList checked = builtInto(u":/i18n"_s);
    for (const QString &tag : checked)
        add(tag, false);
    for (const QString &tag : builtInto(u":/i18n/drafts"_s)) {
        if (offered.contains(tag) && !checked.contains(tag))
            add(tag, true);
    }
    const bool found = std::ranges::any_of(rows, &Language::chosen);
    if (!found) {
        // The device's own language, where it is spoken: a draft that nobody chose is not.
        const QString own = QLocale().bcp47Name().section(u'-', 0, 0);
        const bool spoken = checked.contains(own) || !services()->draftLanguage().isEmpty();
        for (Language &row : rows)
            row.chosen = row.key == (spoken ? own : u"en"_s);
    }
    m_languages.update(rows);
    Q_EMIT shown();
    // What the organisation offers no longer is spoken no longer.
    if (!found && !chosen.isEmpty())
        services()->setSetting(setting, u"en"_s);
}

void LanguageChoice::forget()
{
    m_languages.update({});
    Q_EMIT shown();
}

} // namespace doorstep::app
