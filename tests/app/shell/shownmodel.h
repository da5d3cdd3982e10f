// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"
#include "core/types/records/user.h"
#include "tests/app/visit/pageworld.h"

#include <QAbstractItemModel>

namespace doorstep::test {

/// Completes a view model as its page would, and waits until it has read.
template<class Model>
void show(Model &model, PageWorld &world)
{
    model.classBegin();
    model.setServices(&world.services());
    model.componentComplete();
    PageWorld::wait([&] { return model.state() != app::ViewModel::State::Loading; });
}

inline QVariant at(QAbstractItemModel *model, int row, const char *role)
{
    return model->data(model->index(row, 0), model->roleNames().key(role));
}

inline QStringList column(QAbstractItemModel *model, const char *role)
{
    QStringList values;
    for (int row = 0; row < model->rowCount(); ++row)
        values.append(at(model, row, role).toString());
    return values;
}

inline int rowOf(QAbstractItemModel *model, const char *role, const QString &value)
{
    return int(column(model, role).indexOf(value));
}

template<class T>
core::RecordId put(
    PageWorld &world, const core::ScopeId &scope, const T &value, core::RecordId id = core::RecordId::create())
{
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(scope, core::ScopeKind::Family, id, value));
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return id;
}

} // namespace doorstep::test
