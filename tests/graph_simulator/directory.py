"""The directory part of Graph: people, groups and administrative units, one by one, in lists and by delta."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from tests.graph_simulator import delta
from tests.graph_simulator.answers import Answer, Refusal, bad_request, not_found
from tests.graph_simulator.filters import read_filter
from tests.graph_simulator.tenant import Circle, Tenant, Thing

USUAL_PAGE, LARGEST_PAGE = 100, 999
DELTA = frozenset({"delta", "delta()", "microsoft.graph.delta", "microsoft.graph.delta()"})


class Directory:
    """Answers by the tenant as it is at that moment."""

    def __init__(self, tenant: Tenant) -> None:
        self._tenant = tenant
        # Tokens of an earlier epoch have expired.
        self.epoch = 0
        # The most of a delta page, however many are preferred.
        self.delta_page = 200

    def answer(self, kind: str, rest: Sequence[str], query: Mapping[str, str], prefer: int, url: str) -> Answer:
        """`kind` is users, groups or administrativeUnits; `prefer` the page size wished for, `url` without query."""
        things = self._things(kind)
        match rest:
            case [] | [""]:
                return self._list([_body(each) for each in things.values() if not each.removed], query, url)
            case [word] if word in DELTA:
                return self._delta(things, query, prefer, url)
            case [id_]:
                return Answer(200, _selected(_body(_one(things, id_)), query))
            case [id_, "manager"]:
                manager = getattr(_one(things, id_), "manager", None)
                if manager is None:
                    raise not_found("manager")
                return Answer(200, _selected(_body(_one(self._tenant.users, manager)), query))
            case [id_, "mailboxSettings", *_]:
                return self._mailbox(id_)
            case [id_, ("members" | "owners") as relation]:
                circle = _one(things, id_)
                assert isinstance(circle, Circle)
                found = [{"@odata.type": type_, "id": each} for each, type_ in circle.related(relation).items()]
                return self._list(found, query, url)
        raise bad_request(f"Resource not found for the segment '{rest[-1]}'.")

    def _things(self, kind: str) -> Mapping[str, Thing]:
        if kind == "users":
            return self._tenant.users
        return self._tenant.groups if kind == "groups" else self._tenant.administrative_units

    def _delta(self, things: Mapping[str, Thing], query: Mapping[str, str], prefer: int, url: str) -> Answer:
        if given := query.get("$skiptoken") or query.get("$deltatoken"):
            token = delta.read_token(given)
            if token.epoch != self.epoch:
                raise delta.resync(url)
        else:
            if "$expand" in query or "$search" in query:
                raise bad_request("Delta queries support $select and $filter only.", "Request_UnsupportedQuery")
            select = tuple(filter(None, query.get("$select", "displayName").split(",")))
            size = min(prefer or USUAL_PAGE, self.delta_page)
            token = delta.Token(select=select, size=size, upto=self._tenant.serial, epoch=self.epoch)
        if "$deltatoken" in query:
            token = replace(token, upto=self._tenant.serial)
        return delta.page(things, token, url, self._tenant.serial)

    def _list(self, found: list[dict[str, Any]], query: Mapping[str, str], url: str) -> Answer:
        advanced = query.get("$count") == "true" and query.get("ConsistencyLevel") == "eventual"
        keep = read_filter(query.get("$filter"), advanced=advanced)
        kept = [_selected(each, query) for each in found if keep(each)]
        size = min(int(query.get("$top", USUAL_PAGE)), LARGEST_PAGE)
        place = int(query.get("$skiptoken", 0))
        body: dict[str, Any] = {"@odata.context": f"{url}/$metadata", "value": kept[place : place + size]}
        if place + size < len(kept):
            others = "&".join(f"{k}={v}" for k, v in query.items() if k not in ("$skiptoken", "ConsistencyLevel"))
            body["@odata.nextLink"] = f"{url}?{others}&$skiptoken={place + size}"
        if advanced:
            body["@odata.count"] = len(kept)
        return Answer(200, body)

    def _mailbox(self, id_: str) -> Answer:
        zone = getattr(_one(self._tenant.users, id_), "time_zone", None)
        if zone is None:
            message = "The mailbox is either inactive, soft-deleted, or is hosted on-premise."
            raise Refusal(404, "MailboxNotEnabledForRESTAPI", message)
        return Answer(200, {"timeZone": zone, "language": {"locale": "sv-SE"}})


def _one(things: Mapping[str, Thing], id_: str) -> Thing:
    found = things.get(id_)
    if found is None or found.removed:
        raise not_found(id_)
    return found


def _body(thing: Thing) -> dict[str, Any]:
    return {"id": thing.id, **thing.fields}


def _selected(body: dict[str, Any], query: Mapping[str, str]) -> dict[str, Any]:
    if "$select" not in query:
        return body
    wanted = {"id", "@odata.type", *query["$select"].split(",")}
    return {name: value for name, value in body.items() if name in wanted}
