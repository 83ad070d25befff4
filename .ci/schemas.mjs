// Run by .ci/schemas, which puts it beside the packages it needs.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";

// So many errors may be made of one fault in an observation: where a figure is one of three things, or absent.
const MOST_ERRORS = 7;

const root = process.argv[2];
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const names = readdirSync(join(root, "schemas/types")).map((file) => file.replace(/\.json$/, ""));
let wrong = 0;
const fault = (text) => {
  wrong += 1;
  console.error(text);
};
const validators = {};
for (const name of names) {
  for (const path of [name, `types/${name}`]) {
    // Its defaults: strict, and without a single format of its own.
    const ajv = new Ajv.default({ allErrors: true });
    try {
      validators[path] = ajv.compile(json(`schemas/${path}.json`));
    } catch (error) {
      fault(`ajv: ${path}: ${error.message}`);
      continue;
    }
    for (const example of json(`schemas/${path}.json`).examples) {
      if (!validators[path](example)) fault(`ajv: ${path}: example: ${JSON.stringify(validators[path].errors)}`);
    }
  }
}
for (const name of ["policy-framework", "plan", "narrative", "tender-offer"]) {
  const document = { $schema: `../../schemas/${name}.json`, ...json(`examples/data/${name}.json`) };
  const validate = validators[name];
  if (!validate?.(document)) fault(`ajv: examples/data/${name}.json: ${JSON.stringify(validate?.errors?.slice(0, 3))}`);
}

// One fault in what was observed, at a time.
const report = json("tests/fixtures/rules/valid/effect-report.json");
const place = report.goals.flatMap((goal, at) =>
  goal.effects.flatMap((effect, index) =>
    effect.observed?.kind === "paired-change" ? [`/goals/${at}/effects/${index}/observed`] : [],
  ),
)[0];
const faults = {
  "/figures/pairs": (observed) => (observed.figures.pairs = "veel"),
  "/figures": (observed) => delete observed.figures.meanBefore,
  "/figures/followedUp/atLeast": (observed) => (observed.figures.followedUp.atLeast = "ja"),
  "/kind": (observed) => (observed.kind = "paired"),
};
let most = 0;
for (const allErrors of [false, true]) {
  const validate = new Ajv.default({ allErrors }).compile(json("schemas/effect-report.json"));
  for (const [below, change] of Object.entries(faults)) {
    const broken = structuredClone(report);
    change(place.split("/").slice(1).reduce((within, key) => within[key], broken));
    if (validate(broken)) fault(`ajv: ${below}: nothing was found`);
    const found = validate.errors ?? [];
    most = Math.max(most, found.length);
    if (found.length > MOST_ERRORS) fault(`ajv: ${below}: ${found.length} errors`);
    if (found[0]?.instancePath !== place + below) fault(`ajv: ${below}: the first is at ${found[0]?.instancePath}`);
  }
}

let types = 0;
for (const name of names) {
  const text = await compile(json(`schemas/types/${name}.json`), name, { bannerComment: "", format: false });
  const made = [...text.matchAll(/export (?:type|interface) (\w+)/g)].map((match) => match[1]);
  types += made.length;
  // A number at the end is the generator's where the same name stands without it; otherwise it is the code's own.
  const numbered = made.filter((type) => /\d$/.test(type) && made.includes(type.replace(/\d+$/, "")));
  for (const type of numbered) fault(`types: ${name}: ${type}`);
}
console.log(
  `ajv: ${Object.keys(validators).length} schemas compiled, at most ${most} errors of one fault; ` +
    `types: ${types} names, ${wrong} faults`,
);
process.exit(wrong === 0 ? 0 : 1);
