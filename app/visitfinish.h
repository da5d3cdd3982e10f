// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/visitmodel.h"

namespace doorstep::app {

/// Finishing in the car: one note, one thing for the story or none, done; and how long the recording took, for its
/// owner alone. Done can be taken back. Takes `visitId`.
class VisitFinish : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY typed FINAL)
    Q_PROPERTY(int pin READ pin WRITE setPin NOTIFY typed FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY shown FINAL)
    Q_PROPERTY(QString minutes READ minutes NOTIFY minutesChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *pins READ pins CONSTANT FINAL)

public:
    explicit VisitFinish(QObject *parent = nullptr);

    [[nodiscard]] QString note() const { return m_note; }
    void setNote(const QString &note);
    /// The row of pins() that goes into the story; row 0 is nothing.
    [[nodiscard]] int pin() const;
    void setPin(int row);
    [[nodiscard]] bool isDone() const;
    /// "About 4 minutes of writing. Only you see this." Empty until it is known.
    [[nodiscard]] QString minutes() const;
    /// Nothing, the note, or a child's words. Rows: text.
    [[nodiscard]] QAbstractItemModel *pins() { return &m_pins; }

    Q_INVOKABLE void finish();
    /// The visit is open again, and the note as it was.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void typed();
    void minutesChanged();

protected:
    void show() override;
    void firstShown() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

private:
    struct Pin {
        QString key;
        QString text;
        friend bool operator==(const Pin &, const Pin &) = default;
    };
    static const std::array<RowModel<Pin>::Role, 1> s_roles;

    [[nodiscard]] QList<core::Edit> noteEdits() const;
    [[nodiscard]] core::Note wantedNote() const;
    void readMinutes();
    void keepTyped();

    QString m_note;
    QString m_pin; // the key of its row; empty: nothing
    std::optional<qint64> m_seconds;
    DraftKeeper m_draft;
    RowModel<Pin> m_pins;
};

} // namespace doorstep::app
