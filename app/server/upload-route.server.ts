import { MAX_FILES, MAX_PDF_BYTES } from "#app/domain/evidence-file";

/** Largest body of a form with files: as many as it may have, each as large as may be, and the text. */
export const MAX_UPLOAD_BYTES = MAX_FILES * MAX_PDF_BYTES + 1024 * 1024;

/** Pages whose form takes files; every other form stays small. */
const UPLOAD_PATH = /^\/aportar\/[A-Za-z0-9-]{1,40}$/;

/** Says whether a request is a form that may carry files. */
export function takesFiles(request: {
  method: string;
  path: string;
  type: string | undefined;
}): boolean {
  return (
    request.method === "POST" &&
    UPLOAD_PATH.test(request.path) &&
    /^\s*multipart\/form-data\s*;/i.test(request.type ?? "")
  );
}
