import { randomUUID } from "node:crypto";
import { open, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { INTAKE_LIMITS } from "../intake/limits.server";
import {
  byteLimit,
  displayName,
  sniffedKind,
  SNIFFED_BYTES,
  type FileProblem,
} from "#app/domain/evidence/evidence-file";
import { isStorageFailure } from "../http/storage-failure.server";

type TakenKind = "image" | "pdf" | "document";

/** What a form takes: how a file's first bytes say what it is, and how long each may be. */
export interface FileRule {
  kindOf(begun: Uint8Array): TakenKind | null;
  most(kind: TakenKind | null): number;
}

/** Evidence: images and PDF, told by their first bytes. */
export const EVIDENCE_RULE: FileRule = {
  kindOf: sniffedKind,
  most: (kind) => byteLimit(kind === "document" ? null : kind),
};

/** A plan's document of any format, which its reading will tell. */
export const PLAN_RULE: FileRule = {
  kindOf: () => "document",
  most: () => INTAKE_LIMITS.bytes,
};

/** A file as it came, with its name made harmless: where it lies, or why it was not taken. */
export type TakenFile = { name: string } & (
  { path: string; kind: TakenKind } | { problem: FileProblem | "not_kept" }
);

/**
 * Takes a file from a form as it comes: its first bytes say what it is and so how long it may be; of
 * what is too long or of no kind that is taken nothing stays, and the rest of it is passed over.
 * Null where a form had a field for a file and nobody chose one.
 */
export async function takeFile(
  stream: Readable,
  folder: string | null,
  sentName: string | undefined,
  rule: FileRule = EVIDENCE_RULE,
): Promise<TakenFile | null> {
  const name = displayName(sentName ?? "");
  const path = join(folder ?? "", randomUUID());
  const incoming = new IncomingFile(folder === null ? null : path, rule);
  try {
    for await (const chunk of stream) await incoming.add(chunk as Buffer);
    const result = await incoming.end();
    if (incoming.size === 0 && (sentName ?? "") === "") return null;
    return { name, ...result };
  } finally {
    await incoming.close();
  }
}

class IncomingFile {
  size = 0;
  #begun: Buffer = Buffer.alloc(0);
  #kind: TakenKind | null = null;
  #file: FileHandle | null = null;
  #problem: FileProblem | null = null;

  constructor(
    readonly path: string | null,
    readonly rule: FileRule,
  ) {}

  async add(chunk: Buffer): Promise<void> {
    this.size += chunk.length;
    if (this.#problem !== null || this.path === null) return;
    if (this.#file !== null) return await this.#write(chunk);
    this.#begun = Buffer.concat([this.#begun, chunk]);
    if (this.#begun.length < SNIFFED_BYTES) return;
    this.#kind = this.rule.kindOf(this.#begun);
    if (this.#kind === null) {
      this.#problem = "wrong_type";
      return;
    }
    await this.#write(this.#begun);
  }

  /** Writes on, into a file that is made for the first piece; false where the disk takes no more. */
  async #kept(chunk: Buffer): Promise<boolean> {
    try {
      this.#file ??= await open(this.path ?? "", "wx", 0o600);
      await this.#file.writeFile(chunk);
      return true;
    } catch (error) {
      if (isStorageFailure(error)) return false;
      throw error;
    }
  }

  async #write(chunk: Buffer): Promise<void> {
    if (this.size <= this.rule.most(this.#kind)) {
      if (await this.#kept(chunk)) return;
      // The text that comes with it is not lost for it.
      this.#problem = "no_room";
    } else {
      this.#problem = "too_large";
    }
    await this.close();
    await rm(this.path ?? "", { force: true });
  }

  async end(): Promise<
    { path: string; kind: TakenKind } | { problem: FileProblem | "not_kept" }
  > {
    if (this.path === null) return { problem: "not_kept" };
    if (this.#problem !== null) return { problem: this.#problem };
    // Too short to be anything.
    if (this.#kind === null) return { problem: "unreadable" };
    await this.close();
    return { path: this.path, kind: this.#kind };
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}
