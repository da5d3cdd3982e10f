// SPDX-License-Identifier: Apache-2.0
#include "app/drawingmodel.h"

#include "app/ink.h"

namespace doorstep::app {

namespace {

constexpr quint16 inkTag = 504; // of the draft: no tag of an attachment, so that it is never sent

} // namespace

DrawingModel::DrawingModel(QObject *parent) : AttachingModel(core::AttachmentType::Drawing, "drawing", parent) {}

void DrawingModel::setInk(const QString &ink)
{
    if (!takes() || m_ink == ink)
        return;
    m_ink = ink;
    noteChange();
}

std::optional<QByteArray> DrawingModel::bytes() const
{
    const auto ink = inkOfText(m_ink, drawingBytes);
    return ink ? std::optional(encodeInk(*ink)) : std::nullopt;
}

void DrawingModel::draw(core::FieldMap &fields) const
{
    if (!m_ink.isEmpty())
        fields.set(inkTag, core::encodeValue(core::Value(m_ink)));
}

void DrawingModel::redraw(const core::FieldMap &fields)
{
    const QByteArray *bytes = fields.find(inkTag);
    const auto value = bytes ? core::decodeValue(core::FieldType::Text, *bytes) : std::nullopt;
    if (const auto *text = value ? std::get_if<QString>(&*value) : nullptr)
        m_ink = *text;
}

} // namespace doorstep::app
