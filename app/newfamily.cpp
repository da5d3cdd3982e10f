// SPDX-License-Identifier: Apache-2.0
#include "app/newfamily.h"

#include "core/types/records/family.h"

namespace doorstep::app {

NewFamily::NewFamily(QObject *parent) : PersonEditor(parent)
{
    connect(this, &RecordEditor::saved, this, [this] { m_rootDraft.drop(); });
}

void NewFamily::setFamilyName(const QString &name)
{
    if (std::exchange(m_familyName, name) != name)
        keep();
}

void NewFamily::setNeeds(const QString &needs)
{
    if (std::exchange(m_needs, needs) != needs)
        keep();
}

void NewFamily::keep()
{
    core::Family family;
    family.name = m_familyName;
    family.needsHelpWith = m_needs;
    m_rootDraft.typed(core::toFields(family));
    Q_EMIT edited();
}

void NewFamily::componentComplete()
{
    if (familyId().isEmpty())
        setFamilyId(core::ScopeId::create().toString());
    PersonEditor::componentComplete();
}

void NewFamily::load()
{
    if (!m_rootDraft.hasBegun()) {
        const core::Uuid id = core::Uuid::v5(scope(), "new family");
        m_rootDraft.begin(store(), core::Draft{id, scope(), core::ScopeKind::Family, core::rootRecord(scope()),
                                       core::kindOf<core::Family>.number, 0, {}, {}});
        store()
            .run([id](core::RecordStore &records) -> core::Result<std::optional<core::Family>> {
                return drafted<core::Family>(records, id);
            })
            .then(this, [this](const core::Result<std::optional<core::Family>> &kept) {
                if (!kept || !*kept)
                    return;
                m_familyName = (*kept)->name;
                m_needs = (*kept)->needsHelpWith;
                Q_EMIT edited();
            });
    }
    PersonEditor::load();
}

QList<core::Edit> NewFamily::alongside() const
{
    core::Family family;
    family.name = m_familyName.trimmed();
    family.needsHelpWith = m_needs.trimmed();
    // A family without a name of its own still has a record: its people name it.
    core::Edit root = core::newRecord(scope(), core::ScopeKind::Family, core::rootRecord(scope()), family);
    return {root};
}

} // namespace doorstep::app
