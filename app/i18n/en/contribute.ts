import type { contribute as source } from "../es/contribute";

export const contribute: typeof source = {
  title: "Say what happened",
  titleEdit: "Mend what you told",
  promise: "The promise",
  lead: "Tell one thing at a time: what happened, since when, and how you know. Somebody else will review it before it is public.",
  changesAsked: "Changes were asked for",
  errorTitle: "It has not been sent yet",
  tooFast: (seconds: number) =>
    `You sent too much in a short time. What you wrote is still here: wait ${Math.ceil(seconds / 60)} min and send it again.`,
  sessionEnded:
    "Your session ended. What you wrote is still here: sign in in another tab, come back to this one and send it again.",
  formEarlier:
    "The form changed since it was kept on your phone. It was sent with the new one: please check it.",
  formUnknown:
    "This form is of a version that the site does not know. Your text is kept: open the form again and send it.",
  signInElsewhere: "Sign in in another tab",
  status: "How does the promise stand?",
  statusChoose: "Choose a status",
  statusHint: "Those marked “two people” are verdicts.",
  twoPeople: "two people",
  effectiveDate: "Since which date is it so?",
  effectiveDateHint: (from, to) =>
    `Day/month/year, from ${from} to ${to}. For example: 15/08/2020.`,
  summary: "What happened?",
  summaryHint: (min, max) =>
    `In your own words, ${min} to ${max} characters. No names, telephone or identity numbers of private people.`,
  officeData: "What looks like personal data is a public office's, or nobody's",
  officeDataHint: "Data of private people is not published here.",
  measuredValue: (indicator) => `Measured value (if you know it): ${indicator}`,
  measuredHint: (unit) => `The number only, such as 1,234.5. Unit: ${unit}.`,
  reason: "If it was not kept, why?",
  reasonHint: "Only for “broken”, “partly fulfilled” or “not verifiable”.",
  reasonNone: "Give no reason",
  group: "In whose name?",
  groupNone: "In my own",
  groupless: "You speak for yourself: you belong to no group.",
  evidenceTitle: "How do you know?",
  evidenceHint:
    "At least one piece of evidence: a web address, a photo or document, or the number of an official record. For a verdict, two of different origin, one of them public. A testimony may stand alone.",
  evidenceItem: (number) => `Evidence ${number}`,
  evidenceOptional: (number) => `Evidence ${number} (if you have more)`,
  evidenceKind: "Kind of source",
  evidenceName: "Title",
  evidenceNameHint: "For example: Municipal ordinance 012-2020.",
  evidenceUrl: "Address (https://…)",
  evidenceMore: "Date, place and who may see it",
  evidenceDate: "Date it shows (if you know)",
  evidencePlace: "Place (if you want to say)",
  evidencePlaceHint: "The district is enough. No addresses of people.",
  evidenceVisibility: "Who may see it",
  evidenceFile: "Photo or document",
  evidenceFileHint:
    "JPEG, PNG or WebP up to 12 MB; PDF up to 15 MB. We delete what photos hide: place, camera, name.",
  evidenceReceived: (name) => `Already received: ${name}`,
  evidenceReceivedHelp:
    "No need to attach it again. If you choose another file, it takes the place of this one.",
  evidenceDrop: "Take this file out",
  evidenceRecord: "If it is an official record: its number",
  recordType: "Which register or document",
  recordTypeNone: "None",
  recordNumber: "Number or code",
  recordHint:
    "CUI: 7 digits. INFObras: digits only. Ordinance: 012-2020-MPE. Answer to an information request: the number of the letter, and its date above.",
  departmentFigure:
    "Careful: a figure of the department is not that of the province.",
  files: "Several photos or documents at once",
  filesHint:
    "Each file becomes a piece of evidence titled by its name. Eight in all.",
  namelessFile: "File without a name",
  fileProblem: {
    wrong_type: (name) =>
      `“${name}” is neither a JPEG, PNG or WebP photo nor a PDF. We look at the content, not at the name.`,
    too_large: (name) =>
      `“${name}” is too large: a photo may have up to 12 MB and a PDF up to 15 MB.`,
    too_many_pixels: (name) =>
      `“${name}” has too many pixels: up to 40 million. Make it smaller and try again.`,
    unreadable: (name) =>
      `“${name}” could not be read: it is empty, cut short or damaged.`,
    encrypted: (name) =>
      `“${name}” is protected with a password. Send a copy without it.`,
    too_many: (name) =>
      `“${name}” is one too many: an update takes eight pieces of evidence.`,
    quota: (name) =>
      `“${name}” does not fit: you may send up to 200 MB in 30 days.`,
    busy: (name) =>
      `“${name}” has to wait: many files are being worked on. Try again in a minute.`,
    harmful: (name) =>
      `“${name}” cannot be taken: this site's antivirus found something harmful in it. Check the device it comes from and send other evidence.`,
    unchecked: (name) =>
      `“${name}” could not be checked for viruses, and we did not keep it. It is not your fault: try again in a few minutes.`,
    no_room: (name) =>
      `“${name}” was not saved: for now the site has nowhere to write. What you typed is still here; try again later.`,
  },
  moreEvidence: "Add more evidence",
  submit: "Send for review",
  saveDraft: "Save draft",
  withdraw: "Withdraw",
  cancel: "Back to the promise",
  whatNext:
    "Once sent, a moderator of the province reviews it. The answer, with its reason, will be under “My updates”.",
  ownTitle: "My updates",
  ownNone: "You have not told anything yet.",
  ownNoneHelp: "Find a promise you know about and say what became of it.",
  ownOfOffice:
    "This account does not tell what became of promises. Where something published is wrong or asks for an answer, open the promise and follow “Correct or reply”.",
  ownFind: "Find a promise",
  ownWait:
    "What is decided on each thing you sent, with its reason, appears here.",
  sentOn: (day) => `Sent on ${day}`,
  savedOn: (day) => `Saved on ${day}`,
  continueDraft: "Go on writing",
  answer: "Mend and send again",
  decisionsTitle: "Decisions",
  noDecisions: "Nobody has decided yet.",
  seePublic: "See it on the promise's page",
  notWithdrawn:
    "It could not be withdrawn: it may have changed in another tab, or been decided. Open it again under “My updates”.",
  seeSaved: "See in another tab what is saved",
  problem: {
    target_not_found: "There is no such promise.",
    plan_takes_no_verdicts:
      "This plan was not the elected government's: it takes no verdicts and enters no totals.",
    submission_reused:
      "That sending was already used with other content. Check the text and send it again.",
    version_changed:
      "This update changed while you were writing (on another phone, perhaps). What you wrote now is below; compare it and send it again.",
    not_editable:
      "This update was already sent or decided, perhaps in another tab, and stays as it is. Below is what you wrote now: if you send it, it will be another update.",
    not_author: "This update is somebody else's.",
    wrong_target: "This update belongs to another promise.",
    group_not_member: "You are not a member of that group.",
    not_allowed: "Your account cannot send updates.",
    own_government:
      "Your account answers for the municipality of this province: it sends no updates here. What it says of a published update goes as a reply.",
    update_not_found: "There is no such update.",
  },
};
