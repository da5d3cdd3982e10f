// SPDX-License-Identifier: Apache-2.0
#include "core/types/kind.h"
#include "core/wire/recordcodec.h"

#include <QTest>

// A record kind that exists in this file only: what a new header in core/types/records would hold, and nothing else.
namespace doorstep::core {

enum class Season { Spring, Summer, Autumn, Winter };
template<>
inline constexpr std::array enumNames<Season>{"spring", "summer", "autumn", "winter"};

struct StreetParty : Provenance {
    QString name;
    QDate day;
    std::optional<Season> season;
    QStringList brought;
    std::optional<qint64> heads;
};

template<>
inline constexpr auto fieldsOf<StreetParty> = fields<StreetParty>(
    field<&StreetParty::heads>(9, "heads", Merge::M2LastShown, DataClass::Working),
    field<&StreetParty::name>(1, "name", Merge::M2LastShown, DataClass::Working).search(),
    field<&StreetParty::day>(2, "day", Merge::M2LastShown, DataClass::Working),
    field<&StreetParty::season>(3, "season", Merge::M2LastShown, DataClass::Working),
    field<&StreetParty::brought>(4, "brought", Merge::M4Set, DataClass::Working));

template<>
inline constexpr KindInfo kindOf<StreetParty>{
    9001, "street_party", ScopeKind::Neighbourhood, only(Role::Connector), fieldsOf<StreetParty>};

} // namespace doorstep::core

using namespace doorstep::core;
using namespace Qt::StringLiterals;

class TestNewKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDeclarationGivesTheCodec()
    {
        StreetParty party;
        party.name = u"Hill Street"_s;
        party.day = QDate(2026, 6, 6);
        party.season = Season::Summer;
        party.brought = {u"chairs"_s, u"jollof"_s};
        const auto back = fromFields<StreetParty>(toFields(party));
        QVERIFY(back.ok());
        QCOMPARE(back->name, party.name);
        QCOMPARE(back->day, party.day);
        QCOMPARE(back->season, party.season);
        QCOMPARE(back->brought, party.brought);
        QVERIFY(!back->heads);
    }

    void oneDeclarationGivesTheDescription()
    {
        const KindInfo &kind = kindOf<StreetParty>;
        QCOMPARE(kind.fields.size(), size_t(8)); // five and the three that say where it came from
        QVERIFY(std::ranges::is_sorted(kind.fields, {}, &FieldInfo::tag));
        QVERIFY(kind.field("name")->searched);
        QCOMPARE(kind.field("season")->type, FieldType::Enumeration);
        QCOMPARE(kind.field("season")->enumerators.size(), size_t(4));
        QCOMPARE(kind.field("brought")->merge, Merge::M4Set);
        QCOMPARE(kind.field(900)->name, "source");
        QVERIFY(!kind.field(5));
    }
};

QTEST_GUILESS_MAIN(TestNewKind)
#include "tst_newkind.moc"
