import fc from "fast-check";
import { expect, test } from "vitest";
import { ringsAmong } from "#app/domain/decision/publishing-groups";
import {
  RING,
  ringThrough,
  type PublishingLink,
} from "#app/domain/decision/publishing-ring";

/** Links in words: `a>b b>c` is a who publishes b, and b who publishes c. */
const links = (text: string): PublishingLink[] =>
  text.split(" ").map((link) => {
    const [deciderId = "", authorId = ""] = link.split(">");
    return { deciderId, authorId };
  });

const through = (text: string, closing = "a>b") =>
  ringThrough(
    links(text),
    links(closing)[0] ?? { deciderId: "", authorId: "" },
  );

test("C12: three who publish each other in turn are a ring, whichever link closes it", () => {
  const three = "a>b b>c c>a";
  for (const closing of three.split(" ")) {
    expect(through(three, closing)).toEqual(["a", "b", "c"]);
  }
  expect(through("a>b b>c c>d d>e e>a")).toHaveLength(5);
});

test("a pair, an open chain, a chain of six and a link that is not there yet are none", () => {
  expect(through("a>b b>a")).toEqual([]);
  expect(through("a>b b>c c>d")).toEqual([]);
  expect(through("a>b b>c c>d d>e e>f f>a")).toEqual([]);
  expect(through("b>c c>a")).toEqual([]);
});

test("whoever stands beside a ring is not in it", () => {
  expect(through("a>b b>c c>a c>x x>c d>a b>e")).toEqual(["a", "b", "c"]);
});

/** Every closed chain through a link, found the slow way: all orders of all people. */
function slowly(all: readonly PublishingLink[], closing: PublishingLink) {
  const has = (from: string, to: string) =>
    all.some((it) => it.deciderId === from && it.authorId === to);
  const people = [...new Set(all.flatMap((it) => [it.deciderId, it.authorId]))];
  const members = new Set<string>();
  const extend = (chain: string[]) => {
    const last = chain.at(-1) ?? "";
    const isRing = chain.length >= RING.least && last === closing.deciderId;
    if (isRing) for (const id of chain) members.add(id);
    if (chain.length === RING.longest || last === closing.deciderId) return;
    for (const id of people) {
      if (!chain.includes(id) && has(last, id)) extend([...chain, id]);
    }
  };
  if (has(closing.deciderId, closing.authorId)) extend([closing.authorId]);
  return [...members].sort();
}

test("a ring is found wherever one is, and nowhere else", () => {
  const person = fc.constantFrom(..."abcdefg");
  const link = fc
    .record({ deciderId: person, authorId: person })
    .filter(({ deciderId, authorId }) => deciderId !== authorId);
  const graph = fc.uniqueArray(link, {
    selector: (it) => `${it.deciderId} ${it.authorId}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(graph, link, (all, closing) => {
      const ring = ringThrough(all, closing);
      expect(ring).toEqual(slowly(all, closing));
      if (ring.length > 0) {
        expect(ring).toContain(closing.deciderId);
        expect(ring).toContain(closing.authorId);
        const whole = ringsAmong(all).find((group) =>
          group.includes(closing.authorId),
        );
        expect(whole).toEqual(expect.arrayContaining(ring));
      }
    }),
  );
});
