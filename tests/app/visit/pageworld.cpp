// SPDX-License-Identifier: Apache-2.0
#include "tests/app/visit/pageworld.h"

#include "app/engine/storeopener.h"
#include "app/ink.h"
#include "app/promiserecords.h"
#include "app/sound/soundwriter.h"
#include "app/visitbegin.h"
#include "app/visitrecords.h"
#include "core/store/attachedfile.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/childseen.h"
#include "core/types/records/household.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/organisation.h"
#include "core/types/records/person.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/touchpoint.h"
#include "platform/fake/fakemicrophone.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <sodium.h>

namespace doorstep::test {

using namespace Qt::StringLiterals;
using core::Id;
using core::PromiseState;
using core::ScopeKind;

namespace {

const QDate today(2026, 3, 3);
const QString pin = u"246810"_s;

template<class T>
void add(QList<core::Edit> &edits, const core::ScopeId &scope, ScopeKind kind, const core::RecordId &id, const T &value)
{
    edits.append(core::newRecord(scope, kind, id, value));
}

core::Person personCalled(const QString &name, const QString &part, QDate born = {})
{
    core::Person person;
    person.knownAs = name;
    person.part = part;
    person.born = born;
    person.isChild = born.isValid();
    return person;
}

core::CircleCard cardOf(const QString &name, const QString &part, qint64 ring, bool paid = false)
{
    core::CircleCard card;
    card.firstName = name;
    card.part = part;
    card.ring = ring;
    card.paid = paid;
    return card;
}

core::Promise promiseOf(const QString &what, QDate due, const core::RecordId &to)
{
    core::Promise promise;
    promise.what = what;
    promise.dueOn = due;
    promise.madeOn = today.addDays(-20);
    promise.toWhom = Id<core::CircleCard>(to);
    return promise;
}

} // namespace

PageWorld::PageWorld(core::Post post)
{
    enrol(folder(), answerFor(user, u"Ines Duarte"_s, post), pin);
    seed();
}

PageWorld::~PageWorld()
{
    m_services.reset();
    m_engine.reset();
}

void PageWorld::wait(const std::function<bool()> &condition, const std::function<QString()> &insteadSeen)
{
    const QDeadlineTimer deadline(30'000); // a loaded machine is slow, not wrong
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("nothing happened for thirty seconds%s", insteadSeen ? qPrintable(insteadSeen()) : "");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

void PageWorld::enrolBeside(const QString &folder, const QString &name, const QString &withPin)
{
    enrol(folder, answerFor(core::UserId::create(), name, core::Post::SocialWorker), withPin);
}

core::EnrolResponse PageWorld::answerFor(core::UserId who, const QString &name, core::Post post) const
{
    return {who, name, core::ScopeId::create(), u"Fernvale Council"_s, QByteArray(32, 't'), clock.now(),
        {clock.now().ms + core::LeaseTerms{}.endMs}, qint64(post)};
}

void PageWorld::enrol(const QString &folder, const core::EnrolResponse &answer, const QString &withPin)
{
    if (sodium_init() < 0)
        qFatal("no libsodium");
    app::StoreThread thread;
    core::Invitation invitation{u"127.0.0.1"_s, 9, core::Uuid::v7(), QByteArray(16, 'x'), QByteArray(32, 'p'), {}};
    QByteArray secret(crypto_box_SECRETKEYBYTES, '\0');
    invitation.sealingKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_keypair(reinterpret_cast<unsigned char *>(invitation.sealingKey.data()),
        reinterpret_cast<unsigned char *>(secret.data()));
    const app::StoreOpener opener{folder, core::KdfCost::cheapForTests(), &clock, nullptr};
    auto future = thread.runInPlace([&](app::StoreThread::Place &place) {
        return opener.make(
            place, invitation, answer, core::DeviceId::create(), core::SecretBytes::copyOf(withPin.toUtf8()));
    });
    wait([&] { return future.isFinished(); });
    if (!future.result())
        qFatal("no store: %s", qPrintable(future.result().error().detail));
}

void PageWorld::open()
{
    app::Engine::Options options;
    options.session.folder = m_directory.path() + u"/store"_s;
    options.session.cost = core::KdfCost::cheapForTests();
    options.session.lockAfterMs = 0;
    options.sync.automatic = false;
    m_engine = std::make_unique<app::Engine>(app::Engine::Ports{clock, m_network, nullptr}, options);
    auto future = m_engine->session().unlock(pin);
    wait([&] { return future.isFinished(); });
    if (!future.result())
        qFatal("not open: %s", qPrintable(future.result().error().detail));
    m_services = std::make_unique<app::Services>(clock);
    m_services->setEngine(m_engine.get());
}

void PageWorld::close()
{
    m_services.reset();
    m_engine.reset();
}

void PageWorld::restart()
{
    close();
    open();
}

void PageWorld::lock()
{
    auto future = m_engine->session().lock();
    wait([&] { return future.isFinished(); });
}

QString PageWorld::begunVisit()
{
    const auto now = clock.now();
    const auto made = onStore([&w = *this, now](core::RecordStore &store) -> core::Result<QString> {
        const auto current = app::currentVisit(store, w.user);
        if (current && current->has_value())
            return (*current)->record.id.toString();
        const auto begun = app::beginVisit(store, w.family, w.user, now, today);
        if (!begun)
            return begun.error();
        const core::Id<core::Person> child(w.amara);
        core::Visit there = store.find(begun->visit)->value;
        const auto shown = store.find(begun->visit);
        there.present = {child, core::Id<core::Person>(w.mum)};
        there.sawHome = true;
        core::ChildSeen seen;
        seen.visit = begun->visit;
        seen.child = child;
        seen.seen = true;
        seen.alone = true;
        core::ChildSeen other;
        other.visit = begun->visit;
        other.child = core::Id<core::Person>(w.jo);
        other.seen = false;
        other.whyNotSeen = u"at school or nursery"_s;
        core::ChildWords words;
        words.visit = begun->visit;
        words.child = child;
        words.words = u"I like when Nana comes"_s;
        words.saidOn = today;
        const auto scope = core::ScopeKind::Family;
        const QList<core::Edit> edits{app::patched(*shown, there),
            core::newRecord(w.family, scope, core::RecordId(app::childSeenId(begun->visit, w.amara)), seen),
            core::newRecord(w.family, scope, core::RecordId(app::childSeenId(begun->visit, w.jo)), other),
            core::newRecord(w.family, scope, core::RecordId::create(), words)};
        if (const auto written = store.write(edits); !written)
            return written.error();
        const auto promise = app::makePromise(
            store, {w.family, std::nullopt, {}, u"ring the school"_s, today.addDays(2), begun->visit, w.user, today});
        return promise ? core::Result<QString>(begun->visit.toString()) : promise.error();
    });
    return *made;
}

QString PageWorld::writtenUpVisit()
{
    const auto visitId = Id<core::Visit>::create();
    core::Visit visit;
    visit.arrivedAt = core::Timestamp{clock.now().ms - 24LL * 3600 * 1000};
    visit.leftAt = visit.finishedAt = core::Timestamp{visit.arrivedAt->ms + 46LL * 60 * 1000};
    visit.outcome = core::VisitOutcome::Seen;
    visit.worker = user;
    visit.present = {Id<core::Person>(mum), Id<core::Person>(amara)};
    visit.sawHome = true;
    visit.agreedText = u"I saw Amara.\nI talked with Amara alone."_s;
    visit.familyAgrees = false;
    visit.familySaid = u"Amara was tired. She talks more in the mornings."_s;
    visit.nextOn = today.addDays(6);
    core::ChildSeen seen;
    seen.visit = visitId;
    seen.child = Id<core::Person>(amara);
    seen.seen = seen.alone = true;
    core::ChildSeen notSeen;
    notSeen.visit = visitId;
    notSeen.child = Id<core::Person>(jo);
    notSeen.seen = false;
    notSeen.whyNotSeen = u"at school or nursery"_s;
    core::Promise promise = promiseOf(u"come in the morning"_s, today.addDays(6), mum);
    promise.toWhom.reset();
    promise.ownerUser = user;
    promise.visit = core::RecordId(visitId);
    QList<core::Edit> edits;
    add(edits, family, ScopeKind::Family, core::RecordId(visitId), visit);
    add(edits, family, ScopeKind::Family, core::RecordId::create(), seen);
    add(edits, family, ScopeKind::Family, core::RecordId::create(), notSeen);
    add(edits, circle, ScopeKind::Circle, core::RecordId::create(), promise);
    const auto written = onStore([edits](core::RecordStore &store) { return store.write(edits); });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return visitId.toString();
}

core::RecordId PageWorld::keptDrawing()
{
    core::Attachment drawing;
    drawing.type = core::AttachmentType::Drawing;
    drawing.of = core::RecordId(*core::Id<core::Visit>::fromString(begunVisit()));
    drawing.ofKind = core::kindOf<core::Visit>.number;
    drawing.ofWhom = {Id<core::Person>(amara)};
    drawing.shows = u"Our house, with the sun and Nana at the window"_s;
    drawing.takenAt = clock.now();
    const QList<QPoint> walls{{150, 650}, {150, 350}, {400, 120}, {650, 350}, {650, 650}, {150, 650}};
    const QList<QPoint> sun{{860, 60}, {920, 100}, {920, 170}, {860, 210}, {800, 170}, {800, 100}, {860, 60}};
    const QByteArray bytes = app::encodeInk({QSize(1024, 768), {walls, sun, {{400, 460}}}});
    const auto kept = onFiles([&](core::RecordStore &store, const core::FileBox &box) {
        return core::attachFile(store, box, family, drawing, bytes);
    });
    if (!kept)
        qFatal("the drawing was not kept");
    return kept->id;
}

core::RecordId PageWorld::keptRecording()
{
    constexpr qint64 length = 12'000;
    app::sound::SoundWriter writer;
    platform::FakeMicrophone microphone;
    microphone.begin([&](std::span<const qint16> samples) { writer.add(samples); });
    microphone.hear(length);
    const auto bytes = writer.finish();
    core::Attachment sound;
    sound.type = core::AttachmentType::Audio;
    sound.ofWhom = {Id<core::Person>(amara)};
    sound.shows = u"Amara sings"_s;
    sound.agreedBy = u"Amara and Grace"_s;
    sound.takenAt = clock.now();
    const auto kept = onFiles([&](core::RecordStore &store, const core::FileBox &box) {
        return core::attachFile(store, box, family, sound, *bytes);
    });
    if (!kept)
        qFatal("the recording was not kept");
    return kept->id;
}

void PageWorld::seed()
{
    open();
    QList<core::Edit> edits;
    core::Family record;
    record.name = u"The Okafor-Lewis family"_s;
    record.wordsToUse = u"Amara says Nana Grace is her second mum."_s;
    record.interpreter = u"Mrs Haddad, booked for 15:30 (Arabic)"_s;
    record.circles = {Id<core::Circle>(circle)};
    add(edits, family, ScopeKind::Family, core::rootRecord(family), record);
    add(edits, family, ScopeKind::Family, mum, personCalled(u"Grace"_s, u"Mum"_s));
    add(edits, family, ScopeKind::Family, core::RecordId::create(), personCalled(u"محمد"_s, u"Dad"_s));
    add(edits, family, ScopeKind::Family, amara, personCalled(u"Amara"_s, {}, QDate(2017, 6, 10)));
    add(edits, family, ScopeKind::Family, jo, personCalled(u"Jo"_s, {}, QDate(2020, 2, 1)));
    add(edits, family, ScopeKind::Family, ife, personCalled(u"Ife"_s, {}, QDate(2025, 5, 20)));
    core::Household mums;
    mums.label = u"Mum's"_s;
    mums.address = {u"12 Hill Street"_s, u"Fernvale"_s};
    mums.accessNote = u"Side gate. The bell does not work."_s;
    mums.pets = u"A dog, friendly, on the lead"_s;
    mums.parking = u"Round the corner in Mill Lane"_s;
    add(edits, family, ScopeKind::Family, home, mums);
    core::SafeContact plan;
    plan.person = Id<core::Person>(mum);
    plan.safeWays = {u"text first"_s, u"ring after school"_s};
    plan.never = u"letters to the flat"_s;
    plan.mayLeaveMessage = false;
    add(edits, core::restrictedScope(family), ScopeKind::Restricted, core::RecordId::create(), plan);

    core::Circle opened;
    opened.name = u"Amara's circle"_s;
    opened.purpose = u"People who see Amara and Jo every week."_s;
    opened.endsOn = QDate(2026, 9, 1);
    const auto mumsCard = core::RecordId::create();
    const auto nanasCard = core::RecordId::create();
    opened.openedBy = Id<core::CircleCard>(mumsCard);
    add(edits, circle, ScopeKind::Circle, core::rootRecord(circle), opened);
    add(edits, circle, ScopeKind::Circle, mumsCard, cardOf(u"Grace"_s, u"Mum"_s, 0));
    add(edits, circle, ScopeKind::Circle, nanasCard, cardOf(u"Adaeze"_s, u"Nana"_s, 0));
    add(edits, circle, ScopeKind::Circle, jay, cardOf(u"Jay"_s, u"plays football with them"_s, 1));
    add(edits, circle, ScopeKind::Circle, core::RecordId::create(), cardOf(u"Ms Reid"_s, u"teaches Jo"_s, 3, true));

    const auto promise = [&](const core::Promise &made, std::initializer_list<std::pair<PromiseState, bool>> said) {
        const auto id = core::RecordId::create();
        add(edits, circle, ScopeKind::Circle, id, made);
        for (const auto &[state, byOwner] : said) {
            core::PromiseEvent event;
            event.promise = Id<core::Promise>(id);
            event.state = state;
            event.byOwner = byOwner;
            event.on = today;
            add(edits, circle, ScopeKind::Circle, core::RecordId::create(), event);
        }
    };
    core::Promise school = promiseOf(u"ring the school about the bus"_s, today.addDays(2), mumsCard);
    school.ownerUser = user;
    promise(school, {{PromiseState::Offered, false}});
    core::Promise form = promiseOf(u"fill in the form with you"_s, today.addDays(-3), mumsCard);
    form.ownerUser = user;
    promise(form, {{PromiseState::Offered, false}, {PromiseState::Doing, true}});
    core::Promise sundays = promiseOf(u"come on Sundays"_s, today.addDays(5), mumsCard);
    sundays.ownerCard = Id<core::CircleCard>(nanasCard);
    promise(sundays, {{PromiseState::Kept, false}});
    core::Promise window = promiseOf(u"mend the window in the children's room"_s, today.addDays(-10), mumsCard);
    window.byCouncil = true;
    window.ownerPost = u"Housing"_s;
    promise(window, {{PromiseState::Offered, false}, {PromiseState::Kept, true}, {PromiseState::Broken, false}});
    core::Promise place = promiseOf(u"answer about a school place"_s, today.addDays(8), mumsCard);
    place.byCouncil = true;
    place.ownerPost = u"School admissions"_s;
    promise(place, {{PromiseState::Offered, false}, {PromiseState::Doing, true}});

    core::AdvocacyRequest request;
    request.firstName = u"Grace"_s;
    request.safeWay = u"Text first, after school"_s;
    request.meetingOn = today.addDays(2);
    request.about = u"The meeting about the bus and the school place."_s;
    request.state = core::RequestState::Asked;
    add(edits, circle, ScopeKind::Circle, core::RecordId::create(), request);
    for (int week = 1; week <= 13; ++week) {
        core::Touchpoint met;
        met.who = Id<core::CircleCard>(jay);
        met.kind = core::TouchKind::Fun;
        met.day = today.addDays(-7 * week);
        add(edits, circle, ScopeKind::Circle, core::RecordId::create(), met);
    }
    core::Neighbourhood street;
    street.name = u"Hill Street and Mill Lane"_s;
    street.team = u"The Hill Street neighbours"_s;
    add(edits, neighbourhood, ScopeKind::Neighbourhood, core::rootRecord(neighbourhood), street);
    const auto written = onStore([edits](core::RecordStore &store) { return store.write(edits); });
    if (!written)
        qFatal("not seeded: %s", qPrintable(written.error().detail));
}

} // namespace doorstep::test
