import type { ComponentProps } from "react";
import type { OwnUpdate } from "#app/domain/update/own-update";
import type { ReadStatement } from "#app/domain/statement/statement";
import type { Tombstone } from "#app/domain/removal/removal";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { Pager } from "../layout/pager";
import { AwaitedReplies } from "../statement/awaited-replies";
import { OwnStatements } from "../statement/own-statements";
import { KeptHere, type KeptOwner } from "./kept-here";
import { OwnUpdateList } from "./own-update-list";

export interface OwnPageProps extends Viewer, KeptOwner {
  /** Null for those who tell no updates: governments and administrators. */
  updates: readonly OwnUpdate[] | null;
  statements: readonly ReadStatement[];
  /** What was taken out of sight, by the update that it belongs to. */
  tombstones: Readonly<Record<string, readonly Tombstone[]>>;
  /** Null for those who answer for no government. */
  awaited: ComponentProps<typeof AwaitedReplies>["replies"] | null;
  page: number;
  pages: number;
}

/** What a person sent: updates, correction requests, replies, each with what came of it; and what is asked of them. */
export function OwnPage(props: OwnPageProps) {
  const { contest, contribute, groupRoom, unsent } = useWords();
  const href = useHref();
  const { awaited, statements, updates } = props;
  return (
    <>
      <AccountBar {...props} />
      <h1>{contribute.ownTitle}</h1>
      {updates === null ? null : <KeptHere owner={props.owner} />}
      {awaited === null ? null : <AwaitedReplies replies={awaited} />}
      {updates === null ? (
        <p>{contribute.ownOfOffice}</p>
      ) : (
        <OwnUpdates {...props} updates={updates} />
      )}
      {statements.length === 0 ? null : (
        <section aria-labelledby="statements-title">
          <h2 id="statements-title">{contest.statement.yoursAll}</h2>
          <OwnStatements
            statements={statements}
            named
            tombstones={Object.values(props.tombstones).flat()}
          />
        </section>
      )}
      <p>
        <a className="button" href={href("/metas")}>
          {contribute.ownFind}
        </a>
      </p>
      {updates === null ? null : (
        <p>
          <a href={href("/mis-grupos")}>{groupRoom.ownTitle}</a>
          {" · "}
          <a href={href("/aportar/sin-enviar")}>{unsent.link}</a>
        </p>
      )}
    </>
  );
}

function OwnUpdates(
  props: Omit<OwnPageProps, "updates"> & { updates: readonly OwnUpdate[] },
) {
  const { contribute } = useWords();
  const href = useHref();
  return (
    <>
      {props.updates.length === 0 ? (
        <div className="empty">
          <p>{contribute.ownNone}</p>
          <p>{contribute.ownNoneHelp}</p>
        </div>
      ) : (
        <>
          <p>{contribute.ownWait}</p>
          <OwnUpdateList
            updates={props.updates}
            tombstones={props.tombstones}
          />
        </>
      )}
      <Pager
        page={props.page}
        pages={props.pages}
        hrefFor={(page) => href("/mis-aportes", { pagina: page })}
      />
    </>
  );
}
