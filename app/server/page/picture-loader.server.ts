import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { PictureFacts } from "#app/components/picture/picture-frame";
import { limaDay } from "#app/domain/text/calendar";
import { readQuery } from "#app/domain/form/page-query";
import {
  clockParameters,
  slugParameter,
} from "#app/domain/form/query-parameter";
import type { Clocks } from "#app/domain/status/status-reading";
import { readTransaction, type Database } from "#db/client";
import { pictureFacts } from "./picture-facts.server";
import { pictureAnswer } from "./picture.server";
import { refused } from "../http/refused.server";

/** What is asked of a picture: a name from its address, both clocks, and a plan where there are several. */
export interface PictureQuestion {
  db: Database;
  /** The file's name without its ending; empty where the address has none. */
  name: string;
  clocks: Clocks;
  planId: string | null;
  facts: PictureFacts;
}

/**
 * The loader of a picture. `draw` gives the drawing, or null where there is nothing by that name,
 * which is 404; a parameter that is not of its form is 400.
 */
export function pictureLoader(
  draw: (question: PictureQuestion) => Promise<ReactElement | null>,
) {
  return async ({ request, params, context }: LoaderFunctionArgs) => {
    const today = limaDay(context.now());
    const query = readQuery(new URL(request.url).searchParams, {
      ...clockParameters(today),
      planId: slugParameter("plan"),
    });
    if (!query.ok) return refused(request, "malformed");
    const { planId, ...clocks } = query.value;
    const name = nameOf(params["file"] ?? "");
    const facts = pictureFacts(request, context, clocks);
    const drawing = await readTransaction(context.db, (db) =>
      draw({ db, name, clocks, planId, facts }),
    );
    return drawing === null
      ? refused(request, "not_found")
      : await pictureAnswer(request, renderToStaticMarkup(drawing));
  };
}

const ENDING = ".png";

function nameOf(file: string): string {
  return file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : "";
}
