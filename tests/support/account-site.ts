import { randomUUID } from "node:crypto";
import {
  createRequestHandler,
  type AppLoadContext,
  type ServerBuild,
} from "@remix-run/node";
import { pino } from "pino";
import * as entry from "#app/entry.server";
import * as root from "#app/root";
import * as changeAddress from "#app/routes/account/change-address";
import * as changePassword from "#app/routes/account/change-password";
import * as check from "#app/routes/account/check";
import * as closeAccount from "#app/routes/account/close-account";
import * as confirmAddress from "#app/routes/account/confirm-address";
import * as forgot from "#app/routes/account/forgot";
import * as passkeys from "#app/routes/account/passkeys";
import * as resetPassword from "#app/routes/account/reset-password";
import * as security from "#app/routes/account/security";
import * as signIn from "#app/routes/account/sign-in";
import * as signInWithPasskey from "#app/routes/account/sign-in-with-passkey";
import * as signOut from "#app/routes/account/sign-out";
import * as signUp from "#app/routes/account/sign-up";
import * as totp from "#app/routes/account/totp";
import type { AppContext } from "#app/server/context.server";
import { readSettings } from "#app/server/http/env.server";
import { freshKeys, type Secrets } from "#app/server/http/secrets.server";
import { requirePermission } from "#app/server/account/session.server";
import type { Database } from "#db/client";
import type { Answer } from "./visitor";
import { serverBuild } from "./server-build";
import { recordSigner } from "#app/server/record/record-signer.server";

type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

/** The account pages around a database, with a clock that a test sets. */
export interface AccountSite {
  answer: Answer;
  /** What a loader or an action would receive now. */
  context(): AppLoadContext;
  clock: { now: Date };
  /** The keys of the site, which a test may replace. */
  secrets: Secrets;
  /** Lines of the log, from warnings on. */
  events: readonly string[];
  /** Where requests come from. */
  clientAddress: string;
}

/** A page for people who may send updates; it answers with their name. */
const own = {
  async loader({
    request,
    context,
  }: {
    request: Request;
    context: AppContext;
  }) {
    const session = await requirePermission(request, context, "update.readOwn");
    return new Response(session.actor.displayName);
  },
} as unknown as RouteModule;

/** A page for moderators; it answers with their name. */
const desk = {
  async loader({
    request,
    context,
  }: {
    request: Request;
    context: AppContext;
  }) {
    const session = await requirePermission(request, context, "queue.read");
    return new Response(session.actor.displayName);
  },
} as unknown as RouteModule;

const PAGES: Readonly<Record<string, unknown>> = {
  "cuenta/crear": signUp,
  "cuenta/entrar": signIn,
  "cuenta/entrar/llave": signInWithPasskey,
  "cuenta/salir": signOut,
  "cuenta/comprobar": check,
  "cuenta/confirmar": confirmAddress,
  "cuenta/olvido": forgot,
  "cuenta/restablecer": resetPassword,
  "cuenta/seguridad": security,
  "cuenta/seguridad/contrasena": changePassword,
  "cuenta/seguridad/correo": changeAddress,
  "cuenta/seguridad/codigo": totp,
  "cuenta/seguridad/llaves": passkeys,
  "cuenta/seguridad/borrar": closeAccount,
  "mis-aportes": own,
  moderacion: desk,
};

/** Puts the real account routes, root and document together, as the compiled site does. */
export function accountSite(
  db: Database,
  env: Record<string, string> = {},
): AccountSite {
  const events: string[] = [];
  const clock = { now: new Date("2026-11-21T15:00:00.000Z") };
  const settings = readSettings(env);
  const parts = {
    db,
    settings,
    signer: recordSigner(db, settings),
    log: pino({ level: "warn" }, { write: (line) => void events.push(line) }),
    now: () => clock.now,
  };
  const handle = createRequestHandler(build(), "production");
  const site: AccountSite = {
    answer: (request) => handle(request, site.context()),
    context() {
      const { clientAddress, secrets } = site;
      return { ...parts, secrets, clientAddress, requestId: randomUUID() };
    },
    clock,
    secrets: { ...freshKeys(), earlier: null },
    events,
    clientAddress: "190.43.7.21",
  };
  return site;
}

function build(): ServerBuild {
  const pages = Object.entries(PAGES).map(([path, module]) => {
    return { id: path, path, parentId: "root", module: module as RouteModule };
  });
  const routes = [
    { id: "root", path: "", module: root as RouteModule },
    ...pages,
  ];
  return serverBuild({ routes, entry });
}
