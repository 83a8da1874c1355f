import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { Paragraphs } from "#app/components/layout/sections";
import { readPublicQuery } from "#app/server/page/public-query.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  readPublicQuery(request, context, {});
  return null;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.trust.privacyTitle }));

export default function Privacy() {
  const { trust } = useWords();
  return (
    <div className="prose">
      <h1>{trust.privacyTitle}</h1>
      {trust.privacy.map(({ title, text }) => (
        <section key={title}>
          <h2>{title}</h2>
          <Paragraphs texts={text} />
        </section>
      ))}
    </div>
  );
}
