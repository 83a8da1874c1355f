import { searchWords } from "#app/domain/text/search-key";
import { openDatabase, type Database } from "#db/client";
import { listPublishedTargets } from "#db/queries/plan/targets";
import { Bare } from "../bare";
import { compare, paceOf } from "../compare";
import { ratioLine, type Line } from "../line";
import { overheard, type Statement } from "../statements";

const ROUNDS = 15;
const ROUND = { atOnce: 4, ms: 300 };
const READERS = 3;
const PER_PAGE = 50;
const ON = { asOf: "2026-11-21", knownOn: "2026-11-21" };

/** What people type: with and without accents, whole and begun, common and rare. */
const SEARCHES = [
  ...["agua", "niñez", "ninez", "CONSTRUCCIÓN", "constr", "anemia salud"],
  ...["camino1", "educacion mercado", "títulos2", "cañón al", "vecinal10"],
];

/** A page of what is found among fifty thousand promises, against the same with FTS5 by the bare driver. */
export async function searchLines(path: string): Promise<Line[]> {
  const db = await openDatabase(`sqlite:${path}`);
  const bare = await Promise.all(
    Array.from({ length: READERS }, () => openIndexed(path)),
  );
  try {
    const searches = SEARCHES.map((text) => searchWords(text));
    const details = await Promise.all(
      searches.map((words) => detailsOf(db, words)),
    );
    const ours = (turn: number) =>
      find(db, searches[turn % searches.length] ?? []);
    const same = async (turn: number) => {
      const reader = bare[turn % READERS];
      const words = searches[turn % searches.length] ?? [];
      const match = words.map((word) => `"${word}"*`).join(" ");
      await reader?.all(COUNT, [match]);
      await reader?.all(PAGE, [match, PER_PAGE]);
      for (const { sql, values } of details[turn % details.length] ?? [])
        await reader?.all(sql, values);
    };
    const compared = await compare(
      () => paceOf(ours, ROUND),
      () => paceOf(same, ROUND),
      ROUNDS,
    );
    const what = "search over 50,000 promises, against FTS5 by the bare driver";
    return [ratioLine(what, compared, 0.8)];
  } finally {
    await db.destroy();
    for (const one of bare) await one.close();
  }
}

const COUNT = "select count(*) as total from found where found match ?";
const PAGE = `select t.*, v.slug, v.name from targets t
  join plans p on p.id = t.plan_id join provinces v on v.ubigeo = p.province_ubigeo
  where t.code in (select code from found where found match ?) order by t.code limit ?`;

const find = (db: Database, words: readonly string[]) =>
  listPublishedTargets(db, {
    ...{ kind: "target" as const, page: 1, perPage: PER_PAGE },
    ...{ words, ...ON },
  });

/** What ours reads of the promises on the page, once it knows which: the same for both. */
async function detailsOf(db: Database, words: readonly string[]) {
  const heard: Statement[] = [];
  await find(overheard(db, heard), words);
  return heard.slice(2);
}

/** A reader with an index of its own: the engine's full-text search, accents ignored. */
async function openIndexed(path: string): Promise<Bare> {
  const bare = await Bare.open(path, "read");
  await bare.script(
    `create virtual table temp.found using fts5(code unindexed, words, tokenize = 'unicode61 remove_diacritics 2');
     insert into temp.found (code, words)
     select c.target_code, group_concat(c.word, ' ') from target_words_cache c group by c.target_code`,
  );
  return bare;
}
