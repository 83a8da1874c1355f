import type { DraftFields } from "#app/domain/update/draft-fields";
import type { ReceivedFiles } from "#app/domain/evidence/received-file";
import type { DecidedSuccession } from "#app/domain/succession/succession";
import type { Target } from "#app/domain/plan/target";
import {
  evidenceRows,
  type TypedSending,
} from "#app/domain/update/typed-update";
import type { Decision } from "#app/domain/update/update";
import { AccountBar, type Viewer } from "../layout/account-bar";
import { DecisionList } from "../decision/decision-list";
import type { FormProblem } from "../form/error-summary";
import { address, useHref, usePage } from "../layout/page";
import { Quotation } from "../plan/quotation";
import { ContributeForm, type ContributeFormProps } from "./contribute-form";
import { FollowedElsewhere } from "./followed-elsewhere";
import { KeptHere } from "./kept-here";
import { KeptDone, KeptNotes } from "./kept-notes";

interface ContributePageProps {
  target: Target;
  /** Since when others follow the promise: nothing new is told of it. */
  followed: DecidedSuccession | null;
  termStart: string;
  /** False where the plan takes no verdicts. */
  open: boolean;
  /** Null where their session ended while they were typing. */
  viewer: Viewer | null;
  formToken: string;
  submissionId: string;
  groups: readonly { id: string; name: string }[];
  edited: { id: string; version: number } | null;
  /** Decisions that asked for changes. */
  asked: readonly Decision[];
  fields: DraftFields;
  problems: readonly FormProblem[];
  received?: ReceivedFiles;
  /** By which key its reader's phone knows whose it is; empty for a visitor. */
  owner: string;
  returned:
    | (TypedSending & {
        received?: ReceivedFiles;
        covers?: readonly string[];
        tookFiles?: boolean;
      })
    | null;
}

/** The room in which a citizen says what became of one promise. */
export function ContributePage(props: ContributePageProps) {
  const { words } = usePage();
  const href = useHref();
  const { target, returned, viewer } = props;
  const { contribute } = words;
  const edited = returned === null ? props.edited : returned.edited;
  const fields = returned?.fields ?? props.fields;
  return (
    <>
      {viewer === null ? (
        <SignInElsewhere code={target.code} />
      ) : (
        <AccountBar {...viewer} />
      )}
      <h1>{edited === null ? contribute.title : contribute.titleEdit}</h1>
      <Quotation text={target.wording} passage={target.passages[0] ?? null} />
      <p>
        <a href={href(`/metas/${target.code}`)}>
          {target.code} · {target.provinceName}
        </a>
      </p>
      {edited === null || viewer === null ? null : (
        <p>
          <a
            href={href(`/mis-aportes/${edited.id}`)}
            target="_blank"
            rel="noopener"
          >
            {contribute.seeSaved}
          </a>
        </p>
      )}
      {props.asked.length === 0 ? null : (
        <section className="note">
          <h2>{contribute.changesAsked}</h2>
          <DecisionList decisions={props.asked} />
        </section>
      )}
      {props.open ? null : <p className="note">{words.target.opposition}</p>}
      {props.followed === null ? (
        <p>
          {contribute.lead} <a href={href("/riesgos")}>{words.trust.before}</a>.
        </p>
      ) : (
        <FollowedElsewhere act={props.followed} />
      )}
      <KeptHere owner={props.owner} />
      <KeptNotes province={target} />
      <KeptDone />
      {props.followed !== null &&
      edited === null &&
      returned === null ? null : (
        <ContributeForm
          {...props}
          cameBack={cameBack(returned)}
          edited={edited}
          fields={fields}
          rows={evidenceRows(fields, returned?.more)}
          more={returned?.more ?? false}
          office={returned?.office ?? false}
          received={returned?.received ?? props.received ?? {}}
          covers={returned?.covers ?? []}
        />
      )}
    </>
  );
}

/** What the script needs to know of a form that was sent and is shown again. */
function cameBack(
  returned: ContributePageProps["returned"],
): ContributeFormProps["cameBack"] {
  if (returned === null) return null;
  return returned.tookFiles === true ? "with_files" : "without_files";
}

function SignInElsewhere({ code }: { code: string }) {
  const { words, language } = usePage();
  return (
    <p className="note">
      <a
        href={address("/cuenta/entrar", {
          next: `/aportar/${code}`,
          lang: language === "en" ? "en" : null,
        })}
        target="_blank"
        rel="noopener"
      >
        {words.contribute.signInElsewhere}
      </a>
    </p>
  );
}
