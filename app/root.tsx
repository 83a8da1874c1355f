import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import {
  BareFrame,
  STANDS_IN_A_FRAME,
} from "#app/components/layout/bare-frame";
import { PageProvider, type PageFacts } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import {
  ProblemPage,
  problemText,
  problemWords,
} from "#app/components/layout/problem-page";
import { SiteFrame } from "#app/components/layout/site-frame";
import { siteCss } from "#app/components/layout/styles";
import { isIsoDate, limaDay } from "#app/domain/text/calendar";
import { requestLanguage } from "#app/i18n/language";
import { wordsFor, type Words } from "#app/i18n/words";
import { findRecordHead } from "#db/queries/record/record";

/** What the frame needs to know: the reader's language and clocks, never who they are. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const day = (name: string) => {
    const value = url.searchParams.get(name);
    return value !== null && isIsoDate(value) ? value : null;
  };
  const [asOf, knownOn] = [day("as-of"), day("known-on")];
  url.searchParams.delete("lang");
  return {
    language: requestLanguage(request),
    today: limaDay(context.now()),
    path: url.pathname,
    query: url.searchParams.toString(),
    asOf,
    knownOn,
    origin: context.settings.origin.origin,
    demo: context.settings.demo,
    record: await findRecordHead(context.db),
  };
}

/** The title where no page gave one: the site's name, or what went wrong. */
export const meta: MetaFunction = ({ matches, error }) =>
  pageMeta(matches, (words) => ({
    title: error === undefined ? "" : titleOf(error, words),
  }));

function titleOf(error: unknown, words: Words): string {
  if (!isRouteErrorResponse(error)) return problemWords(500, words).title;
  const { title } = problemWords(error.status, words);
  return problemText(error.data, "title") ?? title;
}

type RootData = Omit<PageFacts, "words">;

const WITHOUT_DATA: RootData = {
  language: "es",
  today: "",
  path: "/",
  query: "",
  asOf: null,
  knownOn: null,
  origin: "",
  demo: false,
  record: null,
};

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<RootData>("root") ?? WITHOUT_DATA;
  const isFramed = useMatches().some(
    ({ handle }) => handle === STANDS_IN_A_FRAME,
  );
  const Frame = isFramed ? BareFrame : SiteFrame;
  return (
    <html lang={data.language === "es" ? "es-PE" : "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
        {isFramed ? <base target="_blank" /> : null}
        <style dangerouslySetInnerHTML={{ __html: siteCss }} />
      </head>
      <body>
        <PageProvider value={{ ...data, words: wordsFor(data.language) }}>
          <Frame>{children}</Frame>
        </PageProvider>
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
