"""Run by .ci/schemas: the schemas and the shipped documents under python's jsonschema."""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

wrong = 0
for path in sorted(pathlib.Path("schemas").glob("*.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    shipped = pathlib.Path("examples/data") / path.name
    if shipped.exists():
        document = json.loads(shipped.read_text(encoding="utf-8"))
        for error in Draft202012Validator(schema).iter_errors(document):
            wrong += 1
            print(f"jsonschema: {shipped}: {error.json_path}: {error.message}", file=sys.stderr)
print(f"jsonschema: {wrong} faults")
sys.exit(bool(wrong))
