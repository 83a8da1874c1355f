import { RecordSigner } from "#app/server/record-signer.server";
import type { Settings } from "#app/server/env.server";
import type { Database } from "#db/client";

/** The signer of a site under test; it makes its key in the data folder when it first signs. */
export function signerOf(db: Database, settings: Settings): RecordSigner {
  return new RecordSigner({
    db,
    folder: settings.dataDir,
    site: settings.origin,
  });
}
