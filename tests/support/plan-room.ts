import { verifyRecord } from "#app/commands/verify-record.server";
import type { Actor } from "#app/domain/account/user";
import { formToken } from "#app/server/form/form-token.server";
import { listDraftItems } from "#db/queries/plan/plan-draft-items";
import { findPlanDraft } from "#db/queries/plan/plan-drafts";
import { testDatabase } from "./database";
import { insider, type Insider } from "./insider";
import { openPageSite } from "./page-site";
import { signedIn } from "./signed-in";
import { makeWorld } from "./world";

type Form = Record<string, string | string[]>;

/** A site where Nora and Mario moderate Espinar and Tania moderates Tarata; the draft at work is at `room.draft`. */
export async function openPlanRoom(env: Record<string, string> = {}) {
  const database = await testDatabase();
  const { db } = database;
  const world = await makeWorld(db);
  const site = await openPageSite(db, { buildId: "plans", env });
  const nora = await world.moderator("Nora Huamán", "espinar");
  const enter = async (actor: Actor) => await insider(site, db, actor);
  const room = {
    ...{ db, world, site, nora, enter },
    atNora: await enter(nora),
    atMario: await enter(await world.moderator("Mario", "espinar")),
    atTania: await enter(await world.moderator("Tania", "tarata")),
    draft: "",
    /** Sends a document as Nora's browser would. */
    async upload(
      fields: Record<string, string>,
      document: BlobPart | null,
      name = "plan ñ.md",
    ) {
      const cookie = await signedIn(world, nora);
      const token = formToken(site.formKey, "s", cookie.slice(2));
      const form = new FormData();
      for (const one of Object.entries({ ...fields, formToken: token }))
        form.set(...one);
      if (document !== null) form.set("document", new File([document], name));
      return await fetch(`${site.origin}/admin/planes/nuevo`, {
        method: "POST",
        body: form,
        headers: { Cookie: cookie, Origin: site.origin },
        redirect: "manual",
      });
    },
    id: () => room.draft.split("/").at(-1) ?? "",
    items: async () => await listDraftItems(db, room.id()),
    /** Does something to an item in the version that it has now. */
    async act(who: Insider, number: number, form: Form) {
      const item = (await room.items()).find((it) => it.number === number);
      const version = String(item?.version ?? 0);
      return await who.send(`${room.draft}/${number}`, { version, ...form });
    },
    /** Does something to the draft in the version that it has now. */
    async step(who: Insider, form: Form) {
      const draft = await findPlanDraft(db, room.id());
      const version = String(draft?.version ?? 0);
      return await who.send(room.draft, { version, ...form });
    },
    /** Leaves, when the record still fits; false where it does not. */
    async close(): Promise<boolean> {
      const { ok } = await verifyRecord(db);
      await site.close();
      await database.close();
      return ok;
    },
  };
  return room;
}

export type PlanRoom = Awaited<ReturnType<typeof openPlanRoom>>;
