import { readdir } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256Hex } from "#app/domain/proof/commitment";
import { CANARY, tellingPhoto, tellingPng } from "#tests/support/photos";
import {
  openFileStage,
  photoRow,
  type FileStage,
} from "#tests/support/file-stage";

let stage: FileStage;

beforeAll(async () => {
  stage = await openFileStage();
});

afterAll(() => stage.close());

async function fileOf(location: string | null) {
  const id = location?.split("/").at(-1) ?? "";
  return await stage.database.db
    .selectFrom("evidence as e")
    .innerJoin("evidence_files as f", "f.evidence_id", "e.id")
    .innerJoin("stored_files as s", "s.sha256", "f.sha256")
    .selectAll("s")
    .select(["f.name", "f.received_sha256", "e.update_id"])
    .where("e.update_id", "=", id)
    .orderBy("e.position")
    .execute();
}

describe("a photo that tells everything about its author", () => {
  it("is served upright and without a word of it", async () => {
    const bytes = await tellingPhoto();
    expect(bytes.includes(CANARY)).toBe(true);
    const sent = await stage.rosa.send(photoRow(), [
      {
        field: "evidence[0].file",
        bytes,
        name: "DCIM/IMG 1.jpg",
        type: "text/html",
      },
      { field: "files", bytes: await tellingPng(), name: "plano.png" },
    ]);
    expect(sent.html).not.toMatch(/field-error/);
    expect(sent.status).toBe(303);
    const [first, second] = await fileOf(sent.location);
    expect(first).toMatchObject({
      media_type: "image/jpeg",
      name: "IMG 1.jpg",
      width: 480,
      height: 640,
    });
    expect(first?.received_sha256).toBe(sha256Hex(bytes));
    expect(second).toMatchObject({
      media_type: "image/png",
      name: "plano.png",
    });
    for (const file of [first, second]) {
      for (const path of [
        `/evidencia/${file?.sha256}`,
        `/evidencia/${file?.sha256}/miniatura.webp`,
      ]) {
        const answer = await stage.rosa.get(path);
        expect(answer.status).toBe(200);
        expect(answer.headers.get("content-security-policy")).toMatch(
          /sandbox/,
        );
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        const served = Buffer.from(await answer.arrayBuffer());
        expect(served.includes(CANARY)).toBe(false);
        const { exif, xmp, iptc, icc, orientation } =
          await sharp(served).metadata();
        expect([exif, xmp, iptc, icc, orientation]).toEqual([
          undefined,
          undefined,
          undefined,
          undefined,
          undefined,
        ]);
        if (!path.endsWith("webp"))
          expect(sha256Hex(served)).toBe(file?.sha256);
      }
    }
    await expect
      .poll(() => readdir(join(stage.site.folder, "incoming")))
      .toEqual([]);
  });
});
