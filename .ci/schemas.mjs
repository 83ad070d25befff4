// Run by .ci/schemas, which puts it beside the packages it needs.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";

const root = process.argv[2];
const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const names = readdirSync(join(root, "schemas")).map((file) => file.replace(/\.json$/, ""));
let wrong = 0;
const fault = (text) => {
  wrong += 1;
  console.error(text);
};
const validators = {};
for (const name of names) {
  // Its defaults: strict, and without a single format of its own.
  const ajv = new Ajv.default({ allErrors: true });
  try {
    validators[name] = ajv.compile(json(`schemas/${name}.json`));
  } catch (error) {
    fault(`ajv: ${name}: ${error.message}`);
  }
}
for (const name of ["policy-framework", "plan", "narrative", "tender-offer"]) {
  const document = { $schema: `../../schemas/${name}.json`, ...json(`examples/data/${name}.json`) };
  const validate = validators[name];
  if (!validate?.(document)) fault(`ajv: examples/data/${name}.json: ${JSON.stringify(validate?.errors?.slice(0, 3))}`);
}
let types = 0;
for (const name of names) {
  const text = await compile(json(`schemas/${name}.json`), name, { bannerComment: "" });
  const made = [...text.matchAll(/export (?:type|interface) (\w+)/g)].map((match) => match[1]);
  types += made.length;
  // A number at the end is the generator's where the same name stands without it; otherwise it is the code's own.
  const numbered = made.filter((type) => /\d$/.test(type) && made.includes(type.replace(/\d+$/, "")));
  for (const type of numbered) fault(`types: ${name}: ${type}`);
}
console.log(`ajv: ${Object.keys(validators).length} schemas compiled; types: ${types} names, ${wrong} faults`);
process.exit(wrong === 0 ? 0 : 1);
