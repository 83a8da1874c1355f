import { limaDay } from "#app/domain/text/calendar";
import { element, type XmlElement } from "#app/domain/text/xml";
import type { PublishedSuccession } from "#app/domain/succession/succession";
import { formatDay } from "#app/i18n/format";
import { address } from "../layout/page";
import { tagUri, type FeedFrame } from "./feed-frame";

/** Promises that are followed as others as an Atom entry: which, as which, since when and why. */
export function successionEntry(
  act: PublishedSuccession,
  frame: FeedFrame,
): XmlElement {
  const { words, language, origin } = frame;
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const [from, to] = [list.format(act.from), list.format(act.to)];
  const day = formatDay(limaDay(act.decidedAt), language);
  const { record, succession, layout } = words;
  const happened = record.sentence.targetSucceeded(
    day,
    record.inProvince(from, act.provinceName),
    to,
    act.from.length,
  );
  const why = record.because(succession.reason[act.reason]);
  const path = address(`/metas/${act.from[0] ?? ""}`, frame.params);
  return element(
    "entry",
    {},
    element("id", {}, tagUri(frame, `successions/${act.id}`)),
    element("title", {}, `${from}: ${succession.now} ${to}`),
    element("link", {
      rel: "alternate",
      type: "text/html",
      href: origin + path,
    }),
    element("published", {}, act.decidedAt),
    element("updated", {}, act.decidedAt),
    element("author", {}, element("name", {}, layout.siteName)),
    element("summary", {}, `${happened} ${why}`),
    element(
      "content",
      { type: "text" },
      `${happened} ${why} ${succession.kept}`,
    ),
  );
}
