<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Someone else is here</source>
        <translation>یہاں کوئی اور بھی ہے</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>انہیں کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>This is a child</source>
        <translation>یہ بچہ ہے</translation>
    </message>
</context>
<context>
    <name>AdvocacyRecords</name>
    <message>
        <source>Goes to an advocate with the next signal.</source>
        <translation>اگلے سگنل کے ساتھ حامی تک جائے گی۔</translation>
    </message>
    <message>
        <source>An advocate is looked for.</source>
        <translation>حامی کی تلاش ہو رہی ہے۔</translation>
    </message>
    <message>
        <source>%1 is asked and has not answered yet.</source>
        <translation>%1 سے پوچھا گیا ہے، ابھی جواب نہیں آیا۔</translation>
    </message>
    <message>
        <source>%1 said yes. The meeting: %2.</source>
        <translation>%1 نے ہاں کہا۔ میٹنگ: %2۔</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>%1 نے ہاں کہا۔</translation>
    </message>
    <message>
        <source>%1 cannot. The next advocate is asked.</source>
        <translation>%1 کے لیے ممکن نہیں۔ اگلے حامی سے پوچھا جا رہا ہے۔</translation>
    </message>
    <message>
        <source>Taken back, or at its end.</source>
        <translation>واپس لے لی گئی، یا ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>No advocate is free just now. Ring the office, or ask again another day.</source>
        <translation>اس وقت کوئی حامی فارغ نہیں۔ دفتر کو فون کریں، یا کسی اور دن پوچھیں۔</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestCard</name>
    <message>
        <source>Safe way to reach them</source>
        <translation>ان سے رابطے کا محفوظ طریقہ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>میٹنگ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Yes, I stand beside them</source>
        <translation>ہاں، میں ان کے ساتھ ہوں</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>میں نہیں</translation>
    </message>
    <message>
        <source>Open what they opened to you</source>
        <translation>جو انہوں نے آپ کے لیے کھولا، وہ دیکھیں</translation>
    </message>
    <message>
        <source>Their circle comes with the next signal.</source>
        <translation>ان کا حلقہ اگلے سگنل کے ساتھ آئے گا۔</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequests</name>
    <message>
        <source>Waits for your answer</source>
        <translation>آپ کے جواب کا انتظار ہے</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>آپ نے ہاں کہا</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>آپ نے نہیں کہا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>ختم ہو گئی</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestsPage</name>
    <message>
        <source>Parents who ask</source>
        <translation>مدد مانگنے والے والدین</translation>
    </message>
    <message>
        <source>Your answer is read by those who asked: the parent, and who works with them.</source>
        <translation>آپ کا جواب وہ پڑھیں گے جنہوں نے پوچھا: والد یا والدہ، اور جو ان کے ساتھ کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Nobody asks just now</source>
        <translation>اس وقت کوئی نہیں پوچھ رہا</translation>
    </message>
    <message>
        <source>When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.</source>
        <translation>جب کوئی والد یا والدہ حامی مانگیں تو وہ یہاں نظر آتا ہے: پہلا نام، محفوظ طریقہ، میٹنگ۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
</context>
<context>
    <name>AdvocatePage</name>
    <message>
        <source>Meeting %1. %2</source>
        <translation>میٹنگ %1۔ %2</translation>
    </message>
    <message>
        <source>The council promises…</source>
        <translation>کونسل کا وعدہ…</translation>
    </message>
    <message>
        <source>Safe way to reach them</source>
        <translation>ان سے رابطے کا محفوظ طریقہ</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>کونسل نے کیا وعدے کیے</translation>
    </message>
    <message>
        <source>Nothing yet. Note each promise while it is said: who, what, by when.</source>
        <translation>ابھی کچھ نہیں۔ ہر وعدہ اسی وقت لکھیں جب کہا جائے: کون، کیا، کب تک۔</translation>
    </message>
    <message>
        <source>Who is in the circle</source>
        <translation>حلقے میں کون ہے</translation>
    </message>
</context>
<context>
    <name>AlsoWritten</name>
    <message>
        <source>Also written down as</source>
        <translation>اس نام سے بھی لکھا ہے</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>یہ دو الگ افراد ہیں</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>یہ وہی فرد نہیں جو</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>یہ ایک ہی فرد ہے</translation>
    </message>
</context>
<context>
    <name>AskAdvocateLink</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>حامی مانگیں</translation>
    </message>
</context>
<context>
    <name>AskAdvocatePage</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>حامی مانگیں</translation>
    </message>
    <message>
        <source>A parent who has been through it stands beside you. They are not from the council.</source>
        <translation>ایک والد یا والدہ جو خود اس سے گزر چکے ہیں، آپ کے ساتھ کھڑے ہوتے ہیں۔ وہ کونسل سے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پوچھیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Whose circle is it about?</source>
        <translation>یہ کس کے حلقے کی بات ہے؟</translation>
    </message>
    <message>
        <source>How is it safe to reach you?</source>
        <translation>آپ سے رابطہ کیسے محفوظ ہے؟</translation>
    </message>
    <message>
        <source>For example: text first, after school</source>
        <translation>مثلاً: پہلے پیغام بھیجیں، اسکول کے بعد</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>آپ کا پہلا نام</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>پہلا نام کافی ہے</translation>
    </message>
    <message>
        <source>When is the meeting?</source>
        <translation>میٹنگ کب ہے؟</translation>
    </message>
    <message>
        <source>Who should it be?</source>
        <translation>کون ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>What it is about, if you want to say</source>
        <translation>بات کیا ہے، اگر آپ بتانا چاہیں</translation>
    </message>
    <message>
        <source>You can skip this</source>
        <translation>آپ اسے چھوڑ سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Not needed any more</source>
        <translation>اب ضرورت نہیں</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>یہ پیغام بند کریں</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Doorstep cannot open now</source>
        <translation>Doorstep ابھی نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Doorstep بند کریں</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>ChildWordsPage</name>
    <message>
        <source>Listen to these words</source>
        <translation>یہ الفاظ سنیں</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>%1 کے الفاظ</translation>
    </message>
    <message>
        <source>As they were said. Nothing tidied, nothing added.</source>
        <translation>جیسے کہے گئے۔ کچھ سنوارا نہیں، کچھ بڑھایا نہیں۔</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>یہ الفاظ رکھیں</translation>
    </message>
    <message>
        <source>Before you write: “I write this so that others know. I tell someone if you are not safe.”</source>
        <translation>لکھنے سے پہلے کہیں: “میرے لکھنے کی وجہ یہ ہے کہ دوسروں کو پتا ہو۔ اگر آپ محفوظ نہ ہوں تو مجھے کسی کو بتانا ہو گا۔”</translation>
    </message>
    <message>
        <source>For example: I like when Nana comes</source>
        <translation>مثلاً: مجھے اچھا لگتا ہے جب نانی آتی ہیں</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>%1 کا کہنا</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>میں نے پوچھا</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>بغیر پوچھے کہا</translation>
    </message>
    <message>
        <source>%1 says we may read this out at the door</source>
        <translation>%1 کی اجازت ہے کہ ہم یہ دروازے پر پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>پہلے کہا گیا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>اس کے بجائے ڈرائنگ بنائیں</translation>
    </message>
    <message>
        <source>Record it instead</source>
        <translation>اس کے بجائے ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>تصویر شامل کریں</translation>
    </message>
</context>
<context>
    <name>ChoosePersonPage</name>
    <message>
        <source>Who would you like to be?</source>
        <translation>آپ کون بننا چاہیں گے؟</translation>
    </message>
    <message>
        <source>This is a practice council. Nobody in it is real, and nothing leaves this computer.</source>
        <translation>یہ مشق کی کونسل ہے۔ اس میں کوئی اصلی نہیں، اور کچھ بھی اس کمپیوٹر سے باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>کون ہے؟</translation>
    </message>
    <message>
        <source>Each person has a place of their own here, with their own PIN. Nobody sees what is in another&apos;s.</source>
        <translation>یہاں ہر شخص کی اپنی جگہ اور اپنا PIN ہے۔ کوئی دوسرے کی جگہ نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>کسی کو شامل کریں</translation>
    </message>
</context>
<context>
    <name>CircleChoice</name>
    <message>
        <source>Our circle</source>
        <translation>ہمارا حلقہ</translation>
    </message>
    <message>
        <source>%1&apos;s circle</source>
        <translation>%1 کا حلقہ</translation>
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
        <translation>خالی جگہ</translation>
    </message>
</context>
<context>
    <name>CircleMemberSheet</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>بچہ یا نوجوان</translation>
    </message>
    <message>
        <source>Time together is written down with the children and young people of a circle.</source>
        <translation>ساتھ گزارا وقت حلقے کے بچوں اور نوجوانوں کے ساتھ لکھا جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>We met</source>
        <translation>ہم ملے</translation>
    </message>
    <message>
        <source>Opening the circle…</source>
        <translation>حلقہ کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>پیشکش اور درخواستیں</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>حلقہ</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>سب سے قریب</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>دوست اور خاندان</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>ہمارے آس پاس</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مدد جن کا کام ہے</translation>
    </message>
</context>
<context>
    <name>ComesCloseNote</name>
    <message>
        <source>Nothing is written just like that. These come close.</source>
        <translation>بالکل ایسا کچھ نہیں لکھا۔ یہ اس کے قریب ہیں۔</translation>
    </message>
</context>
<context>
    <name>DoorNumberSheet</name>
    <message>
        <source>May I knock?</source>
        <translation>کیا دستک دے سکتے ہیں؟</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>دوبارہ نہ آئیں</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Leave this home alone</source>
        <translation>اس گھر پر نہ جائیں</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>گھر کا نمبر کیا ہے؟</translation>
    </message>
    <message>
        <source>Which number is it? We keep a code that hides it, for two years. You can skip this.</source>
        <translation>گھر کا نمبر کیا ہے؟ ہم دو سال تک ایک کوڈ رکھتے ہیں جو نمبر کو چھپاتا ہے۔ آپ اسے چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>For example: 12a</source>
        <translation>مثلاً: 12a</translation>
    </message>
    <message>
        <source>House number or name</source>
        <translation>گھر کا نمبر یا نام</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>At the door</source>
        <translation>دروازے پر</translation>
    </message>
    <message>
        <source>Knocking on doors, and time spent together</source>
        <translation>دروازوں پر دستک، اور ساتھ گزارا وقت</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>گلی کا چکر</translation>
    </message>
    <message>
        <source>One tap a door. Only the counts are kept, and no name.</source>
        <translation>ہر دروازے پر ایک بار چھوئیں۔ صرف گنتی رکھی جاتی ہے، کوئی نام نہیں۔</translation>
    </message>
    <message>
        <source>Neighbours who said yes</source>
        <translation>ہاں کہنے والے پڑوسی</translation>
    </message>
    <message>
        <source>Each until the day they chose, or until they say stop.</source>
        <translation>ہر ایک اپنے چنے ہوئے دن تک، یا جب تک وہ منع نہ کریں۔</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>ہم ملے</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>کسی نوجوان کے ساتھ بات، سفر یا کھانا: تین بار چھوئیں۔</translation>
    </message>
    <message>
        <source>A knock that a family asked for opens from that family&apos;s page, with the words that they chose.</source>
        <translation>جس دستک کو خاندان نے خود کہا، وہ اس خاندان کے صفحے سے کھلتی ہے، ان کے چنے ہوئے الفاظ کے ساتھ۔</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>جگہیں اور گروپ</translation>
    </message>
    <message>
        <source>What there is round here, when, and in which language.</source>
        <translation>آس پاس کیا ہے، کب، اور کس زبان میں۔</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>پیشکش اور درخواستیں</translation>
    </message>
    <message>
        <source>What people of these streets offer and ask of each other.</source>
        <translation>ان گلیوں کے لوگ ایک دوسرے کو کیا پیش کرتے اور مانگتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln لکیر</numerusform>
            <numerusform>%Ln لکیریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>This drawing cannot be shown yet. It is kept.</source>
        <translation>یہ ڈرائنگ ابھی دکھائی نہیں جا سکتی۔ یہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Tap here, then sign</source>
        <translation>یہاں چھوئیں، پھر دستخط کریں</translation>
    </message>
    <message>
        <source>Tap here, then draw</source>
        <translation>یہاں چھوئیں، پھر تصویر بنائیں</translation>
    </message>
    <message>
        <source>There is no more room. Take a stroke away, or begin again.</source>
        <translation>مزید جگہ نہیں ہے۔ ایک لکیر ہٹائیں، یا دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>دوبارہ شروع کریں</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>اس کے بجائے ہاتھ سے دستخط کریں</translation>
    </message>
    <message>
        <source>Type your name instead</source>
        <translation>اس کے بجائے اپنا نام ٹائپ کریں</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>آپ کا نام</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>اس میں کیا ہے، لفظوں میں</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>A drawing</source>
        <translation>ایک ڈرائنگ</translation>
    </message>
    <message>
        <source>What %1 draws</source>
        <translation>%1 کیا بناتے ہیں</translation>
    </message>
    <message>
        <source>It stands in the story as it was drawn.</source>
        <translation>یہ کہانی میں ویسے ہی رہتی ہے جیسے بنائی گئی۔</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>یہ ڈرائنگ رکھیں</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>کاغذ</translation>
    </message>
</context>
<context>
    <name>EarlierPromises</name>
    <message>
        <source>Earlier promises</source>
        <translation>پہلے کے وعدے</translation>
    </message>
</context>
<context>
    <name>EditorStates</name>
    <message>
        <source>We kept what you typed at %1</source>
        <translation>آپ کا لکھا ہوا ہم نے رکھ لیا ہے، %1</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>یہ ابھی محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>اسے ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Welcome to Doorstep</source>
        <translation>Doorstep میں خوش آمدید</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>دوبارہ شامل ہوں</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>%1 میں شمولیت</translation>
    </message>
    <message>
        <source>For the people who stand beside children and their families.</source>
        <translation>ان لوگوں کے لیے جو بچوں اور ان کے خاندانوں کے ساتھ کھڑے ہیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلیں</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>آپ کا دعوت نامہ</translation>
    </message>
    <message>
        <source>Your office sends it to you once. Paste it here, or type it as it stands.</source>
        <translation>آپ کا دفتر یہ ایک بار بھیجتا ہے۔ اسے یہاں پیسٹ کریں، یا جیسا ہے ویسا لکھیں۔</translation>
    </message>
    <message>
        <source>This invitation is from %1</source>
        <translation>یہ دعوت نامہ %1 کی طرف سے ہے</translation>
    </message>
    <message>
        <source>Is that your office? Nothing has been sent there yet.</source>
        <translation>کیا یہ آپ کا دفتر ہے؟ ابھی وہاں کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.</source>
        <translation>ایک PIN چنیں۔ یہ اس ڈیوائس کو کھولتا ہے، وہاں بھی جہاں سگنل نہ ہو۔ دفتر میں کوئی اسے نہیں دیکھ سکتا۔</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>وہی PIN ایک بار پھر</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more</source>
        <translation>چھ یا زیادہ ہندسوں کا PIN چنیں</translation>
    </message>
    <message>
        <source>For practice, choose %1</source>
        <translation>مشق کے لیے %1 چنیں</translation>
    </message>
    <message>
        <source>Joining, and bringing your people to this device…</source>
        <translation>شمولیت ہو رہی ہے، اور آپ کے لوگ اس ڈیوائس پر آ رہے ہیں…</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Open seat</source>
        <translation>خالی جگہ</translation>
    </message>
</context>
<context>
    <name>FaceToggle</name>
    <message>
        <source>Someone else</source>
        <translation>کوئی اور</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>یہاں ہیں</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>یہاں نہیں</translation>
    </message>
</context>
<context>
    <name>FamilyCircle</name>
    <message>
        <source>Through the years</source>
        <translation>برسوں کے دوران</translation>
    </message>
    <message>
        <source>Since when each of them is there</source>
        <translation>ہر ایک کب سے ساتھ ہے</translation>
    </message>
</context>
<context>
    <name>FamilyEditPage</name>
    <message>
        <source>The family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>خاندان خود کو کیا کہتا ہے</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>انہیں کس کام میں مدد چاہیے، ان کے الفاظ میں</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>دروازے پر بولنے کی زبان</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>ابھی نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Who interprets (never a child or a relative)</source>
        <translation>ترجمان کون ہے (کبھی بچہ یا رشتہ دار نہیں)</translation>
    </message>
    <message>
        <source>How to say names and hard things</source>
        <translation>نام اور مشکل باتیں کیسے کہیں</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>What they want help with</source>
        <translation>انہیں کس کام میں مدد چاہیے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>کون سے الفاظ بولیں</translation>
    </message>
</context>
<context>
    <name>FamilyNewPage</name>
    <message>
        <source>A new family</source>
        <translation>نیا خاندان</translation>
    </message>
    <message>
        <source>One first name is enough. Everything else can wait.</source>
        <translation>ایک پہلا نام کافی ہے۔ باقی سب بعد میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>بچہ یا نوجوان</translation>
    </message>
    <message>
        <source>What the family calls itself (if you know)</source>
        <translation>خاندان خود کو کیا کہتا ہے (اگر آپ کو پتا ہو)</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>انہیں کس کام میں مدد چاہیے، ان کے الفاظ میں</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Go on with the visit</source>
        <translation>ملاقات جاری رکھیں</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>ملاقات شروع کریں</translation>
    </message>
    <message>
        <source>Change what is said of the family</source>
        <translation>خاندان کے بارے میں لکھا بدلیں</translation>
    </message>
    <message>
        <source>Opening the family…</source>
        <translation>خاندان کھل رہا ہے…</translation>
    </message>
    <message>
        <source>One name is not known yet</source>
        <translation>ایک نام ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>Give the child a name, or join them to their family.</source>
        <translation>بچے کا نام لکھیں، یا اسے اس کے خاندان سے جوڑیں۔</translation>
    </message>
    <message>
        <source>Name or join</source>
        <translation>نام دیں یا جوڑیں</translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln مزید دکھائیں</numerusform>
            <numerusform>%Ln مزید دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>کسی کو شامل کریں</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>گھر شامل کریں</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>واپس لائیں</translation>
    </message>
</context>
<context>
    <name>FamilyPromises</name>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise at a visit stands here.</source>
        <translation>کوئی وعدہ باقی نہیں۔ ملاقات میں آپ کے وعدے یہاں نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>The promise board</source>
        <translation>وعدوں کا بورڈ</translation>
    </message>
</context>
<context>
    <name>FamilyStory</name>
    <message>
        <source>The whole story</source>
        <translation>پوری کہانی</translation>
    </message>
    <message>
        <source>Visits, promises, time together, homes and people</source>
        <translation>ملاقاتیں، وعدے، ساتھ گزارا وقت، گھر اور لوگ</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>اب تک کی کہانی</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Keep this one</source>
        <translation>یہ رکھیں</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>“%1” رکھیں</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>ابھی نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>This was written twice at the same time. Both are kept until somebody decides.</source>
        <translation>یہ ایک ہی وقت میں دو بار لکھا گیا۔ جب تک کوئی فیصلہ نہ کرے، دونوں رہیں گے۔</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>بدلیں: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Both began with nothing written here.</source>
        <translation>دونوں نے اس وقت شروع کیا جب یہاں کچھ نہیں لکھا تھا۔</translation>
    </message>
    <message>
        <source>Both began from: %1</source>
        <extracomment>Under two versions of one field: what it said when both began to write. 1: &quot;Rang the school.&quot;</extracomment>
        <translation>دونوں نے یہاں سے شروع کیا: %1</translation>
    </message>
    <message>
        <source>An “about me” card</source>
        <translation>“میرے بارے میں” کارڈ</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>یہ کس کا کارڈ ہے</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>انہیں کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>وہ کیا کرتے ہیں</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>انہیں کیا پسند ہے</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>اس کام میں کتنے سال</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>A request for an advocate</source>
        <translation>حامی کے لیے درخواست</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>A safe way to reach them</source>
        <translation>ان سے رابطے کا محفوظ طریقہ</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>میٹنگ کب ہے</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>بات کیا ہے</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>کس سے پوچھا گیا</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>اس کا کیا ہوا</translation>
    </message>
    <message>
        <source>Whose circle it is about</source>
        <translation>کس کے حلقے کی بات ہے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>An agreement to share</source>
        <translation>معلومات دینے پر رضامندی</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>کس کے بارے میں ہے</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>کون جان سکتا ہے</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>کس لیے</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>کیا بتایا جا سکتا ہے</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>قانون کیا کہتا ہے</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>کس نے رضامندی دی</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>رضامندی کیسے دی</translation>
    </message>
    <message>
        <source>From</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>واپس لینے کا دن</translation>
    </message>
    <message>
        <source>How a child was seen</source>
        <translation>بچے کو کیسے دیکھا گیا</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>بچہ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیکھا</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation>اکیلے میں دیکھا</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>بیدار</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Why not seen</source>
        <translation>کیوں نہیں دیکھا</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>اکیلے میں کیوں نہیں</translation>
    </message>
    <message>
        <source>A child&apos;s words</source>
        <translation>بچے کے الفاظ</translation>
    </message>
    <message>
        <source>Words, as they were said</source>
        <translation>الفاظ، جیسے کہے گئے</translation>
    </message>
    <message>
        <source>The child was asked</source>
        <translation>بچے سے پوچھا گیا</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>وہاں کون تھا</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>کہنے کا دن</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>حلقہ</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسے کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>Whose circle it is</source>
        <translation>یہ کس کا حلقہ ہے</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>یہ کس لیے ہے</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>کب تک کھلا ہے</translation>
    </message>
    <message>
        <source>Who must not be in it</source>
        <translation>کون اس میں نہیں ہونا چاہیے</translation>
    </message>
    <message>
        <source>Somebody in a circle</source>
        <translation>حلقے کا کوئی فرد</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>خاندان سے ان کا رشتہ</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>کتنے قریب</translation>
    </message>
    <message>
        <source>Paid to be there</source>
        <translation>یہ ان کی ملازمت ہے</translation>
    </message>
    <message>
        <source>In the circle since</source>
        <translation>حلقے میں کب سے</translation>
    </message>
    <message>
        <source>Left the circle on</source>
        <translation>حلقہ چھوڑنے کا دن</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>بچہ یا نوجوان</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>سائن ان کا نام</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>ڈیوائس</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>ڈیوائس</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>کب سے استعمال میں</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>ختم ہونے کا دن</translation>
    </message>
    <message>
        <source>A door not to knock on</source>
        <translation>وہ دروازہ جس پر دستک نہ دیں</translation>
    </message>
    <message>
        <source>Which door</source>
        <translation>کون سا دروازہ</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>خاندان خود کو کیا کہتا ہے</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>انہیں کس کام میں مدد چاہیے</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>دروازے پر بولنے کی زبان</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>ترجمان کون ہے</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>کون سے الفاظ بولیں</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>حلقے</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>کونسل نمبر</translation>
    </message>
    <message>
        <source>Help ended on</source>
        <translation>مدد ختم ہونے کا دن</translation>
    </message>
    <message>
        <source>A permission</source>
        <translation>اجازت</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>کس چیز کے لیے</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>کس قسم کی چیز</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>کس حیثیت سے</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>کس نے دی</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>یہ کس کا گھر ہے</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>علاقہ</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>اندر جانے کا راستہ</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>پالتو جانور</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>پارکنگ</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>وہاں کون رہتا ہے</translation>
    </message>
    <message>
        <source>A neighbour who wants in</source>
        <translation>شامل ہونے والا پڑوسی</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>ان سے رابطہ کیسے کریں</translation>
    </message>
    <message>
        <source>What they enjoy</source>
        <translation>انہیں کیا اچھا لگتا ہے</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>انہوں نے کیا پیشکش کی</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>انہوں نے کیا مانگا</translation>
    </message>
    <message>
        <source>What was said at the door</source>
        <translation>دروازے پر کیا کہا گیا</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>رضامندی کا دن</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ختم ہونے کا دن</translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation>واپس لینے کا دن</translation>
    </message>
    <message>
        <source>Some streets</source>
        <translation>کچھ گلیاں</translation>
    </message>
    <message>
        <source>Which streets</source>
        <translation>کون سی گلیاں</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>ان کا خیال کون رکھتا ہے</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>کہانی میں لگایا گیا</translation>
    </message>
    <message>
        <source>What it meant for the child</source>
        <translation>بچے کے لیے اس کا مطلب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>How the family reads it</source>
        <translation>خاندان اسے کیسے پڑھتا ہے</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>مختصر نام</translation>
    </message>
    <message>
        <source>Languages not checked yet</source>
        <translation>زبانیں جو ابھی جانچی نہیں گئیں</translation>
    </message>
    <message>
        <source>Homes in one block</source>
        <translation>ایک حصے میں کتنے گھر</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>ایک فرد</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دوسرے نام</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>How well the day is known</source>
        <translation>دن کتنا پکا معلوم ہے</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>ان کا ذکر کیسے کریں</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>پڑھنے کی جگہ سننا پسند ہے</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>حصہ لینے میں کیا مدد دیتا ہے</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>وفات کا دن</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>وہی فرد ہے جو</translation>
    </message>
    <message>
        <source>Joined to the family</source>
        <translation>خاندان سے جوڑا گیا</translation>
    </message>
    <message>
        <source>Why they were taken away</source>
        <translation>کیوں ہٹایا گیا</translation>
    </message>
    <message>
        <source>A place or a group</source>
        <translation>جگہ یا گروپ</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>وہاں کیا ہے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>خرچ کتنا ہے</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>کون چلاتا ہے</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>خرچ کون دیتا ہے</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>کیا وعدہ ہوا</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>کس سے</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>کس نے وعدہ کیا</translation>
    </message>
    <message>
        <source>Which office promised</source>
        <translation>کس دفتر نے وعدہ کیا</translation>
    </message>
    <message>
        <source>The council promised it</source>
        <translation>کونسل نے وعدہ کیا</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>وعدے کا دن</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>What became of a promise</source>
        <translation>وعدے کا کیا ہوا</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الفاظ میں</translation>
    </message>
    <message>
        <source>Said by who promised</source>
        <translation>یہ وعدہ کرنے والے نے کہا</translation>
    </message>
    <message>
        <source>Minutes of recording</source>
        <translation>لکھنے کے منٹ</translation>
    </message>
    <message>
        <source>Seconds of writing</source>
        <translation>لکھنے کے سیکنڈ</translation>
    </message>
    <message>
        <source>A tie in the circle</source>
        <translation>حلقے کا رشتہ</translation>
    </message>
    <message>
        <source>As who sees it</source>
        <translation>کس کی نظر سے</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>ان کا آپس میں رشتہ</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>کتنا مضبوط</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>کیسا لگتا ہے</translation>
    </message>
    <message>
        <source>Who reaches out</source>
        <translation>رابطہ کون کرتا ہے</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>ان کے درمیان</translation>
    </message>
    <message>
        <source>And</source>
        <translation>اور</translation>
    </message>
    <message>
        <source>Who lived in a home</source>
        <translation>گھر میں کون رہتا تھا</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>کون سا گھر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>وہاں رہنا شروع</translation>
    </message>
    <message>
        <source>How well the first day is known</source>
        <translation>پہلا دن کتنا پکا معلوم ہے</translation>
    </message>
    <message>
        <source>How well the last day is known</source>
        <translation>آخری دن کتنا پکا معلوم ہے</translation>
    </message>
    <message>
        <source>How to reach somebody safely</source>
        <translation>کسی سے محفوظ رابطہ کیسے کریں</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>محفوظ طریقے</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>محفوظ وقت</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>خفیہ لفظ</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>پیغام چھوڑ سکتے ہیں</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>کون دیکھتا ہے</translation>
    </message>
    <message>
        <source>Who must not be in their circles</source>
        <translation>ان کے حلقوں میں کون نہ ہو</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>دوبارہ دیکھنے کا دن</translation>
    </message>
    <message>
        <source>What the help rests on</source>
        <translation>مدد کی بنیاد کیا ہے</translation>
    </message>
    <message>
        <source>The family was told on</source>
        <translation>خاندان کو بتانے کا دن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>A street round</source>
        <translation>گلی کا چکر</translation>
    </message>
    <message>
        <source>Which street</source>
        <translation>کون سی گلی</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>بات چیت ہوئی</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>شامل ہونا ہے</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>دوبارہ نہ آئیں</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>یاد دہانی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>مکمل ہونے کا دن</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>ساتھ گزارا وقت</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>کیا تھا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>ایک سطر میں</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>دفتر کا کوئی فرد</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>ٹیم</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>جانے کا دن</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>کس قسم کی ملاقات</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>کب کا ارادہ ہے</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>پہنچنے کا وقت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>نکلنے کا وقت</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>گھر دیکھا</translation>
    </message>
    <message>
        <source>Saw where the child sleeps</source>
        <translation>بچے کے سونے کی جگہ دیکھی</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>میں نے کیا دیکھا</translation>
    </message>
    <message>
        <source>What was read together</source>
        <translation>مل کر کیا پڑھا گیا</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>خاندان نے کیا کہا</translation>
    </message>
    <message>
        <source>The family says: that&apos;s right</source>
        <translation>خاندان کا کہنا ہے: یہ ٹھیک ہے</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>ملنے کون آیا</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>لکھ لیا گیا</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>اگلی ملاقات</translation>
    </message>
    <message>
        <source>Somebody paid to help</source>
        <translation>مدد جس کا کام ہے</translation>
    </message>
    <message>
        <source>From an agency</source>
        <translation>ایجنسی سے</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>کیوں ختم ہوا</translation>
    </message>
    <message>
        <source>The family met them before</source>
        <translation>خاندان ان سے پہلے مل چکا ہے</translation>
    </message>
    <message>
        <source>Brought in from</source>
        <translation>کہاں سے لایا گیا</translation>
    </message>
    <message>
        <source>The date that it states</source>
        <translation>اس پر لکھی تاریخ</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>وہاں اس کا نمبر</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>پوچھا گیا</translation>
    </message>
    <message>
        <source>somebody said yes</source>
        <translation>کسی نے ہاں کہا</translation>
    </message>
    <message>
        <source>that advocate said no</source>
        <translation>اس حامی نے نہیں کہا</translation>
    </message>
    <message>
        <source>no advocate is free yet</source>
        <translation>ابھی کوئی حامی فارغ نہیں</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>ختم ہو گیا</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>پورا دن معلوم</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>مہینہ معلوم</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>سال معلوم</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>ابھی پیدائش نہیں ہوئی</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وعدہ کیا گیا</translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation>دونوں نے ہاں کہا</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>کام جاری</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>پورا ہوا</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>دیر سے پورا ہوا</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>پورا نہیں ہوا</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>نیا وعدہ ہوا</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>اب رابطہ نہیں</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>کمزور رشتہ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>close</source>
        <translation>قریب</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>مضبوط سہارا</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>محبت بھرا</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>ملا جلا</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>کھنچاؤ</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>دونوں</translation>
    </message>
    <message>
        <source>mostly the first</source>
        <translation>زیادہ تر پہلا</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>زیادہ تر دوسرا</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>خاندان کی چنی ہوئی مدد</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>ضرورت مند بچے کا منصوبہ</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>چھان بین</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>بچے کے تحفظ کا منصوبہ</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>عدالت کا حکم</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>گھر سے دور رہنا</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>شروع کی مدد</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>عدالت سے پہلے</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>بات</translation>
    </message>
    <message>
        <source>a ride</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>کھانا</translation>
    </message>
    <message>
        <source>school</source>
        <translation>اسکول</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>تفریح</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>سوشل ورکر</translation>
    </message>
    <message>
        <source>family help worker</source>
        <translation>خاندانی مدد کا کارکن</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>ٹیم مینیجر</translation>
    </message>
    <message>
        <source>meeting coordinator</source>
        <translation>میٹنگ کا منتظم</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>والدین کا حامی</translation>
    </message>
    <message>
        <source>advocacy lead</source>
        <translation>حامیوں کا نگران</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>رضاکار</translation>
    </message>
    <message>
        <source>volunteer lead</source>
        <translation>رضاکاروں کا نگران</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>پڑوسیوں کو جوڑنے والا</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>والدین یا خاندان</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>نوجوان</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ایڈمنسٹریٹر</translation>
    </message>
    <message>
        <source>family help</source>
        <translation>خاندانی مدد</translation>
    </message>
    <message>
        <source>to say hello</source>
        <translation>سلام کرنے کے لیے</translation>
    </message>
    <message>
        <source>we met</source>
        <translation>ہم ملے</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>انہوں نے منع کیا</translation>
    </message>
    <message>
        <source>they have moved</source>
        <translation>وہ گھر بدل چکے ہیں</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Something from a newer app</source>
        <translation>نئی ایپ کی کوئی چیز</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>somebody who is not on this device</source>
        <translation>کوئی جو اس ڈیوائس پر نہیں</translation>
    </message>
    <message>
        <source>something from a newer app</source>
        <translation>نئی ایپ کی کوئی چیز</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بغیر سیڑھیوں کے</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخری بار دیکھا گیا</translation>
    </message>
    <message>
        <source>An offer or an ask in a circle</source>
        <translation>حلقے میں پیشکش یا درخواست</translation>
    </message>
    <message>
        <source>Asked for or offered</source>
        <translation>مانگا یا پیش کیا</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>تقریباً کہاں</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>کیا حال ہے</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>کس نے ہاں کہا</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>کب ختم ہوا</translation>
    </message>
    <message>
        <source>An offer or an ask of the street</source>
        <translation>گلی کی پیشکش یا درخواست</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>پیش کیا</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مانگا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>it fell through</source>
        <translation>نہ ہو سکا</translation>
    </message>
    <message>
        <source>The order of a day</source>
        <translation>دن کی ترتیب</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>کہاں جانا ہے</translation>
    </message>
    <message>
        <source>Only for practice</source>
        <translation>صرف مشق کے لیے</translation>
    </message>
    <message>
        <source>An answer from the office</source>
        <translation>دفتر کی طرف سے جواب</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>کون سی تبدیلی</translation>
    </message>
    <message>
        <source>What kind of thing it is about</source>
        <translation>یہ کس قسم کی چیز کے بارے میں ہے</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>کس نے فیصلہ کیا</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>فیصلہ کب ہوا</translation>
    </message>
    <message>
        <source>A change that is kept apart</source>
        <translation>ایک تبدیلی جو الگ رکھی گئی ہے</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>کس نے لکھا</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>یہ کیا کرتی ہے</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>کب لکھا گیا</translation>
    </message>
    <message>
        <source>When it came to the office</source>
        <translation>دفتر کب پہنچا</translation>
    </message>
    <message>
        <source>Why it is kept apart</source>
        <translation>یہ الگ کیوں رکھا ہے</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>اسے شامل کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>کیا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>added to the record</source>
        <translation>ریکارڈ میں شامل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>باہر رکھا گیا</translation>
    </message>
    <message>
        <source>could not be added</source>
        <translation>شامل نہیں ہو سکا</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>باہر رکھیں</translation>
    </message>
    <message>
        <source>it is not known why</source>
        <translation>وجہ معلوم نہیں</translation>
    </message>
    <message>
        <source>the writer was not let in</source>
        <translation>لکھنے والے کو اجازت نہیں تھی</translation>
    </message>
    <message>
        <source>it is not theirs to write</source>
        <translation>یہ لکھنا ان کا کام نہیں</translation>
    </message>
    <message>
        <source>the app could not read it</source>
        <translation>ایپ اسے پڑھ نہیں سکی</translation>
    </message>
    <message>
        <source>their time had ended</source>
        <translation>ان کا وقت ختم ہو چکا تھا</translation>
    </message>
    <message>
        <source>only who began it goes on with it</source>
        <translation>صرف شروع کرنے والا ہی جاری رکھتا ہے</translation>
    </message>
    <message>
        <source>A picture, a recording or a drawing</source>
        <translation>تصویر، ریکارڈنگ یا ڈرائنگ</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>یہ کس چیز کا حصہ ہے</translation>
    </message>
    <message>
        <source>What kind of thing it belongs to</source>
        <translation>یہ کس قسم کی چیز کا حصہ ہے</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>How large it is</source>
        <translation>یہ کتنی بڑی ہے</translation>
    </message>
    <message>
        <source>Proof that it is whole</source>
        <translation>ثبوت کہ یہ مکمل ہے</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>اسے کیا کھولتا ہے</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>اس میں کیا ہے، لفظوں میں</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>اس میں کون ہے</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>یہ کیوں بنائی گئی</translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation>اس کے لیے ہاں کس نے کہا</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>یہ کب بنائی گئی</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>ایک ریکارڈنگ</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>ایک ڈرائنگ</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>ایک دستخط</translation>
    </message>
    <message>
        <source>Whether two are one person</source>
        <translation>کیا دو ایک ہی فرد ہیں</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>ان میں سے ایک</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>دوسرا</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>کیا کہا گیا</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>کس نے کہا</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>کب کہا گیا</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ایک فرد</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>دو افراد</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>Give the device back</source>
        <translation>ڈیوائس واپس دیں</translation>
    </message>
    <message>
        <source>The one whose device this is puts in their PIN.</source>
        <translation>جس کی یہ ڈیوائس ہے، وہ اپنا PIN لکھیں۔</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>پڑھنا جاری رکھیں</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>مشق کے لیے آپ کا PIN ہے %1</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Not on this device</source>
        <translation>اس ڈیوائس پر نہیں</translation>
    </message>
    <message>
        <source>This is not on this device any more</source>
        <translation>یہ اب اس ڈیوائس پر نہیں ہے</translation>
    </message>
    <message>
        <source>Somebody took it away, or your time with these people has ended. What you saved went to the office first.</source>
        <translation>کسی نے اسے ہٹا دیا، یا ان لوگوں کے ساتھ آپ کا وقت ختم ہو گیا۔ آپ نے جو محفوظ کیا وہ پہلے دفتر پہنچ گیا۔</translation>
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
        <translation>لاک کریں، اور واپس لائیں</translation>
    </message>
    <message>
        <source>What you choose from the list opens here.</source>
        <translation>فہرست سے جو آپ چنیں، وہ یہاں کھلتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>بدلیں یا شامل کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Nobody lives here any more</source>
        <translation>اب یہاں کوئی نہیں رہتا</translation>
    </message>
</context>
<context>
    <name>HomeResidents</name>
    <message>
        <source>Who lives there, or did</source>
        <translation>وہاں کون رہتا ہے، یا رہتا تھا</translation>
    </message>
    <message>
        <source>Since when is not said</source>
        <translation>کب سے، یہ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>Somebody lived here before</source>
        <translation>یہاں پہلے کوئی رہتا تھا</translation>
    </message>
    <message>
        <source>Who lived here before?</source>
        <translation>یہاں پہلے کون رہتا تھا؟</translation>
    </message>
</context>
<context>
    <name>HouseholdEditPage</name>
    <message>
        <source>A home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>یہ کس کا گھر ہے</translation>
    </message>
    <message>
        <source>Mum&apos;s, Nana&apos;s</source>
        <translation>امی کا، نانی کا</translation>
    </message>
    <message>
        <source>Address, one line each</source>
        <translation>پتہ، ہر حصہ الگ سطر میں</translation>
    </message>
    <message>
        <source>Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.</source>
        <translation>کیا کسی کو یہ پتہ معلوم نہیں ہونا چاہیے؟ تو اسے نہ لکھیں، اور دفتر سے پوچھیں کہ اسے کیسے محفوظ رکھیں۔</translation>
    </message>
    <message>
        <source>Who lives there? Tap a face.</source>
        <translation>وہاں کون رہتا ہے؟ چہرے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>اندر جانے کا راستہ</translation>
    </message>
    <message>
        <source>Side gate, second floor, buzzer 4</source>
        <translation>ساتھ والا گیٹ، دوسری منزل، گھنٹی 4</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>پالتو جانور</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>پارکنگ</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Which family do they belong to?</source>
        <translation>یہ کس خاندان سے ہیں؟</translation>
    </message>
    <message>
        <source>No other family is here</source>
        <translation>یہاں کوئی اور خاندان نہیں</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>صرف اس ڈیوائس پر تلاش ہوئی۔ نام کے شروع کے حروف لکھ کر دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Add it to the record</source>
        <translation>ریکارڈ میں شامل کریں</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>باہر رکھیں</translation>
    </message>
</context>
<context>
    <name>KeptLink</name>
    <message>
        <source>Kept apart</source>
        <translation>الگ رکھا گیا</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept apart</source>
        <translation>الگ رکھا گیا</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>کچھ الگ نہیں رکھا</translation>
    </message>
    <message>
        <source>What colleagues write and may not add by themselves comes here. You then decide.</source>
        <translation>ساتھی جو لکھیں اور خود شامل نہ کر سکیں، یہاں آتا ہے۔ پھر آپ فیصلہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.</source>
        <translation>یہ ساتھیوں نے لکھا، اور یہ خود ریکارڈ میں نہیں جا سکا۔ آپ کا فیصلہ انہیں بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلہ ہو چکا</translation>
    </message>
    <message>
        <source>Why do you leave it out?</source>
        <translation>آپ اسے باہر کیوں رکھتے ہیں؟</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>باہر رکھیں</translation>
    </message>
    <message>
        <source>The person who wrote it reads your words. What they wrote stays at the office.</source>
        <translation>لکھنے والا آپ کے الفاظ پڑھتا ہے۔ اس کا لکھا ہوا دفتر میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>چند الفاظ میں</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Which language?</source>
        <translation>کون سی زبان؟</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>زبانیں تلاش کریں</translation>
    </message>
    <message>
        <source>No language is called that. Try its name in English.</source>
        <translation>اس نام کی کوئی زبان نہیں۔ اس کا انگریزی نام لکھ کر دیکھیں۔</translation>
    </message>
</context>
<context>
    <name>LapsedPage</name>
    <message>
        <source>Connect to open</source>
        <translation>کھولنے کے لیے رابطہ کریں</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>ابھی رابطہ کریں</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>لاک کریں</translation>
    </message>
    <message>
        <source>Getting in touch with the office…</source>
        <translation>دفتر سے رابطہ ہو رہا ہے…</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Listen</source>
        <translation>سنیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
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
        <translation>اس زبان کے کسی قاری نے اسے ابھی نہیں جانچا</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Read aloud</source>
        <translation>بلند آواز سے پڑھنا</translation>
    </message>
    <message>
        <source>Pages can be listened to</source>
        <translation>صفحے سنے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>کتنی تیزی سے</translation>
    </message>
    <message>
        <source>As people speak</source>
        <translation>جیسے لوگ بولتے ہیں</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>آہستہ</translation>
    </message>
    <message>
        <source>Sent and kept</source>
        <translation>بھیجا اور رکھا گیا</translation>
    </message>
    <message>
        <source>What is not sent yet, and what this device holds</source>
        <translation>کیا ابھی نہیں بھیجا گیا، اور اس ڈیوائس پر کیا ہے</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>میرا PIN بدلیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>اس زبان کے کسی قاری نے اسے ابھی نہیں جانچا</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>یہ کیسا نظر آئے</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تیز فرق</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>الفاظ کا سائز</translation>
    </message>
    <message>
        <source>%L1 per cent</source>
        <translation>%L1 فیصد</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>اسکرین پر کچھ خود نہیں ہلتا</translation>
    </message>
</context>
<context>
    <name>ModelStates</name>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>NameOrJoin</name>
    <message>
        <source>What are they called?</source>
        <translation>انہیں کیا کہتے ہیں؟</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>نام محفوظ کریں</translation>
    </message>
    <message>
        <source>Join to a family</source>
        <translation>خاندان سے جوڑیں</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreePage</name>
    <message>
        <source>Thank you, %1</source>
        <translation>شکریہ، %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>کچھ نہیں رکھا گیا</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>براہ کرم یہ پڑھیں</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>شامل ہونا ہے</translation>
    </message>
    <message>
        <source>Give the device back</source>
        <translation>ڈیوائس واپس دیں</translation>
    </message>
    <message>
        <source>Next door</source>
        <translation>اگلا دروازہ</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>مجھے منظور ہے</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>ڈیوائس انہیں دیں</translation>
    </message>
    <message>
        <source>Take me off again</source>
        <translation>میرا نام ہٹا دیں</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>یہ جواب مٹا دیں</translation>
    </message>
    <message>
        <source>It is kept until %1. Say stop at any time.</source>
        <translation>یہ %1 تک رکھا جائے گا۔ آپ جب چاہیں منع کر دیں۔</translation>
    </message>
    <message>
        <source>Your name and how to reach you are gone from this device.</source>
        <translation>آپ کا نام اور آپ سے رابطے کا طریقہ اس ڈیوائس سے مٹ گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreement</name>
    <message>
        <source>A first name is enough.</source>
        <translation>پہلا نام کافی ہے۔</translation>
    </message>
    <message>
        <source>One way to reach them: a number, an address, or which door.</source>
        <translation>رابطے کا ایک طریقہ: نمبر، پتہ، یا کون سا دروازہ۔</translation>
    </message>
    <message>
        <source>Choose when it ends, within a year.</source>
        <translation>چنیں کہ یہ کب ختم ہو، ایک سال کے اندر۔</translation>
    </message>
    <message>
        <source>Hello %1.</source>
        <translation>سلام %1۔</translation>
    </message>
    <message>
        <source>We keep your first name, one way to reach you, and what you enjoy.</source>
        <translation>ہم آپ کا پہلا نام، رابطے کا ایک طریقہ، اور آپ کی پسند رکھتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 keeps your first name, one way to reach you, and what you enjoy.</source>
        <translation>%1 کے پاس آپ کا پہلا نام، رابطے کا ایک طریقہ، اور آپ کی پسند رہتی ہے۔</translation>
    </message>
    <message>
        <source>We may ask you now and then to join in on your street. You can always say no.</source>
        <translation>ہم کبھی کبھی آپ سے اپنی گلی کے کاموں میں شامل ہونے کا پوچھ سکتے ہیں۔ آپ ہمیشہ نہیں کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>It ends on %1. Then it is all gone.</source>
        <translation>یہ %1 کو ختم ہو گا۔ پھر سب مٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Say stop at any time, and it is gone that day.</source>
        <translation>جب چاہیں منع کر دیں، اسی دن سب مٹ جائے گا۔</translation>
    </message>
</context>
<context>
    <name>NeighbourFields</name>
    <message>
        <source>First name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>For example: Bea</source>
        <translation>مثلاً: بی</translation>
    </message>
    <message>
        <source>One way to reach you</source>
        <translation>آپ سے رابطے کا ایک طریقہ</translation>
    </message>
    <message>
        <source>For example: the blue door, after five</source>
        <translation>مثلاً: نیلا دروازہ، پانچ بجے کے بعد</translation>
    </message>
    <message>
        <source>What you enjoy</source>
        <translation>آپ کو کیا اچھا لگتا ہے</translation>
    </message>
    <message>
        <source>For example: gardens, football, cooking</source>
        <translation>مثلاً: باغ، فٹ بال، کھانا پکانا</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>ختم ہونے کا دن</translation>
    </message>
    <message>
        <source>Your neighbourhood team can read this until the end date. Nobody else.</source>
        <translation>آپ کے محلے کی ٹیم آخری دن تک یہ پڑھ سکتی ہے۔ اور کوئی نہیں۔</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Neighbours who said yes</source>
        <translation>ہاں کہنے والے پڑوسی</translation>
    </message>
    <message>
        <source>Each agreed at the door, until the day they chose.</source>
        <translation>ہر ایک نے دروازے پر رضامندی دی، اپنے چنے ہوئے دن تک۔</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Neighbours who agree at their door stand here until the day they chose.</source>
        <translation>جو پڑوسی دروازے پر ہاں کہیں، وہ اپنے چنے ہوئے دن تک یہاں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Take %1 off?</source>
        <translation>%1 کو ہٹائیں؟</translation>
    </message>
    <message>
        <source>Take them off now</source>
        <translation>ابھی ہٹا دیں</translation>
    </message>
    <message>
        <source>They said stop. Their name and how to reach them go at once, and cannot be brought back.</source>
        <translation>انہوں نے منع کیا۔ ان کا نام اور رابطے کا طریقہ فوراً مٹ جائے گا، اور واپس نہیں آ سکتا۔</translation>
    </message>
</context>
<context>
    <name>NewCircleFields</name>
    <message>
        <source>Whose circle is it?</source>
        <translation>یہ کس کا حلقہ ہے؟</translation>
    </message>
    <message>
        <source>Who else stands in it? By first name, nothing more.</source>
        <translation>اس میں اور کون ہے؟ صرف پہلا نام، اور کچھ نہیں۔</translation>
    </message>
    <message>
        <source>How long is it open?</source>
        <translation>یہ کب تک کھلا ہے؟</translation>
    </message>
</context>
<context>
    <name>NoAnswerSheet</name>
    <message>
        <source>Nobody in</source>
        <translation>گھر پر کوئی نہیں</translation>
    </message>
    <message>
        <source>I left a card</source>
        <translation>میں نے کارڈ چھوڑا</translation>
    </message>
    <message>
        <source>Leave no card here. It may not be safe.</source>
        <translation>یہاں کارڈ نہ چھوڑیں۔ شاید یہ محفوظ نہ ہو۔</translation>
    </message>
    <message>
        <source>When do you come again?</source>
        <translation>آپ دوبارہ کب آئیں گے؟</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ابھی معلوم نہیں</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That was not the PIN.</source>
        <translation>یہ PIN درست نہیں تھا۔</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little before the next one.</source>
        <translation>بہت زیادہ کوششیں ہو گئیں۔ اگلی کوشش سے پہلے ذرا انتظار کریں۔</translation>
    </message>
    <message>
        <source>Doorstep is open already on this device. Close it there first.</source>
        <translation>Doorstep اس ڈیوائس پر پہلے سے کھلا ہے۔ پہلے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.</source>
        <translation>اس ڈیوائس پر ریکارڈ کا ایک حصہ موجود نہیں۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ دفتر سے مدد مانگیں۔</translation>
    </message>
    <message>
        <source>The record on this device is damaged. What you had not sent is kept. Ask the office for help.</source>
        <translation>اس ڈیوائس پر ریکارڈ خراب ہو گیا ہے۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ دفتر سے مدد مانگیں۔</translation>
    </message>
    <message>
        <source>That is not an invitation from Doorstep. Copy the whole of it and try again.</source>
        <translation>یہ Doorstep کا دعوت نامہ نہیں ہے۔ پورا کاپی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>We cannot reach the office now. The invitation is still good. Try again when you have a signal.</source>
        <translation>ابھی دفتر سے رابطہ نہیں ہو رہا۔ دعوت نامہ اب بھی ٹھیک ہے۔ سگنل ہو تو دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.</source>
        <translation>جس کمپیوٹر نے جواب دیا، وہ آپ کو بلانے والا دفتر نہیں۔ اسے کچھ نہیں بھیجا گیا۔ دفتر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This invitation has been used or has ended. Ask the office for another.</source>
        <translation>یہ دعوت نامہ استعمال ہو چکا یا ختم ہو گیا ہے۔ دفتر سے دوسرا مانگیں۔</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device and goes when there is a signal.</source>
        <translation>ابھی دفتر سے رابطہ نہیں ہو رہا۔ سب کچھ اس ڈیوائس پر محفوظ ہے اور سگنل آنے پر چلا جائے گا۔</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.</source>
        <translation>جس کمپیوٹر نے جواب دیا، وہ ہمارا دفتر نہیں۔ اسے کچھ نہیں بھیجا گیا۔ سب کچھ اس ڈیوائس پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The office no longer knows this device. Everything is safe here, and the office can take it over. Ask them.</source>
        <translation>دفتر اب اس ڈیوائس کو نہیں پہچانتا۔ یہاں سب کچھ محفوظ ہے، اور دفتر اسے لے سکتا ہے۔ ان سے پوچھیں۔</translation>
    </message>
    <message>
        <source>We could not save to the office yet. It is safe on this device.</source>
        <translation>ہم ابھی دفتر میں محفوظ نہیں کر سکے۔ یہ اس ڈیوائس پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Your words are kept. Look through it once more.</source>
        <translation>یہاں کچھ ایسا ہے جو یوں محفوظ نہیں ہو سکتا۔ آپ کے الفاظ محفوظ ہیں۔ ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <source>You may read this, but not change it. Your words are kept here. Ask the lead practitioner.</source>
        <translation>آپ یہ پڑھ سکتے ہیں، بدل نہیں سکتے۔ آپ کے الفاظ یہاں محفوظ ہیں۔ ذمہ دار کارکن سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then save again.</source>
        <translation>یہ ڈیوائس بھر گئی ہے۔ کچھ ضائع نہیں ہوا۔ کچھ جگہ بنائیں، پھر دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>This device could not write it down. Your words are still on the screen. Try again.</source>
        <translation>یہ ڈیوائس اسے لکھ نہیں سکی۔ آپ کے الفاظ اب بھی اسکرین پر ہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>That cannot be right. Look at it once more.</source>
        <translation>یہ درست نہیں لگتا۔ ایک بار پھر دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This is not on this device any more. Ask the lead practitioner if you need it.</source>
        <translation>یہ اب اس ڈیوائس پر نہیں ہے۔ ضرورت ہو تو ذمہ دار کارکن سے پوچھیں۔</translation>
    </message>
    <message>
        <source>You may not see this. The lead practitioner can tell you more.</source>
        <translation>آپ یہ نہیں دیکھ سکتے۔ ذمہ دار کارکن مزید بتا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Doorstep is locked. Put in your PIN to go on.</source>
        <translation>Doorstep لاک ہے۔ آگے چلنے کے لیے اپنا PIN لکھیں۔</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Ask the office for help.</source>
        <translation>اس ڈیوائس پر ریکارڈ کا ایک حصہ پڑھا نہیں جا رہا۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ دفتر سے مدد مانگیں۔</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.</source>
        <translation>یہ نئے Doorstep نے لکھا ہے۔ اس ایپ کو اپ ڈیٹ کریں۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then try again.</source>
        <translation>یہ ڈیوائس بھر گئی ہے۔ کچھ ضائع نہیں ہوا۔ کچھ جگہ بنائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This device could not read or write. Try again. Nothing was lost.</source>
        <translation>یہ ڈیوائس پڑھ یا لکھ نہیں سکی۔ دوبارہ کوشش کریں۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device.</source>
        <translation>ابھی دفتر سے رابطہ نہیں ہو رہا۔ سب کچھ اس ڈیوائس پر محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it.</source>
        <translation>جس کمپیوٹر نے جواب دیا، وہ ہمارا دفتر نہیں۔ اسے کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>The office said no. Everything is safe on this device. Ask the office why.</source>
        <translation>دفتر نے نہیں کہا۔ سب کچھ اس ڈیوائس پر محفوظ ہے۔ دفتر سے وجہ پوچھیں۔</translation>
    </message>
    <message>
        <source>This is too long to save in one piece. Make two of it. Your words are kept.</source>
        <translation>یہ ایک ساتھ محفوظ کرنے کے لیے بہت لمبا ہے۔ اس کے دو حصے کریں۔ آپ کے الفاظ محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Everything is safe on this device. Try again.</source>
        <translation>کچھ غلط ہو گیا، اور یہ ہماری غلطی ہے۔ سب کچھ اس ڈیوائس پر محفوظ ہے۔ دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Asked for</source>
        <translation>مانگا گیا</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیش کیا گیا</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Two people said yes at the same time.</source>
        <translation>دو لوگوں نے ایک ہی وقت میں ہاں کہا۔</translation>
    </message>
    <message>
        <source>Both are kept. Agree who does it.</source>
        <translation>دونوں محفوظ ہیں۔ طے کر لیں کون کرے گا۔</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>دونوں دیکھیں</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>نہ ہو سکا</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>Ask for something</source>
        <translation>کچھ مانگیں</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>کچھ پیش کریں</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>لگائیں</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
    <message>
        <source>I ask for something</source>
        <translation>میں کچھ مانگتا/مانگتی ہوں</translation>
    </message>
    <message>
        <source>I offer something</source>
        <translation>میں کچھ پیش کرتا/کرتی ہوں</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>A lift to the clinic at ten</source>
        <translation>دس بجے کلینک تک سواری</translation>
    </message>
    <message>
        <source>I can look after a dog</source>
        <translation>میں کتے کا خیال رکھ سکتا/سکتی ہوں</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>کب؟</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>اسے کون دیکھ سکتا ہے؟</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>تقریباً کہاں</translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation>اسکول کے پاس</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>ابھی کوئی گلی اور کوئی حلقہ نہیں</translation>
    </message>
    <message>
        <source>There is nobody yet who could read this.</source>
        <translation>ابھی کوئی نہیں جو اسے پڑھ سکے۔</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers and asks</source>
        <translation>پیشکش اور درخواستیں</translation>
    </message>
    <message>
        <source>A lift, tea, help with a form</source>
        <translation>سواری، چائے، فارم میں مدد</translation>
    </message>
    <message>
        <source>Ask or offer</source>
        <translation>مانگیں یا پیش کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Whose offers and asks</source>
        <translation>کس کی پیشکش اور درخواستیں</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>آپ نے ہاں کہا</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading: what nobody has said yes to yet</extracomment>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>حال ہی میں</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>ابھی کوئی گلی اور کوئی حلقہ نہیں</translation>
    </message>
    <message>
        <source>Nobody asks for anything just now</source>
        <translation>اس وقت کوئی کچھ نہیں مانگ رہا</translation>
    </message>
    <message>
        <source>Ask your volunteer lead for a patch, or a family for a place in its circle.</source>
        <translation>اپنے رضاکار لیڈ سے علاقہ مانگیں، یا کسی خاندان سے ان کے حلقے میں جگہ۔</translation>
    </message>
    <message>
        <source>What somebody asks for or offers stands here, the soonest first.</source>
        <translation>جو کوئی مانگے یا پیش کرے وہ یہاں ہوتا ہے، قریب ترین پہلے۔</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>نیا خاندان</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Opening your list…</source>
        <translation>آپ کی فہرست کھل رہی ہے…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>یہاں ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>صرف اس ڈیوائس پر تلاش ہوئی۔ نام کے شروع کے حروف لکھ کر دیکھیں۔</translation>
    </message>
    <message>
        <source>Families that you work with stand here. You can begin with a first name alone.</source>
        <translation>جن خاندانوں کے ساتھ آپ کام کرتے ہیں، وہ یہاں ہیں۔ آپ صرف ایک پہلے نام سے شروع کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>When somebody opens their circle to you, it stands here.</source>
        <translation>جب کوئی اپنا حلقہ آپ کے لیے کھولتا ہے، وہ یہاں نظر آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>A new person</source>
        <translation>نیا فرد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>What they are called</source>
        <translation>انہیں کیا کہتے ہیں</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>بچہ یا نوجوان</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>خاندان سے ان کا رشتہ</translation>
    </message>
    <message>
        <source>Nana, big brother, Mum&apos;s friend</source>
        <translation>نانی، بڑا بھائی، امی کی سہیلی</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 جون 2017، یا 2017</translation>
    </message>
    <message>
        <source>How to reach them, one on each line</source>
        <translation>ان سے رابطہ کیسے کریں، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Languages, one on each line</source>
        <translation>زبانیں، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>پڑھنے کی جگہ سننا پسند ہے</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>ان کا ذکر کیسے کریں</translation>
    </message>
    <message>
        <source>she, he, they</source>
        <translation>مؤنث، مذکر، وہ</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change or add</source>
        <translation>بدلیں یا شامل کریں</translation>
    </message>
    <message>
        <source>Nothing was lost. The record here stays as it was.</source>
        <translation>کچھ ضائع نہیں ہوا۔ یہاں ریکارڈ جیسا تھا ویسا ہے۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>What others wrote about them stays where it is.</source>
        <translation>ان کے بارے میں دوسروں کا لکھا وہیں رہے گا۔</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>ہٹائیں…</translation>
    </message>
    <message>
        <source>Why should they not be here?</source>
        <translation>انہیں یہاں کیوں نہیں ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>One tap brings them back. What others wrote about them stays where it is.</source>
        <translation>ایک بار چھونے سے وہ واپس آ جاتے ہیں۔ ان کے بارے میں دوسروں کا لکھا وہیں رہے گا۔</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Who is here</source>
        <translation>یہاں کون ہے</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>A photo about %1</source>
        <translation>%1 کے بارے میں ایک تصویر</translation>
    </message>
    <message>
        <source>It stands in the story, with what you say of it.</source>
        <translation>یہ کہانی میں رہتی ہے، اس کے ساتھ جو آپ اس کے بارے میں کہیں۔</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>یہ تصویر رکھیں</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>ایک تصویر چنیں</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>تصویریں</translation>
    </message>
    <message>
        <source>The photo that you chose</source>
        <translation>وہ تصویر جو آپ نے چنی</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>تصویر کھل رہی ہے…</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>کوئی اور تصویر چنیں</translation>
    </message>
    <message>
        <source>We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.</source>
        <translation>ہم تصویر کی ایک نقل رکھتے ہیں، جگہ، تاریخ اور مالک کے بغیر۔ آپ کی اپنی فائل جیسی ہے ویسی رہتی ہے۔</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>اس میں کیا ہے، لفظوں میں</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>اسے نہ رکھیں</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This picture cannot be shown yet</source>
        <translation>یہ تصویر ابھی دکھائی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>تصویر آ رہی ہے…</translation>
    </message>
    <message>
        <source>This picture is not on this device yet. It is %1 MB.</source>
        <translation>یہ تصویر ابھی اس آلے پر نہیں ہے۔ یہ %1 MB کی ہے۔</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>کوئی تصویر نہیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>اسے منگوائیں</translation>
    </message>
    <message>
        <source>See it larger. %1</source>
        <translation>بڑا کر کے دیکھیں۔ %1</translation>
    </message>
</context>
<context>
    <name>PictureLarge</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>PIN میں کم از کم %Ln ہندسہ ہوتا ہے۔</numerusform>
            <numerusform>PIN میں کم از کم %Ln ہندسے ہوتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>یہ آسانی سے بوجھا جا سکتا ہے۔ ایسے ہندسے چنیں جو ترتیب سے نہ ہوں اور بار بار نہ آئیں۔</translation>
    </message>
    <message>
        <source>That is a pattern on the keys, and many people use it. Choose another.</source>
        <translation>یہ بٹنوں پر ایک شکل ہے، اور بہت لوگ اسے استعمال کرتے ہیں۔ کوئی اور چنیں۔</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>آپ کا PIN</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln ہندسہ لکھا گیا</numerusform>
            <numerusform>%Ln ہندسے لکھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>ایک ہندسہ مٹائیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change my PIN</source>
        <translation>میرا PIN بدلیں</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>آپ کا موجودہ PIN</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>آپ کا نیا PIN</translation>
    </message>
    <message>
        <source>Your new PIN once more</source>
        <translation>آپ کا نیا PIN ایک بار پھر</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>A place or a group</source>
        <translation>ایک جگہ یا گروپ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Toast club, Larch Row</source>
        <translation>ٹوسٹ کلب، Larch Row</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>وہاں کیا ہے</translation>
    </message>
    <message>
        <source>Breakfast for anybody before school</source>
        <translation>اسکول سے پہلے ہر ایک کے لیے ناشتہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>School days, 7:45 to 8:45</source>
        <translation>اسکول کے دن، 7:45 سے 8:45</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>کیا بغیر سیڑھیوں کے اندر جا سکتے ہیں؟</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>وہاں کون سی زبانیں بولی جاتی ہیں؟</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>کتنا خرچ ہے</translation>
    </message>
    <message>
        <source>Free, or what you can</source>
        <translation>مفت، یا جتنا آپ دے سکیں</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>کون چلاتا ہے</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>کون پیسے دیتا ہے</translation>
    </message>
    <message>
        <source>Saving says that it is right today.</source>
        <translation>محفوظ کرنا کہتا ہے کہ یہ آج درست ہے۔</translation>
    </message>
    <message>
        <source>Is all of it right? Say so on its page, once this is saved.</source>
        <translation>کیا سب درست ہے؟ محفوظ کرنے کے بعد اس کے صفحے پر بتائیں۔</translation>
    </message>
</context>
<context>
    <name>PlaceLanguages</name>
    <message>
        <source>Another language</source>
        <translation>کوئی اور زبان</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Still right</source>
        <translation>اب بھی درست ہے</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>بدلیں یا شامل کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places and groups</source>
        <translation>جگہیں اور گروپ</translation>
    </message>
    <message>
        <source>What residents say is useful</source>
        <translation>جو رہنے والے کہتے ہیں کہ کام کا ہے</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>جگہ شامل کریں</translation>
    </message>
    <message>
        <source>Not checked for over a year</source>
        <translation>ایک سال سے زیادہ سے نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Search by name, what or where</source>
        <translation>نام، چیز یا جگہ سے تلاش کریں</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>ابھی کوئی جگہ نہیں</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Try one word of its name, of what there is, or of where it is.</source>
        <translation>اس کے نام، وہاں جو ہے، یا جگہ کا ایک لفظ لکھیں۔</translation>
    </message>
    <message>
        <source>A toast club, a quiet room, somebody who mends bikes: what helps people here.</source>
        <translation>ٹوسٹ کلب، خاموش کمرہ، سائیکل ٹھیک کرنے والا: جو یہاں لوگوں کے کام آئے۔</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>ملاقات طے کریں</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>ملاقات طے کریں</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>طے کریں</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>کون سا دن</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>کیا وقت</translation>
    </message>
    <message>
        <source>This time has gone by.</source>
        <translation>یہ وقت گزر گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promised</source>
        <translation>وعدہ کیا گیا</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>کام جاری</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>پورا ہوا</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیر سے</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>ٹوٹا</translation>
    </message>
    <message>
        <source>Let go, or changed together</source>
        <translation>چھوڑا، یا مل کر بدلا</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وعدہ کیا گیا</translation>
    </message>
    <message>
        <source>will do it</source>
        <translation>ہو جائے گا</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>منظور</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>کام جاری</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>پورا ہوا</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>ہو گیا، دیر سے</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>دیر سے پورا ہوا</translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation>نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>پورا نہیں ہوا</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>مل کر بدلا</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>کونسل</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>کارکن</translation>
    </message>
    <message>
        <source>Somebody in the circle</source>
        <translation>حلقے کا کوئی فرد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>%1 کا کہنا ہے: %2۔</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>جواب: %1۔</translation>
    </message>
</context>
<context>
    <name>PromiseBoardView</name>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>ابھی کوئی وعدہ نہیں</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>وعدہ یعنی کون، کیا اور کب تک۔ آپ ملاقات یا میٹنگ میں وعدہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>What people promised</source>
        <translation>لوگوں نے کیا وعدے کیے</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>کونسل نے کیا وعدے کیے</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>PromiseKept</name>
    <message>
        <source>Kept. %1</source>
        <translation>رکھ لیا گیا۔ %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
</context>
<context>
    <name>PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <translation>%1 · ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>کس کے وعدے</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>سب کے</translation>
    </message>
    <message>
        <source>The council&apos;s</source>
        <translation>کونسل کے</translation>
    </message>
    <message>
        <source>%1. Earlier ones come as you scroll.</source>
        <translation>%1۔ اسکرول کرنے پر پہلے والے آتے ہیں۔</translation>
    </message>
    <message>
        <source>The council has promised nothing yet</source>
        <translation>کونسل نے ابھی کوئی وعدہ نہیں کیا</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>ابھی کوئی وعدہ نہیں</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>وعدہ یعنی کون، کیا اور کب تک۔ آپ ملاقات یا میٹنگ میں وعدہ کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>PromiseNews</name>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
</context>
<context>
    <name>PromiseRecords</name>
    <message>
        <source>Our circle</source>
        <translation>ہمارا حلقہ</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The one it was promised to says what became of it. You see it here as soon as they do.</source>
        <translation>جس سے وعدہ ہوا، وہی بتاتا ہے کہ اس کا کیا ہوا۔ ان کے بتاتے ہی آپ یہاں دیکھ لیں گے۔</translation>
    </message>
</context>
<context>
    <name>PromiseWheelSheet</name>
    <message>
        <source>The council promises</source>
        <translation>کونسل کا وعدہ</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <translation>یہ وعدہ رکھیں</translation>
    </message>
    <message>
        <source>Whose circle does it go to?</source>
        <translation>یہ کس کے حلقے میں جائے گا؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>What is promised, in your words</source>
        <translation>کیا وعدہ ہے، آپ کے الفاظ میں</translation>
    </message>
    <message>
        <source>A day less</source>
        <translation>ایک دن کم</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>ایک دن زیادہ</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>ایک ہفتہ زیادہ</translation>
    </message>
</context>
<context>
    <name>PromiseWheels</name>
    <message>
        <source>ring you</source>
        <translation>آپ کو فون کرنا</translation>
    </message>
    <message>
        <source>ring the school</source>
        <translation>اسکول کو فون کرنا</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>دوبارہ آنا</translation>
    </message>
    <message>
        <source>send you what we wrote</source>
        <translation>ہمارا لکھا آپ کو بھیجنا</translation>
    </message>
    <message>
        <source>fill in the form with you</source>
        <translation>آپ کے ساتھ فارم بھرنا</translation>
    </message>
    <message>
        <source>ask about money</source>
        <translation>پیسوں کے بارے میں پوچھنا</translation>
    </message>
    <message>
        <source>ask about the repair</source>
        <translation>مرمت کے بارے میں پوچھنا</translation>
    </message>
    <message>
        <source>bring food</source>
        <translation>کھانا لانا</translation>
    </message>
    <message>
        <source>find a group</source>
        <translation>کوئی گروپ ڈھونڈنا</translation>
    </message>
    <message>
        <source>go with you</source>
        <translation>آپ کے ساتھ جانا</translation>
    </message>
    <message>
        <source>talk with my manager</source>
        <translation>اپنے مینیجر سے بات کرنا</translation>
    </message>
    <message>
        <source>answer your question</source>
        <translation>آپ کے سوال کا جواب دینا</translation>
    </message>
    <message>
        <source>I</source>
        <translation>میں</translation>
    </message>
    <message>
        <source>Children&apos;s team, manager</source>
        <translation>بچوں کی ٹیم، مینیجر</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>ہاؤسنگ</translation>
    </message>
    <message>
        <source>School admissions</source>
        <translation>اسکول کے داخلے</translation>
    </message>
    <message>
        <source>Special needs team</source>
        <translation>خصوصی ضروریات کی ٹیم</translation>
    </message>
    <message>
        <source>Money advice</source>
        <translation>پیسوں کا مشورہ</translation>
    </message>
    <message>
        <source>Family help</source>
        <translation>خاندانی مدد</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>اس ہفتے</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>ایک ہفتے میں</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>دو ہفتوں میں</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>ایک مہینے میں</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>کسی اور دن</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>In their own words</source>
        <translation>ان کے اپنے لفظوں میں</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 اپنے لفظوں میں</translation>
    </message>
    <message>
        <source>It stands in the story and can be heard there.</source>
        <translation>یہ کہانی میں رہتی ہے اور وہاں سنی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>یہ ریکارڈنگ رکھیں</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation>ریکارڈ ہو گیا۔ %1</translation>
    </message>
    <message>
        <source>Tell everybody here that you record. Begin when they have all said yes.</source>
        <translation>یہاں سب کو بتائیں کہ آپ ریکارڈ کر رہے ہیں۔ جب سب ہاں کہہ دیں تو شروع کریں۔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Asking for the microphone…</source>
        <translation>مائیکروفون مانگا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ کریں</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation>جو آپ نے ریکارڈ کیا</translation>
    </message>
    <message>
        <source>It is not kept yet. It goes if this page closes before you keep it.</source>
        <translation>یہ ابھی رکھی نہیں گئی۔ رکھنے سے پہلے یہ صفحہ بند ہوا تو یہ چلی جائے گی۔</translation>
    </message>
    <message>
        <source>It may last 30 minutes. It stops when you leave this page.</source>
        <translation>یہ 30 منٹ تک چل سکتی ہے۔ جب آپ یہ صفحہ چھوڑیں تو یہ رک جاتی ہے۔</translation>
    </message>
    <message>
        <source>What can be heard, in words</source>
        <translation>کیا سنائی دیتا ہے، لفظوں میں</translation>
    </message>
    <message>
        <source>Who said yes to being recorded</source>
        <translation>کس نے ریکارڈ ہونے پر ہاں کہی</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>اسے نہ رکھیں</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Who lived there</source>
        <translation>وہاں کون رہتا تھا</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Lives or lived there since</source>
        <translation>وہاں کب سے رہتے ہیں یا تھے</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 جون 2017، یا 2017</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>مئی 2024</translation>
    </message>
    <message>
        <source>Without a last day they live there now, and the home says so.</source>
        <translation>آخری دن نہ ہو تو وہ اب بھی وہاں رہتے ہیں، اور گھر کے صفحے پر یہی لکھا ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>My day&apos;s route</source>
        <translation>میرے دن کا راستہ</translation>
    </message>
    <message>
        <source>Stops without a time can be moved: by their handle, or by the buttons.</source>
        <translation>بغیر وقت کے اسٹاپ ہٹائے جا سکتے ہیں: ہینڈل سے، یا بٹنوں سے۔</translation>
    </message>
    <message>
        <source>No stop today</source>
        <translation>آج کوئی اسٹاپ نہیں</translation>
    </message>
    <message>
        <source>Visits that you plan for today stand here in the order of their time, with the way to the door.</source>
        <translation>آج کی طے شدہ ملاقاتیں یہاں وقت کی ترتیب سے ہیں، دروازے کے راستے کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Bring or do: %1</source>
        <translation>لائیں یا کریں: %1</translation>
    </message>
    <message>
        <source>To the door page</source>
        <translation>دروازے کے صفحے پر</translation>
    </message>
    <message>
        <source>The family&apos;s page</source>
        <translation>خاندان کا صفحہ</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>پہلے: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>بعد میں: %1</translation>
    </message>
    <message>
        <source>Move by a finger: %1</source>
        <translation>انگلی سے ہٹائیں: %1</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 نے کہا: %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 نے کہا</translation>
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
        <translation>کیا یہ ایک ہی فرد ہے؟</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>ایک ہی فرد</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>دو الگ افراد</translation>
    </message>
    <message>
        <source>Nothing that was written is lost, and you can undo it.</source>
        <translation>جو لکھا گیا وہ ضائع نہیں ہوتا، اور آپ اسے واپس کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and notes</source>
        <translation>نام اور نوٹ تلاش کریں</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش مٹائیں</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Seen</source>
        <translation>دیکھا</translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation>%1 کو دیکھا گیا</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>اکیلے میں</translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation>%1 کو اکیلے میں دیکھا گیا</translation>
    </message>
    <message>
        <source>Why not alone…</source>
        <translation>اکیلے میں کیوں نہیں…</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>کیوں نہیں…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Playing</source>
        <translation>چل رہی ہے</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>رکی ہوئی ہے۔ %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ذرا روکیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے چلائیں</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>چلائیں</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>In your hands</source>
        <translation>آپ کے ہاتھ میں</translation>
    </message>
    <message>
        <source>Practice. %1</source>
        <translation>مشق۔ %1</translation>
    </message>
    <message>
        <source>Opens what is sent and what this device holds</source>
        <translation>دکھاتا ہے کہ کیا بھیجا گیا اور اس ڈیوائس پر کیا ہے</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>واپس دیں</translation>
    </message>
    <message>
        <source>Hide everything now</source>
        <translation>ابھی سب چھپائیں</translation>
    </message>
</context>
<context>
    <name>StoryFilters</name>
    <message>
        <source>What is shown</source>
        <translation>کیا دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>سب کے ساتھ</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>%1 کے ساتھ</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>The whole story</source>
        <translation>پوری کہانی</translation>
    </message>
    <message>
        <source>Opening the story…</source>
        <translation>کہانی کھل رہی ہے…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>کہانی یہاں سے شروع ہوتی ہے</translation>
    </message>
    <message>
        <source>What happens from now on stands here, the newest first.</source>
        <translation>اب سے جو ہوگا یہاں آئے گا، سب سے نیا پہلے۔</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>ملاقات شروع کریں</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>اس قسم کا کچھ نہیں</translation>
    </message>
    <message>
        <source>Nobody has written down anything of this kind yet.</source>
        <translation>ابھی تک کسی نے ایسا کچھ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Nobody has written this down with %1 yet.</source>
        <translation>ابھی تک کسی نے %1 کے ساتھ یہ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>سب کچھ دکھائیں</translation>
    </message>
</context>
<context>
    <name>StorySound</name>
    <message>
        <source>This recording cannot be played yet</source>
        <translation>یہ ریکارڈنگ ابھی نہیں چل سکتی</translation>
    </message>
    <message>
        <source>The recording is coming…</source>
        <translation>ریکارڈنگ آ رہی ہے…</translation>
    </message>
    <message>
        <source>This recording is not on this device yet. It is %1 MB.</source>
        <translation>یہ ریکارڈنگ ابھی اس آلے پر نہیں ہے۔ یہ %1 MB کی ہے۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>اسے منگوائیں</translation>
    </message>
</context>
<context>
    <name>StoryWhoSheet</name>
    <message>
        <source>With whom?</source>
        <translation>کس کے ساتھ؟</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>ابھی دکھایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message>
        <source>Name the street and the side first.</source>
        <translation>پہلے گلی اور اس کی طرف لکھیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>کم از کم %Ln گھر ایک ساتھ لیں۔ پھر کوئی گنتی کسی ایک دروازے کا پتا نہیں دے سکتی۔</numerusform>
            <numerusform>کم از کم %Ln گھر ایک ساتھ لیں۔ پھر کوئی گنتی کسی ایک دروازے کا پتا نہیں دے سکتی۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRoundBegin</name>
    <message>
        <source>The round is thrown away. Nothing of it was kept.</source>
        <translation>چکر ہٹا دیا گیا۔ اس کا کچھ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>کہاں؟</translation>
    </message>
    <message>
        <source>Which street, and which side?</source>
        <translation>کون سی گلی، اور کون سی طرف؟</translation>
    </message>
    <message>
        <source>For example: Hill Street, even side</source>
        <translation>مثلاً: ہل اسٹریٹ، جفت طرف</translation>
    </message>
    <message>
        <source>Street and side</source>
        <translation>گلی اور طرف</translation>
    </message>
    <message>
        <source>How many homes?</source>
        <translation>کتنے گھر؟</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>ایک کم</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ایک زیادہ</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>دس زیادہ</translation>
    </message>
    <message>
        <source>Your neighbourhood team sees the counts of the whole block. Nobody sees a door.</source>
        <translation>آپ کے محلے کی ٹیم پورے حصے کی گنتی دیکھتی ہے۔ کوئی ایک دروازہ نہیں دیکھتا۔</translation>
    </message>
</context>
<context>
    <name>StreetRoundCounts</name>
    <message>
        <source>Saved. Every tap is wiped from this device.</source>
        <translation>محفوظ ہو گیا۔ ہر نشان اس ڈیوائس سے مٹا دیا گیا۔</translation>
    </message>
    <message>
        <source>Saved. The taps are wiped when Doorstep next starts.</source>
        <translation>محفوظ ہو گیا۔ Doorstep اگلی بار کھلے گا تو نشان مٹ جائیں گے۔</translation>
    </message>
    <message>
        <source>This is all that leaves it:</source>
        <translation>یہاں سے صرف یہ جاتا ہے:</translation>
    </message>
</context>
<context>
    <name>StreetRoundDoors</name>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>بات چیت ہوئی</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>شامل ہونا ہے</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>دوبارہ نہ آئیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>واپس کریں: %1</translation>
    </message>
    <message>
        <source>May I knock?</source>
        <translation>کیا دستک دے سکتے ہیں؟</translation>
    </message>
    <message>
        <source>Throw this round away</source>
        <translation>یہ چکر ہٹا دیں</translation>
    </message>
    <message>
        <source>Each tap stays on this device and is wiped when the round ends. Only the counts leave.</source>
        <translation>ہر نشان اس ڈیوائس پر رہتا ہے اور چکر ختم ہونے پر مٹ جاتا ہے۔ صرف گنتی باہر جاتی ہے۔</translation>
    </message>
</context>
<context>
    <name>StreetRoundPage</name>
    <message>
        <source>Street round</source>
        <translation>گلی کا چکر</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>چکر شروع کریں</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>چکر ختم کریں</translation>
    </message>
    <message>
        <source>Back to the door page</source>
        <translation>دروازے کے صفحے پر واپس</translation>
    </message>
    <message>
        <source>No street yet</source>
        <translation>ابھی کوئی گلی نہیں</translation>
    </message>
    <message>
        <source>This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.</source>
        <translation>یہ صفحہ آپ کے محلے میں دستک دینے کے لیے ہے۔ اپنے رضاکاروں کے نگران سے گلیاں مانگیں۔</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sent and kept</source>
        <translation>بھیجا اور رکھا گیا</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>بھیجا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دو صورتیں</translation>
    </message>
    <message>
        <source>Waiting for a person at the office</source>
        <translation>دفتر میں کسی فرد کا انتظار ہے</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>On this device, locked by your PIN</source>
        <translation>اس ڈیوائس پر، آپ کے PIN سے بند</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>دفتر کے جوابات</translation>
    </message>
    <message>
        <source>What was left out, nobody else sees. Your words stay on this device and at the office.</source>
        <translation>جو باہر رکھا گیا، اسے کوئی اور نہیں دیکھتا۔ آپ کے الفاظ اس آلے اور دفتر میں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Through the years</source>
        <translation>برسوں کے دوران</translation>
    </message>
    <message>
        <source>Who was there for %1</source>
        <translation>%1 کے ساتھ کون تھا</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Opening the years…</source>
        <translation>سال کھل رہے ہیں…</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>کیسے دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>The thicker, the closer. A ring: it ended. Dots: nobody said since when.</source>
        <translation>جتنی موٹی، اتنا قریب۔ حلقہ: ختم ہو گیا۔ نقطے: کسی نے نہیں بتایا کب سے۔</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>یہاں ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Add somebody to the family, and say since when they are there.</source>
        <translation>خاندان میں کسی کو شامل کریں اور بتائیں کہ وہ کب سے ہے۔</translation>
    </message>
    <message>
        <source>Back to the family</source>
        <translation>خاندان پر واپس</translation>
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
        <translation>%1 کو اس آلے پر چھپائیں</translation>
    </message>
</context>
<context>
    <name>ThumbBar</name>
    <message>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>دروازہ</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>میں</translation>
    </message>
</context>
<context>
    <name>TieChoices</name>
    <message>
        <source>How near</source>
        <translation>کتنے قریب</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>کتنا مضبوط</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>کیسا لگتا ہے</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The people you are seeing today</source>
        <translation>آج آپ جن لوگوں سے ملیں گے</translation>
    </message>
    <message>
        <source>Looking what today brings…</source>
        <translation>دیکھ رہے ہیں کہ آج کیا ہے…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Asked for an advocate</source>
        <translation>حامی مانگا گیا</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>گلی کا چکر</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>آج کوئی آپ کا انتظار نہیں کر رہا</translation>
    </message>
    <message>
        <source>Visits that you plan stand here, with what you promised and who may be in.</source>
        <translation>آپ کی طے کی ہوئی ملاقاتیں یہاں ہیں، آپ کے وعدوں کے ساتھ، اور یہ کہ گھر پر کون ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>What you are asked to do stands here. Your people are under People.</source>
        <translation>جو کام آپ سے کہا جائے وہ یہاں ہے۔ آپ کے لوگ “لوگ” میں ہیں۔</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>آپ کے لوگ</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>آپ نے ہاں کہا</translation>
    </message>
    <message>
        <source>My day&apos;s route</source>
        <translation>میرے دن کا راستہ</translation>
    </message>
    <message>
        <source>In which order, the way to each door, and what to bring.</source>
        <translation>کس ترتیب سے، ہر دروازے کا راستہ، اور کیا لانا ہے۔</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Some time today</source>
        <translation>آج کسی وقت</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>آپ کا وعدہ: %1</translation>
    </message>
    <message>
        <source>May be in: %1</source>
        <translation>گھر پر ہو سکتے ہیں: %1</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>لکھ لیں</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>ملاقات جاری رکھیں</translation>
    </message>
</context>
<context>
    <name>TouchpointPage</name>
    <message>
        <source>We met</source>
        <translation>ہم ملے</translation>
    </message>
    <message>
        <source>Three taps, and it is kept.</source>
        <translation>تین بار چھوئیں، اور محفوظ۔</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>ابھی کوئی حلقہ نہیں</translation>
    </message>
    <message>
        <source>This page is for time with a young person. Their circle opens here when they say yes to you.</source>
        <translation>یہ صفحہ کسی نوجوان کے ساتھ وقت کے لیے ہے۔ جب وہ آپ کو ہاں کہیں، ان کا حلقہ یہاں کھلتا ہے۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Who were you with?</source>
        <translation>آپ کس کے ساتھ تھے؟</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>کیا تھا؟</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>کون سا دن؟</translation>
    </message>
    <message>
        <source>Who you were with, in %1</source>
        <translation>آپ کس کے ساتھ تھے، %1 میں</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کوئی اور</translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>اب تک پیر کا %Ln دن۔</numerusform>
            <numerusform>اب تک پیر کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>اب تک منگل کا %Ln دن۔</numerusform>
            <numerusform>اب تک منگل کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>اب تک بدھ کا %Ln دن۔</numerusform>
            <numerusform>اب تک بدھ کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>اب تک جمعرات کا %Ln دن۔</numerusform>
            <numerusform>اب تک جمعرات کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>اب تک جمعے کا %Ln دن۔</numerusform>
            <numerusform>اب تک جمعے کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>اب تک سنیچر کا %Ln دن۔</numerusform>
            <numerusform>اب تک سنیچر کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>اب تک اتوار کا %Ln دن۔</numerusform>
            <numerusform>اب تک اتوار کے %Ln دن۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>%1 کے ساتھ اب تک %Ln دن۔</numerusform>
            <numerusform>%1 کے ساتھ اب تک %Ln دن۔</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s your first day with %1 here.</source>
        <translation>یہاں %1 کے ساتھ یہ آپ کا پہلا دن ہے۔</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>What you typed is kept</source>
        <translation>آپ کا لکھا ہوا محفوظ ہے</translation>
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
        <translation>کوئی اور بنیں</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>مشق کے لیے آپ کا PIN ہے %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>Doorstep بند کریں</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>کوئی اور</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions</source>
        <translation>دو صورتیں</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what holds from now on.</source>
        <translation>کچھ ضائع نہیں ہوا۔ چنیں کہ اب سے کون سی بات مانی جائے۔</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>یہاں سب کا فیصلہ ہو چکا ہے۔</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Whose view</source>
        <translation>کس کی نظر سے</translation>
    </message>
</context>
<context>
    <name>VisitChildRow</name>
    <message>
        <source>Awake?</source>
        <translation>بیدار؟</translation>
    </message>
    <message>
        <source>Awake or asleep: %1</source>
        <translation>بیدار یا نیند میں: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>%1 کے الفاظ</translation>
    </message>
</context>
<context>
    <name>VisitClosePage</name>
    <message>
        <source>What we did today</source>
        <translation>آج ہم نے کیا کیا</translation>
    </message>
    <message>
        <source>Go on in the car</source>
        <translation>گاڑی میں جاری رکھیں</translation>
    </message>
    <message>
        <source>I&apos;m out</source>
        <translation>میں باہر ہوں</translation>
    </message>
    <message>
        <source>Turn it back to me</source>
        <translation>میری طرف موڑیں</translation>
    </message>
    <message>
        <source>Turn it to the family</source>
        <translation>خاندان کی طرف موڑیں</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ہم نے کیا وعدے کیے</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>یہ ٹھیک ہے</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>بالکل ایسا نہیں</translation>
    </message>
    <message>
        <source>Add your words</source>
        <translation>اپنے الفاظ لکھیں</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>اپنے الفاظ بدلیں</translation>
    </message>
    <message>
        <source>You can skip this. You can also say it later.</source>
        <translation>آپ اسے چھوڑ سکتے ہیں۔ آپ بعد میں بھی کہہ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>ہم دوبارہ کب ملیں گے؟</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>آپ کے الفاظ</translation>
    </message>
    <message>
        <source>Keep them beside ours</source>
        <translation>انہیں ہمارے الفاظ کے ساتھ رکھیں</translation>
    </message>
    <message>
        <source>They stand beside ours, as large, for as long as ours do.</source>
        <translation>یہ ہمارے الفاظ کے ساتھ ہیں، اتنے ہی بڑے، اور اتنی ہی دیر کے لیے۔</translation>
    </message>
    <message>
        <source>How you would say it</source>
        <translation>آپ اسے کیسے کہیں گے</translation>
    </message>
</context>
<context>
    <name>VisitFinishPage</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>One note, and done</source>
        <translation>ایک نوٹ، اور بس</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>ملاقات پر واپس</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>آج پر واپس</translation>
    </message>
    <message>
        <source>Saved, and at the office.</source>
        <translation>محفوظ ہے، اور دفتر پہنچ گیا۔</translation>
    </message>
    <message>
        <source>Saved on this device. Not at the office yet.</source>
        <translation>اس ڈیوائس پر محفوظ ہے۔ ابھی دفتر میں نہیں۔</translation>
    </message>
    <message>
        <source>It goes by itself when there is signal.</source>
        <translation>سگنل آنے پر یہ خود چلا جائے گا۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>What happened, and what does it mean for the children? Write it to them.</source>
        <translation>کیا ہوا، اور بچوں کے لیے اس کا کیا مطلب ہے؟ یہ بچوں کے نام لکھیں۔</translation>
    </message>
    <message>
        <source>The note of this visit</source>
        <translation>اس ملاقات کا نوٹ</translation>
    </message>
    <message>
        <source>For the story: what should still be read in ten years?</source>
        <translation>کہانی کے لیے: دس سال بعد بھی کیا پڑھا جانا چاہیے؟</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Close together</source>
        <translation>مل کر ختم کریں</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>ملاقات کھل رہی ہے…</translation>
    </message>
    <message>
        <source>Who is here? Tap a face.</source>
        <translation>یہاں کون ہے؟ چہرے کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>گھر دیکھا</translation>
    </message>
    <message>
        <source>Saw where they sleep</source>
        <translation>سونے کی جگہ دیکھی</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>آج کے وعدے</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Add a drawing</source>
        <translation>ڈرائنگ شامل کریں</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>تصویر شامل کریں</translation>
    </message>
    <message>
        <source>Record in their own words</source>
        <translation>ان کے اپنے لفظوں میں ریکارڈ کریں</translation>
    </message>
</context>
<context>
    <name>VisitReadingPage</name>
    <message>
        <source>Listen to %1&apos;s words</source>
        <translation>%1 کے الفاظ سنیں</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>ملاقات کھل رہی ہے…</translation>
    </message>
    <message>
        <source>What we read together at the door</source>
        <translation>دروازے پر ہم نے مل کر کیا پڑھا</translation>
    </message>
</context>
<context>
    <name>VisitReadyPage</name>
    <message>
        <source>Before you knock</source>
        <translation>دستک سے پہلے</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>ملاقات پر واپس</translation>
    </message>
    <message>
        <source>I&apos;m here</source>
        <translation>میں یہاں ہوں</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Opening what you need at the door…</source>
        <translation>دروازے پر جو چاہیے وہ کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>محفوظ رابطہ</translation>
    </message>
    <message>
        <source>Who may be in</source>
        <translation>گھر پر کون ہو سکتا ہے</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Left a card.</source>
        <translation>کارڈ چھوڑا گیا۔</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>I saw %1.</source>
        <translation>میں نے %1 کو دیکھا۔</translation>
    </message>
    <message>
        <source>%1 was awake.</source>
        <translation>میں نے %1 کو بیدار پایا۔</translation>
    </message>
    <message>
        <source>%1 was asleep.</source>
        <translation>میں نے %1 کو نیند میں پایا۔</translation>
    </message>
    <message>
        <source>I talked with %1 alone.</source>
        <translation>میں نے %1 سے اکیلے میں بات کی۔</translation>
    </message>
    <message>
        <source>I did not see %1.</source>
        <translation>میں نے %1 کو نہیں دیکھا۔</translation>
    </message>
    <message>
        <source>I did not see %1. Why: %2</source>
        <translation>میں نے %1 کو نہیں دیکھا۔ وجہ: %2</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone.</source>
        <translation>میں نے %1 سے اکیلے میں بات نہیں کی۔</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone. Why: %2</source>
        <translation>میں نے %1 سے اکیلے میں بات نہیں کی۔ وجہ: %2</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>وہاں یہ بھی تھے: %1۔</translation>
    </message>
    <message>
        <source>You showed me your home and where the children sleep.</source>
        <translation>آپ نے مجھے اپنا گھر اور بچوں کے سونے کی جگہ دکھائی۔</translation>
    </message>
    <message>
        <source>You showed me your home.</source>
        <translation>آپ نے مجھے اپنا گھر دکھایا۔</translation>
    </message>
    <message>
        <source>You showed me where the children sleep.</source>
        <translation>آپ نے مجھے بچوں کے سونے کی جگہ دکھائی۔</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 نے کہا: “%2”</translation>
    </message>
    <message>
        <source>I came to see you.</source>
        <translation>میں نے آپ سے ملنے کے لیے چکر لگایا۔</translation>
    </message>
    <message>
        <source>I promised: %1</source>
        <translation>میرا وعدہ: %1</translation>
    </message>
    <message>
        <source>I promised: %1, by %2.</source>
        <translation>میرا وعدہ: %1، %2 تک۔</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>%1 کا وعدہ: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2, by %3.</source>
        <translation>%1 کا وعدہ: %2، %3 تک۔</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at school or nursery</source>
        <translation>اسکول یا نرسری میں</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>نیند میں</translation>
    </message>
    <message>
        <source>out with family</source>
        <translation>خاندان کے ساتھ باہر</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>مرضی نہیں تھی</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>طبیعت ٹھیک نہیں</translation>
    </message>
    <message>
        <source>we do not know where</source>
        <translation>ہمیں معلوم نہیں کہاں</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>عمر بہت کم</translation>
    </message>
    <message>
        <source>a parent said no</source>
        <translation>والد یا والدہ نے منع کیا</translation>
    </message>
    <message>
        <source>no room to talk</source>
        <translation>بات کرنے کی جگہ نہیں</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>ترجمان نہیں</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>اگلی بار</translation>
    </message>
</context>
<context>
    <name>WeMetTile</name>
    <message>
        <source>We met</source>
        <translation>ہم ملے</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>کسی نوجوان کے ساتھ بات، سفر یا کھانا: تین بار چھوئیں۔</translation>
    </message>
</context>
<context>
    <name>WhoCanSee</name>
    <message>
        <source>Who can see this: %1</source>
        <translation>یہ کون دیکھ سکتا ہے: %1</translation>
    </message>
</context>
<context>
    <name>WhoCanSeePage</name>
    <message>
        <source>Who can see this</source>
        <translation>یہ کون دیکھ سکتا ہے</translation>
    </message>
    <message>
        <source>Every permission ends. The family can ask the office at any time who has one, and who looked.</source>
        <translation>ہر اجازت ختم ہوتی ہے۔ خاندان جب چاہے دفتر سے پوچھ سکتا ہے کہ اجازت کس کے پاس ہے، اور کس نے دیکھا۔</translation>
    </message>
</context>
<context>
    <name>WhyNotSheet</name>
    <message>
        <source>Keep these words</source>
        <translation>یہ الفاظ رکھیں</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>یا دوسرے الفاظ میں</translation>
    </message>
</context>
<context>
    <name>Wor</name>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>اسے یوں لکھیں: “4 جون 2017”، “جون 2017” یا “2017”۔</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You promised</source>
        <translation>آپ نے وعدہ کیا</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>آپ کا وعدہ، %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 نے وعدہ کیا</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 کا وعدہ، %2</translation>
    </message>
    <message>
        <source>Today: two views</source>
        <translation>آج: دو رائے</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>آج: %1</translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation>ایک وعدہ پورا ہوا</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>ایک وعدہ پورا نہیں ہوا</translation>
    </message>
    <message>
        <source>A promise was changed together</source>
        <translation>ایک وعدہ مل کر بدلا گیا</translation>
    </message>
    <message>
        <source>A promise was let go</source>
        <translation>ایک وعدہ چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>بات چیت</translation>
    </message>
    <message>
        <source>A ride somewhere</source>
        <translation>کہیں لے جانا</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>کھانا</translation>
    </message>
    <message>
        <source>Something for school</source>
        <translation>اسکول کا کچھ کام</translation>
    </message>
    <message>
        <source>Something fun</source>
        <translation>کچھ مزے کا</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>ساتھ گزارا وقت</translation>
    </message>
    <message>
        <source>Time together with %1</source>
        <translation>%1 کے ساتھ گزارا وقت</translation>
    </message>
    <message>
        <source>the circle</source>
        <translation>حلقہ</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>1: a name, 2: &quot;Mum&apos;s circle&quot;</extracomment>
        <translation>%1 نے %2 چھوڑا</translation>
    </message>
    <message>
        <source>%1 came into %2</source>
        <translation>%1 اب %2 میں ہے</translation>
    </message>
    <message>
        <source>%1 seen.</source>
        <translation>%1 سے ملاقات ہوئی۔</translation>
    </message>
    <message>
        <source>%1 not seen.</source>
        <translation>%1 سے ملاقات نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>A child said</source>
        <translation>ایک بچے نے کہا</translation>
    </message>
    <message>
        <source>What it meant: %1</source>
        <translation>اس کا مطلب: %1</translation>
    </message>
    <message>
        <source>What the help rested on ended: %1</source>
        <extracomment>1: &quot;child in need plan&quot;</extracomment>
        <translation>مدد کی بنیاد ختم ہوئی: %1</translation>
    </message>
    <message>
        <source>What the help rests on: %1</source>
        <translation>مدد کی بنیاد: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>کوئی</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>ایک گھر</translation>
    </message>
    <message>
        <source>%1 moved out of %2</source>
        <extracomment>1: &quot;Amara and Jo&quot;, 2: a home, &quot;Mum&apos;s&quot;</extracomment>
        <translation>%1 نے یہ گھر چھوڑا: %2</translation>
    </message>
    <message>
        <source>%1 came to live at %2</source>
        <translation>%1 یہاں رہنے آئے: %2</translation>
    </message>
    <message>
        <source>%1 stopped helping</source>
        <translation>%1 نے مدد کرنا چھوڑا</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>%1 نے مدد شروع کی</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>کسی نے نہیں بتایا کب</translation>
    </message>
    <message>
        <source>Brought in from: %1.</source>
        <translation>یہاں سے لایا گیا: %1۔</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>آپ کا لکھا ہوا۔</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>لکھنے والا: %1۔</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>پڑھنے والے: %1۔</translation>
    </message>
    <message>
        <source>In the family&apos;s record.</source>
        <translation>خاندان کے ریکارڈ میں۔</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>ابھی بھیجا نہیں گیا۔</translation>
    </message>
    <message>
        <source>since %1, ended %2</source>
        <extracomment>1, 2: months, &quot;March 2019&quot;</extracomment>
        <translation>%1 سے، ختم: %2</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>کسی نے نہیں بتایا کب سے</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ختم: %1</translation>
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
        <translation>میں</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>سب سے قریب</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>دوست اور خاندان</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>ہمارے آس پاس</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مدد جن کا کام ہے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>ترجمان: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>In the family&apos;s words: “%1”</source>
        <translation>خاندان کے الفاظ میں: “%1”</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>خاندان نے کہا: بالکل ایسا نہیں۔</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>A visit that did not happen</source>
        <translation>وہ ملاقات جو نہیں ہوئی</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>پچھلی ملاقات: %1</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>کہانی میں لگایا گیا</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>%1 نے کہا</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>دفتر کا کوئی فرد</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>یہ آپ نے لکھا۔</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <translation>یہ %1 نے لکھا۔</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1، %2 بجے</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a version, and when: 1: &quot;Ms Reid&quot;, 2: &quot;yesterday, 14:02&quot;
----------
1: a day (&quot;yesterday&quot;, &quot;Tuesday 4 March&quot;), 2: a time (&quot;14:02&quot;)
----------
1: where an item was brought in from, 2: the date that it states</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nobody lives here any more, since %1.</source>
        <translation>%1 سے یہاں کوئی نہیں رہتا۔</translation>
    </message>
    <message>
        <source>This circle is open until %1.</source>
        <translation>یہ حلقہ %1 تک کھلا ہے۔</translation>
    </message>
    <message>
        <source>whose circle it is</source>
        <translation>جس کا یہ حلقہ ہے</translation>
    </message>
    <message>
        <source>a child or young person</source>
        <translation>بچہ یا نوجوان</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Taken away. %1</source>
        <translation>ہٹایا گیا۔ %1</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>آپ کی نظر سے</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>%1 کی نظر سے</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>%1 سے جوڑا گیا</translation>
    </message>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>اسے یوں لکھیں: “4 جون 2017”، “جون 2017” یا “2017”۔</translation>
    </message>
    <message>
        <source>%1 asks for an advocate</source>
        <translation>%1 کو حامی چاہیے</translation>
    </message>
    <message>
        <source>Safe on this device. Goes with the next signal.</source>
        <translation>اس ڈیوائس پر محفوظ ہے۔ اگلے سگنل کے ساتھ جائے گا۔</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: your time with this family had ended.</source>
        <translation>مینیجر کے فیصلے تک دفتر اسے رکھے گا: اس خاندان کے ساتھ آپ کا وقت ختم ہو چکا تھا۔</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: this is not yours to write.</source>
        <translation>مینیجر کے فیصلے تک دفتر اسے رکھے گا: اسے لکھنا آپ کا کام نہیں۔</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: only who began it goes on with it.</source>
        <translation>مینیجر کے فیصلے تک دفتر اسے رکھے گا: جس نے شروع کیا، صرف وہی اسے جاری رکھتا ہے۔</translation>
    </message>
    <message>
        <source>The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.</source>
        <translation>دفتر اسے رکھے گا، اور وہاں کوئی اسے دیکھے گا۔ کچھ غلط ہو گیا، اور یہ ہماری غلطی ہے۔</translation>
    </message>
    <message>
        <source>%1 wrote it on two devices at the same time</source>
        <translation>%1 نے یہ ایک ہی وقت میں دو ڈیوائسوں پر لکھا</translation>
    </message>
    <message>
        <source>%1 and %2 wrote it at the same time</source>
        <translation>%1 اور %2 نے یہ ایک ہی وقت میں لکھا</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>خاندان</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>ان کے لوگ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>حلقے</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>ابھی اس ڈیوائس پر نہیں</translation>
    </message>
    <message>
        <source>You left %1. Not written up yet</source>
        <translation>آپ کے نکلنے کا وقت: %1۔ ابھی لکھا نہیں گیا</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>آپ اس وقت وہاں ہیں</translation>
    </message>
    <message>
        <source>Begun %1, and not closed yet</source>
        <translation>شروع: %1، ابھی ختم نہیں ہوئی</translation>
    </message>
    <message>
        <source>You were writing a note of a visit</source>
        <translation>ملاقات کا نوٹ ادھورا ہے</translation>
    </message>
    <message>
        <source>You were writing down a child&apos;s words</source>
        <translation>بچے کے الفاظ ادھورے ہیں</translation>
    </message>
    <message>
        <source>You were typing a few words</source>
        <translation>آپ کے چند الفاظ ادھورے ہیں</translation>
    </message>
    <message>
        <source>You were writing about a person</source>
        <translation>کسی فرد کے بارے میں لکھنا ادھورا ہے</translation>
    </message>
    <message>
        <source>You were writing about a home</source>
        <translation>گھر کے بارے میں لکھنا ادھورا ہے</translation>
    </message>
    <message>
        <source>You were writing about a family</source>
        <translation>خاندان کے بارے میں لکھنا ادھورا ہے</translation>
    </message>
    <message>
        <source>You were adding a family</source>
        <translation>خاندان شامل کرنا ادھورا ہے</translation>
    </message>
    <message>
        <source>You were writing who lived in a home</source>
        <translation>گھر میں کون رہتا تھا، یہ ادھورا ہے</translation>
    </message>
    <message>
        <source>You were writing down what the family says</source>
        <translation>خاندان کی بات لکھنا ادھورا ہے</translation>
    </message>
    <message>
        <source>You were asking for an advocate</source>
        <translation>حامی مانگنا ادھورا ہے</translation>
    </message>
    <message>
        <source>A neighbour wanted in</source>
        <translation>ایک پڑوسی شامل ہونا چاہتا تھا</translation>
    </message>
    <message>
        <source>A street round is not ended</source>
        <translation>گلی کا ایک چکر ختم نہیں ہوا</translation>
    </message>
    <message>
        <source>You were saying that you met</source>
        <translation>ملنے کی بات لکھنا ادھورا ہے</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>%Ln دیگر فرد</numerusform>
            <numerusform>%Ln دیگر افراد</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>You can read this, and whom the office lets work with this family.</source>
        <translation>یہ آپ پڑھ سکتے ہیں، اور وہ جنہیں دفتر اس خاندان کے ساتھ کام کرنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>You, %1, and whom the office lets work with this family can read this.</source>
        <translation>یہ آپ، %1، اور وہ پڑھ سکتے ہیں جنہیں دفتر اس خاندان کے ساتھ کام کرنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>You can read this, and those who are let into this circle. No file, no address.</source>
        <translation>یہ آپ پڑھ سکتے ہیں، اور وہ جنہیں اس حلقے میں آنے دیا گیا۔ نہ فائل، نہ پتہ۔</translation>
    </message>
    <message>
        <source>You, %1, and those who are let into this circle can read this. No file, no address.</source>
        <translation>یہ آپ، %1، اور وہ پڑھ سکتے ہیں جنہیں اس حلقے میں آنے دیا گیا۔ نہ فائل، نہ پتہ۔</translation>
    </message>
    <message>
        <source>Only you, until it is sent.</source>
        <translation>صرف آپ، جب تک یہ بھیجا نہ جائے۔</translation>
    </message>
    <message>
        <source>Only you, until somebody is let in.</source>
        <translation>صرف آپ، جب تک کسی کو آنے نہ دیا جائے۔</translation>
    </message>
    <message>
        <source>Only the workers named for this, and never anybody in the family.</source>
        <translation>صرف وہ کارکن جن کا نام اس کے لیے ہے، اور خاندان میں سے کبھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Those who look after these streets. Nobody who works with a family sees it with a name.</source>
        <translation>وہ جو ان گلیوں کا خیال رکھتے ہیں۔ خاندان کے ساتھ کام کرنے والا کوئی بھی اسے نام کے ساتھ نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>Everybody at %1 can read this.</source>
        <translation>%1 میں سب یہ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>یہ صرف آپ پڑھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Only those to whom it was opened can read this.</source>
        <translation>یہ صرف وہ پڑھ سکتے ہیں جن کے لیے یہ کھولا گیا۔</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day, as QLocale::toString takes it: &quot;Tuesday 4 March&quot;</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day of another year: &quot;Tuesday 4 March 2025&quot;</extracomment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>پیدائش %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>متوقع پیدائش %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>نام ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>council number %1</source>
        <translation>کونسل نمبر %1</translation>
    </message>
    <message>
        <source>The %1 family</source>
        <extracomment>What stands round a family&apos;s own name; %1 is where that stands. Not shown.</extracomment>
        <translation>%1 خاندان</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>اب رابطہ نہیں</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>کمزور رشتہ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>close</source>
        <translation>قریب</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>مضبوط سہارا</translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation>ذمہ دار کارکن</translation>
    </message>
    <message>
        <source>co-worker</source>
        <translation>ساتھی کارکن</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>ٹیم مینیجر</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>والدین کا حامی</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>رضاکار</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>پڑوسیوں کو جوڑنے والا</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>والدین یا خاندان</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>نوجوان</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>ہم کار</translation>
    </message>
    <message>
        <source>you</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ایڈمنسٹریٹر</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>خاندان کی چنی ہوئی مدد</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>ضرورت مند بچے کا منصوبہ</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>چھان بین</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>بچے کے تحفظ کا منصوبہ</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>عدالت کا حکم</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>گھر سے دور رہنا</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>شروع کی مدد</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>عدالت سے پہلے</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of several names: 1: &quot;Amara, Jo&quot;, 2: &quot;Nana&quot;</extracomment>
        <translation>%1 اور %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In the words of %1.</source>
        <translation>%1 کے الفاظ میں۔</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>میرا کام</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>میری پسند</translation>
    </message>
    <message>
        <source>Languages that I speak</source>
        <translation>زبانیں جو مجھے آتی ہیں</translation>
    </message>
    <message>
        <source>In this work for</source>
        <translation>اس کام میں کب سے</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln سال</numerusform>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>With this family since</source>
        <translation>اس خاندان کے ساتھ کب سے</translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask there before you send anybody.</source>
        <translation>ابھی کسی نے یہ نہیں دیکھا۔ کسی کو بھیجنے سے پہلے وہاں پوچھ لیں۔</translation>
    </message>
    <message>
        <source>Not checked for over a year, since %1. Ask there before you send anybody.</source>
        <translation>%1 کے بعد ایک سال سے زیادہ سے نہیں دیکھا گیا۔ کسی کو بھیجنے سے پہلے وہاں پوچھ لیں۔</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>آج دیکھا گیا</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>%1 کو دیکھا گیا</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بغیر سیڑھیوں کے</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>سیڑھیاں ہیں</translation>
    </message>
    <message>
        <source>You were writing about a place</source>
        <translation>آپ ایک جگہ کے بارے میں لکھ رہے تھے</translation>
    </message>
    <message>
        <source>You were asking or offering something</source>
        <translation>آپ کچھ مانگ یا پیش کر رہے تھے</translation>
    </message>
    <message>
        <source>Kept apart because they were not let in here.</source>
        <translation>الگ رکھا گیا کیونکہ انہیں یہاں اجازت نہیں تھی۔</translation>
    </message>
    <message>
        <source>Kept apart because their time here had ended.</source>
        <translation>الگ رکھا گیا کیونکہ یہاں ان کا وقت ختم ہو چکا تھا۔</translation>
    </message>
    <message>
        <source>Kept apart because it is not theirs to write.</source>
        <translation>الگ رکھا گیا کیونکہ یہ لکھنا ان کا کام نہیں۔</translation>
    </message>
    <message>
        <source>Kept apart because only who began it goes on with it.</source>
        <translation>الگ رکھا گیا کیونکہ صرف شروع کرنے والا ہی جاری رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Kept apart because the app could not take it in. That is our fault.</source>
        <translation>الگ رکھا گیا کیونکہ ایپ اسے لے نہیں سکی۔ یہ ہماری غلطی ہے۔</translation>
    </message>
    <message>
        <source>Something that only a few may see</source>
        <translation>کچھ جو صرف چند لوگ دیکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>ایک گلی</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>%1 wrote it, %2</source>
        <translation>%1 نے لکھا، %2</translation>
    </message>
    <message>
        <source>Somebody of the team wrote it, %1</source>
        <translation>ٹیم میں سے کسی نے لکھا، %1</translation>
    </message>
    <message>
        <source>It takes this away.</source>
        <translation>یہ اسے ہٹاتی ہے۔</translation>
    </message>
    <message>
        <source>It brings this back.</source>
        <translation>یہ اسے واپس لاتی ہے۔</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>اب کچھ نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>%Ln حصہ اس آلے پر پڑھا نہیں جا سکتا۔</numerusform>
            <numerusform>%Ln حصے اس آلے پر پڑھے نہیں جا سکتے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long to show here.</source>
        <translation>یہ یہاں دکھانے کے لیے بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>%1 added it to the record.</source>
        <translation>%1 نے اسے ریکارڈ میں شامل کیا۔</translation>
    </message>
    <message>
        <source>%1 left it out.</source>
        <translation>%1 نے اسے باہر رکھا۔</translation>
    </message>
    <message>
        <source>It could not be added. The office keeps it.</source>
        <translation>یہ شامل نہیں ہو سکا۔ دفتر اسے رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Decided on this device. It goes with the next signal.</source>
        <translation>اس آلے پر فیصلہ ہوا۔ اگلے سگنل پر چلا جائے گا۔</translation>
    </message>
    <message>
        <source>You wrote this yourself. Another manager decides.</source>
        <translation>یہ آپ نے خود لکھا۔ فیصلہ دوسرا مینیجر کرتا ہے۔</translation>
    </message>
    <message>
        <source>It cannot be added as it is. You can read it and leave it out.</source>
        <translation>جیسا ہے ویسا شامل نہیں ہو سکتا۔ آپ پڑھ کر باہر رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>ایک ڈرائنگ</translation>
    </message>
    <message>
        <source>%1 drew</source>
        <translation>%1 نے بنایا</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>ایک دستخط</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>ایک ریکارڈنگ</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>ایک تصویر</translation>
    </message>
    <message>
        <source>You were drawing</source>
        <translation>آپ ڈرائنگ بنا رہے تھے</translation>
    </message>
    <message>
        <source>You said so, %1.</source>
        <translation>یہ آپ نے کہا، %1۔</translation>
    </message>
    <message>
        <source>%1 said so, %2.</source>
        <translation>یہ %1 نے کہا، %2۔</translation>
    </message>
    <message>
        <source>You were adding a photo</source>
        <translation>آپ ایک تصویر شامل کر رہے تھے</translation>
    </message>
    <message>
        <source>You were recording</source>
        <translation>آپ ریکارڈ کر رہے تھے</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 اپنے لفظوں میں</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>They have not written a card about themselves yet.</source>
        <translation>انہوں نے ابھی اپنے بارے میں کارڈ نہیں لکھا۔</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Brought in from: %1</source>
        <translation>کہاں سے لایا گیا: %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyAsk</name>
    <message>
        <source>A new circle</source>
        <translation>نیا حلقہ</translation>
    </message>
    <message>
        <source>Ring in the morning</source>
        <translation>صبح فون کریں</translation>
    </message>
    <message>
        <source>Ring in the afternoon</source>
        <translation>دوپہر کے بعد فون کریں</translation>
    </message>
    <message>
        <source>Text first</source>
        <translation>پہلے پیغام بھیجیں</translation>
    </message>
    <message>
        <source>Through school</source>
        <translation>اسکول کے ذریعے</translation>
    </message>
    <message>
        <source>Through my worker</source>
        <translation>میرے کارکن کے ذریعے</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>صرف آمنے سامنے</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>جو بھی فارغ ہو</translation>
    </message>
    <message>
        <source>An advocate is asked already. What comes of it stands above.</source>
        <translation>ایک حامی سے پہلے ہی پوچھا گیا ہے۔ جو جواب آئے، وہ اوپر ہے۔</translation>
    </message>
    <message>
        <source>First choose whose circle it is about.</source>
        <translation>پہلے چنیں کہ کس کے حلقے کی بات ہے۔</translation>
    </message>
    <message>
        <source>First say how it is safe to reach you.</source>
        <translation>پہلے بتائیں کہ آپ سے رابطہ کیسے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>پہلا نام کافی ہے۔</translation>
    </message>
    <message>
        <source>You</source>
        <translation>آپ</translation>
    </message>
    <message>
        <source>the advocate who is asked</source>
        <translation>متعلقہ حامی</translation>
    </message>
    <message>
        <source>%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family&apos;s file.</source>
        <translation>یہ %1 پڑھ سکتے ہیں۔ ہاں کے بعد %2 کو %3 بھی نظر آئے گا، %4 کے ساتھ۔ خاندان کی فائل سے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Asked. An advocate reaches %1 in the way you said.</source>
        <translation>پوچھ لیا گیا۔ ایک حامی آپ کے بتائے طریقے سے %1 سے رابطہ کریں گے۔</translation>
    </message>
    <message>
        <source>Asked. %1 reaches %2 in the way you said.</source>
        <translation>پوچھ لیا گیا۔ %1 آپ کے بتائے طریقے سے %2 سے رابطہ کریں گے۔</translation>
    </message>
    <message>
        <source>The ask is taken back. The circle stays, as somebody has put something into it.</source>
        <translation>درخواست واپس لے لی گئی۔ حلقہ رہے گا، کیونکہ کسی نے اس میں کچھ لکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyCircle</name>
    <message>
        <source>Open until %1.</source>
        <translation>%1 تک کھلا ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyRequests</name>
    <message>
        <source>You said yes to %1.</source>
        <translation>آپ نے %1 کو ہاں کہا۔</translation>
    </message>
    <message>
        <source>You said no to %1. The next advocate is asked.</source>
        <translation>آپ نے %1 کو نہیں کہا۔ اگلے حامی سے پوچھا جا رہا ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedPicture</name>
    <message>
        <source>Whoever kept this picture has not sent it to the office yet. Try again later.</source>
        <translation>جس نے یہ تصویر رکھی ہے اس نے ابھی اسے دفتر نہیں بھیجا۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>We cannot get this picture now. Try again when you have a signal.</source>
        <translation>ہم ابھی یہ تصویر نہیں لا سکتے۔ سگنل ملنے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>You may not see this picture any more. Ask the office why.</source>
        <translation>آپ اب یہ تصویر نہیں دیکھ سکتے۔ دفتر سے وجہ پوچھیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedSound</name>
    <message>
        <source>Whoever kept this recording has not sent it to the office yet. Try again later.</source>
        <translation>جس نے یہ ریکارڈنگ رکھی ہے اس نے ابھی اسے دفتر نہیں بھیجا۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>You may not hear this recording any more. Ask the office why.</source>
        <translation>آپ اب یہ ریکارڈنگ نہیں سن سکتے۔ دفتر سے وجہ پوچھیں۔</translation>
    </message>
    <message>
        <source>We cannot get this recording now. Try again when you have a signal.</source>
        <translation>ہم ابھی یہ ریکارڈنگ نہیں لا سکتے۔ سگنل ملنے پر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This recording is of a kind that this device cannot play.</source>
        <translation>یہ ریکارڈنگ ایسی قسم کی ہے جسے یہ آلہ نہیں چلا سکتا۔</translation>
    </message>
    <message>
        <source>This recording cannot be opened now.</source>
        <translation>یہ ریکارڈنگ ابھی نہیں کھل سکتی۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>%1 کی نظر سے حلقہ، %Ln فرد</numerusform>
            <numerusform>%1 کی نظر سے حلقہ، %Ln افراد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>دفتر سے %Ln دن سے رابطہ نہیں ہوا۔</numerusform>
            <numerusform>دفتر سے %Ln دن سے رابطہ نہیں ہوا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when you can. What you save here is safe.</source>
        <translation>جب ہو سکے رابطہ کریں۔ جو آپ یہاں محفوظ کرتے ہیں وہ سلامت ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>%Ln دن بعد یہ ڈیوائس لاک ہو جائے گی، جب تک رابطہ نہ ہو جائے۔</numerusform>
            <numerusform>%Ln دن بعد یہ ڈیوائس لاک ہو جائے گی، جب تک رابطہ نہ ہو جائے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::DrawingModel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>ابھی کچھ نہیں بنایا گیا۔</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>جو دیکھ نہیں سکتا اس کے لیے لفظوں میں بتائیں کہ اس میں کیا ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message>
        <source>A part of the record on this device is damaged. What you had not sent is kept. Your PIN brings back what can be brought back. The rest comes when there is a signal.</source>
        <translation>اس ڈیوائس پر ریکارڈ کا ایک حصہ خراب ہو گیا ہے۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ جو واپس آ سکتا ہے، آپ کا PIN اسے واپس لائے گا۔ باقی سگنل آنے پر آئے گا۔</translation>
    </message>
    <message>
        <source>This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, sealed for the office, and they can open it. Ask them for a new invitation.</source>
        <translation>اس ڈیوائس کی چابیاں کھو گئی ہیں، اس لیے کوئی اس کی چیزیں نہیں کھول سکتا۔ جو آپ نے نہیں بھیجا تھا وہ دفتر کے لیے بند کر کے محفوظ ہے، اور وہ اسے کھول سکتے ہیں۔ ان سے نیا دعوت نامہ مانگیں۔</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to bring back what can be brought back. The rest comes from the office when there is a signal.</source>
        <translation>اس ڈیوائس پر ریکارڈ کا ایک حصہ پڑھا نہیں جا رہا۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ جو واپس آ سکتا ہے، اسے لانے کے لیے اپنا PIN لکھیں۔ باقی سگنل آنے پر دفتر سے آئے گا۔</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN once more.</source>
        <translation>دونوں ایک جیسے نہیں تھے۔ اپنا PIN ایک بار پھر چنیں۔</translation>
    </message>
    <message>
        <source>There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask the office for a new invitation.</source>
        <translation>کوئی کوشش باقی نہیں، اس لیے یہ ڈیوائس اپنی چابیاں بھول گئی ہے۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے۔ دفتر سے نیا دعوت نامہ مانگیں۔</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>یہ PIN درست نہیں تھا۔ آپ کی %Ln کوشش باقی ہے۔</numerusform>
            <numerusform>یہ PIN درست نہیں تھا۔ آپ کی %Ln کوششیں باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>اگلی کوشش سے پہلے %Ln منٹ انتظار کریں۔</numerusform>
            <numerusform>اگلی کوشش سے پہلے %Ln منٹ انتظار کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>شخص %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>%1 سے یہاں</translation>
    </message>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>اس ڈیوائس کا دفتر سے %Ln دن سے رابطہ نہیں ہوا۔ اس لیے جو کچھ اس پر ہے وہ لاک ہے۔</numerusform>
            <numerusform>اس ڈیوائس کا دفتر سے %Ln دن سے رابطہ نہیں ہوا۔ اس لیے جو کچھ اس پر ہے وہ لاک ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens as soon as it has reached the office. What you had not sent is safe, and goes first.</source>
        <translation>دفتر سے رابطہ ہوتے ہی یہ کھل جائے گی۔ جو آپ نے نہیں بھیجا تھا وہ محفوظ ہے، اور سب سے پہلے جائے گا۔</translation>
    </message>
    <message>
        <source>Connect today. If it has not reached the office by tomorrow, it forgets its keys. What you had not sent stays sealed for the office, and they can open it.</source>
        <translation>آج ہی رابطہ کریں۔ اگر کل تک دفتر سے رابطہ نہ ہوا تو یہ اپنی چابیاں بھول جائے گی۔ جو آپ نے نہیں بھیجا تھا وہ دفتر کے لیے بند رہے گا، اور وہ اسے کھول سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>%Ln تبدیلی فیصلے کی منتظر ہے۔</numerusform>
            <numerusform>%Ln تبدیلیاں فیصلے کی منتظر ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message>
        <source>Social worker</source>
        <translation>سوشل ورکر</translation>
    </message>
    <message>
        <source>Family help worker</source>
        <translation>خاندانی مدد کا کارکن</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>ٹیم مینیجر</translation>
    </message>
    <message>
        <source>Meeting coordinator</source>
        <translation>میٹنگ کا منتظم</translation>
    </message>
    <message>
        <source>Parent advocate</source>
        <translation>والدین کا حامی</translation>
    </message>
    <message>
        <source>Advocacy lead</source>
        <translation>حامیوں کا نگران</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>رضاکار</translation>
    </message>
    <message>
        <source>Volunteer lead</source>
        <translation>رضاکاروں کا نگران</translation>
    </message>
    <message>
        <source>Neighbour connector</source>
        <translation>پڑوسیوں کو جوڑنے والا</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>والد یا والدہ</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>نوجوان</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ایڈمنسٹریٹر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>اس ہفتے لکھنے کا %Ln منٹ</numerusform>
            <numerusform>اس ہفتے لکھنے کے %Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were not the same. Choose your new PIN once more.</source>
        <translation>دونوں ایک جیسے نہیں تھے۔ اپنا نیا PIN ایک بار پھر چنیں۔</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>آپ کا PIN بدل گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NeighbourList</name>
    <message>
        <source>Until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Their name and how to reach them are gone from this device. The office is told with the next send, and nobody asks them again.</source>
        <translation>ان کا نام اور رابطے کا طریقہ اس ڈیوائس سے مٹ گیا ہے۔ اگلی بار بھیجنے پر دفتر کو پتا چل جائے گا، اور کوئی ان سے دوبارہ نہیں پوچھے گا۔</translation>
    </message>
    <message>
        <source>%1 is taken off. %2, %3.</source>
        <translation>%1 کا نام ہٹا دیا گیا۔ %2، %3۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NewCircle</name>
    <message>
        <source>for three months</source>
        <translation>تین مہینے کے لیے</translation>
    </message>
    <message>
        <source>for six months</source>
        <translation>چھ مہینے کے لیے</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ایک سال کے لیے</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferEditor</name>
    <message>
        <source>Any day</source>
        <translation>کسی بھی دن</translation>
    </message>
    <message>
        <source>“%1” is the name of a family. The street must not read it. Take it out, or choose a circle.</source>
        <translation>“%1” ایک خاندان کا نام ہے۔ گلی اسے نہ پڑھے۔ اسے نکال دیں، یا حلقہ چنیں۔</translation>
    </message>
    <message>
        <source>Does the street need to read “%1”?</source>
        <translation>کیا گلی کو “%1” پڑھنا ضروری ہے؟</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message>
        <source>The street</source>
        <translation>گلی</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>حلقے</translation>
    </message>
    <message>
        <source>Nobody took it</source>
        <translation>کسی نے نہیں لیا</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>آپ نے ہاں کہا</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 نے ہاں کہا</translation>
    </message>
    <message>
        <source>Done, by you</source>
        <translation>ہو گیا، آپ نے کیا</translation>
    </message>
    <message>
        <source>Done, by %1</source>
        <translation>ہو گیا، %1 نے کیا</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>نہ ہو سکا</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>کسی بھی دن</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>میں کر دوں گا/گی</translation>
    </message>
    <message>
        <source>Yes please</source>
        <translation>جی ہاں</translation>
    </message>
    <message>
        <source>Thank you. You said yes: %1</source>
        <translation>شکریہ۔ آپ نے ہاں کہا: %1</translation>
    </message>
    <message>
        <source>Thank you. Done: %1</source>
        <translation>شکریہ۔ ہو گیا: %1</translation>
    </message>
    <message>
        <source>Thank you for saying so. It fell through: %1</source>
        <translation>بتانے کا شکریہ۔ نہ ہو سکا: %1</translation>
    </message>
    <message>
        <source>It stands on Today until you say how it went.</source>
        <translation>یہ آج کے صفحے پر رہے گا جب تک آپ نہ بتائیں کہ کیا ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>یہ %Ln کام ہے جو آپ نے یہاں ایک دوسرے کے لیے کیا۔</numerusform>
            <numerusform>یہ %Ln کام ہیں جو آپ نے یہاں ایک دوسرے کے لیے کیے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>That happens. Nobody counts it.</source>
        <translation>ایسا ہوتا ہے۔ کوئی نہیں گنتا۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PersonModel</name>
    <message>
        <source>warm</source>
        <translation>محبت بھرا</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>ملا جلا</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>کھنچاؤ</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>غلطی سے شامل ہوا</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>یہاں دو بار ہے</translation>
    </message>
    <message>
        <source>They do not want to be here</source>
        <translation>وہ یہاں نہیں ہونا چاہتے</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PhotoModel</name>
    <message>
        <source>No photo is chosen yet.</source>
        <translation>ابھی کوئی تصویر نہیں چنی گئی۔</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>جو دیکھ نہیں سکتا اس کے لیے لفظوں میں بتائیں کہ اس میں کیا ہے۔</translation>
    </message>
    <message>
        <source>This file is not a photo that we can read. Choose a JPEG or a PNG.</source>
        <translation>یہ فائل ایسی تصویر نہیں جسے ہم پڑھ سکیں۔ JPEG یا PNG چنیں۔</translation>
    </message>
    <message>
        <source>This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.</source>
        <translation>یہ تصویر بہت بڑی ہے۔ زیادہ سے زیادہ %1 MB لی جا سکتی ہے۔ اسے چھوٹا کریں، یا کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This photo is damaged, and we cannot read it. Choose another.</source>
        <translation>یہ تصویر خراب ہے اور ہم اسے پڑھ نہیں سکتے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>یہ فائل نہیں کھل سکتی۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>This photo cannot be taken on this device. Choose another.</source>
        <translation>یہ تصویر اس آلے پر نہیں لی جا سکتی۔ کوئی اور چنیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceEditor</name>
    <message>
        <source>Step-free</source>
        <translation>بغیر سیڑھیوں کے</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>سیڑھیاں ہیں</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceModel</name>
    <message>
        <source>Thank you. It stands as checked today.</source>
        <translation>شکریہ۔ یہ آج دیکھا ہوا لکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Every place on the list was checked within the year.</source>
        <translation>فہرست کی ہر جگہ ایک سال کے اندر دیکھی گئی۔</translation>
    </message>
    <message>
        <source>%1 of %2 places on the list were checked within the year.</source>
        <translation>فہرست کی %2 میں سے %1 جگہیں ایک سال کے اندر دیکھی گئیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseList</name>
    <message>
        <source>The newest %L1 of %L2 promises</source>
        <translation>%L2 میں سے تازہ ترین %L1 وعدے</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>آپ نے وعدہ کیا</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>آپ کا وعدہ، %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 نے وعدہ کیا</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>%1 کا وعدہ، %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>دو رائے</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>دیر سے پورا ہوا</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ساتھ ساتھ</translation>
    </message>
    <message>
        <source>The council: %1</source>
        <translation>کونسل: %1</translation>
    </message>
    <message>
        <source>What is your answer? What became of it is for the one you promised.</source>
        <translation>آپ کا جواب کیا ہے؟ وعدے کا کیا ہوا، یہ وہ بتائیں گے جن سے آپ نے وعدہ کیا۔</translation>
    </message>
    <message>
        <source>What became of it, as you see it?</source>
        <translation>آپ کی نظر میں اس کا کیا ہوا؟</translation>
    </message>
    <message>
        <source>What became of it? Ask the family, and write what they say.</source>
        <translation>اس کا کیا ہوا؟ خاندان سے پوچھیں، اور جو وہ کہیں وہ لکھیں۔</translation>
    </message>
    <message>
        <source>What became of it? Ask %1, and write what %1 says.</source>
        <translation>اس کا کیا ہوا؟ %1 سے پوچھیں، اور %1 کی بات لکھیں۔</translation>
    </message>
    <message>
        <source>In their words, if they want</source>
        <translation>ان کے الفاظ میں، اگر وہ چاہیں</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>آپ کے الفاظ میں، اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>Saved for “%1”: %2.</source>
        <translation>“%1” کے لیے محفوظ: %2۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseMaker</name>
    <message>
        <source>other words</source>
        <translation>دوسرے الفاظ</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ReadAloud</name>
    <message>
        <source>This device has no voice for %1. You can add one in its settings.</source>
        <translation>اس آلے میں %1 کی آواز نہیں ہے۔ آپ اس کی ترتیبات میں شامل کر سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RecordingModel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>ابھی کچھ ریکارڈ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Say in words what can be heard, for anyone who cannot hear it.</source>
        <translation>جو سن نہیں سکتا اس کے لیے لفظوں میں بتائیں کہ کیا سنائی دیتا ہے۔</translation>
    </message>
    <message>
        <source>Write down who said yes to being recorded.</source>
        <translation>لکھیں کہ کس نے ریکارڈ ہونے پر ہاں کہی۔</translation>
    </message>
    <message>
        <source>This device has no microphone that we can use.</source>
        <translation>اس آلے میں ایسا مائیکروفون نہیں جسے ہم استعمال کر سکیں۔</translation>
    </message>
    <message>
        <source>The microphone was taken away. What was recorded until then is here.</source>
        <translation>مائیکروفون ہٹا لیا گیا۔ تب تک جو ریکارڈ ہوا وہ یہاں ہے۔</translation>
    </message>
    <message>
        <source>Doorstep may not use the microphone. You can allow it in the settings of this device.</source>
        <translation>Doorstep کو مائیکروفون استعمال کرنے کی اجازت نہیں۔ آپ اس آلے کی ترتیبات میں اجازت دے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A recording lasts 30 minutes at most. What was said until then is here.</source>
        <translation>ایک ریکارڈنگ زیادہ سے زیادہ 30 منٹ کی ہوتی ہے۔ تب تک جو کہا گیا وہ یہاں ہے۔</translation>
    </message>
    <message>
        <source>This device could not make a recording. Nothing was kept of it.</source>
        <translation>یہ آلہ ریکارڈنگ نہیں کر سکا۔ اس میں سے کچھ نہیں رکھا گیا۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ResidenceEditor</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>1: &quot;2019&quot;, 2: &quot;May 2024&quot;</extracomment>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message>
        <source>Street round: %1</source>
        <translation>گلی کا چکر: %1</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>آپ اس وقت وہاں ہیں</translation>
    </message>
    <message>
        <source>Some time today</source>
        <translation>آج کسی وقت</translation>
    </message>
    <message>
        <source>The address is kept safe, and is not shown here.</source>
        <translation>پتہ محفوظ رکھا گیا ہے، یہاں نہیں دکھایا جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln گھنٹہ</numerusform>
            <numerusform>%Ln گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln منٹ</numerusform>
            <numerusform>%Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>1 and 2: times of day; 3: &quot;2 hours 30 minutes&quot;</extracomment>
        <translation>%1 سے %2 تک: %3</translation>
    </message>
    <message>
        <source>%1 is now stop %2 of %3.</source>
        <extracomment>1: whom or which street; 2: its place; 3: how many there are</extracomment>
        <translation>%1 اب %3 میں سے %2 نمبر پر ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>%Ln تبدیلی دفتر میں کسی فرد کے انتظار میں ہے۔</numerusform>
            <numerusform>%Ln تبدیلیاں دفتر میں کسی فرد کے انتظار میں ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>اس ڈیوائس پر %Ln محفوظ ہے، ابھی بھیجا نہیں گیا۔</numerusform>
            <numerusform>اس ڈیوائس پر %Ln محفوظ ہیں، ابھی بھیجے نہیں گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal.</source>
        <translation>سگنل نہیں ہے۔</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>سب محفوظ ہے۔</translation>
    </message>
    <message>
        <source>All saved. Sent %1.</source>
        <translation>سب محفوظ ہے۔ بھیجنے کا وقت: %1۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message>
        <source>This device has nothing to hear it with.</source>
        <translation>اس آلے میں سننے کے لیے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln منٹ</numerusform>
            <numerusform>%Ln منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln سیکنڈ</numerusform>
            <numerusform>%Ln سیکنڈ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StoryModel</name>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>ان کے الفاظ</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>ساتھ گزارا وقت</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>لگائی گئی باتیں</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>گھر اور لوگ</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>کسی نے نہیں بتایا کب</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>%1 میں کسی وقت</translation>
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
        <translation>جواب نہیں ملا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>بات چیت ہوئی</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>شامل ہونا ہے</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>دوبارہ نہ آئیں</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>%Ln دروازہ مکمل</numerusform>
            <numerusform>تمام %Ln دروازے مکمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %L1 of %L2</source>
        <translation>%L2 میں سے دروازہ %L1</translation>
    </message>
    <message>
        <source>Kept. Nobody calls there for two years.</source>
        <translation>رکھ لیا گیا۔ دو سال تک وہاں کوئی نہیں جائے گا۔</translation>
    </message>
    <message>
        <source>We could not look that up. Please pass by this door for now.</source>
        <translation>ہم یہ معلوم نہیں کر سکے۔ براہ کرم ابھی اس دروازے سے آگے چلیں۔</translation>
    </message>
    <message>
        <source>Please pass by this door. They asked us not to call.</source>
        <translation>براہ کرم اس دروازے سے آگے چلیں۔ انہوں نے ہمیں آنے سے منع کیا ہے۔</translation>
    </message>
    <message>
        <source>You can knock here.</source>
        <translation>آپ یہاں دستک دے سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message>
        <source>Sending and receiving now…</source>
        <translation>ابھی بھیجا اور لیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>No signal to the office. Everything is safe here and goes by itself later.</source>
        <translation>دفتر تک سگنل نہیں ہے۔ یہاں سب کچھ محفوظ ہے اور بعد میں خود چلا جائے گا۔</translation>
    </message>
    <message>
        <source>The office could not take it. Everything is safe here.</source>
        <translation>دفتر اسے نہیں لے سکا۔ یہاں سب کچھ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Saved here, about to be sent.</source>
        <translation>یہاں محفوظ ہے، ابھی بھیجا جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>سب کچھ محفوظ ہے۔ %Ln تبدیلی دفتر میں کسی فرد کے انتظار میں ہے۔</numerusform>
            <numerusform>سب کچھ محفوظ ہے۔ %Ln تبدیلیاں دفتر میں کسی فرد کے انتظار میں ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and sent.</source>
        <translation>سب کچھ محفوظ ہے اور بھیجا جا چکا ہے۔</translation>
    </message>
    <message>
        <source>Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there looks at each one. Ring the office if it cannot wait.</source>
        <translation>آپ کے الفاظ دفتر میں ویسے ہی محفوظ ہیں جیسے آپ نے لکھے، اور ساتھی انہیں ابھی نہیں دیکھتے۔ وہاں کوئی ایک ایک کو دیکھتا ہے۔ اگر انتظار نہ ہو سکے تو دفتر کو فون کریں۔</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>آخری بار بھیجا گیا: %1</translation>
    </message>
    <message>
        <source>Nothing has been sent from this device yet.</source>
        <translation>اس ڈیوائس سے ابھی کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.</source>
        <translation>جو نہیں بھیجا گیا تھا، اس کا ایک حصہ پڑھا نہیں جا سکا۔ یہ ریکارڈ کے ساتھ ایک فائل میں رکھا ہے۔ دفتر کو بتائیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>ایپ محفوظ کرتے ہوئے رک گئی تھی۔ %Ln چیز واپس آ گئی؛ کچھ ضائع نہیں ہوا۔</numerusform>
            <numerusform>ایپ محفوظ کرتے ہوئے رک گئی تھی۔ %Ln چیزیں واپس آ گئیں؛ کچھ ضائع نہیں ہوا۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln مزید دکھائیں</numerusform>
            <numerusform>%Ln مزید دکھائیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ThreadModel</name>
    <message>
        <source>Hidden on this device only: %1.</source>
        <translation>صرف اس آلے پر چھپے ہوئے: %1۔</translation>
    </message>
    <message>
        <source>Hidden on this device only: %1 and more.</source>
        <translation>صرف اس آلے پر چھپے ہوئے: %1 اور دوسرے۔</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>خاندان اور دوست</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مدد جن کا کام ہے</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>گھر</translation>
    </message>
</context>
<context>
    <name>doorstep::app::TouchpointEditor</name>
    <message>
        <source>Talk</source>
        <translation>بات</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>کھانا</translation>
    </message>
    <message>
        <source>School</source>
        <translation>اسکول</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>تفریح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>Saved: %1 with %2, %3.</source>
        <translation>محفوظ: %1، %2 کے ساتھ، %3۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitChildWords</name>
    <message>
        <source>Nobody else was there.</source>
        <translation>وہاں اور کوئی نہیں تھا۔</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>وہاں یہ بھی تھے: %1۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitClose</name>
    <message>
        <source>What we promised</source>
        <translation>ہم نے کیا وعدے کیے</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>آپ کے الفاظ میں</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>%1 کے الفاظ میں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: &quot;in two weeks&quot;, 2: &quot;Tuesday 17 March&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>طے نہیں ہوا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>ایک ہفتے میں</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>دو ہفتوں میں</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>چار ہفتوں میں</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitEditor</name>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation>%1 کو اکیلے میں کیوں نہیں دیکھا گیا؟</translation>
    </message>
    <message>
        <source>Why was %1 not seen?</source>
        <translation>%1 کو کیوں نہیں دیکھا گیا؟</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>بیدار</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>نیند میں</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message>
        <source>Less than a minute of writing.</source>
        <translation>لکھنے میں ایک منٹ سے کم لگا۔</translation>
    </message>
    <message>
        <source>About a minute of writing.</source>
        <translation>لکھنے میں تقریباً ایک منٹ لگا۔</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>لکھنے میں تقریباً %Ln منٹ لگا۔</numerusform>
            <numerusform>لکھنے میں تقریباً %Ln منٹ لگے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only you see this.</source>
        <translation>%1 یہ صرف آپ دیکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>آج کچھ نہیں</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>یہ نوٹ</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>%1 نے کہا: “%2”</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitModel</name>
    <message>
        <source>since %1</source>
        <translation>%1 سے</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitPlan</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>طے شدہ: %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>%1 کے لیے طے ہے۔</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReading</name>
    <message>
        <source>A visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Nobody was in</source>
        <translation>گھر پر کوئی نہیں تھا</translation>
    </message>
    <message>
        <source>They said no that day</source>
        <translation>اس دن انہوں نے منع کیا</translation>
    </message>
    <message>
        <source>They had moved</source>
        <translation>وہ گھر بدل چکے تھے</translation>
    </message>
    <message>
        <source>A visit that was called off</source>
        <translation>منسوخ کی گئی ملاقات</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1، %2 سے %3 تک۔</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2۔</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>از: %1۔</translation>
    </message>
    <message>
        <source>This visit is not written up yet.</source>
        <translation>یہ ملاقات ابھی لکھی نہیں گئی۔</translation>
    </message>
    <message>
        <source>This visit is to come.</source>
        <translation>یہ ملاقات ابھی ہونی ہے۔</translation>
    </message>
    <message>
        <source>In the family&apos;s words</source>
        <translation>خاندان کے الفاظ میں</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>%1 کے الفاظ میں</translation>
    </message>
    <message>
        <source>The family said: that&apos;s right.</source>
        <translation>خاندان نے کہا: یہ ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>خاندان نے کہا: بالکل ایسا نہیں۔</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>وہاں کون تھا</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>یہ بھی لکھا گیا</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>اگلی ملاقات</translation>
    </message>
    <message>
        <source>Why was not noted.</source>
        <translation>وجہ نہیں لکھی گئی۔</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>وجہ: %1</translation>
    </message>
    <message>
        <source>Seen, and seen alone.</source>
        <translation>دیکھا گیا، اور اکیلے میں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>Seen, and not alone.</source>
        <translation>دیکھا گیا، اکیلے میں نہیں۔</translation>
    </message>
    <message>
        <source>Seen. Alone or not was not noted.</source>
        <translation>دیکھا گیا۔ اکیلے میں یا نہیں، یہ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Awake.</source>
        <translation>بیدار۔</translation>
    </message>
    <message>
        <source>Asleep.</source>
        <translation>نیند میں۔</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>نہیں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>Seen, and where the children sleep.</source>
        <translation>دیکھا گیا، اور بچوں کے سونے کی جگہ بھی۔</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>دیکھا گیا۔</translation>
    </message>
    <message>
        <source>Where the children sleep was seen.</source>
        <translation>بچوں کے سونے کی جگہ دیکھی گئی۔</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وعدہ کیا گیا</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReady</name>
    <message>
        <source>You promised</source>
        <translation>آپ نے وعدہ کیا</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>%1 نے وعدہ کیا</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>کبھی نہیں: %1</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>محفوظ: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>کب: %1</translation>
    </message>
    <message>
        <source>A card may be left.</source>
        <translation>کارڈ چھوڑ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Leave no card and no message.</source>
        <translation>نہ کارڈ چھوڑیں، نہ پیغام۔</translation>
    </message>
    <message>
        <source>No safe contact plan is known here, so stay quiet.</source>
        <translation>یہاں محفوظ رابطے کا کوئی منصوبہ معلوم نہیں، اس لیے خاموشی رکھیں۔</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>اندر کا راستہ</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>پالتو جانور</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>پارکنگ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Language at the door</source>
        <translation>دروازے پر زبان</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>کون سے الفاظ بولیں</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>انہیں کس کام میں مدد چاہیے</translation>
    </message>
    <message>
        <source>Saved: nobody in. Next try %1.</source>
        <translation>محفوظ: گھر پر کوئی نہیں تھا۔ اگلی کوشش %1۔</translation>
    </message>
    <message>
        <source>Saved: nobody in.</source>
        <translation>محفوظ: گھر پر کوئی نہیں تھا۔</translation>
    </message>
</context>
</TS>
