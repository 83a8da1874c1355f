import { updateWords } from "#app/domain/update/update-words";
import { writeTransaction, type Database } from "#db/client";
import { insertRows } from "../insert-rows";
import { prepared } from "../prepared";
import { batches } from "../record/batches";

/** Updates whose words are read at once. */
const PAGE = 200;

/**
 * Stores the words that these published updates are found by, in place of those stored before: called
 * where an update is published, and where its words are removed.
 */
export async function storeUpdateWords(
  trx: Database,
  updateIds: readonly string[],
): Promise<void> {
  if (updateIds.length === 0) return;
  await forgetWords(trx, { updateIds });
  const published = await publishedTexts(trx, { updateIds });
  const rows = published.flatMap(({ update_id, ...texts }) =>
    updateWords(texts).map((word) => ({ word, update_id })),
  );
  for (const batch of batches(rows)) {
    await insertRows(trx, "update_words_cache", batch);
  }
}

/** Fills in the words of updates that were published before words were kept; does nothing where any are. */
export async function fillUpdateWords(db: Database): Promise<void> {
  const filled = await db
    .selectFrom("update_words_cache")
    .select("update_id")
    .limit(1)
    .executeTakeFirst();
  if (filled !== undefined) return;
  await writeTransaction(db, async (trx) => {
    for (let after = ""; ;) {
      const rows = await trx
        .selectFrom("publications")
        .select("update_id")
        .where("update_id", ">", after)
        .orderBy("update_id")
        .limit(PAGE)
        .execute();
      const ids = rows.map(({ update_id }) => update_id);
      await storeUpdateWords(trx, ids);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  });
}

type Updates = { updateIds: readonly string[] };

const forgetWords = prepared((db, { updateIds }: Updates) =>
  db.deleteFrom("update_words_cache").where("update_id", "in", updateIds),
);

const publishedTexts = prepared((db, { updateIds }: Updates) =>
  db
    .selectFrom("publications as n")
    .innerJoin("plans as p", "p.id", "n.plan_id")
    .innerJoin("provinces as v", "v.ubigeo", "p.province_ubigeo")
    .innerJoin("update_content as c", (join) =>
      join
        .onRef("c.update_id", "=", "n.update_id")
        .onRef("c.version", "=", "n.version"),
    )
    .select(["n.update_id", "n.target_code as targetCode"])
    .select(["v.name as provinceName", "c.summary"])
    .where("n.update_id", "in", updateIds),
);
