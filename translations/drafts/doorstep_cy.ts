<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Someone else is here</source>
        <translation>Mae rhywun arall yma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Beth yw&apos;r enw arnyn nhw</translation>
    </message>
    <message>
        <source>This is a child</source>
        <translation>Plentyn yw hwn</translation>
    </message>
</context>
<context>
    <name>AdvocacyRecords</name>
    <message>
        <source>Goes to an advocate with the next signal.</source>
        <translation>Yn mynd at eiriolwr gyda&apos;r signal nesaf.</translation>
    </message>
    <message>
        <source>An advocate is looked for.</source>
        <translation>Rydyn ni&apos;n chwilio am eiriolwr.</translation>
    </message>
    <message>
        <source>%1 is asked and has not answered yet.</source>
        <translation>Rydyn ni wedi gofyn i %1. Does dim ateb eto.</translation>
    </message>
    <message>
        <source>%1 said yes. The meeting: %2.</source>
        <translation>Cytunodd %1. Y cyfarfod: %2.</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>Cytunodd %1.</translation>
    </message>
    <message>
        <source>%1 cannot. The next advocate is asked.</source>
        <translation>Dydy %1 ddim yn gallu. Rydyn ni&apos;n gofyn i&apos;r eiriolwr nesaf.</translation>
    </message>
    <message>
        <source>Taken back, or at its end.</source>
        <translation>Wedi&apos;i dynnu&apos;n ôl, neu ar ben.</translation>
    </message>
    <message>
        <source>No advocate is free just now. Ring the office, or ask again another day.</source>
        <translation>Does dim eiriolwr yn rhydd nawr. Ffoniwch y swyddfa, neu gofynnwch eto ddiwrnod arall.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestCard</name>
    <message>
        <source>Safe way to reach them</source>
        <translation>Ffordd ddiogel i gysylltu â nhw</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Yes, I stand beside them</source>
        <translation>Iawn, rwy&apos;n sefyll wrth eu hochr</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Nid fi</translation>
    </message>
    <message>
        <source>Open what they opened to you</source>
        <translation>Agor beth maen nhw wedi&apos;i agor i chi</translation>
    </message>
    <message>
        <source>Their circle comes with the next signal.</source>
        <translation>Mae eu cylch yn dod gyda&apos;r signal nesaf.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequests</name>
    <message>
        <source>Waits for your answer</source>
        <translation>Yn aros am eich ateb</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Cytunoch chi</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Dywedoch chi na</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ar ben</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestsPage</name>
    <message>
        <source>Parents who ask</source>
        <translation>Rhieni sy&apos;n gofyn</translation>
    </message>
    <message>
        <source>Your answer is read by those who asked: the parent, and who works with them.</source>
        <translation>Y rhai a ofynnodd sy&apos;n darllen eich ateb: y rhiant, a phwy bynnag sy&apos;n gweithio gyda nhw.</translation>
    </message>
    <message>
        <source>Nobody asks just now</source>
        <translation>Does neb yn gofyn nawr</translation>
    </message>
    <message>
        <source>When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.</source>
        <translation>Pan fydd rhiant yn gofyn am eiriolwr, mae&apos;n ymddangos yma: enw cyntaf, ffordd ddiogel, cyfarfod.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>AdvocatePage</name>
    <message>
        <source>Meeting %1. %2</source>
        <translation>Cyfarfod %1. %2</translation>
    </message>
    <message>
        <source>The council promises…</source>
        <translation>Mae&apos;r cyngor yn addo…</translation>
    </message>
    <message>
        <source>Safe way to reach them</source>
        <translation>Ffordd ddiogel i gysylltu â nhw</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Beth addawodd y cyngor</translation>
    </message>
    <message>
        <source>Nothing yet. Note each promise while it is said: who, what, by when.</source>
        <translation>Dim byd eto. Nodwch bob addewid wrth iddo gael ei ddweud: pwy, beth, erbyn pryd.</translation>
    </message>
    <message>
        <source>Who is in the circle</source>
        <translation>Pwy sydd yn y cylch</translation>
    </message>
</context>
<context>
    <name>AlsoWritten</name>
    <message>
        <source>Also written down as</source>
        <translation>Ysgrifennwyd hefyd fel</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Dau berson ydyn nhw</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>Nid yr un person â</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Yr un person ydyn nhw</translation>
    </message>
</context>
<context>
    <name>AskAdvocateLink</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Gofyn am eiriolwr</translation>
    </message>
</context>
<context>
    <name>AskAdvocatePage</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Gofyn am eiriolwr</translation>
    </message>
    <message>
        <source>A parent who has been through it stands beside you. They are not from the council.</source>
        <translation>Mae rhiant sydd wedi bod drwyddo yn sefyll wrth eich ochr. Dydyn nhw ddim o&apos;r cyngor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Whose circle is it about?</source>
        <translation>Cylch pwy yw hwn?</translation>
    </message>
    <message>
        <source>How is it safe to reach you?</source>
        <translation>Sut mae&apos;n ddiogel cysylltu â chi?</translation>
    </message>
    <message>
        <source>For example: text first, after school</source>
        <translation>Er enghraifft: neges destun gyntaf, ar ôl ysgol</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Eich enw cyntaf</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>Mae enw cyntaf yn ddigon</translation>
    </message>
    <message>
        <source>When is the meeting?</source>
        <translation>Pryd mae&apos;r cyfarfod?</translation>
    </message>
    <message>
        <source>Who should it be?</source>
        <translation>Pwy ddylai fod yn eiriolwr?</translation>
    </message>
    <message>
        <source>What it is about, if you want to say</source>
        <translation>Beth yw&apos;r pwnc, os ydych chi am ddweud</translation>
    </message>
    <message>
        <source>You can skip this</source>
        <translation>Gallwch adael hwn</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Not needed any more</source>
        <translation>Dim angen mwyach</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Doorstep cannot open now</source>
        <translation>Does dim modd agor Doorstep nawr</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Cau Doorstep</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
</context>
<context>
    <name>ChildWordsPage</name>
    <message>
        <source>Listen to these words</source>
        <translation>Gwrandewch ar y geiriau hyn</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Geiriau %1</translation>
    </message>
    <message>
        <source>As they were said. Nothing tidied, nothing added.</source>
        <translation>Fel y cawson nhw eu dweud. Dim tacluso, dim ychwanegu.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Cadw&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Before you write: “I write this so that others know. I tell someone if you are not safe.”</source>
        <translation>Cyn i chi ysgrifennu: “Rwy&apos;n ysgrifennu hyn er mwyn i eraill wybod. Rwy&apos;n dweud wrth rywun os nad wyt ti&apos;n ddiogel.”</translation>
    </message>
    <message>
        <source>For example: I like when Nana comes</source>
        <translation>Er enghraifft: Rwy&apos;n hoffi pan mae Nana&apos;n dod</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Beth mae %1 yn ei ddweud</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Gofynnais i</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>Dywedwyd heb ofyn</translation>
    </message>
    <message>
        <source>%1 says we may read this out at the door</source>
        <translation>Mae %1 yn dweud y cawn ddarllen hyn yn uchel wrth y drws</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Dywedwyd o&apos;r blaen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>Ei ddarlunio yn lle hynny</translation>
    </message>
    <message>
        <source>Record it instead</source>
        <translation>Ei recordio yn lle hynny</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ychwanegu ffotograff</translation>
    </message>
</context>
<context>
    <name>ChoosePersonPage</name>
    <message>
        <source>Who would you like to be?</source>
        <translation>Pwy hoffech chi fod?</translation>
    </message>
    <message>
        <source>This is a practice council. Nobody in it is real, and nothing leaves this computer.</source>
        <translation>Cyngor ymarfer yw hwn. Does neb ynddo yn real, a does dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Pwy sydd yno?</translation>
    </message>
    <message>
        <source>Each person has a place of their own here, with their own PIN. Nobody sees what is in another&apos;s.</source>
        <translation>Mae gan bob person ei le ei hun yma, gyda&apos;i PIN ei hun. Nid oes neb yn gweld beth sydd yn lle rhywun arall.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
</context>
<context>
    <name>CircleChoice</name>
    <message>
        <source>Our circle</source>
        <translation>Ein cylch ni</translation>
    </message>
    <message>
        <source>%1&apos;s circle</source>
        <translation>Cylch %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>1: &quot;Grace&quot; or &quot;Grace&apos;s circle&quot;, 2: who that is to the family, &quot;Auntie&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CircleFace</name>
    <message>
        <source>Open seat</source>
        <translation>Sedd wag</translation>
    </message>
</context>
<context>
    <name>CircleMemberSheet</name>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Time together is written down with the children and young people of a circle.</source>
        <translation>Mae amser gyda&apos;n gilydd yn cael ei nodi ar gyfer plant a phobl ifanc y cylch.</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>We met</source>
        <translation>Cwrddon ni</translation>
    </message>
    <message>
        <source>Opening the circle…</source>
        <translation>Yn agor y cylch…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Cynnig a gofyn</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Y cylch</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Agosaf</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Ffrindiau a theulu</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>O&apos;n cwmpas</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Cael tâl i helpu</translation>
    </message>
</context>
<context>
    <name>ComesCloseNote</name>
    <message>
        <source>Nothing is written just like that. These come close.</source>
        <translation>Does dim wedi&apos;i ysgrifennu yn union fel hyn. Mae&apos;r rhain yn agos.</translation>
    </message>
</context>
<context>
    <name>DoorNumberSheet</name>
    <message>
        <source>May I knock?</source>
        <translation>Ga i gnocio?</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Peidiwch â galw eto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Edrych</translation>
    </message>
    <message>
        <source>Leave this home alone</source>
        <translation>Gadael llonydd i&apos;r cartref hwn</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>Pa rif yw&apos;r tŷ?</translation>
    </message>
    <message>
        <source>Which number is it? We keep a code that hides it, for two years. You can skip this.</source>
        <translation>Pa rif yw&apos;r tŷ? Rydyn ni&apos;n cadw cod sy&apos;n ei guddio, am ddwy flynedd. Gallwch adael hwn.</translation>
    </message>
    <message>
        <source>For example: 12a</source>
        <translation>Er enghraifft: 12a</translation>
    </message>
    <message>
        <source>House number or name</source>
        <translation>Rhif neu enw&apos;r tŷ</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
    <message>
        <source>Knocking on doors, and time spent together</source>
        <translation>Cnocio ar ddrysau, ac amser gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Rownd stryd</translation>
    </message>
    <message>
        <source>One tap a door. Only the counts are kept, and no name.</source>
        <translation>Un tap am bob drws. Dim ond y cyfrif sy&apos;n cael ei gadw, heb enwau.</translation>
    </message>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Cymdogion a gytunodd</translation>
    </message>
    <message>
        <source>Each until the day they chose, or until they say stop.</source>
        <translation>Pob un tan y diwrnod a ddewison nhw, neu nes iddyn nhw ddweud stop.</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Cwrddon ni</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>Sgwrs, lifft neu bryd o fwyd gyda pherson ifanc: tri thap.</translation>
    </message>
    <message>
        <source>A knock that a family asked for opens from that family&apos;s page, with the words that they chose.</source>
        <translation>Mae cnoc y gofynnodd teulu amdani yn agor o dudalen y teulu, gyda&apos;r geiriau a ddewison nhw.</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Lleoedd a grwpiau</translation>
    </message>
    <message>
        <source>What there is round here, when, and in which language.</source>
        <translation>Beth sydd o gwmpas, pryd, ac ym mha iaith.</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Cynnig a gofyn</translation>
    </message>
    <message>
        <source>What people of these streets offer and ask of each other.</source>
        <translation>Beth mae pobl y strydoedd hyn yn ei gynnig a&apos;i ofyn i&apos;w gilydd.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln strôc</numerusform>
            <numerusform>%Ln strôc</numerusform>
            <numerusform>%Ln strôc</numerusform>
            <numerusform>%Ln strôc</numerusform>
            <numerusform>%Ln strôc</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>This drawing cannot be shown yet. It is kept.</source>
        <translation>Ni allwn ddangos y llun hwn eto. Mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>Tap here, then sign</source>
        <translation>Tapiwch yma, yna llofnodwch</translation>
    </message>
    <message>
        <source>Tap here, then draw</source>
        <translation>Tapiwch yma, yna tynnwch lun</translation>
    </message>
    <message>
        <source>There is no more room. Take a stroke away, or begin again.</source>
        <translation>Does dim mwy o le. Tynnwch strôc i ffwrdd, neu dechreuwch eto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Llofnodi â llaw yn lle hynny</translation>
    </message>
    <message>
        <source>Type your name instead</source>
        <translation>Teipio&apos;ch enw yn lle hynny</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Beth mae&apos;n ei ddangos, mewn geiriau</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>A drawing</source>
        <translation>Darlun</translation>
    </message>
    <message>
        <source>What %1 draws</source>
        <translation>Beth mae %1 yn ei ddarlunio</translation>
    </message>
    <message>
        <source>It stands in the story as it was drawn.</source>
        <translation>Mae&apos;n sefyll yn y stori fel y cafodd ei ddarlunio.</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Cadw&apos;r darlun hwn</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Y papur</translation>
    </message>
</context>
<context>
    <name>EarlierPromises</name>
    <message>
        <source>Earlier promises</source>
        <translation>Addewidion cynharach</translation>
    </message>
</context>
<context>
    <name>EditorStates</name>
    <message>
        <source>We kept what you typed at %1</source>
        <translation>Cadwon ni beth deipioch chi am %1</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Dydy e ddim wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ei daflu</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Welcome to Doorstep</source>
        <translation>Croeso i Doorstep</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Ymuno eto</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Ymuno: %1</translation>
    </message>
    <message>
        <source>For the people who stand beside children and their families.</source>
        <translation>I&apos;r bobl sy&apos;n sefyll wrth ochr plant a&apos;u teuluoedd.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Eich gwahoddiad</translation>
    </message>
    <message>
        <source>Your office sends it to you once. Paste it here, or type it as it stands.</source>
        <translation>Mae eich swyddfa yn ei anfon atoch unwaith. Gludwch ef yma, neu teipiwch ef fel y mae.</translation>
    </message>
    <message>
        <source>This invitation is from %1</source>
        <translation>Daw&apos;r gwahoddiad hwn oddi wrth %1</translation>
    </message>
    <message>
        <source>Is that your office? Nothing has been sent there yet.</source>
        <translation>Ai dyna eich swyddfa chi? Does dim wedi&apos;i anfon yno eto.</translation>
    </message>
    <message>
        <source>Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.</source>
        <translation>Dewiswch PIN. Mae&apos;n agor y ddyfais hon, hyd yn oed heb signal. Does neb yn y swyddfa yn gallu ei weld.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Yr un PIN unwaith eto</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more</source>
        <translation>Dewiswch PIN o chwe digid neu fwy</translation>
    </message>
    <message>
        <source>For practice, choose %1</source>
        <translation>I ymarfer, dewiswch %1</translation>
    </message>
    <message>
        <source>Joining, and bringing your people to this device…</source>
        <translation>Yn ymuno, ac yn dod â&apos;ch pobl i&apos;r ddyfais hon…</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Open seat</source>
        <translation>Sedd wag</translation>
    </message>
</context>
<context>
    <name>FaceToggle</name>
    <message>
        <source>Someone else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Ddim yma</translation>
    </message>
</context>
<context>
    <name>FamilyCircle</name>
    <message>
        <source>Through the years</source>
        <translation>Drwy&apos;r blynyddoedd</translation>
    </message>
    <message>
        <source>Since when each of them is there</source>
        <translation>Ers pryd mae pob un yno</translation>
    </message>
</context>
<context>
    <name>FamilyEditPage</name>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Beth mae&apos;r teulu&apos;n galw ei hun</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>Beth maen nhw am gael help ag ef, yn eu geiriau nhw</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Yr iaith i&apos;w siarad wrth y drws</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>Who interprets (never a child or a relative)</source>
        <translation>Pwy sy&apos;n cyfieithu (byth plentyn na pherthynas)</translation>
    </message>
    <message>
        <source>How to say names and hard things</source>
        <translation>Sut i ddweud enwau a phethau anodd</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>What they want help with</source>
        <translation>Beth maen nhw am gael help ag ef</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Geiriau i&apos;w defnyddio</translation>
    </message>
</context>
<context>
    <name>FamilyNewPage</name>
    <message>
        <source>A new family</source>
        <translation>Teulu newydd</translation>
    </message>
    <message>
        <source>One first name is enough. Everything else can wait.</source>
        <translation>Mae un enw cyntaf yn ddigon. Gall popeth arall aros.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>What the family calls itself (if you know)</source>
        <translation>Beth mae&apos;r teulu&apos;n galw ei hun (os ydych chi&apos;n gwybod)</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>Beth maen nhw am gael help ag ef, yn eu geiriau nhw</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Go on with the visit</source>
        <translation>Mynd ymlaen â&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Dechrau ymweliad</translation>
    </message>
    <message>
        <source>Change what is said of the family</source>
        <translation>Newid beth sy&apos;n cael ei ddweud am y teulu</translation>
    </message>
    <message>
        <source>Opening the family…</source>
        <translation>Yn agor y teulu…</translation>
    </message>
    <message>
        <source>One name is not known yet</source>
        <translation>Mae un enw heb ei wybod eto</translation>
    </message>
    <message>
        <source>Give the child a name, or join them to their family.</source>
        <translation>Rhowch enw i&apos;r plentyn, neu unwch y plentyn â&apos;i deulu.</translation>
    </message>
    <message>
        <source>Name or join</source>
        <translation>Enwi neu uno</translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Cartrefi</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>Ychwanegu cartref</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Tynnwyd ymaith</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Adfer</translation>
    </message>
</context>
<context>
    <name>FamilyPromises</name>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise at a visit stands here.</source>
        <translation>Does dim ar agor. Mae beth rydych chi&apos;n ei addo mewn ymweliad yn ymddangos yma.</translation>
    </message>
    <message>
        <source>The promise board</source>
        <translation>Y bwrdd addewidion</translation>
    </message>
</context>
<context>
    <name>FamilyStory</name>
    <message>
        <source>The whole story</source>
        <translation>Y stori gyfan</translation>
    </message>
    <message>
        <source>Visits, promises, time together, homes and people</source>
        <translation>Ymweliadau, addewidion, amser gyda&apos;n gilydd, cartrefi a phobl</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Y stori hyd yn hyn</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Keep this one</source>
        <translation>Cadw&apos;r un yma</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Cadw “%1”</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>This was written twice at the same time. Both are kept until somebody decides.</source>
        <translation>Cafodd hwn ei ysgrifennu ddwywaith ar yr un pryd. Mae&apos;r ddau&apos;n cael eu cadw nes i rywun benderfynu.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Newid: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Both began with nothing written here.</source>
        <translation>Dechreuodd y ddau heb ddim wedi&apos;i ysgrifennu yma.</translation>
    </message>
    <message>
        <source>Both began from: %1</source>
        <extracomment>Under two versions of one field: what it said when both began to write. 1: &quot;Rang the school.&quot;</extracomment>
        <translation>Dechreuodd y ddau o: %1</translation>
    </message>
    <message>
        <source>An “about me” card</source>
        <translation>Cerdyn “amdana i”</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Cerdyn pwy yw hwn</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Beth yw&apos;r enw arnyn nhw</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Beth maen nhw&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Beth maen nhw&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>Blynyddoedd yn y gwaith hwn</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>A request for an advocate</source>
        <translation>Cais am eiriolwr</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>A safe way to reach them</source>
        <translation>Ffordd ddiogel i gysylltu â nhw</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>Pryd mae&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Beth yw&apos;r pwnc</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>I bwy y gofynnwyd</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Whose circle it is about</source>
        <translation>Cylch pwy yw&apos;r pwnc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>An agreement to share</source>
        <translation>Cytundeb i rannu</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Am bwy mae e</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Pwy gaiff wybod</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>At ba ddiben</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Beth gaiff ei rannu</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Beth mae&apos;r gyfraith yn ei ddweud</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Pwy gytunodd</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Sut y cytunon nhw</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Tynnwyd yn ôl ar</translation>
    </message>
    <message>
        <source>How a child was seen</source>
        <translation>Sut y gwelwyd plentyn</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation>Gwelwyd heb neb arall</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Yn effro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Why not seen</source>
        <translation>Pam na welwyd</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>Pam roedd eraill yno</translation>
    </message>
    <message>
        <source>A child&apos;s words</source>
        <translation>Geiriau plentyn</translation>
    </message>
    <message>
        <source>Words, as they were said</source>
        <translation>Geiriau, fel y cawson nhw eu dweud</translation>
    </message>
    <message>
        <source>The child was asked</source>
        <translation>Gofynnwyd i&apos;r plentyn</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Pwy oedd yno</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dywedwyd ar</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>Cylch</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Beth yw&apos;r enw arno</translation>
    </message>
    <message>
        <source>Whose circle it is</source>
        <translation>Cylch pwy yw e</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>At beth mae e</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Ar agor tan</translation>
    </message>
    <message>
        <source>Who must not be in it</source>
        <translation>Pwy na ddylai fod ynddo</translation>
    </message>
    <message>
        <source>Somebody in a circle</source>
        <translation>Rhywun mewn cylch</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Pwy ydyn nhw i&apos;r teulu</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Pa mor agos</translation>
    </message>
    <message>
        <source>Paid to be there</source>
        <translation>Yn cael tâl am fod yno</translation>
    </message>
    <message>
        <source>In the circle since</source>
        <translation>Yn y cylch ers</translation>
    </message>
    <message>
        <source>Left the circle on</source>
        <translation>Gadawodd y cylch ar</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Yn mewngofnodi fel</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dyfais</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Yn cael ei defnyddio ers</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Daeth i ben ar</translation>
    </message>
    <message>
        <source>A door not to knock on</source>
        <translation>Drws i beidio â chnocio arno</translation>
    </message>
    <message>
        <source>Which door</source>
        <translation>Pa ddrws</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Beth mae&apos;r teulu&apos;n galw ei hun</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>Beth maen nhw am gael help ag ef</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Yr iaith i&apos;w siarad wrth y drws</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Pwy sy&apos;n cyfieithu</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Geiriau i&apos;w defnyddio</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cylchoedd</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>Rhif cyngor</translation>
    </message>
    <message>
        <source>Help ended on</source>
        <translation>Daeth yr help i ben ar</translation>
    </message>
    <message>
        <source>A permission</source>
        <translation>Caniatâd</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>At beth</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Pa fath o beth</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Fel beth</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Pwy a&apos;i rhoddodd</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>Cartref pwy yw e</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Y ffordd i mewn</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Anifeiliaid anwes</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcio</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Pwy sy&apos;n byw yno</translation>
    </message>
    <message>
        <source>A neighbour who wants in</source>
        <translation>Cymydog sydd am ymuno</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu â nhw</translation>
    </message>
    <message>
        <source>What they enjoy</source>
        <translation>Beth maen nhw&apos;n ei fwynhau</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>Beth gynigion nhw</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Am beth y gofynnon nhw</translation>
    </message>
    <message>
        <source>What was said at the door</source>
        <translation>Beth gafodd ei ddweud wrth y drws</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Cytunwyd ar</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Yn gorffen ar</translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation>Tynnodd yn ôl ar</translation>
    </message>
    <message>
        <source>Some streets</source>
        <translation>Rhai strydoedd</translation>
    </message>
    <message>
        <source>Which streets</source>
        <translation>Pa strydoedd</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Pwy sy&apos;n gofalu amdanyn nhw</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Wedi&apos;i binio i&apos;r stori</translation>
    </message>
    <message>
        <source>What it meant for the child</source>
        <translation>Beth oedd yn ei feddwl i&apos;r plentyn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>How the family reads it</source>
        <translation>Sut mae&apos;r teulu&apos;n ei ddarllen</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Enw byr</translation>
    </message>
    <message>
        <source>Languages not checked yet</source>
        <translation>Ieithoedd heb eu gwirio eto</translation>
    </message>
    <message>
        <source>Homes in one block</source>
        <translation>Cartrefi mewn un bloc</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Enwau eraill</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>How well the day is known</source>
        <translation>Pa mor sicr yw&apos;r diwrnod</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Sut i sôn amdanyn nhw</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Gwell ganddyn nhw wrando na darllen</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>Beth sy&apos;n eu helpu i gymryd rhan</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Bu farw ar</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Yr un person â</translation>
    </message>
    <message>
        <source>Joined to the family</source>
        <translation>Wedi&apos;i uno â&apos;r teulu</translation>
    </message>
    <message>
        <source>Why they were taken away</source>
        <translation>Pam cawson nhw eu tynnu ymaith</translation>
    </message>
    <message>
        <source>A place or a group</source>
        <translation>Lle neu grŵp</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Beth sydd ar gael</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Faint mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Pwy sy&apos;n ei redeg</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Pwy sy&apos;n talu amdano</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Beth gafodd ei addo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Pwy addawodd</translation>
    </message>
    <message>
        <source>Which office promised</source>
        <translation>Pa swyddfa addawodd</translation>
    </message>
    <message>
        <source>The council promised it</source>
        <translation>Y cyngor a&apos;i haddawodd</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Addawyd ar</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>What became of a promise</source>
        <translation>Beth ddaeth o addewid</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Said by who promised</source>
        <translation>Dywedwyd gan bwy addawodd</translation>
    </message>
    <message>
        <source>Minutes of recording</source>
        <translation>Munudau o recordio</translation>
    </message>
    <message>
        <source>Seconds of writing</source>
        <translation>Eiliadau o ysgrifennu</translation>
    </message>
    <message>
        <source>A tie in the circle</source>
        <translation>Cyswllt yn y cylch</translation>
    </message>
    <message>
        <source>As who sees it</source>
        <translation>Fel y mae pwy yn ei weld</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Beth ydyn nhw i&apos;w gilydd</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Pa mor gryf</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Sut mae&apos;n teimlo</translation>
    </message>
    <message>
        <source>Who reaches out</source>
        <translation>Pwy sy&apos;n estyn llaw</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Rhwng</translation>
    </message>
    <message>
        <source>And</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Who lived in a home</source>
        <translation>Pwy oedd yn byw mewn cartref</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>Pa gartref</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>Yn byw yno o</translation>
    </message>
    <message>
        <source>How well the first day is known</source>
        <translation>Pa mor sicr yw&apos;r diwrnod cyntaf</translation>
    </message>
    <message>
        <source>How well the last day is known</source>
        <translation>Pa mor sicr yw&apos;r diwrnod olaf</translation>
    </message>
    <message>
        <source>How to reach somebody safely</source>
        <translation>Sut i gysylltu â rhywun yn ddiogel</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Ffyrdd diogel</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Amserau diogel</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Byth</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Gair cod</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Mae&apos;n iawn gadael neges</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Pwy sy&apos;n gwirio</translation>
    </message>
    <message>
        <source>Who must not be in their circles</source>
        <translation>Pwy na ddylai fod yn eu cylchoedd</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Edrych arno eto ar</translation>
    </message>
    <message>
        <source>What the help rests on</source>
        <translation>Ar beth mae&apos;r help yn seiliedig</translation>
    </message>
    <message>
        <source>The family was told on</source>
        <translation>Dywedwyd wrth y teulu ar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>A street round</source>
        <translation>Rownd stryd</translation>
    </message>
    <message>
        <source>Which street</source>
        <translation>Pa stryd</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Cartrefi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Cawson ni sgwrs</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Am ymuno</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Peidiwch â galw eto</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Amser gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Gyda phwy</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Beth oedd e</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>Mewn llinell</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Rhywun yn y swyddfa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Gadawodd ar</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Pa fath o ymweliad</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Cynlluniwyd ar gyfer</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Amser cyrraedd</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Amser gadael</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Gwelais y cartref</translation>
    </message>
    <message>
        <source>Saw where the child sleeps</source>
        <translation>Gwelwyd lle mae&apos;r plentyn yn cysgu</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Beth welais i</translation>
    </message>
    <message>
        <source>What was read together</source>
        <translation>Beth gafodd ei ddarllen gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>Beth ddywedodd y teulu</translation>
    </message>
    <message>
        <source>The family says: that&apos;s right</source>
        <translation>Mae&apos;r teulu&apos;n dweud: mae hynny&apos;n iawn</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Pwy ymwelodd</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Ysgrifennwyd</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Ymweliad nesaf</translation>
    </message>
    <message>
        <source>Somebody paid to help</source>
        <translation>Rhywun sy&apos;n cael tâl i helpu</translation>
    </message>
    <message>
        <source>From an agency</source>
        <translation>O asiantaeth</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Pam daeth i ben</translation>
    </message>
    <message>
        <source>The family met them before</source>
        <translation>Mae&apos;r teulu wedi cwrdd â nhw o&apos;r blaen</translation>
    </message>
    <message>
        <source>Brought in from</source>
        <translation>Daethpwyd ag ef o</translation>
    </message>
    <message>
        <source>The date that it states</source>
        <translation>Y dyddiad sydd arno</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Ei rif yno</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gofynnwyd</translation>
    </message>
    <message>
        <source>somebody said yes</source>
        <translation>cytunodd rhywun</translation>
    </message>
    <message>
        <source>that advocate said no</source>
        <translation>dywedodd yr eiriolwr hwnnw na</translation>
    </message>
    <message>
        <source>no advocate is free yet</source>
        <translation>does dim eiriolwr yn rhydd eto</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>mae wedi dod i ben</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>i&apos;r diwrnod</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>y mis</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>y flwyddyn</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>heb ei eni eto</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>addawyd</translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation>cytunodd y ddau</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>wedi&apos;i gadw, yn hwyr</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>heb ei gadw</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>addawyd o&apos;r newydd</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>gollyngwyd</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>dim cyswllt mwyach</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>cyswllt tenau</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yno</translation>
    </message>
    <message>
        <source>close</source>
        <translation>agos</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>craig</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>cynnes</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>cymysg</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>dan straen</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>y ddau ohonyn nhw</translation>
    </message>
    <message>
        <source>mostly the first</source>
        <translation>y cyntaf gan amlaf</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>y llall gan amlaf</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>help a ddewisodd y teulu</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>cynllun plentyn mewn angen</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>gorchymyn llys</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>byw oddi cartref</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>cymorth cynnar</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>cyn mynd i&apos;r llys</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>sgwrs</translation>
    </message>
    <message>
        <source>a ride</source>
        <translation>lifft</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>pryd o fwyd</translation>
    </message>
    <message>
        <source>school</source>
        <translation>ysgol</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>hwyl</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>neges</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>family help worker</source>
        <translation>gweithiwr cymorth i deuluoedd</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>rheolwr tîm</translation>
    </message>
    <message>
        <source>meeting coordinator</source>
        <translation>cydlynydd cyfarfodydd</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>rhiant-eiriolwr</translation>
    </message>
    <message>
        <source>advocacy lead</source>
        <translation>arweinydd eiriolaeth</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>gwirfoddolwr</translation>
    </message>
    <message>
        <source>volunteer lead</source>
        <translation>arweinydd gwirfoddolwyr</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>cysylltydd cymdogion</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>rhiant neu deulu</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>person ifanc</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>gweinyddwr</translation>
    </message>
    <message>
        <source>family help</source>
        <translation>cymorth i deuluoedd</translation>
    </message>
    <message>
        <source>to say hello</source>
        <translation>i ddweud helô</translation>
    </message>
    <message>
        <source>we met</source>
        <translation>cwrddon ni</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>dim ateb</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>dywedon nhw na</translation>
    </message>
    <message>
        <source>they have moved</source>
        <translation>maen nhw wedi symud</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>Something from a newer app</source>
        <translation>Rhywbeth o ap mwy newydd</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>ymweliad</translation>
    </message>
    <message>
        <source>somebody who is not on this device</source>
        <translation>rhywun nad yw ar y ddyfais hon</translation>
    </message>
    <message>
        <source>something from a newer app</source>
        <translation>rhywbeth o ap mwy newydd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim byd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Heb risiau</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Gwiriwyd ddiwethaf</translation>
    </message>
    <message>
        <source>An offer or an ask in a circle</source>
        <translation>Cynnig neu gais mewn cylch</translation>
    </message>
    <message>
        <source>Asked for or offered</source>
        <translation>Gofyn neu gynnig</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Ble, fwy neu lai</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Pwy ddywedodd ie</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Pryd y daeth i ben</translation>
    </message>
    <message>
        <source>An offer or an ask of the street</source>
        <translation>Cynnig neu gais ar y stryd</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>cynnig</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>it fell through</source>
        <translation>aeth o chwith</translation>
    </message>
    <message>
        <source>The order of a day</source>
        <translation>Trefn diwrnod</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Ble i fynd</translation>
    </message>
    <message>
        <source>Only for practice</source>
        <translation>Dim ond ar gyfer ymarfer</translation>
    </message>
    <message>
        <source>An answer from the office</source>
        <translation>Ateb gan y swyddfa</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>Pa newid</translation>
    </message>
    <message>
        <source>What kind of thing it is about</source>
        <translation>Am ba fath o beth y mae</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Pwy benderfynodd</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Pryd y penderfynwyd</translation>
    </message>
    <message>
        <source>A change that is kept apart</source>
        <translation>Newid sy&apos;n cael ei gadw ar wahân</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Pwy ysgrifennodd hwn</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Pryd yr ysgrifennwyd hwn</translation>
    </message>
    <message>
        <source>When it came to the office</source>
        <translation>Pryd y daeth i&apos;r swyddfa</translation>
    </message>
    <message>
        <source>Why it is kept apart</source>
        <translation>Pam ei fod ar wahân</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>Gellir ei ychwanegu</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>added to the record</source>
        <translation>wedi&apos;i ychwanegu at y cofnod</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi&apos;i adael allan</translation>
    </message>
    <message>
        <source>could not be added</source>
        <translation>nid oedd modd ei ychwanegu</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>ei ychwanegu</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>ei adael allan</translation>
    </message>
    <message>
        <source>it is not known why</source>
        <translation>nid yw&apos;n hysbys pam</translation>
    </message>
    <message>
        <source>the writer was not let in</source>
        <translation>ni chafodd yr awdur fynediad</translation>
    </message>
    <message>
        <source>it is not theirs to write</source>
        <translation>nid eu lle nhw yw ysgrifennu hyn</translation>
    </message>
    <message>
        <source>the app could not read it</source>
        <translation>ni allai&apos;r ap ei ddarllen</translation>
    </message>
    <message>
        <source>their time had ended</source>
        <translation>roedd eu hamser wedi dod i ben</translation>
    </message>
    <message>
        <source>only who began it goes on with it</source>
        <translation>dim ond pwy ddechreuodd sy&apos;n mynd ymlaen</translation>
    </message>
    <message>
        <source>A picture, a recording or a drawing</source>
        <translation>Llun, recordiad neu ddarlun</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>I beth y mae&apos;n perthyn</translation>
    </message>
    <message>
        <source>What kind of thing it belongs to</source>
        <translation>I ba fath o beth y mae&apos;n perthyn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>How large it is</source>
        <translation>Pa mor fawr ydyw</translation>
    </message>
    <message>
        <source>Proof that it is whole</source>
        <translation>Prawf ei fod yn gyfan</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Beth sy&apos;n ei agor</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Beth mae&apos;n ei ddangos, mewn geiriau</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Pwy sydd ynddo</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Pam y cafodd ei wneud</translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation>Pwy ddywedodd ie iddo</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Pryd y cafodd ei wneud</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ffotograff</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>recordiad</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>darlun</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>llofnod</translation>
    </message>
    <message>
        <source>Whether two are one person</source>
        <translation>A yw dau yn un person</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Un ohonyn nhw</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Y llall</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth ddywedwyd</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Pwy ddywedodd hyn</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Pryd y dywedwyd hyn</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>un person</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>dau berson</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>Give the device back</source>
        <translation>Rhoi&apos;r ddyfais yn ôl</translation>
    </message>
    <message>
        <source>The one whose device this is puts in their PIN.</source>
        <translation>Mae perchennog y ddyfais yn rhoi ei PIN.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Darllen ymlaen</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>I ymarfer, eich PIN yw %1</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Not on this device</source>
        <translation>Ddim ar y ddyfais hon</translation>
    </message>
    <message>
        <source>This is not on this device any more</source>
        <translation>Dydy hwn ddim ar y ddyfais hon mwyach</translation>
    </message>
    <message>
        <source>Somebody took it away, or your time with these people has ended. What you saved went to the office first.</source>
        <translation>Tynnodd rhywun ef ymaith, neu daeth eich amser gyda&apos;r bobl hyn i ben. Aeth beth gadwoch chi i&apos;r swyddfa gyntaf.</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Lock, and bring it back</source>
        <translation>Cloi, a dod ag ef yn ôl</translation>
    </message>
    <message>
        <source>What you choose from the list opens here.</source>
        <translation>Mae beth rydych chi&apos;n ei ddewis o&apos;r rhestr yn agor yma.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Newid neu ychwanegu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Nobody lives here any more</source>
        <translation>Does neb yn byw yma mwyach</translation>
    </message>
</context>
<context>
    <name>HomeResidents</name>
    <message>
        <source>Who lives there, or did</source>
        <translation>Pwy sy&apos;n byw yno, neu oedd yn byw yno</translation>
    </message>
    <message>
        <source>Since when is not said</source>
        <translation>Heb ddweud ers pryd</translation>
    </message>
    <message>
        <source>Somebody lived here before</source>
        <translation>Roedd rhywun yn byw yma o&apos;r blaen</translation>
    </message>
    <message>
        <source>Who lived here before?</source>
        <translation>Pwy oedd yn byw yma o&apos;r blaen?</translation>
    </message>
</context>
<context>
    <name>HouseholdEditPage</name>
    <message>
        <source>A home</source>
        <translation>Cartref</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>Cartref pwy yw e</translation>
    </message>
    <message>
        <source>Mum&apos;s, Nana&apos;s</source>
        <translation>Tŷ Mam, tŷ Nana</translation>
    </message>
    <message>
        <source>Address, one line each</source>
        <translation>Cyfeiriad, un llinell ar y tro</translation>
    </message>
    <message>
        <source>Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.</source>
        <translation>Oes rhywun na ddylai wybod y cyfeiriad hwn? Yna gadewch ef allan, a gofynnwch i&apos;r swyddfa sut i&apos;w gadw&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>Who lives there? Tap a face.</source>
        <translation>Pwy sy&apos;n byw yno? Tapiwch wyneb.</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Y ffordd i mewn</translation>
    </message>
    <message>
        <source>Side gate, second floor, buzzer 4</source>
        <translation>Giât ochr, ail lawr, cloch 4</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Anifeiliaid anwes</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcio</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Which family do they belong to?</source>
        <translation>I ba deulu maen nhw&apos;n perthyn?</translation>
    </message>
    <message>
        <source>No other family is here</source>
        <translation>Does dim teulu arall yma</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ddod o hyd i ddim</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>Dim ond beth sydd ar y ddyfais hon a gafodd ei chwilio. Rhowch gynnig ar ddechrau enw.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Add it to the record</source>
        <translation>Ei ychwanegu at y cofnod</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei adael allan</translation>
    </message>
</context>
<context>
    <name>KeptLink</name>
    <message>
        <source>Kept apart</source>
        <translation>Ar wahân</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept apart</source>
        <translation>Ar wahân</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>Does dim ar wahân</translation>
    </message>
    <message>
        <source>What colleagues write and may not add by themselves comes here. You then decide.</source>
        <translation>Daw yma yr hyn y mae cydweithwyr yn ei ysgrifennu ac na chânt ei ychwanegu eu hunain. Chi wedyn sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.</source>
        <translation>Cydweithwyr ysgrifennodd hwn, ac ni allai fynd i&apos;r cofnod ohono&apos;i hun. Cânt wybod beth rydych yn ei benderfynu.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Wedi&apos;u penderfynu</translation>
    </message>
    <message>
        <source>Why do you leave it out?</source>
        <translation>Pam rydych yn ei adael allan?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ei adael allan</translation>
    </message>
    <message>
        <source>The person who wrote it reads your words. What they wrote stays at the office.</source>
        <translation>Bydd y sawl a&apos;i hysgrifennodd yn darllen eich geiriau. Mae&apos;r hyn a ysgrifennwyd yn aros yn y swyddfa.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Mewn ychydig eiriau</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Which language?</source>
        <translation>Pa iaith?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Chwilio ieithoedd</translation>
    </message>
    <message>
        <source>No language is called that. Try its name in English.</source>
        <translation>Does dim iaith o&apos;r enw hwnnw. Rhowch gynnig ar ei henw Saesneg.</translation>
    </message>
</context>
<context>
    <name>LapsedPage</name>
    <message>
        <source>Connect to open</source>
        <translation>Cysylltu i agor</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Cysylltu nawr</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Getting in touch with the office…</source>
        <translation>Yn cysylltu â&apos;r swyddfa…</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Listen</source>
        <translation>Gwrando</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>Heb ei wirio gan ddarllenydd yr iaith hon</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Read aloud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>Pages can be listened to</source>
        <translation>Gellir gwrando ar dudalennau</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Pa mor gyflym</translation>
    </message>
    <message>
        <source>As people speak</source>
        <translation>Fel mae pobl yn siarad</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Yn arafach</translation>
    </message>
    <message>
        <source>Sent and kept</source>
        <translation>Anfonwyd a chadwyd</translation>
    </message>
    <message>
        <source>What is not sent yet, and what this device holds</source>
        <translation>Beth sydd heb ei anfon eto, a beth sydd ar y ddyfais hon</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Newid fy PIN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>Heb ei wirio gan ddarllenydd yr iaith hon</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Sut mae&apos;n edrych</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Maint y geiriau</translation>
    </message>
    <message>
        <source>%L1 per cent</source>
        <translation>%L1 y cant</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>Does dim ar y sgrin yn symud ohono&apos;i hun</translation>
    </message>
</context>
<context>
    <name>ModelStates</name>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
</context>
<context>
    <name>NameOrJoin</name>
    <message>
        <source>What are they called?</source>
        <translation>Beth yw&apos;r enw arnyn nhw?</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Cadw&apos;r enw</translation>
    </message>
    <message>
        <source>Join to a family</source>
        <translation>Uno â theulu</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreePage</name>
    <message>
        <source>Thank you, %1</source>
        <translation>Diolch, %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Does dim yn cael ei gadw</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Darllenwch hwn</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Am ymuno</translation>
    </message>
    <message>
        <source>Give the device back</source>
        <translation>Rhoi&apos;r ddyfais yn ôl</translation>
    </message>
    <message>
        <source>Next door</source>
        <translation>Drws nesaf</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Rwy&apos;n cytuno</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Rhoi&apos;r ddyfais drosodd</translation>
    </message>
    <message>
        <source>Take me off again</source>
        <translation>Fy nhynnu i oddi arno eto</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Gwell gen i beidio</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>Clirio&apos;r atebion hyn</translation>
    </message>
    <message>
        <source>It is kept until %1. Say stop at any time.</source>
        <translation>Mae&apos;n cael ei gadw tan %1. Dywedwch stop unrhyw bryd.</translation>
    </message>
    <message>
        <source>Your name and how to reach you are gone from this device.</source>
        <translation>Mae eich enw a sut i gysylltu â chi wedi mynd o&apos;r ddyfais hon.</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreement</name>
    <message>
        <source>A first name is enough.</source>
        <translation>Mae enw cyntaf yn ddigon.</translation>
    </message>
    <message>
        <source>One way to reach them: a number, an address, or which door.</source>
        <translation>Un ffordd i gysylltu â nhw: rhif, cyfeiriad, neu ba ddrws.</translation>
    </message>
    <message>
        <source>Choose when it ends, within a year.</source>
        <translation>Dewiswch pryd mae&apos;n gorffen, o fewn blwyddyn.</translation>
    </message>
    <message>
        <source>Hello %1.</source>
        <translation>Helô %1.</translation>
    </message>
    <message>
        <source>We keep your first name, one way to reach you, and what you enjoy.</source>
        <translation>Rydyn ni&apos;n cadw eich enw cyntaf, un ffordd i gysylltu â chi, a beth rydych chi&apos;n ei fwynhau.</translation>
    </message>
    <message>
        <source>%1 keeps your first name, one way to reach you, and what you enjoy.</source>
        <translation>Mae %1 yn cadw eich enw cyntaf, un ffordd i gysylltu â chi, a beth rydych chi&apos;n ei fwynhau.</translation>
    </message>
    <message>
        <source>We may ask you now and then to join in on your street. You can always say no.</source>
        <translation>Efallai y byddwn yn gofyn i chi weithiau ymuno yn eich stryd. Gallwch ddweud na bob tro.</translation>
    </message>
    <message>
        <source>It ends on %1. Then it is all gone.</source>
        <translation>Y diwrnod olaf yw %1. Wedyn mae&apos;r cyfan wedi mynd.</translation>
    </message>
    <message>
        <source>Say stop at any time, and it is gone that day.</source>
        <translation>Dywedwch stop unrhyw bryd, ac mae&apos;n mynd y diwrnod hwnnw.</translation>
    </message>
</context>
<context>
    <name>NeighbourFields</name>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>For example: Bea</source>
        <translation>Er enghraifft: Bea</translation>
    </message>
    <message>
        <source>One way to reach you</source>
        <translation>Un ffordd i gysylltu â chi</translation>
    </message>
    <message>
        <source>For example: the blue door, after five</source>
        <translation>Er enghraifft: y drws glas, ar ôl pump</translation>
    </message>
    <message>
        <source>What you enjoy</source>
        <translation>Beth rydych chi&apos;n ei fwynhau</translation>
    </message>
    <message>
        <source>For example: gardens, football, cooking</source>
        <translation>Er enghraifft: gerddi, pêl-droed, coginio</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Mae&apos;n gorffen ar</translation>
    </message>
    <message>
        <source>Your neighbourhood team can read this until the end date. Nobody else.</source>
        <translation>Gall tîm eich cymdogaeth ddarllen hyn tan y dyddiad gorffen. Neb arall.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Cymdogion a gytunodd</translation>
    </message>
    <message>
        <source>Each agreed at the door, until the day they chose.</source>
        <translation>Cytunodd pob un wrth y drws, tan y diwrnod a ddewison nhw.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Neighbours who agree at their door stand here until the day they chose.</source>
        <translation>Mae cymdogion sy&apos;n cytuno wrth eu drws yn ymddangos yma tan y diwrnod a ddewison nhw.</translation>
    </message>
    <message>
        <source>Take %1 off?</source>
        <translation>Tynnu %1 oddi yma?</translation>
    </message>
    <message>
        <source>Take them off now</source>
        <translation>Eu tynnu oddi yma nawr</translation>
    </message>
    <message>
        <source>They said stop. Their name and how to reach them go at once, and cannot be brought back.</source>
        <translation>Dywedon nhw stop. Mae eu henw a sut i gysylltu â nhw yn mynd ar unwaith, a does dim modd eu cael yn ôl.</translation>
    </message>
</context>
<context>
    <name>NewCircleFields</name>
    <message>
        <source>Whose circle is it?</source>
        <translation>Cylch pwy yw e?</translation>
    </message>
    <message>
        <source>Who else stands in it? By first name, nothing more.</source>
        <translation>Pwy arall sydd ynddo? Enw cyntaf, dim mwy.</translation>
    </message>
    <message>
        <source>How long is it open?</source>
        <translation>Am faint mae ar agor?</translation>
    </message>
</context>
<context>
    <name>NoAnswerSheet</name>
    <message>
        <source>Nobody in</source>
        <translation>Neb i mewn</translation>
    </message>
    <message>
        <source>I left a card</source>
        <translation>Gadewais gerdyn</translation>
    </message>
    <message>
        <source>Leave no card here. It may not be safe.</source>
        <translation>Peidiwch â gadael cerdyn yma. Efallai nad yw&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>When do you come again?</source>
        <translation>Pryd ydych chi&apos;n dod eto?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That was not the PIN.</source>
        <translation>Nid dyna&apos;r PIN.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little before the next one.</source>
        <translation>Gormod o gynigion. Arhoswch ychydig cyn yr un nesaf.</translation>
    </message>
    <message>
        <source>Doorstep is open already on this device. Close it there first.</source>
        <translation>Mae Doorstep ar agor yn barod ar y ddyfais hon. Caewch ef yno gyntaf.</translation>
    </message>
    <message>
        <source>A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.</source>
        <translation>Mae rhan o&apos;r cofnod ar y ddyfais hon ar goll. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Gofynnwch i&apos;r swyddfa am help.</translation>
    </message>
    <message>
        <source>The record on this device is damaged. What you had not sent is kept. Ask the office for help.</source>
        <translation>Mae&apos;r cofnod ar y ddyfais hon wedi&apos;i ddifrodi. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Gofynnwch i&apos;r swyddfa am help.</translation>
    </message>
    <message>
        <source>That is not an invitation from Doorstep. Copy the whole of it and try again.</source>
        <translation>Nid gwahoddiad gan Doorstep yw hwnnw. Copïwch y cyfan a cheisiwch eto.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. The invitation is still good. Try again when you have a signal.</source>
        <translation>Allwn ni ddim cyrraedd y swyddfa nawr. Mae&apos;r gwahoddiad yn dal yn dda. Ceisiwch eto pan fydd gennych signal.</translation>
    </message>
    <message>
        <source>The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.</source>
        <translation>Nid y cyfrifiadur a atebodd yw&apos;r swyddfa a&apos;ch gwahoddodd. Ni anfonwyd dim ato. Gofynnwch i&apos;r swyddfa.</translation>
    </message>
    <message>
        <source>This invitation has been used or has ended. Ask the office for another.</source>
        <translation>Mae&apos;r gwahoddiad hwn wedi&apos;i ddefnyddio neu wedi dod i ben. Gofynnwch i&apos;r swyddfa am un arall.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device and goes when there is a signal.</source>
        <translation>Allwn ni ddim cyrraedd y swyddfa nawr. Mae popeth yn ddiogel ar y ddyfais hon ac yn mynd pan fydd signal.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.</source>
        <translation>Nid ein swyddfa ni yw&apos;r cyfrifiadur a atebodd. Ni anfonwyd dim ato. Mae popeth yn ddiogel ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>The office no longer knows this device. Everything is safe here, and the office can take it over. Ask them.</source>
        <translation>Dydy&apos;r swyddfa ddim yn adnabod y ddyfais hon mwyach. Mae popeth yn ddiogel yma, a gall y swyddfa ei gymryd drosodd. Gofynnwch iddyn nhw.</translation>
    </message>
    <message>
        <source>We could not save to the office yet. It is safe on this device.</source>
        <translation>Doedd dim modd cadw i&apos;r swyddfa eto. Mae&apos;n ddiogel ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Your words are kept. Look through it once more.</source>
        <translation>Does dim modd cadw rhywbeth yma fel y mae. Mae eich geiriau wedi&apos;u cadw. Edrychwch drwyddo unwaith eto.</translation>
    </message>
    <message>
        <source>You may read this, but not change it. Your words are kept here. Ask the lead practitioner.</source>
        <translation>Cewch ddarllen hwn, ond nid ei newid. Mae eich geiriau wedi&apos;u cadw yma. Gofynnwch i&apos;r prif ymarferydd.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then save again.</source>
        <translation>Mae&apos;r ddyfais hon yn llawn. Ni chollwyd dim. Gwnewch ychydig o le, yna cadwch eto.</translation>
    </message>
    <message>
        <source>This device could not write it down. Your words are still on the screen. Try again.</source>
        <translation>Doedd dim modd i&apos;r ddyfais hon ei ysgrifennu. Mae eich geiriau yn dal ar y sgrin. Ceisiwch eto.</translation>
    </message>
    <message>
        <source>That cannot be right. Look at it once more.</source>
        <translation>All hynny ddim bod yn iawn. Edrychwch arno unwaith eto.</translation>
    </message>
    <message>
        <source>This is not on this device any more. Ask the lead practitioner if you need it.</source>
        <translation>Dydy hwn ddim ar y ddyfais hon mwyach. Gofynnwch i&apos;r prif ymarferydd os oes ei angen arnoch.</translation>
    </message>
    <message>
        <source>You may not see this. The lead practitioner can tell you more.</source>
        <translation>Chewch chi ddim gweld hwn. Gall y prif ymarferydd ddweud mwy wrthych.</translation>
    </message>
    <message>
        <source>Doorstep is locked. Put in your PIN to go on.</source>
        <translation>Mae Doorstep wedi&apos;i gloi. Rhowch eich PIN i fynd ymlaen.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Ask the office for help.</source>
        <translation>Does dim modd darllen rhan o&apos;r cofnod ar y ddyfais hon. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Gofynnwch i&apos;r swyddfa am help.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.</source>
        <translation>Doorstep mwy newydd ysgrifennodd hwn. Diweddarwch yr ap hwn. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then try again.</source>
        <translation>Mae&apos;r ddyfais hon yn llawn. Ni chollwyd dim. Gwnewch ychydig o le, yna ceisiwch eto.</translation>
    </message>
    <message>
        <source>This device could not read or write. Try again. Nothing was lost.</source>
        <translation>Doedd dim modd i&apos;r ddyfais hon ddarllen nac ysgrifennu. Ceisiwch eto. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device.</source>
        <translation>Allwn ni ddim cyrraedd y swyddfa nawr. Mae popeth yn ddiogel ar y ddyfais hon.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it.</source>
        <translation>Nid ein swyddfa ni yw&apos;r cyfrifiadur a atebodd. Ni anfonwyd dim ato.</translation>
    </message>
    <message>
        <source>The office said no. Everything is safe on this device. Ask the office why.</source>
        <translation>Dywedodd y swyddfa na. Mae popeth yn ddiogel ar y ddyfais hon. Gofynnwch i&apos;r swyddfa pam.</translation>
    </message>
    <message>
        <source>This is too long to save in one piece. Make two of it. Your words are kept.</source>
        <translation>Mae hwn yn rhy hir i&apos;w gadw mewn un darn. Gwnewch ddau ohono. Mae eich geiriau wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Everything is safe on this device. Try again.</source>
        <translation>Aeth rhywbeth o&apos;i le, a ni sydd ar fai. Mae popeth yn ddiogel ar y ddyfais hon. Ceisiwch eto.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Asked for</source>
        <translation>Gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Two people said yes at the same time.</source>
        <translation>Dywedodd dau berson ie ar yr un pryd.</translation>
    </message>
    <message>
        <source>Both are kept. Agree who does it.</source>
        <translation>Mae&apos;r ddau wedi&apos;u cadw. Cytunwch pwy sy&apos;n ei wneud.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Gweld y ddau</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Mae wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Aeth o chwith</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Gofyn am rywbeth</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Cynnig rhywbeth</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Rhannu</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Pa un yw e?</translation>
    </message>
    <message>
        <source>I ask for something</source>
        <translation>Rwy&apos;n gofyn am rywbeth</translation>
    </message>
    <message>
        <source>I offer something</source>
        <translation>Rwy&apos;n cynnig rhywbeth</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>A lift to the clinic at ten</source>
        <translation>Lifft i&apos;r clinig am ddeg</translation>
    </message>
    <message>
        <source>I can look after a dog</source>
        <translation>Gallaf ofalu am gi</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>Pwy gaiff ei weld?</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Ble, fwy neu lai</translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation>Ger yr ysgol</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Dim stryd na chylch eto</translation>
    </message>
    <message>
        <source>There is nobody yet who could read this.</source>
        <translation>Does neb eto a allai ddarllen hwn.</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers and asks</source>
        <translation>Cynnig a gofyn</translation>
    </message>
    <message>
        <source>A lift, tea, help with a form</source>
        <translation>Lifft, te, help gyda ffurflen</translation>
    </message>
    <message>
        <source>Ask or offer</source>
        <translation>Gofyn neu gynnig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Whose offers and asks</source>
        <translation>Cynigion a cheisiadau pwy</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Dywedoch chi ie</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading: what nobody has said yes to yet</extracomment>
        <translation>Ar agor</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Yn ddiweddar</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Dim stryd na chylch eto</translation>
    </message>
    <message>
        <source>Nobody asks for anything just now</source>
        <translation>Does neb yn gofyn am ddim ar hyn o bryd</translation>
    </message>
    <message>
        <source>Ask your volunteer lead for a patch, or a family for a place in its circle.</source>
        <translation>Gofynnwch i&apos;ch arweinydd gwirfoddolwyr am ardal, neu i deulu am le yn ei gylch.</translation>
    </message>
    <message>
        <source>What somebody asks for or offers stands here, the soonest first.</source>
        <translation>Mae&apos;r hyn y mae rhywun yn gofyn amdano neu&apos;n ei gynnig yma, y cynharaf yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>Teulu newydd</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Opening your list…</source>
        <translation>Yn agor eich rhestr…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Neb yma eto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ddod o hyd i ddim</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>Dim ond beth sydd ar y ddyfais hon a gafodd ei chwilio. Rhowch gynnig ar ddechrau enw.</translation>
    </message>
    <message>
        <source>Families that you work with stand here. You can begin with a first name alone.</source>
        <translation>Mae&apos;r teuluoedd rydych chi&apos;n gweithio gyda nhw yn ymddangos yma. Gallwch ddechrau gydag enw cyntaf yn unig.</translation>
    </message>
    <message>
        <source>When somebody opens their circle to you, it stands here.</source>
        <translation>Pan fydd rhywun yn agor eu cylch i chi, mae&apos;n ymddangos yma.</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>A new person</source>
        <translation>Person newydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>What they are called</source>
        <translation>Beth yw&apos;r enw arnyn nhw</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Pwy ydyn nhw i&apos;r teulu</translation>
    </message>
    <message>
        <source>Nana, big brother, Mum&apos;s friend</source>
        <translation>Nana, brawd mawr, ffrind Mam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 Mehefin 2017, neu 2017</translation>
    </message>
    <message>
        <source>How to reach them, one on each line</source>
        <translation>Sut i gysylltu â nhw, un ar bob llinell</translation>
    </message>
    <message>
        <source>Languages, one on each line</source>
        <translation>Ieithoedd, un ar bob llinell</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Gwell ganddyn nhw wrando na darllen</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Sut i sôn amdanyn nhw</translation>
    </message>
    <message>
        <source>she, he, they</source>
        <translation>hi, fe, nhw</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change or add</source>
        <translation>Newid neu ychwanegu</translation>
    </message>
    <message>
        <source>Nothing was lost. The record here stays as it was.</source>
        <translation>Ni chollwyd dim. Mae&apos;r cofnod yma&apos;n aros fel yr oedd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>What others wrote about them stays where it is.</source>
        <translation>Mae beth ysgrifennodd eraill amdanyn nhw yn aros lle mae e.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Tynnu ymaith…</translation>
    </message>
    <message>
        <source>Why should they not be here?</source>
        <translation>Pam na ddylen nhw fod yma?</translation>
    </message>
    <message>
        <source>One tap brings them back. What others wrote about them stays where it is.</source>
        <translation>Mae un tap yn dod â nhw&apos;n ôl. Mae beth ysgrifennodd eraill amdanyn nhw yn aros lle mae e.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Who is here</source>
        <translation>Pwy sydd yma</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation>Ffotograff</translation>
    </message>
    <message>
        <source>A photo about %1</source>
        <translation>Ffotograff am %1</translation>
    </message>
    <message>
        <source>It stands in the story, with what you say of it.</source>
        <translation>Mae&apos;n sefyll yn y stori, gyda&apos;r hyn a ddywedwch amdano.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Cadw&apos;r ffotograff hwn</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Dewis ffotograff</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ffotograffau</translation>
    </message>
    <message>
        <source>The photo that you chose</source>
        <translation>Y ffotograff a ddewisoch</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Yn agor y ffotograff…</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Dewis ffotograff arall</translation>
    </message>
    <message>
        <source>We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.</source>
        <translation>Rydym yn cadw copi o&apos;r llun, heb ei le, ei ddyddiad na&apos;i berchennog. Mae eich ffeil eich hun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Beth mae&apos;n ei ddangos, mewn geiriau</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Peidio â&apos;i gadw</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This picture cannot be shown yet</source>
        <translation>Ni allwn ddangos y llun hwn eto</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>Mae&apos;r llun ar ei ffordd…</translation>
    </message>
    <message>
        <source>This picture is not on this device yet. It is %1 MB.</source>
        <translation>Nid yw&apos;r llun hwn ar y ddyfais hon eto. Mae&apos;n %1 MB.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Dim llun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Ei nôl</translation>
    </message>
    <message>
        <source>See it larger. %1</source>
        <translation>Ei weld yn fwy. %1</translation>
    </message>
</context>
<context>
    <name>PictureLarge</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>Mae gan PIN o leiaf %Ln digid.</numerusform>
            <numerusform>Mae gan PIN o leiaf %Ln digid.</numerusform>
            <numerusform>Mae gan PIN o leiaf %Ln o ddigidau.</numerusform>
            <numerusform>Mae gan PIN o leiaf %Ln digid.</numerusform>
            <numerusform>Mae gan PIN o leiaf %Ln o ddigidau.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>Mae hwnnw&apos;n hawdd ei ddyfalu. Dewiswch ddigidau nad ydynt yn dilyn nac yn ailadrodd ei gilydd.</translation>
    </message>
    <message>
        <source>That is a pattern on the keys, and many people use it. Choose another.</source>
        <translation>Patrwm ar y bysellau yw hwnnw, ac mae llawer yn ei ddefnyddio. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>Eich PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>Dim digid wedi&apos;i deipio</numerusform>
            <numerusform>%Ln digid wedi&apos;i deipio</numerusform>
            <numerusform>%Ln o ddigidau wedi&apos;u teipio</numerusform>
            <numerusform>%Ln digid wedi&apos;u teipio</numerusform>
            <numerusform>%Ln o ddigidau wedi&apos;u teipio</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Dileu un digid</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change my PIN</source>
        <translation>Newid fy PIN</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>Eich PIN fel y mae nawr</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>Eich PIN newydd</translation>
    </message>
    <message>
        <source>Your new PIN once more</source>
        <translation>Eich PIN newydd unwaith eto</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>A place or a group</source>
        <translation>Lle neu grŵp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Toast club, Larch Row</source>
        <translation>Clwb tost, Larch Row</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Beth sydd yno</translation>
    </message>
    <message>
        <source>Breakfast for anybody before school</source>
        <translation>Brecwast i bawb cyn yr ysgol</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>School days, 7:45 to 8:45</source>
        <translation>Diwrnodau ysgol, 7:45 i 8:45</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Oes modd mynd i mewn heb risiau?</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>Pa ieithoedd sy&apos;n cael eu siarad yno?</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Faint mae&apos;n ei gostio</translation>
    </message>
    <message>
        <source>Free, or what you can</source>
        <translation>Am ddim, neu beth allwch chi</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Pwy sy&apos;n ei redeg</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Pwy sy&apos;n talu amdano</translation>
    </message>
    <message>
        <source>Saving says that it is right today.</source>
        <translation>Mae cadw yn dweud ei fod yn gywir heddiw.</translation>
    </message>
    <message>
        <source>Is all of it right? Say so on its page, once this is saved.</source>
        <translation>Ydy&apos;r cyfan yn gywir? Dywedwch hynny ar ei dudalen, ar ôl cadw.</translation>
    </message>
</context>
<context>
    <name>PlaceLanguages</name>
    <message>
        <source>Another language</source>
        <translation>Iaith arall</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Still right</source>
        <translation>Dal yn gywir</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Newid neu ychwanegu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places and groups</source>
        <translation>Lleoedd a grwpiau</translation>
    </message>
    <message>
        <source>What residents say is useful</source>
        <translation>Beth mae trigolion yn dweud sy&apos;n ddefnyddiol</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ychwanegu lle</translation>
    </message>
    <message>
        <source>Not checked for over a year</source>
        <translation>Heb ei wirio ers dros flwyddyn</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Search by name, what or where</source>
        <translation>Chwilio yn ôl enw, beth neu ble</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Dim lle eto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ddod o hyd i ddim</translation>
    </message>
    <message>
        <source>Try one word of its name, of what there is, or of where it is.</source>
        <translation>Rhowch gynnig ar un gair o&apos;i enw, o beth sydd yno, neu o ble mae.</translation>
    </message>
    <message>
        <source>A toast club, a quiet room, somebody who mends bikes: what helps people here.</source>
        <translation>Clwb tost, ystafell dawel, rhywun sy&apos;n trwsio beiciau: beth sy&apos;n helpu pobl yma.</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>Cynllunio ymweliad</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Ei gynllunio</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Pa ddiwrnod</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>Faint o&apos;r gloch</translation>
    </message>
    <message>
        <source>This time has gone by.</source>
        <translation>Mae&apos;r amser hwn wedi mynd heibio.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>Wrthi</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Torrwyd</translation>
    </message>
    <message>
        <source>Let go, or changed together</source>
        <translation>Gollyngwyd, neu newidiwyd ar y cyd</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>addawyd</translation>
    </message>
    <message>
        <source>will do it</source>
        <translation>bydd yn ei wneud</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>cytunwyd</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>wrthi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>wedi&apos;i wneud, yn hwyr</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>wedi&apos;i gadw, yn hwyr</translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation>methu ei wneud</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>heb ei gadw</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>newidiwyd ar y cyd</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>gollyngwyd</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Y cyngor</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Gweithiwr</translation>
    </message>
    <message>
        <source>Somebody in the circle</source>
        <translation>Rhywun yn y cylch</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 sy&apos;n dweud: %2.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>Yr ateb: %1.</translation>
    </message>
</context>
<context>
    <name>PromiseBoardView</name>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Dim addewidion eto</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>Addewid yw pwy, beth ac erbyn pryd. Rydych chi&apos;n gwneud un mewn ymweliad neu gyfarfod.</translation>
    </message>
    <message>
        <source>What people promised</source>
        <translation>Beth addawodd pobl</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Beth addawodd y cyngor</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
</context>
<context>
    <name>PromiseKept</name>
    <message>
        <source>Kept. %1</source>
        <translation>Wedi&apos;i gadw. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <translation>%1 · heb ei anfon eto</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Addewidion pwy</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>The council&apos;s</source>
        <translation>Y cyngor</translation>
    </message>
    <message>
        <source>%1. Earlier ones come as you scroll.</source>
        <translation>%1. Daw rhai cynharach wrth i chi sgrolio.</translation>
    </message>
    <message>
        <source>The council has promised nothing yet</source>
        <translation>Dydy&apos;r cyngor ddim wedi addo dim eto</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Dim addewidion eto</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>Addewid yw pwy, beth ac erbyn pryd. Rydych chi&apos;n gwneud un mewn ymweliad neu gyfarfod.</translation>
    </message>
</context>
<context>
    <name>PromiseNews</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>PromiseRecords</name>
    <message>
        <source>Our circle</source>
        <translation>Ein cylch ni</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The one it was promised to says what became of it. You see it here as soon as they do.</source>
        <translation>Yr un a gafodd yr addewid sy&apos;n dweud beth ddaeth ohono. Byddwch yn ei weld yma cyn gynted ag y dywedan nhw.</translation>
    </message>
</context>
<context>
    <name>PromiseWheelSheet</name>
    <message>
        <source>The council promises</source>
        <translation>Mae&apos;r cyngor yn addo</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <translation>Cadw&apos;r addewid hwn</translation>
    </message>
    <message>
        <source>Whose circle does it go to?</source>
        <translation>I gylch pwy mae&apos;n mynd?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>What is promised, in your words</source>
        <translation>Beth sy&apos;n cael ei addo, yn eich geiriau chi</translation>
    </message>
    <message>
        <source>A day less</source>
        <translation>Diwrnod yn llai</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>Diwrnod yn fwy</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>Wythnos yn fwy</translation>
    </message>
</context>
<context>
    <name>PromiseWheels</name>
    <message>
        <source>ring you</source>
        <translation>eich ffonio chi</translation>
    </message>
    <message>
        <source>ring the school</source>
        <translation>ffonio&apos;r ysgol</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>dod yn ôl</translation>
    </message>
    <message>
        <source>send you what we wrote</source>
        <translation>anfon beth ysgrifennon ni atoch</translation>
    </message>
    <message>
        <source>fill in the form with you</source>
        <translation>llenwi&apos;r ffurflen gyda chi</translation>
    </message>
    <message>
        <source>ask about money</source>
        <translation>gofyn am arian</translation>
    </message>
    <message>
        <source>ask about the repair</source>
        <translation>gofyn am y gwaith trwsio</translation>
    </message>
    <message>
        <source>bring food</source>
        <translation>dod â bwyd</translation>
    </message>
    <message>
        <source>find a group</source>
        <translation>dod o hyd i grŵp</translation>
    </message>
    <message>
        <source>go with you</source>
        <translation>mynd gyda chi</translation>
    </message>
    <message>
        <source>talk with my manager</source>
        <translation>siarad â&apos;m rheolwr</translation>
    </message>
    <message>
        <source>answer your question</source>
        <translation>ateb eich cwestiwn</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Children&apos;s team, manager</source>
        <translation>Tîm plant, rheolwr</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>School admissions</source>
        <translation>Derbyniadau ysgol</translation>
    </message>
    <message>
        <source>Special needs team</source>
        <translation>Tîm anghenion arbennig</translation>
    </message>
    <message>
        <source>Money advice</source>
        <translation>Cyngor ar arian</translation>
    </message>
    <message>
        <source>Family help</source>
        <translation>Cymorth i deuluoedd</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>yr wythnos hon</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>mewn wythnos</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>mewn pythefnos</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>mewn mis</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>diwrnod arall</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>In their own words</source>
        <translation>Yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 yn eu geiriau eu hunain</translation>
    </message>
    <message>
        <source>It stands in the story and can be heard there.</source>
        <translation>Mae&apos;n sefyll yn y stori, a gellir ei glywed yno.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Cadw&apos;r recordiad hwn</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Yn recordio</translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation>Wedi recordio. %1</translation>
    </message>
    <message>
        <source>Tell everybody here that you record. Begin when they have all said yes.</source>
        <translation>Dywedwch wrth bawb yma eich bod yn recordio. Dechreuwch pan fydd pawb wedi cytuno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Asking for the microphone…</source>
        <translation>Yn gofyn am y meicroffon…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation>Yr hyn a recordioch</translation>
    </message>
    <message>
        <source>It is not kept yet. It goes if this page closes before you keep it.</source>
        <translation>Nid yw wedi&apos;i gadw eto. Mae&apos;n mynd os caiff y dudalen hon ei chau cyn i chi ei gadw.</translation>
    </message>
    <message>
        <source>It may last 30 minutes. It stops when you leave this page.</source>
        <translation>Gall bara 30 munud. Mae&apos;n stopio pan fyddwch yn gadael y dudalen hon.</translation>
    </message>
    <message>
        <source>What can be heard, in words</source>
        <translation>Beth sydd i&apos;w glywed, mewn geiriau</translation>
    </message>
    <message>
        <source>Who said yes to being recorded</source>
        <translation>Pwy gytunodd i gael ei recordio</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Peidio â&apos;i gadw</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Who lived there</source>
        <translation>Pwy oedd yn byw yno</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Lives or lived there since</source>
        <translation>Yn byw yno, neu wedi byw yno, ers</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 Mehefin 2017, neu 2017</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>Mai 2024</translation>
    </message>
    <message>
        <source>Without a last day they live there now, and the home says so.</source>
        <translation>Heb ddiwrnod olaf maen nhw&apos;n byw yno nawr, ac mae&apos;r cartref yn dweud hynny.</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>My day&apos;s route</source>
        <translation>Llwybr fy niwrnod</translation>
    </message>
    <message>
        <source>Stops without a time can be moved: by their handle, or by the buttons.</source>
        <translation>Gellir symud stopiau heb amser: gyda&apos;r ddolen, neu gyda&apos;r botymau.</translation>
    </message>
    <message>
        <source>No stop today</source>
        <translation>Dim stop heddiw</translation>
    </message>
    <message>
        <source>Visits that you plan for today stand here in the order of their time, with the way to the door.</source>
        <translation>Mae ymweliadau rydych yn eu cynllunio ar gyfer heddiw yma yn nhrefn eu hamser, gyda&apos;r ffordd at y drws.</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Bring or do: %1</source>
        <translation>Dod â neu wneud: %1</translation>
    </message>
    <message>
        <source>To the door page</source>
        <translation>I dudalen y drws</translation>
    </message>
    <message>
        <source>The family&apos;s page</source>
        <translation>Tudalen y teulu</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Yn gynharach: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Yn hwyrach: %1</translation>
    </message>
    <message>
        <source>Move by a finger: %1</source>
        <translation>Symud gyda bys: %1</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>%1 said: %2</source>
        <translation>Dywedodd %1: %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>Dywedodd %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>SameQuestion</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Ai&apos;r un person yw hwn?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Yr un person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dau berson</translation>
    </message>
    <message>
        <source>Nothing that was written is lost, and you can undo it.</source>
        <translation>Does dim a ysgrifennwyd yn cael ei golli, a gallwch chi ddadwneud hyn.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and notes</source>
        <translation>Chwilio enwau a nodiadau</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clirio&apos;r chwiliad</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Seen</source>
        <translation>Gwelwyd</translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation>Gwelwyd %1</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Heb neb arall</translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation>Gwelwyd %1 heb neb arall</translation>
    </message>
    <message>
        <source>Why not alone…</source>
        <translation>Pam roedd eraill yno…</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>Pam ddim…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Playing</source>
        <translation>Yn chwarae</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Wedi oedi. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Chwarae</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>In your hands</source>
        <translation>Yn eich dwylo chi</translation>
    </message>
    <message>
        <source>Practice. %1</source>
        <translation>Ymarfer. %1</translation>
    </message>
    <message>
        <source>Opens what is sent and what this device holds</source>
        <translation>Yn agor beth sydd wedi&apos;i anfon a beth sydd ar y ddyfais hon</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Ei rhoi&apos;n ôl</translation>
    </message>
    <message>
        <source>Hide everything now</source>
        <translation>Cuddio popeth nawr</translation>
    </message>
</context>
<context>
    <name>StoryFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Beth sy&apos;n cael ei ddangos</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>Gyda phawb</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Gyda %1</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>The whole story</source>
        <translation>Y stori gyfan</translation>
    </message>
    <message>
        <source>Opening the story…</source>
        <translation>Yn agor y stori…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Mae&apos;r stori&apos;n dechrau yma</translation>
    </message>
    <message>
        <source>What happens from now on stands here, the newest first.</source>
        <translation>Bydd yr hyn sy&apos;n digwydd o hyn ymlaen yma, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Dechrau ymweliad</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Dim o&apos;r math hwn</translation>
    </message>
    <message>
        <source>Nobody has written down anything of this kind yet.</source>
        <translation>Nid oes neb wedi nodi dim o&apos;r math hwn eto.</translation>
    </message>
    <message>
        <source>Nobody has written this down with %1 yet.</source>
        <translation>Nid oes neb wedi nodi hyn gyda %1 eto.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Dangos popeth</translation>
    </message>
</context>
<context>
    <name>StorySound</name>
    <message>
        <source>This recording cannot be played yet</source>
        <translation>Ni ellir chwarae&apos;r recordiad hwn eto</translation>
    </message>
    <message>
        <source>The recording is coming…</source>
        <translation>Mae&apos;r recordiad ar ei ffordd…</translation>
    </message>
    <message>
        <source>This recording is not on this device yet. It is %1 MB.</source>
        <translation>Nid yw&apos;r recordiad hwn ar y ddyfais hon eto. Mae&apos;n %1 MB.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Ei nôl</translation>
    </message>
</context>
<context>
    <name>StoryWhoSheet</name>
    <message>
        <source>With whom?</source>
        <translation>Gyda phwy?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Yn cael ei ddangos nawr</translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message>
        <source>Name the street and the side first.</source>
        <translation>Rhowch enw&apos;r stryd a&apos;r ochr gyntaf.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>Cymerwch o leiaf %Ln cartref gyda&apos;i gilydd. Yna ni all rhif bwyntio at un drws.</numerusform>
            <numerusform>Cymerwch o leiaf %Ln cartref. Yna ni all rhif bwyntio at un drws.</numerusform>
            <numerusform>Cymerwch o leiaf %Ln o gartrefi gyda&apos;i gilydd. Yna ni all rhif bwyntio at un drws.</numerusform>
            <numerusform>Cymerwch o leiaf %Ln o gartrefi gyda&apos;i gilydd. Yna ni all rhif bwyntio at un drws.</numerusform>
            <numerusform>Cymerwch o leiaf %Ln o gartrefi gyda&apos;i gilydd. Yna ni all rhif bwyntio at un drws.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRoundBegin</name>
    <message>
        <source>The round is thrown away. Nothing of it was kept.</source>
        <translation>Mae&apos;r rownd wedi&apos;i thaflu. Ni chadwyd dim ohoni.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Ble?</translation>
    </message>
    <message>
        <source>Which street, and which side?</source>
        <translation>Pa stryd, a pha ochr?</translation>
    </message>
    <message>
        <source>For example: Hill Street, even side</source>
        <translation>Er enghraifft: Hill Street, ochr eilrif</translation>
    </message>
    <message>
        <source>Street and side</source>
        <translation>Stryd ac ochr</translation>
    </message>
    <message>
        <source>How many homes?</source>
        <translation>Faint o gartrefi?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un yn llai</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un yn fwy</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Deg yn fwy</translation>
    </message>
    <message>
        <source>Your neighbourhood team sees the counts of the whole block. Nobody sees a door.</source>
        <translation>Mae tîm eich cymdogaeth yn gweld cyfrif y bloc cyfan. Does neb yn gweld drws.</translation>
    </message>
</context>
<context>
    <name>StreetRoundCounts</name>
    <message>
        <source>Saved. Every tap is wiped from this device.</source>
        <translation>Wedi&apos;i gadw. Mae pob tap wedi&apos;i ddileu o&apos;r ddyfais hon.</translation>
    </message>
    <message>
        <source>Saved. The taps are wiped when Doorstep next starts.</source>
        <translation>Wedi&apos;i gadw. Bydd y tapiau&apos;n cael eu dileu pan fydd Doorstep yn dechrau nesaf.</translation>
    </message>
    <message>
        <source>This is all that leaves it:</source>
        <translation>Dyma&apos;r cyfan sy&apos;n ei gadael:</translation>
    </message>
</context>
<context>
    <name>StreetRoundDoors</name>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Cawson ni sgwrs</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Am ymuno</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Peidiwch â galw eto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>May I knock?</source>
        <translation>Ga i gnocio?</translation>
    </message>
    <message>
        <source>Throw this round away</source>
        <translation>Taflu&apos;r rownd hon</translation>
    </message>
    <message>
        <source>Each tap stays on this device and is wiped when the round ends. Only the counts leave.</source>
        <translation>Mae pob tap yn aros ar y ddyfais hon ac yn cael ei ddileu pan fydd y rownd yn gorffen. Dim ond y cyfrif sy&apos;n gadael.</translation>
    </message>
</context>
<context>
    <name>StreetRoundPage</name>
    <message>
        <source>Street round</source>
        <translation>Rownd stryd</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Dechrau&apos;r rownd</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Gorffen y rownd</translation>
    </message>
    <message>
        <source>Back to the door page</source>
        <translation>Yn ôl i dudalen y drws</translation>
    </message>
    <message>
        <source>No street yet</source>
        <translation>Dim stryd eto</translation>
    </message>
    <message>
        <source>This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.</source>
        <translation>Mae&apos;r dudalen hon ar gyfer cnocio ar ddrysau yn eich cymdogaeth. Gofynnwch i&apos;ch arweinydd gwirfoddolwyr am ardal.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sent and kept</source>
        <translation>Anfonwyd a chadwyd</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Yn anfon…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Anfon nawr</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dwy fersiwn</translation>
    </message>
    <message>
        <source>Waiting for a person at the office</source>
        <translation>Yn aros am berson yn y swyddfa</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>On this device, locked by your PIN</source>
        <translation>Ar y ddyfais hon, wedi&apos;i gloi gan eich PIN</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tan pryd</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>Atebion gan y swyddfa</translation>
    </message>
    <message>
        <source>What was left out, nobody else sees. Your words stay on this device and at the office.</source>
        <translation>Does neb arall yn gweld yr hyn a adawyd allan. Mae eich geiriau&apos;n aros ar y ddyfais hon ac yn y swyddfa.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Through the years</source>
        <translation>Drwy&apos;r blynyddoedd</translation>
    </message>
    <message>
        <source>Who was there for %1</source>
        <translation>Pwy oedd yno i %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Dangos eto</translation>
    </message>
    <message>
        <source>Opening the years…</source>
        <translation>Yn agor y blynyddoedd…</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Sut mae&apos;n cael ei ddangos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>The thicker, the closer. A ring: it ended. Dots: nobody said since when.</source>
        <translation>Po dewaf, agosaf. Cylch: daeth i ben. Dotiau: ni ddywedodd neb ers pryd.</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>Nid oes neb yma eto</translation>
    </message>
    <message>
        <source>Add somebody to the family, and say since when they are there.</source>
        <translation>Ychwanegwch rywun at y teulu, a dywedwch ers pryd maen nhw yno.</translation>
    </message>
    <message>
        <source>Back to the family</source>
        <translation>Yn ôl at y teulu</translation>
    </message>
</context>
<context>
    <name>ThreadRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide %1 on this device</source>
        <translation>Cuddio %1 ar y ddyfais hon</translation>
    </message>
</context>
<context>
    <name>ThumbBar</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drws</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Fi</translation>
    </message>
</context>
<context>
    <name>TieChoices</name>
    <message>
        <source>How near</source>
        <translation>Pa mor agos</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Pa mor gryf</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Sut mae&apos;n teimlo</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The people you are seeing today</source>
        <translation>Y bobl rydych chi&apos;n eu gweld heddiw</translation>
    </message>
    <message>
        <source>Looking what today brings…</source>
        <translation>Yn edrych beth ddaw heddiw…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Asked for an advocate</source>
        <translation>Wedi gofyn am eiriolwr</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Rownd stryd</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>Does neb yn aros amdanoch heddiw</translation>
    </message>
    <message>
        <source>Visits that you plan stand here, with what you promised and who may be in.</source>
        <translation>Mae ymweliadau rydych chi&apos;n eu cynllunio yn ymddangos yma, gyda beth addawoch chi a phwy all fod i mewn.</translation>
    </message>
    <message>
        <source>What you are asked to do stands here. Your people are under People.</source>
        <translation>Mae beth rydyn ni&apos;n gofyn i chi ei wneud yn ymddangos yma. Mae eich pobl o dan Pobl.</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Eich pobl</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Dywedoch chi ie</translation>
    </message>
    <message>
        <source>My day&apos;s route</source>
        <translation>Llwybr fy niwrnod</translation>
    </message>
    <message>
        <source>In which order, the way to each door, and what to bring.</source>
        <translation>Ym mha drefn, y ffordd at bob drws, a beth i ddod ag ef.</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Some time today</source>
        <translation>Rywbryd heddiw</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>Addawoch chi: %1</translation>
    </message>
    <message>
        <source>May be in: %1</source>
        <translation>Gall fod i mewn: %1</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Ei ysgrifennu</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Mynd ymlaen â&apos;r ymweliad</translation>
    </message>
</context>
<context>
    <name>TouchpointPage</name>
    <message>
        <source>We met</source>
        <translation>Cwrddon ni</translation>
    </message>
    <message>
        <source>Three taps, and it is kept.</source>
        <translation>Tri thap, ac mae wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Dim cylch eto</translation>
    </message>
    <message>
        <source>This page is for time with a young person. Their circle opens here when they say yes to you.</source>
        <translation>Mae&apos;r dudalen hon ar gyfer amser gyda pherson ifanc. Mae eu cylch yn agor yma pan fyddan nhw&apos;n cytuno â chi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Who were you with?</source>
        <translation>Gyda phwy oeddech chi?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Beth oedd e?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>Who you were with, in %1</source>
        <translation>Gyda phwy oeddech chi, yn y cylch hwn: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>Dim un dydd Llun eto.</numerusform>
            <numerusform>Dyna %Ln dydd Llun.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Llun.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Llun.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Llun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>Dim un dydd Mawrth eto.</numerusform>
            <numerusform>Dyna %Ln dydd Mawrth.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mawrth.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mawrth.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mawrth.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>Dim un dydd Mercher eto.</numerusform>
            <numerusform>Dyna %Ln dydd Mercher.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mercher.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mercher.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Mercher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>Dim un dydd Iau eto.</numerusform>
            <numerusform>Dyna %Ln dydd Iau.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Iau.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Iau.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Iau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>Dim un dydd Gwener eto.</numerusform>
            <numerusform>Dyna %Ln dydd Gwener.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Gwener.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Gwener.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Gwener.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>Dim un dydd Sadwrn eto.</numerusform>
            <numerusform>Dyna %Ln dydd Sadwrn.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sadwrn.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sadwrn.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sadwrn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>Dim un dydd Sul eto.</numerusform>
            <numerusform>Dyna %Ln dydd Sul.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sul.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sul.</numerusform>
            <numerusform>Dyna %Ln o ddyddiau Sul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>Dim diwrnod yng nghwmni %1 eto.</numerusform>
            <numerusform>Dyna %Ln diwrnod yng nghwmni %1.</numerusform>
            <numerusform>Dyna %Ln o ddiwrnodau yng nghwmni %1.</numerusform>
            <numerusform>Dyna %Ln diwrnod yng nghwmni %1.</numerusform>
            <numerusform>Dyna %Ln o ddiwrnodau yng nghwmni %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s your first day with %1 here.</source>
        <translation>Dyna eich diwrnod cyntaf yng nghwmni %1 yma.</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>What you typed is kept</source>
        <translation>Mae beth deipioch chi wedi&apos;i gadw</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Doorstep</source>
        <translation>Doorstep</translation>
    </message>
    <message>
        <source>Be somebody else</source>
        <translation>Bod yn rhywun arall</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>I ymarfer, eich PIN yw %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Yn agor…</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Cau Doorstep</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions</source>
        <translation>Dwy fersiwn</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what holds from now on.</source>
        <translation>Does dim wedi&apos;i golli. Dewiswch beth sy&apos;n dal o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>Mae popeth yma wedi&apos;i benderfynu.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Whose view</source>
        <translation>Safbwynt pwy</translation>
    </message>
</context>
<context>
    <name>VisitChildRow</name>
    <message>
        <source>Awake?</source>
        <translation>Yn effro?</translation>
    </message>
    <message>
        <source>Awake or asleep: %1</source>
        <translation>Yn effro neu&apos;n cysgu: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Geiriau %1</translation>
    </message>
</context>
<context>
    <name>VisitClosePage</name>
    <message>
        <source>What we did today</source>
        <translation>Beth wnaethon ni heddiw</translation>
    </message>
    <message>
        <source>Go on in the car</source>
        <translation>Mynd ymlaen yn y car</translation>
    </message>
    <message>
        <source>I&apos;m out</source>
        <translation>Rydw i allan</translation>
    </message>
    <message>
        <source>Turn it back to me</source>
        <translation>Ei throi&apos;n ôl ataf i</translation>
    </message>
    <message>
        <source>Turn it to the family</source>
        <translation>Ei throi at y teulu</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Beth addawon ni</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>Mae hynny&apos;n iawn</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Ddim yn hollol</translation>
    </message>
    <message>
        <source>Add your words</source>
        <translation>Ychwanegu eich geiriau</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Newid eich geiriau</translation>
    </message>
    <message>
        <source>You can skip this. You can also say it later.</source>
        <translation>Gallwch adael hwn. Gallwch ei ddweud yn nes ymlaen hefyd.</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Pryd ydyn ni&apos;n cwrdd eto?</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Eich geiriau chi</translation>
    </message>
    <message>
        <source>Keep them beside ours</source>
        <translation>Eu cadw wrth ochr ein rhai ni</translation>
    </message>
    <message>
        <source>They stand beside ours, as large, for as long as ours do.</source>
        <translation>Maen nhw&apos;n sefyll wrth ochr ein rhai ni, yr un mor fawr, am gyhyd â&apos;n rhai ni.</translation>
    </message>
    <message>
        <source>How you would say it</source>
        <translation>Sut byddech chi&apos;n ei ddweud</translation>
    </message>
</context>
<context>
    <name>VisitFinishPage</name>
    <message>
        <source>Done</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>One note, and done</source>
        <translation>Un nodyn, a dyna ni</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Yn ôl i&apos;r ymweliad</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Yn ôl i heddiw</translation>
    </message>
    <message>
        <source>Saved, and at the office.</source>
        <translation>Wedi&apos;i gadw, ac yn y swyddfa.</translation>
    </message>
    <message>
        <source>Saved on this device. Not at the office yet.</source>
        <translation>Wedi&apos;i gadw ar y ddyfais hon. Ddim yn y swyddfa eto.</translation>
    </message>
    <message>
        <source>It goes by itself when there is signal.</source>
        <translation>Mae&apos;n mynd ar ei ben ei hun pan fydd signal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>What happened, and what does it mean for the children? Write it to them.</source>
        <translation>Beth ddigwyddodd, a beth mae&apos;n ei olygu i&apos;r plant? Ysgrifennwch ef atyn nhw.</translation>
    </message>
    <message>
        <source>The note of this visit</source>
        <translation>Nodyn yr ymweliad hwn</translation>
    </message>
    <message>
        <source>For the story: what should still be read in ten years?</source>
        <translation>I&apos;r stori: beth ddylai rhywun ei ddarllen o hyd mewn deng mlynedd?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Close together</source>
        <translation>Gorffen gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Yn agor yr ymweliad…</translation>
    </message>
    <message>
        <source>Who is here? Tap a face.</source>
        <translation>Pwy sydd yma? Tapiwch wyneb.</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Gwelais y cartref</translation>
    </message>
    <message>
        <source>Saw where they sleep</source>
        <translation>Gwelais lle maen nhw&apos;n cysgu</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Addawyd heddiw</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>Add a drawing</source>
        <translation>Ychwanegu darlun</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ychwanegu ffotograff</translation>
    </message>
    <message>
        <source>Record in their own words</source>
        <translation>Recordio yn eu geiriau eu hunain</translation>
    </message>
</context>
<context>
    <name>VisitReadingPage</name>
    <message>
        <source>Listen to %1&apos;s words</source>
        <translation>Gwrandewch ar eiriau %1</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Yn agor yr ymweliad…</translation>
    </message>
    <message>
        <source>What we read together at the door</source>
        <translation>Beth ddarllenon ni gyda&apos;n gilydd wrth y drws</translation>
    </message>
</context>
<context>
    <name>VisitReadyPage</name>
    <message>
        <source>Before you knock</source>
        <translation>Cyn i chi gnocio</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Yn ôl i&apos;r ymweliad</translation>
    </message>
    <message>
        <source>I&apos;m here</source>
        <translation>Rydw i yma</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Opening what you need at the door…</source>
        <translation>Yn agor beth sydd ei angen wrth y drws…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Cysylltu&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Who may be in</source>
        <translation>Pwy all fod i mewn</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Left a card.</source>
        <translation>Gadawyd cerdyn.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>I saw %1.</source>
        <translation>Gwelais i %1.</translation>
    </message>
    <message>
        <source>%1 was awake.</source>
        <translation>Roedd %1 yn effro.</translation>
    </message>
    <message>
        <source>%1 was asleep.</source>
        <translation>Roedd %1 yn cysgu.</translation>
    </message>
    <message>
        <source>I talked with %1 alone.</source>
        <translation>Cafodd %1 a minnau sgwrs heb neb arall.</translation>
    </message>
    <message>
        <source>I did not see %1.</source>
        <translation>Welais i mo %1.</translation>
    </message>
    <message>
        <source>I did not see %1. Why: %2</source>
        <translation>Welais i mo %1. Pam: %2</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone.</source>
        <translation>Chafodd %1 a minnau ddim sgwrs heb neb arall.</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone. Why: %2</source>
        <translation>Chafodd %1 a minnau ddim sgwrs heb neb arall. Pam: %2</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Hefyd yno: %1.</translation>
    </message>
    <message>
        <source>You showed me your home and where the children sleep.</source>
        <translation>Dangosoch chi eich cartref i mi, a lle mae&apos;r plant yn cysgu.</translation>
    </message>
    <message>
        <source>You showed me your home.</source>
        <translation>Dangosoch chi eich cartref i mi.</translation>
    </message>
    <message>
        <source>You showed me where the children sleep.</source>
        <translation>Dangosoch chi i mi lle mae&apos;r plant yn cysgu.</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>Dywedodd %1: “%2”</translation>
    </message>
    <message>
        <source>I came to see you.</source>
        <translation>Des i&apos;ch gweld chi.</translation>
    </message>
    <message>
        <source>I promised: %1</source>
        <translation>Addewais i: %1</translation>
    </message>
    <message>
        <source>I promised: %1, by %2.</source>
        <translation>Addewais i: %1, erbyn %2.</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 a addawodd: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2, by %3.</source>
        <translation>%1 a addawodd: %2, erbyn %3.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at school or nursery</source>
        <translation>yn yr ysgol neu&apos;r feithrinfa</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>yn cysgu</translation>
    </message>
    <message>
        <source>out with family</source>
        <translation>allan gyda theulu</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>ddim eisiau</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>ddim yn iach</translation>
    </message>
    <message>
        <source>we do not know where</source>
        <translation>dydyn ni ddim yn gwybod ble</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>rhy ifanc</translation>
    </message>
    <message>
        <source>a parent said no</source>
        <translation>dywedodd rhiant na</translation>
    </message>
    <message>
        <source>no room to talk</source>
        <translation>dim lle i siarad</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>dim cyfieithydd</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>y tro nesaf</translation>
    </message>
</context>
<context>
    <name>WeMetTile</name>
    <message>
        <source>We met</source>
        <translation>Cwrddon ni</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>Sgwrs, lifft neu bryd o fwyd gyda pherson ifanc: tri thap.</translation>
    </message>
</context>
<context>
    <name>WhoCanSee</name>
    <message>
        <source>Who can see this: %1</source>
        <translation>Pwy all weld hwn: %1</translation>
    </message>
</context>
<context>
    <name>WhoCanSeePage</name>
    <message>
        <source>Who can see this</source>
        <translation>Pwy all weld hwn</translation>
    </message>
    <message>
        <source>Every permission ends. The family can ask the office at any time who has one, and who looked.</source>
        <translation>Mae pob caniatâd yn dod i ben. Gall y teulu ofyn i&apos;r swyddfa unrhyw bryd pwy sydd ag un, a phwy edrychodd.</translation>
    </message>
</context>
<context>
    <name>WhyNotSheet</name>
    <message>
        <source>Keep these words</source>
        <translation>Cadw&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Neu mewn geiriau eraill</translation>
    </message>
</context>
<context>
    <name>Wor</name>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Ysgrifennwch ef fel “4 Mehefin 2017”, “Mehefin 2017” neu “2017”.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You promised</source>
        <translation>Addawoch chi</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Addawoch chi: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a addawodd</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 a addawodd: %2</translation>
    </message>
    <message>
        <source>Today: two views</source>
        <translation>Heddiw: dau farn</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heddiw: %1</translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation>Cadwyd addewid</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>Ni chadwyd addewid</translation>
    </message>
    <message>
        <source>A promise was changed together</source>
        <translation>Newidiwyd addewid gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>A promise was let go</source>
        <translation>Gollyngwyd addewid</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>A ride somewhere</source>
        <translation>Lifft i rywle</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>Pryd o fwyd</translation>
    </message>
    <message>
        <source>Something for school</source>
        <translation>Rhywbeth ar gyfer yr ysgol</translation>
    </message>
    <message>
        <source>Something fun</source>
        <translation>Rhywbeth hwyl</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Amser gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Time together with %1</source>
        <translation>Amser gyda %1</translation>
    </message>
    <message>
        <source>the circle</source>
        <translation>y cylch</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>1: a name, 2: &quot;Mum&apos;s circle&quot;</extracomment>
        <translation>Gadawodd %1 %2</translation>
    </message>
    <message>
        <source>%1 came into %2</source>
        <translation>Daeth %1 i mewn i %2</translation>
    </message>
    <message>
        <source>%1 seen.</source>
        <translation>Gwelwyd %1.</translation>
    </message>
    <message>
        <source>%1 not seen.</source>
        <translation>Ni welwyd %1.</translation>
    </message>
    <message>
        <source>A child said</source>
        <translation>Dywedodd plentyn</translation>
    </message>
    <message>
        <source>What it meant: %1</source>
        <translation>Beth oedd hyn yn ei olygu: %1</translation>
    </message>
    <message>
        <source>What the help rested on ended: %1</source>
        <extracomment>1: &quot;child in need plan&quot;</extracomment>
        <translation>Daeth sail yr help i ben: %1</translation>
    </message>
    <message>
        <source>What the help rests on: %1</source>
        <translation>Sail yr help: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>cartref</translation>
    </message>
    <message>
        <source>%1 moved out of %2</source>
        <extracomment>1: &quot;Amara and Jo&quot;, 2: a home, &quot;Mum&apos;s&quot;</extracomment>
        <translation>Symudodd %1 allan o %2</translation>
    </message>
    <message>
        <source>%1 came to live at %2</source>
        <translation>Daeth %1 i fyw yn %2</translation>
    </message>
    <message>
        <source>%1 stopped helping</source>
        <translation>Stopiodd %1 helpu</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>Dechreuodd %1 helpu</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Ni ddywedodd neb pryd</translation>
    </message>
    <message>
        <source>Brought in from: %1.</source>
        <translation>Daeth o: %1.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Gennych chi.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Ysgrifennwyd gan %1.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Darllenir gan %1.</translation>
    </message>
    <message>
        <source>In the family&apos;s record.</source>
        <translation>Yng nghofnod y teulu.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Heb ei anfon eto.</translation>
    </message>
    <message>
        <source>since %1, ended %2</source>
        <extracomment>1, 2: months, &quot;March 2019&quot;</extracomment>
        <translation>ers %1, daeth i ben %2</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>ni ddywedodd neb ers pryd</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>daeth i ben %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>1: how close somebody is (&quot;close&quot;, &quot;a rock&quot;), 2: &quot;since March 2019&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: who somebody is (&quot;Nana&quot;), 2: &quot;close since March 2019&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Agosaf</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Ffrindiau a theulu</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>O&apos;n cwmpas</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Cael tâl i helpu</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Cyfieithydd: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>In the family&apos;s words: “%1”</source>
        <translation>Yng ngeiriau&apos;r teulu: “%1”</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Dywedodd y teulu: ddim yn hollol.</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>A visit that did not happen</source>
        <translation>Ymweliad na ddigwyddodd</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Ymweliad diwethaf: %1</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Wedi&apos;i binio i&apos;r stori</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>Dywedodd %1</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Rhywun yn y swyddfa</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>Chi ysgrifennodd hwn.</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <translation>Ysgrifennwyd gan %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a version, and when: 1: &quot;Ms Reid&quot;, 2: &quot;yesterday, 14:02&quot;
----------
1: a day (&quot;yesterday&quot;, &quot;Tuesday 4 March&quot;), 2: a time (&quot;14:02&quot;)
----------
1: where an item was brought in from, 2: the date that it states</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody lives here any more, since %1.</source>
        <translation>Does neb yn byw yma mwyach, ers %1.</translation>
    </message>
    <message>
        <source>This circle is open until %1.</source>
        <translation>Mae&apos;r cylch hwn ar agor tan %1.</translation>
    </message>
    <message>
        <source>whose circle it is</source>
        <translation>cylch pwy yw e</translation>
    </message>
    <message>
        <source>a child or young person</source>
        <translation>plentyn neu berson ifanc</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Tynnwyd ymaith</translation>
    </message>
    <message>
        <source>Taken away. %1</source>
        <translation>Tynnwyd ymaith. %1</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>Fel rydych chi&apos;n ei weld</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Fel mae %1 yn ei weld</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>Wedi&apos;i uno: %1</translation>
    </message>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Ysgrifennwch ef fel “4 Mehefin 2017”, “Mehefin 2017” neu “2017”.</translation>
    </message>
    <message>
        <source>%1 asks for an advocate</source>
        <translation>Mae %1 yn gofyn am eiriolwr</translation>
    </message>
    <message>
        <source>Safe on this device. Goes with the next signal.</source>
        <translation>Yn ddiogel ar y ddyfais hon. Yn mynd gyda&apos;r signal nesaf.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: your time with this family had ended.</source>
        <translation>Mae&apos;r swyddfa&apos;n ei gadw nes i reolwr benderfynu: roedd eich amser gyda&apos;r teulu hwn wedi dod i ben.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: this is not yours to write.</source>
        <translation>Mae&apos;r swyddfa&apos;n ei gadw nes i reolwr benderfynu: nid chi sydd i ysgrifennu hwn.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: only who began it goes on with it.</source>
        <translation>Mae&apos;r swyddfa&apos;n ei gadw nes i reolwr benderfynu: dim ond y sawl a&apos;i dechreuodd sy&apos;n mynd ymlaen ag ef.</translation>
    </message>
    <message>
        <source>The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.</source>
        <translation>Mae&apos;r swyddfa&apos;n ei gadw, ac mae rhywun yno&apos;n edrych arno. Aeth rhywbeth o&apos;i le, a ni sydd ar fai.</translation>
    </message>
    <message>
        <source>%1 wrote it on two devices at the same time</source>
        <translation>%1 a ysgrifennodd hwn ar ddwy ddyfais ar yr un pryd</translation>
    </message>
    <message>
        <source>%1 and %2 wrote it at the same time</source>
        <translation>%1 a %2 a ysgrifennodd hwn ar yr un pryd</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Teuluoedd</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>Pobl ynddyn nhw</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cylchoedd</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Ddim ar y ddyfais hon eto</translation>
    </message>
    <message>
        <source>You left %1. Not written up yet</source>
        <translation>Gadawoch chi %1. Heb ei ysgrifennu eto</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Rydych chi yno nawr</translation>
    </message>
    <message>
        <source>Begun %1, and not closed yet</source>
        <translation>Dechreuwyd %1, a heb ei orffen eto</translation>
    </message>
    <message>
        <source>You were writing a note of a visit</source>
        <translation>Roeddech chi&apos;n ysgrifennu nodyn ymweliad</translation>
    </message>
    <message>
        <source>You were writing down a child&apos;s words</source>
        <translation>Roeddech chi&apos;n ysgrifennu geiriau plentyn</translation>
    </message>
    <message>
        <source>You were typing a few words</source>
        <translation>Roeddech chi&apos;n teipio ychydig eiriau</translation>
    </message>
    <message>
        <source>You were writing about a person</source>
        <translation>Roeddech chi&apos;n ysgrifennu am berson</translation>
    </message>
    <message>
        <source>You were writing about a home</source>
        <translation>Roeddech chi&apos;n ysgrifennu am gartref</translation>
    </message>
    <message>
        <source>You were writing about a family</source>
        <translation>Roeddech chi&apos;n ysgrifennu am deulu</translation>
    </message>
    <message>
        <source>You were adding a family</source>
        <translation>Roeddech chi&apos;n ychwanegu teulu</translation>
    </message>
    <message>
        <source>You were writing who lived in a home</source>
        <translation>Roeddech chi&apos;n ysgrifennu pwy oedd yn byw mewn cartref</translation>
    </message>
    <message>
        <source>You were writing down what the family says</source>
        <translation>Roeddech chi&apos;n ysgrifennu beth mae&apos;r teulu&apos;n ei ddweud</translation>
    </message>
    <message>
        <source>You were asking for an advocate</source>
        <translation>Roeddech chi&apos;n gofyn am eiriolwr</translation>
    </message>
    <message>
        <source>A neighbour wanted in</source>
        <translation>Roedd cymydog am ymuno</translation>
    </message>
    <message>
        <source>A street round is not ended</source>
        <translation>Mae rownd stryd heb ei gorffen</translation>
    </message>
    <message>
        <source>You were saying that you met</source>
        <translation>Roeddech chi&apos;n dweud eich bod wedi cwrdd</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
            <numerusform>%Ln arall</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>You can read this, and whom the office lets work with this family.</source>
        <translation>Gallwch chi ddarllen hyn, a&apos;r rhai y mae&apos;r swyddfa&apos;n gadael iddyn nhw weithio gyda&apos;r teulu hwn.</translation>
    </message>
    <message>
        <source>You, %1, and whom the office lets work with this family can read this.</source>
        <translation>Gallwch chi, %1, a&apos;r rhai y mae&apos;r swyddfa&apos;n gadael iddyn nhw weithio gyda&apos;r teulu hwn ddarllen hyn.</translation>
    </message>
    <message>
        <source>You can read this, and those who are let into this circle. No file, no address.</source>
        <translation>Gallwch chi ddarllen hyn, a&apos;r rhai sy&apos;n cael dod i&apos;r cylch hwn. Dim ffeil, dim cyfeiriad.</translation>
    </message>
    <message>
        <source>You, %1, and those who are let into this circle can read this. No file, no address.</source>
        <translation>Gallwch chi, %1, a&apos;r rhai sy&apos;n cael dod i&apos;r cylch hwn ddarllen hyn. Dim ffeil, dim cyfeiriad.</translation>
    </message>
    <message>
        <source>Only you, until it is sent.</source>
        <translation>Dim ond chi, nes iddo gael ei anfon.</translation>
    </message>
    <message>
        <source>Only you, until somebody is let in.</source>
        <translation>Dim ond chi, nes i rywun gael dod i mewn.</translation>
    </message>
    <message>
        <source>Only the workers named for this, and never anybody in the family.</source>
        <translation>Dim ond y gweithwyr sydd wedi&apos;u henwi ar gyfer hyn, a byth neb yn y teulu.</translation>
    </message>
    <message>
        <source>Those who look after these streets. Nobody who works with a family sees it with a name.</source>
        <translation>Y rhai sy&apos;n gofalu am y strydoedd hyn. Does neb sy&apos;n gweithio gyda theulu yn ei weld gydag enw.</translation>
    </message>
    <message>
        <source>Everybody at %1 can read this.</source>
        <translation>Gall pawb yn y lle hwn ddarllen hyn: %1.</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Dim ond chi all ddarllen hyn.</translation>
    </message>
    <message>
        <source>Only those to whom it was opened can read this.</source>
        <translation>Dim ond y rhai y cafodd ei agor iddyn nhw all ddarllen hyn.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as QLocale::toString takes it: &quot;Tuesday 4 March&quot;</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year: &quot;Tuesday 4 March 2025&quot;</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>disgwylir %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Enw heb ei wybod eto</translation>
    </message>
    <message>
        <source>council number %1</source>
        <translation>rhif cyngor %1</translation>
    </message>
    <message>
        <source>The %1 family</source>
        <extracomment>What stands round a family&apos;s own name; %1 is where that stands. Not shown.</extracomment>
        <translation>Teulu %1</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>dim cyswllt mwyach</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>cyswllt tenau</translation>
    </message>
    <message>
        <source>there</source>
        <translation>yno</translation>
    </message>
    <message>
        <source>close</source>
        <translation>agos</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>craig</translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation>prif ymarferydd</translation>
    </message>
    <message>
        <source>co-worker</source>
        <translation>cyd-ymarferydd</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>rheolwr tîm</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>rhiant-eiriolwr</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>gwirfoddolwr</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>cysylltydd cymdogion</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>rhiant neu deulu</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>person ifanc</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>cydweithiwr</translation>
    </message>
    <message>
        <source>you</source>
        <translation>chi</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>gweinyddwr</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>help a ddewisodd y teulu</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>cynllun plentyn mewn angen</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>gorchymyn llys</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>byw oddi cartref</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>cymorth cynnar</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>cyn mynd i&apos;r llys</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of several names: 1: &quot;Amara, Jo&quot;, 2: &quot;Nana&quot;</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the words of %1.</source>
        <translation>Yng ngeiriau %1.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Beth rwy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Beth rwy&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Languages that I speak</source>
        <translation>Ieithoedd rwy&apos;n eu siarad</translation>
    </message>
    <message>
        <source>In this work for</source>
        <translation>Yn y gwaith hwn ers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln o flynyddoedd</numerusform>
            <numerusform>%Ln flwyddyn</numerusform>
            <numerusform>%Ln o flynyddoedd</numerusform>
            <numerusform>%Ln blynedd</numerusform>
            <numerusform>%Ln o flynyddoedd</numerusform>
        </translation>
    </message>
    <message>
        <source>With this family since</source>
        <translation>Gyda&apos;r teulu hwn ers</translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask there before you send anybody.</source>
        <translation>Does neb wedi gwirio hyn eto. Gofynnwch yno cyn anfon neb.</translation>
    </message>
    <message>
        <source>Not checked for over a year, since %1. Ask there before you send anybody.</source>
        <translation>Heb ei wirio ers dros flwyddyn, ers %1. Gofynnwch yno cyn anfon neb.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Gwiriwyd heddiw</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Gwiriwyd ar %1</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Heb risiau</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Mae grisiau</translation>
    </message>
    <message>
        <source>You were writing about a place</source>
        <translation>Roeddech chi&apos;n ysgrifennu am le</translation>
    </message>
    <message>
        <source>You were asking or offering something</source>
        <translation>Roeddech chi&apos;n gofyn neu&apos;n cynnig rhywbeth</translation>
    </message>
    <message>
        <source>Kept apart because they were not let in here.</source>
        <translation>Ar wahân am na chawsant fynediad yma.</translation>
    </message>
    <message>
        <source>Kept apart because their time here had ended.</source>
        <translation>Ar wahân am fod eu hamser yma wedi dod i ben.</translation>
    </message>
    <message>
        <source>Kept apart because it is not theirs to write.</source>
        <translation>Ar wahân am nad eu lle nhw yw ysgrifennu hyn.</translation>
    </message>
    <message>
        <source>Kept apart because only who began it goes on with it.</source>
        <translation>Ar wahân am mai dim ond pwy ddechreuodd sy&apos;n mynd ymlaen.</translation>
    </message>
    <message>
        <source>Kept apart because the app could not take it in. That is our fault.</source>
        <translation>Ar wahân am na allai&apos;r ap ei dderbyn. Ein bai ni yw hynny.</translation>
    </message>
    <message>
        <source>Something that only a few may see</source>
        <translation>Rhywbeth mai dim ond ychydig a gaiff ei weld</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>Stryd</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Y sefydliad</translation>
    </message>
    <message>
        <source>%1 wrote it, %2</source>
        <translation>%1 a&apos;i hysgrifennodd, %2</translation>
    </message>
    <message>
        <source>Somebody of the team wrote it, %1</source>
        <translation>Rhywun o&apos;r tîm a&apos;i hysgrifennodd, %1</translation>
    </message>
    <message>
        <source>It takes this away.</source>
        <translation>Mae&apos;n tynnu hwn i ffwrdd.</translation>
    </message>
    <message>
        <source>It brings this back.</source>
        <translation>Mae&apos;n dod â hwn yn ôl.</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>dim byd mwyach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>Does dim rhannau na ellir eu darllen ar y ddyfais hon.</numerusform>
            <numerusform>Ni ellir darllen %Ln rhan ar y ddyfais hon.</numerusform>
            <numerusform>Ni ellir darllen %Ln ran ar y ddyfais hon.</numerusform>
            <numerusform>Ni ellir darllen %Ln rhan ar y ddyfais hon.</numerusform>
            <numerusform>Ni ellir darllen %Ln rhan ar y ddyfais hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long to show here.</source>
        <translation>Mae&apos;n rhy hir i&apos;w ddangos yma.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Y swyddfa</translation>
    </message>
    <message>
        <source>%1 added it to the record.</source>
        <translation>Ychwanegodd %1 hwn at y cofnod.</translation>
    </message>
    <message>
        <source>%1 left it out.</source>
        <translation>Gadawodd %1 hwn allan.</translation>
    </message>
    <message>
        <source>It could not be added. The office keeps it.</source>
        <translation>Nid oedd modd ei ychwanegu. Mae&apos;r swyddfa&apos;n ei gadw.</translation>
    </message>
    <message>
        <source>Decided on this device. It goes with the next signal.</source>
        <translation>Penderfynwyd ar y ddyfais hon. Mae&apos;n mynd gyda&apos;r signal nesaf.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Another manager decides.</source>
        <translation>Chi ysgrifennodd hwn. Rheolwr arall sy&apos;n penderfynu.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. You can read it and leave it out.</source>
        <translation>Ni ellir ei ychwanegu fel y mae. Gallwch ei ddarllen a&apos;i adael allan.</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Darlun</translation>
    </message>
    <message>
        <source>%1 drew</source>
        <translation>Darluniodd %1</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Recordiad</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Ffotograff</translation>
    </message>
    <message>
        <source>You were drawing</source>
        <translation>Roeddech chi&apos;n darlunio</translation>
    </message>
    <message>
        <source>You said so, %1.</source>
        <translation>Chi ddywedodd hyn, %1.</translation>
    </message>
    <message>
        <source>%1 said so, %2.</source>
        <translation>%1 ddywedodd hyn, %2.</translation>
    </message>
    <message>
        <source>You were adding a photo</source>
        <translation>Roeddech chi&apos;n ychwanegu ffotograff</translation>
    </message>
    <message>
        <source>You were recording</source>
        <translation>Roeddech chi&apos;n recordio</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 yn eu geiriau eu hunain</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>They have not written a card about themselves yet.</source>
        <translation>Dydyn nhw ddim wedi ysgrifennu cerdyn amdanyn nhw eu hunain eto.</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Brought in from: %1</source>
        <translation>Daethpwyd ag ef o: %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyAsk</name>
    <message>
        <source>A new circle</source>
        <translation>Cylch newydd</translation>
    </message>
    <message>
        <source>Ring in the morning</source>
        <translation>Ffonio yn y bore</translation>
    </message>
    <message>
        <source>Ring in the afternoon</source>
        <translation>Ffonio yn y prynhawn</translation>
    </message>
    <message>
        <source>Text first</source>
        <translation>Neges destun gyntaf</translation>
    </message>
    <message>
        <source>Through school</source>
        <translation>Drwy&apos;r ysgol</translation>
    </message>
    <message>
        <source>Through my worker</source>
        <translation>Drwy fy ngweithiwr</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>Dim ond wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ddim yn hysbys eto</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Pwy bynnag sy&apos;n rhydd</translation>
    </message>
    <message>
        <source>An advocate is asked already. What comes of it stands above.</source>
        <translation>Rydyn ni wedi gofyn i eiriolwr yn barod. Mae beth ddaw ohono i&apos;w weld uchod.</translation>
    </message>
    <message>
        <source>First choose whose circle it is about.</source>
        <translation>Yn gyntaf dewiswch gylch pwy yw&apos;r pwnc.</translation>
    </message>
    <message>
        <source>First say how it is safe to reach you.</source>
        <translation>Yn gyntaf dywedwch sut mae&apos;n ddiogel cysylltu â chi.</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>Mae enw cyntaf yn ddigon.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>the advocate who is asked</source>
        <translation>yr eiriolwr y gofynnwyd iddo</translation>
    </message>
    <message>
        <source>%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family&apos;s file.</source>
        <translation>Pwy all ddarllen hyn: %1. Ar ôl cytuno, mae %2 hefyd yn gweld %3, a hefyd %4. Dim byd o ffeil y teulu.</translation>
    </message>
    <message>
        <source>Asked. An advocate reaches %1 in the way you said.</source>
        <translation>Gofynnwyd. Caiff %1 glywed gan eiriolwr yn y ffordd y dywedoch chi.</translation>
    </message>
    <message>
        <source>Asked. %1 reaches %2 in the way you said.</source>
        <translation>Gofynnwyd. Caiff %2 glywed gan %1 yn y ffordd y dywedoch chi.</translation>
    </message>
    <message>
        <source>The ask is taken back. The circle stays, as somebody has put something into it.</source>
        <translation>Mae&apos;r cais wedi&apos;i dynnu&apos;n ôl. Mae&apos;r cylch yn aros, gan fod rhywun wedi rhoi rhywbeth ynddo.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyCircle</name>
    <message>
        <source>Open until %1.</source>
        <translation>Ar agor tan %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyRequests</name>
    <message>
        <source>You said yes to %1.</source>
        <translation>Dywedoch chi ie wrth %1.</translation>
    </message>
    <message>
        <source>You said no to %1. The next advocate is asked.</source>
        <translation>Dywedoch chi na wrth %1. Rydyn ni&apos;n gofyn i&apos;r eiriolwr nesaf.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedPicture</name>
    <message>
        <source>Whoever kept this picture has not sent it to the office yet. Try again later.</source>
        <translation>Nid yw&apos;r sawl a gadwodd y llun hwn wedi ei anfon i&apos;r swyddfa eto. Rhowch gynnig arall arni yn nes ymlaen.</translation>
    </message>
    <message>
        <source>We cannot get this picture now. Try again when you have a signal.</source>
        <translation>Ni allwn gael y llun hwn nawr. Rhowch gynnig arall arni pan fydd gennych signal.</translation>
    </message>
    <message>
        <source>You may not see this picture any more. Ask the office why.</source>
        <translation>Ni chewch weld y llun hwn mwyach. Gofynnwch i&apos;r swyddfa pam.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedSound</name>
    <message>
        <source>Whoever kept this recording has not sent it to the office yet. Try again later.</source>
        <translation>Nid yw&apos;r sawl a gadwodd y recordiad hwn wedi ei anfon i&apos;r swyddfa eto. Rhowch gynnig arall arni yn nes ymlaen.</translation>
    </message>
    <message>
        <source>You may not hear this recording any more. Ask the office why.</source>
        <translation>Ni chewch glywed y recordiad hwn mwyach. Gofynnwch i&apos;r swyddfa pam.</translation>
    </message>
    <message>
        <source>We cannot get this recording now. Try again when you have a signal.</source>
        <translation>Ni allwn gael y recordiad hwn nawr. Rhowch gynnig arall arni pan fydd gennych signal.</translation>
    </message>
    <message>
        <source>This recording is of a kind that this device cannot play.</source>
        <translation>Mae&apos;r recordiad hwn o fath na all y ddyfais hon ei chwarae.</translation>
    </message>
    <message>
        <source>This recording cannot be opened now.</source>
        <translation>Ni ellir agor y recordiad hwn nawr.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>Y cylch fel mae %1 yn ei weld, neb ynddo</numerusform>
            <numerusform>Y cylch fel mae %1 yn ei weld, %Ln person</numerusform>
            <numerusform>Y cylch fel mae %1 yn ei weld, %Ln o bobl</numerusform>
            <numerusform>Y cylch fel mae %1 yn ei weld, %Ln o bobl</numerusform>
            <numerusform>Y cylch fel mae %1 yn ei weld, %Ln o bobl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>Dim cyswllt â&apos;r swyddfa ers llai na diwrnod.</numerusform>
            <numerusform>Dim cyswllt â&apos;r swyddfa ers %Ln diwrnod.</numerusform>
            <numerusform>Dim cyswllt â&apos;r swyddfa ers %Ln diwrnod.</numerusform>
            <numerusform>Dim cyswllt â&apos;r swyddfa ers %Ln diwrnod.</numerusform>
            <numerusform>Dim cyswllt â&apos;r swyddfa ers %Ln diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when you can. What you save here is safe.</source>
        <translation>Cysylltwch pan allwch chi. Mae&apos;r hyn rydych chi&apos;n ei gadw yma yn ddiogel.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>Heddiw mae&apos;r ddyfais hon yn cloi nes iddi gysylltu.</numerusform>
            <numerusform>Ymhen %Ln diwrnod bydd y ddyfais hon yn cloi nes iddi gysylltu.</numerusform>
            <numerusform>Ymhen %Ln diwrnod bydd y ddyfais hon yn cloi nes iddi gysylltu.</numerusform>
            <numerusform>Ymhen %Ln diwrnod bydd y ddyfais hon yn cloi nes iddi gysylltu.</numerusform>
            <numerusform>Ymhen %Ln diwrnod bydd y ddyfais hon yn cloi nes iddi gysylltu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::DrawingModel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Does dim wedi&apos;i ddarlunio eto.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Dywedwch mewn geiriau beth mae&apos;n ei ddangos, i&apos;r sawl na all ei weld.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message>
        <source>A part of the record on this device is damaged. What you had not sent is kept. Your PIN brings back what can be brought back. The rest comes when there is a signal.</source>
        <translation>Mae rhan o&apos;r cofnod ar y ddyfais hon wedi&apos;i difrodi. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Mae eich PIN yn dod â beth sydd ar gael yn ôl. Daw&apos;r gweddill pan fydd signal.</translation>
    </message>
    <message>
        <source>This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, sealed for the office, and they can open it. Ask them for a new invitation.</source>
        <translation>Mae&apos;r ddyfais hon wedi colli ei hallweddi, felly ni all neb agor beth oedd arni. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw, wedi&apos;i selio i&apos;r swyddfa, a gallan nhw ei agor. Gofynnwch iddyn nhw am wahoddiad newydd.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to bring back what can be brought back. The rest comes from the office when there is a signal.</source>
        <translation>Does dim modd darllen rhan o&apos;r cofnod ar y ddyfais hon. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Rhowch eich PIN i ddod â beth sydd ar gael yn ôl. Daw&apos;r gweddill o&apos;r swyddfa pan fydd signal.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN once more.</source>
        <translation>Doedd y ddau ddim yr un fath. Dewiswch eich PIN unwaith eto.</translation>
    </message>
    <message>
        <source>There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask the office for a new invitation.</source>
        <translation>Does dim cynigion ar ôl, felly mae&apos;r ddyfais hon wedi anghofio ei hallweddi. Mae beth nad oeddech wedi&apos;i anfon wedi&apos;i gadw. Gofynnwch i&apos;r swyddfa am wahoddiad newydd.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>Nid dyna&apos;r PIN. Does gennych chi ddim cynigion ar ôl.</numerusform>
            <numerusform>Nid dyna&apos;r PIN. Mae gennych chi %Ln cynnig ar ôl.</numerusform>
            <numerusform>Nid dyna&apos;r PIN. Mae gennych chi %Ln o gynigion ar ôl.</numerusform>
            <numerusform>Nid dyna&apos;r PIN. Mae gennych chi %Ln o gynigion ar ôl.</numerusform>
            <numerusform>Nid dyna&apos;r PIN. Mae gennych chi %Ln o gynigion ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>Does dim angen aros cyn yr un nesaf.</numerusform>
            <numerusform>Arhoswch %Ln munud cyn yr un nesaf.</numerusform>
            <numerusform>Arhoswch %Ln o funudau cyn yr un nesaf.</numerusform>
            <numerusform>Arhoswch %Ln munud cyn yr un nesaf.</numerusform>
            <numerusform>Arhoswch %Ln o funudau cyn yr un nesaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Yma ers %1</translation>
    </message>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>Nid yw&apos;r ddyfais hon wedi cysylltu â&apos;r swyddfa. Felly mae&apos;r hyn sydd arni dan glo.</numerusform>
            <numerusform>Nid yw&apos;r ddyfais hon wedi cysylltu â&apos;r swyddfa ers %Ln diwrnod. Felly mae&apos;r hyn sydd arni dan glo.</numerusform>
            <numerusform>Nid yw&apos;r ddyfais hon wedi cysylltu â&apos;r swyddfa ers %Ln diwrnod. Felly mae&apos;r hyn sydd arni dan glo.</numerusform>
            <numerusform>Nid yw&apos;r ddyfais hon wedi cysylltu â&apos;r swyddfa ers %Ln diwrnod. Felly mae&apos;r hyn sydd arni dan glo.</numerusform>
            <numerusform>Nid yw&apos;r ddyfais hon wedi cysylltu â&apos;r swyddfa ers %Ln diwrnod. Felly mae&apos;r hyn sydd arni dan glo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens as soon as it has reached the office. What you had not sent is safe, and goes first.</source>
        <translation>Mae&apos;n agor cyn gynted ag y bydd wedi cyrraedd y swyddfa. Mae beth nad oeddech wedi&apos;i anfon yn ddiogel, ac yn mynd yn gyntaf.</translation>
    </message>
    <message>
        <source>Connect today. If it has not reached the office by tomorrow, it forgets its keys. What you had not sent stays sealed for the office, and they can open it.</source>
        <translation>Cysylltwch heddiw. Os na fydd wedi cyrraedd y swyddfa erbyn yfory, bydd yn anghofio ei hallweddi. Mae beth nad oeddech wedi&apos;i anfon yn aros wedi&apos;i selio i&apos;r swyddfa, a gallan nhw ei agor.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>Does dim newidiadau&apos;n aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln newid yn aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln newid yn aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln newid yn aros am benderfyniad.</numerusform>
            <numerusform>Mae %Ln newid yn aros am benderfyniad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Family help worker</source>
        <translation>Gweithiwr cymorth i deuluoedd</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Rheolwr tîm</translation>
    </message>
    <message>
        <source>Meeting coordinator</source>
        <translation>Cydlynydd cyfarfodydd</translation>
    </message>
    <message>
        <source>Parent advocate</source>
        <translation>Rhiant-eiriolwr</translation>
    </message>
    <message>
        <source>Advocacy lead</source>
        <translation>Arweinydd eiriolaeth</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Gwirfoddolwr</translation>
    </message>
    <message>
        <source>Volunteer lead</source>
        <translation>Arweinydd gwirfoddolwyr</translation>
    </message>
    <message>
        <source>Neighbour connector</source>
        <translation>Cysylltydd cymdogion</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Person ifanc</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>%Ln munud o recordio yr wythnos hon</numerusform>
            <numerusform>%Ln munud o recordio yr wythnos hon</numerusform>
            <numerusform>%Ln o funudau o recordio yr wythnos hon</numerusform>
            <numerusform>%Ln munud o recordio yr wythnos hon</numerusform>
            <numerusform>%Ln o funudau o recordio yr wythnos hon</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were not the same. Choose your new PIN once more.</source>
        <translation>Doedd y ddau ddim yr un fath. Dewiswch eich PIN newydd unwaith eto.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Mae eich PIN wedi&apos;i newid.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NeighbourList</name>
    <message>
        <source>Until %1</source>
        <translation>Tan %1</translation>
    </message>
    <message>
        <source>Their name and how to reach them are gone from this device. The office is told with the next send, and nobody asks them again.</source>
        <translation>Mae eu henw a sut i gysylltu â nhw wedi mynd o&apos;r ddyfais hon. Bydd y swyddfa&apos;n cael gwybod gyda&apos;r anfon nesaf, a fydd neb yn gofyn iddyn nhw eto.</translation>
    </message>
    <message>
        <source>%1 is taken off. %2, %3.</source>
        <translation>Tynnwyd %1 oddi yma. %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NewCircle</name>
    <message>
        <source>for three months</source>
        <translation>am dri mis</translation>
    </message>
    <message>
        <source>for six months</source>
        <translation>am chwe mis</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>am flwyddyn</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferEditor</name>
    <message>
        <source>Any day</source>
        <translation>Unrhyw ddiwrnod</translation>
    </message>
    <message>
        <source>“%1” is the name of a family. The street must not read it. Take it out, or choose a circle.</source>
        <translation>Enw teulu yw “%1”. Rhaid i&apos;r stryd beidio â&apos;i ddarllen. Tynnwch ef, neu dewiswch gylch.</translation>
    </message>
    <message>
        <source>Does the street need to read “%1”?</source>
        <translation>Oes angen i&apos;r stryd ddarllen “%1”?</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message>
        <source>The street</source>
        <translation>Y stryd</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cylchoedd</translation>
    </message>
    <message>
        <source>Nobody took it</source>
        <translation>Wnaeth neb ei gymryd</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Dywedoch chi ie</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>Dywedodd %1 ie</translation>
    </message>
    <message>
        <source>Done, by you</source>
        <translation>Wedi&apos;i wneud, gennych chi</translation>
    </message>
    <message>
        <source>Done, by %1</source>
        <translation>Wedi&apos;i wneud, gan %1</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Aeth o chwith</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Unrhyw ddiwrnod</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>Fe wna i</translation>
    </message>
    <message>
        <source>Yes please</source>
        <translation>Ie, os gwelwch yn dda</translation>
    </message>
    <message>
        <source>Thank you. You said yes: %1</source>
        <translation>Diolch. Dywedoch chi ie: %1</translation>
    </message>
    <message>
        <source>Thank you. Done: %1</source>
        <translation>Diolch. Wedi&apos;i wneud: %1</translation>
    </message>
    <message>
        <source>Thank you for saying so. It fell through: %1</source>
        <translation>Diolch am ddweud. Aeth o chwith: %1</translation>
    </message>
    <message>
        <source>It stands on Today until you say how it went.</source>
        <translation>Mae ar Heddiw nes i chi ddweud sut aeth hi.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>Dyna %Ln peth a wnaethoch dros eich gilydd yma.</numerusform>
            <numerusform>Dyna %Ln peth a wnaethoch dros eich gilydd yma.</numerusform>
            <numerusform>Dyna %Ln peth a wnaethoch dros eich gilydd yma.</numerusform>
            <numerusform>Dyna %Ln peth a wnaethoch dros eich gilydd yma.</numerusform>
            <numerusform>Dyna %Ln peth a wnaethoch dros eich gilydd yma.</numerusform>
        </translation>
    </message>
    <message>
        <source>That happens. Nobody counts it.</source>
        <translation>Mae hynny&apos;n digwydd. Does neb yn ei gyfri.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PersonModel</name>
    <message>
        <source>warm</source>
        <translation>cynnes</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>cymysg</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>dan straen</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Ychwanegwyd ar gam</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>Yma ddwywaith</translation>
    </message>
    <message>
        <source>They do not want to be here</source>
        <translation>Dydyn nhw ddim am fod yma</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PhotoModel</name>
    <message>
        <source>No photo is chosen yet.</source>
        <translation>Does dim ffotograff wedi&apos;i ddewis eto.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Dywedwch mewn geiriau beth mae&apos;n ei ddangos, i&apos;r sawl na all ei weld.</translation>
    </message>
    <message>
        <source>This file is not a photo that we can read. Choose a JPEG or a PNG.</source>
        <translation>Nid yw&apos;r ffeil hon yn ffotograff y gallwn ei ddarllen. Dewiswch JPEG neu PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.</source>
        <translation>Mae&apos;r ffotograff hwn yn rhy fawr. %1 MB yw&apos;r mwyaf y gellir ei gymryd. Gwnewch ef yn llai, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>This photo is damaged, and we cannot read it. Choose another.</source>
        <translation>Mae&apos;r ffotograff hwn wedi&apos;i ddifrodi, ac ni allwn ei ddarllen. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>Ni ellir agor y ffeil hon. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>This photo cannot be taken on this device. Choose another.</source>
        <translation>Ni ellir cymryd y ffotograff hwn ar y ddyfais hon. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceEditor</name>
    <message>
        <source>Step-free</source>
        <translation>Heb risiau</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Mae grisiau</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceModel</name>
    <message>
        <source>Thank you. It stands as checked today.</source>
        <translation>Diolch. Mae&apos;n sefyll fel wedi&apos;i wirio heddiw.</translation>
    </message>
    <message>
        <source>Every place on the list was checked within the year.</source>
        <translation>Cafodd pob lle ar y rhestr ei wirio o fewn y flwyddyn.</translation>
    </message>
    <message>
        <source>%1 of %2 places on the list were checked within the year.</source>
        <translation>Cafodd %1 o %2 lle ar y rhestr eu gwirio o fewn y flwyddyn.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseList</name>
    <message>
        <source>The newest %L1 of %L2 promises</source>
        <translation>Y rhai mwyaf newydd: %L1 o %L2 addewid</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Addawoch chi</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Addawoch chi: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a addawodd</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 a addawodd: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Dau safbwynt</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>Wedi&apos;i gadw, yn hwyr</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>The council: %1</source>
        <translation>Y cyngor: %1</translation>
    </message>
    <message>
        <source>What is your answer? What became of it is for the one you promised.</source>
        <translation>Beth yw eich ateb? Yr un a gafodd eich addewid sydd i ddweud beth ddaeth ohono.</translation>
    </message>
    <message>
        <source>What became of it, as you see it?</source>
        <translation>Beth ddaeth ohono, fel rydych chi&apos;n ei weld?</translation>
    </message>
    <message>
        <source>What became of it? Ask the family, and write what they say.</source>
        <translation>Beth ddaeth ohono? Gofynnwch i&apos;r teulu, ac ysgrifennwch beth maen nhw&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>What became of it? Ask %1, and write what %1 says.</source>
        <translation>Beth ddaeth ohono? Gofynnwch i %1, ac ysgrifennwch beth mae %1 yn ei ddweud.</translation>
    </message>
    <message>
        <source>In their words, if they want</source>
        <translation>Yn eu geiriau nhw, os ydyn nhw am</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>Yn eich geiriau chi, os ydych chi am</translation>
    </message>
    <message>
        <source>Saved for “%1”: %2.</source>
        <translation>Wedi&apos;i gadw ar gyfer “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseMaker</name>
    <message>
        <source>other words</source>
        <translation>geiriau eraill</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ReadAloud</name>
    <message>
        <source>This device has no voice for %1. You can add one in its settings.</source>
        <translation>Nid oes gan y ddyfais hon lais ar gyfer %1. Gallwch ychwanegu un yn ei gosodiadau.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RecordingModel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Does dim wedi&apos;i recordio eto.</translation>
    </message>
    <message>
        <source>Say in words what can be heard, for anyone who cannot hear it.</source>
        <translation>Dywedwch mewn geiriau beth sydd i&apos;w glywed, i&apos;r sawl na all ei glywed.</translation>
    </message>
    <message>
        <source>Write down who said yes to being recorded.</source>
        <translation>Nodwch pwy gytunodd i gael ei recordio.</translation>
    </message>
    <message>
        <source>This device has no microphone that we can use.</source>
        <translation>Nid oes gan y ddyfais hon feicroffon y gallwn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>The microphone was taken away. What was recorded until then is here.</source>
        <translation>Cymerwyd y meicroffon i ffwrdd. Mae&apos;r hyn a recordiwyd tan hynny yma.</translation>
    </message>
    <message>
        <source>Doorstep may not use the microphone. You can allow it in the settings of this device.</source>
        <translation>Ni chaiff Doorstep ddefnyddio&apos;r meicroffon. Gallwch ganiatáu hynny yng ngosodiadau&apos;r ddyfais hon.</translation>
    </message>
    <message>
        <source>A recording lasts 30 minutes at most. What was said until then is here.</source>
        <translation>Mae recordiad yn para 30 munud ar y mwyaf. Mae&apos;r hyn a ddywedwyd tan hynny yma.</translation>
    </message>
    <message>
        <source>This device could not make a recording. Nothing was kept of it.</source>
        <translation>Ni allai&apos;r ddyfais hon wneud recordiad. Ni chadwyd dim ohono.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ResidenceEditor</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>1: &quot;2019&quot;, 2: &quot;May 2024&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Mae&apos;r diwrnod olaf cyn y cyntaf.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message>
        <source>Street round: %1</source>
        <translation>Cylchdaith stryd: %1</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Rydych chi yno nawr</translation>
    </message>
    <message>
        <source>Some time today</source>
        <translation>Rywbryd heddiw</translation>
    </message>
    <message>
        <source>The address is kept safe, and is not shown here.</source>
        <translation>Mae&apos;r cyfeiriad yn cael ei gadw&apos;n ddiogel, ac nid yw&apos;n cael ei ddangos yma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln awr</numerusform>
            <numerusform>%Ln awr</numerusform>
            <numerusform>%Ln awr</numerusform>
            <numerusform>%Ln awr</numerusform>
            <numerusform>%Ln awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>1 and 2: times of day; 3: &quot;2 hours 30 minutes&quot;</extracomment>
        <translation>O %1 i %2: %3</translation>
    </message>
    <message>
        <source>%1 is now stop %2 of %3.</source>
        <extracomment>1: whom or which street; 2: its place; 3: how many there are</extracomment>
        <translation>%1 yw stop %2 o %3 nawr.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>Does dim newid yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae %Ln newid yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>Dim byd ar y ddyfais hon heb ei anfon.</numerusform>
            <numerusform>%Ln wedi&apos;i gadw ar y ddyfais hon, heb ei anfon eto.</numerusform>
            <numerusform>%Ln wedi&apos;u cadw ar y ddyfais hon, heb eu hanfon eto.</numerusform>
            <numerusform>%Ln wedi&apos;u cadw ar y ddyfais hon, heb eu hanfon eto.</numerusform>
            <numerusform>%Ln wedi&apos;u cadw ar y ddyfais hon, heb eu hanfon eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal.</source>
        <translation>Dim signal.</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>Popeth wedi&apos;i gadw.</translation>
    </message>
    <message>
        <source>All saved. Sent %1.</source>
        <translation>Popeth wedi&apos;i gadw. Anfonwyd %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message>
        <source>This device has nothing to hear it with.</source>
        <translation>Nid oes gan y ddyfais hon ddim i&apos;w glywed.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
            <numerusform>%Ln munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln eiliad</numerusform>
            <numerusform>%Ln eiliad</numerusform>
            <numerusform>%Ln eiliad</numerusform>
            <numerusform>%Ln eiliad</numerusform>
            <numerusform>%Ln eiliad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StoryModel</name>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Eu geiriau nhw</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Amser gyda&apos;n gilydd</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Piniau</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>Cartrefi a phobl</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Ni ddywedodd neb pryd</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>Rywbryd yn %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The heading over a month of a story. 1: &quot;March&quot;, 2: &quot;2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>doorstep::app::StreetRound</name>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Cawson ni sgwrs</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Am ymuno</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Peidiwch â galw eto</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>Dim drws i&apos;w wneud</numerusform>
            <numerusform>Y drws wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %Ln drws wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %Ln drws wedi&apos;i wneud</numerusform>
            <numerusform>Pob un o&apos;r %Ln drws wedi&apos;i wneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %L1 of %L2</source>
        <translation>Drws %L1 o %L2</translation>
    </message>
    <message>
        <source>Kept. Nobody calls there for two years.</source>
        <translation>Wedi&apos;i gadw. Does neb yn galw yno am ddwy flynedd.</translation>
    </message>
    <message>
        <source>We could not look that up. Please pass by this door for now.</source>
        <translation>Doedd dim modd chwilio am hynny. Ewch heibio i&apos;r drws hwn am nawr.</translation>
    </message>
    <message>
        <source>Please pass by this door. They asked us not to call.</source>
        <translation>Ewch heibio i&apos;r drws hwn. Gofynnon nhw i ni beidio â galw.</translation>
    </message>
    <message>
        <source>You can knock here.</source>
        <translation>Gallwch gnocio yma.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message>
        <source>Sending and receiving now…</source>
        <translation>Yn anfon ac yn derbyn nawr…</translation>
    </message>
    <message>
        <source>No signal to the office. Everything is safe here and goes by itself later.</source>
        <translation>Dim signal i&apos;r swyddfa. Mae popeth yn ddiogel yma ac yn mynd ar ei ben ei hun wedyn.</translation>
    </message>
    <message>
        <source>The office could not take it. Everything is safe here.</source>
        <translation>Doedd y swyddfa ddim yn gallu ei dderbyn. Mae popeth yn ddiogel yma.</translation>
    </message>
    <message>
        <source>Saved here, about to be sent.</source>
        <translation>Wedi&apos;i gadw yma, ar fin ei anfon.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>Mae popeth wedi&apos;i gadw. Does dim newid yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae popeth wedi&apos;i gadw. Mae %Ln newid yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae popeth wedi&apos;i gadw. Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae popeth wedi&apos;i gadw. Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
            <numerusform>Mae popeth wedi&apos;i gadw. Mae %Ln o newidiadau yn aros am berson yn y swyddfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and sent.</source>
        <translation>Mae popeth wedi&apos;i gadw a&apos;i anfon.</translation>
    </message>
    <message>
        <source>Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there looks at each one. Ring the office if it cannot wait.</source>
        <translation>Mae eich geiriau wedi&apos;u cadw yn y swyddfa fel yr ysgrifennoch chi nhw, a dydy cydweithwyr ddim yn eu gweld eto. Mae person yno&apos;n edrych ar bob un. Ffoniwch y swyddfa os na all aros.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Anfonwyd ddiwethaf: %1</translation>
    </message>
    <message>
        <source>Nothing has been sent from this device yet.</source>
        <translation>Does dim wedi&apos;i anfon o&apos;r ddyfais hon eto.</translation>
    </message>
    <message>
        <source>A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.</source>
        <translation>Doedd dim modd darllen rhan o beth nad oedd wedi&apos;i anfon. Mae wedi&apos;i gadw mewn ffeil wrth ochr y cofnod. Dywedwch wrth y swyddfa.</translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>Roedd yr ap wedi stopio wrth gadw. Does dim wedi&apos;i golli.</numerusform>
            <numerusform>Roedd yr ap wedi stopio wrth gadw. Daethpwyd â %Ln peth yn ôl; does dim wedi&apos;i golli.</numerusform>
            <numerusform>Roedd yr ap wedi stopio wrth gadw. Daethpwyd â %Ln o bethau yn ôl; does dim wedi&apos;i golli.</numerusform>
            <numerusform>Roedd yr ap wedi stopio wrth gadw. Daethpwyd â %Ln o bethau yn ôl; does dim wedi&apos;i golli.</numerusform>
            <numerusform>Roedd yr ap wedi stopio wrth gadw. Daethpwyd â %Ln o bethau yn ôl; does dim wedi&apos;i golli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
            <numerusform>Dangos %Ln arall</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ThreadModel</name>
    <message>
        <source>Hidden on this device only: %1.</source>
        <translation>Wedi&apos;i guddio ar y ddyfais hon yn unig: %1.</translation>
    </message>
    <message>
        <source>Hidden on this device only: %1 and more.</source>
        <translation>Wedi&apos;i guddio ar y ddyfais hon yn unig: %1 a mwy.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Teulu a ffrindiau</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Cael tâl i helpu</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Cartrefi</translation>
    </message>
</context>
<context>
    <name>doorstep::app::TouchpointEditor</name>
    <message>
        <source>Talk</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Lifft</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Pryd o fwyd</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>Hwyl</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Saved: %1 with %2, %3.</source>
        <translation>Wedi&apos;i gadw: %1 yng nghwmni %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitChildWords</name>
    <message>
        <source>Nobody else was there.</source>
        <translation>Doedd neb arall yno.</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Hefyd yno: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitClose</name>
    <message>
        <source>What we promised</source>
        <translation>Beth addawon ni</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Yn eich geiriau chi</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Yng ngeiriau %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: &quot;in two weeks&quot;, 2: &quot;Tuesday 17 March&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Heb gytuno</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Mewn wythnos</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Mewn pythefnos</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Mewn pedair wythnos</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitEditor</name>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation>Pam na welwyd %1 heb neb arall?</translation>
    </message>
    <message>
        <source>Why was %1 not seen?</source>
        <translation>Pam na welwyd %1?</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Yn effro</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Yn cysgu</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message>
        <source>Less than a minute of writing.</source>
        <translation>Llai na munud o ysgrifennu.</translation>
    </message>
    <message>
        <source>About a minute of writing.</source>
        <translation>Tua munud o ysgrifennu.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>Llai na munud o ysgrifennu.</numerusform>
            <numerusform>Tua %Ln munud o ysgrifennu.</numerusform>
            <numerusform>Tua %Ln o funudau o ysgrifennu.</numerusform>
            <numerusform>Tua %Ln munud o ysgrifennu.</numerusform>
            <numerusform>Tua %Ln o funudau o ysgrifennu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only you see this.</source>
        <translation>%1 Dim ond chi sy&apos;n gweld hyn.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Dim byd heddiw</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Y nodyn hwn</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>Dywedodd %1: “%2”</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitModel</name>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitPlan</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Cynlluniwyd: %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Cynlluniwyd ar gyfer %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReading</name>
    <message>
        <source>A visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Nobody was in</source>
        <translation>Doedd neb i mewn</translation>
    </message>
    <message>
        <source>They said no that day</source>
        <translation>Dywedon nhw na y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>They had moved</source>
        <translation>Roedden nhw wedi symud</translation>
    </message>
    <message>
        <source>A visit that was called off</source>
        <translation>Ymweliad a gafodd ei ganslo</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, %2 tan %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Gan %1.</translation>
    </message>
    <message>
        <source>This visit is not written up yet.</source>
        <translation>Mae&apos;r ymweliad hwn heb ei ysgrifennu eto.</translation>
    </message>
    <message>
        <source>This visit is to come.</source>
        <translation>Mae&apos;r ymweliad hwn i ddod.</translation>
    </message>
    <message>
        <source>In the family&apos;s words</source>
        <translation>Yng ngeiriau&apos;r teulu</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Yng ngeiriau %1</translation>
    </message>
    <message>
        <source>The family said: that&apos;s right.</source>
        <translation>Dywedodd y teulu: mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Dywedodd y teulu: ddim yn hollol.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Pwy oedd yno</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Y nodyn</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Nodwyd hefyd</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Yr ymweliad nesaf</translation>
    </message>
    <message>
        <source>Why was not noted.</source>
        <translation>Ni nodwyd pam.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pam: %1</translation>
    </message>
    <message>
        <source>Seen, and seen alone.</source>
        <translation>Gwelwyd, a gwelwyd heb neb arall.</translation>
    </message>
    <message>
        <source>Seen, and not alone.</source>
        <translation>Gwelwyd, ond roedd eraill yno.</translation>
    </message>
    <message>
        <source>Seen. Alone or not was not noted.</source>
        <translation>Gwelwyd. Ni nodwyd a oedd eraill yno.</translation>
    </message>
    <message>
        <source>Awake.</source>
        <translation>Yn effro.</translation>
    </message>
    <message>
        <source>Asleep.</source>
        <translation>Yn cysgu.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Ni welwyd.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>Y cartref</translation>
    </message>
    <message>
        <source>Seen, and where the children sleep.</source>
        <translation>Gwelwyd, a lle mae&apos;r plant yn cysgu.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Gwelwyd.</translation>
    </message>
    <message>
        <source>Where the children sleep was seen.</source>
        <translation>Gwelwyd lle mae&apos;r plant yn cysgu.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReady</name>
    <message>
        <source>You promised</source>
        <translation>Addawoch chi</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a addawodd</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Byth: %1</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Diogel: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Pryd: %1</translation>
    </message>
    <message>
        <source>A card may be left.</source>
        <translation>Cewch adael cerdyn.</translation>
    </message>
    <message>
        <source>Leave no card and no message.</source>
        <translation>Peidiwch â gadael cerdyn na neges.</translation>
    </message>
    <message>
        <source>No safe contact plan is known here, so stay quiet.</source>
        <translation>Does dim cynllun cysylltu diogel yn hysbys yma, felly cadwch yn dawel.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Ffordd i mewn</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Anifeiliaid anwes</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcio</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Language at the door</source>
        <translation>Iaith wrth y drws</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Geiriau i&apos;w defnyddio</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>Beth maen nhw am gael help ag ef</translation>
    </message>
    <message>
        <source>Saved: nobody in. Next try %1.</source>
        <translation>Wedi&apos;i gadw: neb i mewn. Cynnig nesaf %1.</translation>
    </message>
    <message>
        <source>Saved: nobody in.</source>
        <translation>Wedi&apos;i gadw: neb i mewn.</translation>
    </message>
</context>
</TS>
