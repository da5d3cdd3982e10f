// SPDX-License-Identifier: Apache-2.0
#include "app/neighbouragreement.h"

#include "app/visitwords.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageAuthenticationCode>

namespace doorstep::app {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(NeighbourAgreement)
};

constexpr int longestMonths = 12;
constexpr int leftAloneMonths = 24;

QString plainForm(const QString &text) { return text.toCaseFolded().simplified().remove(u' '); }

} // namespace

QDate NeighbourAgreement::usualEnd(QDate today) { return today.addMonths(longestMonths); }

QList<QDate> NeighbourAgreement::ends(QDate today) { return {today.addMonths(3), today.addMonths(6), usualEnd(today)}; }

QString NeighbourAgreement::whatIsMissing(QDate today) const
{
    if (firstName.trimmed().isEmpty())
        return Say::tr("A first name is enough.");
    if (reach.trimmed().isEmpty())
        return Say::tr("One way to reach them: a number, an address, or which door.");
    if (!endsOn.isValid() || endsOn < today || endsOn > usualEnd(today))
        return Say::tr("Choose when it ends, within a year.");
    return {};
}

QString NeighbourAgreement::words(QDate today, const QString &team) const
{
    return wordsWith([](const char *text) { return Say::tr(text); }, Words::date(endsOn, today), team);
}

QString NeighbourAgreement::wordsInEnglish(const QString &team) const
{
    const QString end = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(endsOn, u"dddd d MMMM yyyy"_s);
    return wordsWith([](const char *text) { return QString::fromUtf8(text); }, end, team);
}

QString NeighbourAgreement::wordsWith(
    const std::function<QString(const char *)> &say, const QString &end, const QString &team) const
{
    const QStringList sentences{
        say(QT_TRANSLATE_NOOP("NeighbourAgreement", "Hello %1.")).arg(fenced(firstName.trimmed())),
        team.isEmpty() ? say(QT_TRANSLATE_NOOP("NeighbourAgreement",
                             "We keep your first name, one way to reach you, and what you enjoy."))
                       : say(QT_TRANSLATE_NOOP("NeighbourAgreement",
                                 "%1 keeps your first name, one way to reach you, and what you enjoy."))
                             .arg(fenced(team)),
        say(QT_TRANSLATE_NOOP(
            "NeighbourAgreement", "We may ask you now and then to join in on your street. You can always say no.")),
        say(QT_TRANSLATE_NOOP("NeighbourAgreement", "It ends on %1. Then it is all gone.")).arg(end),
        say(QT_TRANSLATE_NOOP("NeighbourAgreement", "Say stop at any time, and it is gone that day.")),
    };
    return sentences.join(u'\n');
}

core::Result<core::Neighbour> NeighbourAgreement::toRecord(QDate today, const QString &team, bool withEnglish) const
{
    if (!whatIsMissing(today).isEmpty())
        return core::fail(core::ErrorCode::InvalidInput, u"neighbour"_s);
    core::Neighbour neighbour;
    neighbour.firstName = firstName.trimmed();
    neighbour.contact = reach.trimmed();
    neighbour.enjoys = enjoys.trimmed();
    neighbour.wordsUsed = words(today, team);
    if (withEnglish)
        neighbour.wordsUsed += u"\n\n"_s + wordsInEnglish(team);
    neighbour.agreedOn = today;
    neighbour.endsOn = endsOn;
    return neighbour;
}

QByteArray doNotCallToken(const core::ScopeId &neighbourhood, const QString &block, const QString &home)
{
    const QString place = plainForm(block) + u'\n' + plainForm(home);
    return QMessageAuthenticationCode::hash(place.toUtf8(), neighbourhood.bytes(), QCryptographicHash::Sha256);
}

core::DoNotCall doNotCall(const QByteArray &token, QDate today)
{
    core::DoNotCall home;
    home.token = token;
    home.until = today.addMonths(leftAloneMonths);
    return home;
}

} // namespace doorstep::app
