import { afterAll, beforeAll, expect, test } from "vitest";
import { goodUpdate } from "#tests/support/abuse/forms";
import { expectManners, textOf } from "#tests/support/abuse/rules";
import { openAbuseSite, type AbuseSite } from "#tests/support/abuse/site";

let at: AbuseSite;

beforeAll(async () => {
  at = await openAbuseSite();
});

afterAll(() => at.close());

const send = (who: "citizen" | "otherCitizen") =>
  at
    .as(who)
    .post("/aportar/ESP-S-01", goodUpdate({ status: "", intent: "submit" }));

test("one account that sends without end waits, with what it wrote; its neighbour at the same address does not", async () => {
  for (let sent = 0; sent < 120; sent += 1) {
    expect((await send("citizen")).status).toBe(422);
  }
  const refused = await send("citizen");
  expect(refused.status).toBe(429);
  expect(textOf(refused)).toContain("La obra empezó y hay una cuadrilla");
  expectManners(refused);
  expect(refused.headers["retry-after"]).toMatch(/^\d+$/);
  expect((await send("otherCitizen")).status).toBe(422);
  // Nor does it go on in another form, where what it wrote stays too.
  const words = "La nota muestra la cuadrilla: mírela otra vez, por favor.";
  for (const path of [
    `/mis-aportes/${at.stage.updates.rejected}`,
    `/avances/${at.stage.updates.approved}`,
  ]) {
    const form = { kind: "correction", words };
    const also = await at.as("citizen").post(path, form);
    expect(also.status, path).toBe(429);
    expect(also.headers["retry-after"]).toMatch(/^\d+$/);
    expect(textOf(also)).toContain(words);
  }
  const { clock } = at.site;
  clock.now = new Date(clock.now.getTime() + 10 * 60_000);
  expect((await send("citizen")).status).toBe(422);
});
