// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/pictures.h"

#include "tests/journey/actorprocess.h"

namespace doorstep::test {

using namespace Qt::StringLiterals;

void Pictures::take(ActorProcess &actor, const QString &look, const QString &page, const QString &state)
{
    if (!areWanted())
        return;
    const QString cell = look + u'-' + page;
    const QString name = (state.isEmpty() ? cell : cell + u'-' + state) + u".png"_s;
    actor.grab(m_folder + u'/' + name, page);
    m_names.append(name);
    ++m_counts[cell];
}

QStringList Pictures::missing(const QStringList &pages, const QStringList &looks) const
{
    QStringList none;
    for (const QString &look : looks) {
        for (const QString &page : pages) {
            if (!m_counts.contains(look + u'-' + page))
                none.append(look + u'-' + page);
        }
    }
    return none;
}

QString Pictures::table(const QStringList &pages, const QStringList &looks) const
{
    constexpr int first = 24;
    QString table = u"page"_s.leftJustified(first);
    for (const QString &look : looks)
        table += look + u"  "_s;
    for (const QString &page : pages) {
        table += u'\n' + page.leftJustified(first);
        for (const QString &look : looks)
            table += QString::number(m_counts.value(look + u'-' + page)).leftJustified(look.size() + 2);
    }
    return table;
}

} // namespace doorstep::test
