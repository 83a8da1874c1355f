import type { trust as source } from "../es/trust";

export const trust: typeof source = {
  privacyTitle: "What we know of you and what we do not",
  privacy: [
    {
      title: "If you only read",
      text: [
        "We do not know who you are. There are no accounts, no cookies, no measuring and no requests to other sites on the public pages.",
        "The server notes each request so that faults can be mended, with the address cut short: not enough to tell which house it came from.",
      ],
    },
    {
      title: "If you open an account",
      text: [
        "We keep your e-mail, the name you sign with, and a fingerprint of your password that cannot be undone. The e-mail is not published and moderators do not see it.",
        "If a person has several accounts, they count as one in the rules: nobody approves their own with another account. We know by the mailbox, of which we keep a fingerprint made with a key outside the database, by the passkey, or because two administrators say so. It is not published, and moderators do not see it.",
        "If you delete your account, the fingerprint of the mailbox goes at once or, where something of yours waits for a decision, when that ends: after ten days at most. What stays is that two accounts were one person's, without saying whose.",
        "The name you sign with is public. It may be a pseudonym, and it had better be one.",
        "One cookie tells that it is still you. It goes when you sign out.",
        "While you use your account, what the server notes bears an invented name, another one each day, so that an attack can be followed. The key to that name is not kept: once the day is over nobody can say whose it was.",
      ],
    },
    {
      title: "If you tell something",
      text: [
        "While it is reviewed only you and the moderators of that province see it. Once published everybody does, with the name you sign with and the public evidence.",
        "Of a photo we keep neither the place nor the camera. If you cover parts of it, what lies under them is deleted; what stays is a fingerprint of the whole photo, which shows nothing. Whoever publishes it must have looked for faces, minors, plates and papers first.",
        "Evidence marked “moderators only” is not published: the page says how many pieces there are, not which.",
        "What is published is not erased because its author asks, since others have relied on it; it is corrected by another update or retracted with a reason.",
      ],
    },
    {
      title: "If you write without signal",
      text: [
        "What you write in a form is kept on your phone until it reaches the site. So are the forms that you opened, for up to 30 days. Nobody sees them but whoever uses that phone.",
        "They are deleted when you sign out. If something was not sent, we first ask what to do. The time of your phone is not sent.",
      ],
    },
    {
      title: "The record",
      text: [
        "Every public change leaves an entry that cannot be erased. It holds codes, dates and fingerprints: no name, no e-mail, nobody's words.",
      ],
    },
  ],
  risksTitle: "Before you tell something",
  risksLead:
    "Saying what became of a promise is a right. It may also annoy somebody. Think of this for a moment.",
  risks: [
    "Sign with a pseudonym that you use nowhere else. Leave your name, your job and your address out of the text.",
    "If only you could know something, telling it points at you. Find a source that anybody can open, or mark the evidence “moderators only”.",
    "No names, telephone or identity numbers of private people, and no faces of children.",
    "Before you send a photo, cover the faces of those who did not agree, number plates and homes in it: the form offers it. What is covered turns black and cannot be uncovered.",
    "A web address can say who shared it. Drop what follows a question mark if it opens without it.",
    "On somebody else's telephone or in an internet café, sign out when you are done.",
    "If you are threatened, do not answer alone: keep the evidence and tell the Ombudsman (Defensoría del Pueblo) or an organization you trust.",
  ],
  risksGo: "What we know of you and what we do not",
  before: "Before you tell something",
};
