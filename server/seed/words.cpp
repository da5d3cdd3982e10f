// SPDX-License-Identifier: Apache-2.0
#include "server/seed/words.h"

#include <array>

namespace doorstep::server::seed::words {

namespace {

template<class Bank>
QString one(Random &random, const Bank &bank)
{
    return QString::fromUtf16(random.pick(bank));
}

constexpr std::array seenWords{u"{child} showed me the new bunk bed and wanted it measured.",
    u"Warm house, washing on the radiators, toast on.",
    u"{child} was quiet at first, then talked about the school trip.", u"{mum} looked tired and said so.",
    u"The boiler is still off upstairs.", u"{child} has a cough; {mum} had rung the surgery already.",
    u"Everybody was at the table when I came.", u"{child} read to me, two pages, without a stop.",
    u"There was little in the fridge until Friday's money.", u"{nana} was there and made tea.",
    u"{child} said hello and went back to the game.", u"Front window mended since last time.",
    u"The little one slept through all of it.",
    u"{mum} had written down what she wanted to ask. We went through her list.",
    u"Damp in the back bedroom, worse than in March.", u"{child} laughed a lot today.",
    u"It was loud; the dog, the telly, the phone. Nobody minded.",
    u"We sat on the stairs because the sofa is on its way."};
constexpr std::array talkedWords{u"We talked about mornings and who walks whom to school.",
    u"We rang the housing office together; forty minutes on hold.", u"{mum} wants the reading group to start again.",
    u"We looked at the gas meter and the top-up card.",
    u"{mum} does not want another course. She wants a break on Saturdays.",
    u"We drew who is round {child} and there were more people than I thought.",
    u"The school says late, {mum} says the bus. Both are true.",
    u"I got the time wrong last week and said sorry for it.",
    u"{mum} asked me straight what happens next, and I told her.",
    u"We agreed that the letter will be in plain words next time."};
constexpr std::array agreedWords{
    u"{child} is doing well at school. Mornings are hard. We agreed that {nana} does Tuesdays.",
    u"The flat is damp. I ring housing by Friday and tell you what they said.",
    u"We agreed to meet at the school next week, with {mum} choosing who comes.",
    u"You would like a break on Saturdays. I ask who could help, and you say yes or no to each.",
    u"Things are better than in spring. We agreed to see each other once a month.",
    u"Money is short until the claim is sorted. We filled in the form together.",
    u"{child} wants to see Dad more often. You are thinking about it. Nothing is decided."};
constexpr std::array familyWords{u"That is fair.", u"It was not damp, it was a leak. You can see the mark.",
    u"I said twice a month, not once.", u"Nobody asked {nana} yet.",
    u"I do not agree that mornings are hard. The bus is late.", u"Thank you for writing it like that.",
    u"You left out that I rang housing myself.", u"I would have liked to see this before the meeting.",
    u"Yes. All of it."};
constexpr std::array<Said, 24> childWords{{{u"I like it when Nana comes because she does the voices."},
    {u"I told you that already."}, {u"Can the dog come to the meeting?"}, {u"I don't want to talk about Dad today."},
    {u"School is OK. Maths is not OK."}, {u"When they shout I go in the wardrobe with my torch."},
    {u"I want my own room but not on my own."}, {u"You said you would bring the stickers."},
    {u"I'm good at football and at being quiet."}, {u"Mum cries in the kitchen but she thinks I don't know."},
    {u"I wish we could stay here and not move again."}, {u"I drew you. That's your bag."},
    {u"My best day was the beach with the vinegar chips."}, {u"Why do you write it down?"},
    {u"I have seven people. Eight with the lady upstairs."}, {u"Tell them I said no thank you."},
    {u"I want to see my brother on a Saturday, not a Tuesday."}, {u"It's boring but I like when you come."},
    {u"Can I keep the paper?"}, {u"I got a certificate and nobody came but it's fine."},
    {u"میں نانی کے گھر جانا چاہتی ہوں because she lets me cook", "ur"},
    {u"Chcę, żeby babcia przyjechała na święta.", "pl"}, {u"Vreau să rămân la școala asta.", "ro"},
    {u"أريد أن ألعب مع صديقي في الحديقة.", "ar"}}};
constexpr std::array noteWords{u"Rang the school; they will save a place at breakfast club.",
    u"Spoke with {nana}, who can do Tuesdays from half-term.", u"Housing rang back: a surveyor comes on the 14th.",
    u"{mum} sent a message to say that they are all right.", u"Form sent off. Copy given to {mum}.",
    u"We got this wrong: the letter went to the old address. Said sorry, sent it again.",
    u"Met the football coach. {child} can start without the fee.", u"Food parcel collected; next one not needed.",
    u"The reading volunteer starts on Monday.", u"Nobody could say who promised the bed. I will find out."};
constexpr std::array pinnedWords{u"Moved into the flat on Larch Row.", u"{child} started at the new school.",
    u"{nana} came out of hospital.", u"Dad started to come on Sundays.", u"{mum} got the job at the bakery.",
    u"The heating was off for three weeks.", u"{child} made a friend upstairs.",
    u"The first family meeting: eleven people came."};
constexpr std::array impactWords{u"{child} sleeps through the night now.", u"{child} missed four days of school.",
    u"{mum} says that she can breathe.", u"{child} says it is too early to tell.",
    u"They were cold, and angry with us, rightly."};
constexpr std::array workerPromises{u"Ring housing about the damp", u"Bring the stickers",
    u"Write to the school about mornings", u"Ask about a bus pass", u"Find out who could help on Saturdays",
    u"Send the letter in plain words", u"Book the interpreter for every visit", u"Come at four, not at three",
    u"Ask the health visitor to ring first"};
constexpr std::array familyPromises{u"Walk {child} to school on Tuesdays", u"Have the children for tea on Fridays",
    u"Take {child} to football", u"Ring when it gets too much", u"Look after the dog during the meeting",
    u"Bring the cot down from the loft", u"Come to the school meeting", u"Do the shopping on Saturday morning"};
constexpr std::array councilPromises{u"Mend the boiler", u"Pay for the school coat", u"Offer a home with two bedrooms",
    u"Put the bus pass in place", u"Pay for eight Saturdays of a break", u"Give an answer about the damp in writing",
    u"Find a place at the nursery"};
constexpr std::array posts{u"Housing, repairs manager", u"Family help, team manager", u"Schools, transport officer",
    u"Finance, grants officer", u"Early years, places officer"};
constexpr std::array answers{u"We have ordered the part.", u"It is with another team. I have asked them for a date.",
    u"Not this month; the money is spent.", u"Done last week, and a card put through the door.",
    u"I am doing it on Thursday."};
constexpr std::array outcomes{u"It was done, and on the day.", u"They came, but two weeks late.", u"Nobody came.",
    u"We agreed to do it another way.", u"I let them off, it is not needed now."};
constexpr std::array touches{u"Football in the park", u"Drove to the dentist and back", u"Soup and a quiz",
    u"Went over the fractions", u"Sent a picture of the dog", u"Talked about the interview", u"Cinema, the loud one",
    u"Watched the match together", u"Helped with the application", u"Walked home from school", u"Made flatbread",
    u"A card for the birthday", u""};
constexpr std::array notSeen{u"Asleep after a night shift of coughing", u"At a friend's house", u"At football",
    u"Did not want to come down", u"At Dad's this week"};
constexpr std::array notAlone{
    u"Did not want to", u"The room is shared", u"No quiet place today", u"Too little to ask", u"Wanted {nana} to stay"};
constexpr std::array needs{u"Somebody to talk to, and the damp", u"Getting to school", u"A break on Saturdays",
    u"Money until the claim is sorted", u"English lessons and a nursery place", u"Sleep", u"A safe place to meet Dad",
    u"Being listened to", u""};
constexpr std::array accessWords{u"Third floor, the lift works on and off", u"Buzzer is broken; ring from the street",
    u"Side gate, mind the step", u"Flat above the bakery", u"Ring twice", u"", u"", u""};
constexpr std::array petWords{u"Friendly dog, jumps up", u"Two cats", u"A big dog; he is put in the kitchen",
    u"A rabbit in the hall", u"", u"", u"", u""};
constexpr std::array parkingWords{
    u"Permit only before six", u"Park by the shops", u"Space behind the flats", u"", u"", u""};
constexpr std::array likeWords{u"Gardening, and being early", u"Northern soul", u"Cooking for too many people",
    u"Wild swimming", u"Two football-mad sons", u"Knitting, badly", u"Cricket on the radio", u"My allotment"};
constexpr std::array leftWords{u"Left this job", u"The council changed its teams", u"Stood in for somebody",
    u"The family asked for a change", u"Had a baby"};
constexpr std::array enjoyWords{
    u"Baking", u"Football", u"Mending bikes", u"Reading aloud", u"Gardening", u"Sewing", u"Chess", u"Walking the dog"};
constexpr std::array offerWords{u"A lift on Saturdays", u"A cup of tea, any time", u"Help with forms",
    u"Homework on Wednesdays", u"Spare vegetables", u"To take in parcels"};

} // namespace

QString observation(Random &random)
{
    QString text = one(random, seenWords);
    text += u' ' + one(random, talkedWords);
    if (random.chance(400))
        text += u' ' + one(random, seenWords);
    return text;
}

QString agreed(Random &random) { return one(random, agreedWords); }
QString familySaid(Random &random) { return one(random, familyWords); }
QString note(Random &random) { return one(random, noteWords); }
QString pinned(Random &random) { return one(random, pinnedWords); }
QString impact(Random &random) { return one(random, impactWords); }
QString promiseByWorker(Random &random) { return one(random, workerPromises); }
QString promiseByFamily(Random &random) { return one(random, familyPromises); }
QString promiseByCouncil(Random &random) { return one(random, councilPromises); }
QString councilPost(Random &random) { return one(random, posts); }
QString answer(Random &random) { return one(random, answers); }
QString outcomeWords(Random &random) { return one(random, outcomes); }
QString touch(Random &random) { return one(random, touches); }
QString whyNotSeen(Random &random) { return one(random, notSeen); }
QString whyNotAlone(Random &random) { return one(random, notAlone); }
QString needsHelp(Random &random) { return one(random, needs); }
QString access(Random &random) { return one(random, accessWords); }
QString pets(Random &random) { return one(random, petWords); }
QString parking(Random &random) { return one(random, parkingWords); }
QString likes(Random &random) { return one(random, likeWords); }
QString whyLeft(Random &random) { return one(random, leftWords); }
QString enjoys(Random &random) { return one(random, enjoyWords); }
QString offers(Random &random) { return one(random, offerWords); }

Said childSaid(Random &random)
{
    constexpr int english = 20;
    if (!random.chance(80))
        return childWords[size_t(random.below(english))];
    return childWords[size_t(random.between(english, int(childWords.size()) - 1))];
}

QString filled(QString text, std::initializer_list<std::pair<const char *, QString>> values)
{
    for (const auto &[key, value] : values)
        text.replace(u'{' + QString::fromLatin1(key) + u'}', value);
    return text;
}

} // namespace doorstep::server::seed::words
