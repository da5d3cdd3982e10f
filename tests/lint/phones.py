# SPDX-License-Identifier: Apache-2.0
"""What a phone is told about the app, read as the phone reads it: manifest, rules, Info.plist, entitlements, icons and
presets. No phone can be built for here, so this is the only look that they get.

Nothing of the record leaves by a backup, an open door or a line in clear; nothing is asked for that no port uses; the
app turns with the phone; and it says the version of the project.
"""

import json
import plistlib
import re
import xml.etree.ElementTree as ET

from tree import Finding, run

ANDROID = "platform/android/"
PACKAGE = ANDROID + "package/"
IOS = "platform/ios/"
NS = "{http://schemas.android.com/apk/res/android}"

# A permission is there for a port; without the port, it may not be asked for.
ANDROID_PERMISSIONS = {
    "android.permission.INTERNET": "core/ports/synctransport.h",
    "android.permission.ACCESS_NETWORK_STATE": "core/ports/networkstatus.h",
    "android.permission.CAMERA": "core/ports/camera.h",
    "android.permission.RECORD_AUDIO": "core/ports/microphone.h",
    "android.permission.POST_NOTIFICATIONS": "core/ports/notifications.h",
}
# What of iOS needs a description, by what the sources name.
IOS_DESCRIPTIONS = {
    "NSCameraUsageDescription": r"\bAVCaptureDevice\b|\bUIImagePickerController\b|\bQCamera\b",
    "NSMicrophoneUsageDescription": r"\bAVAudioRecorder\b|\bAVAudioSession\b|\bQAudioInput\b|\bQAudioSource\b",
    "NSFaceIDUsageDescription": r"\bLAContext\b|\bkSecAccessControlBiometry\w*",
    "NSPhotoLibraryUsageDescription": r"\bPHPhotoLibrary\b|\bPHAsset\b|\bPicturesLocation\b",
    "NSLocationWhenInUseUsageDescription": r"\bCLLocationManager\b|\bQGeoPositionInfoSource\b",
    "NSContactsUsageDescription": r"\bCNContactStore\b",
    "NSLocalNetworkUsageDescription": r"\bNWBrowser\b|\bNSNetService\w*",
}
TURNS = {"orientation", "screenLayout", "screenSize", "smallestScreenSize", "uiMode", "layoutDirection", "locale",
         "fontScale", "keyboard", "keyboardHidden", "navigation", "density"}
ORIENTATIONS = {"UIInterfaceOrientation" + way
                for way in ("Portrait", "PortraitUpsideDown", "LandscapeLeft", "LandscapeRight")}
DOMAINS = {"root", "file", "database", "sharedpref", "external"}
LEAST_ANDROID, LEAST_IOS = 29, 16


class Checks:
    """Collects findings; a file that is missing or cannot be read is one."""

    def __init__(self, tree):
        self.tree = tree
        self.findings = []

    def fault(self, path, rule, words):
        self.findings.append(Finding(path, 1, "phone-" + rule, words))

    def expect(self, holds, path, rule, words):
        if not holds:
            self.fault(path, rule, words)

    def read(self, path, parse):
        text = self.tree.text(path)
        if not text:
            self.fault(path, "files", "is not there")
            return None
        try:
            return parse(text)
        except (ET.ParseError, ValueError, plistlib.InvalidFileException) as error:
            self.fault(path, "files", f"cannot be read: {error}")
            return None

    def resource(self, reference):
        """The file that @xml/name and the like refer to."""
        kind, _, name = (reference or "").lstrip("@").partition("/")
        folder = re.compile(re.escape(PACKAGE) + rf"res/{kind}(?:-[\w-]+)?/{re.escape(name)}\.(?:xml|png)")
        return next((path for path in self.tree.paths if folder.fullmatch(path)), None) if kind and name else None


def check_application(checks, path, application):
    wanted = {"allowBackup": "false", "usesCleartextTraffic": "false", "enableOnBackInvokedCallback": "false"}
    for name, value in wanted.items():
        rule = "backup" if "Backup" in name else "cleartext" if "Clear" in name else "back"
        checks.expect(application.get(NS + name) == value, path, rule, f"android:{name} is {value}")
    checks.expect(application.get(NS + "debuggable") in (None, "false"), path, "exported", "it is not debuggable")
    for name, rule in (("dataExtractionRules", "backup"), ("fullBackupContent", "backup"),
                       ("networkSecurityConfig", "cleartext"), ("icon", "icon")):
        checks.expect(checks.resource(application.get(NS + name)), path, rule, f"android:{name} names a file of ours")


def is_launcher(component):
    names = {item.get(NS + "name") for item in component.iter() if item.tag in ("action", "category")}
    return names == {"android.intent.action.MAIN", "android.intent.category.LAUNCHER"}


def check_components(checks, path, application):
    launchers = 0
    for component in application:
        if component.tag not in ("activity", "activity-alias", "service", "receiver", "provider"):
            continue
        name = component.get(NS + "name")
        if component.tag == "activity" and is_launcher(component):
            launchers += 1
            check_turning(checks, path, component)
            continue
        is_open = component.get(NS + "exported") != "false" or component.find("intent-filter") is not None
        checks.expect(not is_open, path, "exported", f"{component.tag} {name} is open to every app")
    checks.expect(launchers == 1, path, "exported", "one activity, which only the launcher starts")
    for data in application.iter("meta-data"):
        if data.get(NS + "name") == "android.app.arguments":
            checks.expect(data.get(NS + "value") == "", path, "exported", "nobody hands the app arguments")


def check_turning(checks, path, activity):
    followed = set((activity.get(NS + "configChanges") or "").split("|"))
    missing = ", ".join(sorted(TURNS - followed))
    checks.expect(not missing, path, "turning", f"a change of {missing} would start the app anew")
    checks.expect(activity.get(NS + "screenOrientation") in (None, "unspecified", "fullUser"), path, "turning",
                  "the app turns with the phone")


def check_manifest(checks):
    path = PACKAGE + "AndroidManifest.xml"
    manifest = checks.read(path, ET.fromstring)
    if manifest is None:
        return
    for one in manifest:
        if one.tag.startswith("uses-permission"):
            name = one.get(NS + "name")
            port = ANDROID_PERMISSIONS.get(name)
            checks.expect(port in checks.tree.known, path, "permission", f"no port uses {name}")
    checks.expect("%%INSERT_PERMISSIONS" not in checks.tree.text(path), path, "permission",
                  "what stands in the manifest is all that is asked for")
    for name, value in (("versionName", "VERSION_NAME"), ("versionCode", "VERSION_CODE")):
        checks.expect(manifest.get(NS + name) == f"-- %%INSERT_{value}%% --", path, "version",
                      f"android:{name} is the project's, which CMake hands on")
    application = manifest.find("application")
    if application is None:
        checks.fault(path, "exported", "there is no application")
        return
    check_application(checks, path, application)
    check_components(checks, path, application)


def excluded(section):
    return {one.get("domain") for one in section.findall("exclude") if one.get("path") == "."}


def check_backup_rules(checks):
    path = PACKAGE + "res/xml/data_extraction_rules.xml"
    rules = checks.read(path, ET.fromstring)
    for name in ("cloud-backup", "device-transfer") if rules is not None else ():
        section = rules.find(name)
        whole = section is not None and excluded(section) >= DOMAINS and section.find("include") is None
        checks.expect(whole, path, "backup", f"{name} takes nothing along")
    path = PACKAGE + "res/xml/full_backup_content.xml"
    rules = checks.read(path, ET.fromstring)
    if rules is not None:
        checks.expect(excluded(rules) >= DOMAINS and rules.find("include") is None, path, "backup", "nothing is taken along")


def check_network(checks):
    path = PACKAGE + "res/xml/network_security_config.xml"
    config = checks.read(path, ET.fromstring)
    if config is None:
        return
    base = config.find("base-config")
    checks.expect(base is not None and base.get("cleartextTrafficPermitted") == "false", path, "cleartext",
                  "base-config forbids clear text")
    for one in config.iter():
        checks.expect(one.get("cleartextTrafficPermitted") in (None, "false"), path, "cleartext", f"{one.tag} allows clear text")
        checks.expect(one.get("src") in (None, "system"), path, "cleartext", f"{one.get('src')} is no authority for the app")
    checks.expect(config.find("debug-overrides") is None, path, "cleartext", "no exception for debugging")


def check_android_icon(checks):
    mark = checks.read("platform/mark.svg", ET.fromstring)
    path = PACKAGE + "res/drawable/ic_launcher_foreground.xml"
    icon = checks.read(path, ET.fromstring)
    adaptive = checks.read(PACKAGE + "res/mipmap-anydpi-v26/ic_launcher.xml", ET.fromstring)
    if mark is None or icon is None or adaptive is None:
        return
    drawn = [line.get("d") for line in mark.iter("{http://www.w3.org/2000/svg}path")]
    checks.expect([line.get(NS + "pathData") for line in icon.iter("path")] == drawn, path, "icon", "it draws platform/mark.svg")
    layers = {layer.tag for layer in adaptive}
    checks.expect({"background", "foreground", "monochrome"} <= layers, path, "icon", "an icon of three layers")


def check_android_build(checks):
    path = ANDROID + "CMakeLists.txt"
    code = checks.tree.code(path)
    checks.expect('QT_ANDROID_VERSION_NAME "${PROJECT_VERSION}"' in code, path, "version", "the version is the project's")
    least = re.search(r"QT_ANDROID_MIN_SDK_VERSION (\d+)", code)
    checks.expect(least and int(least.group(1)) >= LEAST_ANDROID, path, "floor", f"Android API {LEAST_ANDROID} or later")


def check_plist(checks):
    path = IOS + "Info.plist"
    plist = checks.read(path, lambda text: plistlib.loads(text.encode()))
    if plist is None:
        return
    for name in ("UIFileSharingEnabled", "LSSupportsOpeningDocumentsInPlace"):
        checks.expect(plist.get(name) is False, path, "backup", f"{name} is false")
    checks.expect(isinstance(plist.get("ITSAppUsesNonExemptEncryption"), bool), path, "files",
                  "ITSAppUsesNonExemptEncryption is answered")
    transport = plist.get("NSAppTransportSecurity", {})
    loose = [name for name, value in transport.items() if value is not False]
    checks.expect(not loose, path, "cleartext", f"{', '.join(loose)} would let clear text through")
    for name in ("CFBundleURLTypes", "UIBackgroundModes", "CFBundleDocumentTypes"):
        checks.expect(name not in plist, path, "exported", f"{name} opens the app to others")
    for name in ("UISupportedInterfaceOrientations", "UISupportedInterfaceOrientations~ipad"):
        checks.expect(set(plist.get(name, ())) == ORIENTATIONS, path, "turning", f"{name} has all four")
    checks.expect("UILaunchScreen" in plist, path, "files", "without UILaunchScreen the app is a letterbox")
    for name, value in (("CFBundleShortVersionString", "SHORT_VERSION_STRING"), ("CFBundleVersion", "BUNDLE_VERSION")):
        checks.expect(plist.get(name) == f"${{MACOSX_BUNDLE_{value}}}", path, "version", f"{name} is the project's")
    check_descriptions(checks, path, plist)


def check_descriptions(checks, path, plist):
    sources = [source for folder in ("platform/ios/", "platform/qt/", "app/", "qml/")
               for source in checks.tree.files(".mm", ".cpp", ".h", ".qml", under=folder)]
    code = "\n".join(checks.tree.code(source) for source in sources)
    for name in sorted({key for key in plist if key.endswith("UsageDescription")} | set(IOS_DESCRIPTIONS)):
        used = name in IOS_DESCRIPTIONS and re.search(IOS_DESCRIPTIONS[name], code)
        if used and not plist.get(name):
            checks.fault(path, "permission", f"{used.group(0)} needs {name}")
        elif name in plist and not used:
            checks.fault(path, "permission", f"nothing uses what {name} asks for")


def check_ios_rest(checks):
    path = IOS + "Doorstep.entitlements"
    rights = checks.read(path, lambda text: plistlib.loads(text.encode()))
    if rights is not None:
        wanted = {"com.apple.developer.default-data-protection": "NSFileProtectionComplete"}
        checks.expect(rights == wanted, path, "backup", "complete data protection, and nothing else")
    path = IOS + "CMakeLists.txt"
    code = checks.tree.code(path)
    for name in ("SHORT_VERSION_STRING", "BUNDLE_VERSION"):
        checks.expect(f'MACOSX_BUNDLE_{name} "${{PROJECT_VERSION}}"' in code, path, "version", "the version is the project's")
    for word in ("Info.plist", "Doorstep.entitlements", "makeicon.py", "APPICON_NAME AppIcon"):
        checks.expect(word in code, path, "files", f"{word} is built in")
    path = IOS + "Assets.xcassets/AppIcon.appiconset/Contents.json"
    icons = checks.read(path, json.loads)
    if icons is not None:
        checks.expect(any(image.get("size") == "1024x1024" and image.get("filename") == "icon.png"
                          for image in icons.get("images", ())), path, "icon", "one icon of 1024")


def check_presets(checks):
    path = "CMakePresets.json"
    presets = checks.read(path, json.loads)
    if presets is None:
        return
    known = {one["name"]: one for one in presets.get("configurePresets", ())}
    for name, folder in (("android", "QT_ANDROID"), ("ios", "QT_IOS")):
        chain = [one for one in (known.get(name), known.get("phone")) if one]
        values = {key: value for one in reversed(chain) for key, value in one.get("cacheVariables", {}).items()}
        toolchain = f"$penv{{{folder}}}/lib/cmake/Qt6/qt.toolchain.cmake"
        checks.expect(chain and chain[0].get("toolchainFile") == toolchain, path, "preset", f"{name} takes Qt's toolchain")
        for key, value in (("DOORSTEP_SERVER", "OFF"), ("DOORSTEP_TESTS", "OFF"),
                           ("DOORSTEP_SQLCIPHER_AMALGAMATION", "$penv{DOORSTEP_SQLCIPHER_AMALGAMATION}")):
            checks.expect(values.get(key) == value, path, "preset", f"{name} sets {key} to {value}")
        fixed = [value for value in values.values() if str(value).startswith("/")]
        checks.expect(not fixed, path, "preset", f"{name} names a folder of one machine: {', '.join(fixed)}")
    android = known.get("android", {}).get("cacheVariables", {})
    checks.expect(android.get("ANDROID_PLATFORM") == f"android-{LEAST_ANDROID}", path, "floor", f"Android API {LEAST_ANDROID}")
    floor = known.get("ios", {}).get("cacheVariables", {}).get("CMAKE_OSX_DEPLOYMENT_TARGET", "0")
    checks.expect(float(floor) >= LEAST_IOS, path, "floor", f"iOS {LEAST_IOS} or later")


def lint(tree):
    checks = Checks(tree)
    if ANDROID + "CMakeLists.txt" in tree.known:
        for check in (check_manifest, check_backup_rules, check_network, check_android_icon, check_android_build):
            check(checks)
    if IOS + "CMakeLists.txt" in tree.known:
        check_plist(checks)
        check_ios_rest(checks)
        check_presets(checks)
    return checks.findings


if __name__ == "__main__":
    run(lint)
