import { PHOTO_LOOKS, showsFiles } from "#app/domain/decision/photo-look";
import type { ReviewView } from "#app/domain/decision/review-queue";
import { fieldId } from "../form/field-id";
import { Fieldset } from "../form/fieldset";
import { useHref, useWords } from "../layout/page";

/** What to look for in photos and documents before they become public, each with its tick. */
export function LookFields(props: {
  review: ReviewView;
  looked: readonly string[];
  error: string | undefined;
}) {
  const { photo } = useWords();
  const href = useHref();
  const { review, looked, error } = props;
  const evidence = review.update.content?.evidence ?? [];
  if (review.round === "retraction" || !showsFiles(evidence)) return null;
  const id = fieldId("looked");
  return (
    <>
      <Fieldset
        name="looked"
        legend={photo.looked}
        hint={photo.lookedHint}
        error={error}
      >
        {PHOTO_LOOKS.map((look, index) => (
          <div className="choice" key={look}>
            <input
              id={index === 0 ? id : `${id}-${look}`}
              type="checkbox"
              name={`looked[${look}]`}
              value="on"
              defaultChecked={looked.includes(look)}
            />
            <label htmlFor={index === 0 ? id : `${id}-${look}`}>
              {photo.look[look]}
            </label>
          </div>
        ))}
      </Fieldset>
      <p className="note">
        {review.round === "review" ? (
          photo.notYours
        ) : (
          <a href={href(`/moderacion/retirar/${review.update.id}`)}>
            {photo.notYoursPublished}
          </a>
        )}
      </p>
    </>
  );
}
