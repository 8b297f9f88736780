"""Promises of the app package."""

import json
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator

from bot.board.views import VIEWS
from bot.errors import OperationFailed
from bot.links import BOARD, ENTITY
from bot.package import build_package
from bot.package.archive import SHIPPED
from bot.package.icon import ICONS
from bot.settings import Settings
from bot.teams.identity import audiences
from bot.teams.wire import SEARCHED
from content.language import Language
from content.loader import SHIPPED as CONTENT
from content.loader import load
from content.phrases import Phrases

APP_ID = "5a0f3c1e-7d42-4b8a-9c60-1f2e3d4c5b6a"
DOMAIN = "startklar.example.org"
HOST_NAME_ONLY = "only the public host name goes there, such as startklar.example.org, without https://, port or path"
COMMANDS = {
    "bots[0].commandLists[0].commands[0].title": "command-help",
    "bots[0].commandLists[0].commands[1].title": "command-checkin",
    "bots[0].commandLists[0].commands[2].title": "command-status",
    "bots[0].commandLists[0].commands[3].title": "command-person",
    "bots[0].commandLists[1].commands[0].title": "command-help",
}
MENU = "bots["


def settings(app_id: str | None = APP_ID, domain: str | None = DOMAIN) -> Settings:
    return Settings(_env_file=None, app_id=app_id, domain=domain)


def built(target: Path) -> dict[str, bytes]:
    with ZipFile(build_package(settings(), target, version="1.2.3")) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def texts(language: Language) -> dict[str, str]:
    found: dict[str, str] = json.loads((SHIPPED / "languages" / f"{language}.json").read_text("utf-8"))
    return found


def schema(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SHIPPED / "schema" / name).read_text("utf-8"))
    return found


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of what the package is made of, to plant faults in."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "manifest"))


def change(file: Path, edit: Callable[[dict[str, Any]], object]) -> None:
    value = json.loads(file.read_text("utf-8"))
    edit(value)
    file.write_text(json.dumps(value), "utf-8")


def refused(source: Path, given: Settings | None = None, version: str = "1.2.3") -> list[str]:
    target = source.parent / "dist" / "startklar.zip"
    with pytest.raises(OperationFailed) as failure:
        build_package(given or settings(), target, source=source, version=version)
    assert not target.parent.exists()
    heading, *reasons = str(failure.value).split("\n- ")
    assert heading == "The app package was not built:"
    return reasons


def test_the_package_holds_manifest_icons_and_the_additional_languages_and_nothing_else(tmp_path: Path) -> None:
    assert list(built(tmp_path / "a.zip")) == [
        "color.png",
        "da.json",
        "en.json",
        "manifest.json",
        "nb.json",
        "outline.png",
    ]


def test_every_file_the_manifest_names_is_in_the_package(tmp_path: Path) -> None:
    files = built(tmp_path / "a.zip")
    manifest = json.loads(files["manifest.json"])

    named = [each["file"] for each in manifest["localizationInfo"]["additionalLanguages"]]
    assert {*named, *manifest["icons"].values(), "manifest.json"} == set(files)


def test_manifest_and_languages_follow_microsofts_schemas(tmp_path: Path) -> None:
    files = built(tmp_path / "a.zip")
    languages = Draft4Validator(schema("MicrosoftTeams.Localization.schema.json"))

    Draft4Validator(schema("MicrosoftTeams.schema.json")).validate(json.loads(files["manifest.json"]))
    for name in ("da.json", "nb.json", "en.json"):
        languages.validate(json.loads(files[name]))


def test_app_id_domain_and_version_stand_everywhere_they_belong(tmp_path: Path) -> None:
    manifest = json.loads(built(tmp_path / "a.zip")["manifest.json"])

    assert manifest["version"] == "1.2.3"
    assert manifest["id"] == manifest["bots"][0]["botId"] == manifest["webApplicationInfo"]["id"] == APP_ID
    assert manifest["validDomains"] == [DOMAIN]
    assert manifest["developer"] == {
        "name": "Startklar",
        "websiteUrl": f"https://{DOMAIN}/",
        "privacyUrl": f"https://{DOMAIN}/",
        "termsOfUseUrl": f"https://{DOMAIN}/",
    }
    assert "{" not in "".join(each for each in _strings(manifest))


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _strings(each)]
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []


def test_the_compose_box_searches_with_the_name_the_bot_reads(tmp_path: Path) -> None:
    manifest = json.loads(built(tmp_path / "a.zip")["manifest.json"])

    assert manifest["composeExtensions"] == [
        {
            "botId": APP_ID,
            "commands": [
                {
                    "id": "find",
                    "type": "query",
                    "context": ["compose"],
                    "initialRun": True,
                    "title": "Sök svar och material",
                    "description": "Hitta ett svar eller material och lägg in det i meddelandet",
                    "parameters": [
                        {
                            "name": SEARCHED,
                            "inputType": "text",
                            "title": "Vad gäller det?",
                            "description": "Ord ur svaret eller materialet",
                        }
                    ],
                }
            ],
        }
    ]


def test_the_board_is_a_tab_of_ones_own_and_one_that_a_channel_can_have(tmp_path: Path) -> None:
    manifest = json.loads(built(tmp_path / "a.zip")["manifest.json"])

    chat, board = manifest["staticTabs"]
    assert chat == {"entityId": "conversations", "scopes": ["personal"]}
    assert (board["entityId"], board["contentUrl"], board["name"]) == (ENTITY, f"https://{DOMAIN}{BOARD}", "Tavlan")
    (channel,) = manifest["configurableTabs"]
    assert channel["configurationUrl"] == f"https://{DOMAIN}{BOARD}?view=tab"
    assert channel["scopes"] == ["team"]
    assert "tab" in VIEWS


def test_whoever_opens_the_tab_is_known_by_the_address_that_the_board_takes_tokens_for(tmp_path: Path) -> None:
    manifest = json.loads(built(tmp_path / "a.zip")["manifest.json"])

    assert manifest["webApplicationInfo"] == {"id": APP_ID, "resource": f"api://{DOMAIN}/botid-{APP_ID}"}
    assert manifest["webApplicationInfo"]["resource"] in audiences(APP_ID, DOMAIN)


def test_the_version_is_the_installed_one_unless_given(tmp_path: Path) -> None:
    with ZipFile(build_package(settings(), tmp_path / "a.zip")) as archive:
        manifest = json.loads(archive.read("manifest.json"))

    assert manifest["version"].count(".") == 2


def test_people_without_a_language_of_their_own_here_read_swedish(tmp_path: Path) -> None:
    manifest = json.loads(built(tmp_path / "a.zip")["manifest.json"])

    assert manifest["localizationInfo"]["defaultLanguageTag"] == "sv"
    assert manifest["description"]["full"] == texts(Language.SV)["description.full"]
    assert manifest["bots"][0]["commandLists"][1]["commands"] == [
        {
            "title": texts(Language.SV)["bots[0].commandLists[1].commands[0].title"],
            "description": texts(Language.SV)["bots[0].commandLists[1].commands[0].description"],
        }
    ]


def test_two_builds_are_the_same_to_the_byte(tmp_path: Path) -> None:
    first = build_package(settings(), tmp_path / "first.zip", version="1.2.3")
    second = build_package(settings(), tmp_path / "deeper" / "second.zip", version="1.2.3")

    assert first.read_bytes() == second.read_bytes()


def test_nothing_is_left_beside_the_package(tmp_path: Path) -> None:
    built(tmp_path / "dist" / "startklar.zip")

    assert [each.name for each in (tmp_path / "dist").iterdir()] == ["startklar.zip"]


def test_a_package_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "dist").write_text("a file, not a directory")

    with pytest.raises(OperationFailed, match="cannot be written"):
        build_package(settings(), tmp_path / "dist" / "startklar.zip", version="1.2.3")


def test_a_refused_build_leaves_the_last_package_as_it_was(tmp_path: Path, source: Path) -> None:
    target = build_package(settings(), tmp_path / "a.zip", version="1.2.3")
    before = target.read_bytes()
    (source / "languages" / "da.json").unlink()

    with pytest.raises(OperationFailed):
        build_package(settings(), target, source=source, version="1.2.4")
    assert target.read_bytes() == before


@pytest.mark.parametrize("language", Language)
def test_every_language_says_everything(language: Language) -> None:
    assert list(texts(language)) == list(texts(Language.SV))


@pytest.mark.parametrize("language", Language)
def test_no_text_shouts(language: Language) -> None:
    assert "!" not in "".join(texts(language).values())


@pytest.mark.parametrize("language", Language)
def test_what_the_menu_writes_is_what_the_bot_understands(language: Language) -> None:
    phrases: Phrases = load(CONTENT).library.phrases

    titles = {key: text for key, text in texts(language).items() if key.startswith(MENU) and key.endswith("].title")}
    assert titles == {key: phrases.words(language, phrase)[0] for key, phrase in COMMANDS.items()}


@pytest.mark.parametrize("app_id", [None, ""])
def test_without_an_app_id_there_is_no_package(source: Path, app_id: str | None) -> None:
    assert refused(source, settings(app_id=app_id)) == ["STARTKLAR_APP_ID is not set: it is the bot's app id in Entra"]


@pytest.mark.parametrize("app_id", ["startklar", f"{{{APP_ID}}}", f"{APP_ID}\n", APP_ID[:-1]])
def test_an_app_id_that_is_no_guid_is_refused(source: Path, app_id: str) -> None:
    assert refused(source, settings(app_id=app_id)) == [
        f"STARTKLAR_APP_ID is {app_id!r}, which is no GUID: 8-4-4-4-12 hexadecimal digits"
    ]


@pytest.mark.parametrize("domain", [None, ""])
def test_without_a_domain_there_is_no_package(source: Path, domain: str | None) -> None:
    assert refused(source, settings(domain=domain)) == [
        "STARTKLAR_DOMAIN is not set: it is the bot's public host name, such as startklar.example.org"
    ]


@pytest.mark.parametrize(
    "domain",
    [
        f"https://{DOMAIN}",
        f"{DOMAIN}/",
        f"{DOMAIN}/api/messages",
        f"{DOMAIN}:443",
        f"*.{DOMAIN}",
        f"{DOMAIN}\n",
        "localhost",
        "10.0.0.1",
        "a..org",
        "-a.org",
    ],
)
def test_a_domain_is_a_public_host_name_and_nothing_more(source: Path, domain: str) -> None:
    assert refused(source, settings(domain=domain)) == [f"STARTKLAR_DOMAIN is {domain!r}; {HOST_NAME_ONLY}"]


@pytest.mark.parametrize("version", ["1.2", "0.2.0.dev3", "1.02.3", "1.2.3rc1"])
def test_a_version_that_teams_cannot_compare_is_refused(source: Path, version: str) -> None:
    assert refused(source, version=version) == [f"the version is {version}; Teams compares only versions such as 1.2.3"]


def test_what_breaks_the_schema_is_told_with_its_path(source: Path) -> None:
    change(source / "manifest.json", lambda manifest: manifest.update(accentColor="green", colour="green"))

    assert refused(source) == [
        "manifest.json: $.accentColor: 'green' does not match ^#[0-9a-fA-F]{6}$",
        "manifest.json: $: Additional properties are not allowed ('colour' was unexpected)",
    ]


def test_a_manifest_of_another_schema_version_is_refused(source: Path) -> None:
    change(source / "manifest.json", lambda manifest: manifest.update(manifestVersion="1.29"))

    assert refused(source) == ["manifest.json: $.manifestVersion: '1.30' was expected"]


def test_a_command_without_a_text_is_refused(source: Path) -> None:
    change(source / "manifest.json", lambda it: it["bots"][0]["commandLists"][1]["commands"].append({}))

    assert refused(source) == ["manifest.json: $.bots[0].commandLists[1].commands[1]: 'title' is a required property"]


def test_a_text_without_a_command_is_refused(source: Path) -> None:
    change(source / "manifest.json", lambda it: it["bots"][0]["commandLists"].pop())

    assert "languages/nb.json: the manifest has no place for bots[0].commandLists[1].commands[0].title" in refused(
        source
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("key", "path", "limit"),
    [
        ("name.short", "$.name.short", 30),
        ("name.full", "$.name.full", 100),
        ("description.short", "$.description.short", 80),
        ("description.full", "$.description.full", 4000),
    ],
)
def test_a_text_longer_than_teams_takes_is_refused(
    source: Path, language: Language, key: str, path: str, limit: int
) -> None:
    change(source / "languages" / f"{language}.json", lambda it: it.update({key: "å" * (limit + 1)}))

    assert refused(source) == [
        f"languages/{language}.json, in the manifest: {path}: is {limit + 1} characters; at most {limit} are allowed"
    ]


@pytest.mark.parametrize(("part", "limit"), [("title", 32), ("description", 128)])
def test_a_text_the_command_menu_would_cut_is_refused(source: Path, part: str, limit: int) -> None:
    key = f"bots[0].commandLists[0].commands[2].{part}"
    change(source / "languages" / "nb.json", lambda it: it.update({key: "å" * (limit + 1)}))

    assert refused(source) == [f"languages/nb.json: {key} is {limit + 1} characters; at most {limit} are shown"]


def test_a_text_that_one_language_lacks_is_refused(source: Path) -> None:
    key = "bots[0].commandLists[0].commands[2].description"
    change(source / "languages" / "da.json", lambda it: it.pop(key))

    assert refused(source) == [f"languages/da.json: {key} is missing"]


def test_a_text_that_teams_does_not_translate_is_refused(source: Path) -> None:
    change(source / "languages" / "en.json", lambda it: it.update({"developer.name": "Startklar"}))

    (reason,) = refused(source)
    assert reason.startswith("languages/en.json: $: 'developer.name' does not match any of the regexes: ")


def test_a_text_that_is_no_text_is_refused(source: Path) -> None:
    key = "bots[0].commandLists[0].commands[0].title"
    change(source / "languages" / "en.json", lambda it: it.update({key: 5}))

    reasons = refused(source)
    assert f"languages/en.json: $['{key}']: 5 is not of type 'string'" in reasons


@pytest.mark.parametrize("language", Language)
def test_a_missing_language_is_refused(source: Path, language: Language) -> None:
    (source / "languages" / f"{language}.json").unlink()

    assert refused(source) == [f"languages/{language}.json cannot be read: No such file or directory"]


@pytest.mark.parametrize("icon", ICONS)
def test_a_missing_icon_is_refused(source: Path, icon: str) -> None:
    (source / "icons" / icon).unlink()

    assert refused(source) == [f"icons/{icon} cannot be read: No such file or directory"]


@pytest.mark.parametrize(("icon", "side"), ICONS.items())
def test_an_icon_of_another_size_is_refused(source: Path, icon: str, side: int) -> None:
    file = source / "icons" / icon
    file.write_bytes(file.read_bytes()[:16] + struct.pack(">II", side, side * 2) + file.read_bytes()[24:])

    assert refused(source) == [f"icons/{icon} is {side}x{side * 2} pixels; Teams takes {side}x{side}"]


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_an_icon_that_is_no_png_is_refused(source: Path, content: bytes) -> None:
    (source / "icons" / "color.png").write_bytes(content)

    assert refused(source) == ["icons/color.png is no PNG"]


@pytest.mark.parametrize(
    ("content", "reason"), [("{", "is no JSON"), ("[]", "holds no JSON object"), ("", "is no JSON")]
)
@pytest.mark.parametrize(
    "name", ["manifest.json", "languages/nb.json", "schema/MicrosoftTeams.Localization.schema.json"]
)
def test_a_file_that_is_no_json_object_is_refused(source: Path, name: str, content: str, reason: str) -> None:
    (source / name).write_text(content)

    (told,) = refused(source)
    assert told.startswith(f"{name} {reason}")


def test_all_reasons_are_told_at_once(source: Path) -> None:
    (source / "icons" / "outline.png").unlink()
    (source / "languages" / "nb.json").unlink()
    change(source / "manifest.json", lambda manifest: manifest.update(accentColor="green"))

    assert refused(source, settings(app_id=None, domain="https://a.org"), version="1") == [
        "STARTKLAR_APP_ID is not set: it is the bot's app id in Entra",
        f"STARTKLAR_DOMAIN is 'https://a.org'; {HOST_NAME_ONLY}",
        "the version is 1; Teams compares only versions such as 1.2.3",
        "icons/outline.png cannot be read: No such file or directory",
        "languages/nb.json cannot be read: No such file or directory",
        "manifest.json: $.accentColor: 'green' does not match ^#[0-9a-fA-F]{6}$",
    ]
