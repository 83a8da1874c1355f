import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import type { SoundFile } from "#app/commands/receive-file.server";
import { sha256Hex } from "#app/domain/proof/commitment";
import type { FileProblem } from "#app/domain/evidence/evidence-file";
import { pdfProblem } from "#app/domain/evidence/pdf-check";
import type { FileContent } from "#db/queries/evidence/stored-files";
import { reencodeImage } from "./reencode-image.server";

/** A file as it lies on its way in. */
interface IncomingFile {
  path: string;
  kind: "image" | "pdf";
  name: string;
}

export type Inspected = { file: SoundFile } | { problem: FileProblem };

/**
 * Looks at a file by its content and makes it fit to be served: an image is decoded in a process of
 * its own and written anew, upright and without metadata; a document is checked and stays as it is.
 */
export async function inspectFile(incoming: IncomingFile): Promise<Inspected> {
  const bytes = await readFile(incoming.path);
  const type = await fileTypeFromBuffer(bytes);
  const received = {
    name: incoming.name,
    receivedSha256: sha256Hex(bytes),
    receivedBytes: bytes.length,
  };
  if (incoming.kind === "pdf") {
    const problem =
      type?.mime === "application/pdf" ? pdfProblem(bytes) : "wrong_type";
    return problem === null
      ? { file: { ...received, ...documentOf(bytes) } }
      : { problem };
  }
  const isImage = ["jpg", "png", "apng", "webp"].includes(type?.ext ?? "");
  if (!isImage) return { problem: "wrong_type" };
  const content = await reencodeImage(incoming.path);
  return "problem" in content ? content : { file: { ...received, ...content } };
}

function documentOf(bytes: Buffer): FileContent {
  return {
    sha256: sha256Hex(bytes),
    mediaType: "application/pdf",
    bytes: bytes.length,
    width: null,
    height: null,
    thumbnail: null,
    perceptualHash: null,
    content: bytes,
    thumbnailContent: null,
  };
}
