// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promiserecords.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/grant.h"

namespace doorstep::app {

/// The promise board: what was promised to whom, by state; the council's promises in a row of their own, of the same
/// size. Takes `familyId` or `circleId` for one family's or circle's board; without either, of all that this device
/// holds. The newest promises first; earlier ones as they are asked for.
class PromiseList : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool councilOnly READ isCouncilOnly WRITE setCouncilOnly NOTIFY targetChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QString chosenKey READ chosenKey NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenWhat READ chosenWhat NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenWho READ chosenWho NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenCircle READ chosenCircle NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString chosenStanding READ chosenStanding NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString question READ question NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QString wordsHint READ wordsHint NOTIFY chosenChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(QString howMany READ howMany NOTIFY boardChanged FINAL)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY said FINAL)

public:
    explicit PromiseList(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id) { setTarget(m_familyId, id); }
    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id) { setTarget(m_circleId, id); }
    /// Only what the council promised.
    [[nodiscard]] bool isCouncilOnly() const { return m_councilOnly; }
    void setCouncilOnly(bool councilOnly);

    /// Every promise, people's before the council's, column by column. Rows: key, heading (the row and column of the
    /// board), headed (the first under it), what, who, when, state, waiting, answer, answeredBy, family, sent.
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    /// The board as a table: for each row of the board its columns. Rows: title, council, cards (a model like rows()).
    [[nodiscard]] QAbstractItemModel *columns() { return &m_columns; }

    /// The promise that choose() named.
    [[nodiscard]] QString chosenKey() const { return m_chosen; }
    [[nodiscard]] QString chosenWhat() const;
    [[nodiscard]] QString chosenWho() const;
    [[nodiscard]] QString chosenCircle() const;
    [[nodiscard]] QString chosenStanding() const;
    /// "What became of it, in Amara's view?" or "What is your answer?"; empty: there is nothing to say for this reader.
    [[nodiscard]] QString question() const;
    /// Whose words can be added: "In your words, if you want".
    [[nodiscard]] QString wordsHint() const;
    /// Rows: text, value.
    [[nodiscard]] QAbstractItemModel *choices() { return &m_choices; }
    Q_INVOKABLE void choose(const QString &key);
    /// Says `value` of choices() about the chosen promise, with words or none.
    Q_INVOKABLE void say(int value, const QString &words);
    /// What was said a moment ago, in a sentence; undoSaid() takes it back. Empty: nothing.
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    Q_INVOKABLE void undoSaid();

    /// "The newest 60 of 212 promises"; empty where all are shown. The list asks for earlier ones by itself.
    [[nodiscard]] QString howMany() const;
    Q_INVOKABLE void showEarlier();

Q_SIGNALS:
    void targetChanged();
    void chosenChanged();
    void said();
    void boardChanged();

protected:
    void load() override;
    void forget() override;

private:
    struct Card {
        QString key;
        QString heading = {};
        QString what = {};
        QString who = {};
        QString when = {};
        QString state = {};
        bool waiting = false;
        QString answer = {};
        QString answeredBy = {};
        QString family = {};
        bool sent = true;
        bool headed = false; ///< the first of its heading
        friend bool operator==(const Card &, const Card &) = default;
    };
    struct Column {
        QString key;
        QString title;
        bool council = false;
        RowModel<Card> *cards = nullptr;
        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Choice {
        int key = 0;
        QString text;
        friend bool operator==(const Choice &, const Choice &) = default;
    };
    struct Board {
        QList<BoardPromise> promises;
        QHash<core::ScopeId, core::Role> roles;
        QHash<core::ScopeId, QString> families;
        int total = 0; ///< promises there are, shown or not
    };
    struct Which {
        std::optional<core::ScopeId> family;
        std::optional<core::ScopeId> circle;
        bool councilOnly = false;
        int most = 0;
    };
    static const std::array<RowModel<Card>::Role, 12> s_cardRoles;
    static const std::array<RowModel<Column>::Role, 3> s_columnRoles;
    static const std::array<RowModel<Choice>::Role, 2> s_choiceRoles;

    void setTarget(QString &target, const QString &id);
    [[nodiscard]] static core::Result<Board> readBoard(
        core::RecordStore &store, const Which &which, QDate today, core::Post post);
    void show();
    [[nodiscard]] bool hasEarlier() const { return m_board.total > m_board.promises.size(); }
    [[nodiscard]] Card cardFor(
        const BoardPromise &promise, PromiseColumn column, const core::PromiseStanding &standing) const;
    [[nodiscard]] BoardReader readerOf(const BoardPromise &promise) const;
    [[nodiscard]] const BoardPromise *chosen() const;

    QString m_familyId;
    QString m_circleId;
    bool m_councilOnly = false;
    static constexpr int pageSize = 60;

    int m_most = pageSize;
    std::optional<SaidOfPromise> m_saved;
    QString m_savedWords;
    QString m_chosen;
    Board m_board;
    RowModel<Card> m_rows;
    RowModel<Column> m_columns;
    RowModel<Choice> m_choices;
    std::array<std::array<RowModel<Card> *, allPromiseColumns.size()>, 2>
        m_cards{}; // people's, the council's; children
};

} // namespace doorstep::app
