import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/layout/page-meta";
import { VerifierPage } from "#app/components/record/verifier-page";
import { checkProof } from "#app/domain/proof/proof-check";
import { readNotedHead } from "#app/domain/proof/noted-head";
import { parseVerifier } from "#app/domain/proof/signed-note";
import { readPublicQuery } from "#app/server/page/public-query.server";
import type { Database } from "#db/client";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { findRecordRoot } from "#db/queries/record/record-proofs";

/** More than any proof or entry has, and less than an address may hold. */
const LONGEST = 4_000;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, signer } = context;
  readPublicQuery(request, context, {});
  const asked = new URL(request.url).searchParams;
  const field = (name: string) => (asked.get(name) ?? "").slice(0, LONGEST);
  const typed = {
    tamano: field("tamano"),
    raiz: field("raiz"),
    prueba: field("prueba"),
    entrada: field("entrada"),
  };
  const key = await signer.verifier();
  const verifier = parseVerifier(key);
  if (verifier === null) throw new TypeError("the key of this site is none");
  const head = await findRecordHead(db);
  const kept = { proof: typed.prueba, payload: typed.entrada };
  return {
    typed,
    siteKey: key,
    head,
    noted: await compareNoted(db, typed, head),
    kept: typed.prueba === "" ? null : checkProof(kept, verifier),
    isVouchedFor: (await signer.sign()).ok,
  };
}

/** What today's record says to a size and a root that somebody noted. */
async function compareNoted(
  db: Database,
  typed: { tamano: string; raiz: string },
  head: RecordHead,
) {
  const noted = readNotedHead(typed);
  if (noted === null || "fault" in noted) return noted;
  return { ...noted, is: await placeOf(db, noted, head) };
}

async function placeOf(db: Database, noted: RecordHead, head: RecordHead) {
  if (noted.size > head.size) return "beyond" as const;
  const root = await findRecordRoot(db, noted.size);
  return root === noted.root ? ("extended" as const) : ("another" as const);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, ({ proof }) => ({
    title: proof.verifier,
    description: proof.verifierLead,
  }));

export default function RecordVerifier() {
  return <VerifierPage {...useLoaderData<typeof loader>()} />;
}
