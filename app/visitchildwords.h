// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/visitmodel.h"

namespace doorstep::app {

/// A child's own words at a visit, as they were said: not tidied, with who was there. The worker is the scribe. Takes
/// `visitId` and `childId`. What is being written is on the disk within half a second.
class VisitChildWords : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString childId READ childId WRITE setChildId NOTIFY childIdChanged FINAL)
    Q_PROPERTY(QString childName READ childName NOTIFY shown FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY typed FINAL)
    Q_PROPERTY(bool asked READ wasAsked WRITE setAsked NOTIFY typed FINAL)
    Q_PROPERTY(bool readOut READ isReadOut WRITE setReadOut NOTIFY typed FINAL)
    Q_PROPERTY(QString whoWasThere READ whoWasThere NOTIFY shown FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY typed FINAL)
    Q_PROPERTY(QAbstractItemModel *earlier READ earlier CONSTANT FINAL)

public:
    explicit VisitChildWords(QObject *parent = nullptr);

    [[nodiscard]] QString childId() const { return m_childId; }
    void setChildId(const QString &id);
    [[nodiscard]] QString childName() const;
    [[nodiscard]] QString words() const { return m_words.words; }
    void setWords(const QString &words);
    /// The child was asked; otherwise the words were offered.
    [[nodiscard]] bool wasAsked() const { return m_words.asked.value_or(false); }
    void setAsked(bool asked);
    /// The child agreed that the words are read out at the door. Off until somebody asked the child.
    [[nodiscard]] bool isReadOut() const { return m_readOut; }
    void setReadOut(bool readOut);
    /// "Mum was there." or "Nobody else was there."
    [[nodiscard]] QString whoWasThere() const;
    [[nodiscard]] bool canSave() const { return !m_words.words.trimmed().isEmpty(); }
    /// What this child said before, newest first, so that nobody has to say it again. Rows: key, words, when.
    [[nodiscard]] QAbstractItemModel *earlier() { return &m_earlier; }

    Q_INVOKABLE void keep();

Q_SIGNALS:
    void childIdChanged();
    void typed();
    void kept();

protected:
    void show() override;
    void firstShown() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

private:
    struct Earlier {
        QString key;
        QString words;
        QString when;
        friend bool operator==(const Earlier &, const Earlier &) = default;
    };
    static const std::array<RowModel<Earlier>::Role, 3> s_roles;

    void changed();
    void readEarlier(const core::Id<core::Person> &child);
    [[nodiscard]] core::ChildWords toKeep() const;

    QString m_childId;
    core::ChildWords m_words;
    bool m_readOut = false;
    DraftKeeper m_draft;
    RowModel<Earlier> m_earlier;
};

} // namespace doorstep::app
