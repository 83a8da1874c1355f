import type { BucketSettings } from "./evidence-bucket.server";

/** How `EVIDENCE_STORE` is written. */
export const BUCKET_FORM = "s3://HOST/BUCKET[/PREFIX][?region=REGION]";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{1,62}$/;

/**
 * Reads the address of a bucket: `s3://s3.example.org/actas/lo-prometido?region=lima`. Spoken to over
 * https, but on this very machine. Null where it is none.
 */
export function readBucket(
  text: string,
): Omit<BucketSettings, "keyId" | "secret"> | null {
  if (!text.startsWith("s3://")) return null;
  // Only addresses of the web have a host and a port that are checked.
  const web = `https://${text.slice("s3://".length)}`;
  if (!URL.canParse(web)) return null;
  const url = new URL(web);
  const [bucket = "", ...folders] = url.pathname
    .split("/")
    .filter((part) => part !== "");
  const region = url.searchParams.get("region") ?? "auto";
  const isWhole =
    [bucket, region, ...folders].every((name) => NAME.test(name)) &&
    url.username === "" &&
    [...url.searchParams.keys()].every((name) => name === "region");
  if (!isWhole) return null;
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return {
    endpoint: `${isHere ? "http" : "https"}://${url.host}`,
    bucket,
    prefix: folders.map((name) => `${name}/`).join(""),
    region,
  };
}
