import { databaseError } from "#db/client";

/** What a file system says that is full, read-only, broken or not to be written to. */
const CODES = new Set([
  "ENOSPC",
  "EDQUOT",
  "EROFS",
  "EIO",
  "EFBIG",
  "EACCES",
  "EPERM",
]);

/** Says whether something could not be kept because the disk, its folder or the database takes nothing now. It may do so again later. */
export function isStorageFailure(error: unknown): boolean {
  if (databaseError(error) === "storage") return true;
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall !== undefined && CODES.has(code ?? "");
}
