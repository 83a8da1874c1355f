import { MAX_FILES, MAX_PDF_BYTES } from "#app/domain/evidence/evidence-file";

/** Largest body of a form with files: as many as it may have, each as large as may be, and the text. */
export const MAX_UPLOAD_BYTES = MAX_FILES * MAX_PDF_BYTES + 1024 * 1024;

/** Pages whose form takes evidence, or the copy that takes its place; every other form stays small. */
const EVIDENCE_PATH =
  /^\/(?:aportar\/[A-Za-z0-9-]{1,40}(?:\/envio)?|moderacion\/retirar\/[A-Za-z0-9-]{1,64})$/;

/** The page whose form takes the document of a plan. */
const PLAN_PATH = "/admin/planes/nuevo";

/** Says whether an address takes the document of a plan, in any format, and no evidence. */
export function takesPlans({ path }: { path: string }): boolean {
  return path === PLAN_PATH;
}

/** Says whether a request is a form that may carry files. */
export function takesFiles(request: {
  method: string;
  path: string;
  type: string | undefined;
}): boolean {
  return (
    request.method === "POST" &&
    (EVIDENCE_PATH.test(request.path) || takesPlans(request)) &&
    /^\s*multipart\/form-data\s*;/i.test(request.type ?? "")
  );
}
