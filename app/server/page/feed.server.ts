import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  decisionFeed,
  type FeedSubject,
} from "#app/components/feed/decision-feed";
import { limaDay } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import { clockParameters } from "#app/domain/form/query-parameter";
import type { Clocks } from "#app/domain/status/status-reading";
import { xmlDocument } from "#app/domain/text/xml";
import { requestLanguage } from "#app/i18n/language";
import { wordsFor, type Words } from "#app/i18n/words";
import { readTransaction, type Database } from "#db/client";
import {
  listPublishedEvents,
  type EventScope,
} from "#db/queries/update/published-events";
import { listPublishedSuccessions } from "#db/queries/succession/published-successions";
import { keptParameters } from "./kept-parameters.server";
import { refused } from "../http/refused.server";
import { tagOf, taggedAnswer } from "../http/tagged-answer.server";

/** Most entries of a feed. */
export const FEED_ENTRIES = 50;

/** What a route knows of its feed: whose events, and how it is called. */
export interface FeedSource {
  scope: EventScope;
  subject(words: Words): FeedSubject;
}

/**
 * The loader of a feed. `find` says what it is about, or null where there is nothing by that name,
 * which is 404; a clock that is no day is 400.
 */
export function feedLoader(
  find: (
    db: Database,
    params: LoaderFunctionArgs["params"],
    clocks: Clocks,
  ) => Promise<FeedSource | null>,
) {
  return async ({ request, params, context }: LoaderFunctionArgs) => {
    const { searchParams } = new URL(request.url);
    const today = limaDay(context.now());
    const clocks = readQuery(searchParams, clockParameters(today));
    if (!clocks.ok) return refused(request, "malformed");
    const found = await readTransaction(context.db, async (db) => {
      const source = await find(db, params, clocks.value);
      if (source === null) return null;
      const scope = { ...source.scope, ...clocks.value };
      return {
        source,
        events: await listPublishedEvents(db, scope, FEED_ENTRIES),
        successions: await listPublishedSuccessions(db, scope, FEED_ENTRIES),
      };
    });
    if (found === null) return refused(request, "not_found");
    const { demo, origin } = context.settings;
    const language = requestLanguage(request);
    const words = wordsFor(language);
    const feed = decisionFeed(
      found.source.subject(words),
      { ...found, most: FEED_ENTRIES },
      {
        ...{ origin: origin.origin, language, words, demo },
        params: keptParameters(request),
      },
    );
    const body = xmlDocument(feed);
    const type = "application/atom+xml; charset=utf-8";
    return await taggedAnswer(request, tagOf(body), () => ({ type, body }));
  };
}
