// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/query.h"
#include "core/types/kind.h"

#include <QHash>

namespace doorstep::core {

/// Who is shown for whom on this device, where a person was written down twice (core/rules/sameperson.h): the one place
/// where a page's reading passes from the records to the people. Reading shows the kept one in every reference; what is
/// written keeps the references that stand.
class SamePeople
{
public:
    /// `shown` as shownFor() answers, of one family. Holds in its restricted scope, too.
    void insert(const ScopeId &family, const QHash<RecordId, RecordId> &shown);

    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }
    /// Whose record stands for `id` on a page; nearly always itself.
    [[nodiscard]] RecordId shown(const ScopeId &scope, const RecordId &id) const;
    /// The other records of the person for whom `id` is shown.
    [[nodiscard]] QList<RecordId> others(const ScopeId &scope, const RecordId &id) const;
    /// The query that also finds what names another record of a person whom it names.
    [[nodiscard]] Query widened(Query query) const;
    /// Makes the references of `record`, a struct of `kind`, name who is shown, once each in a list.
    void show(const KindInfo &kind, const ScopeId &scope, void *record) const;
    /// `fields` of an edit that was made of what show() made: where a list named a person by another record in
    /// `before`, it goes on naming that one.
    [[nodiscard]] FieldMap asWritten(
        const KindInfo &kind, const ScopeId &scope, FieldMap fields, const FieldMap &before) const;

private:
    [[nodiscard]] QByteArray shownBytes(const ScopeId &scope, const QByteArray &id) const;
    [[nodiscard]] QList<Value> everyRecord(const Query &query, const Value &id) const;

    QHash<ScopeId, QHash<RecordId, RecordId>> m_shown;
};

} // namespace doorstep::core
