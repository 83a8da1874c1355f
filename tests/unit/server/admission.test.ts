import type { AppLoadContext } from "@remix-run/node";
import { expect, test } from "vitest";
import { Admission } from "#app/server/http/admission.server";

/** A handler whose answers come when the test says so, and how many it works on. */
function held() {
  const waiting: (() => void)[] = [];
  const handle = () =>
    new Promise<Response>((resolve) =>
      waiting.push(() => resolve(new Response("page"))),
    );
  return {
    handle,
    underWay: () => waiting.length,
    /** Answers what is under way, again and again, until nobody waits. */
    async answerAll() {
      while (waiting.length > 0) {
        waiting.splice(0).forEach((answer) => answer());
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
  };
}

const page = () => new Request("http://site.example/metas");
const form = () => new Request("http://site.example/x", { method: "POST" });

test("few pages are made at once, some wait in their order, the next is told at once to come back", async () => {
  const { handle, underWay, answerAll } = held();
  const admission = new Admission({
    atOnce: 1,
    waiting: 2,
    forms: 1,
    patienceMs: 9e9,
  });
  const door = admission.before(handle);
  const inside = [door(page()), door(page()), door(page())];
  expect(underWay()).toBe(1);
  expect(admission.isFull).toBe(true);
  const context = {} as AppLoadContext;
  const refused = await door(page(), context);
  expect(refused.status).toBe(503);
  expect(context.unavailable).toBe("busy");
  await answerAll();
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([
    200, 200, 200,
  ]);
  expect(admission.isFull).toBe(false);
  const later = door(page());
  await answerAll();
  expect((await later).status).toBe(200);
});

test("forms have places of their own", async () => {
  const { handle, answerAll } = held();
  const limits = { atOnce: 1, waiting: 0, forms: 1, patienceMs: 9e9 };
  const door = new Admission(limits).before(handle);
  const inside = [door(page()), door(form())];
  expect((await door(page())).status).toBe(503);
  expect((await door(form())).status).toBe(503);
  await answerAll();
  await Promise.all(inside);
});

test("whoever has waited too long is told to come back, and those behind are served", async () => {
  const { handle, underWay, answerAll } = held();
  const limits = { atOnce: 1, waiting: 5, forms: 1, patienceMs: 100 };
  const door = new Admission(limits).before(handle);
  const first = door(page());
  const tooLong = door(page());
  await new Promise((resolve) => setTimeout(resolve, 150));
  const fresh = door(page());
  expect(underWay()).toBe(1);
  await answerAll();
  const answers = await Promise.all([first, tooLong, fresh]);
  expect(answers.map(({ status }) => status)).toEqual([200, 503, 200]);
});

test("a picture takes no page's place", async () => {
  const { handle, answerAll } = held();
  const limits = { atOnce: 1, waiting: 0, forms: 1, patienceMs: 9e9 };
  const door = new Admission(limits).before(handle);
  const picture = new Request("http://site.example/og/metas/ESP-S-01.png");
  const inside = [door(picture), door(page())];
  await answerAll();
  expect((await Promise.all(inside)).map(({ status }) => status)).toEqual([
    200, 200,
  ]);
});

test("a place is free again where a page broke", async () => {
  const broken = () => Promise.reject(new Error("broke"));
  const limits = { atOnce: 1, waiting: 0, forms: 1, patienceMs: 9e9 };
  const door = new Admission(limits).before(broken);
  await expect(door(page())).rejects.toThrow("broke");
  await expect(door(page())).rejects.toThrow("broke");
});
