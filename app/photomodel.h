// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachingmodel.h"

#include <QUrl>

namespace doorstep::app {

/// A photo that is attached to a visit from a file of this device, or from what the system picks it from. What is kept
/// is a copy of the picture alone (app/photo/photo.h); the file itself stays as it is. Only the words outlive the app:
/// a picture that was not kept is picked again. GUI thread; pictures are read and made on another.
class PhotoModel : public doorstep::app::AttachingModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source NOTIFY typed FINAL)
    Q_PROPERTY(bool picked READ hasPicked NOTIFY typed FINAL)
    Q_PROPERTY(bool opening READ isOpening NOTIFY openingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY openingChanged FINAL)

public:
    explicit PhotoModel(QObject *parent = nullptr);
    ~PhotoModel() override;

    /// Where the screens read what was picked; empty: nothing.
    [[nodiscard]] QUrl source() const;
    [[nodiscard]] bool hasPicked() const { return hasFile(); }
    /// A file is being read.
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// Why the file that was picked last cannot be taken; empty: it can, or none was.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Reads a picture. One that was there already stays until this one is read, and where it cannot be.
    Q_INVOKABLE void pick(const QUrl &file);
    /// Keeps nothing: picture, words and draft go.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void openingChanged();

protected:
    [[nodiscard]] bool hasFile() const override { return !m_jpeg.isEmpty(); }
    [[nodiscard]] std::optional<QByteArray> bytes() const override { return m_jpeg; }
    void dropFile() override;
    [[nodiscard]] QString missingFile() const override { return tr("No photo is chosen yet."); }
    [[nodiscard]] QString missingWords() const override
    {
        return tr("Say in words what it shows, for anyone who cannot see it.");
    }

private:
    void opened(const core::Result<QByteArray> &jpeg);
    [[nodiscard]] static QString whyNot(core::ErrorCode code);

    QByteArray m_jpeg; // as it will be kept
    QString m_lent;    // under which the screens show it
    int m_asked = 0;   // only the newest pick counts
    bool m_opening = false;
    QString m_problem;
};

} // namespace doorstep::app
