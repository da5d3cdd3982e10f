// SPDX-License-Identifier: Apache-2.0
#include "app/visitclose.h"

#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;

const std::array<RowModel<VisitClose::Next>::Role, 1> VisitClose::s_nextRoles{{
    {"text", [](const Next &row) { return QVariant(row.key); }},
}};

VisitClose::VisitClose(QObject *parent) : VisitModel(parent), m_nexts(s_nextRoles) {}

VisitClose::Answer VisitClose::answer() const
{
    if (!picture() || !picture()->visit.value.familyAgrees)
        return Answer::None;
    return *picture()->visit.value.familyAgrees ? Answer::ThatsRight : Answer::NotQuite;
}

QString VisitClose::aloud() const
{
    QStringList sentences{did()};
    if (!m_familyWords.isEmpty())
        sentences << saidBy() + u':' << m_familyWords;
    if (!m_summary.promised.isEmpty())
        sentences << tr("What we promised") + u':' << promised();
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString VisitClose::saidBy() const
{
    const QStringList names = picture() ? picture()->adultsThere() : QStringList();
    return names.isEmpty() ? tr("In your words") : tr("In the words of %1").arg(namesInARow(names));
}

bool VisitClose::hasLeft() const { return picture() && picture()->visit.value.leftAt.has_value(); }

void VisitClose::show()
{
    if (const auto me = user())
        m_summary = summarise(factsOf(*picture(), *me, today()));
    showNexts();
}

void VisitClose::showNexts()
{
    const auto soon = [this](const QString &words, int days) {
        const QDate day = today().addDays(days);
        //: 1: "in two weeks", 2: "Tuesday 17 March"
        return Next{tr("%1, %2").arg(words, Words::date(day, today())), day};
    };
    QList<Next> nexts{
        {tr("Not agreed")}, soon(tr("In a week"), 7), soon(tr("In two weeks"), 14), soon(tr("In four weeks"), 28)};
    const QDate agreed = picture()->visit.value.nextOn;
    if (agreed.isValid() && std::ranges::find(nexts, agreed, &Next::day) == nexts.cend())
        nexts.append({Words::first(Words::nearDay(agreed, today())), agreed});
    m_nexts.update(nexts);
}

int VisitClose::next() const
{
    const auto &rows = m_nexts.rows();
    const auto found = picture() ? std::ranges::find(rows, picture()->visit.value.nextOn, &Next::day) : rows.cend();
    return found == rows.cend() ? 0 : int(found - rows.cbegin());
}

void VisitClose::agreeNext(int row)
{
    if (row < 0 || row >= m_nexts.rows().size())
        return;
    changeVisit([day = m_nexts.rows().at(row).day](core::Visit &visit) { visit.nextOn = day; });
}

void VisitClose::firstShown()
{
    m_familyWords = picture()->visit.value.familySaid;
    const core::Uuid id = core::Uuid::v5(picture()->id(), "family words");
    m_draft.begin(store(), {id, picture()->family(), core::ScopeKind::Family, picture()->visit.record.id,
                               core::kindOf<core::Visit>.number, picture()->visit.record.base, {}, {}});
    store()
        .run([id](RecordStore &s) -> core::Result<core::Visit> {
            return drafted<core::Visit>(s, id).value_or(core::Visit());
        })
        .then(this, [this](const core::Result<core::Visit> &draft) {
            if (draft && !draft->familySaid.isEmpty() && draft->familySaid != m_familyWords) {
                m_familyWords = draft->familySaid;
                Q_EMIT typed();
            }
        });
    Q_EMIT typed();
}

void VisitClose::setFamilyWords(const QString &words)
{
    if (m_familyWords == words)
        return;
    m_familyWords = words;
    core::Visit typedSoFar;
    typedSoFar.familySaid = words;
    m_draft.typed(core::toFields(typedSoFar));
    Q_EMIT typed();
}

void VisitClose::say(Answer answer)
{
    const bool again = answer == this->answer();
    changeVisit([&](core::Visit &visit) {
        visit.agreedText = m_summary.text();
        visit.familyAgrees = again || answer == Answer::None ? std::nullopt
                                                             : std::optional(answer == Answer::ThatsRight);
    });
}

void VisitClose::keepWords()
{
    changeVisit(
        [&](core::Visit &visit) {
            visit.agreedText = m_summary.text();
            visit.familySaid = m_familyWords.trimmed();
        },
        m_draft.saving());
}

void VisitClose::leave()
{
    if (!picture() || isBusy())
        return;
    core::Visit wanted = picture()->visit.value;
    wanted.agreedText = m_summary.text();
    wanted.familySaid = m_familyWords.trimmed();
    if (!wanted.leftAt)
        wanted.leftAt = services()->clock().now();
    const auto draft = m_draft.saving();
    save({patched(picture()->visit, wanted)}, draft, [this] { Q_EMIT leaving(); });
}

void VisitClose::forget()
{
    m_summary = {};
    m_familyWords.clear();
    m_nexts.update({});
    Q_EMIT typed();
    VisitModel::forget();
}

} // namespace doorstep::app
