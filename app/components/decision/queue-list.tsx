import { daysBetween, limaDay } from "#app/domain/text/calendar";
import type { ShownLease } from "#app/domain/decision/review-lease";
import type { QueueLine } from "#app/domain/decision/queue-line";
import type { QueueItem } from "#app/domain/decision/review-queue";
import { formatNumber } from "#app/i18n/format";
import type { Words } from "#app/i18n/words";
import { useHref, usePage } from "../layout/page";
import { StatusMark } from "../status/status-mark";
import { TurnForm } from "./turn-form";

/** What waits for a moderator, oldest first: promise, claim, how long it waits. */
export function QueueList(props: {
  items: readonly (QueueItem & Partial<QueueLine>)[];
  leases: Readonly<Record<string, ShownLease>>;
  formToken: string;
}) {
  const { items, leases, formToken } = props;
  return (
    <ol className="list">
      {items.map((item) => (
        <li key={`${item.id} ${item.round}`}>
          <QueueEntry item={item} />
          <QueueMarks {...item} />
          <TurnForm
            id={item.id}
            code={item.targetCode}
            lease={leases[item.id] ?? null}
            formToken={formToken}
          />
        </li>
      ))}
    </ol>
  );
}

function QueueEntry({ item }: { item: QueueItem }) {
  const { words, today } = usePage();
  const href = useHref();
  const { contest, moderation } = words;
  const days = Math.max(0, daysBetween(limaDay(item.waitingSince), today));
  const opinion =
    item.opinions === 0
      ? null
      : item.opinions === 1
        ? moderation.secondOpinion
        : moderation.thirdOpinion;
  return (
    <>
      <p>
        <a href={href(`/moderacion/${item.id}`)}>
          {moderation.review} <span className="code">{item.targetCode}</span>
        </a>{" "}
        <StatusMark status={item.status} />
      </p>
      <p lang="es">«{item.targetWording}»</p>
      <p className="small muted">
        {[
          item.provinceName,
          kindOf(item, moderation),
          moderation.waiting(days),
          item.isAppeal ? contest.appeal.mark : null,
          item.repeat === null ? null : words.repeat.mark[item.repeat],
          item.groupName,
          opinion,
        ]
          .filter((part) => part !== null)
          .join(" · ")}
      </p>
    </>
  );
}

function kindOf(item: QueueItem, moderation: Words["moderation"]): string {
  if (item.round === "retraction") return moderation.retractTitle;
  if (item.round === "confirmation") return moderation.confirmation;
  return item.isVerdict ? moderation.verdict : moderation.ordinary;
}

/** What a moderator should know before reading: others seem to tell the same, a picture was there before. */
function QueueMarks({ id, alike, usedPhoto }: Partial<QueueLine>) {
  const { words, language } = usePage();
  const href = useHref();
  const { review } = words;
  if (id === undefined) return null;
  return (
    <>
      {alike === undefined || alike === 0 ? null : (
        <p className="small">
          <a href={href("/moderacion", { parecidos: id })}>
            {review.alike(formatNumber(alike, language), alike)}
          </a>
        </p>
      )}
      {usedPhoto === true ? (
        <p className="small">
          <strong>{review.usedPhoto}</strong>
        </p>
      ) : null}
    </>
  );
}
