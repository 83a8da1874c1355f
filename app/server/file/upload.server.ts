import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { mkdir, rm } from "node:fs/promises";
import {
  Busboy,
  type BusboyFileStream,
  type BusboyInstance,
} from "@fastify/busboy";
import { MAX_FILES } from "#app/domain/evidence/evidence-file";
import { BodyCutError, BodyTooLargeError } from "../http/body.server";
import { isFieldName } from "../form/field-name.server";
import { FORM_LIMITS, type FormFields } from "../form/form.server";
import { isStorageFailure } from "../http/storage-failure.server";
import {
  EVIDENCE_RULE,
  takeFile,
  type FileRule,
  type TakenFile,
} from "./upload-file.server";
import { MAX_UPLOAD_BYTES } from "./upload-route.server";

/** A file of a form, by the name of its field: where it lies for now, or why it was not taken. */
export type UploadedFile = { field: string } & TakenFile;

/** A form with files, read to its end. */
export interface Upload {
  fields: FormFields;
  files: readonly UploadedFile[];
  /** Takes away what lies in the folder of this sending. */
  discard(): Promise<void>;
}

/** The body is no form that this site would send. */
export class MalformedUploadError extends Error {
  override readonly name = "MalformedUploadError";
}

/** How a form is read: where its files wait, and whether any are taken at all. */
export interface UploadOptions {
  /** Folder for files on their way in. */
  folder: string;
  /** Nothing is written for people who may send nothing; their text is read all the same. */
  keepFiles: boolean;
  /** What is taken; evidence unless it says otherwise. */
  rule?: FileRule;
}

/**
 * Reads a form with files as it comes: text into memory, files into a folder of this sending, each
 * no further than it may be long. Throws {@link BodyTooLargeError} where the whole is too long,
 * {@link BodyCutError} where the sender left, {@link MalformedUploadError} for what is no form; then
 * nothing is left behind.
 */
export async function readUpload(
  request: IncomingMessage,
  { folder, keepFiles, rule = EVIDENCE_RULE }: UploadOptions,
): Promise<Upload> {
  const own = join(folder, randomUUID());
  const discard = () => rm(own, { recursive: true, force: true });
  try {
    const hasRoom = keepFiles && (await makeRoom(own));
    const [fields, found] = await parse(request, hasRoom ? own : null, rule);
    const files = hasRoom === keepFiles ? found : found.map(notTaken);
    return { fields, files: files.map(tooManyAfter()), discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Makes the folder of a sending; false where nothing can be written now: the text is read all the same. */
async function makeRoom(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch (error) {
    if (isStorageFailure(error)) return false;
    throw error;
  }
}

function notTaken({ field, name }: UploadedFile): UploadedFile {
  return { field, name, problem: "no_room" };
}

/** File fields of a form, the empty ones too: one a row, and the one that takes several. */
const MAX_FILE_FIELDS = 60;

/** Of more files than a sending may have, those that came last are not taken. */
function tooManyAfter(most = MAX_FILES) {
  return (file: UploadedFile, index: number): UploadedFile => {
    const { field, name } = file;
    return index < most ? file : { field, name, problem: "too_many" };
  };
}

interface Parsed {
  fields: [string, string][];
  files: Promise<UploadedFile | null>[];
}

/** Parts of all kinds, empty file fields included; no form has as many. */
const MOST_PARTS = 300;

async function parse(
  request: IncomingMessage,
  folder: string | null,
  rule: FileRule,
): Promise<[Parsed["fields"], UploadedFile[]]> {
  const parsed: Parsed = { fields: [], files: [] };
  const streams: BusboyFileStream[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const parser = newParser(request, rule);
      const malformed = () => reject(new MalformedUploadError());
      parser
        .on("field", (name, value, _nameCut, valueCut) => {
          // Its writer can shorten it, which is another thing to be told than that nobody understood.
          if (valueCut) return reject(new BodyTooLargeError());
          // Bytes that are no UTF-8 would be stored as garbage.
          const isSound = isName(name) && !value.includes("\uFFFD");
          if (!isSound) return malformed();
          parsed.fields.push([name, value.replaceAll("\r\n", "\n")]);
        })
        .on("file", (name, stream, fileName) => {
          streams.push(stream);
          stream.on("limit", () => reject(new BodyTooLargeError()));
          const isSound = isName(name);
          const taken = takeFile(
            stream,
            isSound ? folder : null,
            fileName,
            rule,
          );
          parsed.files.push(
            taken.then((file) => file && { field: name, ...file }),
          );
          taken.catch(reject);
          if (!isSound) malformed();
        })
        .on("filesLimit", malformed)
        .on("partsLimit", malformed)
        .on("fieldsLimit", malformed)
        .on("error", malformed)
        .on("finish", resolve);
      pump(request, parser, reject);
    });
    const files = await Promise.all(parsed.files);
    return [parsed.fields, files.filter((file) => file !== null)];
  } catch (error) {
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(parsed.files);
    throw error;
  }
}

/** A part may come without a name, whatever its type says. */
function isName(name: unknown): name is string {
  return typeof name === "string" && isFieldName(name);
}

function newParser(request: IncomingMessage, rule: FileRule): BusboyInstance {
  const type = request.headers["content-type"] ?? "";
  try {
    return new Busboy({
      headers: { ...request.headers, "content-type": type },
      isPartAFile: (_name, _type, fileName) => fileName !== undefined,
      limits: {
        fieldNameSize: FORM_LIMITS.nameLength,
        fieldSize: FORM_LIMITS.valueLength,
        fields: FORM_LIMITS.fields,
        // A file that goes on for so much longer than any may be is not read to its end.
        fileSize: 2 * rule.most("pdf"),
        files: MAX_FILE_FIELDS,
        parts: MOST_PARTS,
        headerPairs: 20,
        headerSize: 8 * 1024,
      },
    });
  } catch {
    // No boundary, or one that is none.
    throw new MalformedUploadError();
  }
}

/** Hands the body on piece by piece, and stops at the first byte too many. */
function pump(
  request: IncomingMessage,
  parser: BusboyInstance,
  reject: (error: Error) => void,
): void {
  let size = 0;
  let isOver = false;
  const stop = (error: Error) => {
    isOver = true;
    request.off("data", take);
    reject(error);
  };
  const take = (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_UPLOAD_BYTES) return stop(new BodyTooLargeError());
    if (parser.write(chunk)) return;
    request.pause();
    parser.once("drain", () => isOver || request.resume());
  };
  request.on("data", take);
  request.once("end", () => isOver || parser.end());
  request.once("error", () => stop(new BodyCutError()));
  request.once("close", () => {
    if (!request.complete) stop(new BodyCutError());
  });
}
