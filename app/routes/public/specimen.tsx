import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { pageMeta } from "#app/components/layout/page-meta";
import { SpecimenPage } from "#app/components/layout/specimen-page";
import { readPublicQuery } from "#app/server/page/public-query.server";

export function loader({ request, context }: LoaderFunctionArgs) {
  readPublicQuery(request, context, {});
  return null;
}

export const meta: MetaFunction = ({ matches }) => [
  ...pageMeta(matches, (words) => ({ title: words.specimen.title })),
  { name: "robots", content: "noindex" },
];

export default function Specimen() {
  return <SpecimenPage />;
}
