import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, usePage, useWords } from "../layout/page";
import type { DraftPageProps, ListedSuccession } from "./draft-props";

/** What published promises this draft follows as others, for whoever decides it: everything that their pages will say. */
export function DraftSuccessions(props: DraftPageProps) {
  const { desk, succession } = useWords();
  if (props.successions.length === 0) return null;
  return (
    <section aria-labelledby="successions" className="note">
      <h2 id="successions">
        {props.draft.state === "published"
          ? succession.title
          : desk.successionsTitle}
      </h2>
      {props.draft.state === "published" ? null : <p>{desk.successionsHelp}</p>}
      <ul className="list">
        {props.successions.map((one) => (
          <li key={one.from.map(({ number }) => number).join()}>
            <Succession {...props} succession={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Succession({
  draft,
  viewer,
  succession,
}: DraftPageProps & { succession: ListedSuccession }) {
  const { words } = usePage();
  const { desk } = words;
  const { from, to, reason } = succession;
  const [first] = from;
  return (
    <>
      <Items {...{ draft, items: from }} />
      <p>{to.length === 0 ? desk.successionLost : desk.followedAs}</p>
      <Items {...{ draft, items: to }} />
      {reason === null ? null : (
        <p className="small">
          {words.succession.why(words.succession.reason[reason])}
        </p>
      )}
      {draft.state !== "editing" || first === undefined ? null : (
        <form
          method="post"
          action={`/admin/planes/borradores/${draft.id}/${first.number}`}
        >
          <FormToken value={viewer.formToken} />
          <input type="hidden" name="version" value={first.version} />
          <SubmitButton name="intent" value="restore" weight="quiet">
            {desk.successionUndo}
          </SubmitButton>
        </form>
      )}
    </>
  );
}

function Items({
  draft,
  items,
}: Pick<DraftPageProps, "draft"> & { items: ListedSuccession["from"] }) {
  const { desk } = useWords();
  const href = useHref();
  return (
    <ul>
      {items.map(({ number, code, wording }) => (
        <li key={number}>
          <span className="code">{code ?? desk.itemOf(String(number))}</span>{" "}
          <a href={href(`/admin/planes/borradores/${draft.id}/${number}`)}>
            <bdi lang="es">{wording}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
