import type { EvidenceFile } from "#app/domain/evidence/evidence-file";
import type { OwnUpdate } from "#app/domain/update/own-update";
import { PhotoLinks } from "../evidence/photo-links";
import { useWords } from "../layout/page";

/** The photos of an update that its author can still change, each with the way to cover parts of it. */
export function OwnPhotos(props: {
  update: OwnUpdate;
  photos: readonly EvidenceFile[];
}) {
  const { photo } = useWords();
  const { update, photos } = props;
  if (photos.length === 0) return null;
  const asked =
    update.state === "changes_requested" &&
    update.decisions.at(-1)?.reasonCode === "personal_data";
  return (
    <section aria-labelledby="fotos" className={asked ? "note" : undefined}>
      <h2 id="fotos">{photo.own}</h2>
      {asked ? <p>{photo.ownAsked}</p> : null}
      <PhotoLinks updateId={update.id} photos={photos} />
    </section>
  );
}
