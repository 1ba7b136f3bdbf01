// Checks an OpenAPI document and answers against it: node openapi.mjs < { document, answers: [{ path, method, status, type, body }] }
// Prints what is wrong; an empty list when nothing is.
import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const { document, answers } = JSON.parse(readFileSync(0, "utf8"));
const problems = [];
const result = await new Validator().validate(structuredClone(document));
if (!result.valid) problems.push(`The document is no OpenAPI ${document.openapi}: ${JSON.stringify(result.errors)}`);

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ["components"] });
formats(ajv);
ajv.addSchema({ $id: "api.json", components: document.components });
const resolved = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api.json#/components'));

for (const { path, method, status, type, body } of answers) {
  const name = `${method} ${path} ${status} ${type ?? ""}`;
  const response = document.paths[path]?.[method]?.responses[status];
  if (!response) {
    problems.push(`${name}: not documented`);
    continue;
  }

  const content = response.content?.[type];
  if (!content && (type || response.content)) problems.push(`${name}: this type is not documented`);
  if (content?.schema && /json$/.test(type)) {
    const validate = ajv.compile(resolved(content.schema));
    if (!validate(JSON.parse(body))) problems.push(`${name}: ${ajv.errorsText(validate.errors)}`);
  }
}

process.stdout.write(JSON.stringify(problems));
