import type { LoaderFunctionArgs } from "@remix-run/node";
import { xmlDocument, type XmlElement } from "#app/domain/text/xml";
import { readTransaction, type Database } from "#db/client";
import { refused } from "../http/refused.server";
import { tagOf, taggedAnswer } from "../http/tagged-answer.server";

/** What a part of the map of the site is made from. */
export interface SitemapQuestion {
  db: Database;
  params: LoaderFunctionArgs["params"];
  /** Begins every address, without a slash at its end. */
  origin: string;
}

/** The loader of the map of the site or of a part of it; null is 404. */
export function sitemapLoader(
  list: (question: SitemapQuestion) => Promise<XmlElement | null>,
) {
  return async ({ request, params, context }: LoaderFunctionArgs) => {
    const { origin } = context.settings.origin;
    const root = await readTransaction(context.db, (db) =>
      list({ db, params, origin }),
    );
    if (root === null) return refused(request, "not_found");
    const body = xmlDocument(root);
    const type = "application/xml; charset=utf-8";
    return await taggedAnswer(request, tagOf(body), () => ({ type, body }));
  };
}
