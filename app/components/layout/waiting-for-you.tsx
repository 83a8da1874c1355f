import {
  SECOND_KINDS,
  type SecondKind,
  type WaitingForYou as Waiting,
} from "#app/domain/account/second-person";
import { formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "./page";

const ROOMS: Record<SecondKind, string> = {
  setting: "/admin/ajustes",
  mandate: "/admin/planes",
  link: "/admin/senales",
  plan: "/admin/planes/borradores",
  removal: "/moderacion/retiros",
  words: "/admin/textos",
};

/** What waits for this person as a second one, with a way to each and how much there is of it; `quiet` says nothing where nothing does. */
export function WaitingForYou(props: { waiting: Waiting; quiet?: boolean }) {
  const { words, language } = usePage();
  const href = useHref();
  const { waiting, quiet = false } = props;
  const { second } = words;
  const kinds = SECOND_KINDS.filter((kind) => waiting[kind] > 0);
  if (kinds.length === 0 && quiet) return null;
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{second.title}</h2>
      {kinds.length === 0 ? (
        <p className="muted">{second.none}</p>
      ) : (
        <>
          <p className="small muted">{second.lead}</p>
          <ul className="list">
            {kinds.map((kind) => (
              <li key={kind}>
                <a href={href(ROOMS[kind])}>
                  {second.waiting[kind](formatNumber(waiting[kind], language))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
