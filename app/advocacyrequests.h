// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/advocacyrequest.h"

namespace doorstep::app {

/// What parents have asked this advocate for: who, how it is safe to reach them, and when the meeting is. That is all
/// that is read before a yes. The circle that the parent opened comes with the yes, and nothing else ever.
class AdvocacyRequests : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *requests READ requests CONSTANT FINAL)
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY lastChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY lastChanged FINAL)

public:
    explicit AdvocacyRequests(QObject *parent = nullptr);

    /// Asked first, then accepted, then ended; each by its meeting. Rows: key, circleId, firstName, safeWay, meeting,
    /// about, stateWords, asked (still waits for an answer), accepted, here (the circle is on this device), language,
    /// circle.
    [[nodiscard]] QAbstractItemModel *requests() { return &m_requests; }
    /// "You said yes to Grace."; undo() takes the answer back, as long as it can be.
    [[nodiscard]] QString lastWords() const { return m_lastWords; }
    [[nodiscard]] bool canUndo() const { return !m_lastKey.isEmpty(); }

    Q_INVOKABLE void accept(const QString &key);
    Q_INVOKABLE void decline(const QString &key);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void lastChanged();

protected:
    void load() override;

private:
    struct Row {
        QString key;
        QString circleId;
        QString circle;
        QString firstName = {};
        QString safeWay = {};
        QString meeting = {};
        QString about = {};
        QString language = {};
        core::RequestState state = core::RequestState::Asked;
        QDate meetingOn = {};
        bool here = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<Row>::Role, 12> s_roles;

    [[nodiscard]] static core::Result<QList<Row>> readRequests(
        core::RecordStore &store, const core::UserId &me, QDate today);
    void setLast(const QString &key, const QString &words);
    void answer(const QString &key, core::RequestState state, const QString &words);

    RowModel<Row> m_requests;
    QString m_lastKey;
    QString m_lastWords;
};

} // namespace doorstep::app
