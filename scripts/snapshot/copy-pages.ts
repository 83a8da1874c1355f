import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "#app/i18n/language";
import {
  snapshotHtml,
  type SnapshotFrame,
} from "#app/domain/form/snapshot-html";
import {
  snapshotPage,
  type SnapshotPage,
} from "#app/domain/form/snapshot-path";
import { tilePath, tilesOf } from "#app/domain/proof/tile";
import type { Reader } from "#app/server/page/reader.server";
import { StartError } from "#app/server/start-error.server";
import type { SnapshotFolder } from "./folder";
import type { WrittenFile } from "./note";
import type { SnapshotWords } from "./options";

/** What copying the site takes. */
export interface Copying {
  reader: Pick<Reader, "read">;
  folder: Pick<SnapshotFolder, "write">;
  /** The compiled files that are served as they are. */
  assets: string;
  frames: Readonly<Record<Language, SnapshotFrame>>;
  words: SnapshotWords;
  /** Entries of the public record, whose tiles are copied whole. */
  recordSize: number;
  /** Called after each file, with how many there are and how many are known to be. */
  onFile(written: number, known: number): void;
}

/** Where copying begins; every other page is one that a link leads to. */
const BEGINNINGS = [
  "/",
  "/?lang=en",
  "/favicon.svg",
  "/api/v1/openapi.json",
  "/api/v1/provinces",
  "/api/v1/plans",
  "/api/v1/targets?perPage=200",
  "/api/v1/updates?perPage=200",
  "/api/v1/record/checkpoint",
  "/registro/checkpoint",
];

/** Copies every page that can be reached; throws `StartError` for one that does not answer as it should. */
export async function copyPages(copying: Copying): Promise<WrittenFile[]> {
  const known = new Map<string, SnapshotPage>();
  const add = (page: SnapshotPage | null) => {
    if (page !== null && !known.has(page.url)) known.set(page.url, page);
  };
  const tiles = tilesOf(copying.recordSize).map(
    (tile) => `/registro/tile/${tilePath(tile)}`,
  );
  [...BEGINNINGS, ...tiles].map(snapshotPage).forEach(add);
  const written: WrittenFile[] = [];
  // Pages that are found on the way are added to the end, and their turn comes.
  for (const page of known.values()) {
    const { bytes, links } = await copyOf(page, copying);
    written.push(await copying.folder.write(page.file, bytes));
    links.forEach(add);
    copying.onFile(written.length, known.size);
  }
  return written.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Copy {
  bytes: Buffer;
  links: readonly (SnapshotPage | null)[];
}

async function copyOf(page: SnapshotPage, copying: Copying): Promise<Copy> {
  if (page.kind === "asset") {
    return {
      bytes: await readFile(join(copying.assets, page.file)),
      links: [],
    };
  }
  const { status, body } = await copying.reader.read(page.url);
  if (status !== 200) {
    throw new StartError(copying.words.pageFailed(page.url, status), 1);
  }
  if (page.kind === "data")
    return { bytes: body, links: [nextOfList(page, body)] };
  const language = page.file.startsWith("en/") ? "en" : "es";
  const { html, links } = snapshotHtml(
    body.toString("utf8"),
    page,
    copying.frames[language],
  );
  return { bytes: Buffer.from(html), links };
}

/** The page of an API list that follows; a list says how long it is. */
function nextOfList({ url }: SnapshotPage, body: Buffer): SnapshotPage | null {
  if (!/[?&]perPage=/.test(url)) return null;
  const { page, perPage, total } = JSON.parse(body.toString("utf8")) as Record<
    string,
    number
  >;
  if (page === undefined || perPage === undefined || total === undefined) {
    return null;
  }
  const [path = ""] = url.split("?", 1);
  return page * perPage < total
    ? snapshotPage(`${path}?perPage=${perPage}&page=${page + 1}`)
    : null;
}
