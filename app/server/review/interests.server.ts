import {
  conflictKey,
  isDeclared,
  lastDeclaredDay,
} from "#app/domain/decision/conflict";
import type { TypedInterests } from "#app/domain/decision/interests-input";
import { moderatedProvinces } from "#app/domain/decision/review-queue";
import type { Actor } from "#app/domain/account/user";
import {
  findDeclarationEnd,
  listStandingConflicts,
} from "#db/queries/decision/interests";
import { listProvinces } from "#db/queries/province/provinces";
import type { AppContext } from "../context.server";
import type { FieldValue } from "../form/form-object.server";

/** What the page of interests shows one moderator: their provinces, what they declared, until when it holds. */
export async function loadInterests({ db, now }: AppContext, actor: Actor) {
  const end = await findDeclarationEnd(db, actor.id);
  const standing = await listStandingConflicts(db, [actor.id]);
  const moderated = moderatedProvinces(actor);
  const slugs = new Set([
    ...(moderated === "all" ? [] : moderated),
    ...standing.map(({ province }) => province),
  ]);
  const provinces = (await listProvinces(db)).map(({ slug, name }) => ({
    slug,
    name,
  }));
  const typed: TypedInterests = {
    declares: end === null ? "" : standing.length === 0 ? "none" : "some",
    conflicts: standing.map(conflictKey),
    otherProvince: "",
    otherKinds: [],
  };
  return {
    own: provinces.filter(({ slug }) => slugs.has(slug)),
    others: provinces.filter(({ slug }) => !slugs.has(slug)),
    typed,
    declared: end === null ? null : isDeclared(end, now()),
    validUntil: end === null ? null : lastDeclaredDay(end),
  };
}

/** The form as typed; missing fields are empty. */
export function typedInterests(
  form: Readonly<Record<string, FieldValue>>,
): TypedInterests {
  const text = (value: FieldValue | undefined) =>
    typeof value === "string" ? value : "";
  const list = (value: FieldValue | undefined) =>
    Array.isArray(value)
      ? value.filter((item): item is string => typeof item === "string")
      : [];
  return {
    declares: text(form["declares"]),
    conflicts: list(form["conflicts"]),
    otherProvince: text(form["otherProvince"]),
    otherKinds: list(form["otherKinds"]),
  };
}
