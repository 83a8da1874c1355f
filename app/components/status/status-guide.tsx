import { decisionsNeeded } from "#app/domain/decision/review";
import {
  isVerdict,
  needsPassedDeadline,
  STATUSES,
  type Status,
} from "#app/domain/status/status";
import { useWords } from "../layout/page";
import { StatusMark } from "./status-mark";
import { WideTable } from "../layout/wide-table";

/** The eight statuses, what each means and who decides it, from the rules themselves. */
export function StatusGuide(props: { ordinaryApprovals: number }) {
  const words = useWords();
  return (
    <WideTable label={words.methodology.statusTitle}>
      <thead>
        <tr>
          <th scope="col">{words.target.state}</th>
          <th scope="col">{words.methodology.meaning}</th>
          <th scope="col">{words.methodology.whoDecides}</th>
        </tr>
      </thead>
      <tbody>
        {STATUSES.map((status) => (
          <tr key={status}>
            <th scope="row">
              <StatusMark status={status} />
            </th>
            <td>{words.status.meaning[status]}</td>
            <td>
              <Deciders status={status} ordinary={props.ordinaryApprovals} />
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function Deciders(props: { status: Status; ordinary: number }) {
  const { status, ordinary } = props;
  const { methodology } = useWords();
  if (status === "no_information") return <>{methodology.default}</>;
  const people = methodology.peopleNeeded(
    decisionsNeeded(status, false, ordinary),
  );
  return (
    <>
      {isVerdict(status) && needsPassedDeadline(status)
        ? `${people}, ${methodology.afterDeadline}`
        : people}
    </>
  );
}
