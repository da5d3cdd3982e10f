<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddPersonSheet</name>
    <message>
        <source>Someone else is here</source>
        <translation>شخص آخر هنا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>This is a child</source>
        <translation>هذا طفل</translation>
    </message>
</context>
<context>
    <name>AdvocacyRecords</name>
    <message>
        <source>Goes to an advocate with the next signal.</source>
        <translation>يصل إلى مساند عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>An advocate is looked for.</source>
        <translation>يجري البحث عن مساند.</translation>
    </message>
    <message>
        <source>%1 is asked and has not answered yet.</source>
        <translation>طُلب من %1، ولا رد بعد.</translation>
    </message>
    <message>
        <source>%1 said yes. The meeting: %2.</source>
        <translation>جاءت الموافقة من %1. الاجتماع: %2.</translation>
    </message>
    <message>
        <source>%1 said yes.</source>
        <translation>جاءت الموافقة من %1.</translation>
    </message>
    <message>
        <source>%1 cannot. The next advocate is asked.</source>
        <translation>جاء الاعتذار من %1. يُسأل المساند التالي.</translation>
    </message>
    <message>
        <source>Taken back, or at its end.</source>
        <translation>سُحب الطلب، أو انتهى.</translation>
    </message>
    <message>
        <source>No advocate is free just now. Ring the office, or ask again another day.</source>
        <translation>لا يوجد مساند متاح الآن. يمكن الاتصال بالمكتب، أو الطلب من جديد في يوم آخر.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestCard</name>
    <message>
        <source>Safe way to reach them</source>
        <translation>طريقة آمنة للتواصل</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Yes, I stand beside them</source>
        <translation>نعم، سأقف بجانبهم</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>ليس أنا</translation>
    </message>
    <message>
        <source>Open what they opened to you</source>
        <translation>فتح ما أتاحوه لك</translation>
    </message>
    <message>
        <source>Their circle comes with the next signal.</source>
        <translation>تصل دائرتهم عند عودة الشبكة.</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequests</name>
    <message>
        <source>Waits for your answer</source>
        <translation>بانتظار ردك</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>اعتذرت</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>AdvocacyRequestsPage</name>
    <message>
        <source>Parents who ask</source>
        <translation>آباء وأمهات يطلبون المساندة</translation>
    </message>
    <message>
        <source>Your answer is read by those who asked: the parent, and who works with them.</source>
        <translation>يقرأ ردك أصحاب الطلب: الأب أو الأم، ومن يعمل معهم.</translation>
    </message>
    <message>
        <source>Nobody asks just now</source>
        <translation>لا أحد يطلب الآن</translation>
    </message>
    <message>
        <source>When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.</source>
        <translation>عندما يطلب أب أو أم مساندًا، يظهر الطلب هنا: اسم أول، وطريقة آمنة، واجتماع.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AdvocatePage</name>
    <message>
        <source>Meeting %1. %2</source>
        <translation>الاجتماع %1. %2</translation>
    </message>
    <message>
        <source>The council promises…</source>
        <translation>المجلس يعد…</translation>
    </message>
    <message>
        <source>Safe way to reach them</source>
        <translation>طريقة آمنة للتواصل</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>ما وعد به المجلس</translation>
    </message>
    <message>
        <source>Nothing yet. Note each promise while it is said: who, what, by when.</source>
        <translation>لا شيء بعد. يُرجى تدوين كل وعد وقت قوله: من، وماذا، ومتى.</translation>
    </message>
    <message>
        <source>Who is in the circle</source>
        <translation>من في الدائرة</translation>
    </message>
</context>
<context>
    <name>AlsoWritten</name>
    <message>
        <source>Also written down as</source>
        <translation>مكتوب أيضًا باسم</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Not the same person as</source>
        <translation>شخص آخر غير</translation>
    </message>
    <message>
        <source>They are the same person</source>
        <translation>هما الشخص نفسه</translation>
    </message>
</context>
<context>
    <name>AskAdvocateLink</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>طلب مساند</translation>
    </message>
</context>
<context>
    <name>AskAdvocatePage</name>
    <message>
        <source>Ask for an advocate</source>
        <translation>طلب مساند</translation>
    </message>
    <message>
        <source>A parent who has been through it stands beside you. They are not from the council.</source>
        <translation>يقف بجانبك أب أو أم ممن مرّوا بهذه التجربة. وهم ليسوا من المجلس.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whose circle is it about?</source>
        <translation>دائرة من هي؟</translation>
    </message>
    <message>
        <source>How is it safe to reach you?</source>
        <translation>ما الطريقة الآمنة للتواصل معك؟</translation>
    </message>
    <message>
        <source>For example: text first, after school</source>
        <translation>مثلًا: رسالة نصية أولًا، بعد المدرسة</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>اسمك الأول</translation>
    </message>
    <message>
        <source>A first name is enough</source>
        <translation>الاسم الأول يكفي</translation>
    </message>
    <message>
        <source>When is the meeting?</source>
        <translation>متى الاجتماع؟</translation>
    </message>
    <message>
        <source>Who should it be?</source>
        <translation>من الأنسب لك؟</translation>
    </message>
    <message>
        <source>What it is about, if you want to say</source>
        <translation>موضوع الطلب، إن أردت ذكره</translation>
    </message>
    <message>
        <source>You can skip this</source>
        <translation>يمكنك تخطي هذا</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>Not needed any more</source>
        <translation>لم يعد مطلوبًا</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Doorstep cannot open now</source>
        <translation>لا يمكن فتح Doorstep الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>إغلاق Doorstep</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ChildWordsPage</name>
    <message>
        <source>Listen to these words</source>
        <translation>استمع إلى هذه الكلمات</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>كلمات %1</translation>
    </message>
    <message>
        <source>As they were said. Nothing tidied, nothing added.</source>
        <translation>كما قيلت. بلا تعديل وبلا إضافة.</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>حفظ هذه الكلمات</translation>
    </message>
    <message>
        <source>Before you write: “I write this so that others know. I tell someone if you are not safe.”</source>
        <translation>قبل الكتابة: «أكتب هذا ليعرف الآخرون. وسأخبر أحدًا إن لم يكن وضعك آمنًا.»</translation>
    </message>
    <message>
        <source>For example: I like when Nana comes</source>
        <translation>مثلًا: أحب أن تأتي جدتي</translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>كلام %1</translation>
    </message>
    <message>
        <source>I asked</source>
        <translation>أنا سألت</translation>
    </message>
    <message>
        <source>Said without being asked</source>
        <translation>قيل دون سؤال</translation>
    </message>
    <message>
        <source>%1 says we may read this out at the door</source>
        <translation>بموافقة %1: يجوز أن نقرأ هذا عند الباب</translation>
    </message>
    <message>
        <source>Said before</source>
        <translation>قيل من قبل</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Draw it instead</source>
        <translation>ارسم ذلك بدلًا من الكتابة</translation>
    </message>
    <message>
        <source>Record it instead</source>
        <translation>سجّل ذلك بدلًا من الكتابة</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>أضف صورة</translation>
    </message>
</context>
<context>
    <name>ChoosePersonPage</name>
    <message>
        <source>Who would you like to be?</source>
        <translation>بأي شخصية يكون الدخول؟</translation>
    </message>
    <message>
        <source>This is a practice council. Nobody in it is real, and nothing leaves this computer.</source>
        <translation>هذا مجلس للتدريب. لا أحد فيه حقيقي، ولا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>PIN %1</source>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>مَن هناك؟</translation>
    </message>
    <message>
        <source>Each person has a place of their own here, with their own PIN. Nobody sees what is in another&apos;s.</source>
        <translation>لكل شخص هنا مكانه الخاص ورمز PIN خاص به. لا أحد يرى ما في مكان غيره.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
</context>
<context>
    <name>CircleChoice</name>
    <message>
        <source>Our circle</source>
        <translation>دائرتنا</translation>
    </message>
    <message>
        <source>%1&apos;s circle</source>
        <translation>دائرة %1</translation>
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
        <translation>مقعد شاغر</translation>
    </message>
</context>
<context>
    <name>CircleMemberSheet</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>طفل أو شاب</translation>
    </message>
    <message>
        <source>Time together is written down with the children and young people of a circle.</source>
        <translation>يُسجَّل الوقت معًا مع أطفال الدائرة وشبابها.</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>We met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>Opening the circle…</source>
        <translation>جارٍ فتح الدائرة…</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>عروض وطلبات</translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message>
        <source>The circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>الأصدقاء والأهل</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>من حولنا</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مساعدون بأجر</translation>
    </message>
</context>
<context>
    <name>ComesCloseNote</name>
    <message>
        <source>Nothing is written just like that. These come close.</source>
        <translation>لا شيء مكتوب هكذا تمامًا. هذه قريبة منه.</translation>
    </message>
</context>
<context>
    <name>DoorNumberSheet</name>
    <message>
        <source>May I knock?</source>
        <translation>هل يمكن طرق الباب؟</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>عدم الطرق مجددًا</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Leave this home alone</source>
        <translation>ترك هذا البيت وشأنه</translation>
    </message>
    <message>
        <source>Which number is it?</source>
        <translation>ما رقم البيت؟</translation>
    </message>
    <message>
        <source>Which number is it? We keep a code that hides it, for two years. You can skip this.</source>
        <translation>ما رقم البيت؟ نحفظ لمدة عامين رمزًا يخفي الرقم. يمكنك تخطي هذا.</translation>
    </message>
    <message>
        <source>For example: 12a</source>
        <translation>مثلًا: 12أ</translation>
    </message>
    <message>
        <source>House number or name</source>
        <translation>رقم البيت أو اسمه</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>At the door</source>
        <translation>عند الباب</translation>
    </message>
    <message>
        <source>Knocking on doors, and time spent together</source>
        <translation>طرق الأبواب، والوقت الذي نقضيه معًا</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>جولة الشارع</translation>
    </message>
    <message>
        <source>One tap a door. Only the counts are kept, and no name.</source>
        <translation>لمسة واحدة لكل باب. تُحفظ الأعداد فقط، بلا أسماء.</translation>
    </message>
    <message>
        <source>Neighbours who said yes</source>
        <translation>جيران وافقوا</translation>
    </message>
    <message>
        <source>Each until the day they chose, or until they say stop.</source>
        <translation>كل منهم حتى اليوم الذي اختاره، أو حتى يطلب التوقف.</translation>
    </message>
    <message>
        <source>We met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>حديث أو توصيلة أو وجبة مع شاب أو شابة: ثلاث لمسات.</translation>
    </message>
    <message>
        <source>A knock that a family asked for opens from that family&apos;s page, with the words that they chose.</source>
        <translation>الزيارة التي طلبتها أسرة تُفتح من صفحة تلك الأسرة، بالكلمات التي اختارتها.</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>أماكن ومجموعات</translation>
    </message>
    <message>
        <source>What there is round here, when, and in which language.</source>
        <translation>ما يوجد هنا، ومتى، وبأي لغة.</translation>
    </message>
    <message>
        <source>Offers and asks</source>
        <translation>عروض وطلبات</translation>
    </message>
    <message>
        <source>What people of these streets offer and ask of each other.</source>
        <translation>ما يعرضه أهل هذه الشوارع ويطلبه بعضهم من بعض.</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>لا خطوط (%Ln)</numerusform>
            <numerusform>خط واحد (%Ln)</numerusform>
            <numerusform>خطان (%Ln)</numerusform>
            <numerusform>%Ln خطوط</numerusform>
            <numerusform>%Ln خطًا</numerusform>
            <numerusform>%Ln خط</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>This drawing cannot be shown yet. It is kept.</source>
        <translation>لا يمكن عرض هذا الرسم بعد. إنه محفوظ.</translation>
    </message>
    <message>
        <source>Tap here, then sign</source>
        <translation>المس هنا، ثم وقّع</translation>
    </message>
    <message>
        <source>Tap here, then draw</source>
        <translation>المس هنا، ثم ارسم</translation>
    </message>
    <message>
        <source>There is no more room. Take a stroke away, or begin again.</source>
        <translation>لم يعد هناك مكان. احذف خطًا أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>وقّع بيدك بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Type your name instead</source>
        <translation>اكتب اسمك بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>ما الذي يظهر فيه، بالكلمات</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>A drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>What %1 draws</source>
        <translation>ما يرسمه %1</translation>
    </message>
    <message>
        <source>It stands in the story as it was drawn.</source>
        <translation>يبقى في القصة كما رُسم.</translation>
    </message>
    <message>
        <source>Keep this drawing</source>
        <translation>احتفظ بهذا الرسم</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة</translation>
    </message>
</context>
<context>
    <name>EarlierPromises</name>
    <message>
        <source>Earlier promises</source>
        <translation>وعود سابقة</translation>
    </message>
</context>
<context>
    <name>EditorStates</name>
    <message>
        <source>We kept what you typed at %1</source>
        <translation>حفظنا ما كتبته في %1</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>لم يُحفظ في السجل بعد.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Welcome to Doorstep</source>
        <translation>مرحبًا بك في Doorstep</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>الانضمام من جديد</translation>
    </message>
    <message>
        <source>Joining %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>For the people who stand beside children and their families.</source>
        <translation>لمن يقفون بجانب الأطفال وأسرهم.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>دعوتك</translation>
    </message>
    <message>
        <source>Your office sends it to you once. Paste it here, or type it as it stands.</source>
        <translation>يرسلها إليك مكتبك مرة واحدة. يُرجى لصقها هنا، أو كتابتها كما هي.</translation>
    </message>
    <message>
        <source>This invitation is from %1</source>
        <translation>هذه الدعوة من %1</translation>
    </message>
    <message>
        <source>Is that your office? Nothing has been sent there yet.</source>
        <translation>هل هذا مكتبك؟ لم يُرسل إليه شيء بعد.</translation>
    </message>
    <message>
        <source>Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.</source>
        <translation>يُرجى اختيار رمز PIN. به يُفتح هذا الجهاز، حتى بلا شبكة. ولا أحد في المكتب يراه.</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a PIN of six digits or more</source>
        <translation>يُرجى اختيار رمز PIN من ستة أرقام أو أكثر</translation>
    </message>
    <message>
        <source>For practice, choose %1</source>
        <translation>للتدريب، يُرجى اختيار %1</translation>
    </message>
    <message>
        <source>Joining, and bringing your people to this device…</source>
        <translation>جارٍ الانضمام، وإحضار بيانات الناس من حولك إلى هذا الجهاز…</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Open seat</source>
        <translation>مقعد شاغر</translation>
    </message>
</context>
<context>
    <name>FaceToggle</name>
    <message>
        <source>Someone else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
</context>
<context>
    <name>FamilyCircle</name>
    <message>
        <source>Through the years</source>
        <translation>عبر السنين</translation>
    </message>
    <message>
        <source>Since when each of them is there</source>
        <translation>منذ متى كل واحد منهم موجود</translation>
    </message>
</context>
<context>
    <name>FamilyEditPage</name>
    <message>
        <source>The family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>الاسم الذي تستعمله الأسرة لنفسها</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>ما يريدون المساعدة فيه، بكلماتهم</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>لغة الكلام عند الباب</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>Who interprets (never a child or a relative)</source>
        <translation>من يترجم (لا طفل ولا قريب أبدًا)</translation>
    </message>
    <message>
        <source>How to say names and hard things</source>
        <translation>كيف تُقال الأسماء والأمور الصعبة</translation>
    </message>
</context>
<context>
    <name>FamilyFacts</name>
    <message>
        <source>What they want help with</source>
        <translation>ما يريدون المساعدة فيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>كلمات مناسبة</translation>
    </message>
</context>
<context>
    <name>FamilyNewPage</name>
    <message>
        <source>A new family</source>
        <translation>أسرة جديدة</translation>
    </message>
    <message>
        <source>One first name is enough. Everything else can wait.</source>
        <translation>اسم أول واحد يكفي. وكل شيء آخر يمكن أن ينتظر.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>طفل أو شاب</translation>
    </message>
    <message>
        <source>What the family calls itself (if you know)</source>
        <translation>الاسم الذي تستعمله الأسرة لنفسها (إن كان معروفًا)</translation>
    </message>
    <message>
        <source>What they want help with, in their words</source>
        <translation>ما يريدون المساعدة فيه، بكلماتهم</translation>
    </message>
</context>
<context>
    <name>FamilyPage</name>
    <message>
        <source>Go on with the visit</source>
        <translation>متابعة الزيارة</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Change what is said of the family</source>
        <translation>تغيير ما يُذكر عن الأسرة</translation>
    </message>
    <message>
        <source>Opening the family…</source>
        <translation>جارٍ فتح صفحة الأسرة…</translation>
    </message>
    <message>
        <source>One name is not known yet</source>
        <translation>هناك اسم غير معروف بعد</translation>
    </message>
    <message>
        <source>Give the child a name, or join them to their family.</source>
        <translation>يمكن تسمية الطفل، أو ضمه إلى أسرته.</translation>
    </message>
    <message>
        <source>Name or join</source>
        <translation>تسمية أو ضم</translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>البيوت</translation>
    </message>
    <message>
        <source>Add a home</source>
        <translation>إضافة بيت</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استرجاع</translation>
    </message>
</context>
<context>
    <name>FamilyPromises</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Nothing is open. What you promise at a visit stands here.</source>
        <translation>لا وعود مفتوحة. وعودك في الزيارة تظهر هنا.</translation>
    </message>
    <message>
        <source>The promise board</source>
        <translation>لوحة الوعود</translation>
    </message>
</context>
<context>
    <name>FamilyStory</name>
    <message>
        <source>The whole story</source>
        <translation>القصة كلها</translation>
    </message>
    <message>
        <source>Visits, promises, time together, homes and people</source>
        <translation>زيارات ووعود ووقت معًا وبيوت وأشخاص</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>القصة حتى الآن</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Keep this one</source>
        <translation>الاحتفاظ بهذا</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>الاحتفاظ بـ «%1»</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>لم يُذكر بعد</translation>
    </message>
    <message>
        <source>This was written twice at the same time. Both are kept until somebody decides.</source>
        <translation>كُتب هذا مرتين في الوقت نفسه. نحتفظ بالاثنين حتى يقرر أحد.</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>تغيير: %1</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Both began with nothing written here.</source>
        <translation>بدأ كلاهما ولم يكن هنا شيء مكتوب.</translation>
    </message>
    <message>
        <source>Both began from: %1</source>
        <extracomment>Under two versions of one field: what it said when both began to write. 1: &quot;Rang the school.&quot;</extracomment>
        <translation>بدأ كلاهما من: %1</translation>
    </message>
    <message>
        <source>An “about me” card</source>
        <translation>بطاقة «عني»</translation>
    </message>
    <message>
        <source>Whose card it is</source>
        <translation>صاحب البطاقة</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What they like</source>
        <translation>ما المفضّل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Years in this work</source>
        <translation>سنوات في هذا العمل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A request for an advocate</source>
        <translation>طلب مساند</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>A safe way to reach them</source>
        <translation>طريقة آمنة للتواصل</translation>
    </message>
    <message>
        <source>When the meeting is</source>
        <translation>موعد الاجتماع</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من طُلب منه</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما حدث بعد ذلك</translation>
    </message>
    <message>
        <source>Whose circle it is about</source>
        <translation>دائرة من</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>An agreement to share</source>
        <translation>اتفاق على المشاركة</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>عمّن</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>من يجوز أن يعرف</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>ما يجوز مشاركته</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>ما يقوله القانون</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>How they agreed</source>
        <translation>كيف تمت الموافقة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>سُحب في</translation>
    </message>
    <message>
        <source>How a child was seen</source>
        <translation>كيف تمت رؤية طفل</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تمت الرؤية</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation>تمت الرؤية على انفراد</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>مستيقظ/ة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why not seen</source>
        <translation>سبب عدم الرؤية</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation>سبب عدم الانفراد</translation>
    </message>
    <message>
        <source>A child&apos;s words</source>
        <translation>كلمات طفل</translation>
    </message>
    <message>
        <source>Words, as they were said</source>
        <translation>الكلمات كما قيلت</translation>
    </message>
    <message>
        <source>The child was asked</source>
        <translation>سُئل الطفل</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من كان هناك</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>A circle</source>
        <translation>دائرة</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Whose circle it is</source>
        <translation>صاحب الدائرة</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>مفتوحة حتى</translation>
    </message>
    <message>
        <source>Who must not be in it</source>
        <translation>من يجب ألا يكون فيها</translation>
    </message>
    <message>
        <source>Somebody in a circle</source>
        <translation>شخص في دائرة</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>الصلة بالأسرة</translation>
    </message>
    <message>
        <source>How near</source>
        <translation>مدى القرب</translation>
    </message>
    <message>
        <source>Paid to be there</source>
        <translation>موجود بأجر</translation>
    </message>
    <message>
        <source>In the circle since</source>
        <translation>في الدائرة منذ</translation>
    </message>
    <message>
        <source>Left the circle on</source>
        <translation>غادر الدائرة في</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>طفل أو شاب</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يدخل باسم</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>مستعمل منذ</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>A door not to knock on</source>
        <translation>باب لا يُطرق</translation>
    </message>
    <message>
        <source>Which door</source>
        <translation>أي باب</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>أسرة</translation>
    </message>
    <message>
        <source>What the family calls itself</source>
        <translation>الاسم الذي تستعمله الأسرة لنفسها</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>ما يريدون المساعدة فيه</translation>
    </message>
    <message>
        <source>The language to speak at the door</source>
        <translation>لغة الكلام عند الباب</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>من يترجم</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>كلمات مناسبة</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Council number</source>
        <translation>الرقم لدى المجلس</translation>
    </message>
    <message>
        <source>Help ended on</source>
        <translation>انتهت المساعدة في</translation>
    </message>
    <message>
        <source>A permission</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>أي نوع من الأشياء</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>بأي صفة</translation>
    </message>
    <message>
        <source>Who gave it</source>
        <translation>من أعطاه</translation>
    </message>
    <message>
        <source>A home</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>بيت من</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>طريق الدخول</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>الحيوانات الأليفة</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>موقف السيارة</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>من يسكن هناك</translation>
    </message>
    <message>
        <source>A neighbour who wants in</source>
        <translation>جار يريد المشاركة</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>كيفية التواصل معهم</translation>
    </message>
    <message>
        <source>What they enjoy</source>
        <translation>ما يستمتعون به</translation>
    </message>
    <message>
        <source>What they offered</source>
        <translation>ما عرضوه</translation>
    </message>
    <message>
        <source>What they asked for</source>
        <translation>ما طلبوه</translation>
    </message>
    <message>
        <source>What was said at the door</source>
        <translation>ما قيل عند الباب</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تمت الموافقة في</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Took it back on</source>
        <translation>سُحبت الموافقة في</translation>
    </message>
    <message>
        <source>Some streets</source>
        <translation>بعض الشوارع</translation>
    </message>
    <message>
        <source>Which streets</source>
        <translation>أي شوارع</translation>
    </message>
    <message>
        <source>Who looks after them</source>
        <translation>من يعتني بها</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>مثبّت في القصة</translation>
    </message>
    <message>
        <source>What it meant for the child</source>
        <translation>ما كان يعنيه للطفل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How the family reads it</source>
        <translation>كيف تقرأها الأسرة</translation>
    </message>
    <message>
        <source>An organisation</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Languages not checked yet</source>
        <translation>لغات لم تُراجع بعد</translation>
    </message>
    <message>
        <source>Homes in one block</source>
        <translation>عدد البيوت في المجموعة الواحدة</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>How well the day is known</source>
        <translation>مدى معرفة اليوم</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>كيفية الإشارة إلى الشخص</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>يفضّل الاستماع على القراءة</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>ما يساعد على المشاركة</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>الوفاة في</translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation>الشخص نفسه الذي هو</translation>
    </message>
    <message>
        <source>Joined to the family</source>
        <translation>ضُمّ إلى الأسرة</translation>
    </message>
    <message>
        <source>Why they were taken away</source>
        <translation>سبب الإزالة</translation>
    </message>
    <message>
        <source>A place or a group</source>
        <translation>مكان أو مجموعة</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما يوجد هناك</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>من يديره</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>من يدفع تكلفته</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>من وعد</translation>
    </message>
    <message>
        <source>Which office promised</source>
        <translation>أي مكتب وعد</translation>
    </message>
    <message>
        <source>The council promised it</source>
        <translation>وعد به المجلس</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>تاريخ الوعد</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What became of a promise</source>
        <translation>ما حدث لوعد</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Said by who promised</source>
        <translation>قاله من وعد</translation>
    </message>
    <message>
        <source>Minutes of recording</source>
        <translation>دقائق التسجيل</translation>
    </message>
    <message>
        <source>Seconds of writing</source>
        <translation>ثواني الكتابة</translation>
    </message>
    <message>
        <source>A tie in the circle</source>
        <translation>رابطة في الدائرة</translation>
    </message>
    <message>
        <source>As who sees it</source>
        <translation>من منظور من</translation>
    </message>
    <message>
        <source>What they are to each other</source>
        <translation>صلة أحدهما بالآخر</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>مدى القوة</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>كيف تبدو الرابطة</translation>
    </message>
    <message>
        <source>Who reaches out</source>
        <translation>من يبادر</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>And</source>
        <translation>وبين</translation>
    </message>
    <message>
        <source>Who lived in a home</source>
        <translation>من سكن في بيت</translation>
    </message>
    <message>
        <source>Which home</source>
        <translation>أي بيت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Lived there from</source>
        <translation>السكن هناك من</translation>
    </message>
    <message>
        <source>How well the first day is known</source>
        <translation>مدى معرفة أول يوم</translation>
    </message>
    <message>
        <source>How well the last day is known</source>
        <translation>مدى معرفة آخر يوم</translation>
    </message>
    <message>
        <source>How to reach somebody safely</source>
        <translation>كيفية التواصل الآمن مع شخص</translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation>طرق آمنة</translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation>أوقات آمنة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>كلمة السر المتفق عليها</translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation>يجوز ترك رسالة</translation>
    </message>
    <message>
        <source>Who checks</source>
        <translation>من يتحقق</translation>
    </message>
    <message>
        <source>Who must not be in their circles</source>
        <translation>من يجب ألا يكون في دوائرهم</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>المراجعة في</translation>
    </message>
    <message>
        <source>What the help rests on</source>
        <translation>أساس المساعدة</translation>
    </message>
    <message>
        <source>The family was told on</source>
        <translation>أُخبرت الأسرة في</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>A street round</source>
        <translation>جولة شارع</translation>
    </message>
    <message>
        <source>Which street</source>
        <translation>أي شارع</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>البيوت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>يريد المشاركة</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>عدم الطرق مجددًا</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>وقت معًا</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>ماذا كان</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>In a line</source>
        <translation>في سطر</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>شخص في المكتب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>غادر في</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>What kind of visit</source>
        <translation>نوع الزيارة</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>موعدها المخطط</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>رأيت البيت</translation>
    </message>
    <message>
        <source>Saw where the child sleeps</source>
        <translation>رأيت مكان نوم الطفل</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>What was read together</source>
        <translation>ما قُرئ معًا</translation>
    </message>
    <message>
        <source>What the family said</source>
        <translation>ما قالته الأسرة</translation>
    </message>
    <message>
        <source>The family says: that&apos;s right</source>
        <translation>الأسرة تقول: هذا صحيح</translation>
    </message>
    <message>
        <source>Who visited</source>
        <translation>من قام بالزيارة</translation>
    </message>
    <message>
        <source>Written up</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Somebody paid to help</source>
        <translation>شخص يساعد بأجر</translation>
    </message>
    <message>
        <source>From an agency</source>
        <translation>من وكالة</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>The family met them before</source>
        <translation>قابلته الأسرة من قبل</translation>
    </message>
    <message>
        <source>Brought in from</source>
        <translation>أُحضر من</translation>
    </message>
    <message>
        <source>The date that it states</source>
        <translation>التاريخ المذكور فيه</translation>
    </message>
    <message>
        <source>Its number there</source>
        <translation>رقمه هناك</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>طُلب</translation>
    </message>
    <message>
        <source>somebody said yes</source>
        <translation>وافق أحدهم</translation>
    </message>
    <message>
        <source>that advocate said no</source>
        <translation>اعتذر ذلك المساند</translation>
    </message>
    <message>
        <source>no advocate is free yet</source>
        <translation>لا مساند متاح بعد</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation>لم يولد بعد</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وُعد به</translation>
    </message>
    <message>
        <source>both said yes</source>
        <translation>وافق الطرفان</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>تم الوفاء به</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>تم الوفاء به، متأخرًا</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يتم الوفاء به</translation>
    </message>
    <message>
        <source>promised anew</source>
        <translation>وُعد به من جديد</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>انقطع التواصل</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>رابطة ضعيفة</translation>
    </message>
    <message>
        <source>there</source>
        <translation>رابطة حاضرة</translation>
    </message>
    <message>
        <source>close</source>
        <translation>رابطة قريبة</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>سند قوي</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>متقلبة</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>متوترة</translation>
    </message>
    <message>
        <source>both of them</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>mostly the first</source>
        <translation>الأول غالبًا</translation>
    </message>
    <message>
        <source>mostly the other</source>
        <translation>الآخر غالبًا</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>مساعدة اختارتها الأسرة</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>خطة طفل يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>استقصاء رسمي</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>خطة حماية الطفل</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>أمر من المحكمة</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>العيش بعيدًا عن البيت</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>مساعدة مبكرة</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>قبل المحكمة</translation>
    </message>
    <message>
        <source>a talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>a ride</source>
        <translation>توصيلة</translation>
    </message>
    <message>
        <source>a meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>school</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>fun</source>
        <translation>مرح</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>social worker</source>
        <translation>أخصائي اجتماعي</translation>
    </message>
    <message>
        <source>family help worker</source>
        <translation>مختص مساعدة الأسر</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>مدير الفريق</translation>
    </message>
    <message>
        <source>meeting coordinator</source>
        <translation>منسق الاجتماعات</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>مساند الوالدين</translation>
    </message>
    <message>
        <source>advocacy lead</source>
        <translation>مسؤول المساندة</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>volunteer lead</source>
        <translation>مسؤول المتطوعين</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>منسق الجيران</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>الوالدان أو الأسرة</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>family help</source>
        <translation>مساعدة الأسر</translation>
    </message>
    <message>
        <source>to say hello</source>
        <translation>للتحية</translation>
    </message>
    <message>
        <source>we met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>they said no</source>
        <translation>لم يقبلوا الزيارة</translation>
    </message>
    <message>
        <source>they have moved</source>
        <translation>انتقلوا من هنا</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Something from a newer app</source>
        <translation>شيء من تطبيق أحدث</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>somebody who is not on this device</source>
        <translation>شخص ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>something from a newer app</source>
        <translation>شيء من تطبيق أحدث</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر مراجعة</translation>
    </message>
    <message>
        <source>An offer or an ask in a circle</source>
        <translation>عرض أو طلب في دائرة</translation>
    </message>
    <message>
        <source>Asked for or offered</source>
        <translation>مطلوب أم معروض</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>أين تقريبًا</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>كيف هو الآن</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>من وافق</translation>
    </message>
    <message>
        <source>When it ended</source>
        <translation>متى انتهى</translation>
    </message>
    <message>
        <source>An offer or an ask of the street</source>
        <translation>عرض أو طلب في الشارع</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>it fell through</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>The order of a day</source>
        <translation>ترتيب يوم</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>أين تذهب</translation>
    </message>
    <message>
        <source>Only for practice</source>
        <translation>للتدريب فقط</translation>
    </message>
    <message>
        <source>An answer from the office</source>
        <translation>جواب من المكتب</translation>
    </message>
    <message>
        <source>Which change</source>
        <translation>أي تغيير</translation>
    </message>
    <message>
        <source>What kind of thing it is about</source>
        <translation>عن أي نوع من الأشياء هو</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>من قرّر</translation>
    </message>
    <message>
        <source>When it was decided</source>
        <translation>متى تقرّر</translation>
    </message>
    <message>
        <source>A change that is kept apart</source>
        <translation>تغيير محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>متى كُتب</translation>
    </message>
    <message>
        <source>When it came to the office</source>
        <translation>متى وصل إلى المكتب</translation>
    </message>
    <message>
        <source>Why it is kept apart</source>
        <translation>لماذا هو محفوظ جانبًا</translation>
    </message>
    <message>
        <source>It can be added</source>
        <translation>يمكن إضافته</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما الذي تقرّر</translation>
    </message>
    <message>
        <source>added to the record</source>
        <translation>أُضيف إلى السجل</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُرك خارجًا</translation>
    </message>
    <message>
        <source>could not be added</source>
        <translation>تعذّرت إضافته</translation>
    </message>
    <message>
        <source>add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>تركه خارجًا</translation>
    </message>
    <message>
        <source>it is not known why</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>the writer was not let in</source>
        <translation>لم يُسمح للكاتب بالدخول</translation>
    </message>
    <message>
        <source>it is not theirs to write</source>
        <translation>ليس لهم أن يكتبوه</translation>
    </message>
    <message>
        <source>the app could not read it</source>
        <translation>لم يستطع التطبيق قراءته</translation>
    </message>
    <message>
        <source>their time had ended</source>
        <translation>انتهى وقتهم</translation>
    </message>
    <message>
        <source>only who began it goes on with it</source>
        <translation>يكمله من بدأه فقط</translation>
    </message>
    <message>
        <source>A picture, a recording or a drawing</source>
        <translation>صورة أو تسجيل أو رسم</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>إلى ماذا ينتمي</translation>
    </message>
    <message>
        <source>What kind of thing it belongs to</source>
        <translation>إلى أي نوع من الأشياء ينتمي</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>How large it is</source>
        <translation>ما حجمه</translation>
    </message>
    <message>
        <source>Proof that it is whole</source>
        <translation>دليل على أنه كامل</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>ما الذي يفتحه</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>ما الذي يظهر فيه، بالكلمات</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من يظهر فيه</translation>
    </message>
    <message>
        <source>Why it was made</source>
        <translation>لماذا أُنجز</translation>
    </message>
    <message>
        <source>Who said yes to it</source>
        <translation>من وافق عليه</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>متى أُنجز</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Whether two are one person</source>
        <translation>هل الاثنان شخص واحد</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>أحدهما</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>من قال ذلك</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل ذلك</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>GiveBackPage</name>
    <message>
        <source>Give the device back</source>
        <translation>إعادة الجهاز</translation>
    </message>
    <message>
        <source>The one whose device this is puts in their PIN.</source>
        <translation>صاحب هذا الجهاز يُدخل رمز PIN الخاص به.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>للتدريب، رمز PIN الخاص بك هو %1</translation>
    </message>
</context>
<context>
    <name>GonePage</name>
    <message>
        <source>Not on this device</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>This is not on this device any more</source>
        <translation>لم يعد هذا على هذا الجهاز</translation>
    </message>
    <message>
        <source>Somebody took it away, or your time with these people has ended. What you saved went to the office first.</source>
        <translation>أزاله أحدهم، أو انتهى وقتك مع هؤلاء الناس. ما حفظته وصل إلى المكتب أولًا.</translation>
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
        <translation>قفل الجهاز وإعادته</translation>
    </message>
    <message>
        <source>What you choose from the list opens here.</source>
        <translation>ما يُختار من القائمة يُفتح هنا.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>A home</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>تغيير أو إضافة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nobody lives here any more</source>
        <translation>لم يعد أحد يسكن هنا</translation>
    </message>
</context>
<context>
    <name>HomeResidents</name>
    <message>
        <source>Who lives there, or did</source>
        <translation>من يسكن هناك، أو سكن</translation>
    </message>
    <message>
        <source>Since when is not said</source>
        <translation>لم يُذكر منذ متى</translation>
    </message>
    <message>
        <source>Somebody lived here before</source>
        <translation>سكن هنا أحد من قبل</translation>
    </message>
    <message>
        <source>Who lived here before?</source>
        <translation>من سكن هنا من قبل؟</translation>
    </message>
</context>
<context>
    <name>HouseholdEditPage</name>
    <message>
        <source>A home</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Whose home it is</source>
        <translation>بيت من</translation>
    </message>
    <message>
        <source>Mum&apos;s, Nana&apos;s</source>
        <translation>بيت الأم، بيت الجدة</translation>
    </message>
    <message>
        <source>Address, one line each</source>
        <translation>العنوان، كل جزء في سطر</translation>
    </message>
    <message>
        <source>Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.</source>
        <translation>هل هناك من يجب ألا يعرف هذا العنوان؟ إذن يُرجى عدم كتابته، وسؤال المكتب عن طريقة حفظه بأمان.</translation>
    </message>
    <message>
        <source>Who lives there? Tap a face.</source>
        <translation>من يسكن هناك؟ يكفي لمس الوجه.</translation>
    </message>
    <message>
        <source>The way in</source>
        <translation>طريق الدخول</translation>
    </message>
    <message>
        <source>Side gate, second floor, buzzer 4</source>
        <translation>البوابة الجانبية، الطابق الثاني، الجرس 4</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>الحيوانات الأليفة</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>موقف السيارة</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Which family do they belong to?</source>
        <translation>إلى أي أسرة ينتمون؟</translation>
    </message>
    <message>
        <source>No other family is here</source>
        <translation>لا توجد أسرة أخرى هنا</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>جرى البحث فيما على هذا الجهاز فقط. يمكن تجربة بداية الاسم.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Add it to the record</source>
        <translation>أضِفه إلى السجل</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اتركه خارجًا</translation>
    </message>
</context>
<context>
    <name>KeptLink</name>
    <message>
        <source>Kept apart</source>
        <translation>محفوظ جانبًا</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Kept apart</source>
        <translation>محفوظ جانبًا</translation>
    </message>
    <message>
        <source>Nothing is kept apart</source>
        <translation>لا شيء محفوظ جانبًا</translation>
    </message>
    <message>
        <source>What colleagues write and may not add by themselves comes here. You then decide.</source>
        <translation>يأتي إلى هنا ما يكتبه الزملاء ولا يحق لهم إضافته بأنفسهم. ثم تقرّر أنت.</translation>
    </message>
    <message>
        <source>Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.</source>
        <translation>كتب هذا زملاء، ولم يستطع أن يدخل السجل وحده. وسيُخبَرون بما تقرّره.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>Why do you leave it out?</source>
        <translation>لماذا تتركه خارجًا؟</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اتركه خارجًا</translation>
    </message>
    <message>
        <source>The person who wrote it reads your words. What they wrote stays at the office.</source>
        <translation>من كتبه يقرأ كلماتك. وما كتبه يبقى في المكتب.</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>في كلمات قليلة</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>Search languages</source>
        <translation>البحث في اللغات</translation>
    </message>
    <message>
        <source>No language is called that. Try its name in English.</source>
        <translation>لا توجد لغة بهذا الاسم. يمكن تجربة اسمها بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>LapsedPage</name>
    <message>
        <source>Connect to open</source>
        <translation>الاتصال لفتح الجهاز</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>الاتصال الآن</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Getting in touch with the office…</source>
        <translation>جارٍ الاتصال بالمكتب…</translation>
    </message>
</context>
<context>
    <name>ListFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>لم يراجعه قارئ لهذه اللغة بعد</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Pages can be listened to</source>
        <translation>يمكن الاستماع إلى الصفحات</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>ما السرعة</translation>
    </message>
    <message>
        <source>As people speak</source>
        <translation>كما يتكلم الناس</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Sent and kept</source>
        <translation>ما أُرسل وما حُفظ</translation>
    </message>
    <message>
        <source>What is not sent yet, and what this device holds</source>
        <translation>ما لم يُرسل بعد، وما يحمله هذا الجهاز</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Not checked by a reader of this language</source>
        <translation>لم يراجعه قارئ لهذه اللغة بعد</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of the words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>%L1 per cent</source>
        <translation>%L1 بالمئة</translation>
    </message>
    <message>
        <source>Nothing on the screen moves by itself</source>
        <translation>لا شيء على الشاشة يتحرك وحده</translation>
    </message>
</context>
<context>
    <name>ModelStates</name>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
</context>
<context>
    <name>NameOrJoin</name>
    <message>
        <source>What are they called?</source>
        <translation>ما الاسم؟</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Join to a family</source>
        <translation>ضم إلى أسرة</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreePage</name>
    <message>
        <source>Thank you, %1</source>
        <translation>شكرًا، %1</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>Please read this</source>
        <translation>يُرجى قراءة هذا</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>يريد المشاركة</translation>
    </message>
    <message>
        <source>Give the device back</source>
        <translation>إعادة الجهاز</translation>
    </message>
    <message>
        <source>Next door</source>
        <translation>الباب التالي</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Hand the device over</source>
        <translation>تسليم الجهاز</translation>
    </message>
    <message>
        <source>Take me off again</source>
        <translation>إزالة اسمي</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>أفضّل لا</translation>
    </message>
    <message>
        <source>Clear these answers</source>
        <translation>مسح هذه الإجابات</translation>
    </message>
    <message>
        <source>It is kept until %1. Say stop at any time.</source>
        <translation>يُحفظ هذا حتى %1. يمكنك طلب التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>Your name and how to reach you are gone from this device.</source>
        <translation>لم يعد اسمك ولا طريقة التواصل معك على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>NeighbourAgreement</name>
    <message>
        <source>A first name is enough.</source>
        <translation>الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>One way to reach them: a number, an address, or which door.</source>
        <translation>طريقة واحدة للتواصل: رقم، أو عنوان، أو أي باب.</translation>
    </message>
    <message>
        <source>Choose when it ends, within a year.</source>
        <translation>يُرجى اختيار موعد الانتهاء، خلال سنة.</translation>
    </message>
    <message>
        <source>Hello %1.</source>
        <translation>مرحبًا %1.</translation>
    </message>
    <message>
        <source>We keep your first name, one way to reach you, and what you enjoy.</source>
        <translation>نحفظ اسمك الأول، وطريقة واحدة للتواصل معك، وما يمتعك.</translation>
    </message>
    <message>
        <source>%1 keeps your first name, one way to reach you, and what you enjoy.</source>
        <translation>ما يُحفظ لدى %1: اسمك الأول، وطريقة واحدة للتواصل معك، وما يمتعك.</translation>
    </message>
    <message>
        <source>We may ask you now and then to join in on your street. You can always say no.</source>
        <translation>قد نسألك أحيانًا عن المشاركة في شارعك. ويمكنك دائمًا قول لا.</translation>
    </message>
    <message>
        <source>It ends on %1. Then it is all gone.</source>
        <translation>ينتهي هذا في %1. وبعدها يُمحى كله.</translation>
    </message>
    <message>
        <source>Say stop at any time, and it is gone that day.</source>
        <translation>يمكنك طلب التوقف في أي وقت، ويُمحى في اليوم نفسه.</translation>
    </message>
</context>
<context>
    <name>NeighbourFields</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>For example: Bea</source>
        <translation>مثلًا: بيا</translation>
    </message>
    <message>
        <source>One way to reach you</source>
        <translation>طريقة واحدة للتواصل معك</translation>
    </message>
    <message>
        <source>For example: the blue door, after five</source>
        <translation>مثلًا: الباب الأزرق، بعد الخامسة</translation>
    </message>
    <message>
        <source>What you enjoy</source>
        <translation>ما يمتعك</translation>
    </message>
    <message>
        <source>For example: gardens, football, cooking</source>
        <translation>مثلًا: الحدائق، كرة القدم، الطبخ</translation>
    </message>
    <message>
        <source>It ends on</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>Your neighbourhood team can read this until the end date. Nobody else.</source>
        <translation>يمكن لفريق حيّك قراءة هذا حتى تاريخ الانتهاء. ولا أحد غيره.</translation>
    </message>
</context>
<context>
    <name>NeighboursPage</name>
    <message>
        <source>Neighbours who said yes</source>
        <translation>جيران وافقوا</translation>
    </message>
    <message>
        <source>Each agreed at the door, until the day they chose.</source>
        <translation>كل منهم وافق عند الباب، حتى اليوم الذي اختاره.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Neighbours who agree at their door stand here until the day they chose.</source>
        <translation>الجيران الذين يوافقون عند بابهم يظهرون هنا حتى اليوم الذي اختاروه.</translation>
    </message>
    <message>
        <source>Take %1 off?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Take them off now</source>
        <translation>الإزالة الآن</translation>
    </message>
    <message>
        <source>They said stop. Their name and how to reach them go at once, and cannot be brought back.</source>
        <translation>طُلب التوقف. يُمحى الاسم وطريقة التواصل فورًا، ولا يمكن استرجاعهما.</translation>
    </message>
</context>
<context>
    <name>NewCircleFields</name>
    <message>
        <source>Whose circle is it?</source>
        <translation>دائرة من هي؟</translation>
    </message>
    <message>
        <source>Who else stands in it? By first name, nothing more.</source>
        <translation>من أيضًا فيها؟ بالاسم الأول، لا أكثر.</translation>
    </message>
    <message>
        <source>How long is it open?</source>
        <translation>كم تبقى مفتوحة؟</translation>
    </message>
</context>
<context>
    <name>NoAnswerSheet</name>
    <message>
        <source>Nobody in</source>
        <translation>لا أحد في البيت</translation>
    </message>
    <message>
        <source>I left a card</source>
        <translation>تركت بطاقة</translation>
    </message>
    <message>
        <source>Leave no card here. It may not be safe.</source>
        <translation>يُرجى عدم ترك بطاقة هنا. قد لا يكون ذلك آمنًا.</translation>
    </message>
    <message>
        <source>When do you come again?</source>
        <translation>متى تكون عودتك؟</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>That was not the PIN.</source>
        <translation>هذا ليس رمز PIN.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a little before the next one.</source>
        <translation>محاولات كثيرة. يُرجى الانتظار قليلًا قبل المحاولة التالية.</translation>
    </message>
    <message>
        <source>Doorstep is open already on this device. Close it there first.</source>
        <translation>Doorstep مفتوح بالفعل على هذا الجهاز. يُرجى إغلاقه هناك أولًا.</translation>
    </message>
    <message>
        <source>A part of the record on this device is missing. What you had not sent is kept. Ask the office for help.</source>
        <translation>جزء من السجل على هذا الجهاز مفقود. ما لم يُرسل بعد محفوظ. يُرجى طلب المساعدة من المكتب.</translation>
    </message>
    <message>
        <source>The record on this device is damaged. What you had not sent is kept. Ask the office for help.</source>
        <translation>السجل على هذا الجهاز تالف. ما لم يُرسل بعد محفوظ. يُرجى طلب المساعدة من المكتب.</translation>
    </message>
    <message>
        <source>That is not an invitation from Doorstep. Copy the whole of it and try again.</source>
        <translation>هذه ليست دعوة من Doorstep. يُرجى نسخها كلها والمحاولة مجددًا.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. The invitation is still good. Try again when you have a signal.</source>
        <translation>لا يمكننا الوصول إلى المكتب الآن. الدعوة ما زالت صالحة. يُرجى المحاولة مجددًا عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The computer that answered is not the office that invited you. Nothing was sent to it. Ask the office.</source>
        <translation>الحاسوب الذي ردّ ليس المكتب الذي دعاك. لم يُرسل إليه شيء. يُرجى سؤال المكتب.</translation>
    </message>
    <message>
        <source>This invitation has been used or has ended. Ask the office for another.</source>
        <translation>استُعملت هذه الدعوة أو انتهت. يُرجى طلب دعوة أخرى من المكتب.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device and goes when there is a signal.</source>
        <translation>لا يمكننا الوصول إلى المكتب الآن. كل شيء بأمان على هذا الجهاز، ويُرسل عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it. Everything is safe on this device.</source>
        <translation>الحاسوب الذي ردّ ليس مكتبنا. لم يُرسل إليه شيء. كل شيء بأمان على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The office no longer knows this device. Everything is safe here, and the office can take it over. Ask them.</source>
        <translation>لم يعد المكتب يعرف هذا الجهاز. كل شيء بأمان هنا، ويمكن للمكتب أن يستلمه. يُرجى سؤال المكتب.</translation>
    </message>
    <message>
        <source>We could not save to the office yet. It is safe on this device.</source>
        <translation>لم نتمكن من الحفظ في المكتب بعد. هو بأمان على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Your words are kept. Look through it once more.</source>
        <translation>شيء هنا لا يمكن حفظه كما هو. كلماتك محفوظة. يُرجى مراجعته مرة أخرى.</translation>
    </message>
    <message>
        <source>You may read this, but not change it. Your words are kept here. Ask the lead practitioner.</source>
        <translation>يمكنك قراءة هذا، لكن لا يمكنك تغييره. كلماتك محفوظة هنا. يُرجى سؤال المختص المسؤول.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then save again.</source>
        <translation>هذا الجهاز ممتلئ. لم يضع شيء. يُرجى إفساح مكان، ثم الحفظ مجددًا.</translation>
    </message>
    <message>
        <source>This device could not write it down. Your words are still on the screen. Try again.</source>
        <translation>لم يتمكن هذا الجهاز من الكتابة. كلماتك ما زالت على الشاشة. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>That cannot be right. Look at it once more.</source>
        <translation>لا يبدو هذا صحيحًا. يُرجى مراجعته مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not on this device any more. Ask the lead practitioner if you need it.</source>
        <translation>لم يعد هذا على هذا الجهاز. عند الحاجة إليه، يُرجى سؤال المختص المسؤول.</translation>
    </message>
    <message>
        <source>You may not see this. The lead practitioner can tell you more.</source>
        <translation>لا يُسمح لك برؤية هذا. المختص المسؤول يمكنه أن يخبرك بالمزيد.</translation>
    </message>
    <message>
        <source>Doorstep is locked. Put in your PIN to go on.</source>
        <translation>Doorstep مقفل. للمتابعة يُرجى إدخال رمز PIN.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Ask the office for help.</source>
        <translation>جزء من السجل على هذا الجهاز لا يمكن قراءته. ما لم يُرسل بعد محفوظ. يُرجى طلب المساعدة من المكتب.</translation>
    </message>
    <message>
        <source>A newer Doorstep wrote this. Bring this app up to date. Nothing is lost.</source>
        <translation>كُتب هذا بنسخة أحدث من Doorstep. يُرجى تحديث هذا التطبيق. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This device is full. Nothing was lost. Make some room, then try again.</source>
        <translation>هذا الجهاز ممتلئ. لم يضع شيء. يُرجى إفساح مكان، ثم المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This device could not read or write. Try again. Nothing was lost.</source>
        <translation>لم يتمكن هذا الجهاز من القراءة أو الكتابة. يُرجى المحاولة مجددًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>We cannot reach the office now. Everything is safe on this device.</source>
        <translation>لا يمكننا الوصول إلى المكتب الآن. كل شيء بأمان على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The computer that answered is not our office. Nothing was sent to it.</source>
        <translation>الحاسوب الذي ردّ ليس مكتبنا. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The office said no. Everything is safe on this device. Ask the office why.</source>
        <translation>قال المكتب لا. كل شيء بأمان على هذا الجهاز. يُرجى سؤال المكتب عن السبب.</translation>
    </message>
    <message>
        <source>This is too long to save in one piece. Make two of it. Your words are kept.</source>
        <translation>هذا أطول من أن يُحفظ قطعة واحدة. يُرجى تقسيمه إلى قطعتين. كلماتك محفوظة.</translation>
    </message>
    <message>
        <source>Something went wrong, and it is our fault. Everything is safe on this device. Try again.</source>
        <translation>حدث خطأ، وهو خطؤنا نحن. كل شيء بأمان على هذا الجهاز. يُرجى المحاولة مجددًا.</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Two people said yes at the same time.</source>
        <translation>وافق شخصان في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Both are kept. Agree who does it.</source>
        <translation>حُفظ الاثنان. اتفقا على من يفعلها.</translation>
    </message>
    <message>
        <source>See both</source>
        <translation>انظر الاثنين</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>لم يتم</translation>
    </message>
</context>
<context>
    <name>OfferEditPage</name>
    <message>
        <source>Ask for something</source>
        <translation>اطلب شيئًا</translation>
    </message>
    <message>
        <source>Offer something</source>
        <translation>اعرض شيئًا</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>انشر</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>أيهما؟</translation>
    </message>
    <message>
        <source>I ask for something</source>
        <translation>أطلب شيئًا</translation>
    </message>
    <message>
        <source>I offer something</source>
        <translation>أعرض شيئًا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>A lift to the clinic at ten</source>
        <translation>توصيلة إلى العيادة في العاشرة</translation>
    </message>
    <message>
        <source>I can look after a dog</source>
        <translation>أستطيع أن أعتني بكلب</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>Who may see it?</source>
        <translation>من يجوز أن يراه؟</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>أين تقريبًا</translation>
    </message>
    <message>
        <source>Near the school</source>
        <translation>قرب المدرسة</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>لا شارع ولا دائرة بعد</translation>
    </message>
    <message>
        <source>There is nobody yet who could read this.</source>
        <translation>لا أحد بعد يمكنه أن يقرأ هذا.</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>Offers and asks</source>
        <translation>عروض وطلبات</translation>
    </message>
    <message>
        <source>A lift, tea, help with a form</source>
        <translation>توصيلة، شاي، مساعدة في استمارة</translation>
    </message>
    <message>
        <source>Ask or offer</source>
        <translation>اطلب أو اعرض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whose offers and asks</source>
        <translation>عروض مَن وطلباته</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Heading: what nobody has said yes to yet</extracomment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>مؤخرًا</translation>
    </message>
    <message>
        <source>No street and no circle yet</source>
        <translation>لا شارع ولا دائرة بعد</translation>
    </message>
    <message>
        <source>Nobody asks for anything just now</source>
        <translation>لا أحد يطلب شيئًا الآن</translation>
    </message>
    <message>
        <source>Ask your volunteer lead for a patch, or a family for a place in its circle.</source>
        <translation>اطلب من مسؤول المتطوعين حيًّا، أو من عائلة مكانًا في دائرتها.</translation>
    </message>
    <message>
        <source>What somebody asks for or offers stands here, the soonest first.</source>
        <translation>هنا ما يطلبه أحد أو يعرضه، والأقرب أولًا.</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>A new family</source>
        <translation>أسرة جديدة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Opening your list…</source>
        <translation>جارٍ فتح قائمتك…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Only what is on this device was searched. Try the beginning of a name.</source>
        <translation>جرى البحث فيما على هذا الجهاز فقط. يمكن تجربة بداية الاسم.</translation>
    </message>
    <message>
        <source>Families that you work with stand here. You can begin with a first name alone.</source>
        <translation>أسر عملك تظهر هنا. يمكنك البدء باسم أول فقط.</translation>
    </message>
    <message>
        <source>When somebody opens their circle to you, it stands here.</source>
        <translation>عندما يفتح أحد دائرته لك، تظهر هنا.</translation>
    </message>
</context>
<context>
    <name>PersonEditPage</name>
    <message>
        <source>A new person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>What they are called</source>
        <translation>الاسم المستعمل</translation>
    </message>
    <message>
        <source>A child or young person</source>
        <translation>طفل أو شاب</translation>
    </message>
    <message>
        <source>Who they are to the family</source>
        <translation>الصلة بالأسرة</translation>
    </message>
    <message>
        <source>Nana, big brother, Mum&apos;s friend</source>
        <translation>الجدة، الأخ الأكبر، صديقة الأم</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 يونيو 2017، أو 2017</translation>
    </message>
    <message>
        <source>How to reach them, one on each line</source>
        <translation>طرق التواصل، كل طريقة في سطر</translation>
    </message>
    <message>
        <source>Languages, one on each line</source>
        <translation>اللغات، كل لغة في سطر</translation>
    </message>
    <message>
        <source>Would rather listen than read</source>
        <translation>يفضّل الاستماع على القراءة</translation>
    </message>
    <message>
        <source>How to speak of them</source>
        <translation>كيفية الإشارة إلى الشخص</translation>
    </message>
    <message>
        <source>she, he, they</source>
        <translation>هي، هو، هم</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Change or add</source>
        <translation>تغيير أو إضافة</translation>
    </message>
    <message>
        <source>Nothing was lost. The record here stays as it was.</source>
        <translation>لم يضع شيء. السجل هنا بقي كما كان.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What others wrote about them stays where it is.</source>
        <translation>ما كتبه الآخرون عن هذا الشخص يبقى في مكانه.</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Why should they not be here?</source>
        <translation>لماذا لا ينبغي أن يكون هذا الشخص هنا؟</translation>
    </message>
    <message>
        <source>One tap brings them back. What others wrote about them stays where it is.</source>
        <translation>لمسة واحدة تسترجعه. ما كتبه الآخرون عنه يبقى في مكانه.</translation>
    </message>
</context>
<context>
    <name>PersonStrip</name>
    <message>
        <source>Who is here</source>
        <translation>من هنا</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>A photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>A photo about %1</source>
        <translation>صورة عن %1</translation>
    </message>
    <message>
        <source>It stands in the story, with what you say of it.</source>
        <translation>تبقى في القصة مع ما تقوله عنها.</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>احتفظ بهذه الصورة</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>The photo that you chose</source>
        <translation>الصورة التي اخترتها</translation>
    </message>
    <message>
        <source>Opening the photo…</source>
        <translation>جارٍ فتح الصورة…</translation>
    </message>
    <message>
        <source>Choose another photo</source>
        <translation>اختر صورة أخرى</translation>
    </message>
    <message>
        <source>We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.</source>
        <translation>نحتفظ بنسخة من الصورة دون مكانها وتاريخها وصاحبها. ملفك يبقى كما هو.</translation>
    </message>
    <message>
        <source>What it shows, in words</source>
        <translation>ما الذي يظهر فيه، بالكلمات</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>لا تحتفظ به</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>This picture cannot be shown yet</source>
        <translation>لا يمكن عرض هذه الصورة بعد</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>الصورة في الطريق…</translation>
    </message>
    <message>
        <source>This picture is not on this device yet. It is %1 MB.</source>
        <translation>هذه الصورة ليست على هذا الجهاز بعد. حجمها %1 MB.</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>أحضرها</translation>
    </message>
    <message>
        <source>See it larger. %1</source>
        <translation>شاهدها أكبر. %1</translation>
    </message>
</context>
<context>
    <name>PictureLarge</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>في رمز PIN %Ln رقم على الأقل.</numerusform>
            <numerusform>في رمز PIN رقم واحد على الأقل.</numerusform>
            <numerusform>في رمز PIN رقمان على الأقل.</numerusform>
            <numerusform>في رمز PIN %Ln أرقام على الأقل.</numerusform>
            <numerusform>في رمز PIN %Ln رقمًا على الأقل.</numerusform>
            <numerusform>في رمز PIN %Ln رقم على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>هذا سهل التخمين. يُرجى اختيار أرقام لا تتوالى ولا تتكرر.</translation>
    </message>
    <message>
        <source>That is a pattern on the keys, and many people use it. Choose another.</source>
        <translation>هذا نمط على المفاتيح، ويستعمله كثيرون. يُرجى اختيار رمز آخر.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %Ln أرقام</numerusform>
            <numerusform>كُتب %Ln رقمًا</numerusform>
            <numerusform>كُتب %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete one digit</source>
        <translation>حذف رقم واحد</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمز PIN</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>Your new PIN</source>
        <translation>رمز PIN الجديد</translation>
    </message>
    <message>
        <source>Your new PIN once more</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PlaceEditPage</name>
    <message>
        <source>A place or a group</source>
        <translation>مكان أو مجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Toast club, Larch Row</source>
        <translation>نادي الخبز المحمص، Larch Row</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>ما يوجد هناك</translation>
    </message>
    <message>
        <source>Breakfast for anybody before school</source>
        <translation>فطور للجميع قبل المدرسة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>School days, 7:45 to 8:45</source>
        <translation>أيام المدرسة، من 7:45 إلى 8:45</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Can one get in without steps?</source>
        <translation>هل يمكن الدخول بلا درج؟</translation>
    </message>
    <message>
        <source>Which languages are spoken there?</source>
        <translation>أي لغات يتكلمون هناك؟</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم يكلّف</translation>
    </message>
    <message>
        <source>Free, or what you can</source>
        <translation>مجانًا، أو ما تستطيع</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>من يديره</translation>
    </message>
    <message>
        <source>Who pays for it</source>
        <translation>من يدفع</translation>
    </message>
    <message>
        <source>Saving says that it is right today.</source>
        <translation>الحفظ يقول إن كل هذا صحيح اليوم.</translation>
    </message>
    <message>
        <source>Is all of it right? Say so on its page, once this is saved.</source>
        <translation>هل كله صحيح؟ قل ذلك في صفحته بعد الحفظ.</translation>
    </message>
</context>
<context>
    <name>PlaceLanguages</name>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>Still right</source>
        <translation>ما زال صحيحًا</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation>تغيير أو إضافة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places and groups</source>
        <translation>أماكن ومجموعات</translation>
    </message>
    <message>
        <source>What residents say is useful</source>
        <translation>ما يقول السكان إنه نافع</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Not checked for over a year</source>
        <translation>لم يُراجع منذ أكثر من سنة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Search by name, what or where</source>
        <translation>ابحث بالاسم أو الشيء أو المكان</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Try one word of its name, of what there is, or of where it is.</source>
        <translation>جرّب كلمة من اسمه، أو مما فيه، أو من مكانه.</translation>
    </message>
    <message>
        <source>A toast club, a quiet room, somebody who mends bikes: what helps people here.</source>
        <translation>نادٍ للخبز المحمص، غرفة هادئة، من يصلح الدراجات: ما ينفع الناس هنا.</translation>
    </message>
</context>
<context>
    <name>PlanVisit</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
</context>
<context>
    <name>PlanVisitSheet</name>
    <message>
        <source>Plan a visit</source>
        <translation>تخطيط زيارة</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>What time</source>
        <translation>أي ساعة</translation>
    </message>
    <message>
        <source>This time has gone by.</source>
        <translation>هذا الوقت مضى.</translation>
    </message>
</context>
<context>
    <name>PromiseBoard</name>
    <message>
        <source>Promised</source>
        <translation>وُعد به</translation>
    </message>
    <message>
        <source>Doing it</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الوفاء به</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>لم يتم الوفاء به</translation>
    </message>
    <message>
        <source>Let go, or changed together</source>
        <translation>تُرك، أو تغيّر بالاتفاق</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>وُعد به</translation>
    </message>
    <message>
        <source>will do it</source>
        <translation>سيتم</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>doing it</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>تم الوفاء به</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>تم، متأخرًا</translation>
    </message>
    <message>
        <source>kept, late</source>
        <translation>تم الوفاء به، متأخرًا</translation>
    </message>
    <message>
        <source>cannot do it</source>
        <translation>لا يمكن</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>لم يتم الوفاء به</translation>
    </message>
    <message>
        <source>changed together</source>
        <translation>تغيّر بالاتفاق</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>A worker</source>
        <translation>مختص</translation>
    </message>
    <message>
        <source>Somebody in the circle</source>
        <translation>شخص في الدائرة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 says: %2.</source>
        <translation>رد %1: %2.</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>الأسرة</translation>
    </message>
    <message>
        <source>The answer: %1.</source>
        <translation>الرد: %1.</translation>
    </message>
</context>
<context>
    <name>PromiseBoardView</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>الوعد هو من وماذا ومتى. ويكون في زيارة أو في اجتماع.</translation>
    </message>
    <message>
        <source>What people promised</source>
        <translation>ما وعد به الناس</translation>
    </message>
    <message>
        <source>What the council promised</source>
        <translation>ما وعد به المجلس</translation>
    </message>
</context>
<context>
    <name>PromiseColumn</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>PromiseKept</name>
    <message>
        <source>Kept. %1</source>
        <translation>تم الوفاء به. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PromiseListView</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>%1 · not sent yet</source>
        <translation>%1 · لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>وعود من</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The council&apos;s</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>%1. Earlier ones come as you scroll.</source>
        <translation>%1. تظهر الوعود الأقدم مع التمرير.</translation>
    </message>
    <message>
        <source>The council has promised nothing yet</source>
        <translation>لم يعد المجلس بشيء بعد</translation>
    </message>
    <message>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <source>A promise is who, what and by when. You make one at a visit or in a meeting.</source>
        <translation>الوعد هو من وماذا ومتى. ويكون في زيارة أو في اجتماع.</translation>
    </message>
</context>
<context>
    <name>PromiseNews</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PromiseRecords</name>
    <message>
        <source>Our circle</source>
        <translation>دائرتنا</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>The one it was promised to says what became of it. You see it here as soon as they do.</source>
        <translation>من وُعد بهذا هو من يقول ما حدث له. ويظهر لك هنا فور قوله.</translation>
    </message>
</context>
<context>
    <name>PromiseWheelSheet</name>
    <message>
        <source>The council promises</source>
        <translation>المجلس يعد</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Keep this promise</source>
        <translation>حفظ هذا الوعد</translation>
    </message>
    <message>
        <source>Whose circle does it go to?</source>
        <translation>إلى دائرة من يذهب؟</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What is promised, in your words</source>
        <translation>ما الوعد، بكلماتك</translation>
    </message>
    <message>
        <source>A day less</source>
        <translation>يوم أقل</translation>
    </message>
    <message>
        <source>A day more</source>
        <translation>يوم أكثر</translation>
    </message>
    <message>
        <source>A week more</source>
        <translation>أسبوع أكثر</translation>
    </message>
</context>
<context>
    <name>PromiseWheels</name>
    <message>
        <source>ring you</source>
        <translation>الاتصال بك</translation>
    </message>
    <message>
        <source>ring the school</source>
        <translation>الاتصال بالمدرسة</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>العودة إليك</translation>
    </message>
    <message>
        <source>send you what we wrote</source>
        <translation>إرسال ما كتبناه إليك</translation>
    </message>
    <message>
        <source>fill in the form with you</source>
        <translation>ملء الاستمارة معك</translation>
    </message>
    <message>
        <source>ask about money</source>
        <translation>السؤال عن المال</translation>
    </message>
    <message>
        <source>ask about the repair</source>
        <translation>السؤال عن الإصلاح</translation>
    </message>
    <message>
        <source>bring food</source>
        <translation>إحضار طعام</translation>
    </message>
    <message>
        <source>find a group</source>
        <translation>إيجاد مجموعة</translation>
    </message>
    <message>
        <source>go with you</source>
        <translation>الذهاب معك</translation>
    </message>
    <message>
        <source>talk with my manager</source>
        <translation>الحديث مع مديري</translation>
    </message>
    <message>
        <source>answer your question</source>
        <translation>الإجابة عن سؤالك</translation>
    </message>
    <message>
        <source>I</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Children&apos;s team, manager</source>
        <translation>فريق الأطفال، المدير</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>الإسكان</translation>
    </message>
    <message>
        <source>School admissions</source>
        <translation>القبول المدرسي</translation>
    </message>
    <message>
        <source>Special needs team</source>
        <translation>فريق الاحتياجات الخاصة</translation>
    </message>
    <message>
        <source>Money advice</source>
        <translation>استشارات مالية</translation>
    </message>
    <message>
        <source>Family help</source>
        <translation>مساعدة الأسر</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>in a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>in two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>another day</source>
        <translation>يوم آخر</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
</context>
<context>
    <name>RecordingPage</name>
    <message>
        <source>In their own words</source>
        <translation>بكلماتهم هم</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 بكلماته</translation>
    </message>
    <message>
        <source>It stands in the story and can be heard there.</source>
        <translation>يبقى في القصة ويمكن سماعه هناك.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>احتفظ بهذا التسجيل</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation>تم التسجيل. %1</translation>
    </message>
    <message>
        <source>Tell everybody here that you record. Begin when they have all said yes.</source>
        <translation>أخبر كل من هنا أنك تسجّل. ابدأ عندما يوافق الجميع.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Asking for the microphone…</source>
        <translation>جارٍ طلب الميكروفون…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>What you recorded</source>
        <translation>ما سجّلته</translation>
    </message>
    <message>
        <source>It is not kept yet. It goes if this page closes before you keep it.</source>
        <translation>لم يُحتفظ به بعد. يضيع إذا أُغلقت هذه الصفحة قبل أن تحتفظ به.</translation>
    </message>
    <message>
        <source>It may last 30 minutes. It stops when you leave this page.</source>
        <translation>قد يدوم 30 دقيقة. يتوقف عندما تغادر هذه الصفحة.</translation>
    </message>
    <message>
        <source>What can be heard, in words</source>
        <translation>ما الذي يُسمع، بالكلمات</translation>
    </message>
    <message>
        <source>Who said yes to being recorded</source>
        <translation>من وافق على تسجيله</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>لا تحتفظ به</translation>
    </message>
</context>
<context>
    <name>ResidencePage</name>
    <message>
        <source>Who lived there</source>
        <translation>من سكن هناك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Lives or lived there since</source>
        <translation>السكن هناك منذ</translation>
    </message>
    <message>
        <source>4 June 2017, or 2017</source>
        <translation>4 يونيو 2017، أو 2017</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>May 2024</source>
        <translation>مايو 2024</translation>
    </message>
    <message>
        <source>Without a last day they live there now, and the home says so.</source>
        <translation>بلا آخر يوم، يكون السكن مستمرًا الآن، ويظهر ذلك في صفحة البيت.</translation>
    </message>
</context>
<context>
    <name>RoutePage</name>
    <message>
        <source>My day&apos;s route</source>
        <translation>مسار يومي</translation>
    </message>
    <message>
        <source>Stops without a time can be moved: by their handle, or by the buttons.</source>
        <translation>يمكن نقل المحطات التي بلا وقت: بالمقبض أو بالأزرار.</translation>
    </message>
    <message>
        <source>No stop today</source>
        <translation>لا محطة اليوم</translation>
    </message>
    <message>
        <source>Visits that you plan for today stand here in the order of their time, with the way to the door.</source>
        <translation>الزيارات المخططة لليوم هنا بترتيب وقتها، مع الطريق إلى الباب.</translation>
    </message>
</context>
<context>
    <name>RouteStop</name>
    <message>
        <source>Bring or do: %1</source>
        <translation>أحضر أو افعل: %1</translation>
    </message>
    <message>
        <source>To the door page</source>
        <translation>إلى صفحة الباب</translation>
    </message>
    <message>
        <source>The family&apos;s page</source>
        <translation>صفحة العائلة</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>قبل: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>Move by a finger: %1</source>
        <translation>انقل بالإصبع: %1</translation>
    </message>
</context>
<context>
    <name>SaidLine</name>
    <message>
        <source>%1 said: %2</source>
        <translation>من كلام %1: %2</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>من كلام %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>SameQuestion</name>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هذا هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Nothing that was written is lost, and you can undo it.</source>
        <translation>لا يضيع شيء مما كُتب، ويمكنك التراجع.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search names and notes</source>
        <translation>البحث في الأسماء والملاحظات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SeenRow</name>
    <message>
        <source>Seen</source>
        <translation>تمت الرؤية</translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation>تمت رؤية %1</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>على انفراد</translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation>تمت رؤية %1 على انفراد</translation>
    </message>
    <message>
        <source>Why not alone…</source>
        <translation>سبب عدم الانفراد…</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>سبب عدم الرؤية…</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SoundBar</name>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>متوقف مؤقتًا. %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>In your hands</source>
        <translation>بين يديك</translation>
    </message>
    <message>
        <source>Practice. %1</source>
        <translation>تدريب. %1</translation>
    </message>
    <message>
        <source>Opens what is sent and what this device holds</source>
        <translation>يفتح ما أُرسل وما يحمله هذا الجهاز</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Hide everything now</source>
        <translation>إخفاء كل شيء الآن</translation>
    </message>
</context>
<context>
    <name>StoryFilters</name>
    <message>
        <source>What is shown</source>
        <translation>ما الذي يُعرض</translation>
    </message>
    <message>
        <source>With everybody</source>
        <translation>مع الجميع</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
</context>
<context>
    <name>StoryPage</name>
    <message>
        <source>The whole story</source>
        <translation>القصة كلها</translation>
    </message>
    <message>
        <source>Opening the story…</source>
        <translation>يجري فتح القصة…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>القصة تبدأ هنا</translation>
    </message>
    <message>
        <source>What happens from now on stands here, the newest first.</source>
        <translation>ما يحدث من الآن يظهر هنا، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>بدء الزيارة</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>Nobody has written down anything of this kind yet.</source>
        <translation>لم يكتب أحد شيئًا من هذا النوع بعد.</translation>
    </message>
    <message>
        <source>Nobody has written this down with %1 yet.</source>
        <translation>لم يكتب أحد هذا مع %1 بعد.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>أظهر كل شيء</translation>
    </message>
</context>
<context>
    <name>StorySound</name>
    <message>
        <source>This recording cannot be played yet</source>
        <translation>لا يمكن تشغيل هذا التسجيل بعد</translation>
    </message>
    <message>
        <source>The recording is coming…</source>
        <translation>التسجيل في الطريق…</translation>
    </message>
    <message>
        <source>This recording is not on this device yet. It is %1 MB.</source>
        <translation>هذا التسجيل ليس على هذا الجهاز بعد. حجمه %1 MB.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Get it</source>
        <translation>أحضرها</translation>
    </message>
</context>
<context>
    <name>StoryWhoSheet</name>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>يُعرض الآن</translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message>
        <source>Name the street and the side first.</source>
        <translation>يُرجى ذكر الشارع والجانب أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>يُرجى جمع %Ln بيت معًا على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
            <numerusform>يُرجى أخذ بيت واحد على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
            <numerusform>يُرجى جمع بيتين معًا على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
            <numerusform>يُرجى جمع %Ln بيوت معًا على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
            <numerusform>يُرجى جمع %Ln بيتًا معًا على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
            <numerusform>يُرجى جمع %Ln بيت معًا على الأقل. هكذا لا يدل أي عدد على باب واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRoundBegin</name>
    <message>
        <source>The round is thrown away. Nothing of it was kept.</source>
        <translation>حُذفت الجولة. لم يُحفظ منها شيء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>Which street, and which side?</source>
        <translation>أي شارع، وأي جانب؟</translation>
    </message>
    <message>
        <source>For example: Hill Street, even side</source>
        <translation>مثلًا: شارع هيل، الجانب الزوجي</translation>
    </message>
    <message>
        <source>Street and side</source>
        <translation>الشارع والجانب</translation>
    </message>
    <message>
        <source>How many homes?</source>
        <translation>كم بيتًا؟</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>أقل بواحد</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>أكثر بواحد</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>أكثر بعشرة</translation>
    </message>
    <message>
        <source>Your neighbourhood team sees the counts of the whole block. Nobody sees a door.</source>
        <translation>يرى فريق حيّك أعداد المجموعة كلها. ولا أحد يرى بابًا بعينه.</translation>
    </message>
</context>
<context>
    <name>StreetRoundCounts</name>
    <message>
        <source>Saved. Every tap is wiped from this device.</source>
        <translation>تم الحفظ. مُسحت كل اللمسات من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Saved. The taps are wiped when Doorstep next starts.</source>
        <translation>تم الحفظ. تُمسح اللمسات عند تشغيل Doorstep في المرة القادمة.</translation>
    </message>
    <message>
        <source>This is all that leaves it:</source>
        <translation>هذا كل ما يغادر الجهاز:</translation>
    </message>
</context>
<context>
    <name>StreetRoundDoors</name>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>يريد المشاركة</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>عدم الطرق مجددًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>May I knock?</source>
        <translation>هل يمكن طرق الباب؟</translation>
    </message>
    <message>
        <source>Throw this round away</source>
        <translation>التخلص من هذه الجولة</translation>
    </message>
    <message>
        <source>Each tap stays on this device and is wiped when the round ends. Only the counts leave.</source>
        <translation>تبقى كل لمسة على هذا الجهاز وتُمسح عند انتهاء الجولة. الأعداد فقط تغادره.</translation>
    </message>
</context>
<context>
    <name>StreetRoundPage</name>
    <message>
        <source>Street round</source>
        <translation>جولة الشارع</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Back to the door page</source>
        <translation>العودة إلى صفحة الباب</translation>
    </message>
    <message>
        <source>No street yet</source>
        <translation>لا شارع بعد</translation>
    </message>
    <message>
        <source>This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.</source>
        <translation>هذه الصفحة لطرق الأبواب في حيّك. يُرجى طلب منطقة من مسؤول المتطوعين.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sent and kept</source>
        <translation>ما أُرسل وما حُفظ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Waiting for a person at the office</source>
        <translation>بانتظار شخص في المكتب</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>On this device, locked by your PIN</source>
        <translation>على هذا الجهاز، مقفل برمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>Answers from the office</source>
        <translation>أجوبة من المكتب</translation>
    </message>
    <message>
        <source>What was left out, nobody else sees. Your words stay on this device and at the office.</source>
        <translation>ما تُرك خارجًا لا يراه أحد غيرك. وتبقى كلماتك على هذا الجهاز وفي المكتب.</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Through the years</source>
        <translation>عبر السنين</translation>
    </message>
    <message>
        <source>Who was there for %1</source>
        <translation>من كان إلى جانب %1</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>أظهر من جديد</translation>
    </message>
    <message>
        <source>Opening the years…</source>
        <translation>يجري فتح السنين…</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>كيف يُعرض</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>The thicker, the closer. A ring: it ended. Dots: nobody said since when.</source>
        <translation>كلما كان أسمك كان أقرب. حلقة: انتهى. نقاط: لم يقل أحد منذ متى.</translation>
    </message>
    <message>
        <source>Nobody stands here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Add somebody to the family, and say since when they are there.</source>
        <translation>أضف شخصًا إلى العائلة، وقل منذ متى هو موجود.</translation>
    </message>
    <message>
        <source>Back to the family</source>
        <translation>العودة إلى العائلة</translation>
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
        <translation>إخفاء %1 على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>ThumbBar</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>الباب</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
</context>
<context>
    <name>TieChoices</name>
    <message>
        <source>How near</source>
        <translation>مدى القرب</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>مدى القوة</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>كيف تبدو الرابطة</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>The people you are seeing today</source>
        <translation>الناس في لقاءاتك اليوم</translation>
    </message>
    <message>
        <source>Looking what today brings…</source>
        <translation>جارٍ البحث عما يحمله اليوم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Asked for an advocate</source>
        <translation>طُلب مساند</translation>
    </message>
    <message>
        <source>Street round</source>
        <translation>جولة الشارع</translation>
    </message>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>لا أحد بانتظارك اليوم</translation>
    </message>
    <message>
        <source>Visits that you plan stand here, with what you promised and who may be in.</source>
        <translation>الزيارات المخططة تظهر هنا، مع وعودك ومن قد يكون في البيت.</translation>
    </message>
    <message>
        <source>What you are asked to do stands here. Your people are under People.</source>
        <translation>ما يُطلب منك يظهر هنا. والناس من حولك في «الناس».</translation>
    </message>
    <message>
        <source>Your people</source>
        <translation>الناس من حولك</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>My day&apos;s route</source>
        <translation>مسار يومي</translation>
    </message>
    <message>
        <source>In which order, the way to each door, and what to bring.</source>
        <translation>بأي ترتيب، والطريق إلى كل باب، وما تُحضر.</translation>
    </message>
</context>
<context>
    <name>TodayVisit</name>
    <message>
        <source>Some time today</source>
        <translation>في وقت ما اليوم</translation>
    </message>
    <message>
        <source>You promised: %1</source>
        <translation>وعد منك: %1</translation>
    </message>
    <message>
        <source>May be in: %1</source>
        <translation>قد يكون في البيت: %1</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>كتابة الزيارة</translation>
    </message>
    <message>
        <source>Go on with the visit</source>
        <translation>متابعة الزيارة</translation>
    </message>
</context>
<context>
    <name>TouchpointPage</name>
    <message>
        <source>We met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>Three taps, and it is kept.</source>
        <translation>ثلاث لمسات، ويُحفظ.</translation>
    </message>
    <message>
        <source>No circle yet</source>
        <translation>لا دائرة بعد</translation>
    </message>
    <message>
        <source>This page is for time with a young person. Their circle opens here when they say yes to you.</source>
        <translation>هذه الصفحة للوقت مع شاب أو شابة. تُفتح الدائرة هنا عندما تأتيك الموافقة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Who were you with?</source>
        <translation>مع من كنت؟</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>ماذا كان؟</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>أي يوم؟</translation>
    </message>
    <message>
        <source>Who you were with, in %1</source>
        <translation>مع من كنت، في %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>%Ln يوم اثنين معًا.</numerusform>
            <numerusform>يوم اثنين واحد معًا.</numerusform>
            <numerusform>يوما اثنين معًا.</numerusform>
            <numerusform>%Ln أيام اثنين معًا.</numerusform>
            <numerusform>%Ln يوم اثنين معًا.</numerusform>
            <numerusform>%Ln يوم اثنين معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>%Ln يوم ثلاثاء معًا.</numerusform>
            <numerusform>يوم ثلاثاء واحد معًا.</numerusform>
            <numerusform>يوما ثلاثاء معًا.</numerusform>
            <numerusform>%Ln أيام ثلاثاء معًا.</numerusform>
            <numerusform>%Ln يوم ثلاثاء معًا.</numerusform>
            <numerusform>%Ln يوم ثلاثاء معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>%Ln يوم أربعاء معًا.</numerusform>
            <numerusform>يوم أربعاء واحد معًا.</numerusform>
            <numerusform>يوما أربعاء معًا.</numerusform>
            <numerusform>%Ln أيام أربعاء معًا.</numerusform>
            <numerusform>%Ln يوم أربعاء معًا.</numerusform>
            <numerusform>%Ln يوم أربعاء معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>%Ln يوم خميس معًا.</numerusform>
            <numerusform>يوم خميس واحد معًا.</numerusform>
            <numerusform>يوما خميس معًا.</numerusform>
            <numerusform>%Ln أيام خميس معًا.</numerusform>
            <numerusform>%Ln يوم خميس معًا.</numerusform>
            <numerusform>%Ln يوم خميس معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>%Ln يوم جمعة معًا.</numerusform>
            <numerusform>يوم جمعة واحد معًا.</numerusform>
            <numerusform>يوما جمعة معًا.</numerusform>
            <numerusform>%Ln أيام جمعة معًا.</numerusform>
            <numerusform>%Ln يوم جمعة معًا.</numerusform>
            <numerusform>%Ln يوم جمعة معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>%Ln يوم سبت معًا.</numerusform>
            <numerusform>يوم سبت واحد معًا.</numerusform>
            <numerusform>يوما سبت معًا.</numerusform>
            <numerusform>%Ln أيام سبت معًا.</numerusform>
            <numerusform>%Ln يوم سبت معًا.</numerusform>
            <numerusform>%Ln يوم سبت معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>%Ln يوم أحد معًا.</numerusform>
            <numerusform>يوم أحد واحد معًا.</numerusform>
            <numerusform>يوما أحد معًا.</numerusform>
            <numerusform>%Ln أيام أحد معًا.</numerusform>
            <numerusform>%Ln يوم أحد معًا.</numerusform>
            <numerusform>%Ln يوم أحد معًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>هذه %Ln يوم مع %1.</numerusform>
            <numerusform>هذا يوم واحد مع %1.</numerusform>
            <numerusform>هذان يومان مع %1.</numerusform>
            <numerusform>هذه %Ln أيام مع %1.</numerusform>
            <numerusform>هذه %Ln يومًا مع %1.</numerusform>
            <numerusform>هذه %Ln يوم مع %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That&apos;s your first day with %1 here.</source>
        <translation>هذا أول يوم لك مع %1 هنا.</translation>
    </message>
</context>
<context>
    <name>UnfinishedList</name>
    <message>
        <source>What you typed is kept</source>
        <translation>ما كتبته محفوظ</translation>
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
        <translation>الدخول بشخصية أخرى</translation>
    </message>
    <message>
        <source>For practice, your PIN is %1</source>
        <translation>للتدريب، رمز PIN الخاص بك هو %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Close Doorstep</source>
        <translation>إغلاق Doorstep</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose what holds from now on.</source>
        <translation>لم يضع شيء. يُرجى اختيار ما يُعتمد من الآن.</translation>
    </message>
    <message>
        <source>Everything here is decided.</source>
        <translation>تقرر كل شيء هنا.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Whose view</source>
        <translation>من منظور من</translation>
    </message>
</context>
<context>
    <name>VisitChildRow</name>
    <message>
        <source>Awake?</source>
        <translation>مستيقظ/ة؟</translation>
    </message>
    <message>
        <source>Awake or asleep: %1</source>
        <translation>يقظة أو نوم: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <translation>كلمات %1</translation>
    </message>
</context>
<context>
    <name>VisitClosePage</name>
    <message>
        <source>What we did today</source>
        <translation>ما فعلناه اليوم</translation>
    </message>
    <message>
        <source>Go on in the car</source>
        <translation>المتابعة في السيارة</translation>
    </message>
    <message>
        <source>I&apos;m out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>Turn it back to me</source>
        <translation>إعادة الشاشة إليّ</translation>
    </message>
    <message>
        <source>Turn it to the family</source>
        <translation>توجيه الشاشة إلى الأسرة</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ما وعدنا به</translation>
    </message>
    <message>
        <source>That&apos;s right</source>
        <translation>هذا صحيح</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>ليس تمامًا</translation>
    </message>
    <message>
        <source>Add your words</source>
        <translation>إضافة كلماتك</translation>
    </message>
    <message>
        <source>Change your words</source>
        <translation>تغيير كلماتك</translation>
    </message>
    <message>
        <source>You can skip this. You can also say it later.</source>
        <translation>يمكنك تخطي هذا. ويمكنك أيضًا قوله لاحقًا.</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>متى نلتقي مجددًا؟</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Keep them beside ours</source>
        <translation>حفظها بجانب كلماتنا</translation>
    </message>
    <message>
        <source>They stand beside ours, as large, for as long as ours do.</source>
        <translation>تبقى بجانب كلماتنا، بالحجم نفسه، وللمدة نفسها.</translation>
    </message>
    <message>
        <source>How you would say it</source>
        <translation>كيف يُقال ذلك بكلماتك</translation>
    </message>
</context>
<context>
    <name>VisitFinishPage</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>One note, and done</source>
        <translation>ملاحظة واحدة، ثم انتهينا</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>العودة إلى الزيارة</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Saved, and at the office.</source>
        <translation>تم الحفظ، ووصل إلى المكتب.</translation>
    </message>
    <message>
        <source>Saved on this device. Not at the office yet.</source>
        <translation>تم الحفظ على هذا الجهاز. لم يصل إلى المكتب بعد.</translation>
    </message>
    <message>
        <source>It goes by itself when there is signal.</source>
        <translation>يُرسل تلقائيًا عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What happened, and what does it mean for the children? Write it to them.</source>
        <translation>ماذا حدث، وما معناه للأطفال؟ اكتبه لهم.</translation>
    </message>
    <message>
        <source>The note of this visit</source>
        <translation>ملاحظة هذه الزيارة</translation>
    </message>
    <message>
        <source>For the story: what should still be read in ten years?</source>
        <translation>للقصة: ما الذي ينبغي أن يُقرأ بعد عشر سنوات؟</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Close together</source>
        <translation>الختام معًا</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>جارٍ فتح الزيارة…</translation>
    </message>
    <message>
        <source>Who is here? Tap a face.</source>
        <translation>من هنا؟ يكفي لمس الوجه.</translation>
    </message>
    <message>
        <source>Saw the home</source>
        <translation>رأيت البيت</translation>
    </message>
    <message>
        <source>Saw where they sleep</source>
        <translation>رأيت مكان نومهم</translation>
    </message>
    <message>
        <source>Promised today</source>
        <translation>وعود اليوم</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>Add a drawing</source>
        <translation>أضف رسمًا</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>أضف صورة</translation>
    </message>
    <message>
        <source>Record in their own words</source>
        <translation>سجّل بكلماتهم هم</translation>
    </message>
</context>
<context>
    <name>VisitReadingPage</name>
    <message>
        <source>Listen to %1&apos;s words</source>
        <translation>استمع إلى كلمات %1</translation>
    </message>
    <message>
        <source>Opening the visit…</source>
        <translation>جارٍ فتح الزيارة…</translation>
    </message>
    <message>
        <source>What we read together at the door</source>
        <translation>ما قرأناه معًا عند الباب</translation>
    </message>
</context>
<context>
    <name>VisitReadyPage</name>
    <message>
        <source>Before you knock</source>
        <translation>قبل طرق الباب</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>العودة إلى الزيارة</translation>
    </message>
    <message>
        <source>I&apos;m here</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Opening what you need at the door…</source>
        <translation>جارٍ فتح ما يلزم عند الباب…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>التواصل الآمن</translation>
    </message>
    <message>
        <source>Who may be in</source>
        <translation>من قد يكون في البيت</translation>
    </message>
</context>
<context>
    <name>VisitRecords</name>
    <message>
        <source>Left a card.</source>
        <translation>تُركت بطاقة.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>I saw %1.</source>
        <translation>رأيت %1.</translation>
    </message>
    <message>
        <source>%1 was awake.</source>
        <translation>وجدت %1 في حال يقظة.</translation>
    </message>
    <message>
        <source>%1 was asleep.</source>
        <translation>وجدت %1 في حال نوم.</translation>
    </message>
    <message>
        <source>I talked with %1 alone.</source>
        <translation>تحدثت مع %1 على انفراد.</translation>
    </message>
    <message>
        <source>I did not see %1.</source>
        <translation>لم أر %1.</translation>
    </message>
    <message>
        <source>I did not see %1. Why: %2</source>
        <translation>لم أر %1. السبب: %2</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone.</source>
        <translation>لم أتحدث مع %1 على انفراد.</translation>
    </message>
    <message>
        <source>I did not talk with %1 alone. Why: %2</source>
        <translation>لم أتحدث مع %1 على انفراد. السبب: %2</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>كان هناك أيضًا: %1.</translation>
    </message>
    <message>
        <source>You showed me your home and where the children sleep.</source>
        <translation>أريتموني بيتكم ومكان نوم الأطفال.</translation>
    </message>
    <message>
        <source>You showed me your home.</source>
        <translation>أريتموني بيتكم.</translation>
    </message>
    <message>
        <source>You showed me where the children sleep.</source>
        <translation>أريتموني مكان نوم الأطفال.</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>من كلام %1: «%2»</translation>
    </message>
    <message>
        <source>I came to see you.</source>
        <translation>جئت لزيارتكم.</translation>
    </message>
    <message>
        <source>I promised: %1</source>
        <translation>وعد مني: %1</translation>
    </message>
    <message>
        <source>I promised: %1, by %2.</source>
        <translation>وعد مني: %1، بحلول %2.</translation>
    </message>
    <message>
        <source>%1 promised: %2</source>
        <translation>وعد من %1: %2</translation>
    </message>
    <message>
        <source>%1 promised: %2, by %3.</source>
        <translation>وعد من %1: %2، بحلول %3.</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>at school or nursery</source>
        <translation>في المدرسة أو الحضانة</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>نوم</translation>
    </message>
    <message>
        <source>out with family</source>
        <translation>في الخارج مع الأهل</translation>
    </message>
    <message>
        <source>did not want to</source>
        <translation>عدم الرغبة</translation>
    </message>
    <message>
        <source>unwell</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>we do not know where</source>
        <translation>لا نعرف المكان</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>صغر السن</translation>
    </message>
    <message>
        <source>a parent said no</source>
        <translation>رفض أحد الوالدين</translation>
    </message>
    <message>
        <source>no room to talk</source>
        <translation>لا مكان للحديث</translation>
    </message>
    <message>
        <source>no interpreter</source>
        <translation>لا مترجم</translation>
    </message>
    <message>
        <source>next time</source>
        <translation>المرة القادمة</translation>
    </message>
</context>
<context>
    <name>WeMetTile</name>
    <message>
        <source>We met</source>
        <translation>التقينا</translation>
    </message>
    <message>
        <source>A talk, a ride, a meal with a young person: three taps.</source>
        <translation>حديث أو توصيلة أو وجبة مع شاب أو شابة: ثلاث لمسات.</translation>
    </message>
</context>
<context>
    <name>WhoCanSee</name>
    <message>
        <source>Who can see this: %1</source>
        <translation>من يمكنه رؤية هذا: %1</translation>
    </message>
</context>
<context>
    <name>WhoCanSeePage</name>
    <message>
        <source>Who can see this</source>
        <translation>من يمكنه رؤية هذا</translation>
    </message>
    <message>
        <source>Every permission ends. The family can ask the office at any time who has one, and who looked.</source>
        <translation>كل إذن له نهاية. ويمكن للأسرة أن تسأل المكتب في أي وقت عمّن لديه إذن، ومن اطّلع.</translation>
    </message>
</context>
<context>
    <name>WhyNotSheet</name>
    <message>
        <source>Keep these words</source>
        <translation>حفظ هذه الكلمات</translation>
    </message>
    <message>
        <source>Or in other words</source>
        <translation>أو بكلمات أخرى</translation>
    </message>
</context>
<context>
    <name>Wor</name>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>يُكتب هكذا: «4 يونيو 2017» أو «يونيو 2017» أو «2017».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>You promised</source>
        <translation>وعدت</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>وعد منك إلى: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>وعد من %1</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>وعد من %1 إلى: %2</translation>
    </message>
    <message>
        <source>Today: two views</source>
        <translation>اليوم: رأيان</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>A promise was kept</source>
        <translation>تم الوفاء بوعد</translation>
    </message>
    <message>
        <source>A promise was not kept</source>
        <translation>لم يتم الوفاء بوعد</translation>
    </message>
    <message>
        <source>A promise was changed together</source>
        <translation>تغيّر وعد باتفاق الجميع</translation>
    </message>
    <message>
        <source>A promise was let go</source>
        <translation>تم التخلي عن وعد</translation>
    </message>
    <message>
        <source>A talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>A ride somewhere</source>
        <translation>توصيلة إلى مكان</translation>
    </message>
    <message>
        <source>A meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>Something for school</source>
        <translation>شيء للمدرسة</translation>
    </message>
    <message>
        <source>Something fun</source>
        <translation>شيء ممتع</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>وقت معًا</translation>
    </message>
    <message>
        <source>Time together with %1</source>
        <translation>وقت مع %1</translation>
    </message>
    <message>
        <source>the circle</source>
        <translation>الدائرة</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <extracomment>1: a name, 2: &quot;Mum&apos;s circle&quot;</extracomment>
        <translation>غادر %1: %2</translation>
    </message>
    <message>
        <source>%1 came into %2</source>
        <translation>انضم %1 إلى: %2</translation>
    </message>
    <message>
        <source>%1 seen.</source>
        <translation>تمت رؤية %1.</translation>
    </message>
    <message>
        <source>%1 not seen.</source>
        <translation>لم تتم رؤية %1.</translation>
    </message>
    <message>
        <source>A child said</source>
        <translation>قال طفل</translation>
    </message>
    <message>
        <source>What it meant: %1</source>
        <translation>ما الذي عناه ذلك: %1</translation>
    </message>
    <message>
        <source>What the help rested on ended: %1</source>
        <extracomment>1: &quot;child in need plan&quot;</extracomment>
        <translation>انتهى أساس المساعدة: %1</translation>
    </message>
    <message>
        <source>What the help rests on: %1</source>
        <translation>أساس المساعدة: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>a home</source>
        <translation>بيت</translation>
    </message>
    <message>
        <source>%1 moved out of %2</source>
        <extracomment>1: &quot;Amara and Jo&quot;, 2: a home, &quot;Mum&apos;s&quot;</extracomment>
        <translation>انتقل من %2: %1</translation>
    </message>
    <message>
        <source>%1 came to live at %2</source>
        <translation>جاء للعيش في %2: %1</translation>
    </message>
    <message>
        <source>%1 stopped helping</source>
        <translation>توقف %1 عن المساعدة</translation>
    </message>
    <message>
        <source>%1 began to help</source>
        <translation>بدأ %1 بالمساعدة</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>لم يقل أحد متى</translation>
    </message>
    <message>
        <source>Brought in from: %1.</source>
        <translation>أُحضر من: %1.</translation>
    </message>
    <message>
        <source>Written by you.</source>
        <translation>كتبته أنت.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>كتبه %1.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>يقرؤه: %1.</translation>
    </message>
    <message>
        <source>In the family&apos;s record.</source>
        <translation>في سجل العائلة.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>since %1, ended %2</source>
        <extracomment>1, 2: months, &quot;March 2019&quot;</extracomment>
        <translation>منذ %1، وانتهى %2</translation>
    </message>
    <message>
        <source>nobody said since when</source>
        <translation>لم يقل أحد منذ متى</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
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
        <translation>أنا</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <source>Friends and family</source>
        <translation>الأصدقاء والأهل</translation>
    </message>
    <message>
        <source>Around us</source>
        <translation>من حولنا</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مساعدون بأجر</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>المترجم: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>In the family&apos;s words: “%1”</source>
        <translation>بكلمات الأسرة: «%1»</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>قالت الأسرة: ليس تمامًا.</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>A visit that did not happen</source>
        <translation>زيارة لم تتم</translation>
    </message>
    <message>
        <source>Last visit: %1</source>
        <translation>آخر زيارة: %1</translation>
    </message>
    <message>
        <source>Pinned to the story</source>
        <translation>مثبّت في القصة</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 said</source>
        <translation>من كلام %1</translation>
    </message>
    <message>
        <source>Somebody at the office</source>
        <translation>شخص في المكتب</translation>
    </message>
    <message>
        <source>You wrote this down.</source>
        <translation>كتبت هذا بنفسك.</translation>
    </message>
    <message>
        <source>Written down by %1.</source>
        <translation>كُتب بواسطة %1.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
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
        <translation>لم يعد أحد يسكن هنا، منذ %1.</translation>
    </message>
    <message>
        <source>This circle is open until %1.</source>
        <translation>هذه الدائرة مفتوحة حتى %1.</translation>
    </message>
    <message>
        <source>whose circle it is</source>
        <translation>صاحب الدائرة</translation>
    </message>
    <message>
        <source>a child or young person</source>
        <translation>طفل أو شاب</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Taken away. %1</source>
        <translation>أُزيل. %1</translation>
    </message>
    <message>
        <source>As you see it</source>
        <translation>من منظورك</translation>
    </message>
    <message>
        <source>As %1 sees it</source>
        <translation>من منظور %1</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>ضُمّ إلى %1</translation>
    </message>
    <message>
        <source>Write it as “4 June 2017”, “June 2017” or “2017”.</source>
        <translation>يُكتب هكذا: «4 يونيو 2017» أو «يونيو 2017» أو «2017».</translation>
    </message>
    <message>
        <source>%1 asks for an advocate</source>
        <translation>طلب مساند من %1</translation>
    </message>
    <message>
        <source>Safe on this device. Goes with the next signal.</source>
        <translation>بأمان على هذا الجهاز. يُرسل عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: your time with this family had ended.</source>
        <translation>يحتفظ به المكتب حتى يقرر مدير: انتهى وقتك مع هذه الأسرة.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: this is not yours to write.</source>
        <translation>يحتفظ به المكتب حتى يقرر مدير: كتابة هذا ليست من صلاحياتك.</translation>
    </message>
    <message>
        <source>The office keeps it until a manager decides: only who began it goes on with it.</source>
        <translation>يحتفظ به المكتب حتى يقرر مدير: لا يتابعه إلا من بدأه.</translation>
    </message>
    <message>
        <source>The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.</source>
        <translation>يحتفظ به المكتب، وينظر فيه شخص هناك. حدث خطأ، وهو خطؤنا نحن.</translation>
    </message>
    <message>
        <source>%1 wrote it on two devices at the same time</source>
        <translation>كُتب على جهازين في الوقت نفسه بواسطة %1</translation>
    </message>
    <message>
        <source>%1 and %2 wrote it at the same time</source>
        <translation>كُتب في الوقت نفسه بواسطة %1 و%2</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>الأسر</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>الناس فيها</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Not on this device yet</source>
        <translation>ليس على هذا الجهاز بعد</translation>
    </message>
    <message>
        <source>You left %1. Not written up yet</source>
        <translation>غادرت %1. لم تُكتب الزيارة بعد</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>أنت هناك الآن</translation>
    </message>
    <message>
        <source>Begun %1, and not closed yet</source>
        <translation>بدأت %1، ولم تُختم بعد</translation>
    </message>
    <message>
        <source>You were writing a note of a visit</source>
        <translation>بدأت كتابة ملاحظة عن زيارة</translation>
    </message>
    <message>
        <source>You were writing down a child&apos;s words</source>
        <translation>بدأت كتابة كلمات طفل</translation>
    </message>
    <message>
        <source>You were typing a few words</source>
        <translation>بدأت كتابة بعض الكلمات</translation>
    </message>
    <message>
        <source>You were writing about a person</source>
        <translation>بدأت الكتابة عن شخص</translation>
    </message>
    <message>
        <source>You were writing about a home</source>
        <translation>بدأت الكتابة عن بيت</translation>
    </message>
    <message>
        <source>You were writing about a family</source>
        <translation>بدأت الكتابة عن أسرة</translation>
    </message>
    <message>
        <source>You were adding a family</source>
        <translation>بدأت إضافة أسرة</translation>
    </message>
    <message>
        <source>You were writing who lived in a home</source>
        <translation>بدأت كتابة من سكن في بيت</translation>
    </message>
    <message>
        <source>You were writing down what the family says</source>
        <translation>بدأت كتابة ما تقوله الأسرة</translation>
    </message>
    <message>
        <source>You were asking for an advocate</source>
        <translation>بدأت طلب مساند</translation>
    </message>
    <message>
        <source>A neighbour wanted in</source>
        <translation>جار أراد المشاركة</translation>
    </message>
    <message>
        <source>A street round is not ended</source>
        <translation>جولة شارع لم تنته</translation>
    </message>
    <message>
        <source>You were saying that you met</source>
        <translation>بدأت تسجيل لقاء</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%Ln أشخاص آخرون</numerusform>
            <numerusform>%Ln شخصًا آخر</numerusform>
            <numerusform>%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You can read this, and whom the office lets work with this family.</source>
        <translation>من يقرأ هذا: أنت، ومن يسمح له المكتب بالعمل مع هذه الأسرة.</translation>
    </message>
    <message>
        <source>You, %1, and whom the office lets work with this family can read this.</source>
        <translation>من يقرأ هذا: أنت، %1، ومن يسمح له المكتب بالعمل مع هذه الأسرة.</translation>
    </message>
    <message>
        <source>You can read this, and those who are let into this circle. No file, no address.</source>
        <translation>من يقرأ هذا: أنت، ومن سُمح له بدخول هذه الدائرة. بلا ملف وبلا عنوان.</translation>
    </message>
    <message>
        <source>You, %1, and those who are let into this circle can read this. No file, no address.</source>
        <translation>من يقرأ هذا: أنت، %1، ومن سُمح له بدخول هذه الدائرة. بلا ملف وبلا عنوان.</translation>
    </message>
    <message>
        <source>Only you, until it is sent.</source>
        <translation>أنت فقط، حتى يُرسل.</translation>
    </message>
    <message>
        <source>Only you, until somebody is let in.</source>
        <translation>أنت فقط، حتى يُسمح لأحد بالدخول.</translation>
    </message>
    <message>
        <source>Only the workers named for this, and never anybody in the family.</source>
        <translation>المختصون المسمّون لهذا فقط، ولا أحد من الأسرة أبدًا.</translation>
    </message>
    <message>
        <source>Those who look after these streets. Nobody who works with a family sees it with a name.</source>
        <translation>من يعتنون بهذه الشوارع. ولا يراه بالاسم أحد ممن يعملون مع أسرة.</translation>
    </message>
    <message>
        <source>Everybody at %1 can read this.</source>
        <translation>يمكن للجميع في %1 قراءة هذا.</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>أنت فقط يمكنك قراءة هذا.</translation>
    </message>
    <message>
        <source>Only those to whom it was opened can read this.</source>
        <translation>لا يقرأ هذا إلا من فُتح له.</translation>
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
        <translation>أمس</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>الميلاد %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الولادة المتوقعة %1</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>الاسم غير معروف بعد</translation>
    </message>
    <message>
        <source>council number %1</source>
        <translation>الرقم لدى المجلس %1</translation>
    </message>
    <message>
        <source>The %1 family</source>
        <extracomment>What stands round a family&apos;s own name; %1 is where that stands. Not shown.</extracomment>
        <translation>أسرة %1</translation>
    </message>
    <message>
        <source>no longer in touch</source>
        <translation>انقطع التواصل</translation>
    </message>
    <message>
        <source>a thin tie</source>
        <translation>رابطة ضعيفة</translation>
    </message>
    <message>
        <source>there</source>
        <translation>رابطة حاضرة</translation>
    </message>
    <message>
        <source>close</source>
        <translation>رابطة قريبة</translation>
    </message>
    <message>
        <source>a rock</source>
        <translation>سند قوي</translation>
    </message>
    <message>
        <source>lead practitioner</source>
        <translation>المختص المسؤول</translation>
    </message>
    <message>
        <source>co-worker</source>
        <translation>مختص مشارك</translation>
    </message>
    <message>
        <source>team manager</source>
        <translation>مدير الفريق</translation>
    </message>
    <message>
        <source>parent advocate</source>
        <translation>مساند الوالدين</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>neighbour connector</source>
        <translation>منسق الجيران</translation>
    </message>
    <message>
        <source>parent or family</source>
        <translation>الوالدان أو الأسرة</translation>
    </message>
    <message>
        <source>young person</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>help that the family chose</source>
        <translation>مساعدة اختارتها الأسرة</translation>
    </message>
    <message>
        <source>child in need plan</source>
        <translation>خطة طفل يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>enquiry</source>
        <translation>استقصاء رسمي</translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation>خطة حماية الطفل</translation>
    </message>
    <message>
        <source>court order</source>
        <translation>أمر من المحكمة</translation>
    </message>
    <message>
        <source>living away from home</source>
        <translation>العيش بعيدًا عن البيت</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>مساعدة مبكرة</translation>
    </message>
    <message>
        <source>before court</source>
        <translation>قبل المحكمة</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last of several names: 1: &quot;Amara, Jo&quot;, 2: &quot;Nana&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>In the words of %1.</source>
        <translation>بكلمات %1.</translation>
    </message>
    <message>
        <source>What I do</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>ما أحبه</translation>
    </message>
    <message>
        <source>Languages that I speak</source>
        <translation>لغات أتكلمها</translation>
    </message>
    <message>
        <source>In this work for</source>
        <translation>في هذا العمل منذ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>With this family since</source>
        <translation>مع هذه الأسرة منذ</translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask there before you send anybody.</source>
        <translation>لم يراجع أحد هذا بعد. اسأل هناك قبل أن ترسل أحدًا.</translation>
    </message>
    <message>
        <source>Not checked for over a year, since %1. Ask there before you send anybody.</source>
        <translation>لم يُراجع منذ أكثر من سنة، منذ %1. اسأل هناك قبل أن ترسل أحدًا.</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>روجع اليوم</translation>
    </message>
    <message>
        <source>Checked on %1</source>
        <translation>روجع في %1</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>فيه درج</translation>
    </message>
    <message>
        <source>You were writing about a place</source>
        <translation>كنت تكتب عن مكان</translation>
    </message>
    <message>
        <source>You were asking or offering something</source>
        <translation>كنت تطلب شيئًا أو تعرضه</translation>
    </message>
    <message>
        <source>Kept apart because they were not let in here.</source>
        <translation>حُفظ جانبًا لأنه لم يُسمح لهم بالدخول هنا.</translation>
    </message>
    <message>
        <source>Kept apart because their time here had ended.</source>
        <translation>حُفظ جانبًا لأن وقتهم هنا انتهى.</translation>
    </message>
    <message>
        <source>Kept apart because it is not theirs to write.</source>
        <translation>حُفظ جانبًا لأنه ليس لهم أن يكتبوه.</translation>
    </message>
    <message>
        <source>Kept apart because only who began it goes on with it.</source>
        <translation>حُفظ جانبًا لأنه لا يكمله إلا من بدأه.</translation>
    </message>
    <message>
        <source>Kept apart because the app could not take it in. That is our fault.</source>
        <translation>حُفظ جانبًا لأن التطبيق لم يستطع أخذه. هذا خطؤنا.</translation>
    </message>
    <message>
        <source>Something that only a few may see</source>
        <translation>شيء لا يراه إلا قليلون</translation>
    </message>
    <message>
        <source>A street</source>
        <translation>شارع</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>%1 wrote it, %2</source>
        <translation>كتبه %1، %2</translation>
    </message>
    <message>
        <source>Somebody of the team wrote it, %1</source>
        <translation>كتبه شخص من الفريق، %1</translation>
    </message>
    <message>
        <source>It takes this away.</source>
        <translation>هذا يزيله.</translation>
    </message>
    <message>
        <source>It brings this back.</source>
        <translation>هذا يعيده.</translation>
    </message>
    <message>
        <source>nothing any more</source>
        <translation>لا شيء بعد الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>لا أجزاء لا تُقرأ على هذا الجهاز.</numerusform>
            <numerusform>جزء واحد لا يُقرأ على هذا الجهاز.</numerusform>
            <numerusform>جزءان لا يُقرآن على هذا الجهاز.</numerusform>
            <numerusform>%Ln أجزاء لا تُقرأ على هذا الجهاز.</numerusform>
            <numerusform>%Ln جزءًا لا يُقرأ على هذا الجهاز.</numerusform>
            <numerusform>%Ln جزء لا يُقرأ على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too long to show here.</source>
        <translation>هو أطول من أن يُعرض هنا.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>%1 added it to the record.</source>
        <translation>أضافه %1 إلى السجل.</translation>
    </message>
    <message>
        <source>%1 left it out.</source>
        <translation>تركه %1 خارجًا.</translation>
    </message>
    <message>
        <source>It could not be added. The office keeps it.</source>
        <translation>تعذّرت إضافته. والمكتب يحتفظ به.</translation>
    </message>
    <message>
        <source>Decided on this device. It goes with the next signal.</source>
        <translation>تقرّر على هذا الجهاز. ويُرسل مع أول إشارة.</translation>
    </message>
    <message>
        <source>You wrote this yourself. Another manager decides.</source>
        <translation>أنت كتبت هذا. ويقرّر مدير آخر.</translation>
    </message>
    <message>
        <source>It cannot be added as it is. You can read it and leave it out.</source>
        <translation>لا يمكن إضافته كما هو. يمكنك قراءته وتركه خارجًا.</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>%1 drew</source>
        <translation>رسم %1</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>A recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>A photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>You were drawing</source>
        <translation>كنت ترسم</translation>
    </message>
    <message>
        <source>You said so, %1.</source>
        <translation>بحسب قولك، %1.</translation>
    </message>
    <message>
        <source>%1 said so, %2.</source>
        <translation>بحسب %1، %2.</translation>
    </message>
    <message>
        <source>You were adding a photo</source>
        <translation>كنت تضيف صورة</translation>
    </message>
    <message>
        <source>You were recording</source>
        <translation>كنت تسجّل</translation>
    </message>
    <message>
        <source>%1 in their own words</source>
        <translation>%1 بكلماته</translation>
    </message>
</context>
<context>
    <name>WorkerPage</name>
    <message>
        <source>They have not written a card about themselves yet.</source>
        <translation>لم تُكتب بطاقة تعريف هنا بعد.</translation>
    </message>
</context>
<context>
    <name>WrittenLine</name>
    <message>
        <source>Brought in from: %1</source>
        <translation>أُحضر من: %1</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyAsk</name>
    <message>
        <source>A new circle</source>
        <translation>دائرة جديدة</translation>
    </message>
    <message>
        <source>Ring in the morning</source>
        <translation>الاتصال صباحًا</translation>
    </message>
    <message>
        <source>Ring in the afternoon</source>
        <translation>الاتصال بعد الظهر</translation>
    </message>
    <message>
        <source>Text first</source>
        <translation>رسالة نصية أولًا</translation>
    </message>
    <message>
        <source>Through school</source>
        <translation>عن طريق المدرسة</translation>
    </message>
    <message>
        <source>Through my worker</source>
        <translation>عن طريق المختص الذي معي</translation>
    </message>
    <message>
        <source>Only in person</source>
        <translation>وجهًا لوجه فقط</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>أي شخص متاح</translation>
    </message>
    <message>
        <source>An advocate is asked already. What comes of it stands above.</source>
        <translation>طُلب مساند بالفعل. وما يحدث بعد ذلك يظهر في الأعلى.</translation>
    </message>
    <message>
        <source>First choose whose circle it is about.</source>
        <translation>يُرجى أولًا اختيار صاحب الدائرة.</translation>
    </message>
    <message>
        <source>First say how it is safe to reach you.</source>
        <translation>يُرجى أولًا ذكر الطريقة الآمنة للتواصل معك.</translation>
    </message>
    <message>
        <source>A first name is enough.</source>
        <translation>الاسم الأول يكفي.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>the advocate who is asked</source>
        <translation>المساند المطلوب</translation>
    </message>
    <message>
        <source>%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family&apos;s file.</source>
        <translation>من يقرأ هذا: %1. وبعد الموافقة يصل إلى %2 أيضًا: %3، مع %4. ولا شيء من ملف الأسرة.</translation>
    </message>
    <message>
        <source>Asked. An advocate reaches %1 in the way you said.</source>
        <translation>أُرسل الطلب. سيتواصل مساند مع %1 بالطريقة التي ذكرتها.</translation>
    </message>
    <message>
        <source>Asked. %1 reaches %2 in the way you said.</source>
        <translation>أُرسل الطلب. سيأتي التواصل من %1 إلى %2 بالطريقة التي ذكرتها.</translation>
    </message>
    <message>
        <source>The ask is taken back. The circle stays, as somebody has put something into it.</source>
        <translation>سُحب الطلب. تبقى الدائرة، لأن أحدًا وضع فيها شيئًا.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyCircle</name>
    <message>
        <source>Open until %1.</source>
        <translation>مفتوحة حتى %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AdvocacyRequests</name>
    <message>
        <source>You said yes to %1.</source>
        <translation>وافقت على طلب %1.</translation>
    </message>
    <message>
        <source>You said no to %1. The next advocate is asked.</source>
        <translation>اعتذرت عن طلب %1. يُسأل المساند التالي.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedPicture</name>
    <message>
        <source>Whoever kept this picture has not sent it to the office yet. Try again later.</source>
        <translation>من احتفظ بهذه الصورة لم يرسلها إلى المكتب بعد. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>We cannot get this picture now. Try again when you have a signal.</source>
        <translation>لا يمكننا جلب هذه الصورة الآن. حاول مرة أخرى عندما تتوفر إشارة.</translation>
    </message>
    <message>
        <source>You may not see this picture any more. Ask the office why.</source>
        <translation>لم يعد بإمكانك رؤية هذه الصورة. اسأل المكتب عن السبب.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::AttachedSound</name>
    <message>
        <source>Whoever kept this recording has not sent it to the office yet. Try again later.</source>
        <translation>من احتفظ بهذا التسجيل لم يرسله إلى المكتب بعد. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>You may not hear this recording any more. Ask the office why.</source>
        <translation>لم يعد بإمكانك سماع هذا التسجيل. اسأل المكتب عن السبب.</translation>
    </message>
    <message>
        <source>We cannot get this recording now. Try again when you have a signal.</source>
        <translation>لا يمكننا جلب هذا التسجيل الآن. حاول مرة أخرى عندما تتوفر إشارة.</translation>
    </message>
    <message>
        <source>This recording is of a kind that this device cannot play.</source>
        <translation>هذا التسجيل من نوع لا يستطيع هذا الجهاز تشغيله.</translation>
    </message>
    <message>
        <source>This recording cannot be opened now.</source>
        <translation>لا يمكن فتح هذا التسجيل الآن.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>الدائرة من منظور %1، لا أحد فيها</numerusform>
            <numerusform>الدائرة من منظور %1، شخص واحد</numerusform>
            <numerusform>الدائرة من منظور %1، شخصان</numerusform>
            <numerusform>الدائرة من منظور %1، %Ln أشخاص</numerusform>
            <numerusform>الدائرة من منظور %1، %Ln شخصًا</numerusform>
            <numerusform>الدائرة من منظور %1، %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>لم يتصل الجهاز بالمكتب منذ أقل من يوم.</numerusform>
            <numerusform>لم يتصل الجهاز بالمكتب منذ يوم واحد.</numerusform>
            <numerusform>لم يتصل الجهاز بالمكتب منذ يومين.</numerusform>
            <numerusform>لم يتصل الجهاز بالمكتب منذ %Ln أيام.</numerusform>
            <numerusform>لم يتصل الجهاز بالمكتب منذ %Ln يومًا.</numerusform>
            <numerusform>لم يتصل الجهاز بالمكتب منذ %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect when you can. What you save here is safe.</source>
        <translation>يُرجى الاتصال عندما يمكن ذلك. ما يُحفظ هنا بأمان.</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>يُقفل هذا الجهاز اليوم إلى أن يتصل.</numerusform>
            <numerusform>بعد يوم واحد يُقفل هذا الجهاز إلى أن يتصل.</numerusform>
            <numerusform>بعد يومين يُقفل هذا الجهاز إلى أن يتصل.</numerusform>
            <numerusform>بعد %Ln أيام يُقفل هذا الجهاز إلى أن يتصل.</numerusform>
            <numerusform>بعد %Ln يومًا يُقفل هذا الجهاز إلى أن يتصل.</numerusform>
            <numerusform>بعد %Ln يوم يُقفل هذا الجهاز إلى أن يتصل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::DrawingModel</name>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>لم يُرسم شيء بعد.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>قل بالكلمات ما يُظهره، لمن لا يستطيع رؤيته.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message>
        <source>A part of the record on this device is damaged. What you had not sent is kept. Your PIN brings back what can be brought back. The rest comes when there is a signal.</source>
        <translation>جزء من السجل على هذا الجهاز تالف. ما لم يُرسل بعد محفوظ. رمز PIN يسترجع ما يمكن استرجاعه. والباقي يأتي عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>This device has lost its keys, so nobody can open what was on it. What you had not sent is kept, sealed for the office, and they can open it. Ask them for a new invitation.</source>
        <translation>فقد هذا الجهاز مفاتيحه، فلا أحد يمكنه فتح ما كان عليه. ما لم يُرسل بعد محفوظ ومختوم للمكتب، ويمكن للمكتب فتحه. يُرجى طلب دعوة جديدة منه.</translation>
    </message>
    <message>
        <source>A part of the record on this device cannot be read. What you had not sent is kept. Put in your PIN to bring back what can be brought back. The rest comes from the office when there is a signal.</source>
        <translation>جزء من السجل على هذا الجهاز لا يمكن قراءته. ما لم يُرسل بعد محفوظ. يُرجى إدخال رمز PIN لاسترجاع ما يمكن استرجاعه. والباقي يأتي من المكتب عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose your PIN once more.</source>
        <translation>الرمزان غير متطابقين. يُرجى اختيار رمز PIN مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no tries left, so this device has forgotten its keys. What you had not sent is kept. Ask the office for a new invitation.</source>
        <translation>لم تبق محاولات، لذلك نسي هذا الجهاز مفاتيحه. ما لم يُرسل بعد محفوظ. يُرجى طلب دعوة جديدة من المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>هذا ليس رمز PIN. لم تبق لك محاولات.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت لك محاولة واحدة.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت لك محاولتان.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت لك %Ln محاولات.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت لك %Ln محاولة.</numerusform>
            <numerusform>هذا ليس رمز PIN. بقيت لك %Ln محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>يُرجى الانتظار أقل من دقيقة قبل المحاولة التالية.</numerusform>
            <numerusform>يُرجى الانتظار دقيقة واحدة قبل المحاولة التالية.</numerusform>
            <numerusform>يُرجى الانتظار دقيقتين قبل المحاولة التالية.</numerusform>
            <numerusform>يُرجى الانتظار %Ln دقائق قبل المحاولة التالية.</numerusform>
            <numerusform>يُرجى الانتظار %Ln دقيقة قبل المحاولة التالية.</numerusform>
            <numerusform>يُرجى الانتظار %Ln دقيقة قبل المحاولة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>لم يتصل هذا الجهاز بالمكتب. لذلك قُفل ما عليه.</numerusform>
            <numerusform>لم يتصل هذا الجهاز بالمكتب منذ يوم واحد. لذلك قُفل ما عليه.</numerusform>
            <numerusform>لم يتصل هذا الجهاز بالمكتب منذ يومين. لذلك قُفل ما عليه.</numerusform>
            <numerusform>لم يتصل هذا الجهاز بالمكتب منذ %Ln أيام. لذلك قُفل ما عليه.</numerusform>
            <numerusform>لم يتصل هذا الجهاز بالمكتب منذ %Ln يومًا. لذلك قُفل ما عليه.</numerusform>
            <numerusform>لم يتصل هذا الجهاز بالمكتب منذ %Ln يوم. لذلك قُفل ما عليه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It opens as soon as it has reached the office. What you had not sent is safe, and goes first.</source>
        <translation>يُفتح ما إن يصل إلى المكتب. ما لم يُرسل بعد بأمان، ويُرسل أولًا.</translation>
    </message>
    <message>
        <source>Connect today. If it has not reached the office by tomorrow, it forgets its keys. What you had not sent stays sealed for the office, and they can open it.</source>
        <translation>يُرجى الاتصال اليوم. إن لم يصل إلى المكتب حتى الغد، ينسى مفاتيحه. ما لم يُرسل بعد يبقى مختومًا للمكتب، ويمكن للمكتب فتحه.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر قرارًا.</numerusform>
            <numerusform>تغيير واحد ينتظر قرارًا.</numerusform>
            <numerusform>تغييران ينتظران قرارًا.</numerusform>
            <numerusform>%Ln تغييرات تنتظر قرارًا.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر قرارًا.</numerusform>
            <numerusform>%Ln تغيير ينتظر قرارًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message>
        <source>Social worker</source>
        <translation>أخصائي اجتماعي</translation>
    </message>
    <message>
        <source>Family help worker</source>
        <translation>مختص مساعدة الأسر</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>مدير الفريق</translation>
    </message>
    <message>
        <source>Meeting coordinator</source>
        <translation>منسق الاجتماعات</translation>
    </message>
    <message>
        <source>Parent advocate</source>
        <translation>مساند الوالدين</translation>
    </message>
    <message>
        <source>Advocacy lead</source>
        <translation>مسؤول المساندة</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوع</translation>
    </message>
    <message>
        <source>Volunteer lead</source>
        <translation>مسؤول المتطوعين</translation>
    </message>
    <message>
        <source>Neighbour connector</source>
        <translation>منسق الجيران</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>أب أو أم</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>شاب أو شابة</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>لا دقائق تسجيل هذا الأسبوع</numerusform>
            <numerusform>دقيقة تسجيل واحدة هذا الأسبوع</numerusform>
            <numerusform>دقيقتا تسجيل هذا الأسبوع</numerusform>
            <numerusform>%Ln دقائق تسجيل هذا الأسبوع</numerusform>
            <numerusform>%Ln دقيقة تسجيل هذا الأسبوع</numerusform>
            <numerusform>%Ln دقيقة تسجيل هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The two were not the same. Choose your new PIN once more.</source>
        <translation>الرمزان غير متطابقين. يُرجى اختيار رمز PIN الجديد مرة أخرى.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>تغيّر رمز PIN.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NeighbourList</name>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Their name and how to reach them are gone from this device. The office is told with the next send, and nobody asks them again.</source>
        <translation>لم يعد الاسم ولا طريقة التواصل على هذا الجهاز. يُبلَّغ المكتب مع الإرسال القادم، ولا يسألهم أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 is taken off. %2, %3.</source>
        <translation>تمت إزالة %1. %2، %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::NewCircle</name>
    <message>
        <source>for three months</source>
        <translation>لثلاثة أشهر</translation>
    </message>
    <message>
        <source>for six months</source>
        <translation>لستة أشهر</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>لسنة</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferEditor</name>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>“%1” is the name of a family. The street must not read it. Take it out, or choose a circle.</source>
        <translation>«%1» اسم عائلة. يجب ألا يقرأه الشارع. احذفه أو اختر دائرة.</translation>
    </message>
    <message>
        <source>Does the street need to read “%1”?</source>
        <translation>هل يحتاج الشارع أن يقرأ «%1»؟</translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message>
        <source>The street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الدوائر</translation>
    </message>
    <message>
        <source>Nobody took it</source>
        <translation>لم يأخذه أحد</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>وافقت</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>وافق %1</translation>
    </message>
    <message>
        <source>Done, by you</source>
        <translation>تم، وأنت فعلته</translation>
    </message>
    <message>
        <source>Done, by %1</source>
        <translation>تم، وفعله %1</translation>
    </message>
    <message>
        <source>It fell through</source>
        <translation>لم يتم</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>أنا أفعلها</translation>
    </message>
    <message>
        <source>Yes please</source>
        <translation>نعم من فضلك</translation>
    </message>
    <message>
        <source>Thank you. You said yes: %1</source>
        <translation>شكرًا. وافقت على: %1</translation>
    </message>
    <message>
        <source>Thank you. Done: %1</source>
        <translation>شكرًا. تم: %1</translation>
    </message>
    <message>
        <source>Thank you for saying so. It fell through: %1</source>
        <translation>شكرًا لأنك أخبرتنا. لم يتم: %1</translation>
    </message>
    <message>
        <source>It stands on Today until you say how it went.</source>
        <translation>يبقى في صفحة اليوم حتى تقول كيف سار.</translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
            <numerusform>ما فعلته هنا للآخرين: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>That happens. Nobody counts it.</source>
        <translation>هذا يحدث. لا أحد يعدّه.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PersonModel</name>
    <message>
        <source>warm</source>
        <translation>دافئة</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>متقلبة</translation>
    </message>
    <message>
        <source>strained</source>
        <translation>متوترة</translation>
    </message>
    <message>
        <source>Added by mistake</source>
        <translation>أُضيف بالخطأ</translation>
    </message>
    <message>
        <source>Here twice</source>
        <translation>مكرر هنا</translation>
    </message>
    <message>
        <source>They do not want to be here</source>
        <translation>لا يريد أن يكون هنا</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PhotoModel</name>
    <message>
        <source>No photo is chosen yet.</source>
        <translation>لم تُختر صورة بعد.</translation>
    </message>
    <message>
        <source>Say in words what it shows, for anyone who cannot see it.</source>
        <translation>قل بالكلمات ما يُظهره، لمن لا يستطيع رؤيته.</translation>
    </message>
    <message>
        <source>This file is not a photo that we can read. Choose a JPEG or a PNG.</source>
        <translation>هذا الملف ليس صورة يمكننا قراءتها. اختر JPEG أو PNG.</translation>
    </message>
    <message>
        <source>This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.</source>
        <translation>هذه الصورة كبيرة جدًا. يمكن أخذ %1 MB على الأكثر. صغّرها أو اختر غيرها.</translation>
    </message>
    <message>
        <source>This photo is damaged, and we cannot read it. Choose another.</source>
        <translation>هذه الصورة تالفة ولا يمكننا قراءتها. اختر غيرها.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another.</source>
        <translation>لا يمكن فتح هذا الملف. اختر غيره.</translation>
    </message>
    <message>
        <source>This photo cannot be taken on this device. Choose another.</source>
        <translation>لا يمكن أخذ هذه الصورة على هذا الجهاز. اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceEditor</name>
    <message>
        <source>Step-free</source>
        <translation>بلا درج</translation>
    </message>
    <message>
        <source>Has steps</source>
        <translation>فيه درج</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PlaceModel</name>
    <message>
        <source>Thank you. It stands as checked today.</source>
        <translation>شكرًا. سُجّل أنه روجع اليوم.</translation>
    </message>
    <message>
        <source>Every place on the list was checked within the year.</source>
        <translation>روجع كل مكان في القائمة خلال السنة.</translation>
    </message>
    <message>
        <source>%1 of %2 places on the list were checked within the year.</source>
        <translation>روجع خلال السنة %1 من %2 من أماكن القائمة.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseList</name>
    <message>
        <source>The newest %L1 of %L2 promises</source>
        <translation>أحدث %L1 من %L2 من الوعود</translation>
    </message>
    <message>
        <source>You promised</source>
        <translation>وعد منك</translation>
    </message>
    <message>
        <source>You promised %1</source>
        <translation>وعد منك إلى: %1</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>وعد من %1</translation>
    </message>
    <message>
        <source>%1 promised %2</source>
        <translation>وعد من %1 إلى: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بحلول %1</translation>
    </message>
    <message>
        <source>Two views</source>
        <translation>رأيان</translation>
    </message>
    <message>
        <source>Kept, late</source>
        <translation>تم الوفاء به، متأخرًا</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>The council: %1</source>
        <translation>المجلس: %1</translation>
    </message>
    <message>
        <source>What is your answer? What became of it is for the one you promised.</source>
        <translation>ما ردّك؟ أما ما حدث للوعد فيقوله من وعدته.</translation>
    </message>
    <message>
        <source>What became of it, as you see it?</source>
        <translation>ماذا حدث للوعد، في رأيك؟</translation>
    </message>
    <message>
        <source>What became of it? Ask the family, and write what they say.</source>
        <translation>ماذا حدث للوعد؟ يُرجى سؤال الأسرة، وكتابة ما تقوله.</translation>
    </message>
    <message>
        <source>What became of it? Ask %1, and write what %1 says.</source>
        <translation>ماذا حدث للوعد؟ يُرجى سؤال %1، وكتابة كلام %1.</translation>
    </message>
    <message>
        <source>In their words, if they want</source>
        <translation>بكلماتهم، إن أرادوا</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>بكلماتك، إن أردت</translation>
    </message>
    <message>
        <source>Saved for “%1”: %2.</source>
        <translation>حُفظ لـ «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::PromiseMaker</name>
    <message>
        <source>other words</source>
        <translation>كلمات أخرى</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ReadAloud</name>
    <message>
        <source>This device has no voice for %1. You can add one in its settings.</source>
        <translation>لا يوجد في هذا الجهاز صوت للغة %1. يمكنك إضافته من إعداداته.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RecordingModel</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Say in words what can be heard, for anyone who cannot hear it.</source>
        <translation>قل بالكلمات ما يُسمع، لمن لا يستطيع سماعه.</translation>
    </message>
    <message>
        <source>Write down who said yes to being recorded.</source>
        <translation>اكتب من وافق على تسجيله.</translation>
    </message>
    <message>
        <source>This device has no microphone that we can use.</source>
        <translation>ليس في هذا الجهاز ميكروفون يمكننا استخدامه.</translation>
    </message>
    <message>
        <source>The microphone was taken away. What was recorded until then is here.</source>
        <translation>أُزيل الميكروفون. ما سُجّل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>Doorstep may not use the microphone. You can allow it in the settings of this device.</source>
        <translation>لا يُسمح لـ Doorstep باستخدام الميكروفون. يمكنك السماح بذلك في إعدادات هذا الجهاز.</translation>
    </message>
    <message>
        <source>A recording lasts 30 minutes at most. What was said until then is here.</source>
        <translation>يدوم التسجيل 30 دقيقة على الأكثر. ما قيل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>This device could not make a recording. Nothing was kept of it.</source>
        <translation>لم يتمكن هذا الجهاز من التسجيل. لم يُحتفظ بشيء منه.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::ResidenceEditor</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>1: &quot;2019&quot;, 2: &quot;May 2024&quot;</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخر يوم يسبق أول يوم.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message>
        <source>Street round: %1</source>
        <translation>جولة الشارع: %1</translation>
    </message>
    <message>
        <source>You are there now</source>
        <translation>أنت هناك الآن</translation>
    </message>
    <message>
        <source>Some time today</source>
        <translation>في وقت ما اليوم</translation>
    </message>
    <message>
        <source>The address is kept safe, and is not shown here.</source>
        <translation>العنوان محفوظ ولا يظهر هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة (%Ln)</numerusform>
            <numerusform>ساعتان (%Ln)</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة (%Ln)</numerusform>
            <numerusform>دقيقتان (%Ln)</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <extracomment>1 and 2: times of day; 3: &quot;2 hours 30 minutes&quot;</extracomment>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 is now stop %2 of %3.</source>
        <extracomment>1: whom or which street; 2: its place; 3: how many there are</extracomment>
        <translation>%1 الآن المحطة %2 من %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر شخصًا في المكتب.</numerusform>
            <numerusform>تغيير واحد ينتظر شخصًا في المكتب.</numerusform>
            <numerusform>تغييران ينتظران شخصًا في المكتب.</numerusform>
            <numerusform>%Ln تغييرات تنتظر شخصًا في المكتب.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر شخصًا في المكتب.</numerusform>
            <numerusform>%Ln تغيير ينتظر شخصًا في المكتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال على هذا الجهاز.</numerusform>
            <numerusform>تغيير واحد محفوظ على هذا الجهاز، لم يُرسل بعد.</numerusform>
            <numerusform>تغييران محفوظان على هذا الجهاز، لم يُرسلا بعد.</numerusform>
            <numerusform>%Ln تغييرات محفوظة على هذا الجهاز، لم تُرسل بعد.</numerusform>
            <numerusform>%Ln تغييرًا محفوظًا على هذا الجهاز، لم تُرسل بعد.</numerusform>
            <numerusform>%Ln تغيير محفوظ على هذا الجهاز، لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No signal.</source>
        <translation>لا شبكة.</translation>
    </message>
    <message>
        <source>All saved.</source>
        <translation>حُفظ كل شيء.</translation>
    </message>
    <message>
        <source>All saved. Sent %1.</source>
        <translation>حُفظ كل شيء. أُرسل %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message>
        <source>This device has nothing to hear it with.</source>
        <translation>ليس في هذا الجهاز ما يُسمع به.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة (%Ln)</numerusform>
            <numerusform>دقيقتان (%Ln)</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية (%Ln)</numerusform>
            <numerusform>ثانيتان (%Ln)</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StoryModel</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>كلماتهم</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Time together</source>
        <translation>وقت معًا</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>المثبّت</translation>
    </message>
    <message>
        <source>Homes and people</source>
        <translation>البيوت والأشخاص</translation>
    </message>
    <message>
        <source>Nobody said when</source>
        <translation>لم يقل أحد متى</translation>
    </message>
    <message>
        <source>Some time in %1</source>
        <translation>في وقت ما من %1</translation>
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
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>We chatted</source>
        <translation>تحدثنا</translation>
    </message>
    <message>
        <source>Wants in</source>
        <translation>يريد المشاركة</translation>
    </message>
    <message>
        <source>Don&apos;t call again</source>
        <translation>عدم الطرق مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>لا أبواب في هذه الجولة</numerusform>
            <numerusform>تم الباب الوحيد</numerusform>
            <numerusform>تم البابان</numerusform>
            <numerusform>تمت كل الأبواب، %Ln أبواب</numerusform>
            <numerusform>تمت كل الأبواب، %Ln بابًا</numerusform>
            <numerusform>تمت كل الأبواب، %Ln باب</numerusform>
        </translation>
    </message>
    <message>
        <source>Door %L1 of %L2</source>
        <translation>الباب %L1 من %L2</translation>
    </message>
    <message>
        <source>Kept. Nobody calls there for two years.</source>
        <translation>تم الحفظ. لا أحد يطرق هناك لمدة عامين.</translation>
    </message>
    <message>
        <source>We could not look that up. Please pass by this door for now.</source>
        <translation>لم نتمكن من التحقق. يُرجى تجاوز هذا الباب الآن.</translation>
    </message>
    <message>
        <source>Please pass by this door. They asked us not to call.</source>
        <translation>يُرجى تجاوز هذا الباب. طلبوا منا عدم الطرق.</translation>
    </message>
    <message>
        <source>You can knock here.</source>
        <translation>يمكنك طرق الباب هنا.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message>
        <source>Sending and receiving now…</source>
        <translation>جارٍ الإرسال والاستلام الآن…</translation>
    </message>
    <message>
        <source>No signal to the office. Everything is safe here and goes by itself later.</source>
        <translation>لا شبكة تصل إلى المكتب. كل شيء بأمان هنا، ويُرسل تلقائيًا لاحقًا.</translation>
    </message>
    <message>
        <source>The office could not take it. Everything is safe here.</source>
        <translation>لم يتمكن المكتب من استلامه. كل شيء بأمان هنا.</translation>
    </message>
    <message>
        <source>Saved here, about to be sent.</source>
        <translation>محفوظ هنا، وسيُرسل بعد قليل.</translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>كل شيء محفوظ. لا تغييرات تنتظر شخصًا في المكتب.</numerusform>
            <numerusform>كل شيء محفوظ. تغيير واحد ينتظر شخصًا في المكتب.</numerusform>
            <numerusform>كل شيء محفوظ. تغييران ينتظران شخصًا في المكتب.</numerusform>
            <numerusform>كل شيء محفوظ. %Ln تغييرات تنتظر شخصًا في المكتب.</numerusform>
            <numerusform>كل شيء محفوظ. %Ln تغييرًا ينتظر شخصًا في المكتب.</numerusform>
            <numerusform>كل شيء محفوظ. %Ln تغيير ينتظر شخصًا في المكتب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved and sent.</source>
        <translation>كل شيء محفوظ ومُرسل.</translation>
    </message>
    <message>
        <source>Your words are kept at the office as you wrote them, and colleagues do not see them yet. A person there looks at each one. Ring the office if it cannot wait.</source>
        <translation>كلماتك محفوظة في المكتب كما كتبتها، ولا يراها الزملاء بعد. ينظر شخص هناك في كل منها. إن كان الأمر لا ينتظر، فيُرجى الاتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>آخر إرسال: %1</translation>
    </message>
    <message>
        <source>Nothing has been sent from this device yet.</source>
        <translation>لم يُرسل شيء من هذا الجهاز بعد.</translation>
    </message>
    <message>
        <source>A part of what was not sent could not be read. It is kept in a file beside the record. Tell the office.</source>
        <translation>جزء مما لم يُرسل لم يمكن قراءته. وهو محفوظ في ملف بجانب السجل. يُرجى إخبار المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>توقف التطبيق أثناء الحفظ. لم يكن هناك ما يُسترجع؛ لم يضع شيء.</numerusform>
            <numerusform>توقف التطبيق أثناء الحفظ. استُرجع شيء واحد؛ لم يضع شيء.</numerusform>
            <numerusform>توقف التطبيق أثناء الحفظ. استُرجع شيئان؛ لم يضع شيء.</numerusform>
            <numerusform>توقف التطبيق أثناء الحفظ. استُرجعت %Ln أشياء؛ لم يضع شيء.</numerusform>
            <numerusform>توقف التطبيق أثناء الحفظ. استُرجع %Ln شيئًا؛ لم يضع شيء.</numerusform>
            <numerusform>توقف التطبيق أثناء الحفظ. استُرجع %Ln شيء؛ لم يضع شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
            <numerusform>عرض %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ThreadModel</name>
    <message>
        <source>Hidden on this device only: %1.</source>
        <translation>مخفي على هذا الجهاز فقط: %1.</translation>
    </message>
    <message>
        <source>Hidden on this device only: %1 and more.</source>
        <translation>مخفي على هذا الجهاز فقط: %1 وغيرهم.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Family and friends</source>
        <translation>العائلة والأصدقاء</translation>
    </message>
    <message>
        <source>Paid to help</source>
        <translation>مساعدون بأجر</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>البيوت</translation>
    </message>
</context>
<context>
    <name>doorstep::app::TouchpointEditor</name>
    <message>
        <source>Talk</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>توصيلة</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
    <message>
        <source>Fun</source>
        <translation>مرح</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Saved: %1 with %2, %3.</source>
        <translation>حُفظ: %1 مع %2، %3.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitChildWords</name>
    <message>
        <source>Nobody else was there.</source>
        <translation>لم يكن هناك أحد آخر.</translation>
    </message>
    <message>
        <source>Also there: %1.</source>
        <translation>كان هناك أيضًا: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitClose</name>
    <message>
        <source>What we promised</source>
        <translation>ما وعدنا به</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>بكلمات %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>1: &quot;in two weeks&quot;, 2: &quot;Tuesday 17 March&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>غير متفق عليه</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>In four weeks</source>
        <translation>بعد أربعة أسابيع</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitEditor</name>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation>لماذا لم تتم رؤية %1 على انفراد؟</translation>
    </message>
    <message>
        <source>Why was %1 not seen?</source>
        <translation>لماذا لم تتم رؤية %1؟</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation>مستيقظ/ة</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>نائم/ة</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message>
        <source>Less than a minute of writing.</source>
        <translation>أقل من دقيقة كتابة.</translation>
    </message>
    <message>
        <source>About a minute of writing.</source>
        <translation>نحو دقيقة كتابة.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>أقل من دقيقة كتابة.</numerusform>
            <numerusform>نحو دقيقة كتابة.</numerusform>
            <numerusform>نحو دقيقتي كتابة.</numerusform>
            <numerusform>نحو %Ln دقائق كتابة.</numerusform>
            <numerusform>نحو %Ln دقيقة كتابة.</numerusform>
            <numerusform>نحو %Ln دقيقة كتابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Only you see this.</source>
        <translation>%1 لا يظهر هذا إلا لك.</translation>
    </message>
    <message>
        <source>Nothing today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>هذه الملاحظة</translation>
    </message>
    <message>
        <source>%1 said: “%2”</source>
        <translation>من كلام %1: «%2»</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitModel</name>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
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
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>الموعد المخطط: %1.</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReading</name>
    <message>
        <source>A visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Nobody was in</source>
        <translation>لم يكن أحد في البيت</translation>
    </message>
    <message>
        <source>They said no that day</source>
        <translation>لم يقبلوا الزيارة ذلك اليوم</translation>
    </message>
    <message>
        <source>They had moved</source>
        <translation>كانوا قد انتقلوا</translation>
    </message>
    <message>
        <source>A visit that was called off</source>
        <translation>زيارة أُلغيت</translation>
    </message>
    <message>
        <source>%1, %2 to %3.</source>
        <translation>%1، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>بواسطة %1.</translation>
    </message>
    <message>
        <source>This visit is not written up yet.</source>
        <translation>لم تُكتب هذه الزيارة بعد.</translation>
    </message>
    <message>
        <source>This visit is to come.</source>
        <translation>هذه الزيارة لم تأت بعد.</translation>
    </message>
    <message>
        <source>In the family&apos;s words</source>
        <translation>بكلمات الأسرة</translation>
    </message>
    <message>
        <source>In the words of %1</source>
        <translation>بكلمات %1</translation>
    </message>
    <message>
        <source>The family said: that&apos;s right.</source>
        <translation>قالت الأسرة: هذا صحيح.</translation>
    </message>
    <message>
        <source>The family said: not quite.</source>
        <translation>قالت الأسرة: ليس تمامًا.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>من كان هناك</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Also noted</source>
        <translation>دُوّن أيضًا</translation>
    </message>
    <message>
        <source>The next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Why was not noted.</source>
        <translation>لم يُدوّن السبب.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Seen, and seen alone.</source>
        <translation>تمت الرؤية، وعلى انفراد.</translation>
    </message>
    <message>
        <source>Seen, and not alone.</source>
        <translation>تمت الرؤية، لكن ليس على انفراد.</translation>
    </message>
    <message>
        <source>Seen. Alone or not was not noted.</source>
        <translation>تمت الرؤية. ولم يُدوّن هل كانت على انفراد.</translation>
    </message>
    <message>
        <source>Awake.</source>
        <translation>في حال يقظة.</translation>
    </message>
    <message>
        <source>Asleep.</source>
        <translation>في حال نوم.</translation>
    </message>
    <message>
        <source>Not seen.</source>
        <translation>لم تتم الرؤية.</translation>
    </message>
    <message>
        <source>The home</source>
        <translation>البيت</translation>
    </message>
    <message>
        <source>Seen, and where the children sleep.</source>
        <translation>تمت رؤيته، مع مكان نوم الأطفال.</translation>
    </message>
    <message>
        <source>Seen.</source>
        <translation>تمت رؤيته.</translation>
    </message>
    <message>
        <source>Where the children sleep was seen.</source>
        <translation>تمت رؤية مكان نوم الأطفال.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>وُعد به</translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitReady</name>
    <message>
        <source>You promised</source>
        <translation>وعد منك</translation>
    </message>
    <message>
        <source>%1 promised</source>
        <translation>وعد من %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بحلول %2</translation>
    </message>
    <message>
        <source>Never: %1</source>
        <translation>أبدًا: %1</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>آمن: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>متى: %1</translation>
    </message>
    <message>
        <source>A card may be left.</source>
        <translation>يجوز ترك بطاقة.</translation>
    </message>
    <message>
        <source>Leave no card and no message.</source>
        <translation>يُرجى عدم ترك بطاقة ولا رسالة.</translation>
    </message>
    <message>
        <source>No safe contact plan is known here, so stay quiet.</source>
        <translation>لا توجد هنا خطة تواصل آمن، لذا يُرجى التزام الهدوء.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>طريق الدخول</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>الحيوانات الأليفة</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>موقف السيارة</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Language at the door</source>
        <translation>اللغة عند الباب</translation>
    </message>
    <message>
        <source>Words to use</source>
        <translation>كلمات مناسبة</translation>
    </message>
    <message>
        <source>What they want help with</source>
        <translation>ما يريدون المساعدة فيه</translation>
    </message>
    <message>
        <source>Saved: nobody in. Next try %1.</source>
        <translation>تم الحفظ: لا أحد في البيت. المحاولة التالية %1.</translation>
    </message>
    <message>
        <source>Saved: nobody in.</source>
        <translation>تم الحفظ: لا أحد في البيت.</translation>
    </message>
</context>
</TS>
