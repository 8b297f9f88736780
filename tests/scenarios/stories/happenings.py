"""What happens beside the weekly answers, by week, day and hour: sentences, absences, gates, decisions, good news."""

from collections.abc import Awaitable, Callable, Mapping

from tests.scenarios.stories.behaviour import CORRECTED, FRI, MON, THU, TUE, WED
from tests.scenarios.stories.hands import Press
from tests.scenarios.stories.stage import Stage, period_of

BROAD, START_1, START_2 = "journal/vgr/VGR-D3/all", "journal/vgr/VGR-D4/1", "journal/vgr/VGR-D4/2"
ORDER_A = "begrepp/ffb/FFB-D4/A"
SENTENCE = "allt grönt utom utbildning, gul: halva gruppen kvar"
# Of wave 2, who waits for the network and for the pictures.
WAITING = ("operation", "rontgen")


async def fatima_says_what_blocks(stage: Stage) -> None:
    """Her first answer, and whose it became."""
    form, details = stage.answers["fatima", 1, "journal"][:2]
    stage.keep("first-answer", form)
    stage.keep("blocker", details)
    await stage.tell("jenny", "action-given", "Två superanvändare har slutat")


async def the_pilot_was_good_enough(stage: Stage) -> None:
    """The steering group decides on the whole rollout."""
    await stage.tell("kerstin", "broad", "Breddinförande ska beslutas")
    await _decides(
        stage, "kerstin", BROAD, "broad", outcome="go", reason="Piloten i våras höll. Vi kör, en våg i taget."
    )


async def emma_writes_a_sentence(stage: Stage) -> None:
    """The week in one sentence, in the chat."""
    turn = await stage.hands.say("emma", SENTENCE)
    stage.words["sentence"] = "\n\n".join(turn.texts)
    stage.reported["journal/nmedicin"] = stage.state("nmedicin", 2)


async def ulrika_sits_a_week_out(stage: Stage) -> None:
    """With a reason."""
    card = stage.hands.newest("ulrika", "checkin-skip", period=period_of(3))
    await stage.hands.press("ulrika", card, "checkin-skip")
    reason = "Vi flyttar två salar den här veckan. Inget annat är nytt."
    stage.keep("skip", await stage.hands.press("ulrika", card, "checkin-skip-submit", {"reason": reason}))


async def petra_corrects_her_answer(stage: Stage) -> None:
    """On the Wednesday she knows more than on the Monday."""
    card = stage.hands.newest("petra", "checkin-edit")
    await stage.hands.press("petra", card, "checkin-edit")
    stage.keep(
        "corrected",
        await stage.hands.press("petra", card, "checkin-submit", {f"status_{CORRECTED.criterion}": CORRECTED.colour}),
    )
    said = {
        f"blocker_{CORRECTED.criterion}": CORRECTED.blocker,
        f"help_{CORRECTED.criterion}": CORRECTED.help,
        f"due_{CORRECTED.criterion}": CORRECTED.due,
    }
    stage.keep("corrected-why", await stage.hands.press("petra", card, "checkin-submit", said))
    stage.reported.pop("journal/ogon")


async def johan_goes_away(stage: Stage) -> None:
    """Until Friday next week; Lovisa answers meanwhile and hears of it."""
    form = (await stage.hands.say("johan", "jag är borta")).replies[-1]
    stage.keep("away", await stage.hands.press("johan", form, "away-save", {"who": "lovisa", "last": "2026-10-02"}))
    await stage.region.sent()
    await stage.tell("lovisa", "stands-in", "Johan Frisk är borta")


async def the_third_monday(stage: Stage) -> None:
    """An action is late and begins to climb; and a clinic has been silent twice."""
    await stage.tell("jenny", "late-owner", "Din uppgift skulle ha varit klar")


async def malin_looks(stage: Stage) -> None:
    """The project leader looks at how it stands; Anders has heard of a silence."""
    await stage.tell("anders", "climbed", "Dagkirurgin i Norrvik har inte svarat")
    await stage.tell("malin", "late-leader", "Försenad i införandet: Två superanvändare")
    await stage.tell("per", "late-initiative-owner", "Försenad, och projektledaren vet om det sedan tidigare: Två")
    await _looks_at_status(stage, "week-4")
    stage.keep("deputy-answer", stage.answers["lovisa", 4, "journal"][0])


async def jenny_is_done(stage: Stage) -> None:
    """Two new super-users: what was late is done."""
    card = (await stage.hands.say("jenny", "uppgifter")).replies[-1]
    await stage.hands.press("jenny", card, "action")
    said = {"said": "Två nya superanvändare är utsedda och går kursen den här veckan. De arbetar kväll."}
    stage.keep("action-done", await stage.hands.press("jenny", card, "action-done", said))


async def the_steering_group_takes_a_stand(stage: Stage) -> None:
    """Two for, one against."""
    await stage.tell("kerstin", "gate-opened", "Enheten startar, våg 1 ska beslutas")
    await _stands(stage, "kerstin", START_1, "for", "Nio av elva är redo, och de två andra vet vad som fattas.")
    dissent = "Akuten har inte övat en hel natt. Jag vill vänta en vecka."
    stage.keep("dissent", await _stands(stage, "torbjorn", START_1, "against", dissent))
    await _stands(stage, "nadia", START_1, "for", "")


async def wave_one_gets_go(stage: Stage) -> None:
    """With the dissent kept."""
    reason = "Akuten övar natten till den 9 oktober med supporten på plats. Går det inte bra tar vi upp det igen."
    stage.keep("go", await _decides(stage, "kerstin", START_1, "go", outcome="go", reason=reason))
    await stage.region.sent()
    await stage.tell("johan", "go-told", "Enheten startar, våg 1: Kör")
    stage.words["go-mette"] = str((await stage.tell("mette", "go-told-da", "bølge 1")).body["summary"])


async def the_order_of_shared_concepts(stage: Stage) -> None:
    """The other method asks for other things: who begins, and at what pace."""
    wanted = {
        "outcome": "settled",
        "field_order": "Socialt stöd börjar. Hemsjukvården följer i mars, när journalen har satt sig.",
        "field_pace": "En enhet i veckan efter starten, ingen under jul.",
    }
    await _decides(stage, "nadia", ORDER_A, "order", **wanted)


async def ulrika_asks_to_start_later(stage: Stage) -> None:
    """The project leader hears of it in her own words."""
    await stage.tell("malin", "wish", "Operation och anestesi ber om senare start")


async def wave_two_is_put_off(stage: Stage) -> None:
    """First to a day that lies too close to something else."""
    await stage.tell("kerstin", "gate-two", "Enheten startar, våg 2 ska beslutas")
    card = stage.hands.newest("kerstin", "gate-decide", gate=START_2)
    await stage.hands.press("kerstin", card, "gate-decide", gate=START_2)
    reason = "Nätskåpen på operation byts den 12 november. Röntgen behöver sina bilder."
    wanted = {"outcome": "postpone", "reason": reason, "day": "2027-02-22"}
    stage.keep("collides", await stage.hands.press("kerstin", card, "gate-record", wanted))
    stage.keep("postponed", await stage.hands.press("kerstin", card, "gate-record", {"day": "2026-11-23"}))
    await stage.region.sent()
    await stage.tell("ulrika", "postponed-told", "Enheten startar, våg 2: Skjut upp")
    await stage.tell("rachel", "postponed-told-en", "wave 2")


async def concepts_have_begun(stage: Stage) -> None:
    """Its own questions."""
    stage.keep("concepts", stage.answers["caroline", 8, "begrepp"][0])


async def malin_gives_it_another_day(stage: Stage) -> None:
    """The network is later still."""
    card = (await stage.hands.say("malin", "uppgifter")).replies[-1]
    stage.cards["actions"] = stage.hands.sees("malin", card)
    await stage.hands.press("malin", card, "action", action="journal/operation/W-39/2026-W41")
    said = {"said": "Leverantören behöver december på sig. Vi följer det varje vecka.", "due": "2027-01-15"}
    stage.keep("moved", await stage.hands.press("malin", card, "action-save", said))


async def ten_units_get_go(stage: Stage) -> None:
    """The gate opened again; two units wait."""
    await stage.tell("kerstin", "gate-two-again", "Enheten startar, våg 2 ska beslutas")
    going = ",".join(unit for unit, wave in stage.waves.items() if wave == "2" and unit not in WAITING)
    wanted = {
        "outcome": "go-for-some",
        "reason": "Tio enheter är redo. Operation och Röntgen startar när nätet och bilderna finns.",
        "units_going": going,
        "day": "2027-01-25",
    }
    stage.keep("some", await _decides(stage, "kerstin", START_2, "some", **wanted))
    await stage.region.sent()
    await stage.tell("sofia", "some-told", "Enheten startar, våg 2: Kör för vissa enheter")


async def elsa_posts_good_news(stage: Stage) -> None:
    """The draft came by itself; it goes out because she presses."""
    message = await stage.tell("elsa", "good-news", "Barnmottagningen är helt grön")
    stage.keep("good-news", await stage.hands.press("elsa", message, "good-news-post"))
    await stage.region.sent()
    stage.cards["good-news-post"] = stage.region.posts("Barnmottagningen")[-1].card


async def malin_looks_back(stage: Stage) -> None:
    """Where it stands after twelve weeks."""
    await _looks_at_status(stage, "week-12")
    message = stage.hands.newest("malin", "status", initiative="journal")
    await stage.hands.press("malin", message, "status", initiative="journal")
    stage.keep("trend", await stage.hands.press("malin", message, "status-trend"))
    register = (await stage.hands.say("malin", "beslut")).replies[0]
    stage.cards["register"] = stage.hands.sees("malin", register)


async def _looks_at_status(stage: Stage, name: str) -> None:
    cards = (await stage.hands.say("malin", "status")).replies
    stage.cards[f"status-{name}"] = stage.hands.sees("malin", cards[0])
    pressed = await stage.hands.press("malin", cards[0], "status-heatmap")
    assert pressed.after is not None
    stage.cards[f"heatmap-{name}"] = pressed.after


async def _stands(stage: Stage, person: str, gate: str, stance: str, reason: str) -> Press:
    card = stage.hands.newest(person, "gate-stance", gate=gate)
    wanted = {"stance": stance, "stance_reason": reason}
    return await stage.hands.press(person, card, "gate-stance", wanted, gate=gate)


async def _decides(stage: Stage, person: str, gate: str, name: str, **wanted: str) -> Press:
    card = stage.hands.newest(person, "gate-decide", gate=gate)
    stage.keep(f"{name}-deciding", await stage.hands.press(person, card, "gate-decide", gate=gate))
    done = await stage.hands.press(person, card, "gate-record", wanted, gate=gate)
    stage.keep(f"{name}-decided", done)
    return done


Happening = Callable[[Stage], Awaitable[None]]
HAPPENINGS: Mapping[tuple[int, int, int], Happening] = {
    (1, MON, 15): fatima_says_what_blocks,
    (1, TUE, 14): the_pilot_was_good_enough,
    (2, MON, 15): emma_writes_a_sentence,
    (3, MON, 14): the_third_monday,
    (3, TUE, 15): ulrika_sits_a_week_out,
    (3, WED, 15): petra_corrects_her_answer,
    (3, THU, 15): johan_goes_away,
    (4, MON, 14): malin_looks,
    (4, MON, 15): jenny_is_done,
    (4, WED, 14): the_steering_group_takes_a_stand,
    (5, MON, 14): wave_one_gets_go,
    (6, MON, 14): the_order_of_shared_concepts,
    (6, MON, 15): ulrika_asks_to_start_later,
    (7, THU, 14): wave_two_is_put_off,
    (8, MON, 15): concepts_have_begun,
    (10, MON, 14): ten_units_get_go,
    (10, TUE, 14): elsa_posts_good_news,
    (10, THU, 14): malin_gives_it_another_day,
    (12, FRI, 15): malin_looks_back,
}
