import {
  filePath,
  type EvidenceFile,
} from "#app/domain/evidence/evidence-file";
import {
  photoGrid,
  squareKey,
  squarePlace,
  type PhotoGrid,
  type Side,
} from "#app/domain/evidence/photo-grid";
import { coverPath } from "#app/domain/update/own-photo";
import type { FormProblem } from "../form/error-summary";
import { fieldId } from "../form/field-id";
import { Fieldset } from "../form/fieldset";
import { problemOf } from "../form/form-problems";
import { FormToken } from "../form/form-token";
import { SubmitButton } from "../form/submit-button";
import { useHref, useWords } from "../layout/page";

interface CoverGridProps {
  update: { id: string };
  file: EvidenceFile;
  side: Side;
  name: string;
  squares: readonly number[];
  problems: readonly FormProblem[];
  formToken: string;
}

/** The photo under a grid of squares to be ticked, one by one or by dragging. */
export function CoverGrid(props: CoverGridProps) {
  const { photo } = useWords();
  const href = useHref();
  const { file, side, problems } = props;
  const grid = photoGrid(side);
  const path = href(coverPath(props.update.id, file.receivedId));
  return (
    <form method="post" action={path} noValidate autoComplete="off">
      <p>{photo.lead}</p>
      <FormToken value={props.formToken} />
      <Fieldset
        name="square"
        legend={photo.squares}
        hint={photo.squaresHint}
        error={problemOf(problems, "square")}
      >
        <div className="cover">
          <img
            src={filePath(file)}
            alt={photo.whole(props.name)}
            width={side.width}
            height={side.height}
          />
          <div className="cover-grid" data-cover={grid.columns}>
            {Array.from({ length: grid.rows }, (_, row) => (
              <Row key={row} row={row} grid={grid} squares={props.squares} />
            ))}
          </div>
        </div>
      </Fieldset>
      <div className="buttons">
        <SubmitButton name="intent" value="preview">
          {photo.seeFirst}
        </SubmitButton>
        <a className="button quiet" href={path}>
          {photo.clear}
        </a>
      </div>
    </form>
  );
}

function Row(props: {
  row: number;
  grid: PhotoGrid;
  squares: readonly number[];
}) {
  const { photo } = useWords();
  const { row, grid, squares } = props;
  return (
    <div className="cover-row">
      {Array.from({ length: grid.columns }, (_, column) => {
        const square = row * grid.columns + column;
        const place = squarePlace(grid, square);
        return (
          <input
            key={square}
            id={square === 0 ? fieldId("square") : undefined}
            type="checkbox"
            name={`square[${squareKey(grid, square)}]`}
            value="on"
            aria-label={photo.square(place.row, place.column)}
            defaultChecked={squares.includes(square)}
          />
        );
      })}
    </div>
  );
}
