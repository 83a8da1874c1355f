import type { Logger } from "pino";
import type { Database } from "#db/client";
import type { RecordSigner } from "./record/record-signer.server";
import type { FormFields } from "./form/form.server";
import type { Secrets } from "./http/secrets.server";
import type { Settings } from "./http/env.server";
import type { LoggedWho } from "./http/request-log.server";
import type { Upload } from "./file/upload.server";

/** What the process holds for as long as it runs. */
export interface AppParts {
  db: Database;
  settings: Settings;
  secrets: Secrets;
  /** Vouches for the public record. */
  signer: RecordSigner;
  log: Logger;
  /** The one clock of the process; the demo and the tests may set it. */
  now(): Date;
}

/** What every loader and action receives as `context`. */
export interface AppContext extends AppParts {
  /** Names this request in the log and on error pages. */
  requestId: string;
  /** The visitor's whole address, for counting attempts; the log holds a truncated one. */
  clientAddress: string;
  /** Under which name the log has whoever sends this request; filled in where they are signed in. */
  who?: LoggedWho;
  /** Set where the database had no turn to give, or nothing could be kept, so that the answer becomes 503. */
  unavailable?: "busy" | "storage";
  /** Seconds until somebody who sent too much may send again; said beside a 429. */
  retryAfter?: number;
  /** The fields of the form of this request, once they were read. */
  sent?: FormFields;
  /** The form of this request where it may carry files: read already, since it came in pieces. */
  upload?: Upload;
}

declare module "@remix-run/node" {
  // Remix reads its context type from this interface.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface AppLoadContext extends AppContext {}

  /** Without it loaders' dates type as strings. */
  interface Future {
    v3_singleFetch: true;
  }
}
