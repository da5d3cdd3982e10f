// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachingmodel.h"

namespace doorstep::app {

/// A drawing made at a visit, by a child or by anybody. Kept as strokes, encrypted, with the words in which whoever
/// drew it says what it shows. What is being drawn is on the disk within half a second. GUI thread.
class DrawingModel : public doorstep::app::AttachingModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString ink READ ink WRITE setInk NOTIFY typed FINAL)

public:
    explicit DrawingModel(QObject *parent = nullptr);

    /// The strokes as letters (app/ink.h).
    [[nodiscard]] QString ink() const { return m_ink; }
    void setInk(const QString &ink);

protected:
    [[nodiscard]] bool hasFile() const override { return !m_ink.isEmpty(); }
    [[nodiscard]] std::optional<QByteArray> bytes() const override;
    void dropFile() override { m_ink.clear(); }
    [[nodiscard]] QString missingFile() const override { return tr("Nothing is drawn yet."); }
    [[nodiscard]] QString missingWords() const override
    {
        return tr("Say in words what it shows, for anyone who cannot see it.");
    }
    void draw(core::FieldMap &fields) const override;
    void redraw(const core::FieldMap &fields) override;

private:
    QString m_ink;
};

} // namespace doorstep::app
