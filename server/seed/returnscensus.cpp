// SPDX-License-Identifier: Apache-2.0
#include "server/seed/returnfamilies.h"

namespace doorstep::server::seed::returned {

using namespace Qt::StringLiterals;

namespace {

/// The census under way, with the line that comes next.
class Census
{
public:
    void line(const QByteArray &text)
    {
        m_bytes += text + '\n';
        ++m_line;
    }
    [[nodiscard]] qint64 nextLine() const { return m_line; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    qint64 m_line = 1;
};

QByteArray entry(const Child &child, const QByteArray &born, const QByteArray &inside = {})
{
    QByteArray details = "<CINdetails><CINreferralDate>" + iso(child.referred).toUtf8()
                         + "</CINreferralDate><PrimaryNeedCode>N1</PrimaryNeedCode>";
    if (child.closed.isValid())
        details += "<CINclosureDate>" + iso(child.closed).toUtf8()
                   + "</CINclosureDate><ReasonForClosure>RC8</ReasonForClosure>";
    if (child.plan)
        details += "<CINPlanDates><CINPlanStartDate>" + iso(child.referred.addDays(20)).toUtf8()
                   + "</CINPlanStartDate></CINPlanDates>";
    if (child.protection)
        details += "<ChildProtectionPlans><CPPstartDate>" + iso(child.referred.addDays(40)).toUtf8()
                   + "</CPPstartDate><InitialCategoryOfAbuse>CATEGORYWORD</InitialCategoryOfAbuse></"
                     "ChildProtectionPlans>";
    return "<Child>" + inside + "<ChildIdentifiers><LAchildID>" + child.number.toUtf8() + "</LAchildID><UPN>"
           + child.upn.toUtf8() + "</UPN><PersonBirthDate>" + born
           + "</PersonBirthDate><Sex>U</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>"
           + child.ethnicity.toUtf8() + "</Ethnicity></ChildCharacteristics>" + details + "</CINdetails></Child>";
}

} // namespace

void writeCensus(Returns &returns, const std::vector<ListedFamily> &families, QDate today)
{
    Census census;
    const auto fault = [&](const QString &column, const QString &what, bool leftOut) {
        returns.faults.push_back({censusName, census.nextLine(), column, what, leftOut});
    };
    census.line("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    census.line("<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>"
                + QByteArray::number(today.year()) + "</Year><ReferenceDate>" + iso(today).toUtf8()
                + "</ReferenceDate></CollectionDetails><Source><SoftwareCode>A & B"
                + "</SoftwareCode></Source></Header><Children>");
    for (const ListedFamily &family : families) {
        for (const Child &child : family.children) {
            if (!child.inCensus)
                continue;
            census.line(entry(child, iso(child.born).toUtf8()));
            returns.openChildren += child.open ? 1 : 0;
            returns.openInBoth += child.open && child.inDataset ? 1 : 0;
        }
    }
    Child extra = families.front().children.front();
    fault({}, u"text that belongs to no element"_s, false);
    census.line("printed on Tuesday");
    fault(u"LAchildID"_s, u"stands a second time; the first is read"_s, true);
    census.line(entry(extra, iso(extra.born).toUtf8()));
    extra.number.clear();
    fault(u"LAchildID"_s, u"is missing"_s, true);
    census.line(entry(extra, iso(extra.born).toUtf8()));
    extra.number = u"C99991"_s;
    extra.open = true;
    extra.closed = {};
    fault({}, u"an element that is not known"_s, false);
    fault(u"PersonBirthDate"_s, u"not a date"_s, false);
    census.line(entry(extra, "the first of May", "<Pets>3</Pets>"));
    returns.openChildren += 1;
    census.line("</Children></Message>");
    returns.files.emplace_back(censusName, census.bytes());
}

} // namespace doorstep::server::seed::returned
