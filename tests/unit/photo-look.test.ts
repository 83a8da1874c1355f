import { describe, expect, it } from "vitest";
import {
  hasLooked,
  PHOTO_LOOKS,
  showsFiles,
} from "#app/domain/decision/photo-look";
import type { EvidenceFile } from "#app/domain/evidence/evidence-file";

const file = { mediaType: "image/jpeg" } as EvidenceFile;

describe("what is looked for before something is published", () => {
  it("is asked of photos and documents that everybody would see", () => {
    expect(showsFiles([{ visibility: "public", file }])).toBe(true);
    expect(showsFiles([{ visibility: "moderators_only", file }])).toBe(false);
    expect(showsFiles([{ visibility: "public" }])).toBe(false);
    expect(showsFiles([])).toBe(false);
  });

  it.each(PHOTO_LOOKS)("is not done without %s", (left) => {
    expect(hasLooked(PHOTO_LOOKS)).toBe(true);
    expect(hasLooked(PHOTO_LOOKS.filter((look) => look !== left))).toBe(false);
  });
});
