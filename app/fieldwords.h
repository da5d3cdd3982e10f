// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/kind.h"

#include <QCoreApplication>

namespace doorstep::app {

/// What kinds and fields are called on the screen, and how a field's value reads: never by the declaration's own name.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    /// "A visit", "What somebody promised".
    [[nodiscard]] static QString kind(quint16 number);
    [[nodiscard]] static QString label(const core::KindInfo &kind, const core::FieldInfo &field);
    /// Any thread, but for references, which are read from `store` (its thread).
    [[nodiscard]] static QString value(core::RecordStore &store, const core::KindInfo &kind,
        const core::FieldInfo &field, QByteArrayView encoded, QDate today);

private:
    [[nodiscard]] static QString enumerated(const core::KindInfo &kind, const core::FieldInfo &field, qint64 number);
    [[nodiscard]] static QString number(const core::FieldInfo &field, qint64 number);
    [[nodiscard]] static QString name(core::RecordStore &store, const QByteArray &id, QDate today);
    [[nodiscard]] static QString names(core::RecordStore &store, const QList<QByteArray> &ids, QDate today);
};

} // namespace doorstep::app
