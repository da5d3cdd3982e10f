// SPDX-License-Identifier: Apache-2.0
#include "app/personeditor.h"

#include "app/birthtext.h"
#include "app/words.h"
#include "core/types/tagof.h"

namespace doorstep::app {

namespace {
using core::Person;
using core::tagOf;
enum Tag : quint16 {
    KnownAs = tagOf<Person>("known_as"),
    Names = tagOf<Person>("names"),
    Born = tagOf<Person>("born"),
    BornKnown = tagOf<Person>("born_known"),
    IsChild = tagOf<Person>("is_child"),
    Pronoun = tagOf<Person>("pronoun"),
    Languages = tagOf<Person>("languages"),
    ReadsAloud = tagOf<Person>("reads_aloud"),
    Contacts = tagOf<Person>("contacts"),
    Part = tagOf<Person>("part")
};
} // namespace

PersonEditor::PersonEditor(QObject *parent) : RecordEditor(core::kindOf<core::Person>, parent) {}

QString PersonEditor::knownAs() const { return text(KnownAs); }
void PersonEditor::setKnownAs(const QString &name) { setText(KnownAs, name); }
QString PersonEditor::part() const { return text(Part); }
void PersonEditor::setPart(const QString &part) { setText(Part, part); }
bool PersonEditor::isChild() const { return flag(IsChild); }
void PersonEditor::setIsChild(bool child) { setFlag(IsChild, child); }
bool PersonEditor::readsAloud() const { return flag(ReadsAloud); }
void PersonEditor::setReadsAloud(bool aloud) { setFlag(ReadsAloud, aloud); }
QString PersonEditor::pronoun() const { return text(Pronoun); }
void PersonEditor::setPronoun(const QString &pronoun) { setText(Pronoun, pronoun); }
QString PersonEditor::contacts() const { return lines(Contacts); }
void PersonEditor::setContacts(const QString &contacts) { setLines(Contacts, contacts); }
QString PersonEditor::languages() const { return lines(Languages); }
void PersonEditor::setLanguages(const QString &languages) { setLines(Languages, languages); }
QString PersonEditor::otherNames() const { return lines(Names); }
void PersonEditor::setOtherNames(const QString &names) { setLines(Names, names); }

void PersonEditor::setBorn(const QString &born)
{
    if (m_born == born)
        return;
    m_born = born;
    const auto birth = readBirth(born);
    const bool cleared = born.trimmed().isEmpty();
    m_bornProblem = birth || cleared ? QString() : Words::tr("Write it as “4 June 2017”, “June 2017” or “2017”.");
    if (birth || cleared) {
        setValue(Born, birth ? core::Value{core::toDays(birth->day)} : core::Value{});
        setValue(BornKnown, birth ? core::Value{qint64(birth->known)} : core::Value{});
    }
    Q_EMIT edited();
}

void PersonEditor::recordShown()
{
    if (!m_bornProblem.isEmpty())
        return; // half a date stays on the screen as it was typed
    const core::Value day = value(Born);
    const core::Value known = value(BornKnown);
    const auto *days = std::get_if<qint64>(&day);
    const auto *exact = std::get_if<qint64>(&known);
    const bool theSame = days && readBirth(m_born) && core::toDays(readBirth(m_born)->day) == *days;
    if (!theSame)
        m_born = days ? birthText(core::fromDays(*days),
                            exact && *exact < 4 ? core::BirthKnown(*exact) : core::BirthKnown::Exact)
                      : QString();
}

bool PersonEditor::isSavable() const
{
    const bool somebody = !knownAs().trimmed().isEmpty() || !isNew();
    return isTyped() && somebody && m_bornProblem.isEmpty();
}

} // namespace doorstep::app
