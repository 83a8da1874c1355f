import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DIMENSIONS } from "#app/domain/plan/dimension";
import { searchWords } from "#app/domain/text/search-key";
import { CLAIMABLE_STATUSES } from "#app/domain/status/status";
import { updateWords } from "#app/domain/update/update-words";
import type { Actor } from "#app/domain/account/user";
import { listPublishedUpdates } from "#db/queries/update/published-updates";
import { countUpdateFacets } from "#db/queries/update/update-facets";
import type { UpdateFilter } from "#db/queries/update/update-filter";
import {
  fillUpdateWords,
  storeUpdateWords,
} from "#db/queries/update/update-words";
import { testDatabase, type TestDatabase } from "#tests/support/database";
import { keepBack, publish, type Story } from "#tests/support/publish";
import { makeWorld } from "#tests/support/world";

const CLOCKS = { asOf: "2026-11-21", knownOn: "2026-11-21" };

let site: TestDatabase;
let author: Actor;
let by: Actor[];

beforeEach(async () => {
  site = await testDatabase();
  const world = await makeWorld(site.db);
  author = await world.citizen("Rosa");
  by = [await world.moderator("Mario", "*")];
  await tell("posta", "ESP-S-01", "La posta de Ñahuinpuquio ya tiene techo.");
  await tell("road", "ESP-E-03", "La vía a Yauri está sin asfaltar.", {
    status: "stalled",
  });
  await tell("tarata", "TAR-S-01", "La posta se quedó sin médico.", {
    retracted: true,
  });
  await keepBack(
    site.db,
    story("secret", "ESP-S-02", "La posta que nadie aprobó."),
    "submitted",
  );
});

afterEach(() => site.close());

interface Ways {
  status?: "stalled";
  retracted?: boolean;
}

function story(id: string, targetCode: string, summary: string): Story {
  const status = "in_progress" as const;
  const content = { summary };
  const effectiveDate = "2020-01-01";
  return { id, targetCode, author, status, effectiveDate, content };
}

async function tell(
  id: string,
  code: string,
  summary: string,
  { status = undefined, retracted = false }: Ways = {},
): Promise<void> {
  const told = story(id, code, summary);
  await publish(site.db, status === undefined ? told : { ...told, status }, {
    at: "2020-02-01",
    by,
    ...(retracted ? { retracted: { at: "2020-03-01", by, note: "" } } : {}),
  });
}

async function found(filter: Partial<UpdateFilter>): Promise<string[]> {
  const page = { page: 1, perPage: 50 };
  const all = { ...CLOCKS, ...page, ...filter };
  const { items } = await listPublishedUpdates(site.db, all);
  return items.map(({ id }) => id).sort();
}

const search = (text: string) => found({ words: searchWords(text) });

describe("the search in what was published", () => {
  it("ignores accents and case, takes beginnings of words, and wants all of them", async () => {
    expect(await search("POSTA")).toEqual(["posta", "tarata"]);
    expect(await search("medico pos")).toEqual(["tarata"]);
    expect(await search("ñahui")).toEqual(["posta"]);
    expect(await search("osta")).toEqual([]);
    expect(await search("%_ --")).toEqual([]);
  });

  it("finds by the promise's code and the province's name, and never what is not public", async () => {
    expect(await search("esp-e-03")).toEqual(["road"]);
    expect(await search("posta espinar")).toEqual(["posta"]);
    expect(await search("nadie")).toEqual([]);
  });

  it("knows on a day only what had been published by then", async () => {
    const words = ["posta"];
    expect(await found({ words, knownOn: "2020-01-31" })).toEqual([]);
    expect(await found({ words, asOf: "2019-12-31" })).toEqual([]);
  });

  it("no longer finds words that were removed", async () => {
    await site.db
      .updateTable("update_content")
      .set({ summary: null, salt: null })
      .where("update_id", "=", "posta")
      .execute();
    await storeUpdateWords(site.db, ["posta"]);
    expect(await search("posta")).toEqual(["tarata"]);
    expect(await search("esp-s-01")).toEqual([]);
  });
});

describe("the words that updates are found by", () => {
  async function cached(): Promise<string[]> {
    const rows = await site.db
      .selectFrom("update_words_cache")
      .selectAll()
      .execute();
    return rows.map(({ word, update_id }) => `${update_id} ${word}`).sort();
  }

  async function rebuilt(): Promise<string[]> {
    const { items } = await listPublishedUpdates(site.db, {
      ...CLOCKS,
      ...{ page: 1, perPage: 50 },
    });
    const names = { espinar: "Espinar", tarata: "Tarata" };
    return items
      .flatMap(({ id, targetCode, summary, provinceSlug }) =>
        updateWords({
          ...{ targetCode, summary },
          provinceName: names[provinceSlug as keyof typeof names],
        }).map((word) => `${id} ${word}`),
      )
      .sort();
  }

  it("are those of their texts", async () => {
    expect(await cached()).toEqual(await rebuilt());
  });

  it("are filled in at the start where updates are older than they, once", async () => {
    await site.db.deleteFrom("update_words_cache").execute();
    await fillUpdateWords(site.db);
    expect(await cached()).toEqual(await rebuilt());
    await site.db
      .deleteFrom("update_words_cache")
      .where("update_id", "=", "road")
      .execute();
    await fillUpdateWords(site.db);
    expect(await search("asfaltar")).toEqual([]);
  });
});

describe("the counts beside the choices", () => {
  it("are that of the list, whatever narrows it", async () => {
    const page = { page: 1, perPage: 50 };
    for (const filter of [
      {},
      { status: "stalled" as const },
      { dimension: "social" as const },
      { status: "in_progress" as const, dimension: "social" as const },
      { status: "in_progress" as const, words: ["posta"] },
    ]) {
      const asked = { ...CLOCKS, ...filter };
      const list = await listPublishedUpdates(site.db, { ...asked, ...page });
      expect(list.total).toBe(list.items.length);
    }
  });

  it("are what each choice would find, the other filters staying", async () => {
    const words = ["posta"];
    const status = "stalled" as const;
    const dimension = "social" as const;
    for (const filter of [
      ...[{}, { words }, { provinceSlug: "espinar" }],
      ...[{ status }, { dimension }, { status, dimension }],
    ]) {
      const facets = await countUpdateFacets(site.db, { ...CLOCKS, ...filter });
      for (const dimension of DIMENSIONS) {
        const those = await found({ ...filter, dimension });
        expect(facets.byDimension[dimension]).toBe(those.length);
      }
      for (const status of CLAIMABLE_STATUSES) {
        const those = await found({ ...filter, status });
        expect(facets.byStatus[status]).toBe(those.length);
      }
      for (const provinceSlug of ["espinar", "tarata"]) {
        const those = await found({ ...filter, provinceSlug });
        expect(facets.byProvince[provinceSlug] ?? 0).toBe(those.length);
      }
    }
  });
});
