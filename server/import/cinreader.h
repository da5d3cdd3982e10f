// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/import/importreport.h"

#include <QByteArrayView>
#include <QDate>

#include <vector>

namespace doorstep::server {

/// From when to when; no end = still open.
struct CinPeriod {
    QDate from;
    QDate to;
};

/// What a return says of family group decision-making, where its year asks for it.
struct CinFamilyMeeting {
    QDate offered;
    QDate held;
};

/// One episode of need (`CINdetails`).
struct CinEpisode {
    QDate referred;
    QDate closed;
    bool closureUnreadable = false; ///< there is a closure date, and it is no date
    std::vector<CinPeriod> plans;          ///< child in need plans
    std::vector<CinPeriod> protection;     ///< child protection plans
    std::vector<CinPeriod> preProceedings;
    std::vector<CinFamilyMeeting> meetings;
};

/// One child of a return: what is carried. UPN, ethnicity, sex and the reasons for referral are passed over unread.
struct CinChild {
    qint64 line = 0;
    QString number;  ///< LAchildID
    QDate born;
    QDate expected;  ///< where not born yet
    QDate died;
    QStringList disabilities; ///< codes
    std::vector<CinEpisode> episodes;
};

struct CinReturn {
    int year = 0;         ///< 0 where it does not say
    QDate referenceDate;  ///< invalid where it does not say
    std::vector<CinChild> children;
};

/// Reads a Children in Need census return of any year's layout from 2022 to 2026. Takes stray text, elements that it
/// does not know, missing parts, byte-order marks, bare ampersands and a file that breaks off; all of it goes into the
/// report, and every child that was complete is read. InvalidInput where it is no such return.
[[nodiscard]] core::Result<CinReturn> readCin(const QString &fileName, QByteArrayView bytes, ImportReport &report);

} // namespace doorstep::server
