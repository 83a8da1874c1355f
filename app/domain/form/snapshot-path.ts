import { DIMENSIONS } from "../plan/dimension";
import { STATUSES } from "../status/status";
import { TARGET_CODE } from "../plan/target";

/** Something of the public site that a snapshot holds as a file. */
export interface SnapshotPage {
  /** Pages are read by people and rewritten; data and assets are kept byte for byte. */
  kind: "page" | "data" | "asset";
  /** Its address on the site: path and query in their one form. */
  url: string;
  /** Its file in the snapshot: `en/metas/ESP-S-01.html`. Letters, digits, `.`, `_`, `-` and `/` only. */
  file: string;
}

/** How many pages of the public record a snapshot holds, newest first. */
export const SNAPSHOT_RECORD_PAGES = 10;

/** How many entries of it have a page of their own in a snapshot, the newest; tiles hold them all. */
export const SNAPSHOT_ENTRY_PAGES = 500;

type Value = RegExp | readonly string[];

/** Parameters that make another file, in the order of its name; a number of 1 is the same as none. */
const PARAMETERS: Readonly<Record<string, Value>> = {
  plan: /^[a-z][a-z0-9-]{3,80}$/,
  provincia: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  dimension: DIMENSIONS,
  estado: STATUSES,
  pagina: /^[1-9]\d{0,6}$/,
  page: /^[1-9]\d{0,6}$/,
  perPage: /^[1-9]\d{0,2}$/,
};

const NUMBERS = ["pagina", "page", "perPage"];

interface Shelf {
  kind: SnapshotPage["kind"];
  path: RegExp;
  parameters?: readonly string[];
  lastPage?: number;
  /** Programs look for it under this very name, without an ending. */
  asIs?: boolean;
}

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
const CODE = TARGET_CODE.source.slice(1, -1);

const TILE =
  "(?:\\d{1,2}|entries)/(?:x\\d{3}/){0,4}\\d{3}(?:\\.p/[1-9]\\d{0,2})?";

/** What a snapshot holds. An address that fits none of these is only on the live site. */
const SHELVES: readonly Shelf[] = [
  page("/", []),
  page("/(?:metodologia|acerca|privacidad|riesgos|datos|datos/api)", []),
  page("/provincias", ["pagina"]),
  page(`/provincias/${SLUG}`, ["plan", "dimension", "estado", "pagina"]),
  page(`/provincias/${SLUG}/acciones`, ["plan", "pagina"]),
  page(`/provincias/${SLUG}/audiencia`, ["plan"]),
  page("/metas", ["provincia", "dimension", "estado", "pagina"]),
  page("/avances", ["provincia", "dimension", "estado", "pagina"]),
  page(`/metas/(?:${CODE})`, ["pagina"]),
  { ...page("/registro", ["pagina"]), lastPage: SNAPSHOT_RECORD_PAGES },
  page("/registro/(?:0|[1-9]\\d{0,14})", []),
  { ...data("/registro/checkpoint", []), asIs: true },
  { ...data(`/registro/tile/${TILE}`, []), asIs: true },
  data("/api/v1/openapi\\.json", []),
  data("/api/v1/(?:provinces|plans)", []),
  data("/api/v1/(?:targets|updates)", ["page", "perPage"]),
  data("/api/v1/record/(?:checkpoint|entries)", []),
  data("/datos/[a-z]+(?:-[a-z]+)*\\.(?:csv|json)", []),
  data(
    "/evidencia/[0-9a-f]{64}(?:\\.(?:jpg|png|webp|pdf)|/miniatura\\.webp)",
    [],
  ),
  { kind: "asset", path: /^\/favicon\.svg$/ },
];

function page(path: string, parameters: readonly string[]): Shelf {
  return { kind: "page", path: new RegExp(`^${path}$`), parameters };
}

function data(path: string, parameters: readonly string[]): Shelf {
  return { kind: "data", path: new RegExp(`^${path}$`), parameters };
}

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What a snapshot holds of an address of the site, or null where it is only on the live site: filters
 * by words, other days, forms, private rooms. `/provincias/espinar?lang=en&pagina=2` is the page in
 * `en/provincias/espinar.pagina-2.html`. Two addresses have one file only where they are one page, on
 * file systems too that take capitals and small letters for the same. A fragment is passed over.
 */
export function snapshotPage(address: string): SnapshotPage | null {
  const [whole = ""] = address.split("#", 1);
  const [path = "", query = ""] = whole.split(/\?(.*)/s, 2);
  const shelf = SHELVES.find((one) => one.path.test(path));
  if (shelf === undefined) return null;
  const asked = new URLSearchParams(query);
  const isEnglish = spoken(asked);
  if (isEnglish === null) return null;
  const values = shelfValues(shelf, asked);
  if (values === null) return null;
  const isPage = shelf.kind === "page";
  return {
    kind: shelf.kind,
    url: urlOf(
      path,
      isPage && isEnglish ? [...values, ["lang", "en"]] : values,
    ),
    file: `${isPage && isEnglish ? "en/" : ""}${fileOf(path, values, shelf)}`,
  };
}

/** The position of the entry that a page is of; null for every other page. */
export function entryOfPage({ kind, url }: SnapshotPage): number | null {
  const position = /^\/registro\/(\d+)(?:\?|$)/.exec(url)?.[1];
  return kind !== "page" || position === undefined ? null : Number(position);
}

/** Whether an address asks for English; null where it asks for what nobody speaks here. */
function spoken(asked: URLSearchParams): boolean | null {
  const languages = asked.getAll("lang");
  asked.delete("lang");
  const [language = "es", ...more] = languages;
  if (more.length > 0 || !["es", "en"].includes(language)) return null;
  return language === "en";
}

type Values = readonly (readonly [name: string, value: string])[];

/** The parameters of an address in their one order; null where one is unknown there or malformed. */
function shelfValues(
  { parameters = [], lastPage = Infinity }: Shelf,
  asked: URLSearchParams,
): Values | null {
  const isKnown = [...asked.keys()].every(
    (name) => parameters.includes(name) && asked.getAll(name).length === 1,
  );
  if (!isKnown) return null;
  const values = Object.entries(PARAMETERS).flatMap(([name, accepted]) => {
    const value = asked.get(name) ?? "";
    const isFirst = NUMBERS.includes(name) && value === "1";
    return value === "" || isFirst ? [] : [{ name, value, accepted }];
  });
  const fits = values.every(({ name, value, accepted }) =>
    accepted instanceof RegExp
      ? accepted.test(value) && (name !== "pagina" || Number(value) <= lastPage)
      : accepted.includes(value),
  );
  return fits ? values.map(({ name, value }) => [name, value] as const) : null;
}

function urlOf(path: string, values: Values): string {
  const query = values.map((pair) => pair.join("=")).join("&");
  return query === "" ? path : `${path}?${query}`;
}

function fileOf(path: string, values: Values, { kind, asIs }: Shelf): string {
  const names = path.slice(1).split("/");
  const base = names
    .map((name) => (DEVICE.test(name) ? `${name}_` : name))
    .join("/");
  const parts = values.map(([name, value]) => `.${name}-${value}`).join("");
  if (kind === "page") return `${base || "index"}${parts}.html`;
  return asIs === true || /\.[a-z]+$/.test(base)
    ? base
    : `${base}${parts}.json`;
}

/** The link from one file of a snapshot to another: from `en/metas.html` to `favicon.svg` it is `../favicon.svg`. */
export function relativeLink(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  const apart = here.findIndex((name, index) => name !== there[index]);
  const shared = apart === -1 ? here.length : apart;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join(
    "/",
  );
}
