// SPDX-License-Identifier: Apache-2.0
#include "app/fieldnames.h"

#include <QtGlobal>

#include <array>

namespace doorstep::app {

namespace {

struct ValueName {
    std::string_view kind;
    std::string_view field;
    std::string_view value;
    const char *words;
};

constexpr std::array valueNames{
    ValueName{"advocacy_request", "state", "asked", QT_TRANSLATE_NOOP("FieldWords", "asked")},
    ValueName{"advocacy_request", "state", "accepted", QT_TRANSLATE_NOOP("FieldWords", "somebody said yes")},
    ValueName{"advocacy_request", "state", "declined", QT_TRANSLATE_NOOP("FieldWords", "that advocate said no")},
    ValueName{"advocacy_request", "state", "nobody_free", QT_TRANSLATE_NOOP("FieldWords", "no advocate is free yet")},
    ValueName{"advocacy_request", "state", "ended", QT_TRANSLATE_NOOP("FieldWords", "it has ended")},
    ValueName{"attachment", "type", "photo", QT_TRANSLATE_NOOP("FieldWords", "a photo")},
    ValueName{"attachment", "type", "audio", QT_TRANSLATE_NOOP("FieldWords", "a recording")},
    ValueName{"attachment", "type", "drawing", QT_TRANSLATE_NOOP("FieldWords", "a drawing")},
    ValueName{"attachment", "type", "signature", QT_TRANSLATE_NOOP("FieldWords", "a signature")},
    ValueName{"circle_offer", "kind", "offer", QT_TRANSLATE_NOOP("FieldWords", "offered")},
    ValueName{"circle_offer", "kind", "ask", QT_TRANSLATE_NOOP("FieldWords", "asked for")},
    ValueName{"circle_offer", "state", "open", QT_TRANSLATE_NOOP("FieldWords", "open")},
    ValueName{"circle_offer", "state", "taken", QT_TRANSLATE_NOOP("FieldWords", "somebody said yes")},
    ValueName{"circle_offer", "state", "done", QT_TRANSLATE_NOOP("FieldWords", "done")},
    ValueName{"circle_offer", "state", "fell_through", QT_TRANSLATE_NOOP("FieldWords", "it fell through")},
    ValueName{"kept_answer", "outcome", "added", QT_TRANSLATE_NOOP("FieldWords", "added to the record")},
    ValueName{"kept_answer", "outcome", "left_out", QT_TRANSLATE_NOOP("FieldWords", "left out")},
    ValueName{"kept_answer", "outcome", "cannot_be_added", QT_TRANSLATE_NOOP("FieldWords", "could not be added")},
    ValueName{"kept_change", "decision", "add", QT_TRANSLATE_NOOP("FieldWords", "add it")},
    ValueName{"kept_change", "decision", "leave_out", QT_TRANSLATE_NOOP("FieldWords", "leave it out")},
    ValueName{"kept_change", "outcome", "added", QT_TRANSLATE_NOOP("FieldWords", "added to the record")},
    ValueName{"kept_change", "outcome", "left_out", QT_TRANSLATE_NOOP("FieldWords", "left out")},
    ValueName{"kept_change", "outcome", "cannot_be_added", QT_TRANSLATE_NOOP("FieldWords", "could not be added")},
    ValueName{"kept_change", "reason", "none", QT_TRANSLATE_NOOP("FieldWords", "it is not known why")},
    ValueName{"kept_change", "reason", "no_grant", QT_TRANSLATE_NOOP("FieldWords", "the writer was not let in")},
    ValueName{"kept_change", "reason", "role_may_not", QT_TRANSLATE_NOOP("FieldWords", "it is not theirs to write")},
    ValueName{"kept_change", "reason", "malformed", QT_TRANSLATE_NOOP("FieldWords", "the app could not read it")},
    ValueName{"kept_change", "reason", "grant_ended", QT_TRANSLATE_NOOP("FieldWords", "their time had ended")},
    ValueName{
        "kept_change", "reason", "not_owner", QT_TRANSLATE_NOOP("FieldWords", "only who began it goes on with it")},
    ValueName{"person", "born_known", "exact", QT_TRANSLATE_NOOP("FieldWords", "to the day")},
    ValueName{"person", "born_known", "month", QT_TRANSLATE_NOOP("FieldWords", "the month")},
    ValueName{"person", "born_known", "year", QT_TRANSLATE_NOOP("FieldWords", "the year")},
    ValueName{"person", "born_known", "due", QT_TRANSLATE_NOOP("FieldWords", "not born yet")},
    ValueName{"promise_event", "state", "offered", QT_TRANSLATE_NOOP("FieldWords", "promised")},
    ValueName{"promise_event", "state", "accepted", QT_TRANSLATE_NOOP("FieldWords", "both said yes")},
    ValueName{"promise_event", "state", "doing", QT_TRANSLATE_NOOP("FieldWords", "being done")},
    ValueName{"promise_event", "state", "kept", QT_TRANSLATE_NOOP("FieldWords", "kept")},
    ValueName{"promise_event", "state", "kept_late", QT_TRANSLATE_NOOP("FieldWords", "kept, late")},
    ValueName{"promise_event", "state", "broken", QT_TRANSLATE_NOOP("FieldWords", "not kept")},
    ValueName{"promise_event", "state", "changed", QT_TRANSLATE_NOOP("FieldWords", "promised anew")},
    ValueName{"promise_event", "state", "released", QT_TRANSLATE_NOOP("FieldWords", "let go")},
    ValueName{"relationship", "strength", "gone", QT_TRANSLATE_NOOP("FieldWords", "no longer in touch")},
    ValueName{"relationship", "strength", "thin", QT_TRANSLATE_NOOP("FieldWords", "a thin tie")},
    ValueName{"relationship", "strength", "there", QT_TRANSLATE_NOOP("FieldWords", "there")},
    ValueName{"relationship", "strength", "close", QT_TRANSLATE_NOOP("FieldWords", "close")},
    ValueName{"relationship", "strength", "rock", QT_TRANSLATE_NOOP("FieldWords", "a rock")},
    ValueName{"relationship", "warmth", "warm", QT_TRANSLATE_NOOP("FieldWords", "warm")},
    ValueName{"relationship", "warmth", "mixed", QT_TRANSLATE_NOOP("FieldWords", "mixed")},
    ValueName{"relationship", "warmth", "strained", QT_TRANSLATE_NOOP("FieldWords", "strained")},
    ValueName{"relationship", "direction", "both", QT_TRANSLATE_NOOP("FieldWords", "both of them")},
    ValueName{"relationship", "direction", "outward", QT_TRANSLATE_NOOP("FieldWords", "mostly the first")},
    ValueName{"relationship", "direction", "inward", QT_TRANSLATE_NOOP("FieldWords", "mostly the other")},
    ValueName{"residence", "from_known", "exact", QT_TRANSLATE_NOOP("FieldWords", "to the day")},
    ValueName{"residence", "from_known", "month", QT_TRANSLATE_NOOP("FieldWords", "the month")},
    ValueName{"residence", "from_known", "year", QT_TRANSLATE_NOOP("FieldWords", "the year")},
    ValueName{"residence", "from_known", "due", QT_TRANSLATE_NOOP("FieldWords", "not born yet")},
    ValueName{"residence", "until_known", "exact", QT_TRANSLATE_NOOP("FieldWords", "to the day")},
    ValueName{"residence", "until_known", "month", QT_TRANSLATE_NOOP("FieldWords", "the month")},
    ValueName{"residence", "until_known", "year", QT_TRANSLATE_NOOP("FieldWords", "the year")},
    ValueName{"residence", "until_known", "due", QT_TRANSLATE_NOOP("FieldWords", "not born yet")},
    ValueName{"same_person", "answer", "first_kept", QT_TRANSLATE_NOOP("FieldWords", "one person")},
    ValueName{"same_person", "answer", "second_kept", QT_TRANSLATE_NOOP("FieldWords", "one person")},
    ValueName{"same_person", "answer", "two_people", QT_TRANSLATE_NOOP("FieldWords", "two people")},
    ValueName{"status", "footing", "voluntary", QT_TRANSLATE_NOOP("FieldWords", "help that the family chose")},
    ValueName{"status", "footing", "child_in_need", QT_TRANSLATE_NOOP("FieldWords", "child in need plan")},
    ValueName{"status", "footing", "enquiry", QT_TRANSLATE_NOOP("FieldWords", "enquiry")},
    ValueName{"status", "footing", "child_protection", QT_TRANSLATE_NOOP("FieldWords", "child protection plan")},
    ValueName{"status", "footing", "court", QT_TRANSLATE_NOOP("FieldWords", "court order")},
    ValueName{"status", "footing", "looked_after", QT_TRANSLATE_NOOP("FieldWords", "living away from home")},
    ValueName{"status", "footing", "early_help", QT_TRANSLATE_NOOP("FieldWords", "early help")},
    ValueName{"status", "footing", "pre_proceedings", QT_TRANSLATE_NOOP("FieldWords", "before court")},
    ValueName{"street_offer", "kind", "offer", QT_TRANSLATE_NOOP("FieldWords", "offered")},
    ValueName{"street_offer", "kind", "ask", QT_TRANSLATE_NOOP("FieldWords", "asked for")},
    ValueName{"street_offer", "state", "open", QT_TRANSLATE_NOOP("FieldWords", "open")},
    ValueName{"street_offer", "state", "taken", QT_TRANSLATE_NOOP("FieldWords", "somebody said yes")},
    ValueName{"street_offer", "state", "done", QT_TRANSLATE_NOOP("FieldWords", "done")},
    ValueName{"street_offer", "state", "fell_through", QT_TRANSLATE_NOOP("FieldWords", "it fell through")},
    ValueName{"touchpoint", "kind", "talk", QT_TRANSLATE_NOOP("FieldWords", "a talk")},
    ValueName{"touchpoint", "kind", "ride", QT_TRANSLATE_NOOP("FieldWords", "a ride")},
    ValueName{"touchpoint", "kind", "meal", QT_TRANSLATE_NOOP("FieldWords", "a meal")},
    ValueName{"touchpoint", "kind", "school", QT_TRANSLATE_NOOP("FieldWords", "school")},
    ValueName{"touchpoint", "kind", "fun", QT_TRANSLATE_NOOP("FieldWords", "fun")},
    ValueName{"touchpoint", "kind", "message", QT_TRANSLATE_NOOP("FieldWords", "a message")},
    ValueName{"user", "post", "social_worker", QT_TRANSLATE_NOOP("FieldWords", "social worker")},
    ValueName{"user", "post", "family_help", QT_TRANSLATE_NOOP("FieldWords", "family help worker")},
    ValueName{"user", "post", "manager", QT_TRANSLATE_NOOP("FieldWords", "team manager")},
    ValueName{"user", "post", "coordinator", QT_TRANSLATE_NOOP("FieldWords", "meeting coordinator")},
    ValueName{"user", "post", "advocate", QT_TRANSLATE_NOOP("FieldWords", "parent advocate")},
    ValueName{"user", "post", "advocacy_lead", QT_TRANSLATE_NOOP("FieldWords", "advocacy lead")},
    ValueName{"user", "post", "volunteer", QT_TRANSLATE_NOOP("FieldWords", "volunteer")},
    ValueName{"user", "post", "volunteer_lead", QT_TRANSLATE_NOOP("FieldWords", "volunteer lead")},
    ValueName{"user", "post", "connector", QT_TRANSLATE_NOOP("FieldWords", "neighbour connector")},
    ValueName{"user", "post", "parent", QT_TRANSLATE_NOOP("FieldWords", "parent or family")},
    ValueName{"user", "post", "young_person", QT_TRANSLATE_NOOP("FieldWords", "young person")},
    ValueName{"user", "post", "admin", QT_TRANSLATE_NOOP("FieldWords", "administrator")},
    ValueName{"visit", "kind", "help", QT_TRANSLATE_NOOP("FieldWords", "family help")},
    ValueName{"visit", "kind", "child_in_need", QT_TRANSLATE_NOOP("FieldWords", "child in need plan")},
    ValueName{"visit", "kind", "child_protection", QT_TRANSLATE_NOOP("FieldWords", "child protection plan")},
    ValueName{"visit", "kind", "looked_after", QT_TRANSLATE_NOOP("FieldWords", "living away from home")},
    ValueName{"visit", "kind", "friendly", QT_TRANSLATE_NOOP("FieldWords", "to say hello")},
    ValueName{"visit", "outcome", "seen", QT_TRANSLATE_NOOP("FieldWords", "we met")},
    ValueName{"visit", "outcome", "no_answer", QT_TRANSLATE_NOOP("FieldWords", "no answer")},
    ValueName{"visit", "outcome", "said_no", QT_TRANSLATE_NOOP("FieldWords", "they said no")},
    ValueName{"visit", "outcome", "moved", QT_TRANSLATE_NOOP("FieldWords", "they have moved")},
    ValueName{"visit", "outcome", "cancelled", QT_TRANSLATE_NOOP("FieldWords", "called off")},
};

} // namespace

const char *FieldNames::ofValue(std::string_view kind, std::string_view field, std::string_view value)
{
    for (const ValueName &name : valueNames) {
        if (name.kind == kind && name.field == field && name.value == value)
            return name.words;
    }
    return nullptr;
}

} // namespace doorstep::app
