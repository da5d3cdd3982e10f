// SPDX-License-Identifier: Apache-2.0
#include "app/device/recordjson.h"

namespace doorstep::app::json {

using namespace Qt::StringLiterals;

namespace {
QString name(const char *text) { return QString::fromLatin1(text); }
} // namespace

QJsonObject fromRecord(const core::KindInfo &kind, const core::StoredRecord &record)
{
    QJsonObject json{{u"id"_s, record.id.toString()}, {u"kind"_s, name(kind.name)},
        {u"scope"_s, record.scope.toString()}, {u"scope_kind"_s, name(core::scopeKindName(record.scopeKind))},
        {u"fields"_s, fromFields(kind, record.fields)}, {u"base"_s, qint64(record.base)},
        {u"state"_s, name(sendingName(record.sending))}, {u"open_conflicts"_s, record.openConflicts}};
    if (record.deleted)
        json.insert(u"deleted"_s, true);
    if (record.author)
        json.insert(u"author"_s, record.author->toString());
    return json;
}

const char *sendingName(core::Sending sending)
{
    switch (sending) {
    case core::Sending::Sent: return "sent";
    case core::Sending::Waiting: return "waiting";
    case core::Sending::Quarantined: return "quarantined";
    case core::Sending::LeftOut: return "left_out";
    }
    return "";
}

QString sendingWords(core::Sending sending)
{
    switch (sending) {
    case core::Sending::Sent: return u"The office has it."_s;
    case core::Sending::Waiting: return u"Saved on this device. It goes when there is a connection."_s;
    case core::Sending::Quarantined: return u"Kept at the office. A person there looks at it before others see it."_s;
    case core::Sending::LeftOut: return u"A person at the office left it out. The words are kept."_s;
    }
    return {};
}

} // namespace doorstep::app::json
