<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Someone else is here</source>
        <translation>Mai este cineva aici</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adăugați</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Cum i se spune</translation>
    </message>
    <message>
        <source>This is a child</source>
        <translation>Este un copil</translation>
    </message>
</context>
<context>
    <name>AdvocacyRecords</name>
    <message>
        <source>Goes to an advocate with the next signal.</source>
        <translation>Ajunge la un susținător când este semnal.</translation>
    </message>
    <message>
        <source>An advocate is looked for.</source>
        <translation>Se caută un susținător.</translation>
    </message>
    <message>
        <source>%1 is asked and has not answered yet.</source>
        <translation>Am întrebat: %1. Încă nu a venit un răspuns.</translation>
    </message>
    <message>
        <source>%1 said yes. The meeting: %2.</source>
        <translation>%1 a spus da. Întâlnirea: %2.</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>%1 a spus da.</translation>
    </message>
    <message>
        <source>%1 cannot. The next advocate is asked.</source>
        <translation>%1 nu poate. Se întreabă următorul susținător.</translation>
    </message>
    <message>
        <source>Taken back, or at its end.</source>
        <translation>Retrasă sau încheiată.</translation>
    </message>
    <message>
        <source>No advocate is free just now. Ring the office, or ask again another day.</source>
        <translation>Niciun susținător nu este liber acum. Sunați la birou sau cereți din nou în altă zi.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestCard</name>
    <message>
        <source>Safe way to reach them</source>
        <translation>Cale sigură de contact</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Întâlnire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Yes, I stand beside them</source>
        <translation>Da, le stau alături</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Nu eu</translation>
    </message>
    <message>
        <source>Open what they opened to you</source>
        <translation>Vedeți ce v-au deschis</translation>
    </message>
    <message>
        <source>Their circle comes with the next signal.</source>
        <translation>Cercul lor vine când este semnal.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequests</name>
    <message>
        <source>Waits for your answer</source>
        <translation>Așteaptă răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Ați spus da</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Ați spus nu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Încheiată</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestsPage</name>
    <message>
        <source>Parents who ask</source>
        <translation>Părinți care cer ajutor</translation>
    </message>
    <message>
        <source>Your answer is read by those who asked: the parent, and who works with them.</source>
        <translation>Răspunsul este citit de cei care au întrebat: părintele și cine lucrează cu el.</translation>
    </message>
    <message>
        <source>Nobody asks just now</source>
        <translation>Nu cere nimeni acum</translation>
    </message>
    <message>
        <source>When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.</source>
        <translation>Când un părinte cere un susținător, vedeți aici: un prenume, o cale sigură, o întâlnire.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>AdvocatePage</name>
    <message>
        <source>Meeting %1. %2</source>
        <translation>Întâlnirea %1. %2</translation>
    </message>
    <message>
        <source>The council promises…</source>
        <translation>Consiliul promite…</translation>
    </message>
    <message>
        <source>Safe way to reach them</source>
        <translation>Cale sigură de contact</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Ce a promis consiliul</translation>
    </message>
    <message>
        <source>Nothing yet. Note each promise while it is said: who, what, by when.</source>
        <translation>Încă nimic. Notați fiecare promisiune când este spusă: cine, ce, până când.</translation>
    </message>
    <message>
        <source>Who is in the circle</source>
        <translation>Cine este în cerc</translation>
    </message>
</context>
<context>
    <name>AlsoWritten</name>
    <message>
        <source>Also written down as</source>
        <translation>Scris și ca</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Sunt două persoane</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>Nu este aceeași persoană cu</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>Sunt aceeași persoană</translation>
    </message>
</context>
<context>
    <name>AskAdvocateLink</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Cereți un susținător</translation>
    </message>
</context>
<context>
    <name>AskAdvocatePage</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Cereți un susținător</translation>
    </message>
    <message>
        <source>A parent who has been through it stands beside you. They are not from the council.</source>
        <translation>Un părinte care a trecut prin asta vă stă alături. Nu lucrează la consiliu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Cereți</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Whose circle is it about?</source>
        <translation>Despre al cui cerc este vorba?</translation>
    </message>
    <message>
        <source>How is it safe to reach you?</source>
        <translation>Cum vă putem contacta în siguranță?</translation>
    </message>
    <message>
        <source>For example: text first, after school</source>
        <translation>De exemplu: întâi un mesaj, după școală</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Prenumele dumneavoastră</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>Un prenume este de ajuns</translation>
    </message>
    <message>
        <source>When is the meeting?</source>
        <translation>Când este întâlnirea?</translation>
    </message>
    <message>
        <source>Who should it be?</source>
        <translation>Cine ar trebui să fie?</translation>
    </message>
    <message>
        <source>What it is about, if you want to say</source>
        <translation>Despre ce este vorba, dacă vreți să spuneți</translation>
    </message>
    <message>
        <source>You can skip this</source>
        <translation>Puteți sări peste</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Not needed any more</source>
        <translation>Nu mai este nevoie</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Închideți acest mesaj</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Doorstep cannot open now</source>
        <translation>Doorstep nu se poate deschide acum</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Închideți Doorstep</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Not yet</source>
        <translation>Încă nu</translation>
    </message>
</context>
<context>
    <name>ChildWordsPage</name>
    <message>
        <source>Listen to these words</source>
        <translation>Ascultați aceste cuvinte</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Cuvinte de la %1</translation>
    </message>
    <message>
        <source>As they were said. Nothing tidied, nothing added.</source>
        <translation>Așa cum au fost spuse. Nimic îndreptat, nimic adăugat.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Păstrați aceste cuvinte</translation>
    </message>
    <message>
        <source>Before you write: “I write this so that others know. I tell someone if you are not safe.”</source>
        <translation>Înainte să scrieți: „Scriu asta ca să știe și alții. Spun cuiva dacă nu ești în siguranță.”</translation>
    </message>
    <message>
        <source>For example: I like when Nana comes</source>
        <translation>De exemplu: Îmi place când vine bunica</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Ce spune %1</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Am întrebat eu</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>Spus fără întrebare</translation>
    </message>
    <message>
        <source>%1 says we may read this out at the door</source>
        <translation>%1 spune că putem citi asta cu voce tare la ușă</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Spus mai demult</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>Desenează în schimb</translation>
    </message>
    <message>
        <source>Record it instead</source>
        <translation>Înregistrați în schimb</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Adăugați o fotografie</translation>
    </message>
</context>
<context>
    <name>ChoosePersonPage</name>
    <message>
        <source>Who would you like to be?</source>
        <translation>Cine vreți să fiți?</translation>
    </message>
    <message>
        <source>This is a practice council. Nobody in it is real, and nothing leaves this computer.</source>
        <translation>Acesta este un consiliu pentru exersat. Nimeni nu este real și nimic nu pleacă de pe acest computer.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Cine este acolo?</translation>
    </message>
    <message>
        <source>Each person has a place of their own here, with their own PIN. Nobody sees what is in another&apos;s.</source>
        <translation>Fiecare persoană are aici locul ei, cu PIN-ul ei. Nimeni nu vede ce este în locul altcuiva.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adăugați pe cineva</translation>
    </message>
</context>
<context>
    <name>CircleChoice</name>
    <message>
        <source>Our circle</source>
        <translation>Cercul nostru</translation>
    </message>
    <message>
        <source>%1&apos;s circle</source>
        <translation>Cercul: %1</translation>
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
        <translation>Loc liber</translation>
    </message>
</context>
<context>
    <name>CircleMemberSheet</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Un copil sau un tânăr</translation>
    </message>
    <message>
        <source>Time together is written down with the children and young people of a circle.</source>
        <translation>Timpul împreună se notează pentru copiii și tinerii dintr-un cerc.</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>We met</source>
        <translation>Ne-am văzut</translation>
    </message>
    <message>
        <source>Opening the circle…</source>
        <translation>Se deschide cercul…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Oferte și cereri</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Cercul</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Cei mai apropiați</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Familie și prieteni</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>În jurul nostru</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Plătiți să ajute</translation>
    </message>
</context>
<context>
    <name>ComesCloseNote</name>
    <message>
        <source>Nothing is written just like that. These come close.</source>
        <translation>Nimic nu este scris chiar așa. Acestea sunt aproape.</translation>
    </message>
</context>
<context>
    <name>DoorNumberSheet</name>
    <message>
        <source>May I knock?</source>
        <translation>Pot să bat la ușă?</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Să nu mai venim</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Verificați</translation>
    </message>
    <message>
        <source>Leave this home alone</source>
        <translation>Lăsați casa aceasta în pace</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>Ce număr este?</translation>
    </message>
    <message>
        <source>Which number is it? We keep a code that hides it, for two years. You can skip this.</source>
        <translation>Ce număr este? Păstrăm doi ani un cod care îl ascunde. Puteți sări peste.</translation>
    </message>
    <message>
        <source>For example: 12a</source>
        <translation>De exemplu: 12a</translation>
    </message>
    <message>
        <source>House number or name</source>
        <translation>Numărul sau numele casei</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>At the door</source>
        <translation>La ușă</translation>
    </message>
    <message>
        <source>Knocking on doors, and time spent together</source>
        <translation>Bătut la uși și timp petrecut împreună</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Turul străzii</translation>
    </message>
    <message>
        <source>One tap a door. Only the counts are kept, and no name.</source>
        <translation>O atingere pentru o ușă. Se păstrează doar numărătoarea, fără nume.</translation>
    </message>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Vecini care au spus da</translation>
    </message>
    <message>
        <source>Each until the day they chose, or until they say stop.</source>
        <translation>Fiecare până în ziua aleasă sau până spune stop.</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Ne-am văzut</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>O discuție, un drum, o masă cu un tânăr: trei atingeri.</translation>
    </message>
    <message>
        <source>A knock that a family asked for opens from that family&apos;s page, with the words that they chose.</source>
        <translation>O vizită cerută de o familie se deschide din pagina familiei, cu vorbele alese de ea.</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Locuri și grupuri</translation>
    </message>
    <message>
        <source>What there is round here, when, and in which language.</source>
        <translation>Ce se găsește pe aici, când și în ce limbă.</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Oferte și cereri</translation>
    </message>
    <message>
        <source>What people of these streets offer and ask of each other.</source>
        <translation>Ce își oferă și își cer oamenii de pe aceste străzi.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln linie</numerusform>
            <numerusform>%Ln linii</numerusform>
            <numerusform>%Ln de linii</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Gol</translation>
    </message>
    <message>
        <source>This drawing cannot be shown yet. It is kept.</source>
        <translation>Nu putem arăta încă acest desen. Este păstrat.</translation>
    </message>
    <message>
        <source>Tap here, then sign</source>
        <translation>Atingeți aici, apoi semnați</translation>
    </message>
    <message>
        <source>Tap here, then draw</source>
        <translation>Atingeți aici, apoi desenați</translation>
    </message>
    <message>
        <source>There is no more room. Take a stroke away, or begin again.</source>
        <translation>Nu mai este loc. Ștergeți o linie sau începeți din nou.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Începeți din nou</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Semnați de mână</translation>
    </message>
    <message>
        <source>Type your name instead</source>
        <translation>Scrieți-vă numele la tastatură</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Numele dumneavoastră</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Ce arată, în cuvinte</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>A drawing</source>
        <translation>Un desen</translation>
    </message>
    <message>
        <source>What %1 draws</source>
        <translation>Ce desenează %1</translation>
    </message>
    <message>
        <source>It stands in the story as it was drawn.</source>
        <translation>Stă în poveste așa cum a fost desenat.</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Păstrează acest desen</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Hârtia</translation>
    </message>
</context>
<context>
    <name>EarlierPromises</name>
    <message>
        <source>Earlier promises</source>
        <translation>Promisiuni mai vechi</translation>
    </message>
</context>
<context>
    <name>EditorStates</name>
    <message>
        <source>We kept what you typed at %1</source>
        <translation>Am păstrat ce ați scris la %1</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Nu este încă salvat.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Aruncați</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Welcome to Doorstep</source>
        <translation>Bun venit la Doorstep</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Intrați din nou</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Intrați la %1</translation>
    </message>
    <message>
        <source>For the people who stand beside children and their families.</source>
        <translation>Pentru cei care stau alături de copii și de familiile lor.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mai departe</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Invitația dumneavoastră</translation>
    </message>
    <message>
        <source>Your office sends it to you once. Paste it here, or type it as it stands.</source>
        <translation>Biroul v-o trimite o singură dată. Lipiți-o aici sau scrieți-o exact cum este.</translation>
    </message>
    <message>
        <source>This invitation is from %1</source>
        <translation>Această invitație este de la %1</translation>
    </message>
    <message>
        <source>Is that your office? Nothing has been sent there yet.</source>
        <translation>Este biroul dumneavoastră? Încă nu s-a trimis nimic acolo.</translation>
    </message>
    <message>
        <source>Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.</source>
        <translation>Alegeți un PIN. El deschide acest dispozitiv, și unde nu este semnal. Nimeni de la birou nu îl vede.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Același PIN încă o dată</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more</source>
        <translation>Alegeți un PIN de cel puțin șase cifre</translation>
    </message>
    <message>
        <source>For practice, choose %1</source>
        <translation>Pentru exersat, alegeți %1</translation>
    </message>
    <message>
        <source>Joining, and bringing your people to this device…</source>
        <translation>Intrați și aducem oamenii dumneavoastră pe acest dispozitiv…</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Open seat</source>
        <translation>Loc liber</translation>
    </message>
</context>
<context>
    <name>FaceToggle</name>
    <message>
        <source>Someone else</source>
        <translation>Altcineva</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Este aici</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nu este aici</translation>
    </message>
</context>
<context>
    <name>FamilyCircle</name>
    <message>
        <source>Through the years</source>
        <translation>De-a lungul anilor</translation>
    </message>
    <message>
        <source>Since when each of them is there</source>
        <translation>De când este fiecare acolo</translation>
    </message>
</context>
<context>
    <name>FamilyEditPage</name>
    <message>
        <source>The family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Cum își spune familia</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>La ce vor ajutor, cu vorbele lor</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Limba de vorbit la ușă</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Încă nu s-a spus</translation>
    </message>
    <message>
        <source>Who interprets (never a child or a relative)</source>
        <translation>Cine traduce (niciodată un copil sau o rudă)</translation>
    </message>
    <message>
        <source>How to say names and hard things</source>
        <translation>Cum spunem numele și lucrurile grele</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>What they want help with</source>
        <translation>La ce vor ajutor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Cuvinte de folosit</translation>
    </message>
</context>
<context>
    <name>FamilyNewPage</name>
    <message>
        <source>A new family</source>
        <translation>O familie nouă</translation>
    </message>
    <message>
        <source>One first name is enough. Everything else can wait.</source>
        <translation>Un prenume este de ajuns. Restul poate să aștepte.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Un copil sau un tânăr</translation>
    </message>
    <message>
        <source>What the family calls itself (if you know)</source>
        <translation>Cum își spune familia (dacă știți)</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>La ce vor ajutor, cu vorbele lor</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuați vizita</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Începeți vizita</translation>
    </message>
    <message>
        <source>Change what is said of the family</source>
        <translation>Schimbați ce scrie despre familie</translation>
    </message>
    <message>
        <source>Opening the family…</source>
        <translation>Se deschide familia…</translation>
    </message>
    <message>
        <source>One name is not known yet</source>
        <translation>Un nume nu se știe încă</translation>
    </message>
    <message>
        <source>Give the child a name, or join them to their family.</source>
        <translation>Dați un nume copilului sau uniți-l cu familia lui.</translation>
    </message>
    <message>
        <source>Name or join</source>
        <translation>Dați un nume sau uniți</translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Arătați încă %Ln</numerusform>
            <numerusform>Arătați încă %Ln</numerusform>
            <numerusform>Arătați încă %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adăugați pe cineva</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Locuințe</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>Adăugați o locuință</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Scos de aici</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Aduceți înapoi</translation>
    </message>
</context>
<context>
    <name>FamilyPromises</name>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise at a visit stands here.</source>
        <translation>Nimic nu este deschis. Ce promiteți la o vizită stă aici.</translation>
    </message>
    <message>
        <source>The promise board</source>
        <translation>Tabla promisiunilor</translation>
    </message>
</context>
<context>
    <name>FamilyStory</name>
    <message>
        <source>The whole story</source>
        <translation>Toată povestea</translation>
    </message>
    <message>
        <source>Visits, promises, time together, homes and people</source>
        <translation>Vizite, promisiuni, timp împreună, locuințe și oameni</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Povestea până acum</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Keep this one</source>
        <translation>Păstrați asta</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Păstrați „%1”</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Încă nu s-a spus</translation>
    </message>
    <message>
        <source>This was written twice at the same time. Both are kept until somebody decides.</source>
        <translation>S-a scris de două ori în același timp. Le păstrăm pe amândouă până decide cineva.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Schimbați: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Both began with nothing written here.</source>
        <translation>Amândoi au început când aici nu era scris nimic.</translation>
    </message>
    <message>
        <source>Both began from: %1</source>
        <extracomment>Under two versions of one field: what it said when both began to write. 1: &quot;Rang the school.&quot;</extracomment>
        <translation>Amândoi au pornit de la: %1</translation>
    </message>
    <message>
        <source>An “about me” card</source>
        <translation>Un card „despre mine”</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Al cui este cardul</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Cum i se spune</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce face</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Ce îi place</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>Ani în această muncă</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Poză</translation>
    </message>
    <message>
        <source>A request for an advocate</source>
        <translation>O cerere pentru un susținător</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>A safe way to reach them</source>
        <translation>O cale sigură de contact</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>Când este întâlnirea</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Despre ce este vorba</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Cine este întrebat</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce s-a ales</translation>
    </message>
    <message>
        <source>Whose circle it is about</source>
        <translation>Despre al cui cerc este</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>An agreement to share</source>
        <translation>Un acord de a împărtăși</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Despre cine este</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Cine poate ști</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pentru ce</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Ce se poate împărtăși</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Ce spune legea</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Cine a fost de acord</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>Cum și-a dat acordul</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retras la</translation>
    </message>
    <message>
        <source>How a child was seen</source>
        <translation>Cum a fost văzut un copil</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Copil</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation>Văzut singur</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Treaz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Why not seen</source>
        <translation>De ce nu a fost văzut</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>De ce nu singur</translation>
    </message>
    <message>
        <source>A child&apos;s words</source>
        <translation>Cuvintele unui copil</translation>
    </message>
    <message>
        <source>Words, as they were said</source>
        <translation>Cuvinte, așa cum au fost spuse</translation>
    </message>
    <message>
        <source>The child was asked</source>
        <translation>Copilul a fost întrebat</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Cine era acolo</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Spus la</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>Un cerc</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cum se numește</translation>
    </message>
    <message>
        <source>Whose circle it is</source>
        <translation>Al cui este cercul</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Pentru ce este</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Deschis până la</translation>
    </message>
    <message>
        <source>Who must not be in it</source>
        <translation>Cine nu trebuie să fie în el</translation>
    </message>
    <message>
        <source>Somebody in a circle</source>
        <translation>Cineva dintr-un cerc</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Cine este pentru familie</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Cât de aproape</translation>
    </message>
    <message>
        <source>Paid to be there</source>
        <translation>Este plătit pentru asta</translation>
    </message>
    <message>
        <source>In the circle since</source>
        <translation>În cerc din</translation>
    </message>
    <message>
        <source>Left the circle on</source>
        <translation>A ieșit din cerc la</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Un copil sau un tânăr</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Intră în aplicație ca</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Un dispozitiv</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispozitiv</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Folosit din</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Încheiat la</translation>
    </message>
    <message>
        <source>A door not to knock on</source>
        <translation>O ușă la care nu batem</translation>
    </message>
    <message>
        <source>Which door</source>
        <translation>Care ușă</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>O familie</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Cum își spune familia</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>La ce vor ajutor</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Limba de vorbit la ușă</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Cine traduce</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Cuvinte de folosit</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercuri</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>Număr la consiliu</translation>
    </message>
    <message>
        <source>Help ended on</source>
        <translation>Ajutorul s-a încheiat la</translation>
    </message>
    <message>
        <source>A permission</source>
        <translation>O permisiune</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pentru ce anume</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Ce fel de lucru</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>În ce rol</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Cine a dat-o</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>O locuință</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>A cui este locuința</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zonă</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Pe unde se intră</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animale</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcare</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Cine locuiește acolo</translation>
    </message>
    <message>
        <source>A neighbour who wants in</source>
        <translation>Un vecin care vrea să participe</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cum îl contactăm</translation>
    </message>
    <message>
        <source>What they enjoy</source>
        <translation>Ce îi face plăcere</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>Ce a oferit</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>Ce a cerut</translation>
    </message>
    <message>
        <source>What was said at the door</source>
        <translation>Ce s-a spus la ușă</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Acord dat la</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se încheie la</translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation>A retras acordul la</translation>
    </message>
    <message>
        <source>Some streets</source>
        <translation>Câteva străzi</translation>
    </message>
    <message>
        <source>Which streets</source>
        <translation>Care străzi</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Cine are grijă de ele</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>O notă</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Prinsă în poveste</translation>
    </message>
    <message>
        <source>What it meant for the child</source>
        <translation>Ce a însemnat pentru copil</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Zi</translation>
    </message>
    <message>
        <source>How the family reads it</source>
        <translation>Cum o citește familia</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>O organizație</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nume scurt</translation>
    </message>
    <message>
        <source>Languages not checked yet</source>
        <translation>Limbi încă neverificate</translation>
    </message>
    <message>
        <source>Homes in one block</source>
        <translation>Locuințe într-un grup</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>O persoană</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Alte nume</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>How well the day is known</source>
        <translation>Cât de bine se știe ziua</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Cum vorbim despre această persoană</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Preferă să asculte decât să citească</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>Ce ajută la participare</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>A murit la</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Aceeași persoană ca</translation>
    </message>
    <message>
        <source>Joined to the family</source>
        <translation>Adăugat la familia</translation>
    </message>
    <message>
        <source>Why they were taken away</source>
        <translation>De ce a fost scos de aici</translation>
    </message>
    <message>
        <source>A place or a group</source>
        <translation>Un loc sau un grup</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce se găsește</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cât costă</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Cine se ocupă</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Cine plătește</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>O promisiune</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce s-a promis</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Cui</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Cine a promis</translation>
    </message>
    <message>
        <source>Which office promised</source>
        <translation>Care birou a promis</translation>
    </message>
    <message>
        <source>The council promised it</source>
        <translation>A promis consiliul</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promis la</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>What became of a promise</source>
        <translation>Ce s-a ales de o promisiune</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>În cuvinte</translation>
    </message>
    <message>
        <source>Said by who promised</source>
        <translation>Spus de cine a promis</translation>
    </message>
    <message>
        <source>Minutes of recording</source>
        <translation>Minute de notat</translation>
    </message>
    <message>
        <source>Seconds of writing</source>
        <translation>Secunde de scris</translation>
    </message>
    <message>
        <source>A tie in the circle</source>
        <translation>O legătură în cerc</translation>
    </message>
    <message>
        <source>As who sees it</source>
        <translation>Cine o vede așa</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Ce sunt unul pentru altul</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Cât de puternică</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cum se simte</translation>
    </message>
    <message>
        <source>Who reaches out</source>
        <translation>Cine face primul pas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Din</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Între</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Și</translation>
    </message>
    <message>
        <source>Who lived in a home</source>
        <translation>Cine a locuit într-o locuință</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>Care locuință</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>A locuit acolo din</translation>
    </message>
    <message>
        <source>How well the first day is known</source>
        <translation>Cât de bine se știe prima zi</translation>
    </message>
    <message>
        <source>How well the last day is known</source>
        <translation>Cât de bine se știe ultima zi</translation>
    </message>
    <message>
        <source>How to reach somebody safely</source>
        <translation>Cum contactăm pe cineva în siguranță</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Căi sigure</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Ore sigure</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niciodată</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Cuvânt de cod</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Se poate lăsa un mesaj</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Cine verifică</translation>
    </message>
    <message>
        <source>Who must not be in their circles</source>
        <translation>Cine nu trebuie să fie în cercurile lor</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>De revăzut la</translation>
    </message>
    <message>
        <source>What the help rests on</source>
        <translation>Pe ce se bazează ajutorul</translation>
    </message>
    <message>
        <source>The family was told on</source>
        <translation>Familia a aflat la</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>A street round</source>
        <translation>Un tur pe stradă</translation>
    </message>
    <message>
        <source>Which street</source>
        <translation>Care stradă</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Locuințe</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niciun răspuns</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Am stat de vorbă</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Vrea să participe</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Să nu mai venim</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un memento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Făcut la</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Timp împreună</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Cu cine</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce a fost</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>Într-un rând</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Cineva de la birou</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipă</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>A plecat la</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>O vizită</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Ce fel de vizită</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planificată pentru</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Sosire</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Plecare</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Am văzut locuința</translation>
    </message>
    <message>
        <source>Saw where the child sleeps</source>
        <translation>Am văzut unde doarme copilul</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Ce am văzut</translation>
    </message>
    <message>
        <source>What was read together</source>
        <translation>Ce am citit împreună</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>Ce a spus familia</translation>
    </message>
    <message>
        <source>The family says: that&apos;s right</source>
        <translation>Familia spune: așa este</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Cine a făcut vizita</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Scrisă pe larg</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Vizita următoare</translation>
    </message>
    <message>
        <source>Somebody paid to help</source>
        <translation>Cineva plătit să ajute</translation>
    </message>
    <message>
        <source>From an agency</source>
        <translation>De la o agenție</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>De ce s-a încheiat</translation>
    </message>
    <message>
        <source>The family met them before</source>
        <translation>Familia l-a cunoscut înainte</translation>
    </message>
    <message>
        <source>Brought in from</source>
        <translation>Adus din</translation>
    </message>
    <message>
        <source>The date that it states</source>
        <translation>Data scrisă acolo</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Numărul de acolo</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>întrebat</translation>
    </message>
    <message>
        <source>somebody said yes</source>
        <translation>cineva a spus da</translation>
    </message>
    <message>
        <source>that advocate said no</source>
        <translation>acel susținător a spus nu</translation>
    </message>
    <message>
        <source>no advocate is free yet</source>
        <translation>niciun susținător nu este liber încă</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>s-a încheiat</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>cu zi exactă</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>anul</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>încă nenăscut</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promisă</translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation>amândoi au spus da</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectată</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>respectată, târziu</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nerespectată</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>promisă din nou</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>s-a renunțat</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>nu mai țin legătura</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>o legătură slabă</translation>
    </message>
    <message>
        <source>there</source>
        <translation>alături</translation>
    </message>
    <message>
        <source>close</source>
        <translation>aproape</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>de nădejde</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>caldă</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>amestecată</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensionată</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>amândoi</translation>
    </message>
    <message>
        <source>mostly the first</source>
        <translation>mai mult primul</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>mai mult celălalt</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>ajutor ales de familie</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>plan pentru copil aflat în nevoie</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>investigație</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>plan de protecție a copilului</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>hotărâre judecătorească</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>locuiește departe de casă</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>ajutor timpuriu</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>înainte de tribunal</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>o discuție</translation>
    </message>
    <message>
        <source>a ride</source>
        <translation>un drum</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>o masă</translation>
    </message>
    <message>
        <source>school</source>
        <translation>școală</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>distracție</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>un mesaj</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>asistent social</translation>
    </message>
    <message>
        <source>family help worker</source>
        <translation>lucrător pentru familii</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>șef de echipă</translation>
    </message>
    <message>
        <source>meeting coordinator</source>
        <translation>coordonator de întâlniri</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>susținător al părinților</translation>
    </message>
    <message>
        <source>advocacy lead</source>
        <translation>coordonator al susținătorilor</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntar</translation>
    </message>
    <message>
        <source>volunteer lead</source>
        <translation>coordonator al voluntarilor</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>om de legătură cu vecinii</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>părinte sau familie</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>tânăr</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>family help</source>
        <translation>ajutor pentru familie</translation>
    </message>
    <message>
        <source>to say hello</source>
        <translation>ca să salutăm</translation>
    </message>
    <message>
        <source>we met</source>
        <translation>ne-am întâlnit</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>niciun răspuns</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>au spus nu</translation>
    </message>
    <message>
        <source>they have moved</source>
        <translation>s-au mutat</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>anulată</translation>
    </message>
    <message>
        <source>Something from a newer app</source>
        <translation>Ceva dintr-o aplicație mai nouă</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>o vizită</translation>
    </message>
    <message>
        <source>somebody who is not on this device</source>
        <translation>cineva care nu este pe acest dispozitiv</translation>
    </message>
    <message>
        <source>something from a newer app</source>
        <translation>ceva dintr-o aplicație mai nouă</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fișier</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Fără trepte</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Verificat ultima dată</translation>
    </message>
    <message>
        <source>An offer or an ask in a circle</source>
        <translation>O ofertă sau o cerere într-un cerc</translation>
    </message>
    <message>
        <source>Asked for or offered</source>
        <translation>Cerut sau oferit</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Unde, cam</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cum stă</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Cine a spus da</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Când s-a încheiat</translation>
    </message>
    <message>
        <source>An offer or an ask of the street</source>
        <translation>O ofertă sau o cerere pe stradă</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferit</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>cerut</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>it fell through</source>
        <translation>nu a mai ieșit</translation>
    </message>
    <message>
        <source>The order of a day</source>
        <translation>Ordinea unei zile</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Unde mergem</translation>
    </message>
    <message>
        <source>Only for practice</source>
        <translation>Doar pentru exersare</translation>
    </message>
    <message>
        <source>An answer from the office</source>
        <translation>Un răspuns de la birou</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>Care modificare</translation>
    </message>
    <message>
        <source>What kind of thing it is about</source>
        <translation>Despre ce fel de lucru este</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Cine a hotărât</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Când s-a hotărât</translation>
    </message>
    <message>
        <source>A change that is kept apart</source>
        <translation>O modificare ținută deoparte</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Cine a scris</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce face</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Când a fost scris</translation>
    </message>
    <message>
        <source>When it came to the office</source>
        <translation>Când a ajuns la birou</translation>
    </message>
    <message>
        <source>Why it is kept apart</source>
        <translation>De ce este ținut deoparte</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>Poate fi adăugat</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce s-a hotărât</translation>
    </message>
    <message>
        <source>added to the record</source>
        <translation>adăugat la dosar</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>lăsat afară</translation>
    </message>
    <message>
        <source>could not be added</source>
        <translation>nu a putut fi adăugat</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>se adaugă</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>se lasă afară</translation>
    </message>
    <message>
        <source>it is not known why</source>
        <translation>nu se știe de ce</translation>
    </message>
    <message>
        <source>the writer was not let in</source>
        <translation>autorul nu avea acces</translation>
    </message>
    <message>
        <source>it is not theirs to write</source>
        <translation>nu le revine lor să scrie</translation>
    </message>
    <message>
        <source>the app could not read it</source>
        <translation>aplicația nu a putut citi</translation>
    </message>
    <message>
        <source>their time had ended</source>
        <translation>timpul lor se încheiase</translation>
    </message>
    <message>
        <source>only who began it goes on with it</source>
        <translation>continuă doar cine a început</translation>
    </message>
    <message>
        <source>A picture, a recording or a drawing</source>
        <translation>O imagine, o înregistrare sau un desen</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>De ce ține</translation>
    </message>
    <message>
        <source>What kind of thing it belongs to</source>
        <translation>De ce fel de lucru ține</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce este</translation>
    </message>
    <message>
        <source>How large it is</source>
        <translation>Cât de mare este</translation>
    </message>
    <message>
        <source>Proof that it is whole</source>
        <translation>Dovada că este întreg</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Ce îl deschide</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Ce arată, în cuvinte</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Cine apare</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>De ce a fost făcut</translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation>Cine a fost de acord</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Când a fost făcut</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>o fotografie</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>o înregistrare</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un desen</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>o semnătură</translation>
    </message>
    <message>
        <source>Whether two are one person</source>
        <translation>Dacă doi sunt o singură persoană</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Unul dintre ei</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Celălalt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce s-a spus</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Cine a spus așa</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Când s-a spus</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>o persoană</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>două persoane</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>Give the device back</source>
        <translation>Dați dispozitivul înapoi</translation>
    </message>
    <message>
        <source>The one whose device this is puts in their PIN.</source>
        <translation>Cine are acest dispozitiv își pune PIN-ul.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Citiți mai departe</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>Pentru exersat, PIN-ul este %1</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Not on this device</source>
        <translation>Nu este pe acest dispozitiv</translation>
    </message>
    <message>
        <source>This is not on this device any more</source>
        <translation>Nu mai este pe acest dispozitiv</translation>
    </message>
    <message>
        <source>Somebody took it away, or your time with these people has ended. What you saved went to the office first.</source>
        <translation>Cineva a scos-o de aici sau timpul cu acești oameni s-a încheiat. Ce ați salvat a ajuns întâi la birou.</translation>
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
        <translation>Blocați și aduceți înapoi</translation>
    </message>
    <message>
        <source>What you choose from the list opens here.</source>
        <translation>Ce alegeți din listă se deschide aici.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A home</source>
        <translation>O locuință</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Schimbați sau adăugați</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Nobody lives here any more</source>
        <translation>Nu mai locuiește nimeni aici</translation>
    </message>
</context>
<context>
    <name>HomeResidents</name>
    <message>
        <source>Who lives there, or did</source>
        <translation>Cine locuiește sau a locuit acolo</translation>
    </message>
    <message>
        <source>Since when is not said</source>
        <translation>Nu se spune de când</translation>
    </message>
    <message>
        <source>Somebody lived here before</source>
        <translation>Cineva a locuit aici înainte</translation>
    </message>
    <message>
        <source>Who lived here before?</source>
        <translation>Cine a locuit aici înainte?</translation>
    </message>
</context>
<context>
    <name>HouseholdEditPage</name>
    <message>
        <source>A home</source>
        <translation>O locuință</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>A cui este locuința</translation>
    </message>
    <message>
        <source>Mum&apos;s, Nana&apos;s</source>
        <translation>La mama, la bunica</translation>
    </message>
    <message>
        <source>Address, one line each</source>
        <translation>Adresa, fiecare parte pe un rând</translation>
    </message>
    <message>
        <source>Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.</source>
        <translation>Trebuie cineva să nu știe adresa? Atunci nu o scrieți și întrebați biroul cum o păstrăm în siguranță.</translation>
    </message>
    <message>
        <source>Who lives there? Tap a face.</source>
        <translation>Cine locuiește acolo? Atingeți un chip.</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Pe unde se intră</translation>
    </message>
    <message>
        <source>Side gate, second floor, buzzer 4</source>
        <translation>Poarta din lateral, etajul doi, soneria 4</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animale</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcare</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Which family do they belong to?</source>
        <translation>De care familie ține?</translation>
    </message>
    <message>
        <source>No other family is here</source>
        <translation>Nu este altă familie aici</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>S-a căutat doar pe acest dispozitiv. Încercați începutul unui nume.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Add it to the record</source>
        <translation>Adaugă la dosar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lasă afară</translation>
    </message>
</context>
<context>
    <name>KeptLink</name>
    <message>
        <source>Kept apart</source>
        <translation>Ținute deoparte</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept apart</source>
        <translation>Ținute deoparte</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>Nimic nu este ținut deoparte</translation>
    </message>
    <message>
        <source>What colleagues write and may not add by themselves comes here. You then decide.</source>
        <translation>Aici ajunge ce scriu colegii și nu pot adăuga singuri. Apoi hotărâți dumneavoastră.</translation>
    </message>
    <message>
        <source>Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.</source>
        <translation>Colegii au scris aceasta și nu a putut intra singură în dosar. Li se spune ce hotărâți.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Hotărâte</translation>
    </message>
    <message>
        <source>Why do you leave it out?</source>
        <translation>De ce îl lăsați afară?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lasă afară</translation>
    </message>
    <message>
        <source>The person who wrote it reads your words. What they wrote stays at the office.</source>
        <translation>Cine a scris citește cuvintele dumneavoastră. Ce a scris rămâne la birou.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>În câteva cuvinte</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Which language?</source>
        <translation>Care limbă?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Căutați limbi</translation>
    </message>
    <message>
        <source>No language is called that. Try its name in English.</source>
        <translation>Nicio limbă nu se numește așa. Încercați numele ei în engleză.</translation>
    </message>
</context>
<context>
    <name>LapsedPage</name>
    <message>
        <source>Connect to open</source>
        <translation>Conectați-vă ca să se deschidă</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Conectați acum</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocați</translation>
    </message>
    <message>
        <source>Getting in touch with the office…</source>
        <translation>Se ia legătura cu biroul…</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Listen</source>
        <translation>Ascultați</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
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
        <translation>Neverificat de un cititor al acestei limbi</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Read aloud</source>
        <translation>Citire cu voce tare</translation>
    </message>
    <message>
        <source>Pages can be listened to</source>
        <translation>Paginile pot fi ascultate</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Cât de repede</translation>
    </message>
    <message>
        <source>As people speak</source>
        <translation>Cum vorbesc oamenii</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mai rar</translation>
    </message>
    <message>
        <source>Sent and kept</source>
        <translation>Trimis și păstrat</translation>
    </message>
    <message>
        <source>What is not sent yet, and what this device holds</source>
        <translation>Ce nu s-a trimis încă și ce păstrează acest dispozitiv</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Schimbați PIN-ul</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Limba</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>Neverificat de un cititor al acestei limbi</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cum arată</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast mare</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Mărimea literelor</translation>
    </message>
    <message>
        <source>%L1 per cent</source>
        <translation>%L1 la sută</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>Nimic de pe ecran nu se mișcă singur</translation>
    </message>
</context>
<context>
    <name>ModelStates</name>
    <message>
        <source>Opening…</source>
        <translation>Se deschide…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
</context>
<context>
    <name>NameOrJoin</name>
    <message>
        <source>What are they called?</source>
        <translation>Cum i se spune?</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Salvați numele</translation>
    </message>
    <message>
        <source>Join to a family</source>
        <translation>Uniți cu o familie</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreePage</name>
    <message>
        <source>Thank you, %1</source>
        <translation>Mulțumim, %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nu se păstrează nimic</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Vă rugăm să citiți</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Vrea să participe</translation>
    </message>
    <message>
        <source>Give the device back</source>
        <translation>Dați dispozitivul înapoi</translation>
    </message>
    <message>
        <source>Next door</source>
        <translation>Ușa următoare</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Sunt de acord</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Dați dispozitivul</translation>
    </message>
    <message>
        <source>Take me off again</source>
        <translation>Scoateți-mă de pe listă</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Mai bine nu</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>Ștergeți aceste răspunsuri</translation>
    </message>
    <message>
        <source>It is kept until %1. Say stop at any time.</source>
        <translation>Se păstrează până %1. Puteți spune stop oricând.</translation>
    </message>
    <message>
        <source>Your name and how to reach you are gone from this device.</source>
        <translation>Numele și datele de contact nu mai sunt pe acest dispozitiv.</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreement</name>
    <message>
        <source>A first name is enough.</source>
        <translation>Un prenume este de ajuns.</translation>
    </message>
    <message>
        <source>One way to reach them: a number, an address, or which door.</source>
        <translation>O cale de contact: un număr, o adresă sau care ușă.</translation>
    </message>
    <message>
        <source>Choose when it ends, within a year.</source>
        <translation>Alegeți când se încheie, în cel mult un an.</translation>
    </message>
    <message>
        <source>Hello %1.</source>
        <translation>Bună ziua, %1.</translation>
    </message>
    <message>
        <source>We keep your first name, one way to reach you, and what you enjoy.</source>
        <translation>Păstrăm prenumele, o cale de contact și ce vă face plăcere.</translation>
    </message>
    <message>
        <source>%1 keeps your first name, one way to reach you, and what you enjoy.</source>
        <translation>%1 păstrează prenumele, o cale de contact și ce vă face plăcere.</translation>
    </message>
    <message>
        <source>We may ask you now and then to join in on your street. You can always say no.</source>
        <translation>Vă putem chema din când în când să participați pe strada dumneavoastră. Puteți spune nu oricând.</translation>
    </message>
    <message>
        <source>It ends on %1. Then it is all gone.</source>
        <translation>Se încheie %1. Apoi se șterge tot.</translation>
    </message>
    <message>
        <source>Say stop at any time, and it is gone that day.</source>
        <translation>Spuneți stop oricând și se șterge în aceeași zi.</translation>
    </message>
</context>
<context>
    <name>NeighbourFields</name>
    <message>
        <source>First name</source>
        <translation>Prenume</translation>
    </message>
    <message>
        <source>For example: Bea</source>
        <translation>De exemplu: Bea</translation>
    </message>
    <message>
        <source>One way to reach you</source>
        <translation>O cale de contact</translation>
    </message>
    <message>
        <source>For example: the blue door, after five</source>
        <translation>De exemplu: ușa albastră, după ora cinci</translation>
    </message>
    <message>
        <source>What you enjoy</source>
        <translation>Ce vă face plăcere</translation>
    </message>
    <message>
        <source>For example: gardens, football, cooking</source>
        <translation>De exemplu: grădini, fotbal, gătit</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Se încheie la</translation>
    </message>
    <message>
        <source>Your neighbourhood team can read this until the end date. Nobody else.</source>
        <translation>Echipa din cartier poate citi asta până la data de încheiere. Nimeni altcineva.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Vecini care au spus da</translation>
    </message>
    <message>
        <source>Each agreed at the door, until the day they chose.</source>
        <translation>Fiecare și-a dat acordul la ușă, până în ziua aleasă.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Încă nimeni</translation>
    </message>
    <message>
        <source>Neighbours who agree at their door stand here until the day they chose.</source>
        <translation>Vecinii care sunt de acord la ușa lor stau aici până în ziua aleasă.</translation>
    </message>
    <message>
        <source>Take %1 off?</source>
        <translation>Scoateți de pe listă: %1?</translation>
    </message>
    <message>
        <source>Take them off now</source>
        <translation>Scoateți acum</translation>
    </message>
    <message>
        <source>They said stop. Their name and how to reach them go at once, and cannot be brought back.</source>
        <translation>A spus stop. Numele și datele de contact se șterg imediat și nu pot fi aduse înapoi.</translation>
    </message>
</context>
<context>
    <name>NewCircleFields</name>
    <message>
        <source>Whose circle is it?</source>
        <translation>Al cui este cercul?</translation>
    </message>
    <message>
        <source>Who else stands in it? By first name, nothing more.</source>
        <translation>Cine mai este în el? Cu prenumele, nimic mai mult.</translation>
    </message>
    <message>
        <source>How long is it open?</source>
        <translation>Cât timp este deschis?</translation>
    </message>
</context>
<context>
    <name>NoAnswerSheet</name>
    <message>
        <source>Nobody in</source>
        <translation>Nu este nimeni</translation>
    </message>
    <message>
        <source>I left a card</source>
        <translation>Am lăsat un bilet</translation>
    </message>
    <message>
        <source>Leave no card here. It may not be safe.</source>
        <translation>Nu lăsați bilet aici. S-ar putea să nu fie sigur.</translation>
    </message>
    <message>
        <source>When do you come again?</source>
        <translation>Când veniți din nou?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Încă nu se știe</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That was not the PIN.</source>
        <translation>Acesta nu a fost PIN-ul.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little before the next one.</source>
        <translation>Prea multe încercări. Așteptați puțin înainte de următoarea.</translation>
    </message>
    <message>
        <source>Doorstep is open already on this device. Close it there first.</source>
        <translation>Doorstep este deja deschis pe acest dispozitiv. Închideți-l întâi acolo.</translation>
    </message>
    <message>
        <source>A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.</source>
        <translation>Lipsește o parte din datele de pe acest dispozitiv. Ce nu ați trimis s-a păstrat. Cereți ajutor la birou.</translation>
    </message>
    <message>
        <source>The record on this device is damaged. What you had not sent is kept. Ask the office for help.</source>
        <translation>Datele de pe acest dispozitiv sunt stricate. Ce nu ați trimis s-a păstrat. Cereți ajutor la birou.</translation>
    </message>
    <message>
        <source>That is not an invitation from Doorstep. Copy the whole of it and try again.</source>
        <translation>Aceasta nu este o invitație de la Doorstep. Copiați-o pe toată și încercați din nou.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. The invitation is still good. Try again when you have a signal.</source>
        <translation>Nu putem ajunge la birou acum. Invitația este încă bună. Încercați din nou când aveți semnal.</translation>
    </message>
    <message>
        <source>The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.</source>
        <translation>Computerul care a răspuns nu este biroul care v-a invitat. Nu i s-a trimis nimic. Întrebați biroul.</translation>
    </message>
    <message>
        <source>This invitation has been used or has ended. Ask the office for another.</source>
        <translation>Invitația aceasta a fost folosită sau s-a încheiat. Cereți alta de la birou.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device and goes when there is a signal.</source>
        <translation>Nu putem ajunge la birou acum. Totul este în siguranță pe acest dispozitiv și pleacă atunci când este semnal.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.</source>
        <translation>Computerul care a răspuns nu este biroul nostru. Nu i s-a trimis nimic. Totul este în siguranță pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>The office no longer knows this device. Everything is safe here, and the office can take it over. Ask them.</source>
        <translation>Biroul nu mai cunoaște acest dispozitiv. Totul este în siguranță aici, iar biroul poate prelua tot. Întrebați-l.</translation>
    </message>
    <message>
        <source>We could not save to the office yet. It is safe on this device.</source>
        <translation>Încă nu am putut salva la birou. Este în siguranță pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Your words are kept. Look through it once more.</source>
        <translation>Ceva de aici nu se poate salva așa cum este. Cuvintele s-au păstrat. Mai citiți o dată.</translation>
    </message>
    <message>
        <source>You may read this, but not change it. Your words are kept here. Ask the lead practitioner.</source>
        <translation>Puteți citi asta, dar nu o puteți schimba. Cuvintele s-au păstrat aici. Întrebați responsabilul de caz.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then save again.</source>
        <translation>Dispozitivul este plin. Nu s-a pierdut nimic. Faceți puțin loc, apoi salvați din nou.</translation>
    </message>
    <message>
        <source>This device could not write it down. Your words are still on the screen. Try again.</source>
        <translation>Dispozitivul nu a putut să scrie. Cuvintele sunt încă pe ecran. Încercați din nou.</translation>
    </message>
    <message>
        <source>That cannot be right. Look at it once more.</source>
        <translation>Ceva nu este în regulă. Mai uitați-vă o dată.</translation>
    </message>
    <message>
        <source>This is not on this device any more. Ask the lead practitioner if you need it.</source>
        <translation>Nu mai este pe acest dispozitiv. Întrebați responsabilul de caz dacă aveți nevoie.</translation>
    </message>
    <message>
        <source>You may not see this. The lead practitioner can tell you more.</source>
        <translation>Nu puteți vedea asta. Responsabilul de caz vă poate spune mai mult.</translation>
    </message>
    <message>
        <source>Doorstep is locked. Put in your PIN to go on.</source>
        <translation>Doorstep este blocat. Puneți PIN-ul ca să continuați.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Ask the office for help.</source>
        <translation>O parte din datele de pe acest dispozitiv nu se poate citi. Ce nu ați trimis s-a păstrat. Cereți ajutor la birou.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.</source>
        <translation>Un Doorstep mai nou a scris asta. Actualizați aplicația. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then try again.</source>
        <translation>Dispozitivul este plin. Nu s-a pierdut nimic. Faceți puțin loc, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>This device could not read or write. Try again. Nothing was lost.</source>
        <translation>Dispozitivul nu a putut citi sau scrie. Încercați din nou. Nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device.</source>
        <translation>Nu putem ajunge la birou acum. Totul este în siguranță pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it.</source>
        <translation>Computerul care a răspuns nu este biroul nostru. Nu i s-a trimis nimic.</translation>
    </message>
    <message>
        <source>The office said no. Everything is safe on this device. Ask the office why.</source>
        <translation>Biroul a spus nu. Totul este în siguranță pe acest dispozitiv. Întrebați biroul de ce.</translation>
    </message>
    <message>
        <source>This is too long to save in one piece. Make two of it. Your words are kept.</source>
        <translation>Este prea lung ca să se salveze dintr-o bucată. Faceți două. Cuvintele s-au păstrat.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Everything is safe on this device. Try again.</source>
        <translation>Ceva nu a mers și este vina noastră. Totul este în siguranță pe acest dispozitiv. Încercați din nou.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Asked for</source>
        <translation>Cerut</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferit</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Încă netrimis</translation>
    </message>
    <message>
        <source>Two people said yes at the same time.</source>
        <translation>Două persoane au spus da în același timp.</translation>
    </message>
    <message>
        <source>Both are kept. Agree who does it.</source>
        <translation>Amândouă sunt păstrate. Stabiliți cine face.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Vezi ambele</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>S-a făcut</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Nu a mai ieșit</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Cere ceva</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Oferă ceva</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publică</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Care dintre ele?</translation>
    </message>
    <message>
        <source>I ask for something</source>
        <translation>Cer ceva</translation>
    </message>
    <message>
        <source>I offer something</source>
        <translation>Ofer ceva</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>A lift to the clinic at ten</source>
        <translation>Un drum până la clinică la ora zece</translation>
    </message>
    <message>
        <source>I can look after a dog</source>
        <translation>Pot avea grijă de un câine</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Când?</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>Cine poate vedea?</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Unde, cam</translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation>Lângă școală</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Nicio stradă și niciun cerc încă</translation>
    </message>
    <message>
        <source>There is nobody yet who could read this.</source>
        <translation>Încă nu este nimeni care să poată citi asta.</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers and asks</source>
        <translation>Oferte și cereri</translation>
    </message>
    <message>
        <source>A lift, tea, help with a form</source>
        <translation>Un drum cu mașina, un ceai, ajutor la un formular</translation>
    </message>
    <message>
        <source>Ask or offer</source>
        <translation>Cere sau oferă</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Whose offers and asks</source>
        <translation>Ofertele și cererile cui</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Ați spus da</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading: what nobody has said yes to yet</extracomment>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>De curând</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Nicio stradă și niciun cerc încă</translation>
    </message>
    <message>
        <source>Nobody asks for anything just now</source>
        <translation>Nimeni nu cere nimic acum</translation>
    </message>
    <message>
        <source>Ask your volunteer lead for a patch, or a family for a place in its circle.</source>
        <translation>Cereți coordonatorului de voluntari o zonă sau unei familii un loc în cercul ei.</translation>
    </message>
    <message>
        <source>What somebody asks for or offers stands here, the soonest first.</source>
        <translation>Aici stă ce cere sau oferă cineva, cele mai apropiate întâi.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>O familie nouă</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Încă netrimis</translation>
    </message>
    <message>
        <source>Opening your list…</source>
        <translation>Se deschide lista…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Încă nu este nimeni aici</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>S-a căutat doar pe acest dispozitiv. Încercați începutul unui nume.</translation>
    </message>
    <message>
        <source>Families that you work with stand here. You can begin with a first name alone.</source>
        <translation>Familiile cu care lucrați stau aici. Puteți începe doar cu un prenume.</translation>
    </message>
    <message>
        <source>When somebody opens their circle to you, it stands here.</source>
        <translation>Când cineva vă deschide cercul său, stă aici.</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>A new person</source>
        <translation>O persoană nouă</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>What they are called</source>
        <translation>Cum i se spune</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Un copil sau un tânăr</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Cine este pentru familie</translation>
    </message>
    <message>
        <source>Nana, big brother, Mum&apos;s friend</source>
        <translation>Bunica, fratele mai mare, prietena mamei</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data nașterii</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 iunie 2017 sau 2017</translation>
    </message>
    <message>
        <source>How to reach them, one on each line</source>
        <translation>Date de contact, câte una pe rând</translation>
    </message>
    <message>
        <source>Languages, one on each line</source>
        <translation>Limbi, câte una pe rând</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Preferă să asculte decât să citească</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Cum vorbim despre această persoană</translation>
    </message>
    <message>
        <source>she, he, they</source>
        <translation>ea, el, altfel</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change or add</source>
        <translation>Schimbați sau adăugați</translation>
    </message>
    <message>
        <source>Nothing was lost. The record here stays as it was.</source>
        <translation>Nu s-a pierdut nimic. Datele de aici au rămas cum erau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>What others wrote about them stays where it is.</source>
        <translation>Ce au scris alții despre această persoană rămâne la locul său.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Scoateți…</translation>
    </message>
    <message>
        <source>Why should they not be here?</source>
        <translation>De ce să nu fie aici?</translation>
    </message>
    <message>
        <source>One tap brings them back. What others wrote about them stays where it is.</source>
        <translation>O atingere aduce persoana înapoi. Ce au scris alții despre ea rămâne la locul său.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Who is here</source>
        <translation>Cine este aici</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation>O fotografie</translation>
    </message>
    <message>
        <source>A photo about %1</source>
        <translation>O fotografie despre %1</translation>
    </message>
    <message>
        <source>It stands in the story, with what you say of it.</source>
        <translation>Stă în poveste, împreună cu ce spuneți despre ea.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Păstrează această fotografie</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Alegeți o fotografie</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotografii</translation>
    </message>
    <message>
        <source>The photo that you chose</source>
        <translation>Fotografia pe care ați ales-o</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Se deschide fotografia…</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Alegeți altă fotografie</translation>
    </message>
    <message>
        <source>We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.</source>
        <translation>Păstrăm o copie a imaginii, fără loc, dată și proprietar. Fișierul dumneavoastră rămâne așa cum este.</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Ce arată, în cuvinte</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nu o păstra</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This picture cannot be shown yet</source>
        <translation>Nu putem arăta încă această imagine</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>Imaginea se încarcă…</translation>
    </message>
    <message>
        <source>This picture is not on this device yet. It is %1 MB.</source>
        <translation>Această imagine nu este încă pe acest dispozitiv. Are %1 MB.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nicio imagine</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Descărcați</translation>
    </message>
    <message>
        <source>See it larger. %1</source>
        <translation>Vedeți mai mare. %1</translation>
    </message>
</context>
<context>
    <name>PictureLarge</name>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>Un PIN are cel puțin %Ln cifră.</numerusform>
            <numerusform>Un PIN are cel puțin %Ln cifre.</numerusform>
            <numerusform>Un PIN are cel puțin %Ln de cifre.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>Acesta este ușor de ghicit. Alegeți cifre care nu vin la rând și nu se repetă.</translation>
    </message>
    <message>
        <source>That is a pattern on the keys, and many people use it. Choose another.</source>
        <translation>Acesta este un model pe taste și mulți îl folosesc. Alegeți altul.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>PIN-ul dumneavoastră</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cifră scrisă</numerusform>
            <numerusform>%Ln cifre scrise</numerusform>
            <numerusform>%Ln de cifre scrise</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Ștergeți o cifră</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblocați</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change my PIN</source>
        <translation>Schimbați PIN-ul</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>PIN-ul de acum</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>PIN-ul nou</translation>
    </message>
    <message>
        <source>Your new PIN once more</source>
        <translation>PIN-ul nou încă o dată</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>A place or a group</source>
        <translation>Un loc sau un grup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Toast club, Larch Row</source>
        <translation>Clubul de pâine prăjită, Larch Row</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Ce se găsește</translation>
    </message>
    <message>
        <source>Breakfast for anybody before school</source>
        <translation>Mic dejun pentru oricine înainte de școală</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>School days, 7:45 to 8:45</source>
        <translation>Zile de școală, 7:45 – 8:45</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Se poate intra fără trepte?</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>Ce limbi se vorbesc acolo?</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cât costă</translation>
    </message>
    <message>
        <source>Free, or what you can</source>
        <translation>Gratuit sau cât puteți</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Cine îl ține</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Cine plătește</translation>
    </message>
    <message>
        <source>Saving says that it is right today.</source>
        <translation>Dacă salvați, spuneți că azi totul este corect.</translation>
    </message>
    <message>
        <source>Is all of it right? Say so on its page, once this is saved.</source>
        <translation>Este totul corect? Spuneți asta pe pagina locului, după ce salvați.</translation>
    </message>
</context>
<context>
    <name>PlaceLanguages</name>
    <message>
        <source>Another language</source>
        <translation>Altă limbă</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Still right</source>
        <translation>Încă este corect</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Schimbați sau adăugați</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places and groups</source>
        <translation>Locuri și grupuri</translation>
    </message>
    <message>
        <source>What residents say is useful</source>
        <translation>Ce spun locuitorii că este de folos</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Adaugă un loc</translation>
    </message>
    <message>
        <source>Not checked for over a year</source>
        <translation>Neverificat de peste un an</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Încă netrimis</translation>
    </message>
    <message>
        <source>Search by name, what or where</source>
        <translation>Caută după nume, ce sau unde</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Niciun loc încă</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
        <source>Try one word of its name, of what there is, or of where it is.</source>
        <translation>Încercați un cuvânt din nume, din ce se găsește sau din unde este.</translation>
    </message>
    <message>
        <source>A toast club, a quiet room, somebody who mends bikes: what helps people here.</source>
        <translation>Un club de pâine prăjită, o cameră liniștită, cineva care repară biciclete: ce ajută oamenii de aici.</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificați o vizită</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>Planificați o vizită</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planificați</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Ce zi</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>Ce oră</translation>
    </message>
    <message>
        <source>This time has gone by.</source>
        <translation>Ora aceasta a trecut.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>În lucru</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respectat</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Târziu</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nerespectat</translation>
    </message>
    <message>
        <source>Let go, or changed together</source>
        <translation>Renunțat sau schimbat împreună</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promisă</translation>
    </message>
    <message>
        <source>will do it</source>
        <translation>se face</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>de acord</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>respectată</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>făcut, târziu</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>respectată, târziu</translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation>nu se poate</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nerespectată</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>schimbat împreună</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>s-a renunțat</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Consiliul</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Un lucrător</translation>
    </message>
    <message>
        <source>Somebody in the circle</source>
        <translation>Cineva din cerc</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>Răspuns de la %1: %2.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>Răspunsul: %1.</translation>
    </message>
</context>
<context>
    <name>PromiseBoardView</name>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>O promisiune</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Încă nicio promisiune</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>O promisiune înseamnă cine, ce și până când. Se face la o vizită sau la o întâlnire.</translation>
    </message>
    <message>
        <source>What people promised</source>
        <translation>Ce au promis oamenii</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Ce a promis consiliul</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>None</source>
        <translation>Niciuna</translation>
    </message>
</context>
<context>
    <name>PromiseKept</name>
    <message>
        <source>Kept. %1</source>
        <translation>Respectată. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>O promisiune</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <translation>%1 · încă netrimis</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Ale cui promisiuni</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Ale tuturor</translation>
    </message>
    <message>
        <source>The council&apos;s</source>
        <translation>Ale consiliului</translation>
    </message>
    <message>
        <source>%1. Earlier ones come as you scroll.</source>
        <translation>%1. Cele mai vechi apar când derulați.</translation>
    </message>
    <message>
        <source>The council has promised nothing yet</source>
        <translation>Consiliul încă nu a promis nimic</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Încă nicio promisiune</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>O promisiune înseamnă cine, ce și până când. Se face la o vizită sau la o întâlnire.</translation>
    </message>
</context>
<context>
    <name>PromiseNews</name>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
</context>
<context>
    <name>PromiseRecords</name>
    <message>
        <source>Our circle</source>
        <translation>Cercul nostru</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The one it was promised to says what became of it. You see it here as soon as they do.</source>
        <translation>Cel care a primit promisiunea spune ce s-a ales de ea. Vedeți aici imediat ce spune.</translation>
    </message>
</context>
<context>
    <name>PromiseWheelSheet</name>
    <message>
        <source>The council promises</source>
        <translation>Consiliul promite</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>O promisiune</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <translation>Păstrați promisiunea</translation>
    </message>
    <message>
        <source>Whose circle does it go to?</source>
        <translation>La al cui cerc merge?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>What is promised, in your words</source>
        <translation>Ce se promite, cu vorbele dumneavoastră</translation>
    </message>
    <message>
        <source>A day less</source>
        <translation>O zi mai puțin</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>O zi în plus</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>O săptămână în plus</translation>
    </message>
</context>
<context>
    <name>PromiseWheels</name>
    <message>
        <source>ring you</source>
        <translation>telefon către dumneavoastră</translation>
    </message>
    <message>
        <source>ring the school</source>
        <translation>telefon la școală</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>o nouă venire</translation>
    </message>
    <message>
        <source>send you what we wrote</source>
        <translation>trimiterea celor scrise</translation>
    </message>
    <message>
        <source>fill in the form with you</source>
        <translation>completarea formularului împreună</translation>
    </message>
    <message>
        <source>ask about money</source>
        <translation>întrebare despre bani</translation>
    </message>
    <message>
        <source>ask about the repair</source>
        <translation>întrebare despre reparație</translation>
    </message>
    <message>
        <source>bring food</source>
        <translation>mâncare adusă</translation>
    </message>
    <message>
        <source>find a group</source>
        <translation>găsirea unui grup</translation>
    </message>
    <message>
        <source>go with you</source>
        <translation>drum împreună</translation>
    </message>
    <message>
        <source>talk with my manager</source>
        <translation>discuție cu șeful meu</translation>
    </message>
    <message>
        <source>answer your question</source>
        <translation>răspuns la întrebare</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Children&apos;s team, manager</source>
        <translation>Echipa pentru copii, șef</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Locuințe</translation>
    </message>
    <message>
        <source>School admissions</source>
        <translation>Înscrieri la școală</translation>
    </message>
    <message>
        <source>Special needs team</source>
        <translation>Echipa pentru nevoi speciale</translation>
    </message>
    <message>
        <source>Money advice</source>
        <translation>Sfaturi despre bani</translation>
    </message>
    <message>
        <source>Family help</source>
        <translation>Ajutor pentru familie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>săptămâna aceasta</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>peste o săptămână</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>peste două săptămâni</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>peste o lună</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>altă zi</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>In their own words</source>
        <translation>În cuvintele lor</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1, în cuvintele sale</translation>
    </message>
    <message>
        <source>It stands in the story and can be heard there.</source>
        <translation>Stă în poveste și poate fi auzită acolo.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Păstrează această înregistrare</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Se înregistrează</translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation>S-a înregistrat. %1</translation>
    </message>
    <message>
        <source>Tell everybody here that you record. Begin when they have all said yes.</source>
        <translation>Spuneți tuturor de aici că înregistrați. Începeți când au spus toți da.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Opriți</translation>
    </message>
    <message>
        <source>Asking for the microphone…</source>
        <translation>Se cere microfonul…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrați</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation>Ce ați înregistrat</translation>
    </message>
    <message>
        <source>It is not kept yet. It goes if this page closes before you keep it.</source>
        <translation>Nu este păstrată încă. Se pierde dacă această pagină se închide înainte de a o păstra.</translation>
    </message>
    <message>
        <source>It may last 30 minutes. It stops when you leave this page.</source>
        <translation>Poate dura 30 de minute. Se oprește când părăsiți această pagină.</translation>
    </message>
    <message>
        <source>What can be heard, in words</source>
        <translation>Ce se aude, în cuvinte</translation>
    </message>
    <message>
        <source>Who said yes to being recorded</source>
        <translation>Cine a fost de acord să fie înregistrat</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nu o păstra</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Who lived there</source>
        <translation>Cine a locuit acolo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
    <message>
        <source>Lives or lived there since</source>
        <translation>Locuiește sau a locuit acolo din</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 iunie 2017 sau 2017</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>Mai 2024</translation>
    </message>
    <message>
        <source>Without a last day they live there now, and the home says so.</source>
        <translation>Fără ultima zi, locuiește acolo acum, și așa scrie la locuință.</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>My day&apos;s route</source>
        <translation>Traseul zilei mele</translation>
    </message>
    <message>
        <source>Stops without a time can be moved: by their handle, or by the buttons.</source>
        <translation>Opririle fără oră se pot muta: de mâner sau cu butoanele.</translation>
    </message>
    <message>
        <source>No stop today</source>
        <translation>Nicio oprire azi</translation>
    </message>
    <message>
        <source>Visits that you plan for today stand here in the order of their time, with the way to the door.</source>
        <translation>Vizitele plănuite pentru azi stau aici în ordinea orei, cu drumul până la ușă.</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Bring or do: %1</source>
        <translation>De adus sau de făcut: %1</translation>
    </message>
    <message>
        <source>To the door page</source>
        <translation>La pagina Ușă</translation>
    </message>
    <message>
        <source>The family&apos;s page</source>
        <translation>Pagina familiei</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Mai devreme: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Mai târziu: %1</translation>
    </message>
    <message>
        <source>Move by a finger: %1</source>
        <translation>Mută cu degetul: %1</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 a spus: %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 a spus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>SameQuestion</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Este aceeași persoană?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Aceeași persoană</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Două persoane</translation>
    </message>
    <message>
        <source>Nothing that was written is lost, and you can undo it.</source>
        <translation>Nimic din ce s-a scris nu se pierde și puteți reveni.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and notes</source>
        <translation>Căutați nume și note</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Goliți căutarea</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Seen</source>
        <translation>Văzut</translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation>%1: copil văzut</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Singur</translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation>%1: copil văzut singur</translation>
    </message>
    <message>
        <source>Why not alone…</source>
        <translation>De ce nu singur…</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>De ce nu…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Închideți</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Playing</source>
        <translation>Se redă</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>În pauză. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauză</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuați</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Redați</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>In your hands</source>
        <translation>În mâinile dumneavoastră</translation>
    </message>
    <message>
        <source>Practice. %1</source>
        <translation>Exersare. %1</translation>
    </message>
    <message>
        <source>Opens what is sent and what this device holds</source>
        <translation>Deschide ce s-a trimis și ce păstrează acest dispozitiv</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Dați înapoi</translation>
    </message>
    <message>
        <source>Hide everything now</source>
        <translation>Ascundeți tot acum</translation>
    </message>
</context>
<context>
    <name>StoryFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Ce se arată</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>Cu toți</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Cu %1</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>The whole story</source>
        <translation>Toată povestea</translation>
    </message>
    <message>
        <source>Opening the story…</source>
        <translation>Se deschide povestea…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Povestea începe aici</translation>
    </message>
    <message>
        <source>What happens from now on stands here, the newest first.</source>
        <translation>Ce se întâmplă de acum încolo stă aici, cel mai nou întâi.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Începeți vizita</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nimic de acest fel</translation>
    </message>
    <message>
        <source>Nobody has written down anything of this kind yet.</source>
        <translation>Nimeni nu a notat încă ceva de acest fel.</translation>
    </message>
    <message>
        <source>Nobody has written this down with %1 yet.</source>
        <translation>Nimeni nu a notat încă așa ceva cu %1.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Arată tot</translation>
    </message>
</context>
<context>
    <name>StorySound</name>
    <message>
        <source>This recording cannot be played yet</source>
        <translation>Această înregistrare nu poate fi redată încă</translation>
    </message>
    <message>
        <source>The recording is coming…</source>
        <translation>Înregistrarea se încarcă…</translation>
    </message>
    <message>
        <source>This recording is not on this device yet. It is %1 MB.</source>
        <translation>Această înregistrare nu este încă pe acest dispozitiv. Are %1 MB.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Descărcați</translation>
    </message>
</context>
<context>
    <name>StoryWhoSheet</name>
    <message>
        <source>With whom?</source>
        <translation>Cu cine?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toți</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Se arată acum</translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message>
        <source>Name the street and the side first.</source>
        <translation>Scrieți întâi strada și partea.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>Luați cel puțin %Ln locuință. Astfel niciun număr nu arată spre o singură ușă.</numerusform>
            <numerusform>Luați cel puțin %Ln locuințe împreună. Astfel niciun număr nu arată spre o singură ușă.</numerusform>
            <numerusform>Luați cel puțin %Ln de locuințe împreună. Astfel niciun număr nu arată spre o singură ușă.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRoundBegin</name>
    <message>
        <source>The round is thrown away. Nothing of it was kept.</source>
        <translation>Turul s-a aruncat. Nu s-a păstrat nimic din el.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Unde?</translation>
    </message>
    <message>
        <source>Which street, and which side?</source>
        <translation>Care stradă și care parte?</translation>
    </message>
    <message>
        <source>For example: Hill Street, even side</source>
        <translation>De exemplu: Hill Street, numere pare</translation>
    </message>
    <message>
        <source>Street and side</source>
        <translation>Strada și partea</translation>
    </message>
    <message>
        <source>How many homes?</source>
        <translation>Câte locuințe?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Una mai puțin</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Una în plus</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Zece în plus</translation>
    </message>
    <message>
        <source>Your neighbourhood team sees the counts of the whole block. Nobody sees a door.</source>
        <translation>Echipa din cartier vede numărătoarea pentru tot grupul. Nimeni nu vede o ușă.</translation>
    </message>
</context>
<context>
    <name>StreetRoundCounts</name>
    <message>
        <source>Saved. Every tap is wiped from this device.</source>
        <translation>Salvat. Fiecare atingere s-a șters de pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>Saved. The taps are wiped when Doorstep next starts.</source>
        <translation>Salvat. Atingerile se șterg când pornește Doorstep data viitoare.</translation>
    </message>
    <message>
        <source>This is all that leaves it:</source>
        <translation>Doar atât pleacă de pe el:</translation>
    </message>
</context>
<context>
    <name>StreetRoundDoors</name>
    <message>
        <source>No answer</source>
        <translation>Niciun răspuns</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Am stat de vorbă</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Vrea să participe</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Să nu mai venim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Anulați: %1</translation>
    </message>
    <message>
        <source>May I knock?</source>
        <translation>Pot să bat la ușă?</translation>
    </message>
    <message>
        <source>Throw this round away</source>
        <translation>Aruncați acest tur</translation>
    </message>
    <message>
        <source>Each tap stays on this device and is wiped when the round ends. Only the counts leave.</source>
        <translation>Fiecare atingere rămâne pe acest dispozitiv și se șterge la sfârșitul turului. Pleacă doar numărătoarea.</translation>
    </message>
</context>
<context>
    <name>StreetRoundPage</name>
    <message>
        <source>Street round</source>
        <translation>Turul străzii</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Începeți turul</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Încheiați turul</translation>
    </message>
    <message>
        <source>Back to the door page</source>
        <translation>Înapoi la pagina ușii</translation>
    </message>
    <message>
        <source>No street yet</source>
        <translation>Încă nicio stradă</translation>
    </message>
    <message>
        <source>This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.</source>
        <translation>Pagina aceasta este pentru bătut la uși în cartier. Cereți o zonă de la coordonatorul voluntarilor.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sent and kept</source>
        <translation>Trimis și păstrat</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Se trimite…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Trimiteți acum</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Două versiuni</translation>
    </message>
    <message>
        <source>Waiting for a person at the office</source>
        <translation>Așteaptă pe cineva de la birou</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Încă netrimis</translation>
    </message>
    <message>
        <source>On this device, locked by your PIN</source>
        <translation>Pe acest dispozitiv, încuiat cu PIN-ul dumneavoastră</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Până când ține</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>Răspunsuri de la birou</translation>
    </message>
    <message>
        <source>What was left out, nobody else sees. Your words stay on this device and at the office.</source>
        <translation>Ce a fost lăsat afară nu vede nimeni altcineva. Cuvintele dumneavoastră rămân pe acest dispozitiv și la birou.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Through the years</source>
        <translation>De-a lungul anilor</translation>
    </message>
    <message>
        <source>Who was there for %1</source>
        <translation>Cine a fost alături de %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Arată din nou</translation>
    </message>
    <message>
        <source>Opening the years…</source>
        <translation>Se deschid anii…</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Cum se arată</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>The thicker, the closer. A ring: it ended. Dots: nobody said since when.</source>
        <translation>Cu cât mai gros, cu atât mai aproape. Un inel: s-a încheiat. Puncte: nimeni nu a spus de când.</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>Nu este nimeni aici încă</translation>
    </message>
    <message>
        <source>Add somebody to the family, and say since when they are there.</source>
        <translation>Adăugați pe cineva la familie și spuneți de când este acolo.</translation>
    </message>
    <message>
        <source>Back to the family</source>
        <translation>Înapoi la familie</translation>
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
        <translation>Ascunde %1 pe acest dispozitiv</translation>
    </message>
</context>
<context>
    <name>ThumbBar</name>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Oameni</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Ușă</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
</context>
<context>
    <name>TieChoices</name>
    <message>
        <source>How near</source>
        <translation>Cât de aproape</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Cât de puternică</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cum se simte</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The people you are seeing today</source>
        <translation>Oamenii pe care îi vedeți azi</translation>
    </message>
    <message>
        <source>Looking what today brings…</source>
        <translation>Vedem ce aduce ziua de azi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message>
        <source>Asked for an advocate</source>
        <translation>S-a cerut un susținător</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Turul străzii</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>Nu vă așteaptă nimeni azi</translation>
    </message>
    <message>
        <source>Visits that you plan stand here, with what you promised and who may be in.</source>
        <translation>Vizitele planificate stau aici, cu ce ați promis și cine ar putea fi acasă.</translation>
    </message>
    <message>
        <source>What you are asked to do stands here. Your people are under People.</source>
        <translation>Ce vi se cere să faceți stă aici. Oamenii dumneavoastră sunt la Oameni.</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Oamenii dumneavoastră</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Ați spus da</translation>
    </message>
    <message>
        <source>My day&apos;s route</source>
        <translation>Traseul zilei mele</translation>
    </message>
    <message>
        <source>In which order, the way to each door, and what to bring.</source>
        <translation>În ce ordine, drumul până la fiecare ușă și ce e de adus.</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Some time today</source>
        <translation>Cândva azi</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>Ați promis: %1</translation>
    </message>
    <message>
        <source>May be in: %1</source>
        <translation>Poate fi acasă: %1</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Scrieți despre vizită</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Continuați vizita</translation>
    </message>
</context>
<context>
    <name>TouchpointPage</name>
    <message>
        <source>We met</source>
        <translation>Ne-am văzut</translation>
    </message>
    <message>
        <source>Three taps, and it is kept.</source>
        <translation>Trei atingeri și s-a păstrat.</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Încă niciun cerc</translation>
    </message>
    <message>
        <source>This page is for time with a young person. Their circle opens here when they say yes to you.</source>
        <translation>Pagina aceasta este pentru timpul cu un tânăr. Cercul se deschide aici când tânărul vă spune da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Who were you with?</source>
        <translation>Cu cine ați fost?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Ce a fost?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Ce zi?</translation>
    </message>
    <message>
        <source>Who you were with, in %1</source>
        <translation>Cu cine ați fost, din %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Altcineva</translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>%Ln zi de luni împreună.</numerusform>
            <numerusform>%Ln zile de luni împreună.</numerusform>
            <numerusform>%Ln de zile de luni împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>%Ln zi de marți împreună.</numerusform>
            <numerusform>%Ln zile de marți împreună.</numerusform>
            <numerusform>%Ln de zile de marți împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>%Ln zi de miercuri împreună.</numerusform>
            <numerusform>%Ln zile de miercuri împreună.</numerusform>
            <numerusform>%Ln de zile de miercuri împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>%Ln zi de joi împreună.</numerusform>
            <numerusform>%Ln zile de joi împreună.</numerusform>
            <numerusform>%Ln de zile de joi împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>%Ln zi de vineri împreună.</numerusform>
            <numerusform>%Ln zile de vineri împreună.</numerusform>
            <numerusform>%Ln de zile de vineri împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>%Ln zi de sâmbătă împreună.</numerusform>
            <numerusform>%Ln zile de sâmbătă împreună.</numerusform>
            <numerusform>%Ln de zile de sâmbătă împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>%Ln zi de duminică împreună.</numerusform>
            <numerusform>%Ln zile de duminică împreună.</numerusform>
            <numerusform>%Ln de zile de duminică împreună.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>%Ln zi cu %1.</numerusform>
            <numerusform>%Ln zile cu %1.</numerusform>
            <numerusform>%Ln de zile cu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s your first day with %1 here.</source>
        <translation>Este prima zi cu %1 aici.</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>What you typed is kept</source>
        <translation>Ce ați scris s-a păstrat</translation>
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
        <translation>Fiți altcineva</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>Pentru exersat, PIN-ul este %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Se deschide…</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Închideți Doorstep</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Altcineva</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions</source>
        <translation>Două versiuni</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what holds from now on.</source>
        <translation>Nu s-a pierdut nimic. Alegeți ce este valabil de acum.</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>Totul este hotărât aici.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Whose view</source>
        <translation>Cu ochii cui</translation>
    </message>
</context>
<context>
    <name>VisitChildRow</name>
    <message>
        <source>Awake?</source>
        <translation>Treaz?</translation>
    </message>
    <message>
        <source>Awake or asleep: %1</source>
        <translation>Treaz sau adormit: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Cuvinte de la %1</translation>
    </message>
</context>
<context>
    <name>VisitClosePage</name>
    <message>
        <source>What we did today</source>
        <translation>Ce am făcut azi</translation>
    </message>
    <message>
        <source>Go on in the car</source>
        <translation>Continuați în mașină</translation>
    </message>
    <message>
        <source>I&apos;m out</source>
        <translation>Am ieșit</translation>
    </message>
    <message>
        <source>Turn it back to me</source>
        <translation>Întoarceți spre mine</translation>
    </message>
    <message>
        <source>Turn it to the family</source>
        <translation>Întoarceți spre familie</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Ce am promis</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>Așa este</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nu chiar</translation>
    </message>
    <message>
        <source>Add your words</source>
        <translation>Adăugați cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Schimbați cuvintele</translation>
    </message>
    <message>
        <source>You can skip this. You can also say it later.</source>
        <translation>Puteți sări peste. Puteți spune și mai târziu.</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Când ne vedem din nou?</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>Keep them beside ours</source>
        <translation>Păstrați-le lângă ale noastre</translation>
    </message>
    <message>
        <source>They stand beside ours, as large, for as long as ours do.</source>
        <translation>Stau lângă ale noastre, la fel de mari și la fel de mult timp.</translation>
    </message>
    <message>
        <source>How you would say it</source>
        <translation>Cum ați spune dumneavoastră</translation>
    </message>
</context>
<context>
    <name>VisitFinishPage</name>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>One note, and done</source>
        <translation>O notă și gata</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Înapoi la vizită</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Înapoi la azi</translation>
    </message>
    <message>
        <source>Saved, and at the office.</source>
        <translation>Salvat și ajuns la birou.</translation>
    </message>
    <message>
        <source>Saved on this device. Not at the office yet.</source>
        <translation>Salvat pe acest dispozitiv. Încă nu este la birou.</translation>
    </message>
    <message>
        <source>It goes by itself when there is signal.</source>
        <translation>Pleacă singur când este semnal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>What happened, and what does it mean for the children? Write it to them.</source>
        <translation>Ce s-a întâmplat și ce înseamnă pentru copii? Scrieți-le lor.</translation>
    </message>
    <message>
        <source>The note of this visit</source>
        <translation>Nota acestei vizite</translation>
    </message>
    <message>
        <source>For the story: what should still be read in ten years?</source>
        <translation>Pentru poveste: ce ar trebui citit și peste zece ani?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Close together</source>
        <translation>Încheiați împreună</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Se deschide vizita…</translation>
    </message>
    <message>
        <source>Who is here? Tap a face.</source>
        <translation>Cine este aici? Atingeți un chip.</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Am văzut locuința</translation>
    </message>
    <message>
        <source>Saw where they sleep</source>
        <translation>Am văzut unde dorm</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Promis azi</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>O promisiune</translation>
    </message>
    <message>
        <source>Add a drawing</source>
        <translation>Adaugă un desen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Adăugați o fotografie</translation>
    </message>
    <message>
        <source>Record in their own words</source>
        <translation>Înregistrați în cuvintele lor</translation>
    </message>
</context>
<context>
    <name>VisitReadingPage</name>
    <message>
        <source>Listen to %1&apos;s words</source>
        <translation>Ascultați cuvintele: %1</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Se deschide vizita…</translation>
    </message>
    <message>
        <source>What we read together at the door</source>
        <translation>Ce am citit împreună la ușă</translation>
    </message>
</context>
<context>
    <name>VisitReadyPage</name>
    <message>
        <source>Before you knock</source>
        <translation>Înainte să bateți la ușă</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Înapoi la vizită</translation>
    </message>
    <message>
        <source>I&apos;m here</source>
        <translation>Am ajuns</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Niciun răspuns</translation>
    </message>
    <message>
        <source>Opening what you need at the door…</source>
        <translation>Se deschide ce vă trebuie la ușă…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulați</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Contact sigur</translation>
    </message>
    <message>
        <source>Who may be in</source>
        <translation>Cine poate fi acasă</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Left a card.</source>
        <translation>S-a lăsat un bilet.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>I saw %1.</source>
        <translation>Am văzut: %1.</translation>
    </message>
    <message>
        <source>%1 was awake.</source>
        <translation>%1 nu dormea.</translation>
    </message>
    <message>
        <source>%1 was asleep.</source>
        <translation>%1 dormea.</translation>
    </message>
    <message>
        <source>I talked with %1 alone.</source>
        <translation>Am vorbit între patru ochi cu %1.</translation>
    </message>
    <message>
        <source>I did not see %1.</source>
        <translation>Nu am văzut: %1.</translation>
    </message>
    <message>
        <source>I did not see %1. Why: %2</source>
        <translation>Nu am văzut: %1. De ce: %2</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone.</source>
        <translation>Nu am vorbit între patru ochi cu %1.</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone. Why: %2</source>
        <translation>Nu am vorbit între patru ochi cu %1. De ce: %2</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Mai erau acolo: %1.</translation>
    </message>
    <message>
        <source>You showed me your home and where the children sleep.</source>
        <translation>Mi-ați arătat locuința și unde dorm copiii.</translation>
    </message>
    <message>
        <source>You showed me your home.</source>
        <translation>Mi-ați arătat locuința.</translation>
    </message>
    <message>
        <source>You showed me where the children sleep.</source>
        <translation>Mi-ați arătat unde dorm copiii.</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 a spus: „%2”</translation>
    </message>
    <message>
        <source>I came to see you.</source>
        <translation>Am venit să vă văd.</translation>
    </message>
    <message>
        <source>I promised: %1</source>
        <translation>Am promis: %1</translation>
    </message>
    <message>
        <source>I promised: %1, by %2.</source>
        <translation>Am promis: %1, până %2.</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 a promis: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2, by %3.</source>
        <translation>%1 a promis: %2, până %3.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at school or nursery</source>
        <translation>la școală sau grădiniță</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormea</translation>
    </message>
    <message>
        <source>out with family</source>
        <translation>în oraș cu familia</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>nu a vrut</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>nu se simțea bine</translation>
    </message>
    <message>
        <source>we do not know where</source>
        <translation>nu știm unde este</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>prea mic</translation>
    </message>
    <message>
        <source>a parent said no</source>
        <translation>un părinte a spus nu</translation>
    </message>
    <message>
        <source>no room to talk</source>
        <translation>nu era loc de vorbit</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>fără interpret</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>data viitoare</translation>
    </message>
</context>
<context>
    <name>WeMetTile</name>
    <message>
        <source>We met</source>
        <translation>Ne-am văzut</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>O discuție, un drum, o masă cu un tânăr: trei atingeri.</translation>
    </message>
</context>
<context>
    <name>WhoCanSee</name>
    <message>
        <source>Who can see this: %1</source>
        <translation>Cine poate vedea asta: %1</translation>
    </message>
</context>
<context>
    <name>WhoCanSeePage</name>
    <message>
        <source>Who can see this</source>
        <translation>Cine poate vedea asta</translation>
    </message>
    <message>
        <source>Every permission ends. The family can ask the office at any time who has one, and who looked.</source>
        <translation>Orice permisiune se încheie. Familia poate întreba biroul oricând cine are una și cine s-a uitat.</translation>
    </message>
</context>
<context>
    <name>WhyNotSheet</name>
    <message>
        <source>Keep these words</source>
        <translation>Păstrați aceste cuvinte</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Sau cu alte cuvinte</translation>
    </message>
</context>
<context>
    <name>Wor</name>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Scrieți așa: „4 iunie 2017”, „iunie 2017” sau „2017”.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You promised</source>
        <translation>Ați promis</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Ați promis: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a promis</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 a promis: %2</translation>
    </message>
    <message>
        <source>Today: two views</source>
        <translation>Astăzi: două păreri</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Astăzi: %1</translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation>O promisiune a fost respectată</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>O promisiune nu a fost respectată</translation>
    </message>
    <message>
        <source>A promise was changed together</source>
        <translation>O promisiune a fost schimbată împreună</translation>
    </message>
    <message>
        <source>A promise was let go</source>
        <translation>S-a renunțat la o promisiune</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>O discuție</translation>
    </message>
    <message>
        <source>A ride somewhere</source>
        <translation>Un drum cu mașina</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>O masă</translation>
    </message>
    <message>
        <source>Something for school</source>
        <translation>Ceva pentru școală</translation>
    </message>
    <message>
        <source>Something fun</source>
        <translation>Ceva distractiv</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mesaj</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Timp împreună</translation>
    </message>
    <message>
        <source>Time together with %1</source>
        <translation>Timp împreună cu %1</translation>
    </message>
    <message>
        <source>the circle</source>
        <translation>cercul</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>1: a name, 2: &quot;Mum&apos;s circle&quot;</extracomment>
        <translation>%1 a ieșit din: %2</translation>
    </message>
    <message>
        <source>%1 came into %2</source>
        <translation>%1 a intrat în: %2</translation>
    </message>
    <message>
        <source>%1 seen.</source>
        <translation>Am văzut: %1.</translation>
    </message>
    <message>
        <source>%1 not seen.</source>
        <translation>Nu am văzut: %1.</translation>
    </message>
    <message>
        <source>A child said</source>
        <translation>Un copil a spus</translation>
    </message>
    <message>
        <source>What it meant: %1</source>
        <translation>Ce a însemnat: %1</translation>
    </message>
    <message>
        <source>What the help rested on ended: %1</source>
        <extracomment>1: &quot;child in need plan&quot;</extracomment>
        <translation>Temeiul ajutorului s-a încheiat: %1</translation>
    </message>
    <message>
        <source>What the help rests on: %1</source>
        <translation>Temeiul ajutorului: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Cineva</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>o locuință</translation>
    </message>
    <message>
        <source>%1 moved out of %2</source>
        <extracomment>1: &quot;Amara and Jo&quot;, 2: a home, &quot;Mum&apos;s&quot;</extracomment>
        <translation>Nu mai locuiesc la %2: %1</translation>
    </message>
    <message>
        <source>%1 came to live at %2</source>
        <translation>Locuiesc acum la %2: %1</translation>
    </message>
    <message>
        <source>%1 stopped helping</source>
        <translation>%1 nu mai ajută</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 a început să ajute</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Nimeni nu a spus când</translation>
    </message>
    <message>
        <source>Brought in from: %1.</source>
        <translation>Adus din: %1.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Scris de dumneavoastră.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Scris de %1.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Citit de: %1.</translation>
    </message>
    <message>
        <source>In the family&apos;s record.</source>
        <translation>În dosarul familiei.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Încă netrimis.</translation>
    </message>
    <message>
        <source>since %1, ended %2</source>
        <extracomment>1, 2: months, &quot;March 2019&quot;</extracomment>
        <translation>din %1, s-a încheiat în %2</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>nimeni nu a spus de când</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>s-a încheiat în %1</translation>
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
        <translation>Eu</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Cei mai apropiați</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Familie și prieteni</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>În jurul nostru</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Plătiți să ajute</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Interpret: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>până %1</translation>
    </message>
    <message>
        <source>In the family&apos;s words: “%1”</source>
        <translation>Cu vorbele familiei: „%1”</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Familia a spus: nu chiar.</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>O vizită</translation>
    </message>
    <message>
        <source>A visit that did not happen</source>
        <translation>O vizită care nu a avut loc</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Ultima vizită: %1</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Prinsă în poveste</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>O notă</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 a spus</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Cineva de la birou</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>Ați scris dumneavoastră.</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <translation>Scris de %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 la %2</translation>
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
        <translation>Nu mai locuiește nimeni aici, de la %1.</translation>
    </message>
    <message>
        <source>This circle is open until %1.</source>
        <translation>Acest cerc este deschis până %1.</translation>
    </message>
    <message>
        <source>whose circle it is</source>
        <translation>al cui este cercul</translation>
    </message>
    <message>
        <source>a child or young person</source>
        <translation>un copil sau un tânăr</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Scos de aici</translation>
    </message>
    <message>
        <source>Taken away. %1</source>
        <translation>Scos de aici. %1</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>Cum vedeți dumneavoastră</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Cum vede %1</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>Unit cu %1</translation>
    </message>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Scrieți așa: „4 iunie 2017”, „iunie 2017” sau „2017”.</translation>
    </message>
    <message>
        <source>%1 asks for an advocate</source>
        <translation>%1 cere un susținător</translation>
    </message>
    <message>
        <source>Safe on this device. Goes with the next signal.</source>
        <translation>În siguranță pe acest dispozitiv. Pleacă atunci când este semnal.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: your time with this family had ended.</source>
        <translation>Biroul păstrează până decide un șef: timpul cu această familie se încheiase.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: this is not yours to write.</source>
        <translation>Biroul păstrează până decide un șef: nu aveați dreptul să scrieți asta.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: only who began it goes on with it.</source>
        <translation>Biroul păstrează până decide un șef: continuă doar cine a început.</translation>
    </message>
    <message>
        <source>The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.</source>
        <translation>Biroul păstrează și cineva de acolo se uită. Ceva nu a mers și este vina noastră.</translation>
    </message>
    <message>
        <source>%1 wrote it on two devices at the same time</source>
        <translation>Scris pe două dispozitive în același timp: %1</translation>
    </message>
    <message>
        <source>%1 and %2 wrote it at the same time</source>
        <translation>Scris în același timp: %1 și %2</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familii</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>Oameni din ele</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercuri</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Încă nu este pe acest dispozitiv</translation>
    </message>
    <message>
        <source>You left %1. Not written up yet</source>
        <translation>Ați plecat %1. Încă nescrisă pe larg</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Sunteți acolo acum</translation>
    </message>
    <message>
        <source>Begun %1, and not closed yet</source>
        <translation>Începută %1 și încă neîncheiată</translation>
    </message>
    <message>
        <source>You were writing a note of a visit</source>
        <translation>Scriați o notă despre o vizită</translation>
    </message>
    <message>
        <source>You were writing down a child&apos;s words</source>
        <translation>Scriați cuvintele unui copil</translation>
    </message>
    <message>
        <source>You were typing a few words</source>
        <translation>Scriați câteva cuvinte</translation>
    </message>
    <message>
        <source>You were writing about a person</source>
        <translation>Scriați despre o persoană</translation>
    </message>
    <message>
        <source>You were writing about a home</source>
        <translation>Scriați despre o locuință</translation>
    </message>
    <message>
        <source>You were writing about a family</source>
        <translation>Scriați despre o familie</translation>
    </message>
    <message>
        <source>You were adding a family</source>
        <translation>Adăugați o familie (neterminat)</translation>
    </message>
    <message>
        <source>You were writing who lived in a home</source>
        <translation>Scriați cine a locuit într-o locuință</translation>
    </message>
    <message>
        <source>You were writing down what the family says</source>
        <translation>Scriați ce spune familia</translation>
    </message>
    <message>
        <source>You were asking for an advocate</source>
        <translation>Cereți un susținător (neterminat)</translation>
    </message>
    <message>
        <source>A neighbour wanted in</source>
        <translation>Un vecin voia să participe</translation>
    </message>
    <message>
        <source>A street round is not ended</source>
        <translation>Un tur pe stradă nu este încheiat</translation>
    </message>
    <message>
        <source>You were saying that you met</source>
        <translation>Scriați că v-ați văzut</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, până %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>încă %Ln persoană</numerusform>
            <numerusform>încă %Ln persoane</numerusform>
            <numerusform>încă %Ln de persoane</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>You can read this, and whom the office lets work with this family.</source>
        <translation>Puteți citi dumneavoastră și cei pe care biroul îi lasă să lucreze cu această familie.</translation>
    </message>
    <message>
        <source>You, %1, and whom the office lets work with this family can read this.</source>
        <translation>Pot citi: dumneavoastră, %1 și cei pe care biroul îi lasă să lucreze cu această familie.</translation>
    </message>
    <message>
        <source>You can read this, and those who are let into this circle. No file, no address.</source>
        <translation>Puteți citi dumneavoastră și cei primiți în acest cerc. Niciun dosar, nicio adresă.</translation>
    </message>
    <message>
        <source>You, %1, and those who are let into this circle can read this. No file, no address.</source>
        <translation>Pot citi: dumneavoastră, %1 și cei primiți în acest cerc. Niciun dosar, nicio adresă.</translation>
    </message>
    <message>
        <source>Only you, until it is sent.</source>
        <translation>Doar dumneavoastră, până se trimite.</translation>
    </message>
    <message>
        <source>Only you, until somebody is let in.</source>
        <translation>Doar dumneavoastră, până este primit cineva.</translation>
    </message>
    <message>
        <source>Only the workers named for this, and never anybody in the family.</source>
        <translation>Doar lucrătorii numiți pentru asta și niciodată cineva din familie.</translation>
    </message>
    <message>
        <source>Those who look after these streets. Nobody who works with a family sees it with a name.</source>
        <translation>Cei care au grijă de aceste străzi. Nimeni care lucrează cu o familie nu vede un nume.</translation>
    </message>
    <message>
        <source>Everybody at %1 can read this.</source>
        <translation>Toți cei de la %1 pot citi asta.</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Doar dumneavoastră puteți citi asta.</translation>
    </message>
    <message>
        <source>Only those to whom it was opened can read this.</source>
        <translation>Doar cei cărora li s-a deschis pot citi asta.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as QLocale::toString takes it: &quot;Tuesday 4 March&quot;</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year: &quot;Tuesday 4 March 2025&quot;</extracomment>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>naștere: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>naștere așteptată: %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Numele nu se știe încă</translation>
    </message>
    <message>
        <source>council number %1</source>
        <translation>număr la consiliu %1</translation>
    </message>
    <message>
        <source>The %1 family</source>
        <extracomment>What stands round a family&apos;s own name; %1 is where that stands. Not shown.</extracomment>
        <translation>Familia %1</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>nu mai țin legătura</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>o legătură slabă</translation>
    </message>
    <message>
        <source>there</source>
        <translation>alături</translation>
    </message>
    <message>
        <source>close</source>
        <translation>aproape</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>de nădejde</translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation>responsabil de caz</translation>
    </message>
    <message>
        <source>co-worker</source>
        <translation>coleg pe caz</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>șef de echipă</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>susținător al părinților</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntar</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>om de legătură cu vecinii</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>părinte sau familie</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>tânăr</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>coleg</translation>
    </message>
    <message>
        <source>you</source>
        <translation>dumneavoastră</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>ajutor ales de familie</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>plan pentru copil aflat în nevoie</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>investigație</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>plan de protecție a copilului</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>hotărâre judecătorească</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>locuiește departe de casă</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>ajutor timpuriu</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>înainte de tribunal</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of several names: 1: &quot;Amara, Jo&quot;, 2: &quot;Nana&quot;</extracomment>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the words of %1.</source>
        <translation>Așa cum spune %1.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Ce fac</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Ce îmi place</translation>
    </message>
    <message>
        <source>Languages that I speak</source>
        <translation>Limbile pe care le vorbesc</translation>
    </message>
    <message>
        <source>In this work for</source>
        <translation>În această muncă de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ani</numerusform>
            <numerusform>%Ln de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>With this family since</source>
        <translation>Cu această familie din</translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask there before you send anybody.</source>
        <translation>Nimeni nu a verificat încă. Întrebați acolo înainte de a trimite pe cineva.</translation>
    </message>
    <message>
        <source>Not checked for over a year, since %1. Ask there before you send anybody.</source>
        <translation>Neverificat de peste un an, din %1. Întrebați acolo înainte de a trimite pe cineva.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Verificat azi</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Verificat: %1</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Fără trepte</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Are trepte</translation>
    </message>
    <message>
        <source>You were writing about a place</source>
        <translation>Scriați despre un loc</translation>
    </message>
    <message>
        <source>You were asking or offering something</source>
        <translation>Cereați sau ofereați ceva</translation>
    </message>
    <message>
        <source>Kept apart because they were not let in here.</source>
        <translation>Ținut deoparte pentru că nu aveau acces aici.</translation>
    </message>
    <message>
        <source>Kept apart because their time here had ended.</source>
        <translation>Ținut deoparte pentru că timpul lor aici se încheiase.</translation>
    </message>
    <message>
        <source>Kept apart because it is not theirs to write.</source>
        <translation>Ținut deoparte pentru că nu le revine lor să scrie.</translation>
    </message>
    <message>
        <source>Kept apart because only who began it goes on with it.</source>
        <translation>Ținut deoparte pentru că îl continuă doar cine l-a început.</translation>
    </message>
    <message>
        <source>Kept apart because the app could not take it in. That is our fault.</source>
        <translation>Ținut deoparte pentru că aplicația nu l-a putut primi. Este vina noastră.</translation>
    </message>
    <message>
        <source>Something that only a few may see</source>
        <translation>Ceva ce doar câțiva pot vedea</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>O stradă</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organizația</translation>
    </message>
    <message>
        <source>%1 wrote it, %2</source>
        <translation>Scris de %1, %2</translation>
    </message>
    <message>
        <source>Somebody of the team wrote it, %1</source>
        <translation>Scris de cineva din echipă, %1</translation>
    </message>
    <message>
        <source>It takes this away.</source>
        <translation>Îl înlătură.</translation>
    </message>
    <message>
        <source>It brings this back.</source>
        <translation>Îl aduce înapoi.</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>nimic de acum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>%Ln parte nu poate fi citită pe acest dispozitiv.</numerusform>
            <numerusform>%Ln părți nu pot fi citite pe acest dispozitiv.</numerusform>
            <numerusform>%Ln de părți nu pot fi citite pe acest dispozitiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long to show here.</source>
        <translation>Este prea lung pentru a fi arătat aici.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Biroul</translation>
    </message>
    <message>
        <source>%1 added it to the record.</source>
        <translation>%1 l-a adăugat la dosar.</translation>
    </message>
    <message>
        <source>%1 left it out.</source>
        <translation>%1 l-a lăsat afară.</translation>
    </message>
    <message>
        <source>It could not be added. The office keeps it.</source>
        <translation>Nu a putut fi adăugat. Biroul îl păstrează.</translation>
    </message>
    <message>
        <source>Decided on this device. It goes with the next signal.</source>
        <translation>Hotărât pe acest dispozitiv. Pleacă la următorul semnal.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Another manager decides.</source>
        <translation>Dumneavoastră ați scris aceasta. Hotărăște alt manager.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. You can read it and leave it out.</source>
        <translation>Nu poate fi adăugat așa cum este. Îl puteți citi și lăsa afară.</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un desen</translation>
    </message>
    <message>
        <source>%1 drew</source>
        <translation>%1 a desenat</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>O semnătură</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>O înregistrare</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>O fotografie</translation>
    </message>
    <message>
        <source>You were drawing</source>
        <translation>Desenați ceva</translation>
    </message>
    <message>
        <source>You said so, %1.</source>
        <translation>Ați spus dumneavoastră, %1.</translation>
    </message>
    <message>
        <source>%1 said so, %2.</source>
        <translation>%1 a spus așa, %2.</translation>
    </message>
    <message>
        <source>You were adding a photo</source>
        <translation>Adăugați o fotografie</translation>
    </message>
    <message>
        <source>You were recording</source>
        <translation>Înregistrați ceva</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1, în cuvintele sale</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>They have not written a card about themselves yet.</source>
        <translation>Încă nu există un card scris de această persoană despre sine.</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Brought in from: %1</source>
        <translation>Adus din: %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyAsk</name>
    <message>
        <source>A new circle</source>
        <translation>Un cerc nou</translation>
    </message>
    <message>
        <source>Ring in the morning</source>
        <translation>Sunați dimineața</translation>
    </message>
    <message>
        <source>Ring in the afternoon</source>
        <translation>Sunați după-amiaza</translation>
    </message>
    <message>
        <source>Text first</source>
        <translation>Întâi un mesaj</translation>
    </message>
    <message>
        <source>Through school</source>
        <translation>Prin școală</translation>
    </message>
    <message>
        <source>Through my worker</source>
        <translation>Prin lucrătorul meu</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>Doar față în față</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Încă nu se știe</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Oricine este liber</translation>
    </message>
    <message>
        <source>An advocate is asked already. What comes of it stands above.</source>
        <translation>Un susținător este deja întrebat. Ce s-a ales scrie mai sus.</translation>
    </message>
    <message>
        <source>First choose whose circle it is about.</source>
        <translation>Alegeți întâi despre al cui cerc este vorba.</translation>
    </message>
    <message>
        <source>First say how it is safe to reach you.</source>
        <translation>Spuneți întâi cum vă putem contacta în siguranță.</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>Un prenume este de ajuns.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>the advocate who is asked</source>
        <translation>susținătorul întrebat</translation>
    </message>
    <message>
        <source>%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family&apos;s file.</source>
        <translation>Pot citi asta: %1. După un da, %2 vede și %3, cu %4. Nimic din dosarul familiei.</translation>
    </message>
    <message>
        <source>Asked. An advocate reaches %1 in the way you said.</source>
        <translation>S-a cerut. Un susținător ia legătura cu %1 așa cum ați spus.</translation>
    </message>
    <message>
        <source>Asked. %1 reaches %2 in the way you said.</source>
        <translation>S-a cerut. %1 ia legătura cu %2 așa cum ați spus.</translation>
    </message>
    <message>
        <source>The ask is taken back. The circle stays, as somebody has put something into it.</source>
        <translation>Cererea s-a retras. Cercul rămâne, pentru că cineva a pus ceva în el.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyCircle</name>
    <message>
        <source>Open until %1.</source>
        <translation>Deschis până %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyRequests</name>
    <message>
        <source>You said yes to %1.</source>
        <translation>Ați spus da pentru %1.</translation>
    </message>
    <message>
        <source>You said no to %1. The next advocate is asked.</source>
        <translation>Ați spus nu pentru %1. Se întreabă următorul susținător.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedPicture</name>
    <message>
        <source>Whoever kept this picture has not sent it to the office yet. Try again later.</source>
        <translation>Cine a păstrat această imagine nu a trimis-o încă la birou. Încercați mai târziu.</translation>
    </message>
    <message>
        <source>We cannot get this picture now. Try again when you have a signal.</source>
        <translation>Nu putem aduce acum această imagine. Încercați când aveți semnal.</translation>
    </message>
    <message>
        <source>You may not see this picture any more. Ask the office why.</source>
        <translation>Nu mai puteți vedea această imagine. Întrebați biroul de ce.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedSound</name>
    <message>
        <source>Whoever kept this recording has not sent it to the office yet. Try again later.</source>
        <translation>Cine a păstrat această înregistrare nu a trimis-o încă la birou. Încercați mai târziu.</translation>
    </message>
    <message>
        <source>You may not hear this recording any more. Ask the office why.</source>
        <translation>Nu mai puteți asculta această înregistrare. Întrebați biroul de ce.</translation>
    </message>
    <message>
        <source>We cannot get this recording now. Try again when you have a signal.</source>
        <translation>Nu putem aduce acum această înregistrare. Încercați când aveți semnal.</translation>
    </message>
    <message>
        <source>This recording is of a kind that this device cannot play.</source>
        <translation>Această înregistrare este de un fel pe care acest dispozitiv nu îl poate reda.</translation>
    </message>
    <message>
        <source>This recording cannot be opened now.</source>
        <translation>Această înregistrare nu poate fi deschisă acum.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>Cercul cum îl vede %1, %Ln persoană</numerusform>
            <numerusform>Cercul cum îl vede %1, %Ln persoane</numerusform>
            <numerusform>Cercul cum îl vede %1, %Ln de persoane</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>Fără legătură cu biroul de %Ln zi.</numerusform>
            <numerusform>Fără legătură cu biroul de %Ln zile.</numerusform>
            <numerusform>Fără legătură cu biroul de %Ln de zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when you can. What you save here is safe.</source>
        <translation>Conectați-vă când puteți. Ce salvați aici este în siguranță.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>Peste %Ln zi dispozitivul se blochează până se conectează.</numerusform>
            <numerusform>Peste %Ln zile dispozitivul se blochează până se conectează.</numerusform>
            <numerusform>Peste %Ln de zile dispozitivul se blochează până se conectează.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::DrawingModel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Nu s-a desenat încă nimic.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Spuneți în cuvinte ce arată, pentru cine nu o poate vedea.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message>
        <source>A part of the record on this device is damaged. What you had not sent is kept. Your PIN brings back what can be brought back. The rest comes when there is a signal.</source>
        <translation>O parte din datele de pe acest dispozitiv este stricată. Ce nu ați trimis s-a păstrat. PIN-ul aduce înapoi ce se poate. Restul vine când este semnal.</translation>
    </message>
    <message>
        <source>This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, sealed for the office, and they can open it. Ask them for a new invitation.</source>
        <translation>Dispozitivul și-a pierdut cheile, așa că nimeni nu poate deschide ce era pe el. Ce nu ați trimis s-a păstrat, sigilat pentru birou, iar biroul poate deschide. Cereți o invitație nouă de la birou.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to bring back what can be brought back. The rest comes from the office when there is a signal.</source>
        <translation>O parte din datele de pe acest dispozitiv nu se poate citi. Ce nu ați trimis s-a păstrat. Puneți PIN-ul ca să aduceți înapoi ce se poate. Restul vine de la birou când este semnal.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN once more.</source>
        <translation>Cele două nu au fost la fel. Alegeți PIN-ul încă o dată.</translation>
    </message>
    <message>
        <source>There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask the office for a new invitation.</source>
        <translation>Nu mai sunt încercări, așa că dispozitivul și-a uitat cheile. Ce nu ați trimis s-a păstrat. Cereți o invitație nouă de la birou.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>Acesta nu a fost PIN-ul. Mai aveți %Ln încercare.</numerusform>
            <numerusform>Acesta nu a fost PIN-ul. Mai aveți %Ln încercări.</numerusform>
            <numerusform>Acesta nu a fost PIN-ul. Mai aveți %Ln de încercări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>Așteptați %Ln minut înainte de următoarea.</numerusform>
            <numerusform>Așteptați %Ln minute înainte de următoarea.</numerusform>
            <numerusform>Așteptați %Ln de minute înainte de următoarea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persoana %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Aici din %1</translation>
    </message>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>Dispozitivul nu a luat legătura cu biroul de %Ln zi. De aceea, ce este pe el e blocat.</numerusform>
            <numerusform>Dispozitivul nu a luat legătura cu biroul de %Ln zile. De aceea, ce este pe el e blocat.</numerusform>
            <numerusform>Dispozitivul nu a luat legătura cu biroul de %Ln de zile. De aceea, ce este pe el e blocat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens as soon as it has reached the office. What you had not sent is safe, and goes first.</source>
        <translation>Se deschide imediat ce ajunge la birou. Ce nu ați trimis este în siguranță și pleacă primul.</translation>
    </message>
    <message>
        <source>Connect today. If it has not reached the office by tomorrow, it forgets its keys. What you had not sent stays sealed for the office, and they can open it.</source>
        <translation>Conectați-vă astăzi. Dacă nu ajunge la birou până mâine, își uită cheile. Ce nu ați trimis rămâne sigilat pentru birou, iar biroul poate deschide.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>%Ln modificare așteaptă o hotărâre.</numerusform>
            <numerusform>%Ln modificări așteaptă o hotărâre.</numerusform>
            <numerusform>%Ln de modificări așteaptă o hotărâre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message>
        <source>Social worker</source>
        <translation>Asistent social</translation>
    </message>
    <message>
        <source>Family help worker</source>
        <translation>Lucrător pentru familii</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Șef de echipă</translation>
    </message>
    <message>
        <source>Meeting coordinator</source>
        <translation>Coordonator de întâlniri</translation>
    </message>
    <message>
        <source>Parent advocate</source>
        <translation>Susținător al părinților</translation>
    </message>
    <message>
        <source>Advocacy lead</source>
        <translation>Coordonator al susținătorilor</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntar</translation>
    </message>
    <message>
        <source>Volunteer lead</source>
        <translation>Coordonator al voluntarilor</translation>
    </message>
    <message>
        <source>Neighbour connector</source>
        <translation>Om de legătură cu vecinii</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Părinte</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Tânăr</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>%Ln minut de notat săptămâna aceasta</numerusform>
            <numerusform>%Ln minute de notat săptămâna aceasta</numerusform>
            <numerusform>%Ln de minute de notat săptămâna aceasta</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were not the same. Choose your new PIN once more.</source>
        <translation>Cele două nu au fost la fel. Alegeți PIN-ul nou încă o dată.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>PIN-ul s-a schimbat.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NeighbourList</name>
    <message>
        <source>Until %1</source>
        <translation>Până %1</translation>
    </message>
    <message>
        <source>Their name and how to reach them are gone from this device. The office is told with the next send, and nobody asks them again.</source>
        <translation>Numele și datele de contact nu mai sunt pe acest dispozitiv. Biroul află la următoarea trimitere și nimeni nu mai întreabă.</translation>
    </message>
    <message>
        <source>%1 is taken off. %2, %3.</source>
        <translation>S-a scos de pe listă: %1. %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NewCircle</name>
    <message>
        <source>for three months</source>
        <translation>pentru trei luni</translation>
    </message>
    <message>
        <source>for six months</source>
        <translation>pentru șase luni</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pentru un an</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferEditor</name>
    <message>
        <source>Any day</source>
        <translation>Orice zi</translation>
    </message>
    <message>
        <source>“%1” is the name of a family. The street must not read it. Take it out, or choose a circle.</source>
        <translation>„%1” este numele unei familii. Strada nu trebuie să-l citească. Scoateți-l sau alegeți un cerc.</translation>
    </message>
    <message>
        <source>Does the street need to read “%1”?</source>
        <translation>Trebuie ca strada să citească „%1”?</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message>
        <source>The street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercuri</translation>
    </message>
    <message>
        <source>Nobody took it</source>
        <translation>Nu a luat-o nimeni</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Ați spus da</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 a spus da</translation>
    </message>
    <message>
        <source>Done, by you</source>
        <translation>Făcut, de dumneavoastră</translation>
    </message>
    <message>
        <source>Done, by %1</source>
        <translation>Făcut de %1</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Nu a mai ieșit</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Orice zi</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>Fac eu</translation>
    </message>
    <message>
        <source>Yes please</source>
        <translation>Da, vă rog</translation>
    </message>
    <message>
        <source>Thank you. You said yes: %1</source>
        <translation>Mulțumim. Ați spus da: %1</translation>
    </message>
    <message>
        <source>Thank you. Done: %1</source>
        <translation>Mulțumim. Făcut: %1</translation>
    </message>
    <message>
        <source>Thank you for saying so. It fell through: %1</source>
        <translation>Mulțumim că ați spus. Nu a mai ieșit: %1</translation>
    </message>
    <message>
        <source>It stands on Today until you say how it went.</source>
        <translation>Stă la Azi până spuneți cum a fost.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>Este %Ln lucru pe care l-ați făcut aici unii pentru alții.</numerusform>
            <numerusform>Sunt %Ln lucruri pe care le-ați făcut aici unii pentru alții.</numerusform>
            <numerusform>Sunt %Ln de lucruri pe care le-ați făcut aici unii pentru alții.</numerusform>
        </translation>
    </message>
    <message>
        <source>That happens. Nobody counts it.</source>
        <translation>Se întâmplă. Nimeni nu ține socoteala.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PersonModel</name>
    <message>
        <source>warm</source>
        <translation>caldă</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>amestecată</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>tensionată</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Adăugat din greșeală</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>Apare de două ori</translation>
    </message>
    <message>
        <source>They do not want to be here</source>
        <translation>Nu vrea să fie aici</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PhotoModel</name>
    <message>
        <source>No photo is chosen yet.</source>
        <translation>Nu s-a ales încă nicio fotografie.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Spuneți în cuvinte ce arată, pentru cine nu o poate vedea.</translation>
    </message>
    <message>
        <source>This file is not a photo that we can read. Choose a JPEG or a PNG.</source>
        <translation>Acest fișier nu este o fotografie pe care o putem citi. Alegeți un JPEG sau un PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.</source>
        <translation>Această fotografie este prea mare. Se pot lua cel mult %1 MB. Micșorați-o sau alegeți alta.</translation>
    </message>
    <message>
        <source>This photo is damaged, and we cannot read it. Choose another.</source>
        <translation>Această fotografie este deteriorată și nu o putem citi. Alegeți alta.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>Acest fișier nu poate fi deschis. Alegeți altul.</translation>
    </message>
    <message>
        <source>This photo cannot be taken on this device. Choose another.</source>
        <translation>Această fotografie nu poate fi luată pe acest dispozitiv. Alegeți alta.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceEditor</name>
    <message>
        <source>Step-free</source>
        <translation>Fără trepte</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Are trepte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nu se știe</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceModel</name>
    <message>
        <source>Thank you. It stands as checked today.</source>
        <translation>Mulțumim. Este trecut ca verificat azi.</translation>
    </message>
    <message>
        <source>Every place on the list was checked within the year.</source>
        <translation>Fiecare loc din listă a fost verificat în ultimul an.</translation>
    </message>
    <message>
        <source>%1 of %2 places on the list were checked within the year.</source>
        <translation>%1 din %2 locuri din listă au fost verificate în ultimul an.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseList</name>
    <message>
        <source>The newest %L1 of %L2 promises</source>
        <translation>Cele mai noi %L1 din %L2 promisiuni</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Ați promis</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Ați promis: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a promis</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 a promis: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>până %1</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Două păreri</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>Respectată, târziu</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Alăturate</translation>
    </message>
    <message>
        <source>The council: %1</source>
        <translation>Consiliul: %1</translation>
    </message>
    <message>
        <source>What is your answer? What became of it is for the one you promised.</source>
        <translation>Ce răspundeți? Ce s-a ales de ea spune cine a primit promisiunea.</translation>
    </message>
    <message>
        <source>What became of it, as you see it?</source>
        <translation>Ce s-a ales de ea, cum vedeți dumneavoastră?</translation>
    </message>
    <message>
        <source>What became of it? Ask the family, and write what they say.</source>
        <translation>Ce s-a ales de ea? Întrebați familia și scrieți ce spune.</translation>
    </message>
    <message>
        <source>What became of it? Ask %1, and write what %1 says.</source>
        <translation>Ce s-a ales de ea? Vorbiți cu %1 și scrieți ce spune %1.</translation>
    </message>
    <message>
        <source>In their words, if they want</source>
        <translation>Cu vorbele lor, dacă vor</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>Cu vorbele dumneavoastră, dacă vreți</translation>
    </message>
    <message>
        <source>Saved for “%1”: %2.</source>
        <translation>Salvat pentru „%1”: %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseMaker</name>
    <message>
        <source>other words</source>
        <translation>alte cuvinte</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ReadAloud</name>
    <message>
        <source>This device has no voice for %1. You can add one in its settings.</source>
        <translation>Acest dispozitiv nu are o voce pentru %1. Puteți adăuga una din setările lui.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RecordingModel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nu s-a înregistrat încă nimic.</translation>
    </message>
    <message>
        <source>Say in words what can be heard, for anyone who cannot hear it.</source>
        <translation>Spuneți în cuvinte ce se aude, pentru cine nu poate auzi.</translation>
    </message>
    <message>
        <source>Write down who said yes to being recorded.</source>
        <translation>Notați cine a fost de acord să fie înregistrat.</translation>
    </message>
    <message>
        <source>This device has no microphone that we can use.</source>
        <translation>Acest dispozitiv nu are un microfon pe care îl putem folosi.</translation>
    </message>
    <message>
        <source>The microphone was taken away. What was recorded until then is here.</source>
        <translation>Microfonul a fost scos. Ce s-a înregistrat până atunci este aici.</translation>
    </message>
    <message>
        <source>Doorstep may not use the microphone. You can allow it in the settings of this device.</source>
        <translation>Doorstep nu are voie să folosească microfonul. Puteți permite acest lucru în setările acestui dispozitiv.</translation>
    </message>
    <message>
        <source>A recording lasts 30 minutes at most. What was said until then is here.</source>
        <translation>O înregistrare durează cel mult 30 de minute. Ce s-a spus până atunci este aici.</translation>
    </message>
    <message>
        <source>This device could not make a recording. Nothing was kept of it.</source>
        <translation>Acest dispozitiv nu a putut face o înregistrare. Nu s-a păstrat nimic din ea.</translation>
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
        <translation>de la %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ultima zi este înaintea primei zile.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message>
        <source>Street round: %1</source>
        <translation>Tur de stradă: %1</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Sunteți acolo acum</translation>
    </message>
    <message>
        <source>Some time today</source>
        <translation>Cândva azi</translation>
    </message>
    <message>
        <source>The address is kept safe, and is not shown here.</source>
        <translation>Adresa este protejată și nu se arată aici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln oră</numerusform>
            <numerusform>%Ln ore</numerusform>
            <numerusform>%Ln de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>1 and 2: times of day; 3: &quot;2 hours 30 minutes&quot;</extracomment>
        <translation>De la %1 la %2: %3</translation>
    </message>
    <message>
        <source>%1 is now stop %2 of %3.</source>
        <extracomment>1: whom or which street; 2: its place; 3: how many there are</extracomment>
        <translation>%1 este acum oprirea %2 din %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>%Ln schimbare așteaptă pe cineva de la birou.</numerusform>
            <numerusform>%Ln schimbări așteaptă pe cineva de la birou.</numerusform>
            <numerusform>%Ln de schimbări așteaptă pe cineva de la birou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>%Ln salvare pe acest dispozitiv, încă netrimisă.</numerusform>
            <numerusform>%Ln salvări pe acest dispozitiv, încă netrimise.</numerusform>
            <numerusform>%Ln de salvări pe acest dispozitiv, încă netrimise.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal.</source>
        <translation>Fără semnal.</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>Totul este salvat.</translation>
    </message>
    <message>
        <source>All saved. Sent %1.</source>
        <translation>Totul este salvat. Trimis %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message>
        <source>This device has nothing to hear it with.</source>
        <translation>Acest dispozitiv nu are prin ce să o redea.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minut</numerusform>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln secundă</numerusform>
            <numerusform>%Ln secunde</numerusform>
            <numerusform>%Ln de secunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StoryModel</name>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Vizite</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Cuvintele lor</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promisiuni</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Timp împreună</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Prinse</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>Locuințe și oameni</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Nimeni nu a spus când</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>Cândva în %1</translation>
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
        <translation>Niciun răspuns</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu acum</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Am stat de vorbă</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Vrea să participe</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Să nu mai venim</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>%Ln ușă, gata</numerusform>
            <numerusform>Toate cele %Ln uși sunt gata</numerusform>
            <numerusform>Toate cele %Ln de uși sunt gata</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %L1 of %L2</source>
        <translation>Ușa %L1 din %L2</translation>
    </message>
    <message>
        <source>Kept. Nobody calls there for two years.</source>
        <translation>S-a păstrat. Nimeni nu vine acolo timp de doi ani.</translation>
    </message>
    <message>
        <source>We could not look that up. Please pass by this door for now.</source>
        <translation>Nu am putut verifica. Vă rugăm să treceți de această ușă deocamdată.</translation>
    </message>
    <message>
        <source>Please pass by this door. They asked us not to call.</source>
        <translation>Vă rugăm să treceți de această ușă. Ne-au cerut să nu venim.</translation>
    </message>
    <message>
        <source>You can knock here.</source>
        <translation>Puteți bate la ușă aici.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message>
        <source>Sending and receiving now…</source>
        <translation>Se trimite și se primește acum…</translation>
    </message>
    <message>
        <source>No signal to the office. Everything is safe here and goes by itself later.</source>
        <translation>Nu este semnal spre birou. Totul este în siguranță aici și pleacă singur mai târziu.</translation>
    </message>
    <message>
        <source>The office could not take it. Everything is safe here.</source>
        <translation>Biroul nu a putut primi. Totul este în siguranță aici.</translation>
    </message>
    <message>
        <source>Saved here, about to be sent.</source>
        <translation>Salvat aici, urmează să plece.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>Totul este salvat. %Ln schimbare așteaptă pe cineva de la birou.</numerusform>
            <numerusform>Totul este salvat. %Ln schimbări așteaptă pe cineva de la birou.</numerusform>
            <numerusform>Totul este salvat. %Ln de schimbări așteaptă pe cineva de la birou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and sent.</source>
        <translation>Totul este salvat și trimis.</translation>
    </message>
    <message>
        <source>Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there looks at each one. Ring the office if it cannot wait.</source>
        <translation>Cuvintele sunt păstrate la birou așa cum le-ați scris, iar colegii nu le văd încă. Cineva de acolo se uită la fiecare. Sunați la birou dacă nu poate aștepta.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Ultima trimitere: %1</translation>
    </message>
    <message>
        <source>Nothing has been sent from this device yet.</source>
        <translation>Încă nu s-a trimis nimic de pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.</source>
        <translation>O parte din ce nu s-a trimis nu s-a putut citi. Este păstrată într-un fișier lângă date. Spuneți la birou.</translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>Aplicația s-a oprit în timp ce salva. S-a adus înapoi %Ln lucru; nu s-a pierdut nimic.</numerusform>
            <numerusform>Aplicația s-a oprit în timp ce salva. S-au adus înapoi %Ln lucruri; nu s-a pierdut nimic.</numerusform>
            <numerusform>Aplicația s-a oprit în timp ce salva. S-au adus înapoi %Ln de lucruri; nu s-a pierdut nimic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Arătați încă %Ln</numerusform>
            <numerusform>Arătați încă %Ln</numerusform>
            <numerusform>Arătați încă %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ThreadModel</name>
    <message>
        <source>Hidden on this device only: %1.</source>
        <translation>Ascunse doar pe acest dispozitiv: %1.</translation>
    </message>
    <message>
        <source>Hidden on this device only: %1 and more.</source>
        <translation>Ascunse doar pe acest dispozitiv: %1 și altele.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Familie și prieteni</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Plătiți să ajute</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Locuințe</translation>
    </message>
</context>
<context>
    <name>doorstep::app::TouchpointEditor</name>
    <message>
        <source>Talk</source>
        <translation>Discuție</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Drum</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Masă</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Școală</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>Distracție</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Saved: %1 with %2, %3.</source>
        <translation>Salvat: %1 cu %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitChildWords</name>
    <message>
        <source>Nobody else was there.</source>
        <translation>Nu mai era nimeni acolo.</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Mai erau acolo: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitClose</name>
    <message>
        <source>What we promised</source>
        <translation>Ce am promis</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Cu vorbele dumneavoastră</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Așa cum spune %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: &quot;in two weeks&quot;, 2: &quot;Tuesday 17 March&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nestabilit</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Peste o săptămână</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Peste două săptămâni</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Peste patru săptămâni</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitEditor</name>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation>De ce nu ați văzut copilul singur: %1?</translation>
    </message>
    <message>
        <source>Why was %1 not seen?</source>
        <translation>De ce nu ați văzut copilul: %1?</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Treaz</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Doarme</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message>
        <source>Less than a minute of writing.</source>
        <translation>Mai puțin de un minut de scris.</translation>
    </message>
    <message>
        <source>About a minute of writing.</source>
        <translation>Cam un minut de scris.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>Cam %Ln minut de scris.</numerusform>
            <numerusform>Cam %Ln minute de scris.</numerusform>
            <numerusform>Cam %Ln de minute de scris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only you see this.</source>
        <translation>%1 Doar dumneavoastră vedeți asta.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Nimic azi</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Această notă</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 a spus: „%2”</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitModel</name>
    <message>
        <source>since %1</source>
        <translation>de la %1</translation>
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
        <translation>Planificată: %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Planificată pentru %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReading</name>
    <message>
        <source>A visit</source>
        <translation>O vizită</translation>
    </message>
    <message>
        <source>Nobody was in</source>
        <translation>Nu era nimeni acasă</translation>
    </message>
    <message>
        <source>They said no that day</source>
        <translation>Au spus nu în ziua aceea</translation>
    </message>
    <message>
        <source>They had moved</source>
        <translation>Se mutaseră</translation>
    </message>
    <message>
        <source>A visit that was called off</source>
        <translation>O vizită anulată</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, %2 – %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Vizită făcută de %1.</translation>
    </message>
    <message>
        <source>This visit is not written up yet.</source>
        <translation>Această vizită nu este încă scrisă pe larg.</translation>
    </message>
    <message>
        <source>This visit is to come.</source>
        <translation>Această vizită urmează.</translation>
    </message>
    <message>
        <source>In the family&apos;s words</source>
        <translation>Cu vorbele familiei</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Așa cum spune %1</translation>
    </message>
    <message>
        <source>The family said: that&apos;s right.</source>
        <translation>Familia a spus: așa este.</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Familia a spus: nu chiar.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Cine era acolo</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>S-a mai notat</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Vizita următoare</translation>
    </message>
    <message>
        <source>Why was not noted.</source>
        <translation>Nu s-a notat de ce.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>De ce: %1</translation>
    </message>
    <message>
        <source>Seen, and seen alone.</source>
        <translation>Copil văzut, și văzut singur.</translation>
    </message>
    <message>
        <source>Seen, and not alone.</source>
        <translation>Copil văzut, dar nu singur.</translation>
    </message>
    <message>
        <source>Seen. Alone or not was not noted.</source>
        <translation>Copil văzut. Nu s-a notat dacă singur sau nu.</translation>
    </message>
    <message>
        <source>Awake.</source>
        <translation>Nu dormea.</translation>
    </message>
    <message>
        <source>Asleep.</source>
        <translation>Dormea.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Copilul nu a fost văzut.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>Locuința</translation>
    </message>
    <message>
        <source>Seen, and where the children sleep.</source>
        <translation>Văzută, și unde dorm copiii.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Văzută.</translation>
    </message>
    <message>
        <source>Where the children sleep was seen.</source>
        <translation>S-a văzut unde dorm copiii.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReady</name>
    <message>
        <source>You promised</source>
        <translation>Ați promis</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 a promis</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, până %2</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Niciodată: %1</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Sigur: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Când: %1</translation>
    </message>
    <message>
        <source>A card may be left.</source>
        <translation>Se poate lăsa un bilet.</translation>
    </message>
    <message>
        <source>Leave no card and no message.</source>
        <translation>Nu lăsați niciun bilet și niciun mesaj.</translation>
    </message>
    <message>
        <source>No safe contact plan is known here, so stay quiet.</source>
        <translation>Aici nu se știe un plan de contact sigur, așa că fiți discreți.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Intrare</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Animale</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcare</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Language at the door</source>
        <translation>Limba la ușă</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Cuvinte de folosit</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>La ce vor ajutor</translation>
    </message>
    <message>
        <source>Saved: nobody in. Next try %1.</source>
        <translation>Salvat: nu era nimeni. Încercarea următoare: %1.</translation>
    </message>
    <message>
        <source>Saved: nobody in.</source>
        <translation>Salvat: nu era nimeni.</translation>
    </message>
</context>
</TS>
