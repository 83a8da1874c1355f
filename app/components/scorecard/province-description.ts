import type { Plan } from "#app/domain/plan/plan";
import type { Province } from "#app/domain/province/province";
import type { Scorecard } from "#app/domain/scorecard/scorecard";
import type { Words } from "#app/i18n/words";
import { breadcrumbs } from "../layout/breadcrumbs";
import type { PageAddress } from "../layout/page-address";
import type { PageDescription } from "../layout/page-meta";
import { answerSentences } from "./answer-words";

/** What a province's page shows: a plan's scorecard, the choice of a plan, or that there is none. */
type DescribedProvince = { province: Province } & (
  | { kind: "none" }
  | { kind: "choice" }
  | { kind: "plan"; plan: Plan; card: Scorecard }
);

/** What a province's page says of itself: its name in the title, the answer below. */
export function provinceDescription(
  shown: DescribedProvince,
  page: PageAddress,
  words: Words,
): PageDescription {
  const { slug, name } = shown.province;
  const path = `/provincias/${slug}`;
  return {
    title: name,
    description: `${words.home.title} ${answerOf(shown, page, words)}`,
    picture: `/og/provincias/${slug}.png`,
    feed: `${path}/feed.atom`,
    data: [
      breadcrumbs(
        [
          { name: words.layout.provinces, path: "/provincias" },
          { name, path },
        ],
        page,
      ),
    ],
  };
}

function answerOf(
  shown: DescribedProvince,
  { language }: PageAddress,
  words: Words,
): string {
  if (shown.kind === "none") return words.share.noPlan;
  if (shown.kind === "choice") return words.plan.choose;
  const figures = { ...shown.card, termEnd: shown.plan.term.end };
  return answerSentences(figures, { words, language }).join(" ");
}
