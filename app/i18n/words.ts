import type { Language } from "./language";
import { layout as esLayout } from "./es/layout";
import { status as esStatus } from "./es/status";
import { dimension as esDimension } from "./es/dimension";
import { target as esTarget } from "./es/target";
import { succession as esSuccession } from "./es/succession";
import { measure as esMeasure } from "./es/measure";
import { plan as esPlan } from "./es/plan";
import { province as esProvince } from "./es/province";
import { scorecard as esScorecard } from "./es/scorecard";
import { home as esHome } from "./es/home";
import { search as esSearch } from "./es/search";
import { evidence as esEvidence } from "./es/evidence";
import { update as esUpdate } from "./es/update";
import { compare as esCompare } from "./es/compare";
import { hearing as esHearing } from "./es/hearing";
import { group as esGroup } from "./es/group";
import { groupRoom as esGroupRoom } from "./es/group-room";
import { interest as esInterest } from "./es/interest";
import { contest as esContest } from "./es/contest";
import { contribute as esContribute } from "./es/contribute";
import { decision as esDecision } from "./es/decision";
import { moderation as esModeration } from "./es/moderation";
import { review as esReview } from "./es/review";
import { photo as esPhoto } from "./es/photo";
import { signal as esSignal } from "./es/signal";
import { removedWords as esRemovedWords } from "./es/removed-words";
import { repeat as esRepeat } from "./es/repeat";
import { samePerson as esSamePerson } from "./es/same-person";
import { second as esSecond } from "./es/second";
import { account as esAccount } from "./es/account";
import { record as esRecord } from "./es/record";
import { proof as esProof } from "./es/proof";
import { method as esMethod } from "./es/method";
import { methodology as esMethodology } from "./es/methodology";
import { about as esAbout } from "./es/about";
import { problem as esProblem } from "./es/problem";
import { specimen as esSpecimen } from "./es/specimen";
import { trust as esTrust } from "./es/trust";
import { validation as esValidation } from "./es/validation";
import { feed as esFeed } from "./es/feed";
import { share as esShare } from "./es/share";
import { opendata as esOpendata } from "./es/opendata";
import { apidocs as esApidocs } from "./es/apidocs";
import { mail as esMail } from "./es/mail";
import { admin as esAdmin } from "./es/admin";
import { desk as esDesk } from "./es/desk";
import { security as esSecurity } from "./es/security";
import { passkey as esPasskey } from "./es/passkey";
import { unsent as esUnsent } from "./es/unsent";
import { layout as enLayout } from "./en/layout";
import { status as enStatus } from "./en/status";
import { dimension as enDimension } from "./en/dimension";
import { target as enTarget } from "./en/target";
import { succession as enSuccession } from "./en/succession";
import { measure as enMeasure } from "./en/measure";
import { plan as enPlan } from "./en/plan";
import { province as enProvince } from "./en/province";
import { scorecard as enScorecard } from "./en/scorecard";
import { home as enHome } from "./en/home";
import { search as enSearch } from "./en/search";
import { evidence as enEvidence } from "./en/evidence";
import { update as enUpdate } from "./en/update";
import { compare as enCompare } from "./en/compare";
import { hearing as enHearing } from "./en/hearing";
import { group as enGroup } from "./en/group";
import { groupRoom as enGroupRoom } from "./en/group-room";
import { interest as enInterest } from "./en/interest";
import { contest as enContest } from "./en/contest";
import { contribute as enContribute } from "./en/contribute";
import { decision as enDecision } from "./en/decision";
import { moderation as enModeration } from "./en/moderation";
import { review as enReview } from "./en/review";
import { photo as enPhoto } from "./en/photo";
import { signal as enSignal } from "./en/signal";
import { removedWords as enRemovedWords } from "./en/removed-words";
import { repeat as enRepeat } from "./en/repeat";
import { samePerson as enSamePerson } from "./en/same-person";
import { second as enSecond } from "./en/second";
import { account as enAccount } from "./en/account";
import { record as enRecord } from "./en/record";
import { proof as enProof } from "./en/proof";
import { method as enMethod } from "./en/method";
import { methodology as enMethodology } from "./en/methodology";
import { about as enAbout } from "./en/about";
import { problem as enProblem } from "./en/problem";
import { specimen as enSpecimen } from "./en/specimen";
import { trust as enTrust } from "./en/trust";
import { validation as enValidation } from "./en/validation";
import { feed as enFeed } from "./en/feed";
import { share as enShare } from "./en/share";
import { opendata as enOpendata } from "./en/opendata";
import { apidocs as enApidocs } from "./en/apidocs";
import { mail as enMail } from "./en/mail";
import { admin as enAdmin } from "./en/admin";
import { desk as enDesk } from "./en/desk";
import { security as enSecurity } from "./en/security";
import { passkey as enPasskey } from "./en/passkey";
import { unsent as enUnsent } from "./en/unsent";

const es = {
  layout: esLayout,
  status: esStatus,
  dimension: esDimension,
  target: esTarget,
  succession: esSuccession,
  measure: esMeasure,
  plan: esPlan,
  province: esProvince,
  scorecard: esScorecard,
  home: esHome,
  search: esSearch,
  evidence: esEvidence,
  update: esUpdate,
  compare: esCompare,
  hearing: esHearing,
  contest: esContest,
  contribute: esContribute,
  group: esGroup,
  groupRoom: esGroupRoom,
  interest: esInterest,
  decision: esDecision,
  moderation: esModeration,
  review: esReview,
  photo: esPhoto,
  signal: esSignal,
  removedWords: esRemovedWords,
  repeat: esRepeat,
  samePerson: esSamePerson,
  second: esSecond,
  account: esAccount,
  record: esRecord,
  proof: esProof,
  method: esMethod,
  methodology: esMethodology,
  about: esAbout,
  problem: esProblem,
  specimen: esSpecimen,
  trust: esTrust,
  validation: esValidation,
  opendata: esOpendata,
  apidocs: esApidocs,
  admin: esAdmin,
  desk: esDesk,
  feed: esFeed,
  share: esShare,
  mail: esMail,
  security: esSecurity,
  passkey: esPasskey,
  unsent: esUnsent,
};

/** The whole catalogue of one language; the Spanish one is the source of its shape. */
export type Words = typeof es;

const en: Words = {
  layout: enLayout,
  status: enStatus,
  dimension: enDimension,
  target: enTarget,
  succession: enSuccession,
  measure: enMeasure,
  plan: enPlan,
  province: enProvince,
  scorecard: enScorecard,
  home: enHome,
  search: enSearch,
  evidence: enEvidence,
  update: enUpdate,
  compare: enCompare,
  hearing: enHearing,
  contest: enContest,
  contribute: enContribute,
  group: enGroup,
  groupRoom: enGroupRoom,
  interest: enInterest,
  decision: enDecision,
  moderation: enModeration,
  review: enReview,
  photo: enPhoto,
  signal: enSignal,
  removedWords: enRemovedWords,
  repeat: enRepeat,
  samePerson: enSamePerson,
  second: enSecond,
  account: enAccount,
  record: enRecord,
  proof: enProof,
  method: enMethod,
  methodology: enMethodology,
  about: enAbout,
  problem: enProblem,
  specimen: enSpecimen,
  trust: enTrust,
  validation: enValidation,
  opendata: enOpendata,
  apidocs: enApidocs,
  admin: enAdmin,
  desk: enDesk,
  feed: enFeed,
  share: enShare,
  mail: enMail,
  security: enSecurity,
  passkey: enPasskey,
  unsent: enUnsent,
};

const CATALOGUES: Record<Language, Words> = { es, en };

/** The catalogue of a language. */
export function wordsFor(language: Language): Words {
  return CATALOGUES[language];
}
