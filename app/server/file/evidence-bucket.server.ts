import { AwsClient } from "aws4fetch";
import { storedKey } from "#app/domain/evidence/evidence-file";
import type { EvidenceStore } from "#app/domain/evidence/evidence-store";

/** Where an S3-compatible store is and how it is entered. */
export interface BucketSettings {
  /** `https://host` of the service; buckets are named in the path. */
  endpoint: string;
  bucket: string;
  /** What stands before every key, with its slash; may be empty. */
  prefix: string;
  region: string;
  keyId: string;
  secret: string;
}

/** The store did not do what it was asked. */
export class EvidenceBucketError extends Error {
  override readonly name = "EvidenceBucketError";

  constructor(method: string, status: number) {
    super(`the evidence store answered ${method} with ${status}`);
  }
}

/** Evidence in a bucket of an S3-compatible store; bytes go out whole and signed. */
export function evidenceBucket(settings: BucketSettings): EvidenceStore {
  const client = new AwsClient({
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    region: settings.region,
    service: "s3",
    retries: 3,
  });
  const urlOf = (sha256: string) =>
    `${settings.endpoint}/${settings.bucket}/${settings.prefix}${storedKey(sha256)}`;
  const ask = async (
    method: string,
    sha256: string,
    init: RequestInit = {},
  ) => {
    const answer = await client.fetch(urlOf(sha256), { method, ...init });
    const isExpected = answer.ok || answer.status === 404;
    if (!isExpected || (method === "PUT" && !answer.ok)) {
      await answer.body?.cancel();
      throw new EvidenceBucketError(method, answer.status);
    }
    return answer;
  };
  const has = async (sha256: string) => (await ask("HEAD", sha256)).ok;
  return {
    has,
    async put(sha256, bytes) {
      if (await has(sha256)) return;
      const headers = { "X-Amz-Content-Sha256": sha256 };
      await ask("PUT", sha256, { body: new Uint8Array(bytes), headers });
    },
    async open(sha256) {
      const answer = await ask("GET", sha256);
      if (!answer.ok || answer.body === null) {
        await answer.body?.cancel();
        return null;
      }
      const size = Number(answer.headers.get("Content-Length") ?? 0);
      return { size, body: answer.body };
    },
    async remove(sha256) {
      await ask("DELETE", sha256);
    },
  };
}
