// SPDX-License-Identifier: Apache-2.0
#include "app/drafttext.h"
#include "app/engine/session.h"
#include "app/foreground.h"
#include "app/personeditor.h"
#include "core/types/records/note.h"
#include "tests/app/shell/shownmodel.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 textTag = 1; // of a note

core::FieldMap words(const QString &text)
{
    core::FieldMap fields;
    fields.set(textTag, core::encodeValue(text));
    return fields;
}

core::Draft noteDraft(PageWorld &world)
{
    return {core::Uuid::v5(world.family, "a note"), world.family, core::ScopeKind::Family, core::RecordId::create(),
        core::kindOf<core::Note>.number, 0, {}, {}};
}

/// What is in the drafts' file of the device, one text each.
QStringList kept(PageWorld &world, quint16 tag = textTag)
{
    return *world.onStore([tag](core::RecordStore &store) -> core::Result<QStringList> {
        QStringList texts;
        for (const core::Draft &draft : store.drafts()) {
            const QByteArray *bytes = draft.fields.find(tag);
            const auto value = bytes ? core::decodeValue(core::FieldType::Text, *bytes) : std::nullopt;
            texts.append(value ? std::get<QString>(*value) : u"?"_s);
        }
        return texts;
    });
}

void show(app::DraftText &field, PageWorld &world, const QString &name)
{
    field.classBegin();
    field.setServices(&world.services());
    field.setScopeId(world.family.toString());
    field.setKind(u"visit"_s);
    field.setName(name);
    field.componentComplete();
    static_cast<void>(world.onStore([](core::RecordStore &) { return core::Result<core::Done>(core::Done{}); }));
    QCoreApplication::processEvents();
}

/// A model with one write, which can be told to fail.
class Writer : public app::ViewModel
{
public:
    void keep(PageWorld &world, bool fails, std::optional<core::Uuid> draft = {})
    {
        core::Note note;
        note.text = u"saved"_s;
        const core::ScopeKind kind = fails ? core::ScopeKind::Circle : core::ScopeKind::Family; // no note lives there
        const core::Edit edit = core::newRecord(world.family, kind, core::RecordId::create(), note);
        write([edit, draft](core::RecordStore &store) { return store.write(std::span(&edit, 1), draft); },
            [](const core::Written &) {});
    }

protected:
    void load() override { setState(State::Ready); }
};

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSaveThatFailsLosesNoLetter();
    void aSaveThatStandsEndsTheDraftAndTheNextWordsAreKept();
    void wordsThrownAwayAreGoneAndTheNextAreKept();
    void anEditorGoesOnKeepingWordsAfterItsSave();
    void lockingLosesNoLetter();
    void leavingTheFrontOfTheScreenPutsEveryLetterOnTheDisk();
    void wordsInASheetComeBackAfterAKill();
    void wordsInASheetStayUntilTheirSaveStands();
    void wordsInASheetBelongToWhatTheyWereTypedFor();
};

void DraftsTest::aSaveThatFailsLosesNoLetter()
{
    PageWorld world;
    Writer writer;
    show(writer, world);
    {
        app::DraftKeeper keeper;
        keeper.begin(world.services().store(), noteDraft(world));
        keeper.typed(words(u"He said"_s));
        QSignalSpy ended(&writer, &app::ViewModel::saveEnded);
        writer.keep(world, true, keeper.saving());
        PageWorld::wait([&] { return ended.size() == 1; });
        QVERIFY(!ended.first().first().toBool());
        QCOMPARE(kept(world), QStringList{u"He said"_s});
        keeper.typed(words(u"He said yes"_s));
    }
    QCOMPARE(kept(world), QStringList{u"He said yes"_s});
}

void DraftsTest::aSaveThatStandsEndsTheDraftAndTheNextWordsAreKept()
{
    PageWorld world;
    Writer writer;
    show(writer, world);
    {
        app::DraftKeeper keeper;
        keeper.begin(world.services().store(), noteDraft(world));
        keeper.typed(words(u"He said"_s));
        QSignalSpy ended(&writer, &app::ViewModel::saveEnded);
        writer.keep(world, false, keeper.saving());
        PageWorld::wait([&] { return ended.size() == 1; });
        QVERIFY(ended.first().first().toBool());
        QCOMPARE(kept(world), QStringList());
        keeper.typed(words(u"and then"_s));
    }
    QCOMPARE(kept(world), QStringList{u"and then"_s});
    world.restart();
    QCOMPARE(kept(world), QStringList{u"and then"_s});
}

void DraftsTest::wordsThrownAwayAreGoneAndTheNextAreKept()
{
    PageWorld world;
    {
        app::DraftKeeper keeper;
        keeper.begin(world.services().store(), noteDraft(world));
        keeper.typed(words(u"not this"_s));
        keeper.drop();
        QCOMPARE(kept(world), QStringList());
        keeper.typed(words(u"but this"_s));
    }
    QCOMPARE(kept(world), QStringList{u"but this"_s});
}

void DraftsTest::anEditorGoesOnKeepingWordsAfterItsSave()
{
    PageWorld world;
    {
        app::PersonEditor editor;
        editor.setFamilyId(world.family.toString());
        editor.setRecordId(world.mum.toString());
        show(editor, world);
        editor.setPart(u"Mum of three"_s);
        QSignalSpy saved(&editor, &app::RecordEditor::saved);
        editor.save();
        editor.setPart(u"Mum of three, sings"_s); // while the save is on its way
        PageWorld::wait([&] { return saved.size() == 1; });
        QCOMPARE(editor.part(), u"Mum of three, sings"_s);
        editor.setPronoun(u"she"_s); // before the page has read anew
        PageWorld::wait([&] { return editor.state() == app::ViewModel::State::Ready && !editor.isBusy(); });
        QVERIFY(editor.isTyped());
    }
    world.restart();
    app::PersonEditor again;
    again.setFamilyId(world.family.toString());
    again.setRecordId(world.mum.toString());
    show(again, world);
    QCOMPARE(again.part(), u"Mum of three, sings"_s);
    QCOMPARE(again.pronoun(), u"she"_s);
    QSignalSpy saved(&again, &app::RecordEditor::saved);
    again.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    QVERIFY(world.onStore([](core::RecordStore &store) { return store.openConflicts(5); })->isEmpty());
}

void DraftsTest::lockingLosesNoLetter()
{
    PageWorld world;
    app::DraftKeeper keeper;
    keeper.begin(world.services().store(), noteDraft(world));
    keeper.typed(words(u"He said"_s));
    auto locked = world.services().session().lock();
    PageWorld::wait([&] { return locked.isFinished(); });
    world.restart();
    QCOMPARE(kept(world), QStringList{u"He said"_s});
}

/// A phone stops the whole program next: no timer, no event and no other thread gets another turn. So the words are in
/// the file when setState() returns.
void DraftsTest::leavingTheFrontOfTheScreenPutsEveryLetterOnTheDisk()
{
    PageWorld world;
    app::DraftKeeper keeper;
    keeper.begin(world.services().store(), noteDraft(world));
    QVERIFY(kept(world).isEmpty());
    const auto bytes = [&world] {
        qint64 sum = 0;
        for (const QFileInfo &file : QDir(world.folder()).entryInfoList({u"drafts*"_s}, QDir::Files))
            sum += file.size();
        return sum;
    };
    app::Foreground foreground(world.services());
    const qint64 before = bytes();
    QVERIFY(before > 0);
    keeper.typed(words(u"He said"_s));
    QCOMPARE(bytes(), before);
    foreground.setState(Qt::ApplicationSuspended);
    QVERIFY(bytes() > before);
    world.restart();
    QCOMPARE(kept(world), QStringList{u"He said"_s});
}

void DraftsTest::wordsInASheetComeBackAfterAKill()
{
    PageWorld world;
    {
        app::DraftText field;
        show(field, world, u"why not"_s);
        field.setText(u"asleep"_s);
        PageWorld::wait([&] { return kept(world, app::DraftText::textTag).contains(u"asleep"_s); });
    }
    world.restart();
    app::DraftText again;
    show(again, world, u"why not"_s);
    PageWorld::wait([&] { return again.text() == u"asleep"_s; });
}

void DraftsTest::wordsInASheetStayUntilTheirSaveStands()
{
    PageWorld world;
    Writer writer;
    show(writer, world);
    app::DraftText field;
    show(field, world, u"why not"_s);
    field.setText(u"asleep"_s);
    QSignalSpy ended(&writer, &app::ViewModel::saveEnded);
    field.endWith(&writer); // no save has begun: nothing to wait for
    writer.keep(world, true);
    field.endWith(&writer);
    PageWorld::wait([&] { return ended.size() == 1; });
    QCOMPARE(field.text(), u"asleep"_s);
    writer.keep(world, false);
    field.endWith(&writer);
    PageWorld::wait([&] { return ended.size() == 2; });
    QCOMPARE(field.text(), QString());
    QCOMPARE(kept(world, app::DraftText::textTag), QStringList());
    field.setText(u"at school"_s);
    writer.keep(world, false);
    field.endWith(&writer);
    field.setText(u"at school today"_s); // typed after it was handed over
    PageWorld::wait([&] { return ended.size() == 3; });
    QCOMPARE(field.text(), u"at school today"_s);
}

void DraftsTest::wordsInASheetBelongToWhatTheyWereTypedFor()
{
    PageWorld world;
    app::DraftText field;
    show(field, world, u"why not"_s);
    field.setAbout(world.amara.toString());
    field.setText(u"asleep"_s);
    field.setAbout(world.jo.toString());
    QCOMPARE(field.text(), QString());
    field.setAbout(world.amara.toString());
    PageWorld::wait([&] { return field.text() == u"asleep"_s; });
}

QTEST_MAIN(DraftsTest)
#include "draftstest.moc"
