import { createHash } from "node:crypto";

/** What a page needs beyond "nothing at all". */
export interface PagePolicy {
  /** The exact text of each `<style>` element of the page. */
  styles?: readonly string[];
  /** Whether pages of other sites may show it in a frame. */
  framed?: boolean;
  /** What the page's own script element carries; without it no script runs. */
  nonce?: string;
  /** Whether its script may ask this site something. */
  connects?: boolean;
  /** Whether it may have this site's worker keep pages for when there is no signal. */
  works?: boolean;
}

/** The pages that are made to stand in a frame on other sites; no other may. */
export function isMadeForFrames(path: string): boolean {
  return /^\/embed\/provincias\/[^/]+$/.test(path);
}

/**
 * The Content-Security-Policy of a page: pictures of its own, its own style by hash, no script but one
 * that carries the nonce, forms to itself, and nobody may frame it unless it is made for that.
 */
export function contentSecurityPolicy({
  styles = [],
  framed = false,
  nonce,
  connects = false,
  works = false,
}: PagePolicy = {}): string {
  const hashes = styles.map((text) => `'sha256-${sha256Base64(text)}'`);
  return [
    "default-src 'none'",
    `script-src ${nonce === undefined ? "'none'" : `'nonce-${nonce}'`}`,
    `style-src ${hashes.length > 0 ? hashes.join(" ") : "'none'"}`,
    ...(connects ? ["connect-src 'self'"] : []),
    ...(works ? ["worker-src 'self'"] : []),
    "img-src 'self' data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framed ? "*" : "'none'"}`,
  ].join("; ");
}

function sha256Base64(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}
