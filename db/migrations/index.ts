import type { Migration } from "../migration";
import { plans } from "./0001-plans";
import { people } from "./0002-people";
import { updates } from "./0003-updates";
import { decisions } from "./0004-decisions";
import { record } from "./0005-record";
import { standings } from "./0006-standings";
import { updateWords } from "./0007-update-words";
import { evidenceFiles } from "./0008-evidence-files";
import { accounts } from "./0009-accounts";
import { groups } from "./0010-groups";
import { administration } from "./0011-administration";
import { contest } from "./0012-contest";
import { recordSubjects } from "./0013-record-subjects";
import { planDrafts } from "./0014-plan-drafts";
import { groupLife } from "./0015-group-life";
import { clearances } from "./0017-clearances";
import { approvalPairs } from "./0018-approval-pairs";
import { sendingHashes } from "./0026-sending-hashes";
import { method } from "./0027-method";
import { samePerson } from "./0028-same-person";
import { photos } from "./0029-photos";
import { successions } from "./0030-successions";
import { repeatedReviews } from "./0032-repeated-reviews";
import { wordsRemovals } from "./0033-words-removals";

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  plans,
  people,
  updates,
  decisions,
  record,
  standings,
  updateWords,
  evidenceFiles,
  accounts,
  groups,
  administration,
  contest,
  recordSubjects,
  planDrafts,
  groupLife,
  clearances,
  approvalPairs,
  sendingHashes,
  method,
  samePerson,
  photos,
  successions,
  repeatedReviews,
  wordsRemovals,
];
