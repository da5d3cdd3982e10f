<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Someone else is here</source>
        <translation>Jest ktoś jeszcze</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Jak się do tej osoby mówi</translation>
    </message>
    <message>
        <source>This is a child</source>
        <translation>To jest dziecko</translation>
    </message>
</context>
<context>
    <name>AdvocacyRecords</name>
    <message>
        <source>Goes to an advocate with the next signal.</source>
        <translation>Trafi do rzecznika, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>An advocate is looked for.</source>
        <translation>Szukamy rzecznika.</translation>
    </message>
    <message>
        <source>%1 is asked and has not answered yet.</source>
        <translation>%1 ma już prośbę. Odpowiedzi jeszcze nie ma.</translation>
    </message>
    <message>
        <source>%1 said yes. The meeting: %2.</source>
        <translation>%1 mówi tak. Narada: %2.</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>%1 mówi tak.</translation>
    </message>
    <message>
        <source>%1 cannot. The next advocate is asked.</source>
        <translation>%1 nie może. Pytamy następnego rzecznika.</translation>
    </message>
    <message>
        <source>Taken back, or at its end.</source>
        <translation>Prośba cofnięta albo zakończona.</translation>
    </message>
    <message>
        <source>No advocate is free just now. Ring the office, or ask again another day.</source>
        <translation>Teraz nie ma wolnego rzecznika. Zadzwoń do biura albo poproś innego dnia.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestCard</name>
    <message>
        <source>Safe way to reach them</source>
        <translation>Bezpieczny sposób kontaktu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Narada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Yes, I stand beside them</source>
        <translation>Tak, stanę obok tej osoby</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Nie ja</translation>
    </message>
    <message>
        <source>Open what they opened to you</source>
        <translation>Otwórz, co Ci udostępniono</translation>
    </message>
    <message>
        <source>Their circle comes with the next signal.</source>
        <translation>Krąg tej osoby przyjdzie, gdy będzie zasięg.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequests</name>
    <message>
        <source>Waits for your answer</source>
        <translation>Czeka na Twoją odpowiedź</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Twoja odpowiedź: tak</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Twoja odpowiedź: nie</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestsPage</name>
    <message>
        <source>Parents who ask</source>
        <translation>Rodzice, którzy proszą</translation>
    </message>
    <message>
        <source>Your answer is read by those who asked: the parent, and who works with them.</source>
        <translation>Twoją odpowiedź przeczytają ci, którzy pytali: rodzic i osoby, które z nim pracują.</translation>
    </message>
    <message>
        <source>Nobody asks just now</source>
        <translation>Teraz nikt nie prosi</translation>
    </message>
    <message>
        <source>When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.</source>
        <translation>Gdy rodzic prosi o rzecznika, widać to tutaj: imię, bezpieczny sposób kontaktu, narada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>AdvocatePage</name>
    <message>
        <source>Meeting %1. %2</source>
        <translation>Narada: %1. %2</translation>
    </message>
    <message>
        <source>The council promises…</source>
        <translation>Urząd obiecuje…</translation>
    </message>
    <message>
        <source>Safe way to reach them</source>
        <translation>Bezpieczny sposób kontaktu</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Obietnice urzędu</translation>
    </message>
    <message>
        <source>Nothing yet. Note each promise while it is said: who, what, by when.</source>
        <translation>Jeszcze nic. Zapisuj każdą obietnicę, gdy pada: kto, co, na kiedy.</translation>
    </message>
    <message>
        <source>Who is in the circle</source>
        <translation>Kto jest w kręgu</translation>
    </message>
</context>
<context>
    <name>AlsoWritten</name>
    <message>
        <source>Also written down as</source>
        <translation>Zapisano też jako</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>To dwie osoby</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>To nie ta sama osoba co</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>To ta sama osoba</translation>
    </message>
</context>
<context>
    <name>AskAdvocateLink</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Poproś o rzecznika</translation>
    </message>
</context>
<context>
    <name>AskAdvocatePage</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>Poproś o rzecznika</translation>
    </message>
    <message>
        <source>A parent who has been through it stands beside you. They are not from the council.</source>
        <translation>Stanie przy Tobie rodzic, który sam przez to przeszedł. To nie jest ktoś z urzędu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Poproś</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Whose circle is it about?</source>
        <translation>O czyj krąg chodzi?</translation>
    </message>
    <message>
        <source>How is it safe to reach you?</source>
        <translation>Jak można się z Tobą bezpiecznie skontaktować?</translation>
    </message>
    <message>
        <source>For example: text first, after school</source>
        <translation>Na przykład: najpierw SMS, po szkole</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Twoje imię</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>Wystarczy imię</translation>
    </message>
    <message>
        <source>When is the meeting?</source>
        <translation>Kiedy jest narada?</translation>
    </message>
    <message>
        <source>Who should it be?</source>
        <translation>Kto ma to być?</translation>
    </message>
    <message>
        <source>What it is about, if you want to say</source>
        <translation>O co chodzi, jeśli chcesz powiedzieć</translation>
    </message>
    <message>
        <source>You can skip this</source>
        <translation>Możesz to pominąć</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Not needed any more</source>
        <translation>Już niepotrzebne</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij tę wiadomość</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Doorstep cannot open now</source>
        <translation>Doorstep nie może się teraz otworzyć</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Zamknij Doorstep</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
</context>
<context>
    <name>ChildWordsPage</name>
    <message>
        <source>Listen to these words</source>
        <translation>Posłuchaj tych słów</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Słowa: %1</translation>
    </message>
    <message>
        <source>As they were said. Nothing tidied, nothing added.</source>
        <translation>Tak, jak padły. Nic nie poprawione, nic nie dodane.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Zachowaj te słowa</translation>
    </message>
    <message>
        <source>Before you write: “I write this so that others know. I tell someone if you are not safe.”</source>
        <translation>Zanim zaczniesz pisać: „Piszę to, żeby inni wiedzieli. Powiem komuś, jeśli coś Ci grozi.”</translation>
    </message>
    <message>
        <source>For example: I like when Nana comes</source>
        <translation>Na przykład: Lubię, kiedy przychodzi babcia</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>Co mówi %1</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>Na moje pytanie</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>Powiedziane bez pytania</translation>
    </message>
    <message>
        <source>%1 says we may read this out at the door</source>
        <translation>%1 mówi: można to przeczytać na głos przy drzwiach</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>Powiedziane wcześniej</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>Narysuj to zamiast pisać</translation>
    </message>
    <message>
        <source>Record it instead</source>
        <translation>Nagraj to zamiast pisać</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
</context>
<context>
    <name>ChoosePersonPage</name>
    <message>
        <source>Who would you like to be?</source>
        <translation>Kim chcesz być?</translation>
    </message>
    <message>
        <source>This is a practice council. Nobody in it is real, and nothing leaves this computer.</source>
        <translation>To jest urząd do ćwiczeń. Nikt w nim nie jest prawdziwy i nic nie wychodzi z tego komputera.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Kto tu jest?</translation>
    </message>
    <message>
        <source>Each person has a place of their own here, with their own PIN. Nobody sees what is in another&apos;s.</source>
        <translation>Każda osoba ma tu własne miejsce i własny PIN. Nikt nie widzi, co jest w miejscu innej osoby.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
</context>
<context>
    <name>CircleChoice</name>
    <message>
        <source>Our circle</source>
        <translation>Nasz krąg</translation>
    </message>
    <message>
        <source>%1&apos;s circle</source>
        <translation>Krąg: %1</translation>
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
        <translation>Wolne miejsce</translation>
    </message>
</context>
<context>
    <name>CircleMemberSheet</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Dziecko lub młoda osoba</translation>
    </message>
    <message>
        <source>Time together is written down with the children and young people of a circle.</source>
        <translation>Wspólny czas zapisujemy z dziećmi i młodymi osobami z kręgu.</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>We met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Opening the circle…</source>
        <translation>Otwieranie kręgu…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Oferty i prośby</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>Krąg</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Najbliżsi</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Przyjaciele i rodzina</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>Wokół nas</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Pomagają zawodowo</translation>
    </message>
</context>
<context>
    <name>ComesCloseNote</name>
    <message>
        <source>Nothing is written just like that. These come close.</source>
        <translation>Nic nie jest zapisane dokładnie tak. To jest podobne.</translation>
    </message>
</context>
<context>
    <name>DoorNumberSheet</name>
    <message>
        <source>May I knock?</source>
        <translation>Czy mogę zapukać?</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Nie przychodzić więcej</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Leave this home alone</source>
        <translation>Zostaw ten dom w spokoju</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>Jaki to numer?</translation>
    </message>
    <message>
        <source>Which number is it? We keep a code that hides it, for two years. You can skip this.</source>
        <translation>Jaki to numer? Przez dwa lata trzymamy kod, który go ukrywa. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>For example: 12a</source>
        <translation>Na przykład: 12a</translation>
    </message>
    <message>
        <source>House number or name</source>
        <translation>Numer lub nazwa domu</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>At the door</source>
        <translation>Przy drzwiach</translation>
    </message>
    <message>
        <source>Knocking on doors, and time spent together</source>
        <translation>Pukanie do drzwi i wspólnie spędzony czas</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Obchód ulicy</translation>
    </message>
    <message>
        <source>One tap a door. Only the counts are kept, and no name.</source>
        <translation>Jedno dotknięcie na drzwi. Zostają tylko liczby, bez nazwisk.</translation>
    </message>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Sąsiedzi, którzy się zgodzili</translation>
    </message>
    <message>
        <source>Each until the day they chose, or until they say stop.</source>
        <translation>Każdy do dnia, który wybrał, albo dopóki nie powie stop.</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>Rozmowa, podwózka, posiłek z młodą osobą: trzy dotknięcia.</translation>
    </message>
    <message>
        <source>A knock that a family asked for opens from that family&apos;s page, with the words that they chose.</source>
        <translation>Pukanie, o które prosi rodzina, otwiera się na stronie rodziny, z jej własnymi słowami.</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Miejsca i grupy</translation>
    </message>
    <message>
        <source>What there is round here, when, and in which language.</source>
        <translation>Co jest w okolicy, kiedy i w jakim języku.</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>Oferty i prośby</translation>
    </message>
    <message>
        <source>What people of these streets offer and ask of each other.</source>
        <translation>Co ludzie z tych ulic oferują sobie nawzajem i o co proszą.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln kreska</numerusform>
            <numerusform>%Ln kreski</numerusform>
            <numerusform>%Ln kresek</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>This drawing cannot be shown yet. It is kept.</source>
        <translation>Nie możemy jeszcze pokazać tego rysunku. Jest zachowany.</translation>
    </message>
    <message>
        <source>Tap here, then sign</source>
        <translation>Dotknij tutaj, potem podpisz</translation>
    </message>
    <message>
        <source>Tap here, then draw</source>
        <translation>Dotknij tutaj, potem rysuj</translation>
    </message>
    <message>
        <source>There is no more room. Take a stroke away, or begin again.</source>
        <translation>Nie ma już miejsca. Usuń kreskę albo zacznij od nowa.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Podpisz odręcznie</translation>
    </message>
    <message>
        <source>Type your name instead</source>
        <translation>Zamiast tego wpisz imię i nazwisko</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Co przedstawia, słowami</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>A drawing</source>
        <translation>Rysunek</translation>
    </message>
    <message>
        <source>What %1 draws</source>
        <translation>Co rysuje %1</translation>
    </message>
    <message>
        <source>It stands in the story as it was drawn.</source>
        <translation>Stoi w historii tak, jak go narysowano.</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>Zachowaj ten rysunek</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Kartka</translation>
    </message>
</context>
<context>
    <name>EarlierPromises</name>
    <message>
        <source>Earlier promises</source>
        <translation>Wcześniejsze obietnice</translation>
    </message>
</context>
<context>
    <name>EditorStates</name>
    <message>
        <source>We kept what you typed at %1</source>
        <translation>Zachowano wpisany tekst (%1)</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wyrzuć</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Welcome to Doorstep</source>
        <translation>Witaj w Doorstep</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Dołącz ponownie</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>Dołączanie: %1</translation>
    </message>
    <message>
        <source>For the people who stand beside children and their families.</source>
        <translation>Dla osób, które stoją przy dzieciach i ich rodzinach.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Twoje zaproszenie</translation>
    </message>
    <message>
        <source>Your office sends it to you once. Paste it here, or type it as it stands.</source>
        <translation>Biuro wysyła je raz. Wklej je tutaj albo przepisz dokładnie.</translation>
    </message>
    <message>
        <source>This invitation is from %1</source>
        <translation>Od kogo jest to zaproszenie: %1</translation>
    </message>
    <message>
        <source>Is that your office? Nothing has been sent there yet.</source>
        <translation>Czy to Twoje biuro? Nic tam jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.</source>
        <translation>Wybierz PIN. Otwiera to urządzenie, także bez zasięgu. Nikt w biurze go nie widzi.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Ten sam PIN jeszcze raz</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more</source>
        <translation>Wybierz PIN: sześć cyfr lub więcej</translation>
    </message>
    <message>
        <source>For practice, choose %1</source>
        <translation>Do ćwiczeń wybierz %1</translation>
    </message>
    <message>
        <source>Joining, and bringing your people to this device…</source>
        <translation>Dołączanie i pobieranie Twoich osób na to urządzenie…</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Open seat</source>
        <translation>Wolne miejsce</translation>
    </message>
</context>
<context>
    <name>FaceToggle</name>
    <message>
        <source>Someone else</source>
        <translation>Ktoś inny</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Jest</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nie ma</translation>
    </message>
</context>
<context>
    <name>FamilyCircle</name>
    <message>
        <source>Through the years</source>
        <translation>Przez lata</translation>
    </message>
    <message>
        <source>Since when each of them is there</source>
        <translation>Od kiedy jest każda z tych osób</translation>
    </message>
</context>
<context>
    <name>FamilyEditPage</name>
    <message>
        <source>The family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Jak rodzina mówi o sobie</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>W czym chcą pomocy, własnymi słowami</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Język rozmowy przy drzwiach</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Jeszcze nie podano</translation>
    </message>
    <message>
        <source>Who interprets (never a child or a relative)</source>
        <translation>Kto tłumaczy (nigdy dziecko ani krewny)</translation>
    </message>
    <message>
        <source>How to say names and hard things</source>
        <translation>Jak wymawiać imiona i mówić o trudnych rzeczach</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>What they want help with</source>
        <translation>W czym chcą pomocy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Jakich słów używać</translation>
    </message>
</context>
<context>
    <name>FamilyNewPage</name>
    <message>
        <source>A new family</source>
        <translation>Nowa rodzina</translation>
    </message>
    <message>
        <source>One first name is enough. Everything else can wait.</source>
        <translation>Wystarczy jedno imię. Reszta może poczekać.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Dziecko lub młoda osoba</translation>
    </message>
    <message>
        <source>What the family calls itself (if you know)</source>
        <translation>Jak rodzina mówi o sobie (jeśli wiesz)</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>W czym chcą pomocy, własnymi słowami</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Go on with the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Zacznij wizytę</translation>
    </message>
    <message>
        <source>Change what is said of the family</source>
        <translation>Zmień to, co tu jest o rodzinie</translation>
    </message>
    <message>
        <source>Opening the family…</source>
        <translation>Otwieranie rodziny…</translation>
    </message>
    <message>
        <source>One name is not known yet</source>
        <translation>Jednego imienia jeszcze nie znamy</translation>
    </message>
    <message>
        <source>Give the child a name, or join them to their family.</source>
        <translation>Podaj imię dziecka albo dołącz je do jego rodziny.</translation>
    </message>
    <message>
        <source>Name or join</source>
        <translation>Podaj imię lub dołącz</translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domy</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>Dodaj dom</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>FamilyPromises</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise at a visit stands here.</source>
        <translation>Nic nie jest otwarte. Tu będzie to, co obiecasz na wizycie.</translation>
    </message>
    <message>
        <source>The promise board</source>
        <translation>Tablica obietnic</translation>
    </message>
</context>
<context>
    <name>FamilyStory</name>
    <message>
        <source>The whole story</source>
        <translation>Cała historia</translation>
    </message>
    <message>
        <source>Visits, promises, time together, homes and people</source>
        <translation>Wizyty, obietnice, wspólny czas, domy i ludzie</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Historia do tej pory</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Keep this one</source>
        <translation>Zachowaj to</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>Zachowaj „%1”</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Jeszcze nie podano</translation>
    </message>
    <message>
        <source>This was written twice at the same time. Both are kept until somebody decides.</source>
        <translation>Zapisano to dwa razy w tym samym czasie. Oba wpisy zostają, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Zmień: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Both began with nothing written here.</source>
        <translation>Oboje zaczęli, gdy nic tu nie było napisane.</translation>
    </message>
    <message>
        <source>Both began from: %1</source>
        <extracomment>Under two versions of one field: what it said when both began to write. 1: &quot;Rang the school.&quot;</extracomment>
        <translation>Oboje zaczęli od: %1</translation>
    </message>
    <message>
        <source>An “about me” card</source>
        <translation>Karta „o mnie”</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>Czyja to karta</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Jak się do tej osoby mówi</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Czym się zajmuje</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>Co lubi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>Lata w tej pracy</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>A request for an advocate</source>
        <translation>Prośba o rzecznika</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>A safe way to reach them</source>
        <translation>Bezpieczny sposób kontaktu</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>Kiedy jest narada</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O co chodzi</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Kogo pytamy</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co z tego wyszło</translation>
    </message>
    <message>
        <source>Whose circle it is about</source>
        <translation>O czyj krąg chodzi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>An agreement to share</source>
        <translation>Zgoda na dzielenie się informacją</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Kogo dotyczy</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Kto może wiedzieć</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Po co</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Czym wolno się dzielić</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Co mówi prawo</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Kto się zgodził</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Cofnięto dnia</translation>
    </message>
    <message>
        <source>How a child was seen</source>
        <translation>Jak widziano dziecko</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dziecko</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation>Widziane na osobności</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Nie śpi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Why not seen</source>
        <translation>Dlaczego nie widziane</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>Dlaczego nie na osobności</translation>
    </message>
    <message>
        <source>A child&apos;s words</source>
        <translation>Słowa dziecka</translation>
    </message>
    <message>
        <source>Words, as they were said</source>
        <translation>Słowa tak, jak padły</translation>
    </message>
    <message>
        <source>The child was asked</source>
        <translation>Dziecko było pytane</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kto tam był</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Powiedziane dnia</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>Krąg</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Jak się nazywa</translation>
    </message>
    <message>
        <source>Whose circle it is</source>
        <translation>Czyj to krąg</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Po co jest</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Otwarty do</translation>
    </message>
    <message>
        <source>Who must not be in it</source>
        <translation>Kogo nie może w nim być</translation>
    </message>
    <message>
        <source>Somebody in a circle</source>
        <translation>Ktoś w kręgu</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Kim jest dla rodziny</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>Jak blisko</translation>
    </message>
    <message>
        <source>Paid to be there</source>
        <translation>Jest tu zawodowo</translation>
    </message>
    <message>
        <source>In the circle since</source>
        <translation>W kręgu od</translation>
    </message>
    <message>
        <source>Left the circle on</source>
        <translation>Poza kręgiem od</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Dziecko lub młoda osoba</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Loguje się jako</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>W użyciu od</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Zakończono dnia</translation>
    </message>
    <message>
        <source>A door not to knock on</source>
        <translation>Drzwi, do których nie pukać</translation>
    </message>
    <message>
        <source>Which door</source>
        <translation>Które drzwi</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>Jak rodzina mówi o sobie</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>W czym chcą pomocy</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>Język rozmowy przy drzwiach</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Kto tłumaczy</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Jakich słów używać</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kręgi</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>Numer w urzędzie</translation>
    </message>
    <message>
        <source>Help ended on</source>
        <translation>Koniec pomocy dnia</translation>
    </message>
    <message>
        <source>A permission</source>
        <translation>Pozwolenie</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Na co</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Jaki to rodzaj rzeczy</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>W jakiej roli</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>Kto je dał</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>Czyj to dom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Okolica</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Jak wejść</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Zwierzęta</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkowanie</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Kto tam mieszka</translation>
    </message>
    <message>
        <source>A neighbour who wants in</source>
        <translation>Sąsiad, który chce dołączyć</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>What they enjoy</source>
        <translation>Co lubi robić</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>Co oferuje</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>O co prosi</translation>
    </message>
    <message>
        <source>What was said at the door</source>
        <translation>Co usłyszano przy drzwiach</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Zgoda dnia</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Kończy się</translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation>Cofnięcie zgody dnia</translation>
    </message>
    <message>
        <source>Some streets</source>
        <translation>Kilka ulic</translation>
    </message>
    <message>
        <source>Which streets</source>
        <translation>Które ulice</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>Kto się nimi opiekuje</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Przypięte do historii</translation>
    </message>
    <message>
        <source>What it meant for the child</source>
        <translation>Co to znaczyło dla dziecka</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>How the family reads it</source>
        <translation>Jak widzi to rodzina</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Krótka nazwa</translation>
    </message>
    <message>
        <source>Languages not checked yet</source>
        <translation>Języki jeszcze niesprawdzone</translation>
    </message>
    <message>
        <source>Homes in one block</source>
        <translation>Domy w jednej grupie</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Inne imiona</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>How well the day is known</source>
        <translation>Jak dokładnie znamy dzień</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Jak mówić o tej osobie</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Woli słuchać niż czytać</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>Co ułatwia udział</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Data śmierci</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>Ta sama osoba co</translation>
    </message>
    <message>
        <source>Joined to the family</source>
        <translation>Dołączono do rodziny</translation>
    </message>
    <message>
        <source>Why they were taken away</source>
        <translation>Dlaczego usunięto</translation>
    </message>
    <message>
        <source>A place or a group</source>
        <translation>Miejsce lub grupa</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Co tam jest</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ile kosztuje</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Kto to prowadzi</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Kto za to płaci</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Co obiecano</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Kto obiecał</translation>
    </message>
    <message>
        <source>Which office promised</source>
        <translation>Które biuro obiecało</translation>
    </message>
    <message>
        <source>The council promised it</source>
        <translation>Obiecał to urząd</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Obiecano dnia</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Na kiedy</translation>
    </message>
    <message>
        <source>What became of a promise</source>
        <translation>Co stało się z obietnicą</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Said by who promised</source>
        <translation>Mówi osoba, która obiecała</translation>
    </message>
    <message>
        <source>Minutes of recording</source>
        <translation>Minuty zapisywania</translation>
    </message>
    <message>
        <source>Seconds of writing</source>
        <translation>Sekundy pisania</translation>
    </message>
    <message>
        <source>A tie in the circle</source>
        <translation>Więź w kręgu</translation>
    </message>
    <message>
        <source>As who sees it</source>
        <translation>Kto tak to widzi</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>Kim są dla siebie</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Jak silna</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Jakie to uczucie</translation>
    </message>
    <message>
        <source>Who reaches out</source>
        <translation>Kto się odzywa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Między</translation>
    </message>
    <message>
        <source>And</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Who lived in a home</source>
        <translation>Kto mieszkał w domu</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>Który dom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>Mieszka tam od</translation>
    </message>
    <message>
        <source>How well the first day is known</source>
        <translation>Jak dokładnie znamy pierwszy dzień</translation>
    </message>
    <message>
        <source>How well the last day is known</source>
        <translation>Jak dokładnie znamy ostatni dzień</translation>
    </message>
    <message>
        <source>How to reach somebody safely</source>
        <translation>Jak bezpiecznie się skontaktować</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>Bezpieczne sposoby</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>Bezpieczne pory</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>Wolno zostawić wiadomość</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>Kto sprawdza</translation>
    </message>
    <message>
        <source>Who must not be in their circles</source>
        <translation>Kogo nie może być w kręgach tej osoby</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Sprawdź ponownie dnia</translation>
    </message>
    <message>
        <source>What the help rests on</source>
        <translation>Na czym opiera się pomoc</translation>
    </message>
    <message>
        <source>The family was told on</source>
        <translation>Rodzina wie od dnia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>A street round</source>
        <translation>Obchód ulicy</translation>
    </message>
    <message>
        <source>Which street</source>
        <translation>Która ulica</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domy</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Chce dołączyć</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Nie przychodzić więcej</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Zrobiono dnia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Wspólny czas</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Co to było</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>W jednym zdaniu</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Ktoś w biurze</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Data odejścia</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>Rodzaj wizyty</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Zaplanowano na</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Przyjście</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Wyjście</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Dom obejrzany</translation>
    </message>
    <message>
        <source>Saw where the child sleeps</source>
        <translation>Miejsce snu dziecka obejrzane</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Co widzę</translation>
    </message>
    <message>
        <source>What was read together</source>
        <translation>Co przeczytano razem</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>Co mówi rodzina</translation>
    </message>
    <message>
        <source>The family says: that&apos;s right</source>
        <translation>Rodzina mówi: zgadza się</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>Kto był z wizytą</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>Opisano</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Następna wizyta</translation>
    </message>
    <message>
        <source>Somebody paid to help</source>
        <translation>Ktoś, kto pomaga zawodowo</translation>
    </message>
    <message>
        <source>From an agency</source>
        <translation>Z agencji</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Dlaczego się skończyło</translation>
    </message>
    <message>
        <source>The family met them before</source>
        <translation>Rodzina zna tę osobę z wcześniejszego spotkania</translation>
    </message>
    <message>
        <source>Brought in from</source>
        <translation>Przeniesiono z</translation>
    </message>
    <message>
        <source>The date that it states</source>
        <translation>Data, którą podaje</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>Numer w tamtym miejscu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zapytano</translation>
    </message>
    <message>
        <source>somebody said yes</source>
        <translation>ktoś się zgodził</translation>
    </message>
    <message>
        <source>that advocate said no</source>
        <translation>ten rzecznik odmówił</translation>
    </message>
    <message>
        <source>no advocate is free yet</source>
        <translation>jeszcze nie ma wolnego rzecznika</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>zakończone</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>co do dnia</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>jeszcze przed narodzinami</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecane</translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation>obie strony się zgodziły</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>w trakcie</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dotrzymane</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>dotrzymane, po czasie</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niedotrzymane</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>obiecane na nowo</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>odpuszczone</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>już bez kontaktu</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>cienka więź</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest obok</translation>
    </message>
    <message>
        <source>close</source>
        <translation>blisko</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>opoka</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>ciepło</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>różnie</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>z napięciem</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>obie osoby</translation>
    </message>
    <message>
        <source>mostly the first</source>
        <translation>głównie pierwsza</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>głównie druga</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>pomoc, którą wybrała rodzina</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>plan dla dziecka w potrzebie</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>badanie sytuacji</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>plan ochrony dziecka</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>postanowienie sądu</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>życie poza domem</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>wczesna pomoc</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>przed sprawą w sądzie</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>a ride</source>
        <translation>podwózka</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>posiłek</translation>
    </message>
    <message>
        <source>school</source>
        <translation>szkoła</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>zabawa</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>pracownik socjalny</translation>
    </message>
    <message>
        <source>family help worker</source>
        <translation>pracownik pomocy rodzinie</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>kierownik zespołu</translation>
    </message>
    <message>
        <source>meeting coordinator</source>
        <translation>koordynator narad</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>rzecznik rodzica</translation>
    </message>
    <message>
        <source>advocacy lead</source>
        <translation>koordynator rzeczników</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>wolontariusz</translation>
    </message>
    <message>
        <source>volunteer lead</source>
        <translation>koordynator wolontariuszy</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>łącznik sąsiedzki</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>rodzic lub rodzina</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>młoda osoba</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>family help</source>
        <translation>pomoc rodzinie</translation>
    </message>
    <message>
        <source>to say hello</source>
        <translation>na powitanie</translation>
    </message>
    <message>
        <source>we met</source>
        <translation>doszło do spotkania</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nikt nie otworzył</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>they have moved</source>
        <translation>przeprowadzka</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>odwołana</translation>
    </message>
    <message>
        <source>Something from a newer app</source>
        <translation>Coś z nowszej aplikacji</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>somebody who is not on this device</source>
        <translation>ktoś, kogo nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>something from a newer app</source>
        <translation>coś z nowszej aplikacji</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Ostatnio sprawdzono</translation>
    </message>
    <message>
        <source>An offer or an ask in a circle</source>
        <translation>Oferta lub prośba w kręgu</translation>
    </message>
    <message>
        <source>Asked for or offered</source>
        <translation>Prośba czy oferta</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Gdzie, mniej więcej</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Jak to wygląda</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Kto powiedział „tak”</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>Kiedy się skończyło</translation>
    </message>
    <message>
        <source>An offer or an ask of the street</source>
        <translation>Oferta lub prośba na ulicy</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>prośba</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>it fell through</source>
        <translation>nie udało się</translation>
    </message>
    <message>
        <source>The order of a day</source>
        <translation>Kolejność dnia</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Dokąd iść</translation>
    </message>
    <message>
        <source>Only for practice</source>
        <translation>Tylko do ćwiczeń</translation>
    </message>
    <message>
        <source>An answer from the office</source>
        <translation>Odpowiedź z biura</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>Która zmiana</translation>
    </message>
    <message>
        <source>What kind of thing it is about</source>
        <translation>Jakiego rodzaju rzeczy dotyczy</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Kto zdecydował</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>Kiedy zdecydowano</translation>
    </message>
    <message>
        <source>A change that is kept apart</source>
        <translation>Zmiana odłożona na bok</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Kto to napisał</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Kiedy to napisano</translation>
    </message>
    <message>
        <source>When it came to the office</source>
        <translation>Kiedy dotarło do biura</translation>
    </message>
    <message>
        <source>Why it is kept apart</source>
        <translation>Dlaczego jest odłożone</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>Można to dodać</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Co zdecydowano</translation>
    </message>
    <message>
        <source>added to the record</source>
        <translation>dodane do zapisu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>could not be added</source>
        <translation>nie dało się dodać</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>dodać</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>pominąć</translation>
    </message>
    <message>
        <source>it is not known why</source>
        <translation>nie wiadomo dlaczego</translation>
    </message>
    <message>
        <source>the writer was not let in</source>
        <translation>autor nie miał dostępu</translation>
    </message>
    <message>
        <source>it is not theirs to write</source>
        <translation>to nie do nich należy</translation>
    </message>
    <message>
        <source>the app could not read it</source>
        <translation>aplikacja nie mogła tego odczytać</translation>
    </message>
    <message>
        <source>their time had ended</source>
        <translation>ich czas się skończył</translation>
    </message>
    <message>
        <source>only who began it goes on with it</source>
        <translation>ciąg dalszy pisze tylko ten, kto zaczął</translation>
    </message>
    <message>
        <source>A picture, a recording or a drawing</source>
        <translation>Zdjęcie, nagranie lub rysunek</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>Do czego należy</translation>
    </message>
    <message>
        <source>What kind of thing it belongs to</source>
        <translation>Do jakiego rodzaju rzeczy należy</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>How large it is</source>
        <translation>Jak duże to jest</translation>
    </message>
    <message>
        <source>Proof that it is whole</source>
        <translation>Dowód, że jest całe</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>Co to otwiera</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Co przedstawia, słowami</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Kto na tym jest</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>Dlaczego to powstało</translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation>Kto się na to zgodził</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Kiedy to powstało</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>nagranie</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>rysunek</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>Whether two are one person</source>
        <translation>Czy dwa zapisy to jedna osoba</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Jedna z nich</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Druga</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Kto tak powiedział</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Kiedy to powiedziano</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>jedna osoba</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>dwie osoby</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>Give the device back</source>
        <translation>Oddaj urządzenie</translation>
    </message>
    <message>
        <source>The one whose device this is puts in their PIN.</source>
        <translation>PIN wpisuje osoba, do której należy urządzenie.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Czytaj dalej</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>Do ćwiczeń Twój PIN to %1</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Not on this device</source>
        <translation>Nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>This is not on this device any more</source>
        <translation>Tego już nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>Somebody took it away, or your time with these people has ended. What you saved went to the office first.</source>
        <translation>Ktoś to usunął albo Twój czas z tymi osobami się skończył. To, co było zapisane, trafiło najpierw do biura.</translation>
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
        <translation>Zablokuj i przywróć</translation>
    </message>
    <message>
        <source>What you choose from the list opens here.</source>
        <translation>Tu otwiera się to, co wybierzesz z listy.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Zmień lub dodaj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Nobody lives here any more</source>
        <translation>Nikt tu już nie mieszka</translation>
    </message>
</context>
<context>
    <name>HomeResidents</name>
    <message>
        <source>Who lives there, or did</source>
        <translation>Kto tam mieszka lub mieszkał</translation>
    </message>
    <message>
        <source>Since when is not said</source>
        <translation>Nie podano, od kiedy</translation>
    </message>
    <message>
        <source>Somebody lived here before</source>
        <translation>Ktoś mieszkał tu wcześniej</translation>
    </message>
    <message>
        <source>Who lived here before?</source>
        <translation>Kto mieszkał tu wcześniej?</translation>
    </message>
</context>
<context>
    <name>HouseholdEditPage</name>
    <message>
        <source>A home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>Czyj to dom</translation>
    </message>
    <message>
        <source>Mum&apos;s, Nana&apos;s</source>
        <translation>U mamy, u babci</translation>
    </message>
    <message>
        <source>Address, one line each</source>
        <translation>Adres, każda część w osobnej linii</translation>
    </message>
    <message>
        <source>Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.</source>
        <translation>Czy ktoś nie może znać tego adresu? Wtedy go nie wpisuj i zapytaj biuro, jak go chronić.</translation>
    </message>
    <message>
        <source>Who lives there? Tap a face.</source>
        <translation>Kto tam mieszka? Dotknij twarzy.</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>Jak wejść</translation>
    </message>
    <message>
        <source>Side gate, second floor, buzzer 4</source>
        <translation>Boczna furtka, drugie piętro, domofon 4</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Zwierzęta</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkowanie</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Which family do they belong to?</source>
        <translation>Do której rodziny należy ta osoba?</translation>
    </message>
    <message>
        <source>No other family is here</source>
        <translation>Nie ma tu innej rodziny</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>Przeszukano tylko to, co jest na tym urządzeniu. Wpisz początek imienia.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Add it to the record</source>
        <translation>Dodaj do zapisu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
</context>
<context>
    <name>KeptLink</name>
    <message>
        <source>Kept apart</source>
        <translation>Odłożone na bok</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept apart</source>
        <translation>Odłożone na bok</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>Nic nie jest odłożone</translation>
    </message>
    <message>
        <source>What colleagues write and may not add by themselves comes here. You then decide.</source>
        <translation>Trafia tu to, co koledzy piszą, a czego nie mogą dodać sami. Wtedy decydujesz Ty.</translation>
    </message>
    <message>
        <source>Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.</source>
        <translation>Napisali to koledzy i nie mogło samo trafić do zapisu. Dowiedzą się, co zdecydujesz.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Zdecydowane</translation>
    </message>
    <message>
        <source>Why do you leave it out?</source>
        <translation>Dlaczego to pomijasz?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>The person who wrote it reads your words. What they wrote stays at the office.</source>
        <translation>Osoba, która to napisała, przeczyta Twoje słowa. To, co napisała, zostaje w biurze.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>W kilku słowach</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Which language?</source>
        <translation>Który język?</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>Szukaj języka</translation>
    </message>
    <message>
        <source>No language is called that. Try its name in English.</source>
        <translation>Żaden język tak się nie nazywa. Wpisz nazwę po angielsku.</translation>
    </message>
</context>
<context>
    <name>LapsedPage</name>
    <message>
        <source>Connect to open</source>
        <translation>Połącz się, aby otworzyć</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Połącz teraz</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Getting in touch with the office…</source>
        <translation>Łączenie z biurem…</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Listen</source>
        <translation>Posłuchaj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
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
        <translation>Nikt znający ten język jeszcze tego nie sprawdził</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Read aloud</source>
        <translation>Czytanie na głos</translation>
    </message>
    <message>
        <source>Pages can be listened to</source>
        <translation>Stron można posłuchać</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Jak szybko</translation>
    </message>
    <message>
        <source>As people speak</source>
        <translation>Tak, jak mówią ludzie</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Wolniej</translation>
    </message>
    <message>
        <source>Sent and kept</source>
        <translation>Wysłane i przechowane</translation>
    </message>
    <message>
        <source>What is not sent yet, and what this device holds</source>
        <translation>Co nie jest jeszcze wysłane i co jest na tym urządzeniu</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Zmień mój PIN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>Nikt znający ten język jeszcze tego nie sprawdził</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Duży kontrast</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>Wielkość słów</translation>
    </message>
    <message>
        <source>%L1 per cent</source>
        <translation>%L1 procent</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>Nic na ekranie samo się nie rusza</translation>
    </message>
</context>
<context>
    <name>ModelStates</name>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>NameOrJoin</name>
    <message>
        <source>What are they called?</source>
        <translation>Jak ma na imię?</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Zapisz imię</translation>
    </message>
    <message>
        <source>Join to a family</source>
        <translation>Dołącz do rodziny</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreePage</name>
    <message>
        <source>Thank you, %1</source>
        <translation>Dziękujemy, %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>Nic nie zostaje</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>Proszę to przeczytać</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Chce dołączyć</translation>
    </message>
    <message>
        <source>Give the device back</source>
        <translation>Oddaj urządzenie</translation>
    </message>
    <message>
        <source>Next door</source>
        <translation>Następne drzwi</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Zgadzam się</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>Podaj urządzenie</translation>
    </message>
    <message>
        <source>Take me off again</source>
        <translation>Skreśl mnie z listy</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Raczej nie</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>Wyczyść te odpowiedzi</translation>
    </message>
    <message>
        <source>It is kept until %1. Say stop at any time.</source>
        <translation>Zostaje do: %1. W każdej chwili możesz powiedzieć stop.</translation>
    </message>
    <message>
        <source>Your name and how to reach you are gone from this device.</source>
        <translation>Twojego imienia i kontaktu nie ma już na tym urządzeniu.</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreement</name>
    <message>
        <source>A first name is enough.</source>
        <translation>Wystarczy imię.</translation>
    </message>
    <message>
        <source>One way to reach them: a number, an address, or which door.</source>
        <translation>Jeden sposób kontaktu: numer, adres albo które drzwi.</translation>
    </message>
    <message>
        <source>Choose when it ends, within a year.</source>
        <translation>Wybierz, kiedy się kończy. Najwyżej za rok.</translation>
    </message>
    <message>
        <source>Hello %1.</source>
        <translation>Dzień dobry, %1.</translation>
    </message>
    <message>
        <source>We keep your first name, one way to reach you, and what you enjoy.</source>
        <translation>Zachowujemy Twoje imię, jeden sposób kontaktu i to, co lubisz robić.</translation>
    </message>
    <message>
        <source>%1 keeps your first name, one way to reach you, and what you enjoy.</source>
        <translation>%1 zachowuje Twoje imię, jeden sposób kontaktu i to, co lubisz robić.</translation>
    </message>
    <message>
        <source>We may ask you now and then to join in on your street. You can always say no.</source>
        <translation>Czasem możemy zapytać, czy chcesz dołączyć do czegoś na swojej ulicy. Zawsze możesz odmówić.</translation>
    </message>
    <message>
        <source>It ends on %1. Then it is all gone.</source>
        <translation>Koniec: %1. Wtedy wszystko znika.</translation>
    </message>
    <message>
        <source>Say stop at any time, and it is gone that day.</source>
        <translation>Powiedz stop w każdej chwili, a zniknie to tego samego dnia.</translation>
    </message>
</context>
<context>
    <name>NeighbourFields</name>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>For example: Bea</source>
        <translation>Na przykład: Bea</translation>
    </message>
    <message>
        <source>One way to reach you</source>
        <translation>Jeden sposób kontaktu z Tobą</translation>
    </message>
    <message>
        <source>For example: the blue door, after five</source>
        <translation>Na przykład: niebieskie drzwi, po piątej</translation>
    </message>
    <message>
        <source>What you enjoy</source>
        <translation>Co lubisz robić</translation>
    </message>
    <message>
        <source>For example: gardens, football, cooking</source>
        <translation>Na przykład: ogród, piłka nożna, gotowanie</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>Kończy się</translation>
    </message>
    <message>
        <source>Your neighbourhood team can read this until the end date. Nobody else.</source>
        <translation>Do dnia końca może to czytać Twój zespół sąsiedzki. Nikt inny.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Neighbours who said yes</source>
        <translation>Sąsiedzi, którzy się zgodzili</translation>
    </message>
    <message>
        <source>Each agreed at the door, until the day they chose.</source>
        <translation>Każda zgoda padła przy drzwiach, do wybranego dnia.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikogo</translation>
    </message>
    <message>
        <source>Neighbours who agree at their door stand here until the day they chose.</source>
        <translation>Sąsiedzi, którzy zgodzą się przy drzwiach, są tu do wybranego dnia.</translation>
    </message>
    <message>
        <source>Take %1 off?</source>
        <translation>Skreślić z listy: %1?</translation>
    </message>
    <message>
        <source>Take them off now</source>
        <translation>Skreśl teraz</translation>
    </message>
    <message>
        <source>They said stop. Their name and how to reach them go at once, and cannot be brought back.</source>
        <translation>Ta osoba mówi stop. Jej imię i kontakt znikną od razu i nie da się ich przywrócić.</translation>
    </message>
</context>
<context>
    <name>NewCircleFields</name>
    <message>
        <source>Whose circle is it?</source>
        <translation>Czyj to krąg?</translation>
    </message>
    <message>
        <source>Who else stands in it? By first name, nothing more.</source>
        <translation>Kto jeszcze w nim stoi? Tylko imię, nic więcej.</translation>
    </message>
    <message>
        <source>How long is it open?</source>
        <translation>Jak długo jest otwarty?</translation>
    </message>
</context>
<context>
    <name>NoAnswerSheet</name>
    <message>
        <source>Nobody in</source>
        <translation>Nikogo nie ma</translation>
    </message>
    <message>
        <source>I left a card</source>
        <translation>Karteczka zostawiona</translation>
    </message>
    <message>
        <source>Leave no card here. It may not be safe.</source>
        <translation>Nie zostawiaj tu karteczki. To może nie być bezpieczne.</translation>
    </message>
    <message>
        <source>When do you come again?</source>
        <translation>Kiedy przyjdziesz znowu?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That was not the PIN.</source>
        <translation>To nie ten PIN.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little before the next one.</source>
        <translation>Za dużo prób. Poczekaj chwilę przed następną.</translation>
    </message>
    <message>
        <source>Doorstep is open already on this device. Close it there first.</source>
        <translation>Doorstep jest już otwarty na tym urządzeniu. Najpierw go tam zamknij.</translation>
    </message>
    <message>
        <source>A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.</source>
        <translation>Brakuje części zapisu na tym urządzeniu. Niewysłane rzeczy są zachowane. Poproś biuro o pomoc.</translation>
    </message>
    <message>
        <source>The record on this device is damaged. What you had not sent is kept. Ask the office for help.</source>
        <translation>Zapis na tym urządzeniu jest uszkodzony. Niewysłane rzeczy są zachowane. Poproś biuro o pomoc.</translation>
    </message>
    <message>
        <source>That is not an invitation from Doorstep. Copy the whole of it and try again.</source>
        <translation>To nie jest zaproszenie z Doorstep. Skopiuj je w całości i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. The invitation is still good. Try again when you have a signal.</source>
        <translation>Nie ma teraz połączenia z biurem. Zaproszenie jest wciąż ważne. Spróbuj, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.</source>
        <translation>Komputer, który odpowiedział, to nie biuro, które Cię zaprasza. Nic tam nie wysłano. Zapytaj biuro.</translation>
    </message>
    <message>
        <source>This invitation has been used or has ended. Ask the office for another.</source>
        <translation>To zaproszenie jest już użyte albo wygasło. Poproś biuro o nowe.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device and goes when there is a signal.</source>
        <translation>Nie ma teraz połączenia z biurem. Wszystko jest bezpieczne na tym urządzeniu i wyśle się, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.</source>
        <translation>Komputer, który odpowiedział, to nie nasze biuro. Nic tam nie wysłano. Wszystko jest bezpieczne na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The office no longer knows this device. Everything is safe here, and the office can take it over. Ask them.</source>
        <translation>Biuro nie zna już tego urządzenia. Wszystko jest tu bezpieczne i biuro może to przejąć. Zapytaj w biurze.</translation>
    </message>
    <message>
        <source>We could not save to the office yet. It is safe on this device.</source>
        <translation>Nie udało się jeszcze zapisać w biurze. Jest to bezpieczne na tym urządzeniu.</translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Your words are kept. Look through it once more.</source>
        <translation>Czegoś tu nie da się tak zapisać. Twoje słowa są zachowane. Przejrzyj to jeszcze raz.</translation>
    </message>
    <message>
        <source>You may read this, but not change it. Your words are kept here. Ask the lead practitioner.</source>
        <translation>Możesz to czytać, ale nie zmieniać. Twoje słowa są tu zachowane. Zapytaj pracownika prowadzącego.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then save again.</source>
        <translation>To urządzenie jest pełne. Nic nie przepadło. Zrób trochę miejsca i zapisz ponownie.</translation>
    </message>
    <message>
        <source>This device could not write it down. Your words are still on the screen. Try again.</source>
        <translation>Urządzenie nie mogło tego zapisać. Twoje słowa są nadal na ekranie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That cannot be right. Look at it once more.</source>
        <translation>Coś tu się nie zgadza. Spójrz jeszcze raz.</translation>
    </message>
    <message>
        <source>This is not on this device any more. Ask the lead practitioner if you need it.</source>
        <translation>Tego już nie ma na tym urządzeniu. Jeśli to potrzebne, zapytaj pracownika prowadzącego.</translation>
    </message>
    <message>
        <source>You may not see this. The lead practitioner can tell you more.</source>
        <translation>Nie możesz tego zobaczyć. Więcej powie pracownik prowadzący.</translation>
    </message>
    <message>
        <source>Doorstep is locked. Put in your PIN to go on.</source>
        <translation>Doorstep jest zablokowany. Wpisz PIN, żeby iść dalej.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Ask the office for help.</source>
        <translation>Nie da się odczytać części zapisu na tym urządzeniu. Niewysłane rzeczy są zachowane. Poproś biuro o pomoc.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.</source>
        <translation>To zapisał nowszy Doorstep. Zaktualizuj tę aplikację. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then try again.</source>
        <translation>To urządzenie jest pełne. Nic nie przepadło. Zrób trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This device could not read or write. Try again. Nothing was lost.</source>
        <translation>Urządzenie nie mogło odczytać lub zapisać. Spróbuj ponownie. Nic nie przepadło.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device.</source>
        <translation>Nie ma teraz połączenia z biurem. Wszystko jest bezpieczne na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it.</source>
        <translation>Komputer, który odpowiedział, to nie nasze biuro. Nic tam nie wysłano.</translation>
    </message>
    <message>
        <source>The office said no. Everything is safe on this device. Ask the office why.</source>
        <translation>Biuro odmówiło. Wszystko jest bezpieczne na tym urządzeniu. Zapytaj biuro, dlaczego.</translation>
    </message>
    <message>
        <source>This is too long to save in one piece. Make two of it. Your words are kept.</source>
        <translation>To za długie, żeby zapisać w całości. Podziel to na dwie części. Twoje słowa są zachowane.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Everything is safe on this device. Try again.</source>
        <translation>Coś poszło nie tak i to nasza wina. Wszystko jest bezpieczne na tym urządzeniu. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Asked for</source>
        <translation>Prośba</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Two people said yes at the same time.</source>
        <translation>Dwie osoby odpowiedziały „tak” w tym samym czasie.</translation>
    </message>
    <message>
        <source>Both are kept. Agree who does it.</source>
        <translation>Zachowano obie. Ustalcie, kto to zrobi.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>Zobacz obie</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Nie udało się</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Poproś o coś</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>Zaoferuj coś</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Ogłoś</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Co to jest?</translation>
    </message>
    <message>
        <source>I ask for something</source>
        <translation>Proszę o coś</translation>
    </message>
    <message>
        <source>I offer something</source>
        <translation>Oferuję coś</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>A lift to the clinic at ten</source>
        <translation>Podwózka do przychodni na dziesiątą</translation>
    </message>
    <message>
        <source>I can look after a dog</source>
        <translation>Mogę zająć się psem</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Kiedy?</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>Kto może to widzieć?</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Gdzie, mniej więcej</translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation>Koło szkoły</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Nie ma jeszcze ulicy ani kręgu</translation>
    </message>
    <message>
        <source>There is nobody yet who could read this.</source>
        <translation>Nie ma jeszcze nikogo, kto mógłby to przeczytać.</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers and asks</source>
        <translation>Oferty i prośby</translation>
    </message>
    <message>
        <source>A lift, tea, help with a form</source>
        <translation>Podwózka, herbata, pomoc z formularzem</translation>
    </message>
    <message>
        <source>Ask or offer</source>
        <translation>Poproś lub zaoferuj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Whose offers and asks</source>
        <translation>Czyje oferty i prośby</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Twoja odpowiedź: tak</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading: what nobody has said yes to yet</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Ostatnio</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>Nie ma jeszcze ulicy ani kręgu</translation>
    </message>
    <message>
        <source>Nobody asks for anything just now</source>
        <translation>Nikt teraz o nic nie prosi</translation>
    </message>
    <message>
        <source>Ask your volunteer lead for a patch, or a family for a place in its circle.</source>
        <translation>Poproś koordynatora wolontariuszy o rejon albo rodzinę o miejsce w kręgu.</translation>
    </message>
    <message>
        <source>What somebody asks for or offers stands here, the soonest first.</source>
        <translation>Tu stoi to, o co ktoś prosi lub co oferuje, najbliższe najpierw.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>Nowa rodzina</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Opening your list…</source>
        <translation>Otwieranie Twojej listy…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Jeszcze nikogo tu nie ma</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>Przeszukano tylko to, co jest na tym urządzeniu. Wpisz początek imienia.</translation>
    </message>
    <message>
        <source>Families that you work with stand here. You can begin with a first name alone.</source>
        <translation>Tu są rodziny, z którymi pracujesz. Na początek wystarczy samo imię.</translation>
    </message>
    <message>
        <source>When somebody opens their circle to you, it stands here.</source>
        <translation>Gdy ktoś otworzy Ci swój krąg, będzie on tutaj.</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>A new person</source>
        <translation>Nowa osoba</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>What they are called</source>
        <translation>Jak się do tej osoby mówi</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>Dziecko lub młoda osoba</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>Kim jest dla rodziny</translation>
    </message>
    <message>
        <source>Nana, big brother, Mum&apos;s friend</source>
        <translation>Babcia, starszy brat, przyjaciółka mamy</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 czerwca 2017 albo 2017</translation>
    </message>
    <message>
        <source>How to reach them, one on each line</source>
        <translation>Sposoby kontaktu, każdy w osobnej linii</translation>
    </message>
    <message>
        <source>Languages, one on each line</source>
        <translation>Języki, każdy w osobnej linii</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>Woli słuchać niż czytać</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>Jak mówić o tej osobie</translation>
    </message>
    <message>
        <source>she, he, they</source>
        <translation>ona, on, oni</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change or add</source>
        <translation>Zmień lub dodaj</translation>
    </message>
    <message>
        <source>Nothing was lost. The record here stays as it was.</source>
        <translation>Nic nie przepadło. Zapis tutaj zostaje taki, jaki był.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What others wrote about them stays where it is.</source>
        <translation>To, co napisali inni o tej osobie, zostaje na miejscu.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Why should they not be here?</source>
        <translation>Dlaczego tej osoby ma tu nie być?</translation>
    </message>
    <message>
        <source>One tap brings them back. What others wrote about them stays where it is.</source>
        <translation>Przywrócisz ją jednym dotknięciem. To, co napisali inni o tej osobie, zostaje na miejscu.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Who is here</source>
        <translation>Kto tu jest</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>A photo about %1</source>
        <translation>Zdjęcie (osoba: %1)</translation>
    </message>
    <message>
        <source>It stands in the story, with what you say of it.</source>
        <translation>Stoi w historii, razem z tym, co o nim powiesz.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Zachowaj to zdjęcie</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>The photo that you chose</source>
        <translation>Wybrane zdjęcie</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>Otwieranie zdjęcia…</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>Wybierz inne zdjęcie</translation>
    </message>
    <message>
        <source>We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.</source>
        <translation>Zachowujemy kopię obrazu bez miejsca, daty i właściciela. Twój plik zostaje taki, jaki jest.</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>Co przedstawia, słowami</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nie zachowuj</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This picture cannot be shown yet</source>
        <translation>Nie możemy jeszcze pokazać tego zdjęcia</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>Zdjęcie się wczytuje…</translation>
    </message>
    <message>
        <source>This picture is not on this device yet. It is %1 MB.</source>
        <translation>Tego zdjęcia nie ma jeszcze na tym urządzeniu. Ma %1 MB.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Brak zdjęcia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Pobierz</translation>
    </message>
    <message>
        <source>See it larger. %1</source>
        <translation>Zobacz w powiększeniu. %1</translation>
    </message>
</context>
<context>
    <name>PictureLarge</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>PIN ma co najmniej %Ln cyfrę.</numerusform>
            <numerusform>PIN ma co najmniej %Ln cyfry.</numerusform>
            <numerusform>PIN ma co najmniej %Ln cyfr.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>Ten łatwo zgadnąć. Wybierz cyfry, które nie idą po kolei i się nie powtarzają.</translation>
    </message>
    <message>
        <source>That is a pattern on the keys, and many people use it. Choose another.</source>
        <translation>To wzór na klawiszach i wiele osób go używa. Wybierz inny.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>Twój PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>Wpisano %Ln cyfrę</numerusform>
            <numerusform>Wpisano %Ln cyfry</numerusform>
            <numerusform>Wpisano %Ln cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>Usuń jedną cyfrę</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change my PIN</source>
        <translation>Zmień mój PIN</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>Twój obecny PIN</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>Twój nowy PIN</translation>
    </message>
    <message>
        <source>Your new PIN once more</source>
        <translation>Twój nowy PIN jeszcze raz</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>A place or a group</source>
        <translation>Miejsce lub grupa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Toast club, Larch Row</source>
        <translation>Klub tostowy, Larch Row</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Co tam jest</translation>
    </message>
    <message>
        <source>Breakfast for anybody before school</source>
        <translation>Śniadanie dla każdego przed szkołą</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>School days, 7:45 to 8:45</source>
        <translation>Dni szkolne, 7:45 do 8:45</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>Czy można wejść bez schodów?</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>W jakich językach się tam mówi?</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ile to kosztuje</translation>
    </message>
    <message>
        <source>Free, or what you can</source>
        <translation>Za darmo albo ile kto może</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Kto to prowadzi</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>Kto za to płaci</translation>
    </message>
    <message>
        <source>Saving says that it is right today.</source>
        <translation>Zapisanie mówi, że dziś wszystko się zgadza.</translation>
    </message>
    <message>
        <source>Is all of it right? Say so on its page, once this is saved.</source>
        <translation>Czy wszystko się zgadza? Powiedz to na stronie miejsca, gdy to zapiszesz.</translation>
    </message>
</context>
<context>
    <name>PlaceLanguages</name>
    <message>
        <source>Another language</source>
        <translation>Inny język</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Still right</source>
        <translation>Nadal się zgadza</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>Zmień lub dodaj</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places and groups</source>
        <translation>Miejsca i grupy</translation>
    </message>
    <message>
        <source>What residents say is useful</source>
        <translation>Co mieszkańcy uważają za przydatne</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Dodaj miejsce</translation>
    </message>
    <message>
        <source>Not checked for over a year</source>
        <translation>Niesprawdzane od ponad roku</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Search by name, what or where</source>
        <translation>Szukaj: nazwa, co lub gdzie</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Nie ma jeszcze miejsc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Try one word of its name, of what there is, or of where it is.</source>
        <translation>Spróbuj jednego słowa z nazwy, z tego, co tam jest, albo z tego, gdzie to jest.</translation>
    </message>
    <message>
        <source>A toast club, a quiet room, somebody who mends bikes: what helps people here.</source>
        <translation>Klub tostowy, cichy pokój, ktoś, kto naprawia rowery: to, co tu ludziom pomaga.</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Zaplanuj wizytę</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>Zaplanuj wizytę</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Którego dnia</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>O której godzinie</translation>
    </message>
    <message>
        <source>This time has gone by.</source>
        <translation>Ta pora już minęła.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>W trakcie</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Dotrzymane</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Po czasie</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Niedotrzymane</translation>
    </message>
    <message>
        <source>Let go, or changed together</source>
        <translation>Odpuszczone lub zmienione wspólnie</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>obiecane</translation>
    </message>
    <message>
        <source>will do it</source>
        <translation>będzie zrobione</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zgoda</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>w trakcie</translation>
    </message>
    <message>
        <source>done</source>
        <translation>zrobione</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dotrzymane</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>zrobione, po czasie</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>dotrzymane, po czasie</translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation>nie da się zrobić</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niedotrzymane</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>zmienione wspólnie</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>odpuszczone</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Urząd</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Somebody in the circle</source>
        <translation>Ktoś w kręgu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 mówi: %2.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>Odpowiedź: %1.</translation>
    </message>
</context>
<context>
    <name>PromiseBoardView</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Jeszcze nie ma obietnic</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>Obietnica to: kto, co i na kiedy. Składasz ją na wizycie albo na naradzie.</translation>
    </message>
    <message>
        <source>What people promised</source>
        <translation>Co obiecali ludzie</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>Obietnice urzędu</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
</context>
<context>
    <name>PromiseKept</name>
    <message>
        <source>Kept. %1</source>
        <translation>Dotrzymane. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <translation>%1 · jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Czyje obietnice</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Wszystkich</translation>
    </message>
    <message>
        <source>The council&apos;s</source>
        <translation>Urzędu</translation>
    </message>
    <message>
        <source>%1. Earlier ones come as you scroll.</source>
        <translation>%1. Wcześniejsze pojawią się przy przewijaniu.</translation>
    </message>
    <message>
        <source>The council has promised nothing yet</source>
        <translation>Urząd jeszcze nic nie obiecał</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>Jeszcze nie ma obietnic</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>Obietnica to: kto, co i na kiedy. Składasz ją na wizycie albo na naradzie.</translation>
    </message>
</context>
<context>
    <name>PromiseNews</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>PromiseRecords</name>
    <message>
        <source>Our circle</source>
        <translation>Nasz krąg</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The one it was promised to says what became of it. You see it here as soon as they do.</source>
        <translation>O tym, co z niej wyszło, mówi osoba, której to obiecano. Zobaczysz to tutaj, gdy tylko odpowie.</translation>
    </message>
</context>
<context>
    <name>PromiseWheelSheet</name>
    <message>
        <source>The council promises</source>
        <translation>Urząd obiecuje</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <translation>Zachowaj tę obietnicę</translation>
    </message>
    <message>
        <source>Whose circle does it go to?</source>
        <translation>Do czyjego kręgu trafi?</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Na kiedy</translation>
    </message>
    <message>
        <source>What is promised, in your words</source>
        <translation>Co jest obiecane, Twoimi słowami</translation>
    </message>
    <message>
        <source>A day less</source>
        <translation>Dzień mniej</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>Dzień więcej</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>Tydzień więcej</translation>
    </message>
</context>
<context>
    <name>PromiseWheels</name>
    <message>
        <source>ring you</source>
        <translation>zadzwonić do Państwa</translation>
    </message>
    <message>
        <source>ring the school</source>
        <translation>zadzwonić do szkoły</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>przyjść znowu</translation>
    </message>
    <message>
        <source>send you what we wrote</source>
        <translation>wysłać Państwu nasz zapis</translation>
    </message>
    <message>
        <source>fill in the form with you</source>
        <translation>wspólnie wypełnić formularz</translation>
    </message>
    <message>
        <source>ask about money</source>
        <translation>zapytać o pieniądze</translation>
    </message>
    <message>
        <source>ask about the repair</source>
        <translation>zapytać o naprawę</translation>
    </message>
    <message>
        <source>bring food</source>
        <translation>przynieść jedzenie</translation>
    </message>
    <message>
        <source>find a group</source>
        <translation>znaleźć grupę</translation>
    </message>
    <message>
        <source>go with you</source>
        <translation>pójść razem</translation>
    </message>
    <message>
        <source>talk with my manager</source>
        <translation>porozmawiać z moim kierownikiem</translation>
    </message>
    <message>
        <source>answer your question</source>
        <translation>odpowiedzieć na pytanie</translation>
    </message>
    <message>
        <source>I</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Children&apos;s team, manager</source>
        <translation>Zespół ds. dzieci, kierownik</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Mieszkania</translation>
    </message>
    <message>
        <source>School admissions</source>
        <translation>Zapisy do szkół</translation>
    </message>
    <message>
        <source>Special needs team</source>
        <translation>Zespół ds. specjalnych potrzeb</translation>
    </message>
    <message>
        <source>Money advice</source>
        <translation>Porady o pieniądzach</translation>
    </message>
    <message>
        <source>Family help</source>
        <translation>Pomoc rodzinie</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>w tym tygodniu</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>za tydzień</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>za dwa tygodnie</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>za miesiąc</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>inny dzień</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>In their own words</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1, własnymi słowami</translation>
    </message>
    <message>
        <source>It stands in the story and can be heard there.</source>
        <translation>Stoi w historii i można tam tego posłuchać.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Zachowaj to nagranie</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywanie</translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation>Nagrano. %1</translation>
    </message>
    <message>
        <source>Tell everybody here that you record. Begin when they have all said yes.</source>
        <translation>Powiedz wszystkim tutaj, że nagrywasz. Zacznij, gdy wszyscy się zgodzą.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Asking for the microphone…</source>
        <translation>Pytanie o mikrofon…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagraj</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation>To, co nagrano</translation>
    </message>
    <message>
        <source>It is not kept yet. It goes if this page closes before you keep it.</source>
        <translation>Jeszcze nie zachowano. Zniknie, jeśli ta strona zamknie się przed zachowaniem.</translation>
    </message>
    <message>
        <source>It may last 30 minutes. It stops when you leave this page.</source>
        <translation>Może trwać 30 minut. Zatrzyma się, gdy opuścisz tę stronę.</translation>
    </message>
    <message>
        <source>What can be heard, in words</source>
        <translation>Co słychać, słowami</translation>
    </message>
    <message>
        <source>Who said yes to being recorded</source>
        <translation>Kto zgodził się na nagranie</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nie zachowuj</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Who lived there</source>
        <translation>Kto tam mieszkał</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Lives or lived there since</source>
        <translation>Mieszka tam od (teraz lub dawniej)</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 czerwca 2017 albo 2017</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>maj 2024</translation>
    </message>
    <message>
        <source>Without a last day they live there now, and the home says so.</source>
        <translation>Bez ostatniego dnia ta osoba mieszka tam teraz i tak pokazuje to dom.</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>My day&apos;s route</source>
        <translation>Moja trasa na dziś</translation>
    </message>
    <message>
        <source>Stops without a time can be moved: by their handle, or by the buttons.</source>
        <translation>Przystanki bez godziny można przesuwać: za uchwyt albo przyciskami.</translation>
    </message>
    <message>
        <source>No stop today</source>
        <translation>Dziś żadnego przystanku</translation>
    </message>
    <message>
        <source>Visits that you plan for today stand here in the order of their time, with the way to the door.</source>
        <translation>Wizyty zaplanowane na dziś stoją tu według godzin, z drogą do drzwi.</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Bring or do: %1</source>
        <translation>Przynieść lub zrobić: %1</translation>
    </message>
    <message>
        <source>To the door page</source>
        <translation>Do strony Drzwi</translation>
    </message>
    <message>
        <source>The family&apos;s page</source>
        <translation>Strona rodziny</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Wcześniej: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Później: %1</translation>
    </message>
    <message>
        <source>Move by a finger: %1</source>
        <translation>Przesuń palcem: %1</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 mówi: %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 mówi</translation>
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
        <translation>Czy to ta sama osoba?</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Ta sama osoba</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dwie osoby</translation>
    </message>
    <message>
        <source>Nothing that was written is lost, and you can undo it.</source>
        <translation>Nic z zapisów nie przepada i można to cofnąć.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and notes</source>
        <translation>Szukaj imion i notatek</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść szukanie</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation>%1: dziecko widziane</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Na osobności</translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation>%1: dziecko widziane na osobności</translation>
    </message>
    <message>
        <source>Why not alone…</source>
        <translation>Dlaczego nie na osobności…</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>Dlaczego nie…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Playing</source>
        <translation>Odtwarzanie</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Wstrzymano. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwórz</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>In your hands</source>
        <translation>W Twoich rękach</translation>
    </message>
    <message>
        <source>Practice. %1</source>
        <translation>Ćwiczenie. %1</translation>
    </message>
    <message>
        <source>Opens what is sent and what this device holds</source>
        <translation>Otwiera to, co wysłane i co jest na tym urządzeniu</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Hide everything now</source>
        <translation>Ukryj teraz wszystko</translation>
    </message>
</context>
<context>
    <name>StoryFilters</name>
    <message>
        <source>What is shown</source>
        <translation>Co jest pokazane</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>Ze wszystkimi</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Z tą osobą: %1</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>The whole story</source>
        <translation>Cała historia</translation>
    </message>
    <message>
        <source>Opening the story…</source>
        <translation>Otwieram historię…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Tu zaczyna się historia</translation>
    </message>
    <message>
        <source>What happens from now on stands here, the newest first.</source>
        <translation>To, co zdarzy się od teraz, będzie tutaj, najnowsze najpierw.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Zacznij wizytę</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nic takiego</translation>
    </message>
    <message>
        <source>Nobody has written down anything of this kind yet.</source>
        <translation>Nikt jeszcze niczego takiego nie zapisał.</translation>
    </message>
    <message>
        <source>Nobody has written this down with %1 yet.</source>
        <translation>Nikt jeszcze tego nie zapisał (osoba: %1).</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>StorySound</name>
    <message>
        <source>This recording cannot be played yet</source>
        <translation>Tego nagrania nie można jeszcze odtworzyć</translation>
    </message>
    <message>
        <source>The recording is coming…</source>
        <translation>Nagranie się wczytuje…</translation>
    </message>
    <message>
        <source>This recording is not on this device yet. It is %1 MB.</source>
        <translation>Tego nagrania nie ma jeszcze na tym urządzeniu. Ma %1 MB.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>Pobierz</translation>
    </message>
</context>
<context>
    <name>StoryWhoSheet</name>
    <message>
        <source>With whom?</source>
        <translation>Z kim?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Teraz pokazane</translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message>
        <source>Name the street and the side first.</source>
        <translation>Najpierw podaj ulicę i stronę.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>Połącz co najmniej %Ln dom. Wtedy żadna liczba nie wskaże jednych drzwi.</numerusform>
            <numerusform>Połącz co najmniej %Ln domy. Wtedy żadna liczba nie wskaże jednych drzwi.</numerusform>
            <numerusform>Połącz co najmniej %Ln domów. Wtedy żadna liczba nie wskaże jednych drzwi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRoundBegin</name>
    <message>
        <source>The round is thrown away. Nothing of it was kept.</source>
        <translation>Obchód wyrzucony. Nic z niego nie zostało.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Gdzie?</translation>
    </message>
    <message>
        <source>Which street, and which side?</source>
        <translation>Która ulica i która strona?</translation>
    </message>
    <message>
        <source>For example: Hill Street, even side</source>
        <translation>Na przykład: Hill Street, strona parzysta</translation>
    </message>
    <message>
        <source>Street and side</source>
        <translation>Ulica i strona</translation>
    </message>
    <message>
        <source>How many homes?</source>
        <translation>Ile domów?</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Jeden mniej</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Jeden więcej</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>Dziesięć więcej</translation>
    </message>
    <message>
        <source>Your neighbourhood team sees the counts of the whole block. Nobody sees a door.</source>
        <translation>Twój zespół sąsiedzki widzi liczby dla całej grupy domów. Nikt nie widzi pojedynczych drzwi.</translation>
    </message>
</context>
<context>
    <name>StreetRoundCounts</name>
    <message>
        <source>Saved. Every tap is wiped from this device.</source>
        <translation>Zapisano. Wszystkie dotknięcia są wymazane z tego urządzenia.</translation>
    </message>
    <message>
        <source>Saved. The taps are wiped when Doorstep next starts.</source>
        <translation>Zapisano. Dotknięcia zostaną wymazane przy następnym starcie Doorstep.</translation>
    </message>
    <message>
        <source>This is all that leaves it:</source>
        <translation>Tylko to z niego wychodzi:</translation>
    </message>
</context>
<context>
    <name>StreetRoundDoors</name>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Chce dołączyć</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Nie przychodzić więcej</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>May I knock?</source>
        <translation>Czy mogę zapukać?</translation>
    </message>
    <message>
        <source>Throw this round away</source>
        <translation>Wyrzuć ten obchód</translation>
    </message>
    <message>
        <source>Each tap stays on this device and is wiped when the round ends. Only the counts leave.</source>
        <translation>Każde dotknięcie zostaje na tym urządzeniu i jest wymazane na koniec obchodu. Wychodzą tylko liczby.</translation>
    </message>
</context>
<context>
    <name>StreetRoundPage</name>
    <message>
        <source>Street round</source>
        <translation>Obchód ulicy</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Zacznij obchód</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Zakończ obchód</translation>
    </message>
    <message>
        <source>Back to the door page</source>
        <translation>Wróć do strony drzwi</translation>
    </message>
    <message>
        <source>No street yet</source>
        <translation>Jeszcze nie ma ulicy</translation>
    </message>
    <message>
        <source>This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.</source>
        <translation>Ta strona służy do pukania do drzwi w Twojej okolicy. Poproś koordynatora wolontariuszy o ulice.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sent and kept</source>
        <translation>Wysłane i przechowane</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dwie wersje</translation>
    </message>
    <message>
        <source>Waiting for a person at the office</source>
        <translation>Czeka na kogoś w biurze</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>On this device, locked by your PIN</source>
        <translation>Na tym urządzeniu, zamknięte Twoim PIN-em</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>Odpowiedzi z biura</translation>
    </message>
    <message>
        <source>What was left out, nobody else sees. Your words stay on this device and at the office.</source>
        <translation>Tego, co pominięto, nikt inny nie widzi. Twoje słowa zostają na tym urządzeniu i w biurze.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Through the years</source>
        <translation>Przez lata</translation>
    </message>
    <message>
        <source>Who was there for %1</source>
        <translation>Kto był przy tej osobie: %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż znowu</translation>
    </message>
    <message>
        <source>Opening the years…</source>
        <translation>Otwieram lata…</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Jak jest pokazane</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The thicker, the closer. A ring: it ended. Dots: nobody said since when.</source>
        <translation>Im grubsza, tym bliżej. Kółko: skończyło się. Kropki: nikt nie powiedział, od kiedy.</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>Nikogo tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>Add somebody to the family, and say since when they are there.</source>
        <translation>Dodaj kogoś do rodziny i powiedz, od kiedy jest.</translation>
    </message>
    <message>
        <source>Back to the family</source>
        <translation>Wróć do rodziny</translation>
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
        <translation>Ukryj na tym urządzeniu: %1</translation>
    </message>
</context>
<context>
    <name>ThumbBar</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ludzie</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>TieChoices</name>
    <message>
        <source>How near</source>
        <translation>Jak blisko</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Jak silna</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Jakie to uczucie</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The people you are seeing today</source>
        <translation>Osoby, z którymi się dziś widzisz</translation>
    </message>
    <message>
        <source>Looking what today brings…</source>
        <translation>Sprawdzanie, co przyniesie dzień…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Asked for an advocate</source>
        <translation>Prośba o rzecznika złożona</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>Obchód ulicy</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>Nikt dziś na Ciebie nie czeka</translation>
    </message>
    <message>
        <source>Visits that you plan stand here, with what you promised and who may be in.</source>
        <translation>Tu są zaplanowane wizyty, Twoje obietnice i to, kto może być w domu.</translation>
    </message>
    <message>
        <source>What you are asked to do stands here. Your people are under People.</source>
        <translation>Tu jest to, o co Cię proszą. Twoje osoby są w zakładce Ludzie.</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>Twoje osoby</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Twoja odpowiedź: tak</translation>
    </message>
    <message>
        <source>My day&apos;s route</source>
        <translation>Moja trasa na dziś</translation>
    </message>
    <message>
        <source>In which order, the way to each door, and what to bring.</source>
        <translation>W jakiej kolejności, droga do drzwi i co przynieść.</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Some time today</source>
        <translation>O jakiejś porze dziś</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>Twoja obietnica: %1</translation>
    </message>
    <message>
        <source>May be in: %1</source>
        <translation>Może być w domu: %1</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>Opisz wizytę</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
</context>
<context>
    <name>TouchpointPage</name>
    <message>
        <source>We met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Three taps, and it is kept.</source>
        <translation>Trzy dotknięcia i jest zapisane.</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>Jeszcze nie ma kręgu</translation>
    </message>
    <message>
        <source>This page is for time with a young person. Their circle opens here when they say yes to you.</source>
        <translation>Ta strona jest na czas z młodą osobą. Jej krąg otworzy się tutaj, gdy powie Ci „tak”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Who were you with?</source>
        <translation>Z kim był ten czas?</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Co to było?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Którego dnia?</translation>
    </message>
    <message>
        <source>Who you were with, in %1</source>
        <translation>Z kim był ten czas, w: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>To już %Ln poniedziałek.</numerusform>
            <numerusform>To już %Ln poniedziałki.</numerusform>
            <numerusform>To już %Ln poniedziałków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>To już %Ln wtorek.</numerusform>
            <numerusform>To już %Ln wtorki.</numerusform>
            <numerusform>To już %Ln wtorków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>To już %Ln środa.</numerusform>
            <numerusform>To już %Ln środy.</numerusform>
            <numerusform>To już %Ln śród.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>To już %Ln czwartek.</numerusform>
            <numerusform>To już %Ln czwartki.</numerusform>
            <numerusform>To już %Ln czwartków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>To już %Ln piątek.</numerusform>
            <numerusform>To już %Ln piątki.</numerusform>
            <numerusform>To już %Ln piątków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>To już %Ln sobota.</numerusform>
            <numerusform>To już %Ln soboty.</numerusform>
            <numerusform>To już %Ln sobót.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>To już %Ln niedziela.</numerusform>
            <numerusform>To już %Ln niedziele.</numerusform>
            <numerusform>To już %Ln niedziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>To już %Ln wspólny dzień: %1.</numerusform>
            <numerusform>To już %Ln wspólne dni: %1.</numerusform>
            <numerusform>To już %Ln wspólnych dni: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s your first day with %1 here.</source>
        <translation>To tutaj Twój pierwszy wspólny dzień: %1.</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>What you typed is kept</source>
        <translation>Wpisany tekst jest zachowany</translation>
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
        <translation>Zmień osobę</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>Do ćwiczeń Twój PIN to %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Zamknij Doorstep</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Ktoś inny</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions</source>
        <translation>Dwie wersje</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what holds from now on.</source>
        <translation>Nic nie przepadło. Wybierz, co obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>Tu wszystko jest już zdecydowane.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Whose view</source>
        <translation>Czyimi oczami</translation>
    </message>
</context>
<context>
    <name>VisitChildRow</name>
    <message>
        <source>Awake?</source>
        <translation>Nie śpi?</translation>
    </message>
    <message>
        <source>Awake or asleep: %1</source>
        <translation>Śpi czy nie: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>Słowa: %1</translation>
    </message>
</context>
<context>
    <name>VisitClosePage</name>
    <message>
        <source>What we did today</source>
        <translation>Co dziś robimy</translation>
    </message>
    <message>
        <source>Go on in the car</source>
        <translation>Dokończ w aucie</translation>
    </message>
    <message>
        <source>I&apos;m out</source>
        <translation>Wychodzę</translation>
    </message>
    <message>
        <source>Turn it back to me</source>
        <translation>Obróć do mnie</translation>
    </message>
    <message>
        <source>Turn it to the family</source>
        <translation>Obróć do rodziny</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Nasze obietnice</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Nie całkiem</translation>
    </message>
    <message>
        <source>Add your words</source>
        <translation>Dodaj swoje słowa</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>Zmień swoje słowa</translation>
    </message>
    <message>
        <source>You can skip this. You can also say it later.</source>
        <translation>Możesz to pominąć. Możesz też powiedzieć później.</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Kiedy widzimy się znowu?</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Twoje słowa</translation>
    </message>
    <message>
        <source>Keep them beside ours</source>
        <translation>Zachowaj obok naszych</translation>
    </message>
    <message>
        <source>They stand beside ours, as large, for as long as ours do.</source>
        <translation>Stoją obok naszych, tak samo duże i tak samo długo.</translation>
    </message>
    <message>
        <source>How you would say it</source>
        <translation>Jak Ty to powiesz</translation>
    </message>
</context>
<context>
    <name>VisitFinishPage</name>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>One note, and done</source>
        <translation>Jedna notatka i gotowe</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Wróć do dziś</translation>
    </message>
    <message>
        <source>Saved, and at the office.</source>
        <translation>Zapisano, jest w biurze.</translation>
    </message>
    <message>
        <source>Saved on this device. Not at the office yet.</source>
        <translation>Zapisano na tym urządzeniu. W biurze jeszcze nie ma.</translation>
    </message>
    <message>
        <source>It goes by itself when there is signal.</source>
        <translation>Wyśle się samo, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What happened, and what does it mean for the children? Write it to them.</source>
        <translation>Co się stało i co to znaczy dla dzieci? Napisz to do nich.</translation>
    </message>
    <message>
        <source>The note of this visit</source>
        <translation>Notatka z tej wizyty</translation>
    </message>
    <message>
        <source>For the story: what should still be read in ten years?</source>
        <translation>Do historii: co warto przeczytać także za dziesięć lat?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Close together</source>
        <translation>Zamknij razem</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Otwieranie wizyty…</translation>
    </message>
    <message>
        <source>Who is here? Tap a face.</source>
        <translation>Kto tu jest? Dotknij twarzy.</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>Dom obejrzany</translation>
    </message>
    <message>
        <source>Saw where they sleep</source>
        <translation>Miejsce snu obejrzane</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>Obiecane dziś</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Add a drawing</source>
        <translation>Dodaj rysunek</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Dodaj zdjęcie</translation>
    </message>
    <message>
        <source>Record in their own words</source>
        <translation>Nagraj ich własne słowa</translation>
    </message>
</context>
<context>
    <name>VisitReadingPage</name>
    <message>
        <source>Listen to %1&apos;s words</source>
        <translation>Posłuchaj słów (osoba: %1)</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>Otwieranie wizyty…</translation>
    </message>
    <message>
        <source>What we read together at the door</source>
        <translation>Co czytamy razem przy drzwiach</translation>
    </message>
</context>
<context>
    <name>VisitReadyPage</name>
    <message>
        <source>Before you knock</source>
        <translation>Zanim zapukasz</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
    <message>
        <source>I&apos;m here</source>
        <translation>Jestem na miejscu</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Opening what you need at the door…</source>
        <translation>Otwieranie tego, co potrzebne przy drzwiach…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Bezpieczny kontakt</translation>
    </message>
    <message>
        <source>Who may be in</source>
        <translation>Kto może być w domu</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Left a card.</source>
        <translation>Karteczka zostawiona.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>I saw %1.</source>
        <translation>Udało mi się zobaczyć: %1.</translation>
    </message>
    <message>
        <source>%1 was awake.</source>
        <translation>Nie śpi: %1.</translation>
    </message>
    <message>
        <source>%1 was asleep.</source>
        <translation>Śpi: %1.</translation>
    </message>
    <message>
        <source>I talked with %1 alone.</source>
        <translation>Rozmowa ze mną na osobności: %1.</translation>
    </message>
    <message>
        <source>I did not see %1.</source>
        <translation>Nie udało mi się zobaczyć: %1.</translation>
    </message>
    <message>
        <source>I did not see %1. Why: %2</source>
        <translation>Nie udało mi się zobaczyć: %1. Dlaczego: %2</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone.</source>
        <translation>Bez rozmowy na osobności: %1.</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone. Why: %2</source>
        <translation>Bez rozmowy na osobności: %1. Dlaczego: %2</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Są tam też: %1.</translation>
    </message>
    <message>
        <source>You showed me your home and where the children sleep.</source>
        <translation>Pokazali mi Państwo dom i miejsce, gdzie śpią dzieci.</translation>
    </message>
    <message>
        <source>You showed me your home.</source>
        <translation>Pokazali mi Państwo dom.</translation>
    </message>
    <message>
        <source>You showed me where the children sleep.</source>
        <translation>Pokazali mi Państwo, gdzie śpią dzieci.</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 mówi: „%2”</translation>
    </message>
    <message>
        <source>I came to see you.</source>
        <translation>To była moja wizyta u Państwa.</translation>
    </message>
    <message>
        <source>I promised: %1</source>
        <translation>Moja obietnica: %1</translation>
    </message>
    <message>
        <source>I promised: %1, by %2.</source>
        <translation>Moja obietnica: %1, termin: %2.</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 obiecuje: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2, by %3.</source>
        <translation>%1 obiecuje: %2, termin: %3.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at school or nursery</source>
        <translation>w szkole lub przedszkolu</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>śpi</translation>
    </message>
    <message>
        <source>out with family</source>
        <translation>poza domem z rodziną</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>bez ochoty</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>złe samopoczucie</translation>
    </message>
    <message>
        <source>we do not know where</source>
        <translation>nie wiemy gdzie</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>za mały wiek</translation>
    </message>
    <message>
        <source>a parent said no</source>
        <translation>rodzic odmówił</translation>
    </message>
    <message>
        <source>no room to talk</source>
        <translation>nie było miejsca na rozmowę</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>nie było tłumacza</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>następnym razem</translation>
    </message>
</context>
<context>
    <name>WeMetTile</name>
    <message>
        <source>We met</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>Rozmowa, podwózka, posiłek z młodą osobą: trzy dotknięcia.</translation>
    </message>
</context>
<context>
    <name>WhoCanSee</name>
    <message>
        <source>Who can see this: %1</source>
        <translation>Kto to widzi: %1</translation>
    </message>
</context>
<context>
    <name>WhoCanSeePage</name>
    <message>
        <source>Who can see this</source>
        <translation>Kto to widzi</translation>
    </message>
    <message>
        <source>Every permission ends. The family can ask the office at any time who has one, and who looked.</source>
        <translation>Każde pozwolenie ma koniec. Rodzina może zawsze zapytać biuro, kto je ma i kto tu zaglądał.</translation>
    </message>
</context>
<context>
    <name>WhyNotSheet</name>
    <message>
        <source>Keep these words</source>
        <translation>Zachowaj te słowa</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>Lub innymi słowami</translation>
    </message>
</context>
<context>
    <name>Wor</name>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Napisz to tak: „4 czerwca 2017”, „czerwiec 2017” lub „2017”.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You promised</source>
        <translation>Twoja obietnica</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Twoja obietnica (komu: %1)</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 obiecuje</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 obiecuje (komu: %2)</translation>
    </message>
    <message>
        <source>Today: two views</source>
        <translation>Dziś: dwa zdania</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Dziś: %1</translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation>Dotrzymano obietnicy</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>Nie dotrzymano obietnicy</translation>
    </message>
    <message>
        <source>A promise was changed together</source>
        <translation>Obietnicę zmieniono wspólnie</translation>
    </message>
    <message>
        <source>A promise was let go</source>
        <translation>Zrezygnowano z obietnicy</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>A ride somewhere</source>
        <translation>Podwiezienie</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>Posiłek</translation>
    </message>
    <message>
        <source>Something for school</source>
        <translation>Coś do szkoły</translation>
    </message>
    <message>
        <source>Something fun</source>
        <translation>Coś przyjemnego</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Wspólny czas</translation>
    </message>
    <message>
        <source>Time together with %1</source>
        <translation>Wspólny czas (z kim: %1)</translation>
    </message>
    <message>
        <source>the circle</source>
        <translation>krąg</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>1: a name, 2: &quot;Mum&apos;s circle&quot;</extracomment>
        <translation>%1 już nie jest tutaj: %2</translation>
    </message>
    <message>
        <source>%1 came into %2</source>
        <translation>%1 jest teraz tutaj: %2</translation>
    </message>
    <message>
        <source>%1 seen.</source>
        <translation>Spotkanie z: %1.</translation>
    </message>
    <message>
        <source>%1 not seen.</source>
        <translation>Bez spotkania z: %1.</translation>
    </message>
    <message>
        <source>A child said</source>
        <translation>Słowa dziecka</translation>
    </message>
    <message>
        <source>What it meant: %1</source>
        <translation>Co to znaczyło: %1</translation>
    </message>
    <message>
        <source>What the help rested on ended: %1</source>
        <extracomment>1: &quot;child in need plan&quot;</extracomment>
        <translation>Podstawa pomocy zakończyła się: %1</translation>
    </message>
    <message>
        <source>What the help rests on: %1</source>
        <translation>Podstawa pomocy: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>%1 moved out of %2</source>
        <extracomment>1: &quot;Amara and Jo&quot;, 2: a home, &quot;Mum&apos;s&quot;</extracomment>
        <translation>Wyprowadzka: %1. Skąd: %2</translation>
    </message>
    <message>
        <source>%1 came to live at %2</source>
        <translation>Nowe miejsce: %1. Gdzie: %2</translation>
    </message>
    <message>
        <source>%1 stopped helping</source>
        <translation>%1 już nie pomaga</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 zaczyna pomagać</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Nikt nie powiedział kiedy</translation>
    </message>
    <message>
        <source>Brought in from: %1.</source>
        <translation>Skąd: %1.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>Zapis od ciebie.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Kto zapisał: %1.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Kto to czyta: %1.</translation>
    </message>
    <message>
        <source>In the family&apos;s record.</source>
        <translation>W zapisach rodziny.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Jeszcze nie wysłane.</translation>
    </message>
    <message>
        <source>since %1, ended %2</source>
        <extracomment>1, 2: months, &quot;March 2019&quot;</extracomment>
        <translation>od: %1, koniec: %2</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>nikt nie powiedział, od kiedy</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>koniec: %1</translation>
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
        <translation>Ja</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Najbliżsi</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>Przyjaciele i rodzina</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>Wokół nas</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Pomagają zawodowo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Tłumacz: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>termin: %1</translation>
    </message>
    <message>
        <source>In the family&apos;s words: “%1”</source>
        <translation>Słowami rodziny: „%1”</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Rodzina mówi: nie całkiem.</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>A visit that did not happen</source>
        <translation>Wizyta, która się nie odbyła</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>Ostatnia wizyta: %1</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>Przypięte do historii</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 mówi</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>Ktoś w biurze</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>To Twój zapis.</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <translation>Kto zapisał: %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
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
        <translation>Nikt tu już nie mieszka, od: %1.</translation>
    </message>
    <message>
        <source>This circle is open until %1.</source>
        <translation>Ten krąg jest otwarty do: %1.</translation>
    </message>
    <message>
        <source>whose circle it is</source>
        <translation>czyj to krąg</translation>
    </message>
    <message>
        <source>a child or young person</source>
        <translation>dziecko lub młoda osoba</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Taken away. %1</source>
        <translation>Usunięto. %1</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>Jak Ty to widzisz</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>Jak widzi to %1</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>Dołączono do: %1</translation>
    </message>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>Napisz to tak: „4 czerwca 2017”, „czerwiec 2017” lub „2017”.</translation>
    </message>
    <message>
        <source>%1 asks for an advocate</source>
        <translation>%1 prosi o rzecznika</translation>
    </message>
    <message>
        <source>Safe on this device. Goes with the next signal.</source>
        <translation>Bezpieczne na tym urządzeniu. Wyśle się, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: your time with this family had ended.</source>
        <translation>Biuro trzyma to, aż zdecyduje kierownik: Twój czas z tą rodziną już się skończył.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: this is not yours to write.</source>
        <translation>Biuro trzyma to, aż zdecyduje kierownik: ten wpis nie należy do Ciebie.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: only who began it goes on with it.</source>
        <translation>Biuro trzyma to, aż zdecyduje kierownik: dalej pisze tylko osoba, która zaczęła.</translation>
    </message>
    <message>
        <source>The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.</source>
        <translation>Biuro to trzyma i ktoś tam to sprawdza. Coś poszło nie tak i to nasza wina.</translation>
    </message>
    <message>
        <source>%1 wrote it on two devices at the same time</source>
        <translation>Dwa urządzenia, ten sam czas. Kto pisał: %1</translation>
    </message>
    <message>
        <source>%1 and %2 wrote it at the same time</source>
        <translation>Piszą to w tym samym czasie: %1 i %2</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Rodziny</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>Osoby w nich</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kręgi</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>Jeszcze nie ma na tym urządzeniu</translation>
    </message>
    <message>
        <source>You left %1. Not written up yet</source>
        <translation>Wyjście: %1. Wizyta jeszcze nieopisana</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Teraz tam jesteś</translation>
    </message>
    <message>
        <source>Begun %1, and not closed yet</source>
        <translation>Początek: %1. Jeszcze niezamknięta</translation>
    </message>
    <message>
        <source>You were writing a note of a visit</source>
        <translation>Niedokończone: notatka z wizyty</translation>
    </message>
    <message>
        <source>You were writing down a child&apos;s words</source>
        <translation>Niedokończone: słowa dziecka</translation>
    </message>
    <message>
        <source>You were typing a few words</source>
        <translation>Niedokończone: kilka słów</translation>
    </message>
    <message>
        <source>You were writing about a person</source>
        <translation>Niedokończone: wpis o osobie</translation>
    </message>
    <message>
        <source>You were writing about a home</source>
        <translation>Niedokończone: wpis o domu</translation>
    </message>
    <message>
        <source>You were writing about a family</source>
        <translation>Niedokończone: wpis o rodzinie</translation>
    </message>
    <message>
        <source>You were adding a family</source>
        <translation>Niedokończone: nowa rodzina</translation>
    </message>
    <message>
        <source>You were writing who lived in a home</source>
        <translation>Niedokończone: kto mieszkał w domu</translation>
    </message>
    <message>
        <source>You were writing down what the family says</source>
        <translation>Niedokończone: co mówi rodzina</translation>
    </message>
    <message>
        <source>You were asking for an advocate</source>
        <translation>Niedokończone: prośba o rzecznika</translation>
    </message>
    <message>
        <source>A neighbour wanted in</source>
        <translation>Niedokończone: sąsiad chce dołączyć</translation>
    </message>
    <message>
        <source>A street round is not ended</source>
        <translation>Niedokończone: obchód ulicy</translation>
    </message>
    <message>
        <source>You were saying that you met</source>
        <translation>Niedokończone: wpis o spotkaniu</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, do: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>%Ln inna osoba</numerusform>
            <numerusform>%Ln inne osoby</numerusform>
            <numerusform>%Ln innych osób</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>You can read this, and whom the office lets work with this family.</source>
        <translation>Możesz to czytać Ty i osoby, którym biuro pozwala pracować z tą rodziną.</translation>
    </message>
    <message>
        <source>You, %1, and whom the office lets work with this family can read this.</source>
        <translation>Mogą to czytać: Ty, %1 i osoby, którym biuro pozwala pracować z tą rodziną.</translation>
    </message>
    <message>
        <source>You can read this, and those who are let into this circle. No file, no address.</source>
        <translation>Możesz to czytać Ty i osoby wpuszczone do tego kręgu. Bez akt, bez adresu.</translation>
    </message>
    <message>
        <source>You, %1, and those who are let into this circle can read this. No file, no address.</source>
        <translation>Mogą to czytać: Ty, %1 i osoby wpuszczone do tego kręgu. Bez akt, bez adresu.</translation>
    </message>
    <message>
        <source>Only you, until it is sent.</source>
        <translation>Tylko Ty, aż zostanie wysłane.</translation>
    </message>
    <message>
        <source>Only you, until somebody is let in.</source>
        <translation>Tylko Ty, aż ktoś zostanie wpuszczony.</translation>
    </message>
    <message>
        <source>Only the workers named for this, and never anybody in the family.</source>
        <translation>Tylko wskazani pracownicy i nigdy nikt z rodziny.</translation>
    </message>
    <message>
        <source>Those who look after these streets. Nobody who works with a family sees it with a name.</source>
        <translation>Osoby, które opiekują się tymi ulicami. Nikt, kto pracuje z rodziną, nie widzi tego z imieniem.</translation>
    </message>
    <message>
        <source>Everybody at %1 can read this.</source>
        <translation>Mogą to czytać wszyscy tutaj: %1.</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Tylko Ty możesz to czytać.</translation>
    </message>
    <message>
        <source>Only those to whom it was opened can read this.</source>
        <translation>Mogą to czytać tylko osoby, którym to otwarto.</translation>
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
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>data urodzenia: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>termin porodu: %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>Imienia jeszcze nie znamy</translation>
    </message>
    <message>
        <source>council number %1</source>
        <translation>numer w urzędzie: %1</translation>
    </message>
    <message>
        <source>The %1 family</source>
        <extracomment>What stands round a family&apos;s own name; %1 is where that stands. Not shown.</extracomment>
        <translation>Rodzina %1</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>już bez kontaktu</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>cienka więź</translation>
    </message>
    <message>
        <source>there</source>
        <translation>jest obok</translation>
    </message>
    <message>
        <source>close</source>
        <translation>blisko</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>opoka</translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation>pracownik prowadzący</translation>
    </message>
    <message>
        <source>co-worker</source>
        <translation>drugi pracownik</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>kierownik zespołu</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>rzecznik rodzica</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>wolontariusz</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>łącznik sąsiedzki</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>rodzic lub rodzina</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>młoda osoba</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>osoba z zespołu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>pomoc, którą wybrała rodzina</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>plan dla dziecka w potrzebie</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>badanie sytuacji</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>plan ochrony dziecka</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>postanowienie sądu</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>życie poza domem</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>wczesna pomoc</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>przed sprawą w sądzie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of several names: 1: &quot;Amara, Jo&quot;, 2: &quot;Nana&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>In the words of %1.</source>
        <translation>Własne słowa: %1.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>Czym się zajmuję</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Co lubię</translation>
    </message>
    <message>
        <source>Languages that I speak</source>
        <translation>Języki, którymi mówię</translation>
    </message>
    <message>
        <source>In this work for</source>
        <translation>Staż w tej pracy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln rok</numerusform>
            <numerusform>%Ln lata</numerusform>
            <numerusform>%Ln lat</numerusform>
        </translation>
    </message>
    <message>
        <source>With this family since</source>
        <translation>Z tą rodziną od</translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask there before you send anybody.</source>
        <translation>Nikt tego jeszcze nie sprawdził. Zapytaj tam, zanim kogoś wyślesz.</translation>
    </message>
    <message>
        <source>Not checked for over a year, since %1. Ask there before you send anybody.</source>
        <translation>Niesprawdzane od ponad roku (ostatnio: %1). Zapytaj tam, zanim kogoś wyślesz.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Sprawdzono dziś</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>Sprawdzono: %1</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Są schody</translation>
    </message>
    <message>
        <source>You were writing about a place</source>
        <translation>Zaczęty wpis o miejscu</translation>
    </message>
    <message>
        <source>You were asking or offering something</source>
        <translation>Zaczęta prośba lub oferta</translation>
    </message>
    <message>
        <source>Kept apart because they were not let in here.</source>
        <translation>Odłożone, bo nie mieli tu dostępu.</translation>
    </message>
    <message>
        <source>Kept apart because their time here had ended.</source>
        <translation>Odłożone, bo ich czas tutaj się skończył.</translation>
    </message>
    <message>
        <source>Kept apart because it is not theirs to write.</source>
        <translation>Odłożone, bo to nie do nich należy.</translation>
    </message>
    <message>
        <source>Kept apart because only who began it goes on with it.</source>
        <translation>Odłożone, bo ciąg dalszy pisze tylko ten, kto zaczął.</translation>
    </message>
    <message>
        <source>Kept apart because the app could not take it in. That is our fault.</source>
        <translation>Odłożone, bo aplikacja nie mogła tego przyjąć. To nasza wina.</translation>
    </message>
    <message>
        <source>Something that only a few may see</source>
        <translation>Coś, co tylko nieliczni mogą zobaczyć</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>%1 wrote it, %2</source>
        <translation>Napisane przez: %1, %2</translation>
    </message>
    <message>
        <source>Somebody of the team wrote it, %1</source>
        <translation>Napisał to ktoś z zespołu, %1</translation>
    </message>
    <message>
        <source>It takes this away.</source>
        <translation>To usuwa.</translation>
    </message>
    <message>
        <source>It brings this back.</source>
        <translation>To przywraca.</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>już nic</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>%Ln części nie da się tu odczytać.</numerusform>
            <numerusform>%Ln części nie da się tu odczytać.</numerusform>
            <numerusform>%Ln części nie da się tu odczytać.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long to show here.</source>
        <translation>To za długie, by je tu pokazać.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>%1 added it to the record.</source>
        <translation>Dodane do zapisu przez: %1.</translation>
    </message>
    <message>
        <source>%1 left it out.</source>
        <translation>Pominięte przez: %1.</translation>
    </message>
    <message>
        <source>It could not be added. The office keeps it.</source>
        <translation>Nie dało się tego dodać. Biuro to przechowuje.</translation>
    </message>
    <message>
        <source>Decided on this device. It goes with the next signal.</source>
        <translation>Zdecydowano na tym urządzeniu. Wyślemy przy najbliższym zasięgu.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Another manager decides.</source>
        <translation>To Twoje słowa. Decyduje inny kierownik.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. You can read it and leave it out.</source>
        <translation>Nie można tego dodać tak, jak jest. Możesz przeczytać i pominąć.</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Rysunek</translation>
    </message>
    <message>
        <source>%1 drew</source>
        <translation>%1: rysunek</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>You were drawing</source>
        <translation>Ktoś tu rysował</translation>
    </message>
    <message>
        <source>You said so, %1.</source>
        <translation>To Twoje słowa, %1.</translation>
    </message>
    <message>
        <source>%1 said so, %2.</source>
        <translation>Tak mówi %1, %2.</translation>
    </message>
    <message>
        <source>You were adding a photo</source>
        <translation>Ktoś tu dodawał zdjęcie</translation>
    </message>
    <message>
        <source>You were recording</source>
        <translation>Ktoś tu nagrywał</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1, własnymi słowami</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>They have not written a card about themselves yet.</source>
        <translation>Ta osoba nie ma jeszcze karty o sobie.</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Brought in from: %1</source>
        <translation>Przeniesiono z: %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyAsk</name>
    <message>
        <source>A new circle</source>
        <translation>Nowy krąg</translation>
    </message>
    <message>
        <source>Ring in the morning</source>
        <translation>Dzwonić rano</translation>
    </message>
    <message>
        <source>Ring in the afternoon</source>
        <translation>Dzwonić po południu</translation>
    </message>
    <message>
        <source>Text first</source>
        <translation>Najpierw SMS</translation>
    </message>
    <message>
        <source>Through school</source>
        <translation>Przez szkołę</translation>
    </message>
    <message>
        <source>Through my worker</source>
        <translation>Przez mojego pracownika</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>Tylko osobiście</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Kto jest wolny</translation>
    </message>
    <message>
        <source>An advocate is asked already. What comes of it stands above.</source>
        <translation>Prośba już poszła do rzecznika. Co z niej wyniknie, widać wyżej.</translation>
    </message>
    <message>
        <source>First choose whose circle it is about.</source>
        <translation>Najpierw wybierz, o czyj krąg chodzi.</translation>
    </message>
    <message>
        <source>First say how it is safe to reach you.</source>
        <translation>Najpierw podaj bezpieczny sposób kontaktu.</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>Wystarczy imię.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>the advocate who is asked</source>
        <translation>zapytany rzecznik</translation>
    </message>
    <message>
        <source>%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family&apos;s file.</source>
        <translation>Mogą to czytać: %1. Po zgodzie %2 widzi też: %3 oraz: %4. Nic z akt rodziny.</translation>
    </message>
    <message>
        <source>Asked. An advocate reaches %1 in the way you said.</source>
        <translation>Prośba zapisana. Rzecznik odezwie się w podany sposób (do kogo: %1).</translation>
    </message>
    <message>
        <source>Asked. %1 reaches %2 in the way you said.</source>
        <translation>Prośba zapisana. %1 odezwie się w podany sposób (do kogo: %2).</translation>
    </message>
    <message>
        <source>The ask is taken back. The circle stays, as somebody has put something into it.</source>
        <translation>Prośba cofnięta. Krąg zostaje, bo ktoś już coś do niego dodał.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyCircle</name>
    <message>
        <source>Open until %1.</source>
        <translation>Otwarty do: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyRequests</name>
    <message>
        <source>You said yes to %1.</source>
        <translation>Twoja odpowiedź to „tak” (dla: %1).</translation>
    </message>
    <message>
        <source>You said no to %1. The next advocate is asked.</source>
        <translation>Twoja odpowiedź to „nie” (dla: %1). Pytamy następnego rzecznika.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedPicture</name>
    <message>
        <source>Whoever kept this picture has not sent it to the office yet. Try again later.</source>
        <translation>Osoba, która zachowała ten obraz, jeszcze go nie wysłała do biura. Spróbuj później.</translation>
    </message>
    <message>
        <source>We cannot get this picture now. Try again when you have a signal.</source>
        <translation>Nie możemy teraz pobrać tego obrazu. Spróbuj, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>You may not see this picture any more. Ask the office why.</source>
        <translation>Nie możesz już oglądać tego obrazu. Zapytaj w biurze dlaczego.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedSound</name>
    <message>
        <source>Whoever kept this recording has not sent it to the office yet. Try again later.</source>
        <translation>Osoba, która zachowała to nagranie, jeszcze go nie wysłała do biura. Spróbuj później.</translation>
    </message>
    <message>
        <source>You may not hear this recording any more. Ask the office why.</source>
        <translation>Nie możesz już słuchać tego nagrania. Zapytaj w biurze dlaczego.</translation>
    </message>
    <message>
        <source>We cannot get this recording now. Try again when you have a signal.</source>
        <translation>Nie możemy teraz pobrać tego nagrania. Spróbuj, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>This recording is of a kind that this device cannot play.</source>
        <translation>To nagranie jest takiego rodzaju, że to urządzenie nie może go odtworzyć.</translation>
    </message>
    <message>
        <source>This recording cannot be opened now.</source>
        <translation>Tego nagrania nie można teraz otworzyć.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>Krąg (czyimi oczami: %1), %Ln osoba</numerusform>
            <numerusform>Krąg (czyimi oczami: %1), %Ln osoby</numerusform>
            <numerusform>Krąg (czyimi oczami: %1), %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>Brak kontaktu z biurem od %Ln dnia.</numerusform>
            <numerusform>Brak kontaktu z biurem od %Ln dni.</numerusform>
            <numerusform>Brak kontaktu z biurem od %Ln dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when you can. What you save here is safe.</source>
        <translation>Połącz się, kiedy możesz. To, co tu zapisujesz, jest bezpieczne.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>Za %Ln dzień to urządzenie się zablokuje, dopóki się nie połączy.</numerusform>
            <numerusform>Za %Ln dni to urządzenie się zablokuje, dopóki się nie połączy.</numerusform>
            <numerusform>Za %Ln dni to urządzenie się zablokuje, dopóki się nie połączy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::DrawingModel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Nic jeszcze nie narysowano.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Powiedz słowami, co przedstawia, dla tych, którzy nie widzą.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message>
        <source>A part of the record on this device is damaged. What you had not sent is kept. Your PIN brings back what can be brought back. The rest comes when there is a signal.</source>
        <translation>Część zapisu na tym urządzeniu jest uszkodzona. Niewysłane rzeczy są zachowane. Twój PIN przywróci to, co da się przywrócić. Reszta przyjdzie, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, sealed for the office, and they can open it. Ask them for a new invitation.</source>
        <translation>To urządzenie straciło klucze, więc nikt nie otworzy tego, co na nim było. Niewysłane rzeczy są zachowane, zamknięte dla biura, i biuro może je otworzyć. Poproś o nowe zaproszenie.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to bring back what can be brought back. The rest comes from the office when there is a signal.</source>
        <translation>Nie da się odczytać części zapisu na tym urządzeniu. Niewysłane rzeczy są zachowane. Wpisz PIN, żeby przywrócić to, co się da. Reszta przyjdzie z biura, gdy będzie zasięg.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN once more.</source>
        <translation>Te dwa nie były takie same. Wybierz PIN jeszcze raz.</translation>
    </message>
    <message>
        <source>There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask the office for a new invitation.</source>
        <translation>Nie ma już prób, więc urządzenie zapomniało swoje klucze. Niewysłane rzeczy są zachowane. Poproś biuro o nowe zaproszenie.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>To nie ten PIN. Została %Ln próba.</numerusform>
            <numerusform>To nie ten PIN. Zostały %Ln próby.</numerusform>
            <numerusform>To nie ten PIN. Zostało %Ln prób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>Przed następną próbą odczekaj %Ln minutę.</numerusform>
            <numerusform>Przed następną próbą odczekaj %Ln minuty.</numerusform>
            <numerusform>Przed następną próbą odczekaj %Ln minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Osoba %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Tutaj od: %1</translation>
    </message>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>To urządzenie nie łączyło się z biurem od %Ln dnia. Dlatego to, co na nim jest, jest zablokowane.</numerusform>
            <numerusform>To urządzenie nie łączyło się z biurem od %Ln dni. Dlatego to, co na nim jest, jest zablokowane.</numerusform>
            <numerusform>To urządzenie nie łączyło się z biurem od %Ln dni. Dlatego to, co na nim jest, jest zablokowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens as soon as it has reached the office. What you had not sent is safe, and goes first.</source>
        <translation>Otworzy się, gdy tylko połączy się z biurem. Niewysłane rzeczy są bezpieczne i zostaną wysłane najpierw.</translation>
    </message>
    <message>
        <source>Connect today. If it has not reached the office by tomorrow, it forgets its keys. What you had not sent stays sealed for the office, and they can open it.</source>
        <translation>Połącz się dziś. Jeśli do jutra nie połączy się z biurem, zapomni swoje klucze. Niewysłane rzeczy pozostaną zamknięte dla biura, i biuro może je otworzyć.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>%Ln zmiana czeka na decyzję.</numerusform>
            <numerusform>%Ln zmiany czekają na decyzję.</numerusform>
            <numerusform>%Ln zmian czeka na decyzję.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message>
        <source>Social worker</source>
        <translation>Pracownik socjalny</translation>
    </message>
    <message>
        <source>Family help worker</source>
        <translation>Pracownik pomocy rodzinie</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Kierownik zespołu</translation>
    </message>
    <message>
        <source>Meeting coordinator</source>
        <translation>Koordynator narad</translation>
    </message>
    <message>
        <source>Parent advocate</source>
        <translation>Rzecznik rodzica</translation>
    </message>
    <message>
        <source>Advocacy lead</source>
        <translation>Koordynator rzeczników</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Wolontariusz</translation>
    </message>
    <message>
        <source>Volunteer lead</source>
        <translation>Koordynator wolontariuszy</translation>
    </message>
    <message>
        <source>Neighbour connector</source>
        <translation>Łącznik sąsiedzki</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rodzic</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Młoda osoba</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>%Ln minuta zapisywania w tym tygodniu</numerusform>
            <numerusform>%Ln minuty zapisywania w tym tygodniu</numerusform>
            <numerusform>%Ln minut zapisywania w tym tygodniu</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were not the same. Choose your new PIN once more.</source>
        <translation>Te dwa nie były takie same. Wybierz nowy PIN jeszcze raz.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Twój PIN jest zmieniony.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NeighbourList</name>
    <message>
        <source>Until %1</source>
        <translation>Do: %1</translation>
    </message>
    <message>
        <source>Their name and how to reach them are gone from this device. The office is told with the next send, and nobody asks them again.</source>
        <translation>Imienia i kontaktu tej osoby nie ma już na tym urządzeniu. Biuro dowie się przy następnym wysłaniu i nikt jej już nie zapyta.</translation>
    </message>
    <message>
        <source>%1 is taken off. %2, %3.</source>
        <translation>%1: skreślono z listy. %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NewCircle</name>
    <message>
        <source>for three months</source>
        <translation>na trzy miesiące</translation>
    </message>
    <message>
        <source>for six months</source>
        <translation>na sześć miesięcy</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>na rok</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferEditor</name>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>“%1” is the name of a family. The street must not read it. Take it out, or choose a circle.</source>
        <translation>„%1” to nazwisko rodziny. Ulica nie może go przeczytać. Usuń je albo wybierz krąg.</translation>
    </message>
    <message>
        <source>Does the street need to read “%1”?</source>
        <translation>Czy ulica musi przeczytać „%1”?</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message>
        <source>The street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kręgi</translation>
    </message>
    <message>
        <source>Nobody took it</source>
        <translation>Nikt się nie zgłosił</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Twoja odpowiedź: tak</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>Odpowiedź „tak”: %1</translation>
    </message>
    <message>
        <source>Done, by you</source>
        <translation>Zrobione, przez ciebie</translation>
    </message>
    <message>
        <source>Done, by %1</source>
        <translation>Zrobione: %1</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>Zrobię to</translation>
    </message>
    <message>
        <source>Yes please</source>
        <translation>Tak, poproszę</translation>
    </message>
    <message>
        <source>Thank you. You said yes: %1</source>
        <translation>Dziękujemy. Twoja odpowiedź to „tak”: %1</translation>
    </message>
    <message>
        <source>Thank you. Done: %1</source>
        <translation>Dziękujemy. Zrobione: %1</translation>
    </message>
    <message>
        <source>Thank you for saying so. It fell through: %1</source>
        <translation>Dziękujemy za wiadomość. Nie udało się: %1</translation>
    </message>
    <message>
        <source>It stands on Today until you say how it went.</source>
        <translation>Jest na stronie Dziś, aż powiesz, jak poszło.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>To %Ln rzecz, którą tu dla siebie zrobiono.</numerusform>
            <numerusform>To %Ln rzeczy, które tu dla siebie zrobiono.</numerusform>
            <numerusform>To %Ln rzeczy, które tu dla siebie zrobiono.</numerusform>
        </translation>
    </message>
    <message>
        <source>That happens. Nobody counts it.</source>
        <translation>To się zdarza. Nikt tego nie liczy.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PersonModel</name>
    <message>
        <source>warm</source>
        <translation>ciepło</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>różnie</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>z napięciem</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>Dodano przez pomyłkę</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>Jest tu dwa razy</translation>
    </message>
    <message>
        <source>They do not want to be here</source>
        <translation>Ta osoba nie chce tu być</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PhotoModel</name>
    <message>
        <source>No photo is chosen yet.</source>
        <translation>Nie wybrano jeszcze zdjęcia.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>Powiedz słowami, co przedstawia, dla tych, którzy nie widzą.</translation>
    </message>
    <message>
        <source>This file is not a photo that we can read. Choose a JPEG or a PNG.</source>
        <translation>Ten plik nie jest zdjęciem, które umiemy odczytać. Wybierz JPEG lub PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.</source>
        <translation>To zdjęcie jest za duże. Można przyjąć najwyżej %1 MB. Zmniejsz je albo wybierz inne.</translation>
    </message>
    <message>
        <source>This photo is damaged, and we cannot read it. Choose another.</source>
        <translation>To zdjęcie jest uszkodzone i nie możemy go odczytać. Wybierz inne.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>Tego pliku nie można otworzyć. Wybierz inny.</translation>
    </message>
    <message>
        <source>This photo cannot be taken on this device. Choose another.</source>
        <translation>Tego zdjęcia nie można przyjąć na tym urządzeniu. Wybierz inne.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceEditor</name>
    <message>
        <source>Step-free</source>
        <translation>Bez schodów</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>Są schody</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceModel</name>
    <message>
        <source>Thank you. It stands as checked today.</source>
        <translation>Dziękujemy. Zapisano jako sprawdzone dziś.</translation>
    </message>
    <message>
        <source>Every place on the list was checked within the year.</source>
        <translation>Każde miejsce z listy sprawdzono w ciągu roku.</translation>
    </message>
    <message>
        <source>%1 of %2 places on the list were checked within the year.</source>
        <translation>Sprawdzono w ciągu roku: %1 z %2 miejsc na liście.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseList</name>
    <message>
        <source>The newest %L1 of %L2 promises</source>
        <translation>Najnowsze obietnice: %L1 z %L2</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>Twoja obietnica</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>Twoja obietnica (komu: %1)</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 obiecuje</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 obiecuje (komu: %2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>termin: %1</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>Dwa spojrzenia</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>Dotrzymane, po czasie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>The council: %1</source>
        <translation>Urząd: %1</translation>
    </message>
    <message>
        <source>What is your answer? What became of it is for the one you promised.</source>
        <translation>Jaka jest Twoja odpowiedź? O tym, co z tego wyszło, mówi osoba, której to obiecano.</translation>
    </message>
    <message>
        <source>What became of it, as you see it?</source>
        <translation>Co z tego wyszło, jak Ty to widzisz?</translation>
    </message>
    <message>
        <source>What became of it? Ask the family, and write what they say.</source>
        <translation>Co z tego wyszło? Zapytaj rodzinę i zapisz, co mówi.</translation>
    </message>
    <message>
        <source>What became of it? Ask %1, and write what %1 says.</source>
        <translation>Co z tego wyszło? Kogo zapytać: %1. Zapisz, co mówi %1.</translation>
    </message>
    <message>
        <source>In their words, if they want</source>
        <translation>Własnymi słowami, jeśli chcą</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>Twoimi słowami, jeśli chcesz</translation>
    </message>
    <message>
        <source>Saved for “%1”: %2.</source>
        <translation>Zapisano przy „%1”: %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseMaker</name>
    <message>
        <source>other words</source>
        <translation>inne słowa</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ReadAloud</name>
    <message>
        <source>This device has no voice for %1. You can add one in its settings.</source>
        <translation>To urządzenie nie ma głosu dla języka: %1. Można go dodać w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RecordingModel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nic jeszcze nie nagrano.</translation>
    </message>
    <message>
        <source>Say in words what can be heard, for anyone who cannot hear it.</source>
        <translation>Powiedz słowami, co słychać, dla tych, którzy nie słyszą.</translation>
    </message>
    <message>
        <source>Write down who said yes to being recorded.</source>
        <translation>Zapisz, kto zgodził się na nagranie.</translation>
    </message>
    <message>
        <source>This device has no microphone that we can use.</source>
        <translation>To urządzenie nie ma mikrofonu, którego możemy użyć.</translation>
    </message>
    <message>
        <source>The microphone was taken away. What was recorded until then is here.</source>
        <translation>Mikrofon został odłączony. To, co nagrano do tej chwili, jest tutaj.</translation>
    </message>
    <message>
        <source>Doorstep may not use the microphone. You can allow it in the settings of this device.</source>
        <translation>Doorstep nie może używać mikrofonu. Możesz na to pozwolić w ustawieniach tego urządzenia.</translation>
    </message>
    <message>
        <source>A recording lasts 30 minutes at most. What was said until then is here.</source>
        <translation>Nagranie trwa najwyżej 30 minut. To, co powiedziano do tej chwili, jest tutaj.</translation>
    </message>
    <message>
        <source>This device could not make a recording. Nothing was kept of it.</source>
        <translation>To urządzenie nie mogło zrobić nagrania. Nic z niego nie zachowano.</translation>
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
        <translation>od: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do: %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message>
        <source>Street round: %1</source>
        <translation>Obchód ulicy: %1</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>Teraz tam jesteś</translation>
    </message>
    <message>
        <source>Some time today</source>
        <translation>O jakiejś porze dziś</translation>
    </message>
    <message>
        <source>The address is kept safe, and is not shown here.</source>
        <translation>Adres jest chroniony i nie jest tu pokazany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>1 and 2: times of day; 3: &quot;2 hours 30 minutes&quot;</extracomment>
        <translation>Od %1 do %2: %3</translation>
    </message>
    <message>
        <source>%1 is now stop %2 of %3.</source>
        <extracomment>1: whom or which street; 2: its place; 3: how many there are</extracomment>
        <translation>%1 to teraz przystanek %2 z %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>%Ln zmiana czeka na kogoś w biurze.</numerusform>
            <numerusform>%Ln zmiany czekają na kogoś w biurze.</numerusform>
            <numerusform>%Ln zmian czeka na kogoś w biurze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>%Ln wpis zapisany na tym urządzeniu, jeszcze niewysłany.</numerusform>
            <numerusform>%Ln wpisy zapisane na tym urządzeniu, jeszcze niewysłane.</numerusform>
            <numerusform>%Ln wpisów zapisanych na tym urządzeniu, jeszcze niewysłanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal.</source>
        <translation>Brak zasięgu.</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>Wszystko zapisane.</translation>
    </message>
    <message>
        <source>All saved. Sent %1.</source>
        <translation>Wszystko zapisane. Wysłano: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message>
        <source>This device has nothing to hear it with.</source>
        <translation>To urządzenie nie ma przez co tego odtworzyć.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StoryModel</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Wizyty</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ich słowa</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Obietnice</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>Wspólny czas</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>Domy i ludzie</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>Nikt nie powiedział kiedy</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>Kiedyś w %1</translation>
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
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>Chce dołączyć</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>Nie przychodzić więcej</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>Gotowe, wszystkie drzwi: %Ln</numerusform>
            <numerusform>Gotowe, wszystkie drzwi: %Ln</numerusform>
            <numerusform>Gotowe, wszystkie drzwi: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %L1 of %L2</source>
        <translation>Drzwi %L1 z %L2</translation>
    </message>
    <message>
        <source>Kept. Nobody calls there for two years.</source>
        <translation>Zapisano. Nikt tam nie przyjdzie przez dwa lata.</translation>
    </message>
    <message>
        <source>We could not look that up. Please pass by this door for now.</source>
        <translation>Nie udało się tego sprawdzić. Na razie omiń te drzwi.</translation>
    </message>
    <message>
        <source>Please pass by this door. They asked us not to call.</source>
        <translation>Omiń te drzwi. Prosili, żeby nie przychodzić.</translation>
    </message>
    <message>
        <source>You can knock here.</source>
        <translation>Tu możesz zapukać.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message>
        <source>Sending and receiving now…</source>
        <translation>Trwa wysyłanie i odbieranie…</translation>
    </message>
    <message>
        <source>No signal to the office. Everything is safe here and goes by itself later.</source>
        <translation>Brak połączenia z biurem. Wszystko jest tu bezpieczne i później wyśle się samo.</translation>
    </message>
    <message>
        <source>The office could not take it. Everything is safe here.</source>
        <translation>Biuro nie mogło tego przyjąć. Wszystko jest tu bezpieczne.</translation>
    </message>
    <message>
        <source>Saved here, about to be sent.</source>
        <translation>Zapisano tutaj, zaraz się wyśle.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>Wszystko jest zapisane. %Ln zmiana czeka na kogoś w biurze.</numerusform>
            <numerusform>Wszystko jest zapisane. %Ln zmiany czekają na kogoś w biurze.</numerusform>
            <numerusform>Wszystko jest zapisane. %Ln zmian czeka na kogoś w biurze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and sent.</source>
        <translation>Wszystko jest zapisane i wysłane.</translation>
    </message>
    <message>
        <source>Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there looks at each one. Ring the office if it cannot wait.</source>
        <translation>Twoje słowa są w biurze bez zmian, a inni z zespołu jeszcze ich nie widzą. Ktoś w biurze ogląda każdy wpis. Zadzwoń do biura, jeśli to pilne.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Ostatnio wysłano: %1</translation>
    </message>
    <message>
        <source>Nothing has been sent from this device yet.</source>
        <translation>Z tego urządzenia nic jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.</source>
        <translation>Nie udało się odczytać części niewysłanych rzeczy. Są zachowane w pliku obok zapisu. Powiedz o tym biuru.</translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>Aplikacja zatrzymała się przy zapisie. Przywrócono %Ln rzecz; nic nie przepadło.</numerusform>
            <numerusform>Aplikacja zatrzymała się przy zapisie. Przywrócono %Ln rzeczy; nic nie przepadło.</numerusform>
            <numerusform>Aplikacja zatrzymała się przy zapisie. Przywrócono %Ln rzeczy; nic nie przepadło.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
            <numerusform>Pokaż jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ThreadModel</name>
    <message>
        <source>Hidden on this device only: %1.</source>
        <translation>Ukryte tylko na tym urządzeniu: %1.</translation>
    </message>
    <message>
        <source>Hidden on this device only: %1 and more.</source>
        <translation>Ukryte tylko na tym urządzeniu: %1 i inne.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>Rodzina i przyjaciele</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>Pomagają zawodowo</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Domy</translation>
    </message>
</context>
<context>
    <name>doorstep::app::TouchpointEditor</name>
    <message>
        <source>Talk</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Podwózka</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Posiłek</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>Zabawa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Saved: %1 with %2, %3.</source>
        <translation>Zapisano: %1, z kim: %2, %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitChildWords</name>
    <message>
        <source>Nobody else was there.</source>
        <translation>Nikogo innego tam nie było.</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>Są tam też: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitClose</name>
    <message>
        <source>What we promised</source>
        <translation>Nasze obietnice</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Twoimi słowami</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Własne słowa: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: &quot;in two weeks&quot;, 2: &quot;Tuesday 17 March&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Nie ustalono</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za tydzień</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Za dwa tygodnie</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>Za cztery tygodnie</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitEditor</name>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation>Dlaczego nie na osobności: %1?</translation>
    </message>
    <message>
        <source>Why was %1 not seen?</source>
        <translation>Dlaczego nie widziano: %1?</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>Nie śpi</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Śpi</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message>
        <source>Less than a minute of writing.</source>
        <translation>Mniej niż minuta pisania.</translation>
    </message>
    <message>
        <source>About a minute of writing.</source>
        <translation>Około minuty pisania.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>Około %Ln minuty pisania.</numerusform>
            <numerusform>Około %Ln minut pisania.</numerusform>
            <numerusform>Około %Ln minut pisania.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only you see this.</source>
        <translation>%1 Widzisz to tylko Ty.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>Dziś nic</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Ta notatka</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 mówi: „%2”</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitModel</name>
    <message>
        <source>since %1</source>
        <translation>od: %1</translation>
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
        <translation>Zaplanowano: %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Zaplanowano na: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReading</name>
    <message>
        <source>A visit</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Nobody was in</source>
        <translation>Nikogo nie było</translation>
    </message>
    <message>
        <source>They said no that day</source>
        <translation>Tego dnia odmowa</translation>
    </message>
    <message>
        <source>They had moved</source>
        <translation>Przeprowadzka</translation>
    </message>
    <message>
        <source>A visit that was called off</source>
        <translation>Wizyta odwołana</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1, od %2 do %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Kto: %1.</translation>
    </message>
    <message>
        <source>This visit is not written up yet.</source>
        <translation>Ta wizyta nie jest jeszcze opisana.</translation>
    </message>
    <message>
        <source>This visit is to come.</source>
        <translation>Ta wizyta dopiero będzie.</translation>
    </message>
    <message>
        <source>In the family&apos;s words</source>
        <translation>Słowami rodziny</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>Własne słowa: %1</translation>
    </message>
    <message>
        <source>The family said: that&apos;s right.</source>
        <translation>Rodzina mówi: zgadza się.</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>Rodzina mówi: nie całkiem.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Kto tam był</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>Zapisano też</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>Następna wizyta</translation>
    </message>
    <message>
        <source>Why was not noted.</source>
        <translation>Nie zapisano, dlaczego.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Dlaczego: %1</translation>
    </message>
    <message>
        <source>Seen, and seen alone.</source>
        <translation>Widziane, także na osobności.</translation>
    </message>
    <message>
        <source>Seen, and not alone.</source>
        <translation>Widziane, ale nie na osobności.</translation>
    </message>
    <message>
        <source>Seen. Alone or not was not noted.</source>
        <translation>Widziane. Nie zapisano, czy na osobności.</translation>
    </message>
    <message>
        <source>Awake.</source>
        <translation>Nie śpi.</translation>
    </message>
    <message>
        <source>Asleep.</source>
        <translation>Śpi.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>Nie widziane.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Seen, and where the children sleep.</source>
        <translation>Obejrzany, razem z miejscem, gdzie śpią dzieci.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>Obejrzany.</translation>
    </message>
    <message>
        <source>Where the children sleep was seen.</source>
        <translation>Obejrzane jest miejsce, gdzie śpią dzieci.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReady</name>
    <message>
        <source>You promised</source>
        <translation>Twoja obietnica</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 obiecuje</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, termin: %2</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>Nigdy: %1</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Bezpiecznie: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Kiedy: %1</translation>
    </message>
    <message>
        <source>A card may be left.</source>
        <translation>Wolno zostawić karteczkę.</translation>
    </message>
    <message>
        <source>Leave no card and no message.</source>
        <translation>Nie zostawiaj karteczki ani wiadomości.</translation>
    </message>
    <message>
        <source>No safe contact plan is known here, so stay quiet.</source>
        <translation>Nie znamy tu planu bezpiecznego kontaktu, więc zachowaj ciszę.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Zwierzęta</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkowanie</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Language at the door</source>
        <translation>Język przy drzwiach</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>Jakich słów używać</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>W czym chcą pomocy</translation>
    </message>
    <message>
        <source>Saved: nobody in. Next try %1.</source>
        <translation>Zapisano: nikogo nie ma. Następna próba: %1.</translation>
    </message>
    <message>
        <source>Saved: nobody in.</source>
        <translation>Zapisano: nikogo nie ma.</translation>
    </message>
</context>
</TS>
