import { z } from "zod";
import type { Instant, IsoDate } from "../text/calendar";
import { hashField } from "../record/record-fields";
import type { Method } from "../method/method";
import { OPEN_TABLES, type OpenTableName } from "./tables";
import { tableSchema } from "./table";

/** What is known of a file once it was written: its bytes, their SHA-256, its rows without the header. */
export interface FileFacts {
  bytes: number;
  sha256: string;
  rows: number;
}

/** Titles and meanings in one language. */
export interface DataPackageWords {
  title: string;
  description: string;
  table(name: OpenTableName): {
    title: string;
    description: string;
    column(name: string): string;
  };
}

/** What a data package speaks of: which site, which days, how far the record went. */
export interface DataPackageFacts {
  origin: string;
  clocks: { asOf: IsoDate; knownOn: IsoDate };
  record: { size: number; root: string };
  /** The method of the day that the files are known on. */
  method: Method;
  /** Whether everything but the plans is invented. */
  demo: boolean;
  /** The newest entry of the record; null where there is none. */
  changedAt: Instant | null;
  files: ReadonlyMap<OpenTableName, FileFacts>;
  /** Where a file lies, seen from the descriptor. */
  path(name: OpenTableName): string;
}

/** How the files are written (RFC 4180, with a byte order mark before the first column's name). */
const DIALECT = {
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
};

/** The licence of everything but the quotations. */
export const LICENCE = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0",
};

/** The descriptor of all tables (`datapackage.json`, Frictionless Data Package). */
export function dataPackage(
  facts: DataPackageFacts,
  words: DataPackageWords,
): object {
  return {
    profile: "tabular-data-package",
    name: "lo-prometido",
    format: 1,
    title: words.title,
    description: words.description,
    homepage: `${facts.origin}/datos`,
    version: String(facts.record.size),
    demo: facts.demo,
    ...(facts.changedAt === null ? {} : { created: facts.changedAt }),
    ...facts.clocks,
    record: facts.record,
    method: facts.method,
    licenses: [LICENCE],
    resources: OPEN_TABLES.flatMap((table) => {
      const file = facts.files.get(table.name);
      if (file === undefined) return [];
      const { title, description, column } = words.table(table.name);
      return [
        {
          profile: "tabular-data-resource",
          name: table.name,
          path: facts.path(table.name),
          title,
          description,
          format: "csv",
          mediatype: "text/csv",
          encoding: "utf-8",
          bytes: file.bytes,
          hash: `sha256:${file.sha256}`,
          rows: file.rows,
          dialect: DIALECT,
          schema: tableSchema(table, column),
        },
      ];
    }),
  };
}

/** What an import reads of a descriptor; whatever else it says is passed over. */
export const DataPackageFile = z.object({
  name: z.literal("lo-prometido"),
  format: z.literal(1),
  demo: z.boolean().default(false),
  record: z.object({ size: z.int().min(0), root: hashField }),
  resources: z
    .array(
      z.object({
        name: z.string().max(60),
        hash: z
          .string()
          .regex(/^sha256:[0-9a-f]{64}$/)
          .transform((hash) => hash.slice("sha256:".length)),
        rows: z.int().min(0),
      }),
    )
    .max(50),
});

export type DataPackageFile = z.infer<typeof DataPackageFile>;
