import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { admitting } from "#app/server/admission.server";

/** A handler whose answers come when the test says so. */
function held() {
  const waiting: (() => void)[] = [];
  const handle = () =>
    new Promise<Response>((resolve) =>
      waiting.push(() => resolve(new Response("page"))),
    );
  const answerAll = () => waiting.splice(0).forEach((answer) => answer());
  return { handle, answerAll };
}

const page = () => new Request("http://site.example/metas");
const form = () => new Request("http://site.example/x", { method: "POST" });

test("so many pages at once are let in, the next is told at once to come back, and later it is let in", async () => {
  const { handle, answerAll } = held();
  const door = admitting(handle, { pages: 2, forms: 1 });
  const inside = [door(page()), door(page())];
  const context = {} as AppLoadContext;
  const refused = await door(page(), context);
  expect(refused.status).toBe(503);
  expect(context.unavailable).toBe("busy");
  answerAll();
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([
    200, 200,
  ]);
  const later = door(page());
  answerAll();
  expect((await later).status).toBe(200);
});

test("forms have places of their own", async () => {
  const { handle, answerAll } = held();
  const door = admitting(handle, { pages: 1, forms: 1 });
  const inside = [door(page()), door(form())];
  expect((await door(page())).status).toBe(503);
  expect((await door(form())).status).toBe(503);
  answerAll();
  await Promise.all(inside);
});

test("a place is free again where a page broke", async () => {
  const broken = () => Promise.reject(new Error("broke"));
  const door = admitting(broken, { pages: 1, forms: 1 });
  await expect(door(page())).rejects.toThrow("broke");
  await expect(door(page())).rejects.toThrow("broke");
});
