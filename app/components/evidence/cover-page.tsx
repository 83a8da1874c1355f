import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import type { Side } from "#app/domain/evidence/photo-grid";
import { ErrorSummary, type FormProblem } from "../form/error-summary";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { useHref, useWords } from "../layout/page";
import { KeptHere, type KeptOwner } from "../update/kept-here";
import { CoverDone } from "./cover-done";
import { CoverGrid } from "./cover-grid";
import { CoverPreview } from "./cover-preview";
import { PhotoLinks } from "./photo-links";

export interface CoverPageProps extends Viewer, KeptOwner {
  update: { id: string; targetCode: string };
  file: EvidenceFile;
  /** Null for what is no photo. */
  side: Side | null;
  /** The other photos of the update. */
  others: readonly EvidenceFile[];
  squares: readonly number[];
  /** Whether the squares are chosen and looked at. */
  looks: boolean;
  done: "covered" | "elsewhere" | null;
  problems: readonly FormProblem[];
}

/** The room in which an author covers parts of a photo: choose squares, look, cover. */
export function CoverPage(props: CoverPageProps) {
  const { photo } = useWords();
  const href = useHref();
  const { update, others } = props;
  const form = href(`/aportar/${update.targetCode}`, { aporte: update.id });
  return (
    <>
      <AccountBar {...props} />
      <p className="crumbs">
        <a href={href(`/mis-aportes/${update.id}`)}>
          {photo.crumb(update.targetCode)}
        </a>
      </p>
      <KeptHere owner={props.owner} sent={photo.saved} />
      <ErrorSummary title={photo.errorTitle} problems={props.problems} />
      <h1>{photo.title}</h1>
      <Step {...props} form={form} />
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{photo.others}</h2>
          <PhotoLinks updateId={update.id} photos={others} />
        </section>
      )}
      {props.done === null ? (
        <p>
          <a href={form}>{photo.back}</a>
        </p>
      ) : null}
    </>
  );
}

function Step(props: CoverPageProps & { form: string }) {
  const { photo } = useWords();
  const { side, file, done } = props;
  if (side === null) return <p className="note">{photo.notPhoto}</p>;
  if (done !== null) return <CoverDone {...props} side={side} done={done} />;
  const name = file.name || photo.nameless;
  return props.looks ? (
    <CoverPreview {...props} side={side} name={name} />
  ) : (
    <CoverGrid {...props} side={side} name={name} />
  );
}
