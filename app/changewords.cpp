// SPDX-License-Identifier: Apache-2.0
#include "app/changewords.h"

#include "app/fieldwords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

QString changeWords(
    core::RecordStore &store, quint16 recordKind, core::Op op, const core::FieldMap &fields, QDate today)
{
    QStringList lines;
    if (op == core::Op::Delete)
        lines.append(Words::tr("It takes this away."));
    else if (op == core::Op::Restore)
        lines.append(Words::tr("It brings this back."));
    const core::KindInfo *kind = core::findKind(recordKind);
    int unreadable = 0;
    for (const auto &[tag, value] : fields) {
        const core::FieldInfo *field = kind ? kind->field(tag) : nullptr;
        if (!field || !core::decodeValue(field->type, value)) {
            ++unreadable;
            continue;
        }
        const QString words = FieldWords::value(store, *kind, *field, value, today);
        lines.append(u"%1: %2"_s.arg(
            FieldWords::label(*kind, *field), words.isEmpty() ? Words::tr("nothing any more") : fenced(words)));
    }
    if (unreadable > 0)
        lines.append(Words::tr("%Ln parts cannot be read on this device.", nullptr, unreadable));
    else if (lines.isEmpty())
        lines.append(Words::tr("It is too long to show here."));
    return lines.join(u'\n');
}

} // namespace doorstep::app
