"""Run by .ci/schemas: the schemas and the shipped documents under python's jsonschema, and types made of them."""
import copy
import json
import pathlib
import re
import subprocess
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

SCHEMAS = pathlib.Path("schemas")
OUT = pathlib.Path(sys.argv[1])
wrong = 0


def fault(text):
    global wrong
    wrong += 1
    print(text, file=sys.stderr)


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


paths = [path for path in sorted(SCHEMAS.rglob("*.json")) if path.name != "openapi.json"]
for path in paths:
    schema = read(path)
    Draft202012Validator.check_schema(schema)
    judge = Draft202012Validator(schema)
    shipped = pathlib.Path("examples/data") / path.name
    for document in schema["examples"] + ([read(shipped)] if shipped.exists() else []):
        for error in judge.iter_errors(document):
            fault(f"jsonschema: {path}: {error.json_path}: {error.message}")

# One fault in what was observed: the best error is at its place.
report = read("tests/fixtures/rules/valid/effect-report.json")
judge = Draft202012Validator(read(SCHEMAS / "effect-report.json"))
goal, effect = next(
    (goal, effect)
    for goal, of in enumerate(report["goals"])
    for effect, answer in enumerate(of["effects"])
    if answer.get("observed", {}).get("kind") == "paired-change"
)
for below, name, value in [
    (["figures"], "pairs", "veel"),
    (["figures", "followedUp"], "atLeast", "ja"),
    ([], "kind", "paired"),
]:
    broken = copy.deepcopy(report)
    within = broken["goals"][goal]["effects"][effect]["observed"]
    for step in below:
        within = within[step]
    within[name] = value
    errors = list(judge.iter_errors(broken))
    best = best_match(errors)
    expected = ["goals", goal, "effects", effect, "observed", *below, name]
    if len(errors) != 1 or list(best.absolute_path) != expected:
        fault(f"jsonschema: {name}: {len(errors)} errors, the best at {best.json_path}")

# A class whose name ends in a number beside one without it is two types that the generator could not tell apart.
OUT.mkdir(parents=True, exist_ok=True)
classes = 0
for source, kind in [("types/plan.json", "jsonschema"), ("openapi.json", "openapi")]:
    made = OUT / f"{pathlib.Path(source).stem.replace('-', '_')}.py"
    command = ["datamodel-codegen", "--input", SCHEMAS / source, "--input-file-type", kind, "--output", made]
    command += ["--output-model-type", "pydantic_v2.BaseModel"]
    program = pathlib.Path(sys.executable).parent / command[0]
    run = subprocess.run([program, *command[1:]], capture_output=True, text=True)
    if run.returncode != 0:
        fault(f"datamodel-code-generator: {source}: {run.stderr}")
        continue
    names = set(re.findall(r"^class (\w+)", made.read_text(encoding="utf-8"), flags=re.MULTILINE))
    classes += len(names)
    for name in sorted(name for name in names if re.sub(r"\d+$", "", name) in names - {name}):
        fault(f"datamodel-code-generator: {source}: {name}")
print(f"jsonschema: {len(paths)} schemas; datamodel-code-generator: {classes} classes; {wrong} faults")
sys.exit(bool(wrong))
