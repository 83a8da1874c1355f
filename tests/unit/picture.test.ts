import { expect, test } from "vitest";
import { pictureAnswer } from "#app/server/page/picture.server";

const drawing = (number: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="${number % 20}" height="${Math.floor(number / 20)}"/></svg>`;

const ask = (number: number) =>
  pictureAnswer(
    new Request(`https://lo.example/og/metas/X-${number}.png`),
    drawing(number),
  );

test("many who ask at once for one picture all get it, and the line for others is bounded", async () => {
  const wanted = Array.from({ length: 100 }, (_, index) => index);
  const answers = await Promise.all([...wanted, 0, 0, 0].map(ask));
  const statuses = answers.map(({ status }) => status);
  const away = statuses.filter((status) => status === 503).length;
  const drawn = statuses.filter((status) => status === 200).length;
  // One is drawn, forty wait, and the first is asked for three times more.
  expect([drawn, away]).toEqual([44, 59]);
  const busy = answers[statuses.indexOf(503)];
  expect(busy?.headers.get("Retry-After")).toMatch(/^\d+$/);
  expect(await busy?.text()).toContain("El sitio está ocupado");
  // Whoever was sent away may come back.
  expect((await ask(statuses.indexOf(503))).status).toBe(200);
});

test("a drawing that cannot be read is a bug, and not kept", async () => {
  const answer = () =>
    pictureAnswer(new Request("https://lo.example/og/metas/X.png"), "<svg");
  await expect(answer()).rejects.toThrow();
  await expect(answer()).rejects.toThrow();
});
