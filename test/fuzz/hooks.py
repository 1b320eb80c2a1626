"""What schemathesis is told about this API: ids of rows that exist, and values that hang together.

Loaded by schemathesis (SCHEMATHESIS_HOOKS). FUZZ_HELPER answers with a question that the role may ask, about rows made for it;
FUZZ_TALLY takes the counts at the end.
"""

import atexit
import json
import os
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections import Counter, defaultdict

import schemathesis

HELPER = os.environ["FUZZ_HELPER"]
TALLY = os.environ["FUZZ_TALLY"]
MAX_DEPTH = 3

# Asked with its first valid question again until one was taken: some cases are broken beside body and query.
VALID_TRIES = 8

# How often a question is asked again that the API had no hands for.
AWAY_TRIES = 5

answers = defaultdict(Counter)
asked = Counter()


def name_of(operation):
    return f"{operation.method.upper()} {operation.path}"


def valid_question(operation):
    """Path, query and body that the API should take; None where there is none."""
    address = f"{HELPER}?operation={urllib.parse.quote(name_of(operation))}"
    try:
        with urllib.request.urlopen(address, timeout=60) as reply:
            return json.load(reply)
    except urllib.error.HTTPError as fault:
        raise RuntimeError(f"No valid question for {name_of(operation)}: {fault.read().decode()}") from fault


def path_parameters(template, path):
    """The ids in an address, by the names that the document gives them."""
    names = re.findall(r"{(\w+)}", template)
    pattern = re.sub(r"\\{\w+\\}", "([^/]+)", re.escape(template))
    values = re.fullmatch(pattern, path).groups()
    return {name: urllib.parse.unquote(value) for name, value in zip(names, values)}


def fingerprint(case):
    """The same for the same case: what failed once fails again when schemathesis repeats it."""
    return zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode("utf-8", "replace"))


def one_generated(valid, generated, chance, depth=0):
    """`valid` with one field as generated, at some depth."""
    if not isinstance(valid, dict) or not isinstance(generated, dict) or not generated:
        return generated
    field = sorted(generated)[chance % len(generated)]
    inner, given = valid.get(field), generated[field]
    if depth < MAX_DEPTH and chance % 3 and isinstance(inner, dict) and isinstance(given, dict):
        given = one_generated(inner, given, chance // 7, depth + 1)
    return {**valid, field: given}


@schemathesis.check
def not_a_fault(context, response, case):
    """No answer is a 5xx. One that says when to try again (503 with Retry-After, as the document has it) is asked again then."""
    for _ in range(AWAY_TRIES):
        after = response.headers.get("retry-after")
        if response.status_code != 503 or not after:
            break
        time.sleep(int(after[0]))
        response = case.call()
    assert response.status_code < 500, f"answered {response.status_code}"


@schemathesis.hook
def before_call(context, case, kwargs):
    operation = case.operation
    if case.method.upper() != operation.method.upper():
        return
    name = name_of(operation)
    first = asked[name] < VALID_TRIES and not any(status.startswith("2") for status in answers[name])
    asked[name] += 1
    chance = fingerprint(case)
    if not first and chance % 4 == 0:
        return
    valid = valid_question(operation)
    if valid is None:
        return
    path, _, query = valid["path"].partition("?")
    case.path_parameters = path_parameters(operation.path, path)
    query = dict(urllib.parse.parse_qsl(query))
    body = valid.get("body")
    if "file" in valid:
        body = {**body, "file": valid["file"].encode()}
    if first:
        case.query = query
        if body is not None:
            case.body = body
        return
    given = case.query if isinstance(case.query, dict) else {}
    case.query = {**query, **given} if chance % 4 == 1 else one_generated(query, given, chance // 4)
    if body is None:
        return
    if chance % 4 == 1:
        if isinstance(case.body, dict) and "version" in body:
            case.body = {**case.body, "version": body["version"]}
        return
    case.body = one_generated(body, case.body, chance // 4)


@schemathesis.hook
def after_call(context, case, response):
    if case.method.upper() == case.operation.method.upper():
        answers[name_of(case.operation)][str(response.status_code)] += 1


@atexit.register
def write_tally():
    with open(TALLY, "w", encoding="utf-8") as file:
        json.dump(answers, file)
