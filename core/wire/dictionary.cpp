// SPDX-License-Identifier: Apache-2.0
#include "core/wire/dictionary.h"

#include "core/types/kinds.h"

#include <QStringList>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

QString latin(const char *text) { return QString::fromLatin1(text); }

QString writersOf(const KindInfo &kind)
{
    QStringList names;
    for (quint8 role = 1; role <= lastRole; ++role) {
        if (kind.writers.contains(Role(role)))
            names.append(latin(roleName(Role(role))));
    }
    return names.isEmpty() ? u"the server"_s : names.join(u", "_s);
}

QString typeOf(const FieldInfo &field)
{
    QStringList values;
    for (const char *value : field.enumerators)
        values.append(latin(value));
    const QString type = latin(fieldTypeName(field.type));
    return values.isEmpty() ? type : u"%1: %2"_s.arg(type, values.join(u", "_s));
}

QString mergeOf(const FieldInfo &field)
{
    QString rule = u"M%1"_s.arg(int(field.merge));
    switch (field.protective) {
    case Protective::None: return rule;
    case Protective::Lowest: return rule + u", lowest"_s;
    case Protective::Highest: return rule + u", highest"_s;
    }
    return rule;
}

QString usesOf(const FieldInfo &field)
{
    QStringList uses;
    if (field.searched)
        uses.append(u"searched"_s);
    if (field.indexed)
        uses.append(u"looked up"_s);
    return uses.join(u", "_s);
}

} // namespace

QString dictionaryOf(const KindInfo &kind)
{
    QString text = u"## %1\n\nKind %2, in scopes of kind `%3`, written by %4.\n\n"
                   "| tag | field | type | merge | class | |\n|---|---|---|---|---|---|\n"_s.arg(latin(kind.name))
                       .arg(kind.number)
                       .arg(latin(scopeKindName(kind.scope)), writersOf(kind));
    for (const FieldInfo &field : kind.fields) {
        if (field.tag < provenanceTag)
            text += u"| %1 | %2 | %3 | %4 | C%5 | %6 |\n"_s.arg(field.tag)
                        .arg(latin(field.name), typeOf(field), mergeOf(field))
                        .arg(int(field.dataClass))
                        .arg(usesOf(field));
    }
    return text;
}

QString dictionary()
{
    QString text = u"# The data dictionary\n\n"
                   "Written from the declarations in `core/types/records`; a test holds this page against them. Merge "
                   "rules M1 to\n"
                   "M8 and classes C0 to C5: `core/types/kind.h`. Every kind has three fields more, which say where an "
                   "imported item\n"
                   "came from: `source`, `source_date`, `source_ref` (tags 900 to 902).\n"_s;
    for (const KindInfo *kind : allKinds())
        text += u'\n' + dictionaryOf(*kind);
    return text;
}

} // namespace doorstep::core
