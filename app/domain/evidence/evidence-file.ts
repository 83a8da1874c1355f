import type { Instant } from "../text/calendar";
import { textFault } from "../text/text-fault";

/** What is stored and served: images re-encoded, documents as they came. */
export const FILE_MEDIA_TYPES = [
  "image/jpeg",
  "image/png",
  "image/webp",
  "application/pdf",
] as const;

export type FileMediaType = (typeof FILE_MEDIA_TYPES)[number];

/** Largest image and document, in bytes as they come. */
export const MAX_IMAGE_BYTES = 12 * 1024 * 1024;
export const MAX_PDF_BYTES = 15 * 1024 * 1024;

/** Most files of one sending, as many as an update may have pieces of evidence. */
export const MAX_FILES = 8;

/** Bytes one person may send within `QUOTA_DAYS`. */
export const QUOTA_BYTES = 200 * 1024 * 1024;
export const QUOTA_DAYS = 30;

/** Days a file waits for the update it came for before it is swept away. */
export const STALE_DAYS = 7;

/** Longest name a file is shown with, in characters. */
const NAME_LENGTH = 120;

/** The file of a piece of evidence. */
export interface EvidenceFile {
  /** Hash of the bytes that are served. */
  sha256: string;
  /**
   * Hash of the bytes that came, which are not kept where they were an image: of the photo as its sender
   * had it, also where they covered parts of it since.
   */
  receivedSha256: string;
  /** The name it came with, made harmless. */
  name: string;
  mediaType: FileMediaType;
  bytes: number;
  width: number | null;
  height: number | null;
  thumbnail: { width: number; height: number } | null;
  /** Names the file in its owner's forms. */
  receivedId: string;
  /** When its sender covered parts of it, before they sent it; left out where they did not. */
  coveredAt?: Instant | undefined;
}

/** Why a file was not taken. */
export const FILE_PROBLEMS = [
  "wrong_type",
  "too_large",
  "too_many_pixels",
  "unreadable",
  "encrypted",
  "too_many",
  "quota",
  "busy",
  "harmful",
  "unchecked",
  "no_room",
] as const;

export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** Says whether a file is a picture that a page can show. */
export function isImage({ mediaType }: Pick<EvidenceFile, "mediaType">) {
  return mediaType !== "application/pdf";
}

const ENDINGS: Readonly<Record<FileMediaType, string>> = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "application/pdf": "pdf",
};

/** The ending that a file of this type is served with. */
export function fileEnding(mediaType: FileMediaType): string {
  return ENDINGS[mediaType];
}

/** Where a stored file is served; its ending says to copies of the site what it is. */
export function filePath({
  sha256,
  mediaType,
}: Pick<EvidenceFile, "sha256" | "mediaType">): string {
  return `/evidencia/${sha256}.${fileEnding(mediaType)}`;
}

/** Where the small picture of a stored image is served. */
export function thumbnailPath({ sha256 }: Pick<EvidenceFile, "sha256">) {
  return `/evidencia/${sha256}/miniatura.webp`;
}

/** The folded path of a hash in a store: `ab/cd/abcd…`. */
export function storedKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** Says whether a text is a SHA-256 in the one form this site writes. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/**
 * The name that a file is shown with: the last part of what the sender's machine called it, in NFC,
 * without anything that cannot be seen or that deceives, 120 characters at most. `C:\fotos\acta.jpg`
 * is `acta.jpg`; a name of which nothing is left is empty.
 */
export function displayName(sent: string): string {
  const last = sent.split(/[\\/]/).at(-1) ?? "";
  const plain = Array.from(last.normalize("NFC"))
    .map((letter) => (/\s/.test(letter) ? " " : letter))
    .filter((letter) => letter === " " || !/[\p{C}\p{Z}<>"|?*:]/u.test(letter))
    .join("")
    .replace(/ +/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const short = shortened(plain);
  return textFault(short, false) === null ? short : "";
}

/** Keeps the ending of a name that is too long. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= NAME_LENGTH) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? "";
  return letters.slice(0, NAME_LENGTH - ending.length).join("") + ending;
}

/** What the first bytes of a file say it is; its name is never asked. Null for what is not taken. */
export function sniffedKind(bytes: Uint8Array): "image" | "pdf" | null {
  const begins = (signature: readonly number[], at = 0) =>
    signature.every((byte, index) => bytes[at + index] === byte);
  if (begins([0x25, 0x50, 0x44, 0x46, 0x2d])) return "pdf";
  const isImageStart =
    begins([0xff, 0xd8, 0xff]) ||
    begins([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    (begins([0x52, 0x49, 0x46, 0x46]) && begins([0x57, 0x45, 0x42, 0x50], 8));
  return isImageStart ? "image" : null;
}

/** Bytes that sniffing looks at. */
export const SNIFFED_BYTES = 12;

/** Largest file of what the first bytes say it is; nothing of another kind is taken. */
export function byteLimit(kind: "image" | "pdf" | null): number {
  if (kind === null) return 0;
  return kind === "pdf" ? MAX_PDF_BYTES : MAX_IMAGE_BYTES;
}
