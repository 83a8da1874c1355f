import LinkedDataValidator from "@adobe/structured-data-validator";
import { Validator as OpenApiValidator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { Package } from "datapackage";
import { validateXML } from "xmllint-wasm";

/** What libxml2 finds wrong with a document by a RELAX NG grammar; empty where it is sound. */
export async function xmlFaults(
  xml: string,
  grammar: string,
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents: xml }],
    schema: [grammar],
    extension: "relaxng",
  });
  return errors.map(({ message }) => message);
}

/** What is wrong with a description of an API by OpenAPI's own schema, references included. */
export async function openApiFaults(
  description: Record<string, unknown>,
): Promise<string[]> {
  const validator = new OpenApiValidator();
  const { valid, errors } = await validator.validate(description);
  if (valid) {
    validator.resolveRefs();
    return [];
  }
  return [JSON.stringify(errors)];
}

/** What Frictionless finds wrong with a data package in a folder: its description, every row, every reference. */
export async function dataPackageFaults(folder: string): Promise<string[]> {
  const found = await Package.load(`${folder}/datapackage.json`, {
    basePath: folder,
  });
  const faults = found.errors.map(String);
  if (faults.length > 0) return faults;
  for (const resource of found.resources) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      const { errors = [] } = error as { errors?: readonly Error[] };
      faults.push([resource.name, String(error), ...errors].join(" | "));
    }
  }
  return faults;
}

const url = { type: "string", pattern: "^https?://" };
const words = { type: "string", minLength: 1 };

/** What search engines require of the statements that their validator has no rules for. */
const REQUIRED: Record<string, object> = {
  ClaimReview: {
    required: ["claimReviewed", "reviewRating", "url", "author"],
    properties: {
      claimReviewed: { type: "string", minLength: 1 },
      url,
      datePublished: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}" },
      reviewRating: { required: ["@type", "alternateName", "ratingValue"] },
      itemReviewed: { required: ["@type", "author"] },
    },
  },
  Dataset: {
    required: ["name", "description", "license", "distribution"],
    properties: {
      name: words,
      description: { type: "string", minLength: 50, maxLength: 5000 },
      license: url,
      distribution: {
        type: "array",
        minItems: 1,
        items: {
          required: ["contentUrl", "encodingFormat"],
          properties: { contentUrl: url, encodingFormat: words },
        },
      },
    },
  },
};

/** What is wrong with a statement in JSON-LD: by the validator's rules for its parts, and by what search engines require of it. */
export async function linkedDataFaults(
  statement: Record<string, unknown>,
): Promise<string[]> {
  const type = String(statement["@type"]);
  const issues = await new LinkedDataValidator().validate({
    jsonld: { [type]: [structuredClone(statement)] },
    microdata: {},
    rdfa: {},
  });
  const faults = issues.map(
    ({ issueMessage, path }) => `${JSON.stringify(path)} ${issueMessage}`,
  );
  const ajv = new Ajv({ strict: false });
  const isSound = ajv.compile(REQUIRED[type] ?? { required: ["@type"] });
  if (statement["@context"] !== "https://schema.org") faults.push("no context");
  return isSound(statement)
    ? faults
    : [...faults, ajv.errorsText(isSound.errors)];
}
