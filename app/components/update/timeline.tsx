import type { PublishedUpdate as Update } from "#app/domain/update/update";
import { useHref, useWords } from "../layout/page";
import { Codes } from "../plan/lineage-notes";
import { PublishedUpdate } from "./published-update";

/** What happened with a promise, newest first; where nothing is known, how to help. */
export function Timeline(props: {
  code: string;
  updates: readonly Update[];
  /** False where the plan takes no verdicts. */
  open: boolean;
  /** As which promises it is followed by now: they take what is new. */
  followedAs?: readonly string[];
}) {
  const words = useWords();
  const href = useHref();
  const { followedAs = [] } = props;
  const invitation =
    followedAs.length > 0 ? (
      <p>
        {words.succession.tell} <Codes codes={followedAs} />
      </p>
    ) : (
      <>
        {props.open ? null : <p>{words.target.opposition}</p>}
        <p>
          <a
            className="button"
            href={href(`/aportar/${props.code}`, {
              "as-of": null,
              "known-on": null,
            })}
          >
            {words.target.contribute}
          </a>
        </p>
      </>
    );
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.target.timeline}</h2>
      {props.updates.length === 0 ? (
        <div className="empty">
          <p>{words.target.noUpdates}</p>
          {followedAs.length > 0 ? null : <p>{words.target.noUpdatesHelp}</p>}
          {invitation}
        </div>
      ) : (
        <>
          <ol className="timeline">
            {props.updates.map((update) => (
              <PublishedUpdate key={update.id} update={update} />
            ))}
          </ol>
          {invitation}
        </>
      )}
    </section>
  );
}
