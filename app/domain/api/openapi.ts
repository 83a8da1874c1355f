import { z } from "zod";
import type { ApiEndpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import { CLOCK_DESCRIPTIONS } from "./parameter";
import { ApiPlan } from "./plan";
import { ApiProblem } from "./problem";
import { ApiProvince } from "./province";
import { ApiScorecard } from "./scorecard";
import { ApiTarget } from "./target";
import { RecordCheckpoint } from "./record";
import { ApiUpdate } from "./update";

const SCHEMAS: readonly z.ZodType[] = [
  ApiPlan,
  ApiProblem,
  ApiProvince,
  ApiScorecard,
  ApiTarget,
  ApiUpdate,
  RecordCheckpoint,
  ...ENDPOINTS.map(({ response }) => response),
];

const REFUSALS = {
  400: "A parameter is malformed",
  404: "There is no such thing, or the list ends before that page",
  409: "The reader has to choose one of several plans",
} as const;

/** The description of the API (OpenAPI 3.1), from the schemas by which it reads and answers. */
export function openApi(origin: string): object {
  return {
    openapi: "3.1.0",
    info: {
      title: "Lo Prometido",
      version: "1",
      description:
        "What provincial governments in Peru promised and what became of it. Read-only, without keys.",
    },
    servers: [{ url: `${origin}/api/v1` }],
    paths: Object.fromEntries(
      ENDPOINTS.map((it) => [it.path, { get: operation(it) }]),
    ),
    components: { schemas: componentSchemas() },
  };
}

function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const schema of SCHEMAS) registry.add(schema, { id: idOf(schema) });
  const { schemas } = z.toJSONSchema(registry, { uri: reference });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]),
  );
}

function operation(it: ApiEndpoint): object {
  const refusals = [400, ...it.problems] as const;
  const answers = refusals.map((status): [number, object] => [
    status,
    answer(REFUSALS[status], "application/problem+json", ApiProblem),
  ]);
  return {
    summary: it.summary,
    parameters: [...pathParameters(it), ...queryParameters(it)],
    responses: {
      200: answer("As asked for", "application/json", it.response),
      304: { description: "Nothing has changed" },
      ...Object.fromEntries(answers),
    },
  };
}

function answer(description: string, type: string, schema: z.ZodType): object {
  const $ref = reference(idOf(schema));
  return { description, content: { [type]: { schema: { $ref } } } };
}

function pathParameters({ path }: ApiEndpoint): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters({ parameters }: ApiEndpoint): object[] {
  const all = [...Object.values(parameters), ...CLOCK_DESCRIPTIONS];
  return all.map(({ name, schema, description }) => ({
    name,
    in: "query",
    required: false,
    description,
    schema: bare(z.toJSONSchema(schema)),
  }));
}

function reference(id: string): string {
  return `#/components/schemas/${id}`;
}

function idOf(schema: z.ZodType): string {
  const id = schema.meta()?.id;
  if (id === undefined) throw new TypeError("a schema of the API has an id");
  return id;
}

/** A schema without what only a file of its own needs. */
function bare(schema: object): object {
  const {
    $schema: _dialect,
    $id: _id,
    ...rest
  } = schema as {
    $schema?: string;
    $id?: string;
  };
  return rest;
}
