// SPDX-License-Identifier: Apache-2.0
#include "qml/gallery/galleryfolk.h"

using namespace Qt::StringLiterals;

namespace doorstep::ui {

namespace {

QString nameOf(int row)
{
    static const QStringList names{u"Amara"_s, u"Mum"_s, u"Nana Grace"_s, u"Ms Reid"_s, u"Jo"_s, u"Dad"_s, u"Li Na"_s,
        u"يوسف"_s, u""_s, u"Coach Tunde"_s, u"Mrs Patel next door"_s, u"Q"_s, u"Zofia"_s, u"Uncle Emeka"_s, u"Bea"_s,
        u"Father Joseph"_s, u"Sam"_s, u"Auntie Ngozi"_s, u"Dr Hussain"_s, u"Ali"_s, u"Wren"_s, u"Mr Kowalczyk"_s,
        u"Tia"_s, u"Granddad Lewis"_s, u"Ines"_s, u"Oluwaseun"_s, u"Kit"_s, u"Miss Bright"_s, u"Noor"_s, u"Ed"_s};
    return names.at(row % names.size());
}

} // namespace

QString GalleryFolk::idOf(int row) { return u"folk-%1"_s.arg(row); }

void GalleryFolk::setSize(int size)
{
    beginResetModel();
    m_size = size;
    m_rings.clear();
    for (int row = 0; row < size; ++row)
        m_rings.append(row % 7 < 3 ? row % 3 : row % 4);
    endResetModel();
    Q_EMIT sizeChanged();
}

void GalleryFolk::move(const QString &personId, int ring)
{
    for (int row = 0; row < m_size; ++row) {
        if (GalleryFolk::idOf(row) == personId) {
            m_rings[row] = ring;
            Q_EMIT dataChanged(index(row), index(row), {Ring});
        }
    }
}

int GalleryFolk::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_size; }

QVariant GalleryFolk::data(const QModelIndex &index, int role) const
{
    const int row = index.row();
    switch (role) {
    case PersonId: return GalleryFolk::idOf(row);
    case Name: return nameOf(row);
    case Ring: return m_rings.at(row);
    case Centre: return row == 0;
    case Picture: return QUrl();
    case Open: return nameOf(row).isEmpty();
    default: return {};
    }
}

QHash<int, QByteArray> GalleryFolk::roleNames() const
{
    return {{PersonId, "personId"}, {Name, "name"}, {Ring, "ring"}, {Centre, "centre"}, {Picture, "picture"},
        {Open, "open"}};
}

} // namespace doorstep::ui
