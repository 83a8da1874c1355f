import { describe, expect, test } from "vitest";
import type { PageAddress } from "#app/components/layout/page-address";
import { claimReview } from "#app/components/update/claim-review";
import { readTarget } from "#app/domain/plan/target-reading";
import {
  UNCONTESTED,
  type PublishedContest,
} from "#app/domain/statement/statement";
import { VERDICTS, type ClaimableStatus } from "#app/domain/status/status";
import type { PublishedUpdate } from "#app/domain/update/update";
import { wordsFor } from "#app/i18n/words";
import { WORLD_PLANS } from "#tests/support/world-plans";

const HERE: PageAddress = {
  origin: "https://lo.example",
  language: "es",
  path: "/metas/ESP-S-01",
  query: "pagina=2",
  asOf: null,
  knownOn: null,
  demo: false,
};

const EFFECTIVE = "2023-01-15";
const [world] = WORLD_PLANS;
const [target] = world?.targets ?? [];
if (world === undefined || target === undefined) throw new Error("no plan");

function reviewOf(
  status: ClaimableStatus | null,
  page: Partial<PageAddress> = {},
  contest: PublishedContest = UNCONTESTED,
) {
  if (world === undefined || target === undefined) throw new Error("no plan");
  const fact = status === null ? null : { status, effectiveDate: EFFECTIVE };
  const reading = readTarget(target, fact, "2026-11-21", {
    evidenceItems: 0,
    updates: 1,
    lastDecidedAt: "2024-01-01T12:00:00.000Z",
  });
  const update = {
    status,
    effectiveDate: EFFECTIVE,
    decidedAt: "2023-02-02T03:00:00.000Z",
    retracted: null,
    contest,
  } as PublishedUpdate;
  const reviewed = { target, plan: world.plan, reading, updates: [update] };
  return claimReview(reviewed, { ...HERE, ...page }, wordsFor("es"));
}

describe("a verdict", () => {
  test("is a review of what the plan says, on a scale from broken to fulfilled", () => {
    expect(reviewOf("broken")).toMatchObject({
      "@type": "ClaimReview",
      claimReviewed: "Construir una posta de salud en Coporaque.",
      url: "https://lo.example/metas/ESP-S-01",
      // In Lima it was still the first of February.
      datePublished: "2023-02-01",
      itemReviewed: { author: { name: "Movimiento de Prueba" } },
      reviewRating: {
        ratingValue: 1,
        worstRating: 1,
        bestRating: 3,
        alternateName: "Incumplida",
      },
    });
    const values = VERDICTS.map((status) => {
      const rating = reviewOf(status)?.["reviewRating"];
      return (rating as { ratingValue?: number }).ratingValue;
    });
    expect(values).toEqual([3, 2, 1, undefined]);
  });

  test("of another day is no statement of today", () => {
    expect(reviewOf("broken", { asOf: "2023-03-01" })).toBeNull();
    expect(reviewOf("broken", { knownOn: "2023-03-01" })).toBeNull();
  });
});

test("what is no verdict is no review", () => {
  for (const status of [
    "in_progress",
    "stalled",
    "not_started",
    null,
  ] as const) {
    expect(reviewOf(status)).toBeNull();
  }
});

test("a review carries the government's reply and accepted corrections, and nothing that was taken away", () => {
  const said = { authorName: "Municipalidad", url: null };
  const at = "2023-02-03T03:00:00.000Z";
  const reply = { ...said, filedAt: at, publishedAt: at, days: 1 };
  const asked = { ...said, filedAt: at, decidedAt: at, reasonCode: null };
  const contest: PublishedContest = {
    replies: [
      { ...reply, id: "a", words: "La obra se entregó en enero." },
      { ...reply, id: "b", words: null },
    ],
    corrections: [
      { ...asked, id: "c", outcome: "note", words: null, note: "Son tres." },
      { ...asked, id: "d", outcome: "declined", words: null, note: "No." },
    ],
    waitsSince: null,
  };
  expect(reviewOf("broken", {}, contest)).toMatchObject({
    comment: [
      {
        text: "La obra se entregó en enero.",
        dateCreated: "2023-02-02",
        author: { name: "Municipalidad" },
      },
    ],
    correction: [{ "@type": "CorrectionComment", text: "Son tres." }],
  });
  const review = reviewOf("broken", {}, contest);
  expect(review?.["comment"]).toHaveLength(1);
  expect(review?.["correction"]).toHaveLength(1);
  expect(reviewOf("broken")).not.toHaveProperty("comment");
});
