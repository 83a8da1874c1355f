import { sql } from "kysely";
import { expect, test } from "vitest";
import { migrate } from "#db/migrate";
import { MIGRATIONS } from "#db/migrations/index";
import { acceptedBy, claim } from "#tests/support/desk";
import { useOffice } from "#tests/support/office";

const office = useOffice();

/** The steps back from `0026-sending-hashes`, with the hash that every sending had. */
const back = (hash: string) => [
  "drop table sending_hashes",
  `alter table submissions add column request_hash text not null default '${hash}'`,
  "delete from schema_migrations where name >= '0026'",
];

const UP_TO_IT = MIGRATIONS.filter(({ name }) => name < "0027");

test("a database of the version before keeps what it knows of sendings, and its rows stay for good", async () => {
  const { db, desk, rosa } = office;
  const input = claim();
  acceptedBy(await desk.send(rosa, "ESP-E-04", input));
  const hashes = () => db.selectFrom("sending_hashes").selectAll().execute();
  const before = await hashes();
  expect(before).toHaveLength(1);
  for (const step of back(before[0]?.request_hash ?? "")) {
    await sql.raw(step).execute(db);
  }
  const applied = await migrate(db, UP_TO_IT, desk.now());
  expect(applied).toEqual(["0026-sending-hashes"]);
  expect(await hashes()).toEqual(before);
  expect(await desk.send(rosa, "ESP-E-04", input)).toMatchObject({
    repeated: true,
  });
  const removal = db.deleteFrom("submissions").execute();
  await expect(removal).rejects.toThrow(/append_only/);
});
