import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  type Checkpoint,
  checkpointText,
  parseCheckpoint,
  recordOrigin,
} from "#app/domain/proof/checkpoint";
import {
  type NoteSigner,
  noteSigner,
  openNote,
  signNote,
  verifierText,
} from "#app/domain/proof/signed-note";
import { readTransaction, type Database } from "#db/client";
import { findRecordHead, type RecordHead } from "#db/queries/record/record";
import { findRecordRoot } from "#db/queries/record/record-proofs";
import type { Settings } from "../http/env.server";
import {
  createOnce,
  readIfThere,
  replaceSynced,
} from "../http/synced-file.server";

/** Private key of the record's heads, outside the database: whoever rewrites one does not hold the other. */
export const RECORD_KEY_FILE = "record-key.pem";

/** The head that was signed last. */
export const SIGNED_HEAD_FILE = "record-head.txt";

/** Why the record is not signed: it is shorter than what was signed, it is another, or the kept head is none of ours. */
export type SigningFault = "shorter" | "rewritten" | "unreadable";

/** The record's head with its signature, as C2SP tlog-checkpoint writes it; or why there is none. */
export type SignedHead =
  | ({ ok: true; note: string } & RecordHead)
  | { ok: false; fault: SigningFault; signed: RecordHead | null };

interface SignerPlace {
  db: Database;
  /** The data folder, which holds key and last signed head. */
  folder: string;
  /** Where readers reach the site; it names the log. */
  site: URL;
}

/**
 * Signs the record's heads, and refuses to sign one that does not extend the last: a database that was
 * rolled back, cut or rewritten is never vouched for. Nothing is read or made before the first call.
 */
export class RecordSigner {
  #key: Promise<KeyObject> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly place: SignerPlace) {}

  /** The present head, signed; a head that was signed before comes as it was. */
  async sign(): Promise<SignedHead> {
    // One at a time: two heads must never be compared with the same kept one.
    const turn = this.#last.then(() => this.#signNow());
    this.#last = turn.catch(() => undefined);
    return await turn;
  }

  /** The key to check signatures with, in its text form. */
  async verifier(): Promise<string> {
    return verifierText(await this.#signer(recordOrigin(this.place.site)));
  }

  /** The head that was signed last; null where none was, or where the kept one is not ours. */
  async lastSigned(): Promise<RecordHead | null> {
    const kept = await readIfThere(join(this.place.folder, SIGNED_HEAD_FILE));
    return kept === null ? null : await this.#open(kept);
  }

  async #signNow(): Promise<SignedHead> {
    const { db, folder } = this.place;
    const file = join(folder, SIGNED_HEAD_FILE);
    const kept = await readIfThere(file);
    const signed = kept === null ? null : await this.#open(kept);
    if (kept !== null && signed === null) {
      return { ok: false, fault: "unreadable", signed: null };
    }
    const { head, fault } = await readTransaction(db, (trx) =>
      compare(trx, signed),
    );
    if (fault !== null) return { ok: false, fault, signed };
    const origin = recordOrigin(this.place.site);
    const isSame = signed?.size === head.size && signed.origin === origin;
    if (kept !== null && isSame) return { ok: true, ...head, note: kept };
    const text = checkpointText({ origin, ...head });
    const note = signNote(text, await this.#signer(origin));
    await replaceSynced(file, note);
    return { ok: true, ...head, note };
  }

  async #open(note: string): Promise<Checkpoint | null> {
    const origin = note.slice(0, note.indexOf("\n"));
    if (!/^[^\s+]+$/u.test(origin)) return null;
    const text = openNote(note, await this.#signer(origin));
    return text === null ? null : parseCheckpoint(text);
  }

  async #signer(origin: string): Promise<NoteSigner> {
    this.#key ??= loadKey(this.place.folder);
    return noteSigner(origin, await this.#key);
  }
}

/** The signer of an instance: its keys lie where its data lie. */
export function recordSigner(
  db: Database,
  { dataDir, origin }: Pick<Settings, "dataDir" | "origin">,
): RecordSigner {
  return new RecordSigner({ db, folder: dataDir, site: origin });
}

/** Finds the head, and whether the tree below it still begins with what was signed. */
async function compare(
  trx: Database,
  signed: RecordHead | null,
): Promise<{ head: RecordHead; fault: SigningFault | null }> {
  const head = await findRecordHead(trx);
  if (signed === null) return { head, fault: null };
  if (head.size < signed.size) return { head, fault: "shorter" };
  const holds = (await hasRoot(trx, signed)) && (await hasRoot(trx, head));
  return { head, fault: holds ? null : "rewritten" };
}

async function hasRoot(trx: Database, { size, root }: RecordHead) {
  try {
    return (await findRecordRoot(trx, size)) === root;
  } catch (error) {
    // A node that is not there any more is a tree that is not the same.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function loadKey(folder: string): Promise<KeyObject> {
  const file = join(folder, RECORD_KEY_FILE);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = await readIfThere(file);
  return createPrivateKey(kept ?? (await createOnce(file, freshKey())));
}

function freshKey(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  return privateKey.export({ format: "pem", type: "pkcs8" }).toString();
}
