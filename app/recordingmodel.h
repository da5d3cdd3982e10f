// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachingmodel.h"
#include "app/sound/soundwriter.h"
#include "app/soundplayer.h"

namespace doorstep::app {

/// What somebody says at a visit in their own words, recorded. It is turned into Ogg Opus as it comes and stands in
/// memory until it is kept; then it is on the disk, encrypted. Only its words outlive the app before that: what was
/// recorded and not kept is gone with it. It ends when its page is covered, when the device locks or changes hands,
/// when the app leaves the front of the screen, and after thirty minutes. GUI thread.
class RecordingModel : public doorstep::app::AttachingModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stage stage READ stage NOTIFY heard FINAL)
    Q_PROPERTY(QString duration READ duration NOTIFY heard FINAL)
    Q_PROPERTY(QString spokenDuration READ spokenDuration NOTIFY heard FINAL)
    Q_PROPERTY(double level READ level NOTIFY heard FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY heard FINAL)
    Q_PROPERTY(QString agreedBy READ agreedBy WRITE setAgreedBy NOTIFY typed FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY heard FINAL)
    Q_PROPERTY(bool handedOver READ isHandedOver WRITE setHandedOver NOTIFY heard FINAL)
    Q_PROPERTY(doorstep::app::SoundPlayer *player READ player CONSTANT FINAL)

public:
    enum class Stage {
        Nothing,
        Asking, ///< the system for the microphone
        Recording,
        Recorded
    };
    Q_ENUM(Stage)

    /// `longestMs`: less in a test.
    explicit RecordingModel(QObject *parent = nullptr, qint64 longestMs = sound::longestMs);
    ~RecordingModel() override;

    [[nodiscard]] Stage stage() const;
    /// How long it is so far: "1:05", and as somebody says it.
    [[nodiscard]] QString duration() const;
    [[nodiscard]] QString spokenDuration() const;
    /// How loud it is now, 0 to 1.
    [[nodiscard]] double level() const;
    /// Why nothing is recorded, or why it ended by itself; empty: nothing is amiss.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Who said yes to being recorded, in words.
    [[nodiscard]] QString agreedBy() const { return m_agreedBy; }
    void setAgreedBy(const QString &who);
    [[nodiscard]] bool isShown() const { return m_player.isShown(); }
    void setShown(bool shown);
    [[nodiscard]] bool isHandedOver() const { return m_player.isHandedOver(); }
    void setHandedOver(bool handedOver);
    /// Plays what was recorded, before it is kept.
    [[nodiscard]] SoundPlayer *player() { return &m_player; }

    /// Begins, where nothing is recorded yet.
    Q_INVOKABLE void record();
    /// Ends, and holds what was recorded.
    Q_INVOKABLE void stop();
    /// Keeps nothing: recording, words and draft go.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void heard();

protected:
    [[nodiscard]] bool hasFile() const override { return !m_opus.isEmpty(); }
    [[nodiscard]] std::optional<QByteArray> bytes() const override { return m_opus; }
    void dropFile() override;
    [[nodiscard]] QString missingFile() const override { return tr("Nothing is recorded yet."); }
    [[nodiscard]] QString missingWords() const override
    {
        return tr("Say in words what can be heard, for anyone who cannot hear it.");
    }
    [[nodiscard]] QString missingElse() const override;
    [[nodiscard]] bool saysElse() const override { return !m_agreedBy.isEmpty(); }
    void describe(core::Attachment &file) const override { file.agreedBy = m_agreedBy.trimmed(); }
    void restore(const core::Attachment &file) override { m_agreedBy = file.agreedBy; }

private:
    void connectServices();
    void recordedChanged();
    void end(const QString &why);
    [[nodiscard]] bool isMine() const;
    [[nodiscard]] qint64 ms() const;

    const qint64 m_longestMs;
    std::shared_ptr<sound::SoundWriter> m_writer; // while it records; the microphone's thread writes
    QByteArray m_opus;                            // as it will be kept
    qint64 m_ms = 0;                              // of that
    QString m_problem;
    QString m_agreedBy;
    SoundPlayer m_player;
};

} // namespace doorstep::app
