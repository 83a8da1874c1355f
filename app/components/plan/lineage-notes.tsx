import type {
  DecidedSuccession,
  Lineage,
} from "#app/domain/succession/succession";
import { limaDay } from "#app/domain/text/calendar";
import { formatDay } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";

/** As which promises one is followed, and from which it comes; nothing where it always stood for itself. */
export function LineageNotes({ lineage }: { lineage: Lineage }) {
  return (
    <>
      <FollowedNote act={lineage.followed} />
      {lineage.origin === null ? null : <OriginNote act={lineage.origin} />}
    </>
  );
}

/** Since when a promise is followed as others, with the way to them; nothing while it stands for itself. */
export function FollowedNote({ act }: { act: DecidedSuccession | null }) {
  const { words, language } = usePage();
  if (act === null) return null;
  const { succession } = words;
  const day = formatDay(limaDay(act.decidedAt), language);
  const [before, after] = around(succession.followed, day);
  return (
    <div className="note" role="note">
      <p>
        <strong>
          {before}
          <Codes codes={act.to} />
          {after}
        </strong>
      </p>
      <p className="small">{succession.why(succession.reason[act.reason])}</p>
      <p className="small">{succession.followedHelp}</p>
    </div>
  );
}

function OriginNote({ act }: { act: DecidedSuccession }) {
  const { words, language } = usePage();
  const href = useHref();
  const { succession } = words;
  const day = formatDay(limaDay(act.decidedAt), language);
  const count = act.from.length;
  const [before, after] = around(
    (on, codes) => succession.origin(on, codes, count),
    day,
  );
  return (
    <div className="note" role="note">
      <p>
        {before}
        <Codes codes={act.from} />
        {after}
      </p>
      <p className="small">{succession.why(succession.reason[act.reason])}</p>
      <ul className="small">
        {act.from.map((code) => (
          <li key={code}>
            <a href={`${href(`/metas/${code}`)}#timeline-title`}>
              {succession.originUpdates(code)}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">{succession.originHelp}</p>
    </div>
  );
}

/** Codes one after the other, each with its way. */
export function Codes({
  codes,
  room = "metas",
}: {
  codes: readonly string[];
  room?: "metas" | "aportar";
}) {
  const { language } = usePage();
  const href = useHref();
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return list.formatToParts(codes).map(({ type, value }, index) =>
    type === "element" ? (
      <a key={value} className="code" href={href(`/${room}/${value}`)}>
        {value}
      </a>
    ) : (
      <span key={index}>{value}</span>
    ),
  );
}

/** A sentence on both sides of the codes that it names. */
function around(
  sentence: (day: string, codes: string) => string,
  day: string,
): [string, string] {
  const [before = "", after = ""] = sentence(day, "\u0000").split("\u0000");
  return [before, after];
}
