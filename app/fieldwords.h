// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/kind.h"

#include <QCoreApplication>

namespace doorstep::app {

/// What kinds and fields are called on the screen, and how a field's value reads. Names that the table does not know
/// yet read as the declaration's own, with spaces.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    /// "A visit", "What somebody promised".
    [[nodiscard]] static QString kind(quint16 number);
    [[nodiscard]] static QString label(const core::KindInfo &kind, const core::FieldInfo &field);
    /// Any thread, but for references, which are read from `store` (its thread).
    [[nodiscard]] static QString value(
        core::RecordStore &store, const core::FieldInfo &field, QByteArrayView encoded, QDate today);

private:
    [[nodiscard]] static QString spaced(const char *name);
    [[nodiscard]] static QString names(core::RecordStore &store, const QList<QByteArray> &ids);
};

} // namespace doorstep::app
