// SPDX-License-Identifier: Apache-2.0
// What a social worker walks through: everything but the pages of an advocate and of a volunteer.
#include "tests/journey/tour.h"

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

const QString family = u"The Okafor-Lewis family"_s;
const QString unnamedFamily = u"Upstairs at number nine"_s; // made for the tour; its child has no name yet

} // namespace

void Tour::worker(const Device &device)
{
    begin(device);
    m_pin = device.pin;
    picture(u"UnlockPage"_s);
    m_actor->pin(device.pin);
    m_actor->waitFor(u"All saved"_s, 60);
    today();
    people();
    familyAndItsPeople();
    childWithoutAName();
    promisesOfTheFamily();
    readyForTheVisit();
    visit();
    closeOfTheVisit();
    visitThatWas();
    storyAndYears();
    offers();
    places();
    street();
    neighbour();
    touchpoint();
    meAndThisDevice();
    secondProgramOn(device);
    m_actor.reset();
}

void Tour::today()
{
    m_actor->waitFor(u"The people you are seeing today"_s);
    picture(u"TodayPage"_s);
    m_actor->tap(u"My day's route"_s);
    m_actor->waitFor(u"The family's page"_s); // the first of the visits planned for today
    picture(u"RoutePage"_s);
    back();
}

void Tour::people()
{
    m_actor->tap(u"People"_s);
    m_actor->waitFor(family);
    picture(u"PeoplePage"_s);
    m_actor->tap(u"Search names and notes"_s);
    m_actor->type(u"Rose"_s);
    m_actor->waitFor(u"Rose"_s);
    picture(u"PeoplePage"_s, u"search"_s);
    m_actor->tap(u"Clear the search"_s);
    m_actor->tap(u"A new family"_s);
    m_actor->waitFor(u"One first name is enough"_s);
    picture(u"FamilyNewPage"_s);
    back();
}

void Tour::familyAndItsPeople()
{
    m_actor->tap(u"People"_s);
    m_actor->tap(family);
    m_actor->waitFor(u"Whose view"_s);
    picture(u"FamilyPage"_s);
    m_actor->scroll(6);
    picture(u"FamilyPage"_s, u"below"_s);
    m_actor->scroll(60);
    picture(u"FamilyPage"_s, u"end"_s);
    m_actor->tap(u"Change what is said of the family"_s);
    m_actor->waitFor(u"What the family calls itself"_s);
    picture(u"FamilyEditPage"_s);
    back();
    m_actor->tap(u"Plan a visit"_s);
    m_actor->waitFor(u"Which day"_s);
    picture(u"FamilyPage"_s, u"plan"_s);
    back();
    m_actor->tap(u"Add a person"_s);
    m_actor->waitFor(u"A new person"_s);
    picture(u"PersonEditPage"_s, u"new"_s);
    back();
    m_actor->tap(u"Rose"_s);
    m_actor->waitFor(u"How near"_s);
    picture(u"PersonPage"_s);
    m_actor->tap(u"Change or add"_s);
    m_actor->waitFor(u"What they are called"_s);
    picture(u"PersonEditPage"_s);
    back();
    m_actor->tap(u"Take away…"_s);
    m_actor->waitFor(u"Why should they not be here?"_s);
    picture(u"PersonPage"_s, u"takeaway"_s);
    back(2);
    m_actor->tap(u"Asha"_s);
    m_actor->waitFor(u"Ask for an advocate"_s);
    picture(u"WorkerPage"_s);
    back();
    m_actor->tap(u"Mum's"_s);
    m_actor->waitFor(u"Nobody lives here any more"_s);
    picture(u"HomePage"_s);
    m_actor->tap(u"Since when is not said"_s); // the first who lives there
    m_actor->waitFor(u"Without a last day"_s);
    picture(u"ResidencePage"_s);
    back();
    m_actor->tap(u"Change or add"_s);
    m_actor->waitFor(u"Whose home it is"_s);
    picture(u"HouseholdEditPage"_s);
    back(2);
    m_actor->tap(u"Who can see this"_s);
    m_actor->waitFor(u"Every permission ends"_s);
    picture(u"WhoCanSeePage"_s);
    back();
    m_actor->tap(u"Ask for an advocate"_s);
    m_actor->waitFor(u"How is it safe to reach"_s);
    picture(u"AskAdvocatePage"_s);
    back();
}

void Tour::childWithoutAName()
{
    m_actor->tap(u"People"_s);
    m_actor->tap(unnamedFamily);
    m_actor->waitFor(u"One name is not known yet"_s);
    picture(u"FamilyPage"_s, u"unnamed"_s);
    m_actor->tap(u"Name or join"_s);
    m_actor->waitFor(u"What are they called?"_s);
    picture(u"PersonPage"_s, u"unnamed"_s);
    m_actor->tap(u"Join to a family"_s);
    m_actor->waitFor(u"Which family do they belong to?"_s);
    picture(u"JoinPage"_s);
    back();
}

void Tour::promisesOfTheFamily()
{
    m_actor->tap(u"People"_s);
    m_actor->tap(family);

    m_actor->tap(u"The promise board"_s);
    m_actor->waitFor(u"A promise"_s);
    picture(u"PromisesPage"_s, u"family"_s);
    m_actor->tap(u"A promise"_s);
    m_actor->waitFor(u"Keep this promise"_s);
    picture(u"PromisesPage"_s, u"wheels"_s);
    back(2);
}

void Tour::readyForTheVisit()
{
    m_actor->tap(u"Start visit"_s);
    m_actor->waitFor(u"I'm here"_s);
    picture(u"VisitReadyPage"_s);
    m_actor->tap(u"No answer"_s);
    m_actor->waitFor(u"When do you come again?"_s);
    picture(u"VisitReadyPage"_s, u"noanswer"_s);
    back();
}

void Tour::visit()
{
    m_actor->tap(u"I'm here"_s);
    m_actor->waitFor(u"Who is here? Tap a face."_s);
    m_actor->tap(u"Chidi"_s);
    m_actor->tap(u"Amara"_s);
    m_actor->tap(u"Amara was seen"_s);
    m_actor->tap(u"Saw the home"_s);
    picture(u"VisitPage"_s);
    m_actor->tap(u"Why not…"_s);
    m_actor->waitFor(u"Or in other words"_s);
    picture(u"VisitPage"_s, u"whynot"_s);
    back();
    m_actor->tap(u"Someone else"_s);
    m_actor->waitFor(u"What they are called"_s);
    picture(u"VisitPage"_s, u"someoneelse"_s);
    back();
    m_actor->tap(u"Amara's words"_s);
    m_actor->waitFor(u"Before you write"_s);
    m_actor->tap(u"What Amara says"_s);
    m_actor->type(u"I like when Nana comes"_s);
    picture(u"ChildWordsPage"_s);
    m_actor->tap(u"Keep these words"_s);
    m_actor->tap(u"Add a drawing"_s);
    m_actor->waitFor(u"Keep this drawing"_s);
    m_actor->drag(u"The paper"_s, {60, 40}); // the first touch opens it, the second draws
    m_actor->drag(u"The paper"_s, {90, 60});
    picture(u"DrawingPage"_s);
    m_actor->tap(u"Done"_s); // Back belongs to the paper while it is drawn on
    back();
    seen(u"Add a photo"_s, u"Keep this photo"_s, u"PhotoPage"_s);
    seen(u"Record in their own words"_s, u"Keep this recording"_s, u"RecordingPage"_s);
    m_actor->tap(u"A promise"_s);
    m_actor->waitFor(u"Keep this promise"_s);
    picture(u"VisitPage"_s, u"promise"_s);
    back();
    picture(u"VisitPage"_s, u"words"_s);
}

void Tour::closeOfTheVisit()
{
    m_actor->tap(u"Close together"_s);
    m_actor->waitFor(u"What we did today"_s);
    picture(u"VisitClosePage"_s);
    m_actor->tap(u"Add your words"_s);
    m_actor->waitFor(u"Keep them beside ours"_s);
    picture(u"VisitClosePage"_s, u"ownwords"_s);
    back();
    m_actor->tap(u"That's right"_s);
    m_actor->tap(u"Turn it to the family"_s);
    picture(u"VisitClosePage"_s, u"turned"_s);
    m_actor->tap(u"Turn it back to me"_s);
    takeBack();
    m_actor->tap(u"I'm out"_s);
    m_actor->waitFor(u"One note, and done"_s);
    picture(u"VisitFinishPage"_s);
    m_actor->tap(u"Done"_s);
    m_actor->waitFor(u"Back to today"_s);
    picture(u"VisitFinishPage"_s, u"done"_s);
    m_actor->tap(u"Back to today"_s);
    m_actor->tap(u"Promises"_s);
    m_actor->waitFor(u"Promises"_s);
    picture(u"PromisesPage"_s);
}

/// Back into the worker's own hands.
void Tour::takeBack()
{
    m_actor->waitFor(u"puts in their PIN"_s);
    picture(u"GiveBackPage"_s);
    m_actor->pin(m_pin);
    m_actor->waitGone(u"puts in their PIN"_s);
}

void Tour::storyAndYears()
{
    m_actor->tap(u"People"_s);
    m_actor->tap(family);
    m_actor->tap(u"The whole story"_s);
    m_actor->waitFor(u"With everybody"_s);
    picture(u"StoryPage"_s);
    m_actor->tap(u"Visits"_s);
    picture(u"StoryPage"_s, u"visits"_s);
    m_actor->tap(u"With everybody"_s);
    m_actor->waitFor(u"With whom?"_s);
    picture(u"StoryPage"_s, u"who"_s);
    back(2);
    m_actor->tap(u"Through the years"_s);
    m_actor->waitFor(u"Picture"_s);
    picture(u"ThreadPage"_s);
    m_actor->tap(u"List"_s);
    picture(u"ThreadPage"_s, u"list"_s);
    back();
}

void Tour::visitThatWas()
{
    m_actor->tap(u"People"_s);
    m_actor->tap(family);
    m_actor->tap(u"A visit"_s);
    m_actor->waitFor(u"What we read together at the door"_s);
    picture(u"VisitReadingPage"_s);
    back();
}

void Tour::offers()
{
    m_actor->tap(u"Door"_s);
    m_actor->tap(u"Offers and asks"_s);
    m_actor->waitFor(u"A lift, tea, help with a form"_s);
    picture(u"OffersPage"_s);
    m_actor->tap(u"Ask or offer"_s);
    m_actor->waitFor(u"Who may see it?"_s);
    picture(u"OfferEditPage"_s);
    back(2);
}

void Tour::places()
{
    m_actor->tap(u"Door"_s);
    m_actor->tap(u"Places and groups"_s);
    m_actor->waitFor(u"What residents say is useful"_s);
    picture(u"PlacesPage"_s);
    m_actor->tap(u"Add a place"_s);
    m_actor->waitFor(u"Saving says that it is right today"_s);
    picture(u"PlaceEditPage"_s);
    back();
    m_actor->tap(u"Search by name, what or where"_s);
    m_actor->type(u"Wendle"_s);
    m_actor->tap(u"Wendle Green"_s); // the first of them, whatever it is
    m_actor->waitFor(u"Everybody at"_s);
    picture(u"PlacePage"_s);
    back(2);
}

void Tour::street()
{
    m_actor->tap(u"Door"_s);
    m_actor->waitFor(u"Street round"_s);
    picture(u"DoorPage"_s);
    m_actor->tap(u"Street round"_s);
    m_actor->waitFor(u"How many homes?"_s);
    picture(u"StreetRoundPage"_s);
    m_actor->tap(u"Street and side"_s);
    m_actor->type(u"Zephyrine Close, even side"_s);
    m_actor->tap(u"Start the round"_s);
    m_actor->waitFor(u"We chatted"_s);
    m_actor->tap(u"We chatted"_s);
    m_actor->tap(u"No answer"_s);
    picture(u"StreetRoundPage"_s, u"doors"_s);
    m_actor->tap(u"May I knock?"_s);
    m_actor->waitFor(u"Which number is it?"_s);
    picture(u"StreetRoundPage"_s, u"number"_s);
    back();
}

void Tour::neighbour()
{
    m_actor->tap(u"Wants in"_s);
    m_actor->waitFor(u"What you enjoy"_s);
    m_actor->tap(u"First name"_s);
    m_actor->type(u"Bea"_s);
    m_actor->tap(u"One way to reach you"_s);
    m_actor->type(u"The blue door"_s);
    m_actor->tap(u"What you enjoy"_s);
    m_actor->type(u"Gardens"_s);
    picture(u"NeighbourAgreePage"_s);
    m_actor->tap(u"Hand the device over"_s);
    m_actor->waitFor(u"I agree"_s);
    picture(u"NeighbourAgreePage"_s, u"read"_s);
    m_actor->tap(u"I agree"_s);
    m_actor->waitFor(u"Give the device back"_s);
    picture(u"NeighbourAgreePage"_s, u"thanks"_s);
    m_actor->tap(u"Give the device back"_s);
    takeBack();
    m_actor->tap(u"Next door"_s);
    m_actor->tap(u"End the round"_s);
    m_actor->waitFor(u"Back to the door page"_s);
    picture(u"StreetRoundPage"_s, u"counts"_s);
    m_actor->tap(u"Back to the door page"_s);
    m_actor->tap(u"Neighbours who said yes"_s);
    m_actor->waitFor(u"Each agreed at the door"_s);
    picture(u"NeighboursPage"_s);
    m_actor->tap(u"Bea"_s);
    m_actor->waitFor(u"They said stop"_s);
    picture(u"NeighboursPage"_s, u"stop"_s);
    m_actor->tap(u"Take them off now"_s);
    picture(u"NeighboursPage"_s, u"receipt"_s);
    back();
}

void Tour::touchpoint()
{
    m_actor->tap(u"We met"_s);
    m_actor->waitFor(u"Three taps, and it is kept."_s);
    m_actor->tap(u"Amara"_s);
    m_actor->tap(u"Talk"_s);
    picture(u"TouchpointPage"_s);
    m_actor->tap(m_look.pseudo ? u"yesterday"_s : u"Yesterday"_s); // Arabic has no capitals
    m_actor->waitFor(u"Undo"_s);
    picture(u"TouchpointPage"_s, u"thanks"_s);
    m_actor->tap(u"Undo"_s);
    back();
}

void Tour::meAndThisDevice()
{
    m_actor->tap(u"Me"_s);
    m_actor->waitFor(u"How it looks"_s);
    picture(u"MePage"_s);
    m_actor->tap(u"Change my PIN"_s);
    m_actor->waitFor(u"Your PIN as it is now"_s);
    picture(u"PinPage"_s);
    back();
    m_actor->tap(u"Sent and kept"_s);
    m_actor->waitFor(u"On this device, locked by your PIN"_s);
    picture(u"SyncPage"_s);
    m_actor->tap(u"wrote it on two devices"_s);
    m_actor->waitFor(u"This was written twice at the same time"_s);
    picture(u"VersionsPage"_s);
    back();
}

void Tour::secondProgramOn(const Device &device)
{
    ActorProcess second(m_look.name + u", second"_s, setting(device));
    second.start();
    second.waitFor(u"Doorstep is open already on this device."_s);
    m_pictures.take(second, m_look.name, u"BrokenPage"_s);
}

} // namespace doorstep::test
