"""`startklar ask`: one question, or a file of them."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.session import perform
from bot.cli.terminal import data, fail, out, talk, today, told
from content.language import Language
from content.model import Role


def ask(
    question: Annotated[str | None, typer.Argument(help="What to ask.")] = None,
    lang: Annotated[Language | None, typer.Option(help="Language of the answer; else that of the question.")] = None,
    as_: Annotated[str | None, typer.Option("--as", help="Ask as this person of the roster.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
    batch: Annotated[Path | None, typer.Option(help="A file of questions, one JSON object a line.")] = None,
    out_: Annotated[Path | None, typer.Option("--out", help="Where the answers of a batch go.")] = None,
    content: Annotated[Path | None, typer.Option(help="Directory of the content.")] = None,
    top: Annotated[int, typer.Option(min=1, max=100, help="How many article ids a batch ranks.")] = 10,
) -> None:
    """Ask what the bot would answer.

    Example: startklar ask "Varför byter vi journal?" --lang sv
    """
    with told():
        if batch:
            _batch(batch, out_, content, top)
        elif question is None:
            fail("Give a question, or --batch FILE.", code=2)
        else:
            result = perform("ask", {"question": question, "lang": lang, "person": as_}, content=content)
            data(result) if json_ else _show(result)


def _show(result: Any) -> None:
    if result["outcome"] == "refused":
        out.print(result["says"])
        return
    if result["outcome"] == "answer":
        article = result["articles"][0]
        out.print(article["title"], style="bold")
        out.print(article["text"])
        out.print(f"{article['source']} · {article['owner']} · {article['reviewed']}", style="dim")
    elif result["outcome"] == "suggest":
        talk.print("Not sure. Near are:")
        for article in result["articles"]:
            out.print(f"{article['id']}: {article['title']}")
    else:
        talk.print("No approved answer." + (f" Turn to {result['contact']}." if result["contact"] else ""))
    for question in result["more"]:
        talk.print(f"Also asked, to be asked by itself: {question}")


def _batch(questions: Path, answers: Path | None, directory: Path | None, top: int) -> None:
    # Search needs the articles and nothing of the bot: no store is opened, a running one is left alone.
    from bot.cli.learned import learned, open_model
    from content.loader import SHIPPED, load
    from content.search import detect_language
    from dialogs.ask.flow import decide, may_see
    from dialogs.ask.model import OutcomeKind
    from dialogs.ask.refusal import hear

    if directory and not directory.is_dir():
        fail(f"There is no directory {directory}.", code=2)
    if answers and not answers.parent.is_dir():
        fail(f"There is no directory {answers.parent} for the answers.", code=2)
    loaded = load(directory or SHIPPED)
    if loaded.faults:
        talk.print(f"The content has {len(loaded.faults)} faults; what can be read is searched.")
    index, embed = learned(loaded.library.articles, open_model())
    calibration = loaded.library.calibration
    point = calibration.meaning if index.has_meanings else calibration.words
    day = today()
    # A batch is asked by nobody in particular, and such a person is staff.
    served = {id_ for id_, each in loaded.library.articles.items() if may_see(each, {Role.STAFF}, day)}
    lines: list[str] = []
    for asked in _questions(questions):
        started = time.perf_counter()
        language = Language(asked["lang"]) if asked["lang"] in set(Language) else None
        language = language or detect_language(asked["question"]) or Language.SV
        heard = hear(loaded.library, asked["question"])
        # What is refused is ranked all the same: it tells what search would have made of it.
        vector = embed(index.mend(asked["question"], language))
        hits = index.search(asked["question"], language, top=top, allowed=served.__contains__, vector=vector)
        outcome = decide(hits, point)
        answer = {
            "id": asked["id"],
            "outcome": OutcomeKind.ABSTAIN if heard.refusal else outcome.kind,
            "lang": language,
            "confidence": round(outcome.confidence, 4),
            "ranked": [hit.article for hit in hits],
            "ms": round((time.perf_counter() - started) * 1000, 3),
        }
        lines.append(json.dumps(answer, ensure_ascii=False))
    text = "".join(f"{line}\n" for line in lines)
    if answers:
        answers.write_text(text, "utf-8")
        talk.print(f"{len(lines)} answers in {answers}")
    else:
        typer.echo(text, nl=False)


def _questions(file: Path) -> Iterator[dict[str, Any]]:
    try:
        text = file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        fail(f"{file} cannot be read: {error}")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            # Adding text fails for anything but text.
            found = {"id": asked["id"], "question": asked["question"] + "", "lang": (asked.get("lang") or "") + ""}
            # Half a character, as \\ud800 is, could be read and never written.
            json.dumps(found, ensure_ascii=False).encode()
        except (ValueError, KeyError, TypeError, RecursionError):
            fail(f'{file}, line {number}: must be {{"id": …, "question": "…"}}, and "lang" a text where it is given')
        yield found
