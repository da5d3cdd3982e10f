// SPDX-License-Identifier: Apache-2.0
#include "server/import/cinreader.h"

#include "server/import/csv.h"
#include "server/import/values.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

/// Known elements whose content is not carried (README.md says why).
constexpr std::array notCarried{"UPN", "FormerUPN", "UPNunknown", "GenderCurrent", "Sex", "Ethnicity", "ReferralSource",
    "PrimaryNeedCode", "ReasonForClosure", "DateOfInitialCPC", "ReferralNFA", "Assessments", "Section47",
    "FactorsIdentifiedAtAssessment", "Reviews", "ChildLookedAfter", "Source"};

bool hasWord(QStringView name, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return name.contains(word, Qt::CaseInsensitive); });
}

/// What an XML reader would stop at, and people write: an ampersand of its own, control characters, text before the
/// start.
QString repaired(QString text)
{
    static const QRegularExpression bareAmpersand(u"&(?!#?\\w{1,8};)"_s);
    text.replace(bareAmpersand, u"&amp;"_s);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && !c.isSpace())
            c = u' ';
    }
    for (qsizetype i = 0, start = text.indexOf(u'<'); i < start; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
    // An XML declaration must be the very first; one after blanks is an error that means nothing here.
    const qsizetype declaration = text.indexOf("<?xml"_L1);
    const qsizetype end = declaration < 0 ? -1 : text.indexOf("?>"_L1, declaration);
    for (qsizetype i = declaration; i >= 0 && i < end + 2; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
    return text;
}

class Reader
{
public:
    Reader(QString fileName, const QString &text, ImportReport &report)
        : m_fileName(std::move(fileName)), m_xml(text), m_report(report)
    {}

    Result<CinReturn> read();

private:
    bool nextElement();
    void problem(const QString &element, const QString &reason, bool leftOut = false);
    void passOver();
    QString leaf();
    QDate date();
    void header();
    void children();
    void child();
    void identifiers(CinChild &child);
    void characteristics(CinChild &child);
    CinEpisode episode();
    CinPeriod period();
    CinFamilyMeeting meeting();
    bool special(CinEpisode &episode);

    QString m_fileName;
    QXmlStreamReader m_xml;
    ImportReport &m_report;
    CinReturn m_return;
    QString m_collection;
};

void Reader::problem(const QString &element, const QString &reason, bool leftOut)
{
    m_report.problem({m_fileName, m_xml.lineNumber(), element, reason, leftOut});
}

/// The next element inside the one whose start was read last; false at that one's end.
bool Reader::nextElement()
{
    while (!m_xml.atEnd()) {
        const qint64 line = m_xml.lineNumber();
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement: return true;
        case QXmlStreamReader::EndElement: return false;
        case QXmlStreamReader::Characters:
            if (!m_xml.isWhitespace()) {
                const QStringView text = m_xml.text();
                const QStringView blank = text.first(text.indexOf(text.trimmed().first(1)));
                m_report.problem(
                    {m_fileName, line + blank.count(u'\n'), {}, u"text that belongs to no element"_s, false});
            }
            break;
        default: break;
        }
    }
    return false;
}

void Reader::passOver()
{
    const QStringView name = m_xml.name();
    if (std::ranges::any_of(notCarried, [&](const char *known) { return name == QLatin1StringView(known); })) {
        m_report.count("elements not carried");
    } else {
        m_report.count("unknown elements");
        problem({}, u"an element that is not known"_s);
    }
    m_xml.skipCurrentElement();
}

QString Reader::leaf() { return cleanText(m_xml.readElementText(QXmlStreamReader::SkipChildElements)); }

QDate Reader::date()
{
    const QString name = m_xml.name().toString();
    const QString text = leaf();
    const QDate read = dateFromFile(text);
    if (!text.isEmpty() && !read.isValid())
        problem(name, u"not a date"_s);
    return read;
}

void Reader::header()
{
    while (nextElement()) {
        if (m_xml.name() == "CollectionDetails"_L1) {
            header(); // its elements are read as the header's own
        } else if (m_xml.name() == "Collection"_L1) {
            m_collection = leaf();
        } else if (m_xml.name() == "Year"_L1) {
            m_return.year = leaf().toInt();
        } else if (m_xml.name() == "ReferenceDate"_L1) {
            m_return.referenceDate = date();
        } else {
            passOver();
        }
    }
}

CinPeriod Reader::period()
{
    CinPeriod period;
    while (nextElement()) {
        const QString name = m_xml.name().toString();
        if (hasWord(name, {"end"_L1, "close"_L1}))
            period.to = date();
        else if (hasWord(name, {"start"_L1, "decision"_L1, "letter"_L1}) && !period.from.isValid())
            period.from = date();
        else
            m_xml.skipCurrentElement();
    }
    return period;
}

CinFamilyMeeting Reader::meeting()
{
    CinFamilyMeeting meeting;
    while (nextElement()) {
        const QString name = m_xml.name().toString();
        if (hasWord(name, {"held"_L1, "meeting"_L1, "start"_L1}) && hasWord(name, {"date"_L1}))
            meeting.held = date();
        else if (hasWord(name, {"date"_L1}))
            meeting.offered = date();
        else
            m_xml.skipCurrentElement();
    }
    return meeting;
}

/// The groups that only some years have; their names differ from draft to draft, their meaning does not.
bool Reader::special(CinEpisode &episode)
{
    const QStringView name = m_xml.name();
    if (hasWord(name, {"PreProceeding"_L1})) {
        episode.preProceedings.push_back(period());
        return true;
    }
    if (hasWord(name, {"FamilyGroup"_L1, "FGDM"_L1})) {
        episode.meetings.push_back(meeting());
        return true;
    }
    return false;
}

CinEpisode Reader::episode()
{
    CinEpisode episode;
    while (nextElement()) {
        if (m_xml.name() == "CINreferralDate"_L1) {
            episode.referred = date();
        } else if (m_xml.name() == "CINclosureDate"_L1) {
            const auto before = qsizetype(m_report.problems().size());
            episode.closed = date();
            episode.closureUnreadable = qsizetype(m_report.problems().size()) > before;
        } else if (m_xml.name() == "CINPlanDates"_L1) {
            episode.plans.push_back(period());
        } else if (m_xml.name() == "ChildProtectionPlans"_L1) {
            episode.protection.push_back(period());
        } else if (!special(episode)) {
            passOver();
        }
    }
    return episode;
}

void Reader::identifiers(CinChild &child)
{
    while (nextElement()) {
        if (m_xml.name() == "LAchildID"_L1)
            child.number = leaf();
        else if (m_xml.name() == "PersonBirthDate"_L1)
            child.born = date();
        else if (m_xml.name() == "ExpectedPersonBirthDate"_L1)
            child.expected = date();
        else if (m_xml.name() == "PersonDeathDate"_L1)
            child.died = date();
        else
            passOver();
    }
}

void Reader::characteristics(CinChild &child)
{
    while (nextElement()) {
        if (m_xml.name() == "Disabilities"_L1)
            characteristics(child);
        else if (m_xml.name() == "Disability"_L1)
            child.disabilities.append(leaf().toUpper());
        else
            passOver();
    }
}

void Reader::child()
{
    CinChild child;
    child.line = m_xml.lineNumber();
    while (nextElement()) {
        if (m_xml.name() == "ChildIdentifiers"_L1)
            identifiers(child);
        else if (m_xml.name() == "ChildCharacteristics"_L1)
            characteristics(child);
        else if (m_xml.name() == "CINdetails"_L1)
            child.episodes.push_back(episode());
        else
            passOver();
    }
    if (m_xml.hasError())
        return; // broken off inside this child
    if (child.number.isEmpty())
        m_report.problem({m_fileName, child.line, u"LAchildID"_s, u"is missing"_s, true});
    else
        m_return.children.push_back(std::move(child));
}

void Reader::children()
{
    while (nextElement()) {
        if (m_xml.name() == "Child"_L1)
            child();
        else
            passOver();
    }
}

Result<CinReturn> Reader::read()
{
    if (!nextElement() || m_xml.name() != "Message"_L1)
        return fail(ErrorCode::InvalidInput, m_fileName + u": not a Children in Need census (no Message element)"_s);
    bool sawChildren = false;
    while (nextElement()) {
        if (m_xml.name() == "Header"_L1) {
            header();
            if (!m_collection.isEmpty() && m_collection != "CIN"_L1)
                return fail(
                    ErrorCode::InvalidInput, m_fileName + u": another collection than the Children in Need census"_s);
        } else if (m_xml.name() == "Children"_L1) {
            sawChildren = true;
            children();
        } else {
            passOver();
        }
    }
    if (m_xml.hasError())
        problem({}, u"the file breaks off or is no XML from here"_s, true);
    if (!sawChildren)
        return fail(ErrorCode::InvalidInput, m_fileName + u": no children in it"_s);
    return std::move(m_return);
}

} // namespace

Result<CinReturn> readCin(const QString &fileName, QByteArrayView bytes, ImportReport &report)
{
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == Encoding::Windows1252)
        report.remark(fileName + u": not UTF-8; read as Windows-1252"_s);
    return Reader(fileName, repaired(decoded.text), report).read();
}

} // namespace doorstep::server
