import type { groupRoom as es } from "../es/group-room";

export const groupRoom: typeof es = {
  ownTitle: "My groups",
  ownLead:
    "A watchdog group speaks in the name of all its members. Here are yours, what you proposed and the invitations you got.",
  ownNotFor:
    "This account is neither a citizen's nor a moderator's: it cannot belong to a group.",
  ownNoneHelp: "You can propose one, or ask a coordinator to invite you.",
  done: {
    proposed:
      "Proposal sent. You will hear here and by mail when it has been reviewed.",
    withdrawn: "Proposal withdrawn.",
    accepted: "You belong to the group now.",
    declined: "You said no. The group will only know that you did not accept.",
    left: "You left the group.",
    closed: "The group was closed. What it told stays in view.",
    invited:
      "Invitation sent. If it is accepted, you will see the person on this page.",
    uninvited: "Invitation withdrawn. The link no longer works.",
    role: "Saved.",
    removed: "That person is no longer in the group.",
    shown: "Your name is shown on the group's page.",
    contact: "The site knows how to reach the group.",
    hidden: "Your name is no longer shown on the group's page.",
  },
  withdraw: "Withdraw the proposal",
  reasonIs: (reason) => `Reason: ${reason}`,
  noteIs: "What the reviewer wrote",
  inside: "Inside",
  suspendedMark: "suspended",
  moreProvinces: "More provinces",
  province: "Province",
  otherProvince: (number) => `Province ${number} (if you watch another)`,
  provinceNone: "Choose a province",
  provinceNoOther: "None",
  contact: "How to reach the group",
  contactHint:
    "An e-mail or a phone number. It is not published: whoever reviews the proposal and the administrators see it.",
  contactLabel: "How the site reaches it",
  contactInsideHint:
    "An address or a telephone number. It is not published: those who coordinate the group, whoever reviewed it and administrators see it. You can change it whenever you like.",
  saveContact: "Save how to reach it",
  proposePublic:
    "The name, what you say of yourselves and the provinces will be public. Who you are, only if each person chooses so.",
  problem: {
    "name blank": "Write the group's name.",
    "name too_short": "The name is very short. Use four letters or more.",
    "name too_long": "The name is very long. Use 80 letters at most.",
    "name name_reserved":
      "That name reads like an authority's or the site's. Choose another.",
    "about blank": "Say who you are and what you watch.",
    "about too_short": "Say a little more: 20 letters at least.",
    "about too_long": "It is very long: 600 letters at most.",
    "contact too_short": "Write five characters or more.",
    "contact blank": "Write an e-mail or a phone number.",
    "provinces choose_one": "Choose one province at least.",
    "email email_malformed":
      "Write a whole e-mail address, say name@mail.example.",
  },
  refusal: {
    too_many_proposals:
      "Three of your proposals wait for an answer. Wait, or withdraw one.",
    proposer_gone:
      "The account that proposed it is no longer open: it cannot be accepted.",
    too_many_today: "Ten invitations were sent today already. Go on tomorrow.",
    already_invited:
      "That address has an invitation of this group without an answer.",
    invitation_gone:
      "This invitation is no longer open: it was used or withdrawn, it expired, or the group is closed. Ask a coordinator for another.",
    already_member: "You belong to this group already.",
    not_coordinator: "Only a coordinator can do that.",
    group_suspended: "The group is suspended: it cannot do that for now.",
    unchanged: "Nothing changed.",
    already_suspended: "It was suspended already.",
    not_suspended: "It was not suspended.",
    not_inside: "This page is for members of the group only.",
  },
  adminTitle: "Groups",
  adminHelp: "Names, provinces, suspensions, who invited whom.",
  adminLead:
    "A group's name, what it says of itself and its provinces were reviewed when it was accepted: they change only here.",
  backToGroups: "Back to the list of groups",
  insideTitle: "Who belongs to it",
  insideNobody: "Nobody.",
  treeTitle: "Who invited whom",
  treeNone: "Nobody came by invitation.",
  letIn: (by, person, day) =>
    `${by} invited ${person}, who accepted on ${day}.`,
  wordsTitle: "Name and what it says of itself",
  wordsHelp:
    "The address of its page does not change. The public record notes the change.",
  saveWords: "Save name and text",
  saveProvinces: "Save provinces",
  endTitle: "Suspend or close the group",
  endHelp:
    "While suspended, nobody tells anything or invites in its name. Closed is for good. What it told stays in view.",
  suspend: "Suspend the group",
  resume: "End the suspension",
  resumeHelp: "Its members can speak in its name again.",
  queueLead:
    "Accept only what really is a group that watches. Whoever proposed it will coordinate it. If you do not accept it, say why.",
  review: "Review",
  reviewTitle: (name) => `Proposed group: ${name}`,
  willBe: "Its page will be",
  sameProvinces: "Groups that watch those provinces already",
  decideTitle: "Your decision",
  decide: "Decide",
  decideQuestion: "Is this group accepted?",
  reasonHint: "Only if you do not accept it.",
  note: "For whoever proposed it (if you like)",
  noteHint: "They will read it on their page of groups. It is not published.",
  already: (state) => `It is decided already: ${state}.`,
  backToQueue: "Back to proposed groups",
  membersLead:
    "Only members see this page. Outside, people know how many you are, and the name of whoever chooses so.",
  joined: (day) => `since ${day}`,
  suspendedNote: (day, reason) =>
    `Suspended since ${day}. Reason: ${reason}. Nobody tells anything in its name for now.`,
  closedNote: (day, reason) =>
    `Closed on ${day}. Reason: ${reason}. What it told stays in view.`,
  of: (label, name) => `${label}: ${name}`,
  yourName: "Your name",
  hiddenNow: "Your name is not shown on the group's page.",
  coordinate: "Coordination",
  leaveHelp:
    "What you told in the group's name stays. You will not decide on what the group told while you belonged to it.",
  leaveLast:
    "You are the last person in the group: when you leave, it is closed for good.",
  inviteLead:
    "They get a mail with a link that works for 7 days and once. We will not tell you whether that person has an account.",
  email: "The person's e-mail",
  inviteLimit: (left) =>
    left === 1
      ? "You can send 1 more invitation today."
      : `You can send ${left} more invitations today.`,
  sentUntil: (until) => `no answer yet; works until ${until}`,
  demoMail:
    "The demonstration sends no mail: whoever has an account with that address sees the invitation in “My groups”.",
  invitationTitle: "An invitation for you",
  invitedBy: (name) => `${name} invites you.`,
  invitationUntil: (day) => `The invitation works until ${day}.`,
  invitationMeans:
    "If you accept, you can speak in the group's name and see who belongs to it. Your name is not shown in public unless you choose so.",
  invitationBars:
    "If you moderate, now or later, you will not decide on what this group tells while you belong to it.",
  invitationSignIn:
    "You need an account to answer. If you have none, open one: you will come back to this page.",
  seeInvitation: "See the invitation",
};
