// SPDX-License-Identifier: Apache-2.0
#include "app/notices.h"

namespace doorstep::app {

using core::ErrorCode;

QString Notices::sentence(const core::Error &error, Doing doing)
{
    QString words;
    switch (doing) {
    case Doing::Opening: words = whileOpening(error.code); break;
    case Doing::Joining: words = whileJoining(error.code); break;
    case Doing::Sending: words = whileSending(error.code); break;
    case Doing::Saving: words = whileSaving(error.code); break;
    case Doing::Reading: break;
    }
    return words.isEmpty() ? anywhere(error.code) : words;
}

QString Notices::whileOpening(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongSecret: return tr("That was not the PIN.");
    case ErrorCode::TooManyAttempts: return tr("Too many tries. Wait a little before the next one.");
    case ErrorCode::InUse: return tr("Doorstep is open already on this device. Close it there first.");
    case ErrorCode::Missing:
        return tr(
            "A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.");
    case ErrorCode::Damaged:
        return tr("The record on this device is damaged. What you had not sent is kept. Ask the office for help.");
    default: return {};
    }
}

QString Notices::whileJoining(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("That is not an invitation from Doorstep. Copy the whole of it and try again.");
    case ErrorCode::Offline:
    case ErrorCode::Busy:
        return tr("We cannot reach the office now. The invitation is still good. Try again when you have a signal.");
    case ErrorCode::NotTrusted:
        return tr(
            "The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.");
    case ErrorCode::NotAllowed:
    case ErrorCode::Refused:
    case ErrorCode::NotFound:
    case ErrorCode::WrongSecret: return tr("This invitation has been used or has ended. Ask the office for another.");
    default: return {};
    }
}

QString Notices::whileSending(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::Busy:
        return tr("We cannot reach the office now. Everything is safe on this device and goes when there is a signal.");
    case ErrorCode::NotTrusted:
        return tr(
            "The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.");
    case ErrorCode::NotAllowed:
    case ErrorCode::Refused:
        return tr("The office no longer knows this device. Everything is safe here, and the office can take it over. "
                  "Ask them.");
    default: return tr("We could not save to the office yet. It is safe on this device.");
    }
}

QString Notices::whileSaving(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return tr("Something here cannot be saved as it is. Your words are kept. Look through it once more.");
    case ErrorCode::NotAllowed:
        return tr("You may read this, but not change it. Your words are kept here. Ask the lead practitioner.");
    case ErrorCode::DiskFull: return tr("This device is full. Nothing was lost. Make some room, then save again.");
    case ErrorCode::Io:
        return tr("This device could not write it down. Your words are still on the screen. Try again.");
    default: return {};
    }
}

QString Notices::anywhere(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return tr("That cannot be right. Look at it once more.");
    case ErrorCode::NotFound:
        return tr("This is not on this device any more. Ask the lead practitioner if you need it.");
    case ErrorCode::NotAllowed: return tr("You may not see this. The lead practitioner can tell you more.");
    case ErrorCode::Locked: return tr("Doorstep is locked. Put in your PIN to go on.");
    case ErrorCode::WrongSecret: return tr("That was not the PIN.");
    case ErrorCode::TooManyAttempts: return tr("Too many tries. Wait a little before the next one.");
    case ErrorCode::InUse: return tr("Doorstep is open already on this device. Close it there first.");
    case ErrorCode::Missing:
    case ErrorCode::Damaged:
        return tr("A part of the record on this device cannot be read. What you had not sent is kept. Ask the office "
                  "for help.");
    case ErrorCode::TooNew: return tr("A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.");
    case ErrorCode::DiskFull: return tr("This device is full. Nothing was lost. Make some room, then try again.");
    case ErrorCode::Io: return tr("This device could not read or write. Try again. Nothing was lost.");
    case ErrorCode::Offline:
    case ErrorCode::Busy: return tr("We cannot reach the office now. Everything is safe on this device.");
    case ErrorCode::NotTrusted: return tr("The computer that answered is not our office. Nothing was sent to it.");
    case ErrorCode::Refused: return tr("The office said no. Everything is safe on this device. Ask the office why.");
    case ErrorCode::TooLarge: return tr("This is too long to save in one piece. Make two of it. Your words are kept.");
    case ErrorCode::Protocol:
    case ErrorCode::Internal:
        return tr("Something went wrong, and it is our fault. Everything is safe on this device. Try again.");
    }
    return {};
}

} // namespace doorstep::app
