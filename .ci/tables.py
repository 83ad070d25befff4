"""Run by .ci/tables: the tables of a report in SQLite, beside the report, and the SQL of the guide on them."""
import collections
import csv
import decimal
import json
import pathlib
import re
import sqlite3
import sys

REPORT, FOLDER, GUIDE = (pathlib.Path(argument) for argument in sys.argv[1:])
WORDS = {"unknown", "not-measured", "suppressed", "not-computable"}
KINDS = {"string": "TEXT", "date": "TEXT", "boolean": "INTEGER"}
wrong = 0


def fault(text):
    global wrong
    wrong += 1
    print(text, file=sys.stderr)


def load(database):
    """Makes each table as the metadata describe it, and fills it."""
    metadata = json.loads((FOLDER / "tables-metadata.json").read_text(encoding="utf-8"))
    delimiter = metadata["dialect"]["delimiter"]
    for table in metadata["tables"]:
        make(database, table)
    # A table may refer to one that comes later.
    database.execute("BEGIN")
    database.execute("PRAGMA defer_foreign_keys = ON")
    for table in metadata["tables"]:
        fill(database, table, delimiter)
    database.commit()


def make(database, table):
    schema = table["tableSchema"]
    name = table["url"].removesuffix(".csv")
    lines = [f'"{column["name"]}" {kind(column["datatype"])}' for column in schema["columns"]]
    for foreign in schema.get("foreignKeys", []):
        there = foreign["reference"]
        resource = there["resource"].removesuffix(".csv")
        lines.append(
            f'FOREIGN KEY ("{foreign["columnReference"]}") REFERENCES "{resource}" ("{there["columnReference"]}")'
        )
    if len(schema["primaryKey"]) == 1:
        lines.append(f'PRIMARY KEY ("{schema["primaryKey"][0]}")')
    database.execute(f'CREATE TABLE "{name}" ({", ".join(lines)})')
    # Empty cells in a key are nothing to SQLite: they are told apart as texts.
    key = ", ".join(f"COALESCE(\"{column}\", '')" for column in schema["primaryKey"])
    database.execute(f'CREATE UNIQUE INDEX "{name}-key" ON "{name}" ({key})')


def fill(database, table, delimiter):
    columns = table["tableSchema"]["columns"]
    name = table["url"].removesuffix(".csv")
    with open(FOLDER / table["url"], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    if rows[0] != [column["name"] for column in columns]:
        fault(f"{name}: the head is not that of the metadata")
    marks = ", ".join("?" for _ in columns)
    for row in rows[1:]:
        cells = [cell_of(cell, column["datatype"]) for cell, column in zip(row, columns, strict=True)]
        database.execute(f'INSERT INTO "{name}" VALUES ({marks})', cells)


def kind(datatype):
    return "NUMERIC" if isinstance(datatype, dict) else KINDS[datatype]


def cell_of(cell, datatype):
    if cell == "":
        return None
    if isinstance(datatype, dict):
        return cell.replace(datatype["format"]["decimalChar"], ".")
    return {"true": 1, "false": 0}[cell] if datatype == "boolean" else cell


def written(value, missing, start, end):
    """A figure in one way, whatever it is."""
    if value is not None:
        return str(decimal.Decimal(str(value)).normalize() + 0)
    return missing if missing is not None else f"{start}..{'' if end is None else end}"


def figures(part, skip=()):
    """The figures in a part of a report: numbers, ranges and words, but no ids, texts or days."""
    if isinstance(part, bool):
        return
    if isinstance(part, (int, float)):
        yield written(part, None, None, None)
    elif isinstance(part, str) and part in WORDS:
        yield part
    elif isinstance(part, list):
        for item in part:
            yield from figures(item, skip)
    elif isinstance(part, dict):
        if isinstance(part.get("from"), int):
            yield written(None, None, part["from"], part.get("through"))
            return
        for key, field in part.items():
            if key not in skip:
                yield from figures(field, skip)


def same(what, in_tables, in_report):
    in_tables, in_report = collections.Counter(in_tables), collections.Counter(in_report)
    if in_tables != in_report:
        fault(f"{what}: only in the tables {in_tables - in_report}, only in the report {in_report - in_tables}")
    return sum(in_report.values())


def compare(database, report):
    """Every figure of the report is in the tables, and no other."""
    rows = lambda table, where="1": [
        written(*row)
        for row in database.execute(f'SELECT value, missing, "from", "through" FROM "{table}" WHERE {where}')
    ]
    effects = {}
    for answers in [*(goal["effects"] for goal in report["goals"]), report["effectsOutsideGoals"], report["emergentEffects"]]:
        effects.update({answer["effect"]: answer for answer in answers})
    count = 0
    for name, answer in effects.items():
        # Levels are names, and the days of a measurement no figures.
        found = [*figures(answer.get("observed"), {"level", "measured"}), *figures(answer["surveyResults"])]
        count += same(name, rows("figures", f"effect = '{name}'"), found)
    others = database.execute("SELECT COUNT(*) FROM figures WHERE effect NOT IN (SELECT effect FROM effects)").fetchone()
    if others != (0,) or len(effects) != database.execute("SELECT COUNT(*) FROM effects").fetchone()[0]:
        fault("there are effects in the tables that are not in the report")
    reach = [*figures(report["reach"]), *figures(report["reachByGroup"], {"edition"}), *figures(report["roles"])]
    for answer in [*report["goals"], *effects.values()]:
        reach.extend(figures(answer["reach"]))
    count += same("reach", rows("reach"), reach)
    activities = []
    for activity in report["activities"]:
        activities.extend(figures(activity["reach"]))
        for part in [activity["planned"], activity.get("realised") or {}]:
            activities.extend(figures(part))
            amounts = [part.get(name) for name in ("costs", "income")]
            activities.extend(written(amount, None, None, None) for amount in amounts if amount and amount not in WORDS)
    count += same("activities", rows("activities"), activities)
    links = sum(len(goal["effects"]) for goal in report["goals"])
    if database.execute("SELECT COUNT(*) FROM contributions").fetchone() != (links,):
        fault("contributions: not one per goal and effect")
    return count


def municipality(database, report):
    """What a municipality has already, with the names of the Gemeentelijk Gegevensmodel."""
    reference = report["sources"]["grant"].get("reference")
    database.executescript(
        """
        CREATE TABLE RAPPORTAGEMOMENT (RAPPORTAGEMOMENT_ID TEXT PRIMARY KEY, DATUM DATE, NAAM TEXT);
        CREATE TABLE TAAKVELD (TAAKVELD_ID TEXT PRIMARY KEY, TAAKVELDCODE TEXT, TAAKVELDOMSCHRIJVING TEXT);
        CREATE TABLE SUBSIDIE (
            SUBSIDIE_ID TEXT PRIMARY KEY, ONDERWERP TEXT, SUBSIDIEBEDRAG DECIMAL(10,2), HEEFT_RAPPORTAGEMOMENT_ID TEXT
        );
        CREATE TABLE SUBSIDIEBESCHIKKING (
            SUBSIDIEBESCHIKKING_ID TEXT PRIMARY KEY, BESCHIKKINGSNUMMER TEXT, BETREFT_SUBSIDIE_ID TEXT
        );
        INSERT INTO RAPPORTAGEMOMENT VALUES ('m1', '2026-04-01', 'Jaarverantwoording 2025');
        INSERT INTO SUBSIDIE VALUES ('s1', 'Sociale basis', 385000, 'm1'), ('s2', 'Een andere', 1000, 'm1');
        """
    )
    database.execute("INSERT INTO SUBSIDIEBESCHIKKING VALUES ('b1', ?, 's1')", [reference])
    for code in {goal["taskField"]["code"] for goal in report["goals"] if "taskField" in goal}:
        database.execute("INSERT INTO TAAKVELD VALUES (?, ?, ?)", [code, code, f"taakveld {code}"])


def guide(database, report):
    """The SQL of the guide: its tables, how they are filled, and its question."""
    text = GUIDE.read_text(encoding="utf-8")
    tables, filling, question = re.findall(r"```sql\n(.*?)```", text, flags=re.DOTALL)
    municipality(database, report)
    database.executescript(tables)
    database.executescript(filling)
    cursor = database.execute(question)
    names = [column[0] for column in cursor.description]
    answers = [dict(zip(names, row)) for row in cursor]
    fields = {goal["title"]: goal["taskField"]["code"] for goal in report["goals"] if "taskField" in goal}
    links = [(goal["title"], effect) for goal in report["goals"] for effect in goal["effects"]]
    if collections.Counter((answer["DOEL"], answer["EFFECT"]) for answer in answers) != collections.Counter(
        (goal, effect["title"]) for goal, effect in links
    ):
        fault("guide: not one row per goal and effect")
    changes = {
        effect["title"]: effect["observed"]["figures"]["meanChange"]
        for _, effect in links
        if effect.get("observed", {}).get("kind") == "paired-change"
    }
    for answer in answers:
        expected = changes.get(answer["EFFECT"])
        found = answer["VERANDERING"] if answer["VERANDERING"] is not None else answer["ONTBREEKT"]
        if expected != found:
            fault(f"guide: {answer['EFFECT']}: {found}, and the report says {expected}")
        field = f"taakveld {fields[answer['DOEL']]}" if answer["DOEL"] in fields else None
        if (answer["ONDERWERP"], answer["TAAKVELDOMSCHRIJVING"]) != ("Sociale basis", field):
            fault(f"guide: {answer['EFFECT']} is not joined: {answer}")
    return len(answers), len(changes)


database = sqlite3.connect(":memory:")
database.execute("PRAGMA foreign_keys = ON")
report = json.loads(REPORT.read_text(encoding="utf-8"))
load(database)
count = compare(database, report)
rows, changes = guide(database, report)
print(f"tables: {count} figures beside the report; guide: {rows} rows, {changes} mean changes; {wrong} faults")
sys.exit(bool(wrong or count == 0 or rows == 0))
