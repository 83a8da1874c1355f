import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { PageProvider, type PageFacts } from "#app/components/layout/page";
import { wordsFor } from "#app/i18n/words";

/** Draws a component as a page of the site would, on 2026-11-21, in Spanish unless said. */
export function draw(child: ReactNode, facts: Partial<PageFacts> = {}) {
  return render(onPage(child, facts));
}

/** A component on a page of the site, on 2026-11-21, in Spanish unless said. */
export function onPage(
  child: ReactNode,
  { language = "es", ...rest }: Partial<PageFacts> = {},
) {
  const page: PageFacts = {
    language,
    words: wordsFor(language),
    today: "2026-11-21",
    path: "/",
    query: "",
    asOf: null,
    knownOn: null,
    origin: "http://localhost:3000",
    demo: false,
    record: null,
    ...rest,
  };
  return <PageProvider value={page}>{child}</PageProvider>;
}
