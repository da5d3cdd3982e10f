// SPDX-License-Identifier: Apache-2.0
#include "server/seed/names.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;

namespace {

/// A part of a name in Latin letters, and in its own script where that is another.
struct Word {
    QStringView latin;
    QStringView own;
};

constexpr std::array womenEn{Word{u"Amelia", u""}, Word{u"Olivia", u""}, Word{u"Grace", u""}, Word{u"Freya", u""},
    Word{u"Ruby", u""}, Word{u"Chloe", u""}, Word{u"Ella", u""}, Word{u"Keira", u""}, Word{u"Tia", u""},
    Word{u"Shanice", u""}, Word{u"Kayleigh", u""}, Word{u"Leah", u""}, Word{u"Megan", u""}, Word{u"Holly", u""},
    Word{u"Jodie", u""}, Word{u"Tanya", u""}, Word{u"Stacey", u""}, Word{u"Donna", u""}, Word{u"Carol", u""},
    Word{u"Maureen", u""}, Word{u"Sheila", u""}, Word{u"Rose", u""}, Word{u"Pearl", u""}, Word{u"Joy", u""},
    Word{u"Naomi", u""}, Word{u"Esther", u""}, Word{u"Ruth", u""}, Word{u"Aisling", u""}, Word{u"Niamh", u""},
    Word{u"Bethan", u""}, Word{u"Carys", u""}, Word{u"Imogen", u""}, Word{u"Poppy", u""}, Word{u"Daisy", u""},
    Word{u"Scarlett", u""}, Word{u"Lacey", u""}, Word{u"Summer", u""}, Word{u"Skye", u""}, Word{u"Maddison", u""},
    Word{u"Courtney", u""}};
constexpr std::array menEn{Word{u"Oliver", u""}, Word{u"Noah", u""}, Word{u"Alfie", u""}, Word{u"Archie", u""},
    Word{u"Jayden", u""}, Word{u"Tyler", u""}, Word{u"Kyle", u""}, Word{u"Connor", u""}, Word{u"Liam", u""},
    Word{u"Callum", u""}, Word{u"Reece", u""}, Word{u"Jordan", u""}, Word{u"Marcus", u""}, Word{u"Leon", u""},
    Word{u"Dwayne", u""}, Word{u"Curtis", u""}, Word{u"Darren", u""}, Word{u"Lee", u""}, Word{u"Craig", u""},
    Word{u"Wayne", u""}, Word{u"Stuart", u""}, Word{u"Trevor", u""}, Word{u"Derek", u""}, Word{u"Ronnie", u""},
    Word{u"Kenneth", u""}, Word{u"Winston", u""}, Word{u"Isaac", u""}, Word{u"Joshua", u""}, Word{u"Caleb", u""},
    Word{u"Rhys", u""}, Word{u"Ewan", u""}, Word{u"Finlay", u""}, Word{u"Jude", u""}, Word{u"Theo", u""},
    Word{u"Freddie", u""}, Word{u"Bobby", u""}, Word{u"Riley", u""}, Word{u"Mason", u""}, Word{u"Logan", u""},
    Word{u"Harvey", u""}};
constexpr std::array familiesEn{Word{u"Ashdown", u""}, Word{u"Bellweather", u""}, Word{u"Carrick", u""},
    Word{u"Dunmore", u""}, Word{u"Eastgate", u""}, Word{u"Farley", u""}, Word{u"Gillow", u""}, Word{u"Harkness", u""},
    Word{u"Ingleby", u""}, Word{u"Jessop", u""}, Word{u"Kerridge", u""}, Word{u"Lockley", u""}, Word{u"Marlow", u""},
    Word{u"Norcross", u""}, Word{u"Ockham", u""}, Word{u"Penhale", u""}, Word{u"Quarmby", u""}, Word{u"Ridley", u""},
    Word{u"Sefton", u""}, Word{u"Thackray", u""}, Word{u"Underhill", u""}, Word{u"Vickers", u""},
    Word{u"Wetherby", u""}, Word{u"Yardley", u""}, Word{u"Abbot", u""}, Word{u"Brook", u""}, Word{u"Cliffe", u""},
    Word{u"Dale", u""}, Word{u"Ellery", u""}, Word{u"Forde", u""}, Word{u"Garrick", u""}, Word{u"Holt", u""},
    Word{u"Irwin", u""}, Word{u"Keeling", u""}, Word{u"Lister", u""}, Word{u"Mercer", u""}, Word{u"Nairn", u""},
    Word{u"Otley", u""}, Word{u"Pascoe", u""}, Word{u"Rowe", u""}};
constexpr std::array womenPl{Word{u"Zuzanna", u""}, Word{u"Julia", u""}, Word{u"Hanna", u""}, Word{u"Maja", u""},
    Word{u"Agnieszka", u""}, Word{u"Katarzyna", u""}, Word{u"Małgorzata", u""}, Word{u"Ewa", u""}, Word{u"Beata", u""},
    Word{u"Grażyna", u""}};
constexpr std::array menPl{Word{u"Jakub", u""}, Word{u"Kacper", u""}, Word{u"Mateusz", u""}, Word{u"Szymon", u""},
    Word{u"Paweł", u""}, Word{u"Tomasz", u""}, Word{u"Krzysztof", u""}, Word{u"Łukasz", u""}, Word{u"Zbigniew", u""},
    Word{u"Wiesław", u""}};
constexpr std::array familiesPl{Word{u"Kowalczyk", u""}, Word{u"Wiśniewska", u""}, Word{u"Zieliński", u""},
    Word{u"Dąbrowska", u""}, Word{u"Lewandowska", u""}, Word{u"Szymańska", u""}, Word{u"Woźniak", u""},
    Word{u"Kozłowski", u""}, Word{u"Jankowska", u""}, Word{u"Mazur", u""}};
constexpr std::array womenRo{Word{u"Ioana", u""}, Word{u"Andreea", u""}, Word{u"Elena", u""}, Word{u"Maria", u""},
    Word{u"Ștefania", u""}, Word{u"Mihaela", u""}, Word{u"Gabriela", u""}, Word{u"Cristina", u""},
    Word{u"Lăcrămioara", u""}, Word{u"Doina", u""}};
constexpr std::array menRo{Word{u"Andrei", u""}, Word{u"Ștefan", u""}, Word{u"Ionuț", u""}, Word{u"Mihai", u""},
    Word{u"Răzvan", u""}, Word{u"Cătălin", u""}, Word{u"Vasile", u""}, Word{u"Gheorghe", u""}, Word{u"Dănuț", u""},
    Word{u"Florin", u""}};
constexpr std::array familiesRo{Word{u"Popescu", u""}, Word{u"Ionescu", u""}, Word{u"Dumitrescu", u""},
    Word{u"Stănescu", u""}, Word{u"Rădulescu", u""}, Word{u"Munteanu", u""}, Word{u"Țurcanu", u""}, Word{u"Bălan", u""},
    Word{u"Șerban", u""}, Word{u"Lupu", u""}};
constexpr std::array womenPa{Word{u"Simran", u"ਸਿਮਰਨ"}, Word{u"Harpreet", u"ਹਰਪ੍ਰੀਤ"}, Word{u"Jasleen", u"ਜਸਲੀਨ"},
    Word{u"Manjit", u"ਮਨਜੀਤ"}, Word{u"Kiran", u"ਕਿਰਨ"}, Word{u"Gurpreet", u"ਗੁਰਪ੍ਰੀਤ"}, Word{u"Amrit", u"ਅੰਮ੍ਰਿਤ"}};
constexpr std::array menPa{Word{u"Arjan", u"ਅਰਜਨ"}, Word{u"Jaspal", u"ਜਸਪਾਲ"}, Word{u"Harjit", u"ਹਰਜੀਤ"},
    Word{u"Balvinder", u"ਬਲਵਿੰਦਰ"}, Word{u"Gurdeep", u"ਗੁਰਦੀਪ"}, Word{u"Ranjit", u"ਰਣਜੀਤ"}, Word{u"Sukhdev", u"ਸੁਖਦੇਵ"}};
constexpr std::array familiesPa{Word{u"Gill", u"ਗਿੱਲ"}, Word{u"Sandhu", u"ਸੰਧੂ"}, Word{u"Dhillon", u"ਢਿੱਲੋਂ"},
    Word{u"Sidhu", u"ਸਿੱਧੂ"}, Word{u"Bains", u"ਬੈਂਸ"}, Word{u"Grewal", u"ਗਰੇਵਾਲ"}};
constexpr std::array womenUr{Word{u"Ayesha", u"عائشہ"}, Word{u"Fatima", u"فاطمہ"}, Word{u"Zainab", u"زینب"},
    Word{u"Hira", u"حرا"}, Word{u"Sadia", u"سعدیہ"}, Word{u"Rukhsana", u"رخسانہ"}, Word{u"Nasreen", u"نسرین"},
    Word{u"Maryam", u"مریم"}};
constexpr std::array menUr{Word{u"Bilal", u"بلال"}, Word{u"Hamza", u"حمزہ"}, Word{u"Usman", u"عثمان"},
    Word{u"Imran", u"عمران"}, Word{u"Tariq", u"طارق"}, Word{u"Shahid", u"شاہد"}, Word{u"Zubair", u"زبیر"},
    Word{u"Danish", u"دانش"}};
constexpr std::array familiesUr{Word{u"Mahmood", u"محمود"}, Word{u"Qureshi", u"قریشی"}, Word{u"Chaudhry", u"چوہدری"},
    Word{u"Malik", u"ملک"}, Word{u"Siddiqui", u"صدیقی"}, Word{u"Baig", u"بیگ"}, Word{u"Mirza", u"مرزا"}};
constexpr std::array womenAr{Word{u"Layla", u"ليلى"}, Word{u"Noor", u"نور"}, Word{u"Salma", u"سلمى"},
    Word{u"Huda", u"هدى"}, Word{u"Amina", u"أمينة"}, Word{u"Rania", u"رانيا"}, Word{u"Yasmin", u"ياسمين"},
    Word{u"Samira", u"سميرة"}};
constexpr std::array menAr{Word{u"Omar", u"عمر"}, Word{u"Yusuf", u"يوسف"}, Word{u"Khalid", u"خالد"},
    Word{u"Karim", u"كريم"}, Word{u"Tamer", u"تامر"}, Word{u"Ziad", u"زياد"}, Word{u"Samir", u"سمير"},
    Word{u"Idris", u"إدريس"}};
constexpr std::array familiesAr{Word{u"Haddad", u"حداد"}, Word{u"Mansour", u"منصور"}, Word{u"Nasser", u"ناصر"},
    Word{u"Saleh", u"صالح"}, Word{u"Darwish", u"درويش"}, Word{u"Khoury", u"خوري"}, Word{u"Hamdan", u"حمدان"}};
constexpr std::array womenBn{Word{u"Nusrat", u"নুসরাত"}, Word{u"Taslima", u"তাসলিমা"}, Word{u"Shirin", u"শিরিন"},
    Word{u"Rehana", u"রেহানা"}, Word{u"Farzana", u"ফারজানা"}, Word{u"Mitu", u"মিতু"}};
constexpr std::array menBn{Word{u"Rafiq", u"রফিক"}, Word{u"Kamal", u"কামাল"}, Word{u"Shahin", u"শাহীন"},
    Word{u"Mizan", u"মিজান"}, Word{u"Jamal", u"জামাল"}, Word{u"Tanvir", u"তানভীর"}};
constexpr std::array familiesBn{Word{u"Miah", u"মিয়া"}, Word{u"Uddin", u"উদ্দিন"}, Word{u"Chowdhury", u"চৌধুরী"},
    Word{u"Khatun", u"খাতুন"}, Word{u"Sarkar", u"সরকার"}, Word{u"Talukdar", u"তালুকদার"}};
constexpr std::array womenPt{Word{u"Beatriz", u""}, Word{u"Inês", u""}, Word{u"Matilde", u""}, Word{u"Conceição", u""},
    Word{u"Fátima", u""}, Word{u"Lurdes", u""}, Word{u"Joana", u""}};
constexpr std::array menPt{Word{u"Tiago", u""}, Word{u"João", u""}, Word{u"Duarte", u""}, Word{u"Gonçalo", u""},
    Word{u"Rui", u""}, Word{u"Joaquim", u""}, Word{u"Nuno", u""}};
constexpr std::array familiesPt{Word{u"Carvalho", u""}, Word{u"Teixeira", u""}, Word{u"Magalhães", u""},
    Word{u"Araújo", u""}, Word{u"Simões", u""}, Word{u"Brandão", u""}};
constexpr std::array womenEs{Word{u"Lucía", u""}, Word{u"Sofía", u""}, Word{u"Martina", u""}, Word{u"Ximena", u""},
    Word{u"Pilar", u""}, Word{u"Remedios", u""}, Word{u"Noelia", u""}};
constexpr std::array menEs{Word{u"Mateo", u""}, Word{u"Santiago", u""}, Word{u"Álvaro", u""}, Word{u"Íñigo", u""},
    Word{u"Jesús", u""}, Word{u"Joaquín", u""}, Word{u"Andrés", u""}};
constexpr std::array familiesEs{Word{u"Ibáñez", u""}, Word{u"Muñoz", u""}, Word{u"Peña", u""}, Word{u"Quintero", u""},
    Word{u"Zúñiga", u""}, Word{u"Herrera", u""}};
constexpr std::array womenGu{Word{u"Hetal", u"હેતલ"}, Word{u"Kavita", u"કવિતા"}, Word{u"Meera", u"મીરા"},
    Word{u"Bhavna", u"ભાવના"}, Word{u"Nisha", u"નિશા"}};
constexpr std::array menGu{Word{u"Jignesh", u"જીગ્નેશ"}, Word{u"Ketan", u"કેતન"}, Word{u"Hardik", u"હાર્દિક"},
    Word{u"Pravin", u"પ્રવીણ"}, Word{u"Nilesh", u"નિલેશ"}};
constexpr std::array familiesGu{Word{u"Patel", u"પટેલ"}, Word{u"Shah", u"શાહ"}, Word{u"Desai", u"દેસાઈ"},
    Word{u"Mehta", u"મહેતા"}, Word{u"Joshi", u"જોશી"}};
constexpr std::array womenFa{Word{u"Shirin", u"شیرین"}, Word{u"Parisa", u"پریسا"}, Word{u"Laleh", u"لاله"},
    Word{u"Nasrin", u"نسرین"}, Word{u"Golnar", u"گلنار"}};
constexpr std::array menFa{Word{u"Dariush", u"داریوش"}, Word{u"Kaveh", u"کاوه"}, Word{u"Farhad", u"فرهاد"},
    Word{u"Behzad", u"بهزاد"}, Word{u"Siamak", u"سیامک"}};
constexpr std::array familiesFa{Word{u"Rostami", u"رستمی"}, Word{u"Karimi", u"کریمی"}, Word{u"Ahmadi", u"احمدی"},
    Word{u"Sharifi", u"شریفی"}, Word{u"Jafari", u"جعفری"}};
constexpr std::array womenSo{Word{u"Hodan", u""}, Word{u"Ifrah", u""}, Word{u"Sahra", u""}, Word{u"Ayaan", u""},
    Word{u"Fadumo", u""}, Word{u"Hibaaq", u""}, Word{u"Ubah", u""}};
constexpr std::array menSo{Word{u"Abdi", u""}, Word{u"Liban", u""}, Word{u"Guled", u""}, Word{u"Warsame", u""},
    Word{u"Faarax", u""}, Word{u"Cabdi", u""}, Word{u"Mahad", u""}};
constexpr std::array familiesSo{Word{u"Jama", u""}, Word{u"Warsame", u""}, Word{u"Nuur", u""}, Word{u"Aden", u""},
    Word{u"Xasan", u""}, Word{u"Cali", u""}};
constexpr std::array womenTr{Word{u"Elif", u""}, Word{u"Zeynep", u""}, Word{u"Ayşe", u""}, Word{u"Gülşen", u""},
    Word{u"Çiğdem", u""}, Word{u"Şule", u""}};
constexpr std::array menTr{Word{u"Emre", u""}, Word{u"Yiğit", u""}, Word{u"Çağlar", u""}, Word{u"Hüseyin", u""},
    Word{u"Oğuz", u""}, Word{u"İsmail", u""}};
constexpr std::array familiesTr{Word{u"Yıldız", u""}, Word{u"Öztürk", u""}, Word{u"Şahin", u""}, Word{u"Çelik", u""},
    Word{u"Güneş", u""}, Word{u"Aydın", u""}};
constexpr std::array womenPs{
    Word{u"Spogmay", u"سپوږمۍ"}, Word{u"Palwasha", u"پلوشه"}, Word{u"Zarghuna", u"زرغونه"}, Word{u"Gulalai", u"ګلالۍ"}};
constexpr std::array menPs{
    Word{u"Ajmal", u"اجمل"}, Word{u"Zmaray", u"زمری"}, Word{u"Baryalai", u"بریالی"}, Word{u"Hewad", u"هېواد"}};
constexpr std::array familiesPs{
    Word{u"Stanikzai", u"ستانکزی"}, Word{u"Ahmadzai", u"احمدزی"}, Word{u"Wardak", u"وردګ"}, Word{u"Popal", u"پوپل"}};
constexpr std::array womenCkb{
    Word{u"Shilan", u"شیلان"}, Word{u"Hêro", u"هێرۆ"}, Word{u"Nazdar", u"نازدار"}, Word{u"Avin", u"ئەڤین"}};
constexpr std::array menCkb{
    Word{u"Azad", u"ئازاد"}, Word{u"Rebin", u"ڕێبین"}, Word{u"Diyar", u"دیار"}, Word{u"Soran", u"سۆران"}};
constexpr std::array familiesCkb{
    Word{u"Barzanji", u"بەرزنجی"}, Word{u"Rasool", u"ڕەسوول"}, Word{u"Qadir", u"قادر"}, Word{u"Jalal", u"جەلال"}};
constexpr std::array womenUk{Word{u"Oksana", u"Оксана"}, Word{u"Olha", u"Ольга"}, Word{u"Yuliia", u"Юлія"},
    Word{u"Kateryna", u"Катерина"}, Word{u"Solomiia", u"Соломія"}};
constexpr std::array menUk{Word{u"Taras", u"Тарас"}, Word{u"Bohdan", u"Богдан"}, Word{u"Yurii", u"Юрій"},
    Word{u"Oleksii", u"Олексій"}, Word{u"Danylo", u"Данило"}};
constexpr std::array familiesUk{Word{u"Shevchuk", u"Шевчук"}, Word{u"Kovalenko", u"Коваленко"},
    Word{u"Bondar", u"Бондар"}, Word{u"Tkachenko", u"Ткаченко"}, Word{u"Lysenko", u"Лисенко"}};
constexpr std::array womenTi{
    Word{u"Selam", u"ሰላም"}, Word{u"Hiwet", u"ሂወት"}, Word{u"Luwam", u"ልዋም"}, Word{u"Abeba", u"ኣበባ"}};
constexpr std::array menTi{
    Word{u"Dawit", u"ዳዊት"}, Word{u"Yonas", u"ዮናስ"}, Word{u"Filmon", u"ፊልሞን"}, Word{u"Kidane", u"ኪዳነ"}};
constexpr std::array familiesTi{
    Word{u"Tesfay", u"ተስፋይ"}, Word{u"Haile", u"ሃይለ"}, Word{u"Berhe", u"በርሀ"}, Word{u"Gebre", u"ገብረ"}};

struct Bank {
    std::span<const Word> women;
    std::span<const Word> men;
    std::span<const Word> families;
};

constexpr std::array banks{
    Bank{womenEn, menEn, familiesEn},
    Bank{womenPl, menPl, familiesPl},
    Bank{womenRo, menRo, familiesRo},
    Bank{womenPa, menPa, familiesPa},
    Bank{womenUr, menUr, familiesUr},
    Bank{womenAr, menAr, familiesAr},
    Bank{womenBn, menBn, familiesBn},
    Bank{womenPt, menPt, familiesPt},
    Bank{womenEs, menEs, familiesEs},
    Bank{womenGu, menGu, familiesGu},
    Bank{womenFa, menFa, familiesFa},
    Bank{womenSo, menSo, familiesSo},
    Bank{womenTr, menTr, familiesTr},
    Bank{womenPs, menPs, familiesPs},
    Bank{womenCkb, menCkb, familiesCkb},
    Bank{womenUk, menUk, familiesUk},
    Bank{womenTi, menTi, familiesTi},
};

// Parts of 1000, after the main languages of the Census of 2021; English is the rest.
constexpr std::array spoken{
    Language{"en", "English", 847},
    Language{"pl", "Polish", 22},
    Language{"ro", "Romanian", 18},
    Language{"pa", "Panjabi", 14},
    Language{"ur", "Urdu", 16},
    Language{"ar", "Arabic", 12},
    Language{"bn", "Bengali", 10},
    Language{"pt", "Portuguese", 9},
    Language{"es", "Spanish", 7},
    Language{"gu", "Gujarati", 6},
    Language{"fa", "Farsi", 5},
    Language{"so", "Somali", 8},
    Language{"tr", "Turkish", 6},
    Language{"ps", "Pashto", 4},
    Language{"ckb", "Kurdish", 4},
    Language{"uk", "Ukrainian", 7},
    Language{"ti", "Tigrinya", 5},
};

} // namespace

std::span<const Language> languages() { return spoken; }

int drawLanguage(Random &random)
{
    std::array<int, spoken.size()> weights{};
    for (size_t i = 0; i < spoken.size(); ++i)
        weights[i] = spoken[i].weight;
    return random.weighted(weights);
}

Name drawName(Random &random, int language, Sex sex)
{
    const Bank &bank = banks[size_t(language)];
    const Word &first = random.pick(sex == Sex::Female ? bank.women : bank.men);
    const Word &last = random.pick(bank.families);
    Name name{first.latin.toString(), last.latin.toString(), {}};
    if (!first.own.isEmpty())
        name.written = first.own.toString() + u' ' + last.own.toString();
    return name;
}

Name drawName(Random &random, int femalePerMille)
{
    const int language = drawLanguage(random);
    const Sex sex = random.chance(femalePerMille) ? Sex::Female : Sex::Male;
    return drawName(random, language, sex);
}

Name withFamilyName(const Name &name, const Name &relative)
{
    Name taken{name.first, relative.last, {}};
    if (!name.written.isEmpty() && !relative.written.isEmpty())
        taken.written = name.written.section(u' ', 0, 0) + u' ' + relative.written.section(u' ', 1);
    return taken;
}

} // namespace doorstep::server::seed
