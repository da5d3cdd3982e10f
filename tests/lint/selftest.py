# SPDX-License-Identifier: Apache-2.0
"""Plants one fault of every kind in a small tree and sees each lint find it, and nothing in the tree without.

Longer than 400 lines because every lint plants its faults into the same small tree.
"""

import tempfile
import unittest
from pathlib import Path
from types import SimpleNamespace

import banned
import cycles
import filesets
import headers
import languages
import layers
import qmltext
import records
import sizes
import spdx
import sql
import units
import words
from selfphones import Phones, Portable  # noqa: F401  their tests are run with these
from tree import Tree, without_comments, words_of

LICENCE = "// SPDX-License-Identifier: Apache-2.0\n"

CLEAN = {
    "core/types/CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\n"
                                 "doorstep_library(core_types HEADERS id.h records/street.h SOURCES id.cpp LINKS Qt6::Core)\n",
    "core/types/id.h": LICENCE + "#pragma once\n#include <QString>\nclass Id\n{\npublic:\n    int a = 1'000;\n};\n",
    "core/types/id.cpp": LICENCE + '#include "core/types/id.h"\n// QCborValue would crash here\n',
    "core/store/CMakeLists.txt": "# SPDX-License-Identifier: Apache-2.0\n"
                                 "doorstep_library(core_store HEADERS database.h LINKS core_types)\n",
    "core/store/database.h": LICENCE + '#pragma once\n#include "core/types/id.h"\n#include <sqlcipher/sqlite3.h>\n',
    "core/types/records/street.h": LICENCE + """
struct Street : Provenance {
    QString block; ///< at least 20 homes; never a family
    std::optional<qint64> answered;
};
template<>
inline constexpr auto fieldsOf<Street> = fields<Street>(
    field<&Street::block>(1, "block", Merge::M2LastShown, DataClass::Working),
    field<&Street::answered>(2, "answered", Merge::M2LastShown, DataClass::Working));
template<>
inline constexpr KindInfo kindOf<Street>{15, "street", ScopeKind::Neighbourhood, nobody, fieldsOf<Street>};
""",
    "qml/pages/Page.qml": LICENCE + """
Item {
    property string who
    Text {
        textFormat: Text.PlainText
        text: qsTr("Bring me in case it rains. Safe contact comes first.")
    }
    Label { text: qsTr("Who was there?") }
}
""",
    "qml/style/Label.qml": LICENCE + "T.Label {\n    textFormat: Text.PlainText\n    font { bold: true }\n}\n",
    "server/schema/001_first.sql": "-- SPDX-License-Identifier: Apache-2.0\n-- no bigserial here\n"
                                   "create table change (\n    scope_id uuid not null,\n    seq bigint not null,\n"
                                   "    primary key (scope_id, seq)\n);\n",
    "server/pgpool.cpp": LICENCE + 'const char *one = "select 1";\nauto e = u"listen to people"_s;\n',
}


class LintCase(unittest.TestCase):
    def findings(self, lint, planted):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {**CLEAN, **planted}.items():
                if text is not None:
                    target = Path(folder) / path
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text(text, encoding="utf-8")
            return sorted(set(lint(Tree(folder))), key=str)

    def assertFinds(self, module, rule, planted, count=1, line=None):
        found = [f for f in self.findings(module.lint, planted) if f.rule == rule]
        self.assertEqual(len(found), count, f"{rule}: {[str(f) for f in found]}")
        self.assertIn(found[0].path, planted)
        if line is not None:
            self.assertEqual(found[0].line, line)

    def assertSilent(self, module, planted):
        self.assertEqual([str(f) for f in self.findings(module.lint, planted) if not f.warning], [])


class CleanTree(LintCase):
    def test_every_lint_is_silent(self):
        for module in (banned, cycles, filesets, layers, qmltext, records, sizes, spdx, sql, words):
            with self.subTest(module.__name__):
                self.assertEqual([str(f) for f in self.findings(module.lint, {})], [])


class Layers(LintCase):
    def test_finds_an_include_against_the_arrows(self):
        planted = {"core/types/id.cpp": LICENCE + '#include "core/store/database.h"\n'}
        self.assertFinds(layers, "layer-include", planted, line=2)

    def test_finds_a_platform_that_the_app_names(self):
        planted = {"app/session.cpp": LICENCE + '#include "platform/linux/vault.h"\n'}
        self.assertFinds(layers, "layer-include", planted)

    def test_lets_the_composition_root_name_the_platform(self):
        self.assertSilent(layers, {"app/main.cpp": LICENCE + '#include "platform/linux/vault.h"\n'})

    def test_finds_a_link_against_the_arrows(self):
        text = "doorstep_library(core_types HEADERS id.h LINKS Qt6::Core PRIVATE_LINKS core_store)\n"
        self.assertFinds(layers, "layer-link", {"core/types/CMakeLists.txt": text})

    def test_finds_a_link_by_the_plain_command(self):
        text = "doorstep_library(core_types HEADERS id.h LINKS Qt6::Core)\n" \
               "target_link_libraries(core_types PUBLIC core_store)\n"
        self.assertFinds(layers, "layer-link", {"core/types/CMakeLists.txt": text}, line=2)

    def test_finds_a_part_of_qt_that_the_core_may_not_know(self):
        text = "doorstep_library(core_types HEADERS id.h LINKS Qt6::Core Qt6::Network)\n"
        self.assertFinds(layers, "layer-qt", {"core/types/CMakeLists.txt": text})


class Cycles(LintCase):
    def test_finds_a_circle_of_three(self):
        planted = {f"core/types/{a}.h": f'{LICENCE}#include "core/types/{b}.h"\n' for a, b in ("ab", "bc", "ca")}
        self.assertFinds(cycles, "include-cycle", planted)

    def test_does_not_take_two_ways_to_one_header_for_a_circle(self):
        planted = {"core/types/a.h": f'{LICENCE}#include "core/types/b.h"\n#include "core/types/id.h"\n',
                   "core/types/b.h": f'{LICENCE}#include "core/types/id.h"\n'}
        self.assertSilent(cycles, planted)


class Filesets(LintCase):
    def test_finds_a_header_that_no_library_names(self):
        self.assertFinds(filesets, "header-listed", {"core/types/lost.h": LICENCE})

    def test_a_longer_name_does_not_hide_it(self):
        self.assertFinds(filesets, "header-listed", {"core/types/d.h": LICENCE})


class Spdx(LintCase):
    def test_finds_a_file_without_licence(self):
        for path in ("core/types/bare.h", "qml/Bare.qml", "tests/bare.py", "dev", "tests/CMakeLists.txt"):
            with self.subTest(path):
                self.assertFinds(spdx, "spdx", {path: "\n\n\n" + LICENCE})


class Sizes(LintCase):
    def test_finds_a_file_over_the_limit(self):
        self.assertFinds(sizes, "size", {"core/types/long.cpp": LICENCE + "\n" * 400})

    def test_takes_a_reason(self):
        text = LICENCE + "// Longer than 400 lines because the table is one thing.\n" + "\n" * 400
        self.assertSilent(sizes, {"core/types/long.cpp": text})

    def test_warns_over_the_aim(self):
        for path, lines in (("a.cpp", 250), ("a.h", 120), ("A.qml", 200)):
            with self.subTest(path):
                self.assertFinds(sizes, "aim", {"core/types/" + path: "\n" * (lines + 1)})

    def test_warns_of_a_long_function(self):
        body = "void f()\n{\n" + "    g();\n" * 41 + "}\n"
        self.assertFinds(sizes, "aim", {"core/types/f.cpp": body}, line=2)
        self.assertSilent(sizes, {"core/types/f.cpp": "class F\n{\n" + "    int a;\n" * 41 + "};\n"})

    def test_warns_of_logic_in_qml(self):
        body = "Item {\n    function f() {\n" + "        g()\n" * 6 + "    }\n}\n"
        self.assertFinds(sizes, "aim", {"qml/F.qml": body}, line=2)


class Banned(LintCase):
    PLANTED = {
        "qt-sql": ("core/sync/a.cpp", "#include <QtSql>"),
        "qml-storage": ("qml/A.qml", "import QtQuick.LocalStorage"),
        "sqlite": ("core/sync/a.cpp", "#include <sqlcipher/sqlite3.h>"),
        "libpq": ("core/sync/a.cpp", "#include <libpq-fe.h>"),
        "keychain": ("app/a.cpp", "QKeychain::ReadPasswordJob job;"),
        "cbor-value": ("core/wire/a.cpp", "const auto v = QCborValue::fromCbor(bytes);"),
        "c-rand": ("core/sync/a.cpp", "int n = rand() % 6;"),
        "qml-register": ("app/a.cpp", 'qmlRegisterType<A>("A", 1, 0, "A");'),
        "context-property": ("app/a.cpp", 'context->setContextProperty("a", a);'),
        "property-var": ("qml/A.qml", "Item { property var a }"),
        "deaf-button": ("qml/A.qml", "T.AbstractButton { text: a }"),
        "parent-parent": ("qml/A.qml", "Item { width: parent.parent.width }"),
        "console": ("qml/A.qml", "Item { onAChanged: console.log(a) }"),
        "html-text": ("qml/A.qml", "Text { textFormat: Text.RichText }"),
        "throw": ("core/sync/a.cpp", "throw std::runtime_error(e);"),
        "singleton": ("core/sync/a.h", "static Log &instance();"),
        "using-in-header": ("core/sync/a.h", "using namespace Qt;"),
        "relative-include": ("core/sync/a.cpp", '#include "../types/id.h"'),
        "registry-host": ("dev", "curl https://mirror.example.net/debian"),
        "machine-path": ("core/sync/a.cpp", "// see /home/someone/notes"),
        "private-key": ("tests/server/key.txt", "-----BEGIN EC PRIVATE KEY-----"),
    }

    def test_every_rule_finds_its_planted_fault(self):
        self.assertEqual(set(self.PLANTED), {rule.name for rule in banned.RULES})
        for rule, (path, line) in self.PLANTED.items():
            with self.subTest(rule):
                self.assertFinds(banned, rule, {path: LICENCE + line + "\n"}, line=2)

    def test_names_are_allowed_where_they_belong(self):
        self.assertSilent(banned, {
            "core/store/a.cpp": "#include <sqlcipher/sqlite3.h>\nsqlite3 *handle = nullptr;\n",
            "server/a.cpp": "#include <libpq-fe.h>\n",
            "platform/linux/a.cpp": "#include <qt6keychain/keychain.h>\n",
            "core/types/a.h": 'consteval void f() { throw "a tag starts at 1"; }\nint operand(int);\n',
            "README.md": "See https://www.rfc-editor.org/rfc/rfc8949 and https://127.0.0.1:8443/v1/sync.\n",
        })


class Records(LintCase):
    STREET = CLEAN["core/types/records/street.h"]

    def planted(self, old, new):
        self.assertIn(old, self.STREET)
        return {"core/types/records/street.h": self.STREET.replace(old, new)}

    def test_finds_a_score_by_member_and_by_wire_name(self):
        self.assertFinds(records, "no-scores", self.planted("qint64> answered", "qint64> dangerScore"))
        self.assertFinds(records, "no-scores", self.planted('"answered"', '"risk_level"'))

    def test_finds_a_ranking_enumeration(self):
        enum = "enum class Rating { Low, High };\nstruct Street : Provenance {"
        self.assertFinds(records, "no-scores", self.planted("struct Street : Provenance {", enum))

    def test_does_not_mistake_part_of_a_word(self):
        self.assertSilent(records, self.planted("qint64> answered", "qint64> frankness"))

    def test_finds_a_family_in_street_work(self):
        for member in ("std::optional<Id<Family>> near;", "QList<Id<Person>> people;", "QString childName;",
                       "std::optional<RecordId> about;", "std::optional<FamilyId> near;"):
            with self.subTest(member):
                planted = self.planted("std::optional<qint64> answered;", member)
                self.assertFinds(records, "street-names-nobody", planted)

    def test_finds_a_kind_that_it_cannot_read(self):
        self.assertFinds(records, "record-kind", self.planted("kindOf<Street>{15", "kindOf<Street>(15"))


class Words(LintCase):
    def test_finds_each_word_of_the_swap_list(self):
        for word in ("contact", "contacted", "placement", "placing", "LAC", "looked-after child", "disengaged",
                     "failed to attend", "failing to attend", "case", "caseload", "respite", "disclosed", "disclosure",
                     "refused", "refusing", "service user"):
            with self.subTest(word):
                planted = {"qml/A.qml": f'{LICENCE}Item {{ property string a: qsTr("The {word} of today") }}\n'}
                self.assertFinds(words, "swap-word", planted)

    def test_looks_into_tr_of_the_app(self):
        planted = {"app/a.cpp": LICENCE + 'auto a = tr("The next "\n    "placement");\n'}
        self.assertFinds(words, "swap-word", planted)

    def test_leaves_code_and_lace_alone(self):
        self.assertSilent(words, {"app/a.cpp": LICENCE + 'case 1: f(u"placement"_s); g(tr("A lace curtain"));\n'})

    def test_finds_a_long_sentence(self):
        planted = {"qml/A.qml": f'{LICENCE}Item {{ property string a: qsTr("Yes. {"and " * 21}") }}\n'}
        self.assertFinds(words, "long-sentence", planted)

    def test_a_colon_does_not_make_a_long_sentence_short(self):
        for parts in ((f"Say why: {'and ' * 12}", "or " * 9), (f"It is {'and ' * 12};", "or " * 9)):
            planted = {"app/a.cpp": f'{LICENCE}auto a = tr("{parts[0]}"\n    " {parts[1]}");\n'}
            self.assertFinds(words, "long-sentence", planted, line=2)

    def test_two_short_sentences_are_not_one_long_one(self):
        text = " ".join(["Twelve words stand here and no more than that in this one."] * 3)
        planted = f'{LICENCE}auto a = tr("{text} “{text}” {text}");\n'
        self.assertSilent(words, {"app/a.cpp": planted})

    def test_finds_a_legal_word_that_is_not_listed(self):
        code = LICENCE + 'auto a = tr("on a child protection plan");\n'
        listed = 'inline constexpr std::array all{Word{"child protection plan", "section 47"}};\n'
        self.assertFinds(words, "legal-word", {"app/a.cpp": code, words.LEGAL_LIST: LICENCE + listed}, line=2)
        whole = {"app/a.cpp": code.replace("on a ", ""), words.LEGAL_LIST: LICENCE + listed}
        self.assertSilent(words, whole)
        self.assertFinds(words, "legal-word", {"qml/A.qml": 'Item { property string a: qsTr("Under section 17") }\n'})

    def test_finds_cheer(self):
        self.assertFinds(words, "no-cheer", {"qml/A.qml": 'Item { property string a: qsTr("Well done!") }\n'})

    def test_finds_text_that_cannot_be_translated(self):
        self.assertFinds(words, "not-translatable", {"qml/A.qml": 'Button {\n    text: "Save"\n}\n'}, line=2)


class Languages(LintCase):
    def planted(self, source, translation):
        return {"translations/doorstep_pl.ts": '<TS language="pl"><context><name>Page</name><message>'
                f"<source>{source}</source>{translation}</message></context></TS>\n"}

    def test_takes_a_translation(self):
        self.assertSilent(languages, self.planted("Who was there?", "<translation>Kto był?</translation>"))

    def test_finds_what_nobody_says_any_more(self):
        self.assertFinds(languages, "unused", self.planted("Who was it?", "<translation>Kto?</translation>"))

    def test_finds_a_place_that_is_lost(self):
        planted = self.planted("Who was there?", "<translation>Kto był z %1?</translation>")
        self.assertFinds(languages, "places", planted)

    def test_lets_one_thing_go_without_its_number(self):
        planted = self.planted("%n doors", "<translation><numerusform>Jedne drzwi</numerusform>"
                               "<numerusform>%n drzwi</numerusform></translation>")
        planted["app/a.cpp"] = LICENCE + 'auto a = tr("%n doors", nullptr, n);\n'
        self.assertSilent(languages, planted)

    def test_finds_empty_words(self):
        self.assertFinds(languages, "empty", self.planted("Who was there?", "<translation> </translation>"))

    def test_counts_what_stays_english(self):
        planted = self.planted("Who was there?", '<translation type="unfinished"></translation>')
        self.assertFinds(languages, "untranslated", planted)


class QmlText(LintCase):
    def test_finds_a_text_that_guesses(self):
        planted = {"qml/A.qml": LICENCE + 'Item {\n    Text {\n        text: name // textFormat: Text.PlainText\n    }\n}\n'}
        self.assertFinds(qmltext, "plain-text", planted, line=3)

    def test_a_nested_object_does_not_speak_for_it(self):
        planted = {"qml/A.qml": LICENCE + "Text {\n    Text { textFormat: Text.PlainText }\n}\n"}
        self.assertFinds(qmltext, "plain-text", planted, line=2)

    def test_finds_a_style_whose_label_guesses(self):
        planted = {"qml/style/Label.qml": LICENCE + "T.Label {\n    color: Theme.ink\n}\n"}
        self.assertFinds(qmltext, "plain-text", planted)


class Sql(LintCase):
    def test_finds_what_only_one_engine_has(self):
        for text in ("create sequence s;", "select nextval('s');", "create table t (id bigserial);", "listen changes;",
                     "select pg_advisory_lock(1);", "select xmin from t;", "create function f() returns int as $$"):
            with self.subTest(text):
                self.assertFinds(sql, "plain-sql", {"server/schema/002_more.sql": "--\n" + text + "\n"}, line=2)

    def test_looks_into_the_sources(self):
        self.assertFinds(sql, "plain-sql", {"server/a.cpp": 'const char *s = "select nextval(\'s\')";\n'})

    def test_finds_keys_that_do_not_begin_with_the_scope(self):
        table = "create table note (\n    scope_id uuid not null,\n    note_id uuid not null,\n    {}\n);\n"
        for key in ("primary key (note_id)", "n bigint unique,\n    primary key (scope_id, note_id)"):
            with self.subTest(key):
                self.assertFinds(sql, "scope-first", {"server/schema/002_more.sql": table.format(key)})
        text = table.format("primary key (scope_id, note_id)") + "create index by_note on note (note_id);\n"
        self.assertFinds(sql, "scope-first", {"server/schema/002_more.sql": text})


class Helpers(unittest.TestCase):
    def test_comments_go_and_strings_and_line_numbers_stay(self):
        self.assertEqual(without_comments('a /* b\nc */ "//d" // e\nf'), 'a     \n     "//d"     \nf')
        self.assertEqual(without_comments("1'000 // 'x").rstrip(), "1_000")

    def test_names_fall_into_words(self):
        self.assertEqual(words_of("areaOfRisk_level2"), ["area", "of", "risk", "level2"])


class Headers(LintCase):
    """Which headers the build has proved to compile alone, and which are compiled for it."""

    TREE = {
        "core/a.cpp": '// A comment.\n#include "core/a.h"\n\n#include "core/late.h"\n',
        "core/a.h": LICENCE + '#pragma once\n\n#include "core/base.h"\n\n#include <vector>\n',
        "core/base.h": "#pragma once\n#include <QString>\n",
        "core/late.h": '#pragma once\n#include "base.h"\n',
        "core/outer.h": '#pragma once\n#include "core/inner.h"\n',
        "core/inner.h": "#pragma once\nstd::vector<int> lost;\n",
        "core/b.cpp": '#define ODD\n#include "core/outer.h"\n',
        "core/c.cpp": '#ifdef ODD\n#include "core/outer.h"\n#endif\n',
    }

    def tree(self, folder):
        for path, text in self.TREE.items():
            file = Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return Tree(folder)

    def test_what_stands_first_is_proved_down_to_the_last(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = self.tree(folder)
            self.assertEqual(headers.chain(tree, "core/a.cpp"), ["core/a.h", "core/base.h"])
            self.assertEqual(headers.chain(tree, "core/late.h"), ["core/base.h"])

    def test_code_and_conditions_before_it_prove_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = self.tree(folder)
            self.assertEqual(headers.chain(tree, "core/b.cpp") + headers.chain(tree, "core/c.cpp"), [])

    def test_the_outermost_of_the_others_are_compiled(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = self.tree(folder)
            self.assertEqual(headers.left(tree, ["core/a.cpp", "core/b.cpp"]), ["core/late.h", "core/outer.h"])
            self.assertEqual(headers.left(tree, []), ["core/a.h", "core/late.h", "core/outer.h"])

    def test_finds_a_header_that_leans_on_another(self):
        with tempfile.TemporaryDirectory() as folder:
            self.tree(folder)
            command = headers.alone(f"/usr/bin/ccache c++ -I{folder} -Wall -Werror -std=c++20 -o a.o -c core/a.cpp")
            self.assertIn("core/inner.h:2", headers.against("core/outer.h", command, folder))
            (Path(folder) / "core/inner.h").write_text("#pragma once\n#include <vector>\ninline std::vector<int> kept;\n")
            self.assertEqual(headers.against("core/outer.h", command, folder), "")


class Units(unittest.TestCase):
    """What clang-tidy looks at together, and in which order."""

    def source(self, path, sees=(), names=(), server=False, brought=()):
        return SimpleNamespace(path=path, sees={path, *sees}, names=set(names), brought=set(brought), server=server)

    def test_finds_the_names_that_a_file_defines(self):
        text = ("using namespace doorstep;\nnamespace doorstep {\nnamespace {\nstruct Row {\n    int place = 0;\n};\n"
                "constexpr int most = 3;\nQString wordsOf(int count)\n{\n    return {};\n}\n} // namespace\n"
                "Result<Done> Drafts::tidy()\n{\n}\nDrafts::Drafts(int a) : m_a(a) {}\n}\n")
        self.assertEqual(units.DEFINITION.findall(text), ["Row", "most", "wordsOf"])

    def test_a_name_stands_once_in_a_unit(self):
        first, second, third = (self.source(path, names=names) for path, names in
                                (("a.cpp", ["Row"]), ("b.cpp", ["Row", "most"]), ("c.cpp", ["other"])))
        self.assertEqual(units.pack([first, second, third], 24), [[first, third], [second]])

    def test_a_name_that_one_brings_and_one_defines_stands_in_two_units(self):
        first, second, third = (self.source("a.cpp", names=["Family"]), self.source("b.cpp", brought=["Family"]),
                                self.source("c.cpp", brought=["Family"]))
        self.assertEqual(units.pack([first, second, third], 24), [[first], [second, third]])
        self.assertEqual(units.BROUGHT.findall("using core::Family;\nusing namespace core;\n    using a::Inner;\n"),
                         ["Family"])

    def test_a_namespace_that_is_opened_brings_its_types(self):
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "look.h").write_text("namespace a::test {\n\nclass [[nodiscard]] Look\n{\n    struct Inner {};\n"
                                                 "};\nusing Looks = int;\n\n} // namespace a::test\n", encoding="utf-8")
            self.assertEqual(units.types_of(Tree(folder)), {"a::test": {"Look", "Looks"}})

    def test_a_unit_has_a_limit_and_one_pile_of_headers(self):
        paths = [self.source(f"{i}.cpp", server=i == 1) for i in range(4)]
        self.assertEqual([len(unit) for unit in units.pack(paths, 2)], [2, 1, 1])

    def test_a_few_that_are_left_go_where_they_do_not_clash(self):
        row = [self.source(f"{i}.cpp", names=["Row"] if i in (0, 8, 9) else [], server=i == 8) for i in range(10)]
        self.assertEqual([[s.path for s in unit] for unit in units.pack(row, 9)],
                         [[f"{i}.cpp" for i in range(8)], ["8.cpp"], ["9.cpp"]])
        self.assertEqual([[s.path for s in unit] for unit in units.pack(row[1:], 8)],
                         [[f"{i}.cpp" for i in range(1, 8)] + ["9.cpp"], ["8.cpp"]])
        self.assertEqual([len(unit) for unit in units.pack(row[1:9], 8)], [8])

    def test_what_changed_last_comes_first(self):
        known = {path: self.source(path, sees) for path, sees in
                 (("a.cpp", ["a.h"]), ("b.cpp", ["a.h", "b.h"]), ("c.cpp", ["c.h"]), ("d.cpp", ["only.h"]))}
        order = [source.path for source in units.by_change(["README.md", "only.h", "b.h", "c.cpp"], known)]
        self.assertEqual(order, ["d.cpp", "b.cpp", "c.cpp", "a.cpp"])


if __name__ == "__main__":
    unittest.main(verbosity=1)
