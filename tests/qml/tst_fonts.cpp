// SPDX-License-Identifier: Apache-2.0
// Every language that families here speak most can be read on every system: its letters are in the fonts that are built
// in, and Urdu stands in Nastaliq where the screens speak it.
#include "qml/style/fonts.h"
#include "qml/style/nastaliq.h"

#include <QDir>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QLocale>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRandomGenerator>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace doorstep;

namespace {

const QString urdu = u"یہ تصویر ابھی اس آلے پر نہیں ہے"_s;

/// The fonts that a text is drawn in. Empty: something in it cannot be drawn.
QStringList fontsOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return {};
        families.append(run.rawFont().familyName());
    }
    families.removeDuplicates();
    return families;
}

bool builtWithNastaliq() { return QFile::exists(u":/doorstep/fonts/NotoNastaliqUrdu-Regular.ttf"_s); }

} // namespace

class FontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { ui::useFontsOf(QLocale(QLocale::English)); }
    void everyLetterIsBuiltIn_data();
    void everyLetterIsBuiltIn();
    void urduStandsInNastaliqAndArabicDoesNot();
    void lettersOfNastaliqStandBesideEachOther();
    void bytesThatAreNoFontComeBackAsTheyAre();
    void whatIsOnTheScreenFollowsTheLanguage();
    void nothingOfNastaliqIsCutOff_data();
    void nothingOfNastaliqIsCutOff();

private:
    QStringList m_families;
    QList<QRawFont> m_files;
};

void FontsTest::initTestCase()
{
    m_families = ui::installFonts();
    const QDir folder(u":/doorstep/fonts"_s);
    for (const QString &file : folder.entryList(QDir::Files))
        m_files.append(QRawFont(folder.filePath(file), 16));
    QVERIFY(m_files.size() > 4);
}

// The languages of the census and those of our neighbours' first set, with the letters that not every script has.
void FontsTest::everyLetterIsBuiltIn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("letters");
    const auto add = [](const char *language, const QString &letters) {
        QTest::newRow(language) << QString::fromLatin1(language) << letters;
    };
    add("en", u"The quick brown fox jumps over the lazy dog £ “ ” ‘ ’ … – ·"_s);
    add("cy", u"Ŵ Ŷ ŵ ŷ Â Ê Î Ô Û â ê î ô û"_s);
    add("pl", u"Ą Ć Ę Ł Ń Ó Ś Ź Ż ą ć ę ł ń ó ś ź ż „"_s);
    add("ro", u"Ă Â Î Ș Ț ă â î ș ț Ş Ţ ş ţ"_s);
    add("pt", u"Á Â Ã À Ç É Ê Í Ó Ô Õ Ú á â ã à ç é ê í ó ô õ ú º ª"_s);
    add("es", u"Ñ Á É Í Ó Ú Ü ñ á é í ó ú ü ¿ ¡"_s);
    add("it", u"À È É Ì Ò Ù à è é ì ò ù"_s);
    add("fr", u"Œ Æ Ç É È Ê Ë Î Ï Ô Ù Û Ü Ÿ œ æ ç é è ê ë î ï ô ù û ü ÿ « »"_s);
    add("lt", u"Ą Č Ę Ė Į Š Ų Ū Ž ą č ę ė į š ų ū ž"_s);
    add("bg", u"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ абвгдежзийклмнопрстуфхцчшщъьюя"_s);
    add("hu", u"Á É Í Ó Ö Ő Ú Ü Ű á é í ó ö ő ú ü ű"_s);
    add("pa", u"ਓਅੲਸਹਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜ ਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ ਪੰਜਾਬੀ ੦੧੨੩੪੫੬੭੮੯ ।"_s);
    add("ur", u"ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے ۓ ۃ ۔ ، ؟ ۰۱۲۳۴۵۶۷۸۹"_s);
    add("ar", u"ا أ إ آ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ى ة ء ؤ ئ ، ؛ ؟ ٠١٢٣٤٥٦٧٨٩ َ ُ ِ ّ ْ"_s);
    add("bn", u"অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎ বাংলা ০১২৩৪৫৬৭৮৯"_s);
    add("gu", u"અઆઇઈઉઊઋએઐઓઔકખગઘઙચછજઝઞટઠડઢણતથદધનપફબભમયરલવશષસહળ ગુજરાતી ૦૧૨૩૪૫૬૭૮૯"_s);
    add("ta", u"அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறன தமிழ்"_s);
    add("fa", u"آ پ چ ژ ک گ ی ۀ ۰۱۲۳۴۵۶۷۸۹ فارسی درى"_s);
    add("ps", u"ټ ځ څ ډ ړ ږ ښ ګ ڼ ې ۍ ئ پښتو"_s);
    add("ckb", u"ڕ ڵ ۆ ێ ە ڤ پ چ ژ گ کوردیی ناوەندی"_s);
    add("so", u"Soomaali Aa Bb Dh Kh Sh Xx"_s);
    add("tr", u"Ç Ğ I İ Ö Ş Ü ç ğ ı i ö ş ü â"_s);
    add("uk", u"Ґ Є І Ї ґ є і ї ʼ"_s);
    add("ti", u"ሀሁሂሃሄህሆለሐመሠረሰሸቀቐበተቸነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ ትግርኛ ፣ ።"_s);
    add("he", u"אבגדהוזחטיכךלמםנןסעפףצץקרשת עברית"_s);
    add("yi", u"ײַ אָ אַ ייִדיש"_s);
}

void FontsTest::everyLetterIsBuiltIn()
{
    QFETCH(QString, language);
    QFETCH(QString, letters);
    const QLocale locale(language);
    letters += locale.nativeLanguageName();
    for (int number = 1; number <= 12; ++number)
        letters += locale.monthName(number) + locale.dayName(1 + number % 7);
    for (const char32_t letter : letters.toUcs4()) {
        const bool built = std::ranges::any_of(
            m_files, [letter](const QRawFont &file) { return file.supportsCharacter(letter); });
        QVERIFY2(built, qPrintable(u"U+%1 of %2 is in no font of ours"_s.arg(letter, 4, 16).arg(language)));
    }
    ui::useFontsOf(locale);
    const QStringList used = fontsOf(letters, QGuiApplication::font());
    QVERIFY2(!used.isEmpty(), "something cannot be drawn");
    for (const QString &family : used)
        QVERIFY2(m_families.contains(family) || family == ui::nastaliqFamily,
            qPrintable(language + u" is drawn in the system's "_s + family));
}

void FontsTest::urduStandsInNastaliqAndArabicDoesNot()
{
    if (!builtWithNastaliq())
        QSKIP("built without Nastaliq");
    const QString &nastaliq = ui::nastaliqFamily;
    const QStringList plain = fontsOf(urdu, QGuiApplication::font());
    QVERIFY2(!plain.contains(nastaliq) && plain.contains(u"Noto Sans Arabic"_s), qPrintable(plain.join(u", ")));
    ui::useFontsOf(QLocale(QLocale::Urdu));
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        QFont font = QGuiApplication::font();
        font.setWeight(weight);
        const QStringList used = fontsOf(urdu, font);
        QVERIFY2(used.contains(nastaliq) && !used.contains(u"Noto Sans Arabic"_s), qPrintable(used.join(u", ")));
        QCOMPARE(fontsOf(u"Amara"_s, font), QStringList{u"Noto Sans"_s});
    }
    ui::useFontsOf(QLocale(QLocale::Arabic));
    QVERIFY(!fontsOf(urdu, QGuiApplication::font()).contains(nastaliq));
}

// In Qt 6.4 a final lam fell under the letter that it joins, since its place was taken from a point of its outline.
void FontsTest::lettersOfNastaliqStandBesideEachOther()
{
    if (!builtWithNastaliq())
        QSKIP("built without Nastaliq");
    ui::useFontsOf(QLocale(QLocale::Urdu));
    const auto width = [](const QString &text, QFont::Weight weight) {
        QFont font = QGuiApplication::font();
        font.setPixelSize(48);
        font.setWeight(weight);
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        return line.naturalTextWidth();
    };
    for (const QFont::Weight weight : {QFont::Normal, QFont::DemiBold}) {
        for (const QString &word : {u"منگل"_s, u"گلی"_s, u"مل"_s}) // each ends in a wide letter
            QVERIFY2(width(word, weight) > width(word.last(1), weight), qPrintable(word));
    }
}

void FontsTest::bytesThatAreNoFontComeBackAsTheyAre()
{
    QCOMPARE(ui::mendedNastaliq({}), QByteArray());
    QCOMPARE(ui::mendedNastaliq("no font at all"), QByteArray("no font at all"));
    QFile latin(u":/doorstep/fonts/NotoSans-Regular.ttf"_s);
    QVERIFY(latin.open(QIODevice::ReadOnly));
    const QByteArray other = latin.readAll();
    QCOMPARE(ui::mendedNastaliq(other), other);
    if (!builtWithNastaliq())
        return;
    QFile file(u":/doorstep/fonts/NotoNastaliqUrdu-Regular.ttf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QByteArray mended = ui::mendedNastaliq(whole);
    QCOMPARE(mended.size(), whole.size());
    QVERIFY(mended != whole);
    QCOMPARE(ui::mendedNastaliq(mended), mended);
    QRandomGenerator random(7);
    for (int round = 0; round < 40; ++round) { // cut off anywhere
        const QByteArray cut = whole.first(random.bounded(int(whole.size())));
        QCOMPARE(ui::mendedNastaliq(cut).size(), cut.size());
    }
}

void FontsTest::whatIsOnTheScreenFollowsTheLanguage()
{
    QQuickView view;
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nimport Doorstep.Ui.Parts\nLabel { size: 20; strong: true; property bool grow: "
                      "false; font.pixelSize: grow ? 40 : size }",
        {});
    const std::unique_ptr<QObject> made(component.create());
    auto *label = qobject_cast<QQuickItem *>(made.get());
    QVERIFY2(label, qPrintable(component.errorString()));
    label->setProperty("text", urdu);
    label->setParentItem(view.contentItem());
    const double before = label->implicitHeight();
    ui::useFontsOf(QLocale(QLocale::Urdu));
    const auto font = [label] { return label->property("font").value<QFont>(); };
    QCOMPARE(font().families(), QGuiApplication::font().families());
    QVERIFY(label->implicitHeight() > before); // Nastaliq keeps its taller line
    QCOMPARE(font().pixelSize(), 20);
    label->setProperty("grow", true); // what is bound of the font stays bound, and the families stay
    QCOMPARE(font().pixelSize(), 40);
    QCOMPARE(font().families(), QGuiApplication::font().families());
    QCOMPARE(font().weight(), QFont::DemiBold);
}

void FontsTest::nothingOfNastaliqIsCutOff_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
}

// Ink outside its own line would be cut by what clips, and lie over the line above.
void FontsTest::nothingOfNastaliqIsCutOff()
{
    QFETCH(double, scale);
    ui::useFontsOf(QLocale(QLocale::Urdu));
    QQuickView view;
    QQmlComponent component(view.engine());
    component.setData("import QtQuick\nimport Doorstep.Ui.Parts\nButton {}", {});
    const std::unique_ptr<QObject> made(component.create());
    auto *button = qobject_cast<QQuickItem *>(made.get());
    QVERIFY2(button, qPrintable(component.errorString()));
    button->setParentItem(view.contentItem());
    button->setProperty("text", urdu);
    QFont font = QGuiApplication::font();
    font.setPixelSize(int(16 * scale));
    button->setProperty("font", font);
    button->setSize({button->implicitWidth(), button->implicitHeight()});
    QTextLayout layout(urdu, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    QRectF ink;
    for (const QGlyphRun &run : layout.glyphRuns()) {
        for (qsizetype i = 0; i < run.glyphIndexes().size(); ++i)
            ink |= run.rawFont().boundingRect(run.glyphIndexes()[i]).translated(run.positions()[i]);
    }
    QVERIFY(!ink.isEmpty());
    QVERIFY2(ink.top() >= line.y() - 1 && ink.bottom() <= line.y() + line.height() + 1,
        qPrintable(u"ink %1 to %2 in a line %3 high"_s.arg(ink.top()).arg(ink.bottom()).arg(line.height())));
    QVERIFY(button->height() >= ink.height());
}

QTEST_MAIN(FontsTest)
#include "tst_fonts.moc"
