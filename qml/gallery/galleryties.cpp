// SPDX-License-Identifier: Apache-2.0
#include "qml/gallery/galleryties.h"

#include "qml/gallery/galleryfolk.h"

namespace doorstep::ui {

int GalleryTies::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_size; }

QVariant GalleryTies::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    switch (role) {
    case FromId: return row % 5 == 4 ? GalleryFolk::idOf(row - 2) : GalleryFolk::idOf(0);
    case ToId: return GalleryFolk::idOf(row + 1);
    case Strength: return 4 - row % 5;
    case Strained: return row % 6 == 4;
    case Uncertain: return row % 7 == 6;
    default: return {};
    }
}

QHash<int, QByteArray> GalleryTies::roleNames() const
{
    return {
        {FromId, "fromId"}, {ToId, "toId"}, {Strength, "strength"}, {Strained, "strained"}, {Uncertain, "uncertain"}};
}

} // namespace doorstep::ui
