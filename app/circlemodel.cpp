// SPDX-License-Identifier: Apache-2.0
#include "app/circlemodel.h"

#include "app/circlerecords.h"
#include "app/engine/enrolment.h"
#include "app/tierecords.h"
#include "app/words.h"

#include <QUrl>

namespace doorstep::app {

const std::array<RowModel<CircleModel::View>::Role, 2> CircleModel::s_viewRoles{{
    {"key", [](const View &view) { return QVariant(view.key); }},
    {"text", [](const View &view) { return QVariant(view.text); }},
}};

const std::array<RowModel<CircleModel::Person>::Role, 8> CircleModel::s_personRoles{{
    {"personId", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"ring", [](const Person &person) { return QVariant(person.ring); }},
    {"centre", [](const Person &person) { return QVariant(person.centre); }},
    {"picture", [](const Person &) { return QVariant(QUrl()); }},
    {"open", [](const Person &) { return QVariant(false); }},
    {"words", [](const Person &person) { return QVariant(person.words); }},
    {"worker", [](const Person &person) { return QVariant(person.worker); }},
}};

const std::array<RowModel<CircleModel::Tie>::Role, 6> CircleModel::s_tieRoles{{
    {"key", [](const Tie &tie) { return QVariant(tie.key); }},
    {"fromId", [](const Tie &tie) { return QVariant(tie.from); }},
    {"toId", [](const Tie &tie) { return QVariant(tie.to); }},
    {"strength", [](const Tie &tie) { return QVariant(tie.strength); }},
    {"strained", [](const Tie &tie) { return QVariant(tie.strained); }},
    {"uncertain", [](const Tie &tie) { return QVariant(tie.uncertain); }},
}};

CircleModel::CircleModel(QObject *parent)
    : ViewModel(parent), m_views(s_viewRoles), m_people(s_personRoles), m_ties(s_tieRoles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Household>.number,
        core::kindOf<core::Relationship>.number, core::kindOf<core::WorkerLink>.number});
}

void CircleModel::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

QString CircleModel::viewName() const
{
    return m_picture.views.isEmpty() ? QString() : m_picture.views[m_picture.view].text;
}

QString CircleModel::described() const
{
    //: 1: whose view, 2: how many people
    return tr("The circle as %1 sees it, %Ln people", nullptr, int(m_picture.people.size())).arg(viewName());
}

void CircleModel::chooseView(int row)
{
    if (row < 0 || row >= m_picture.views.size())
        return;
    m_viewKey = m_picture.views[row].key;
    clearNotice();
    reload();
}

void CircleModel::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity)
        return;
    const CircleReader reader{identity->user, core::Post(identity->post), m_viewKey, today()};
    read([family = *family, reader](core::RecordStore &store) { return readCircle(store, family, reader); },
        [this](const Picture &picture) {
            publish(picture);
            setState(picture.people.isEmpty() ? State::Empty : State::Ready);
        });
}

void CircleModel::publish(const Picture &picture)
{
    m_picture = picture;
    m_views.update(picture.views);
    m_people.update(picture.people);
    m_ties.update(picture.ties);
    Q_EMIT shown();
}

void CircleModel::forget() { publish({}); }

void CircleModel::move(const QString &personId, int ring)
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const auto person = core::RecordId::fromString(personId);
    const Identity *identity = services() ? services()->identity() : nullptr;
    if (!family || !person || !identity || m_picture.views.isEmpty())
        return;
    const auto view = core::RecordId::fromString(m_picture.views[m_picture.view].key);
    const TieToSay tie{*family, *view, *person, identity->user, today()};
    TieWords said;
    said.ring = ring;
    clearNotice();
    write([tie, said](core::RecordStore &store) { return sayOfTie(store, tie, said); },
        [this](const core::Written &) { Q_EMIT moved(); },
        [this](const core::Error &) { reload(); }); // the face goes back to where it stood
}

} // namespace doorstep::app
