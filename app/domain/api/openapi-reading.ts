import { z } from "zod";

/** A JSON schema as far as the readable description goes into it. */
const Node = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  description: z.string().optional(),
  $ref: z.string().optional(),
  get properties() {
    return z.record(z.string(), Node).optional();
  },
  get items() {
    return Node.optional();
  },
  get anyOf() {
    return z.array(Node).optional();
  },
});

type Node = z.infer<typeof Node>;

const Parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query"]),
  description: z.string().optional(),
  schema: Node,
});

const Answer = z.object({
  description: z.string(),
  content: z.record(z.string(), z.object({ schema: Node })).optional(),
});

const Document = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        summary: z.string(),
        parameters: z.array(Parameter),
        responses: z.record(z.string(), Answer),
      }),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), Node) }),
});

/** One address of the API as people read it. */
export interface ReadPath {
  path: string;
  summary: string;
  parameters: readonly ReadField[];
  /** Name of the schema of what it answers. */
  answer: string;
  /** Statuses of its refusals. */
  refusals: readonly string[];
}

/** A parameter, or a field of an answer; parts of parts are `measure.goal` and `passages[].text`. */
export interface ReadField {
  name: string;
  type: string;
  nullable: boolean;
  values: readonly string[];
  description: string;
}

/** A schema and its fields; where a field is another schema, its type is that one's name. */
export interface ReadSchema {
  name: string;
  fields: readonly ReadField[];
}

/** The description of the API in the order in which people read it. Throws a ZodError where it is none. */
export function readOpenApi(document: object): {
  paths: readonly ReadPath[];
  schemas: readonly ReadSchema[];
} {
  const { paths, components } = Document.parse(document);
  return {
    paths: Object.entries(paths).map(([path, { get }]) => ({
      path,
      summary: get.summary,
      parameters: get.parameters.map((it) =>
        readField(it.name, it.schema, it.description),
      ),
      answer: answerOf(get.responses),
      refusals: Object.keys(get.responses).filter((status) => status >= "400"),
    })),
    schemas: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      fields: fieldsOf(schema, ""),
    })),
  };
}

function answerOf(responses: Record<string, z.infer<typeof Answer>>): string {
  const content = responses["200"]?.content?.["application/json"];
  return nameOf(content?.schema.$ref);
}

/** `#/components/schemas/Target` is `Target`. */
function nameOf(reference: string | undefined): string {
  return reference?.split("/").at(-1) ?? "";
}

function fieldsOf(schema: Node, prefix: string): ReadField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = `${prefix}${name}`;
    const field = readField(path, property);
    const { inner, isList } = unwrapped(property);
    const parts = Object.entries(inner.properties ?? {});
    if (parts.length === 0) return [field];
    const [[, first] = []] = parts;
    const isMap = parts.length > 3 && parts.every(([, it]) => same(it, first));
    if (isMap && first !== undefined) {
      const values = parts.map(([key]) => key);
      return [{ ...field, values }, ...fieldsOf(first, `${path}.*.`)];
    }
    return [field, ...fieldsOf(inner, `${path}${isList ? "[]" : ""}.`)];
  });
}

function same(a: Node, b: Node | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What a schema speaks of once `null` and the list around it are taken off. */
function unwrapped(schema: Node) {
  const some = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  const types = [some.type ?? []].flat();
  const nullable =
    schema.anyOf?.some(({ type }) => type === "null") === true ||
    types.includes("null");
  const isList = types.includes("array");
  return { some, types, nullable, isList, inner: some.items ?? some };
}

function readField(
  name: string,
  schema: Node,
  description = schema.description,
): ReadField {
  const { inner, isList, nullable } = unwrapped(schema);
  const reference = nameOf(inner.$ref);
  const [type = "string"] = [inner.type ?? []].flat();
  const known = reference === "" ? (inner.format ?? type) : reference;
  return {
    name,
    type: isList ? `${known}[]` : known,
    nullable,
    values: inner.enum ?? [],
    description: description ?? "",
  };
}
