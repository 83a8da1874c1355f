import { endOfLimaDay, type Instant, type IsoDate } from "../text/calendar";
import type { ClaimableStatus, Status } from "./status";

/** What the rules need to know of a published update: what it says, from which day, and when this site said so. */
export interface PublicationFact {
  updateId: string;
  status: ClaimableStatus;
  effectiveDate: IsoDate;
  decidedAt: Instant;
  retractedAt: Instant | null;
}

/** The two clocks of a public view: the state of the world on a day, as this site told it on a day. */
export interface Clocks {
  asOf: IsoDate;
  knownOn: IsoDate;
}

/** The status of a target and the publication that it rests on, null where there is none. */
export interface StatusReading<P extends PublicationFact = PublicationFact> {
  status: Status;
  publication: P | null;
}

/** Says whether this site stood by a publication at the end of a day in Lima: decided by then, not retracted by then. */
export function isKnownOn(
  publication: Pick<PublicationFact, "decidedAt" | "retractedAt">,
  knownOn: IsoDate,
): boolean {
  const end = Date.parse(endOfLimaDay(knownOn));
  return (
    Date.parse(publication.decidedAt) <= end &&
    (publication.retractedAt === null ||
      Date.parse(publication.retractedAt) > end)
  );
}

/** Orders two publications so that the one that decides a status comes last. */
function supersedes(a: PublicationFact, b: PublicationFact): boolean {
  if (a.effectiveDate !== b.effectiveDate) {
    return a.effectiveDate > b.effectiveDate;
  }
  const later = Date.parse(a.decidedAt) - Date.parse(b.decidedAt);
  return later === 0 ? a.updateId > b.updateId : later > 0;
}

/**
 * The status of one target: that of the publication with the latest effective date on or before
 * `asOf` among those this site stood by on `knownOn`; of two with one date, the later decision.
 * With none it is `no_information`. Fulfilled from 2020-05-01 and broken from 2021-03-01 read as of
 * 2020-12-31 as fulfilled.
 */
export function statusAsOf<P extends PublicationFact>(
  publications: readonly P[],
  { asOf, knownOn }: Clocks,
): StatusReading<P> {
  let latest: P | null = null;
  for (const publication of publications) {
    if (publication.effectiveDate > asOf || !isKnownOn(publication, knownOn)) {
      continue;
    }
    if (latest === null || supersedes(publication, latest)) {
      latest = publication;
    }
  }
  return { status: latest?.status ?? "no_information", publication: latest };
}
