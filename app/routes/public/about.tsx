import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Paragraphs } from "#app/components/layout/sections";
import { readPublicQuery } from "#app/server/page/public-query.server";

/** Says the same on every day, and takes the clocks like every public page. */
export function loader({ request, context }: LoaderFunctionArgs) {
  readPublicQuery(request, context, {});
  return null;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.about.title }));

export default function About() {
  const { about } = useWords();
  const href = useHref();
  return (
    <div className="prose">
      <h1>{about.title}</h1>
      <Paragraphs texts={about.text} />
      <h2>{about.helpTitle}</h2>
      <ol>
        {about.help.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a className="button" href={href("/cuenta/crear")}>
          {about.openAccount}
        </a>
      </p>
      <h2>{about.dataTitle}</h2>
      <p>
        {about.data} <a href={href("/datos")}>{about.dataPage}</a>.
      </p>
    </div>
  );
}
