// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Which language the screens speak: English, what somebody who reads it has checked, and the drafts that the
/// organisation offers. A choice holds from the next moment on, on this device; the record stays as it was written. GUI
/// thread.
class LanguageChoice : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QAbstractItemModel *languages READ languages CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

public:
    explicit LanguageChoice(QObject *parent = nullptr);

    /// Rows: key (BCP 47), text (the language's own name), draft, chosen.
    [[nodiscard]] QAbstractItemModel *languages() { return &m_languages; }
    [[nodiscard]] int count() const { return m_languages.rowCount(); }
    /// Takes one of the rows; others are passed over.
    Q_INVOKABLE void choose(const QString &key);

    /// BCP 47; empty: nobody has chosen, and the device's own language is spoken where it can be. Needs no PIN.
    [[nodiscard]] static QString chosenIn(const Services &services);

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    struct Language {
        QString key;
        QString text;
        bool draft = false;
        bool chosen = false;
        friend bool operator==(const Language &, const Language &) = default;
    };
    static const std::array<RowModel<Language>::Role, 4> s_roles;
    void show(const QStringList &offered);

    RowModel<Language> m_languages;
};

} // namespace doorstep::app
