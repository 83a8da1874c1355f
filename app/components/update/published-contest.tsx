import { daysBetween, limaDay } from "#app/domain/text/calendar";
import type { Tombstone } from "#app/domain/removal/removal";
import type {
  PublishedCorrection,
  PublishedReply,
} from "#app/domain/statement/statement";
import type { PublishedUpdate } from "#app/domain/update/update";
import { formatDay } from "#app/i18n/format";
import { SafeLink } from "../evidence/safe-link";
import { usePage } from "../layout/page";
import { TombstoneNote } from "../removal/tombstone-note";

/** What others said of a published update: the government's replies, since when one is waited for, corrections with what came of them. */
export function PublishedContest({
  update,
}: {
  update: Pick<PublishedUpdate, "contest" | "retracted" | "tombstones">;
}) {
  const { words, language, today, knownOn } = usePage();
  const { tombstones, retracted } = update;
  const { replies, corrections, waitsSince } = update.contest;
  const waits = retracted === null ? waitsSince : null;
  const day = knownOn ?? today;
  return (
    <>
      {replies.map((reply) => (
        <Reply key={reply.id} reply={reply} tombstones={tombstones} />
      ))}
      {waits === null ? null : (
        <p className="note">
          {words.contest.asked(
            formatDay(limaDay(waits), language),
            Math.max(0, daysBetween(limaDay(waits), day)),
          )}
        </p>
      )}
      {corrections.map((correction) => (
        <Correction
          key={correction.id}
          correction={correction}
          tombstones={tombstones}
        />
      ))}
    </>
  );
}

function Reply({
  reply,
  tombstones,
}: {
  reply: PublishedReply;
  tombstones: readonly Tombstone[];
}) {
  const { words, language } = usePage();
  const { contest } = words;
  return (
    <div className="note" id={`r-${reply.id}`}>
      <p>
        <time dateTime={limaDay(reply.filedAt)}>
          {formatDay(limaDay(reply.filedAt), language)}
        </time>
        {" · "}
        <strong>{contest.reply}</strong>
      </p>
      {reply.words === null ? null : <p className="said">{reply.words}</p>}
      <TombstoneNote
        tombstones={tombstones}
        part="statement"
        partId={reply.id}
      />
      <Source url={reply.url} />
      <p className="small muted">
        <bdi>{contest.replyBy(reply.authorName)}</bdi>:{" "}
        {contest.replyDays(reply.days)}.
      </p>
    </div>
  );
}

function Correction({
  correction,
  tombstones,
}: {
  correction: PublishedCorrection;
  tombstones: readonly Tombstone[];
}) {
  const { words, language } = usePage();
  const { contest } = words;
  const { outcome, reasonCode, note } = correction;
  const day = (at: string) => formatDay(limaDay(at), language);
  return (
    <div className="note" id={`c-${correction.id}`}>
      <p className="small">
        <strong>{contest.correction}</strong>{" "}
        <bdi>
          {contest.correctionOf(correction.authorName, day(correction.filedAt))}
        </bdi>
        . {contest.outcome[outcome] ?? outcome} (
        {contest.decidedOn(day(correction.decidedAt))})
        {reasonCode === null
          ? "."
          : `. ${contest.reason[reasonCode] ?? reasonCode}.`}
      </p>
      {correction.words === null ? null : (
        <p className="said">{correction.words}</p>
      )}
      <TombstoneNote
        tombstones={tombstones}
        part="statement"
        partId={correction.id}
      />
      <Source url={correction.url} />
      {note === null ? null : (
        <p>
          {contest.correctionAnswer}: <bdi className="said">{note}</bdi>
        </p>
      )}
    </div>
  );
}

function Source({ url }: { url: string | null }) {
  return url === null ? null : (
    <p className="small">
      <SafeLink url={url}>{url}</SafeLink>
    </p>
  );
}
