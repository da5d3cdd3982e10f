// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlechoice.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// The open circles of a family, to choose whose takes a promise. Takes `familyId`; `circleId` is the chosen one, at
/// first the family's first.
class FamilyCircles : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool several READ several NOTIFY shown FINAL)
    Q_PROPERTY(int current READ current NOTIFY shown FINAL)

public:
    explicit FamilyCircles(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    /// There is something to choose.
    [[nodiscard]] bool several() const { return m_rows.rows().size() > 1; }
    [[nodiscard]] int current() const { return m_current; }
    /// Chooses a row and says which circle that is.
    Q_INVOKABLE QString choose(int row);

Q_SIGNALS:
    void familyIdChanged();
    void shown();

protected:
    void load() override;

private:
    struct Row {
        QString key;
        QString text;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<Row>::Role, 1> s_roles;

    QString m_familyId;
    RowModel<Row> m_rows;
    int m_current = 0;
};

} // namespace doorstep::app
