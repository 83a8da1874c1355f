import type { MailData, MailMessage } from "#app/domain/account/mail";
import { wordsFor, type Words } from "#app/i18n/words";
import type { Language } from "#app/i18n/language";
import { inLanguage } from "../http/local-path.server";

/** What the text of a mail is made from; links begin with the configured origin and nothing else. */
export interface MailFacts {
  message: MailMessage;
  language: Language;
  origin: URL;
  /** Display name of the account; null where there is none. */
  name: string | null;
  /** Name of the group that it speaks of; null where it speaks of none. */
  group: string | null;
  token(tokenId: string): string;
}

/** Subject and text of a mail, in the reader's language. */
export function mailText(facts: MailFacts): { subject: string; text: string } {
  const words = wordsFor(facts.language).mail;
  const greeting =
    facts.name === null ? words.greetingNobody : words.greeting(facts.name);
  const lines = [greeting, ...body(facts, words), words.sign, words.noReply];
  return {
    subject: words.subject[facts.message.kind],
    text: `${lines.join("\n\n")}\n`,
  };
}

function body(facts: MailFacts, words: Words["mail"]): string[] {
  const { message, language, origin } = facts;
  const link = (path: string) =>
    new URL(inLanguage(path, language), origin).href;
  const forgotten = link("/cuenta/olvido");
  switch (message.kind) {
    case "update_decided":
    case "update_repeated":
    case "appeal_decided":
    case "statement_decided":
    case "reply_asked":
      return ofUpdate(message, words, link);
    case "second_awaited":
      return [
        words.second[message.data.waits],
        `${words.secondOpen}\n${link(secondPath(message.data))}`,
      ];
    case "welcome":
      return [`${words.welcome}\n${forgotten}`];
    case "confirm_address": {
      const path = `/cuenta/confirmar?token=${facts.token(message.data.tokenId)}`;
      return [`${words.confirm}\n${link(path)}`, words.confirmNot];
    }
    case "address_known":
      return [
        `${words.known}\n${link("/cuenta/entrar")}`,
        `${words.knownForgot}\n${forgotten}`,
        words.knownNot,
      ];
    case "reset_password": {
      const path = `/cuenta/restablecer?token=${facts.token(message.data.tokenId)}`;
      return [`${words.reset}\n${link(path)}`, words.resetNot];
    }
    case "password_changed":
      return [words.passwordChanged, `${words.notYou}\n${forgotten}`];
    case "address_changed":
      return [words.addressChanged];
    case "factor_changed":
      return [
        words.factor[message.data.change],
        `${words.notYou}\n${forgotten}`,
      ];
    case "account_closed":
      return [words.closed];
    case "group_decided":
      return [
        words.groupOutcome[message.data.outcome],
        `${words.seeGroups}\n${link("/mis-grupos")}`,
      ];
    case "group_invitation": {
      const path = `/grupos/invitacion?token=${facts.token(message.data.tokenId)}`;
      return [
        `${words.invited(facts.group ?? "")}\n${link(path)}`,
        words.invitedNot,
      ];
    }
  }
}

/** Where a second person finds what waits for them. */
function secondPath({ waits, thing }: MailData<"second_awaited">): string {
  const id = encodeURIComponent(thing ?? "");
  switch (waits) {
    case "setting":
      return "/admin/ajustes";
    case "link":
      return "/admin/senales";
    case "words":
      return "/admin/textos";
    case "mandate":
      return `/admin/planes/${id}`;
    case "plan":
      return `/admin/planes/borradores/${id}`;
    case "removal":
      return `/moderacion/retiros/${id}`;
  }
}

type OfUpdate = Extract<MailMessage, { data: { updateId: string } }>;

/** What became of something that somebody sent about an update, or what is asked of them, and where to see it. */
function ofUpdate(
  { kind, data }: OfUpdate,
  words: Words["mail"],
  link: (path: string) => string,
): string[] {
  const id = encodeURIComponent(data.updateId);
  const own = `${words.seeUpdate}\n${link(`/mis-aportes/${id}`)}`;
  const published = link(`/avances/${id}`);
  switch (kind) {
    case "update_decided":
      return [words.outcome[data.outcome], own];
    case "update_repeated":
      return [words.repeated[data.was], own];
    case "appeal_decided":
      return [words.appeal[data.outcome], own];
    case "statement_decided":
      return [
        words.statement[data.outcome],
        `${words.seeUpdate}\n${published}`,
      ];
    case "reply_asked":
      return [words.asked, `${words.seeAsked}\n${published}`];
  }
}
