/** A stored file on its way out. */
export interface OpenedFile {
  size: number;
  body: ReadableStream<Uint8Array>;
}

/** Where the bytes of evidence lie, by the SHA-256 of what is served. */
export interface EvidenceStore {
  /** Puts bytes there for good; once it resolves they outlast a power cut. Putting them twice is putting them once. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  /** Opens what was put; null where nothing is. */
  open(sha256: string): Promise<OpenedFile | null>;
  has(sha256: string): Promise<boolean>;
  /** Takes bytes away; nothing happens where there are none. */
  remove(sha256: string): Promise<void>;
}
