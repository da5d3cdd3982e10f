// SPDX-License-Identifier: Apache-2.0
// Two people wrote one field without knowing of each other, and a third one after them: whose words stand where, and
// what a tap decides. With DOORSTEP_PICTURES=DIR it leaves a picture of the page there.
#include "app/fieldsmodel.h"
#include "core/types/kinds.h"
#include "core/types/records/person.h"
#include "core/types/records/user.h"
#include "qml/style/fonts.h"
#include "tests/app/shell/shownmodel.h"
#include "tests/app/visit/shownpage.h"

#include <QDir>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 personKind = core::kindOf<core::Person>.number;
const quint16 knownAs = core::kindOf<core::Person>.field("known_as")->tag;

/// Colleagues on tablets of their own, whose changes come to this device as frames of a family's log.
struct Colleagues {
    explicit Colleagues(PageWorld &worldIn) : world(worldIn)
    {
        for (const auto &[id, name] :
            {std::pair(ben, u"Ben Ogun"_s), std::pair(cara, u"Cara Lind"_s), std::pair(dov, u"Dov Aziz"_s)}) {
            core::User user;
            user.name = name;
            const auto written = world.onStore([&, id = id](core::RecordStore &store) {
                return store.write(
                    core::newRecord(core::ScopeId::create(), core::ScopeKind::Organisation, core::RecordId(id), user));
            });
            if (!written)
                qFatal("no colleague: %s", qPrintable(written.error().detail));
        }
    }
    /// One change of the name, by somebody who had seen the log up to `base`.
    void write(const core::UserId &who, const QString &name, core::Seq base)
    {
        ++seq;
        core::FieldMap fields;
        fields.set(knownAs, core::encodeValue(name));
        const core::Change change{core::ChangeId::create(), seq, person, personKind, core::Op::Put, base,
            core::Hlc::at({world.clock.now().ms - 100'000 + qint64(seq) * 1000}), core::schemaVersion, fields};
        core::Frame frame{scope, core::ScopeKind::Family, 0, seq, {}, QByteArray(32, 'h')};
        frame.items.append(core::PlacedChange{change, seq, who, core::DeviceId(core::Uuid::v5(who, "tablet"))});
        const auto applied = world.onStore([&](core::RecordStore &store) { return store.applyFrame(frame); });
        if (!applied)
            qFatal("no frame: %s", qPrintable(applied.error().detail));
    }

    PageWorld &world;
    const core::UserId ben = core::UserId::create();
    const core::UserId cara = core::UserId::create();
    const core::UserId dov = core::UserId::create();
    const core::ScopeId scope = core::ScopeId::create();
    const core::RecordId person = core::RecordId::create();
    core::Seq seq = 0;
};

void showPerson(app::FieldsModel &model, Colleagues &colleagues)
{
    model.setKind(u"person"_s);
    model.setRecordId(colleagues.person.toString());
    show(model, colleagues.world);
}

void keepPicture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name)));
}

QString source(app::FieldsModel &model, const char *role) { return at(model.rows(), 0, role).toString(); }

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(ui::installFonts().size() >= 2);
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void bothVersionsBearTheNameOfTheirWriter()
    {
        PageWorld world;
        Colleagues colleagues(world);
        colleagues.write(colleagues.ben, u"Mina"_s, 0);
        colleagues.write(colleagues.cara, u"Amina"_s, 0);
        app::FieldsModel model;
        model.setSaidElsewhere(u"known_as"_s); // two versions are always said here
        showPerson(model, colleagues);
        QCOMPARE(model.undecided(), 1); // of the state Shown: the rule has chosen, the other value is beside it
        const QMap<QString, QString> versions{{at(model.rows(), 0, "value").toString(), source(model, "source")},
            {at(model.rows(), 0, "otherValue").toString(), source(model, "otherSource")}};
        QVERIFY2(versions.value(u"Mina"_s).startsWith(u"Ben Ogun"_s), qPrintable(versions.value(u"Mina"_s)));
        QVERIFY2(versions.value(u"Amina"_s).startsWith(u"Cara Lind"_s), qPrintable(versions.value(u"Amina"_s)));
    }

    void bothVersionsStandOverWhatTheyBeganFrom()
    {
        PageWorld world;
        Colleagues colleagues(world);
        colleagues.write(colleagues.ben, u"Mina"_s, 0);
        colleagues.write(colleagues.cara, u"Amina"_s, 1);
        colleagues.write(colleagues.dov, u"Mina Jo"_s, 1);
        app::FieldsModel model;
        showPerson(model, colleagues);
        QCOMPARE(model.undecided(), 1);
        QCOMPARE(source(model, "before"), u"Both began from: Mina"_s);
        ShownPage page(
            world, u"VersionsPage"_s, {{u"kind"_s, u"person"_s}, {u"recordId"_s, colleagues.person.toString()}});
        page.waitFor(u"Both began from: Mina"_s);
        keepPicture(page, u"versions-began.png"_s);
        // What a third person wrote since began from something else.
        colleagues.write(colleagues.ben, u"Amina Jo"_s, 3);
        PageWorld::wait([&] { return at(model.rows(), 0, "value").toString() == u"Amina Jo"_s; });
        QCOMPARE(source(model, "before"), QString());
    }

    void whatAThirdPersonWroteSinceBearsTheirName()
    {
        PageWorld world;
        Colleagues colleagues(world);
        colleagues.write(colleagues.ben, u"Mina"_s, 0);
        colleagues.write(colleagues.cara, u"Amina"_s, 0);
        colleagues.write(colleagues.dov, u"Amina Jo"_s, 2);
        app::FieldsModel model;
        showPerson(model, colleagues);
        QCOMPARE(at(model.rows(), 0, "value").toString(), u"Amina Jo"_s);
        QVERIFY2(source(model, "source").startsWith(u"Dov Aziz"_s), qPrintable(source(model, "source")));
        QVERIFY2(!source(model, "otherSource").startsWith(u"Dov Aziz"_s), qPrintable(source(model, "otherSource")));
        // This device's own edit on top of it, not yet sent.
        const auto written = world.onStore([&](core::RecordStore &store) {
            core::Edit edit{colleagues.scope, core::ScopeKind::Family, colleagues.person, personKind, core::Op::Put, {},
                colleagues.seq};
            edit.fields.set(knownAs, core::encodeValue(u"Jo"_s));
            return store.write(edit);
        });
        QVERIFY(written);
        PageWorld::wait([&] { return at(model.rows(), 0, "value").toString() == u"Jo"_s; });
        QVERIFY2(!source(model, "source").startsWith(u"Dov Aziz"_s), qPrintable(source(model, "source")));
    }

    void aTapDecidesOnWhatStandsOnThePage()
    {
        PageWorld world;
        Colleagues colleagues(world);
        colleagues.write(colleagues.ben, u"Mina"_s, 0);
        colleagues.write(colleagues.cara, u"Amina"_s, 0);
        ShownPage page(
            world, u"VersionsPage"_s, {{u"kind"_s, u"person"_s}, {u"recordId"_s, colleagues.person.toString()}});
        page.waitFor(u"Ben Ogun"_s);
        QVERIFY(page.shows(u"Cara Lind"_s));
        QVERIFY(page.shows(u"Mina"_s));
        QVERIFY(page.shows(u"Amina"_s));
        keepPicture(page, u"versions.png"_s);
        page.tap(u"Keep this one"_s);
        const auto unsent = [&] {
            return world.onStore([&](core::RecordStore &store) -> core::Result<std::optional<core::Change>> {
                const auto all = store.unsent();
                if (!all)
                    return all.error();
                for (const auto &one : *all) {
                    if (one.change.record == colleagues.person)
                        return std::optional(one.change);
                }
                return std::optional<core::Change>();
            });
        };
        PageWorld::wait([&] { return unsent()->has_value(); });
        const core::Change settled = **unsent();
        QCOMPARE(settled.op, core::Op::Resolve);
        QCOMPARE(settled.base, core::Seq(2));
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    }
};

QTEST_MAIN(VersionsTest)
#include "versionstest.moc"
