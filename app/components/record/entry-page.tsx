import type { RecordEntry } from "#app/domain/record/record-entry";
import type { RecordNames } from "#app/domain/record/record-names";
import { formatMoment, formatNumber } from "#app/i18n/format";
import { useHref, usePage } from "../layout/page";
import { recordLink } from "./record-link";
import { recordSentence } from "./record-sentence";

interface EntryPageProps {
  position: number;
  entry: RecordEntry;
  leafHash: string;
  /** The text whose bytes are hashed. */
  payload: string;
  names: RecordNames;
  /** How many entries the record has. */
  size: number;
}

/** One entry: what it says, its exact text and hash, and how anybody can check it. */
export function EntryPage(props: EntryPageProps) {
  const { position, entry, leafHash, payload, names } = props;
  const { words, language } = usePage();
  const href = useHref();
  const { proof, record } = words;
  const link = recordLink(entry);
  return (
    <article>
      <h1>{proof.entryTitle(formatNumber(position, language))}</h1>
      <p className="lead">
        <bdi>{recordSentence(entry, { names, words, language })}</bdi>
      </p>
      <dl className="facts">
        <div className="fact">
          <dt>{proof.recorded}</dt>
          <dd>{formatMoment(entry.at, language)}</dd>
        </div>
        <div className="fact">
          <dt>{record.leaf}</dt>
          <dd className="hash">{leafHash}</dd>
        </div>
      </dl>
      {link === null ? null : (
        <p>
          <a className="code" href={`${href(link.path)}${link.fragment}`}>
            {link.code}
          </a>
        </p>
      )}
      <h2>{proof.text}</h2>
      <p className="small muted">{proof.textHint}</p>
      <p className="hash">{payload}</p>
      <HowToCheck position={position} />
      <Neighbours {...props} />
    </article>
  );
}

function HowToCheck({ position }: { position: number }) {
  const { words } = usePage();
  const { proof } = words;
  const href = useHref();
  return (
    <>
      <h2>{proof.why}</h2>
      <p>{proof.whyText}</p>
      <ul>
        <li>
          <a href={`/registro/${position}/prueba`}>{proof.download}</a>
        </li>
        <li>
          <a href={href("/registro/verificar")}>{proof.check}</a>
        </li>
        <li>
          {proof.offline}: <a href="/verificador.mjs">{proof.program}</a>
        </li>
      </ul>
    </>
  );
}

function Neighbours({ position, size }: EntryPageProps) {
  const { words } = usePage();
  const { proof } = words;
  const href = useHref();
  return (
    <nav className="pager" aria-label={words.layout.pages}>
      {position > 0 ? (
        <a rel="prev" href={href(`/registro/${position - 1}`)}>
          {proof.previous}
        </a>
      ) : null}
      <a href={href("/registro")}>{proof.toRecord}</a>
      {position + 1 < size ? (
        <a rel="next" href={href(`/registro/${position + 1}`)}>
          {proof.next}
        </a>
      ) : null}
    </nav>
  );
}
