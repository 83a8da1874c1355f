import { describe, expect, test } from "vitest";
import {
  MAIL_DATA,
  type MailKind,
  type MailMessage,
} from "#app/domain/account/mail";
import { mailText } from "#app/server/account/mail-text.server";

const DATA: Record<MailKind, MailMessage["data"]> = {
  update_decided: { updateId: "u1", outcome: "privacy_asked" },
  update_repeated: { updateId: "u1", was: "retraction" },
  appeal_decided: { updateId: "u1", outcome: "dismissed" },
  statement_decided: { updateId: "u1", outcome: "reply_declined" },
  reply_asked: { updateId: "u1" },
  second_awaited: { waits: "removal", thing: "r1" },
  welcome: {},
  confirm_address: { tokenId: "t1" },
  address_known: {},
  reset_password: { tokenId: "t1" },
  password_changed: {},
  address_changed: {},
  factor_changed: { change: "totp_on" },
  account_closed: {},
  group_decided: { outcome: "rejected" },
  group_invitation: { tokenId: "t1", groupId: "g1" },
};

const KINDS = Object.keys(MAIL_DATA) as MailKind[];

describe.each(["es", "en"] as const)("mail in %s", (language) => {
  test.each(KINDS)(
    "M7 %s has a subject that tells nothing, a text and links to the site alone",
    (kind) => {
      const { subject, text } = mailText({
        message: { kind, data: DATA[kind] } as MailMessage,
        language,
        origin: new URL("https://prometido.pe"),
        name: "Rosa",
        group: "Ojo de Espinar",
        token: (id) => `token-of-${id}`,
      });
      expect(subject).toMatch(/^\S.{5,70}$/);
      // No promise, no province, no name.
      expect(subject).not.toMatch(/Espinar|Rosa|[A-Z]{3}-[SEAIX]-\d/);
      expect(text).toContain("Rosa");
      for (const [url] of text.matchAll(/https?:\S+/g)) {
        expect(new URL(url).origin).toBe("https://prometido.pe");
        expect(new URL(url).searchParams.get("lang")).toBe(
          language === "en" ? "en" : null,
        );
      }
      if ("tokenId" in DATA[kind]) expect(text).toContain("token=token-of-t1");
    },
  );
});
