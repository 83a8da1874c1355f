import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useHref, useWords } from "#app/components/layout/page";
import { pageMeta } from "#app/components/layout/page-meta";
import { readPublicQuery } from "#app/server/page/public-query.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  readPublicQuery(request, context, {});
  return null;
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (words) => ({ title: words.trust.risksTitle }));

export default function Risks() {
  const { trust } = useWords();
  const href = useHref();
  return (
    <div className="prose">
      <h1>{trust.risksTitle}</h1>
      <p className="lead">{trust.risksLead}</p>
      <ul>
        {trust.risks.map((risk) => (
          <li key={risk}>{risk}</li>
        ))}
      </ul>
      <p>
        <a href={href("/privacidad")}>{trust.risksGo}</a>
      </p>
    </div>
  );
}
