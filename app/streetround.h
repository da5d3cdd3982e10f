// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/rowmodel.h"
#include "app/streetroundtally.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// A street round, one tap a door. It reads nothing but neighbourhoods: no family, no circle and no person can be on
/// its page. The taps lie in a draft of this device and are wiped when the round ends; only counts leave. What is typed
/// before the round begins is a draft as well.
class StreetRound : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString neighbourhoodId READ neighbourhoodId NOTIFY changed FINAL)
    Q_PROPERTY(QString neighbourhood READ neighbourhood NOTIFY changed FINAL)
    Q_PROPERTY(QString block READ block WRITE setBlock NOTIFY changed FINAL)
    Q_PROPERTY(int homes READ homes WRITE setHomes NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL)
    Q_PROPERTY(QString doorWords READ doorWords NOTIFY changed FINAL)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool allDone READ isAllDone NOTIFY changed FINAL)
    Q_PROPERTY(QString lastWords READ lastWords NOTIFY changed FINAL)
    Q_PROPERTY(QString doorNote READ doorNote NOTIFY changed FINAL)
    Q_PROPERTY(bool thrownAway READ isThrownAway NOTIFY changed FINAL)
    Q_PROPERTY(bool wiped READ isWiped NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *patches READ patches CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *counts READ counts CONSTANT FINAL)

public:
    enum class Stage {
        Nowhere, ///< no neighbourhood on this device
        Begin, ///< which block
        Walking,
        Done ///< counts are saved
    };
    Q_ENUM(Stage)

    explicit StreetRound(QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString neighbourhoodId() const { return m_scope ? m_scope->toString() : QString(); }
    [[nodiscard]] QString neighbourhood() const { return m_name; }
    [[nodiscard]] QString block() const { return m_block; }
    void setBlock(const QString &block);
    [[nodiscard]] int homes() const { return m_homes; }
    void setHomes(int homes);
    /// Why the round cannot begin, as a sentence; empty: it can.
    [[nodiscard]] QString whyNot() const { return StreetRoundTally::whyNot(m_block, m_homes); }
    /// "Door 7 of 24".
    [[nodiscard]] QString doorWords() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] bool canUndo() const { return m_tally.done() > 0; }
    [[nodiscard]] bool isAllDone() const { return m_tally.allDone(); }
    /// What the last tap was, until the next.
    [[nodiscard]] QString lastWords() const { return m_last; }
    /// What mayCall() found out about a door.
    [[nodiscard]] QString doorNote() const { return m_doorNote; }
    /// The round was thrown away just now, and undoDiscard() brings it back.
    [[nodiscard]] bool isThrownAway() const { return m_thrownAway.homes() > 0; }
    /// Done: no tap is left on the disk. Where the disk did not let the file be written anew, the next start wipes it.
    [[nodiscard]] bool isWiped() const { return m_wiped; }
    /// Where one can walk. Rows: text, chosen.
    [[nodiscard]] QAbstractItemModel *patches() { return &m_patches; }
    /// Rows: text, count.
    [[nodiscard]] QAbstractItemModel *counts() { return &m_counts; }

    /// Row of patches(); before the round begins.
    Q_INVOKABLE void choosePatch(int row);
    Q_INVOKABLE void begin();
    /// One door; on the disk of this device before the next can be tapped.
    Q_INVOKABLE void tap(int result);
    Q_INVOKABLE void undo();
    /// Saves the counts and wipes the taps.
    Q_INVOKABLE void finish();
    /// Wipes the taps, saves nothing. Until the page closes, undoDiscard() puts them back.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void undoDiscard();
    /// Keeps that a home, by its number, is not to be called on for two years; the number itself is kept nowhere.
    Q_INVOKABLE void leaveAlone(const QString &home);
    /// Whether a home asked not to be called on, as doorNote.
    Q_INVOKABLE void mayCall(const QString &home);

Q_SIGNALS:
    void changed();

protected:
    void load() override;

private:
    struct Count {
        int key = 0;
        QString text;
        int count = 0;
        friend bool operator==(const Count &, const Count &) = default;
    };
    struct Patch {
        QString key; ///< of the scope
        QString text;
        bool chosen = false;
        friend bool operator==(const Patch &, const Patch &) = default;
    };
    struct Found {
        QList<Patch> patches;
        std::optional<core::ScopeId> scope; ///< of what was begun before
        StreetRoundTally tally;
        core::StreetRound plan;
    };
    struct Finished {
        core::ChangeSet changed;
        bool wiped = false;
    };
    static const std::array<RowModel<Count>::Role, 2> s_roles;
    static const std::array<RowModel<Patch>::Role, 2> s_patchRoles;

    [[nodiscard]] static core::Uuid roundDraftId(const core::UserId &user)
    {
        return core::Uuid::v5(user, "street round");
    }
    [[nodiscard]] static core::Result<Found> findRound(core::RecordStore &store, const core::UserId &user);
    [[nodiscard]] std::optional<core::Draft> draft() const;
    [[nodiscard]] static core::Result<Finished> save(
        core::RecordStore &store, const core::StreetRound &round, const core::Draft &kept);
    void show(const Found &found);
    void choose(const core::ScopeId &scope);
    void keepPlan();
    void keepTaps();
    void walk();
    void publish();

    Stage m_stage = Stage::Nowhere;
    std::optional<core::ScopeId> m_scope;
    QString m_name;
    QString m_block;
    int m_homes = 24;
    QString m_last;
    QString m_doorNote;
    StreetRoundTally m_tally;
    StreetRoundTally m_thrownAway;
    bool m_wiped = false;
    DraftKeeper m_plan;
    RowModel<Count> m_counts;
    RowModel<Patch> m_patches;
};

} // namespace doorstep::app
