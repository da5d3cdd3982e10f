# SPDX-License-Identifier: Apache-2.0
"""Plants faults for the lints about phones: one word of the project's own files is changed at a time.

selftest.py runs these with its own.
"""

import tempfile
import unittest
from pathlib import Path

import phones
import portable
from tree import Tree

ROOT = Path(__file__).resolve().parents[2]
MANIFEST = "platform/android/package/AndroidManifest.xml"
RULES = "platform/android/package/res/xml/data_extraction_rules.xml"
NETWORK = "platform/android/package/res/xml/network_security_config.xml"
PLIST = "platform/ios/Info.plist"
PHOTO = "qml/pages/visit/PhotoPage.qml"
ENTITLED = "platform/ios/Doorstep.entitlements"

# File, what stands there, what is planted instead, the rule that finds it.
FAULTS = [
    (MANIFEST, 'allowBackup="false"', 'allowBackup="true"', "phone-backup"),
    (MANIFEST, '@xml/data_extraction_rules', '@xml/rules_that_are_not_there', "phone-backup"),
    (RULES, '<exclude domain="file" path="." />', '<exclude domain="file" path="cache" />', "phone-backup"),
    (RULES, '<device-transfer>', '<device-transfer>\n        <include domain="file" path="store" />', "phone-backup"),
    (MANIFEST, 'usesCleartextTraffic="false"', 'usesCleartextTraffic="true"', "phone-cleartext"),
    (NETWORK, 'cleartextTrafficPermitted="false"', 'cleartextTrafficPermitted="true"', "phone-cleartext"),
    (NETWORK, 'src="system"', 'src="user"', "phone-cleartext"),
    (MANIFEST, '</activity>', '</activity>\n<service android:name="a" android:exported="true" />', "phone-exported"),
    (MANIFEST, '</activity>', '</activity>\n<receiver android:name="a" />', "phone-exported"),
    (MANIFEST, '<category android:name="android.intent.category.LAUNCHER" />', '', "phone-exported"),
    (MANIFEST, 'android:name="android.app.arguments" android:value=""',
     'android:name="android.app.arguments" android:value="--practice"', "phone-exported"),
    (MANIFEST, 'android:supportsRtl="true"', 'android:debuggable="true"', "phone-exported"),
    (MANIFEST, 'android.permission.ACCESS_NETWORK_STATE', 'android.permission.ACCESS_FINE_LOCATION', "phone-permission"),
    (MANIFEST, 'android.permission.ACCESS_NETWORK_STATE', 'android.permission.CAMERA', "phone-permission"),
    (MANIFEST, '<supports-screens', '<!-- %%INSERT_PERMISSIONS -->\n<supports-screens', "phone-permission"),
    (MANIFEST, 'orientation|uiMode', 'uiMode', "phone-turning"),
    (MANIFEST, 'screenOrientation="unspecified"', 'screenOrientation="portrait"', "phone-turning"),
    (MANIFEST, 'enableOnBackInvokedCallback="false"', 'enableOnBackInvokedCallback="true"', "phone-back"),
    (MANIFEST, '-- %%INSERT_VERSION_NAME%% --', '0.1', "phone-version"),
    (MANIFEST, '</manifest>', '', "phone-files"),
    ("platform/android/CMakeLists.txt", '"${PROJECT_VERSION}"', '"0.2"', "phone-version"),
    ("platform/android/CMakeLists.txt", "SDK_VERSION 29", "SDK_VERSION 23", "phone-floor"),
    ("platform/mark.svg", "L 55 40", "L 56 40", "phone-icon"),
    (PLIST, "<key>UIFileSharingEnabled</key>\n    <false/>", "<key>UIFileSharingEnabled</key>\n    <true/>", "phone-backup"),
    (PLIST, "<key>NSAllowsArbitraryLoads</key>\n        <false/>", "<key>NSAllowsArbitraryLoads</key>\n        <true/>",
     "phone-cleartext"),
    (PLIST, "<key>NSAllowsArbitraryLoads</key>\n        <false/>", "<key>NSExceptionDomains</key>\n        <dict/>",
     "phone-cleartext"),
    (PLIST, "<string>UIInterfaceOrientationLandscapeLeft</string>", "", "phone-turning"),
    (PLIST, "<key>UILaunchScreen</key>", "<key>UILaunched</key>", "phone-files"),
    (PLIST, "<key>LSRequiresIPhoneOS</key>", "<key>UIBackgroundModes</key><array/><key>LSRequiresIPhoneOS</key>",
     "phone-exported"),
    (PLIST, "<key>LSRequiresIPhoneOS</key>",
     "<key>NSCameraUsageDescription</key><string>To see</string><key>LSRequiresIPhoneOS</key>", "phone-permission"),
    (PLIST, "NSMicrophoneUsageDescription", "NSMicrophoneUse", "phone-permission"),
    (PHOTO, "PicturesLocation", "HomeLocation", "phone-permission"),
    (PLIST, "${MACOSX_BUNDLE_SHORT_VERSION_STRING}", "0.1", "phone-version"),
    ("platform/ios/iosfolder.mm", "namespace doorstep::platform {", "AVCaptureDevice *eye;\nnamespace doorstep::platform {",
     "phone-permission"),
    (ENTITLED, "NSFileProtectionComplete", "NSFileProtectionNone", "phone-backup"),
    ("CMakePresets.json", "$penv{QT_IOS}", "/opt/qt", "phone-preset"),
    ("CMakePresets.json", '"ANDROID_ABI": "arm64-v8a"', '"ANDROID_NDK": "/opt/ndk"', "phone-preset"),
    ("CMakePresets.json", '"android-29"', '"android-23"', "phone-floor"),
]

# File, planted code, what is named.
LINUX_CALLS = [
    ("core/store/new.cpp", "#include <unistd.h>\n", "unistd.h"),
    ("core/store/files.cpp", "#include <sys/inotify.h>\n", "sys/inotify.h"),
    ("app/new.cpp", "#include <fcntl.h>\n", "fcntl.h"),
    ("app/engine/new.cpp", "#include <QDBusConnection>\n", "QDBusConnection"),
    ("app/new.cpp", "#ifdef Q_OS_LINUX\n#endif\n", "Q_OS_LINUX"),
    ("platform/qt/new.cpp", "#if defined(__linux__)\n#endif\n", "__linux__"),
    ("app/new.cpp", 'QFile file(u"/proc/self/status"_s);\n', "/proc/"),
    ("core/store/new.cpp", "auto n = prctl(4, 0);\n", "prctl"),
    ("core/store/new.cpp", "clock_gettime(CLOCK_BOOTTIME, &t);\n", "CLOCK_BOOTTIME"),
    ("app/new.cpp", "const auto where = QStandardPaths::writableLocation(QStandardPaths::TempLocation);\n", "QStandardPaths"),
    ("app/new.h", "QProcess m_process;\n", "QProcess"),
    ("qml/parts/new.cpp", "#include <linux/input.h>\n", "linux/input.h"),
    ("core/sync/CMakeLists.txt", "target_link_libraries(core_sync PRIVATE Qt6::DBus)\n", "Qt6::DBus"),
    ("app/CMakeLists.txt", "if(ANDROID)\nendif()\n", "ANDROID"),
]


def findings(lint, files):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return list(lint(Tree(folder)))


class Phones(unittest.TestCase):
    """Each fault is planted into the project's own files, so that a check that reads past them is found out."""

    @classmethod
    def setUpClass(cls):
        tree = Tree(ROOT)
        wanted = ("platform/", "core/ports/", "CMakePresets.json", PHOTO)
        cls.real = {path: tree.text(path) for path in tree.paths if path.startswith(wanted) and tree.text(path)}

    def test_is_silent_about_the_projects_own(self):
        self.assertEqual([str(one) for one in findings(phones.lint, self.real)], [])

    def test_finds_each_planted_fault_and_no_other(self):
        for path, there, planted, rule in FAULTS:
            with self.subTest(f"{path}: {planted}"):
                self.assertIn(there, self.real[path])
                found = findings(phones.lint, {**self.real, path: self.real[path].replace(there, planted, 1)})
                self.assertEqual({one.rule for one in found}, {rule}, [str(one) for one in found])

    def test_finds_a_file_that_is_gone(self):
        for path in (MANIFEST, RULES, NETWORK, PLIST, ENTITLED, "platform/mark.svg", "CMakePresets.json"):
            with self.subTest(path):
                found = findings(phones.lint, {other: text for other, text in self.real.items() if other != path})
                self.assertIn(path, [one.path for one in found])

    def test_allows_a_permission_with_its_port(self):
        manifest = self.real[MANIFEST].replace("ACCESS_NETWORK_STATE", "CAMERA")
        files = {**self.real, MANIFEST: manifest, "core/ports/camera.h": "#pragma once\n"}
        self.assertEqual([str(one) for one in findings(phones.lint, files)], [])


class Portable(unittest.TestCase):
    def test_finds_each_call_that_only_some_systems_have(self):
        for path, code, named in LINUX_CALLS:
            with self.subTest(f"{path}: {named}"):
                found = findings(portable.lint, {path: code})
                self.assertEqual([(one.path, one.line) for one in found][:1], [(path, 1)])
                self.assertIn(named, found[0].words)

    def test_leaves_the_systems_own_folders_and_what_no_phone_runs(self):
        for path in ("platform/linux/a.cpp", "platform/android/a.cpp", "app/device/a.cpp", "server/a.cpp", "tests/a.cpp"):
            with self.subTest(path):
                self.assertEqual(findings(portable.lint, {path: "#include <unistd.h>\n#ifdef Q_OS_LINUX\n#endif\n"}), [])

    def test_leaves_words_in_comments_and_what_every_system_has(self):
        code = '// Q_OS_LINUX reads /proc/\n#include <cerrno>\n#include <ctime>\nauto a = u"/v1/sync"_s;\n'
        self.assertEqual(findings(portable.lint, {"app/new.cpp": code}), [])

    def test_leaves_the_one_file_of_the_store(self):
        self.assertEqual(findings(portable.lint, {"core/store/files.cpp": "#include <fcntl.h>\n"}), [])


if __name__ == "__main__":
    unittest.main(verbosity=1)
