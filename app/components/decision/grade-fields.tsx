import { EVIDENCE_GRADES } from "#app/domain/evidence/evidence";
import type { ReviewView } from "#app/domain/decision/review-queue";
import { Select } from "../form/select";
import { useWords } from "../layout/page";

/** How near to the fact each piece of evidence stands; may be left ungraded. */
export function GradeFields(props: {
  review: ReviewView;
  grades: Record<string, string>;
}) {
  const words = useWords();
  const evidence = props.review.update.content?.evidence ?? [];
  return (
    <>
      {evidence.map(({ id, title }) => (
        <Select
          key={id}
          name={`grade[${id}]`}
          label={words.moderation.grade(title)}
          value={props.grades[id] ?? ""}
          empty={words.moderation.gradeNone}
          options={EVIDENCE_GRADES.map((grade) => ({
            value: grade,
            label: words.evidence.grade[grade],
          }))}
        />
      ))}
    </>
  );
}
