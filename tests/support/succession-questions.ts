import type { Database } from "#db/client";
import { listPublishedSuccessions } from "#db/queries/succession/published-successions";

const SCOPES = {
  anything: {},
  "what a province promised": { provinceSlug: "espinar" },
  "a promise": { targetCode: "ESP-S-01" },
};

/** What feeds ask of promises that others follow. */
export const SUCCESSION_QUESTIONS = Object.fromEntries(
  Object.entries(SCOPES).map(([name, scope]) => [
    `what follows ${name}`,
    (db: Database) =>
      listPublishedSuccessions(db, { ...scope, knownOn: "2026-11-21" }, 50),
  ]),
);
