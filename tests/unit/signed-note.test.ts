import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkpointText,
  parseCheckpoint,
  recordOrigin,
} from "#app/domain/proof/checkpoint";
import {
  noteSigner,
  openNote,
  parseVerifier,
  signNote,
  verifierText,
} from "#app/domain/proof/signed-note";

const NAME = "registro.example/registro";
const { privateKey } = generateKeyPairSync("ed25519");
const signer = noteSigner(NAME, privateKey);

/** The public key of the log of Go modules, which has the same form. */
const KNOWN_KEY =
  "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

describe("a signed note", () => {
  test("knows the keys of other logs by their ids", () => {
    const verifier = parseVerifier(KNOWN_KEY);
    expect(verifier).toMatchObject({ name: "sum.golang.org", id: "033de0ae" });
    expect(verifier && verifierText(verifier)).toBe(KNOWN_KEY);
  });

  test("gives its text back to whoever has the key", () => {
    const verifier = parseVerifier(verifierText(signer));
    const note = signNote("una línea\n\notra\n", signer);
    expect(verifier && openNote(note, verifier)).toBe("una línea\n\notra\n");
  });

  test("with any byte changed holds no more", () => {
    const note = signNote("registro.example\n12\n", signer);
    const at = fc.integer({ min: 0, max: note.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom("A", "9", "\n", "="), (index, other) => {
        fc.pre(note[index] !== other);
        const bent = note.slice(0, index) + other + note.slice(index + 1);
        expect(openNote(bent, signer)).toBeNull();
      }),
    );
  });

  test("of another key with the same name does not pass", () => {
    const other = noteSigner(NAME, generateKeyPairSync("ed25519").privateKey);
    expect(openNote(signNote("a\n", other), signer)).toBeNull();
  });

  test("may bear the signatures of others too", () => {
    const other = noteSigner(
      "testigo",
      generateKeyPairSync("ed25519").privateKey,
    );
    const foreign = signNote("a\n", other).split("\n\n")[1] ?? "";
    expect(openNote(signNote("a\n", signer) + foreign, signer)).toBe("a\n");
  });

  test.each(
    [
      ["", "sin clave", "a+b+c", `${NAME}+00000000+AAAA`],
      [verifierText(signer).replace("registro.", "r."), "a b+00000000+ASUg"],
    ].flat(),
  )("%j is no key", (text) => {
    expect(parseVerifier(text)).toBeNull();
  });

  test("needs a name without spaces and a whole last line", () => {
    expect(() => noteSigner("dos palabras", privateKey)).toThrow(TypeError);
    expect(() => signNote("sin fin", signer)).toThrow(TypeError);
  });
});

describe("a checkpoint", () => {
  const checkpoints = fc.record({
    origin: fc.constantFrom(NAME, "localhost:3000/registro"),
    size: fc.nat(1e9),
    root: fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map((bytes) => Buffer.from(bytes).toString("hex")),
  });

  test("reads as it was written", () => {
    fc.assert(
      fc.property(checkpoints, (checkpoint) => {
        expect(parseCheckpoint(checkpointText(checkpoint))).toEqual(checkpoint);
      }),
    );
  });

  const ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
  test.each([
    ["a\n0\n", "no root"],
    [`a\n00\n${ROOT}\n`, "a size with a zero in front"],
    [`a\n-1\n${ROOT}\n`, "a size below nothing"],
    [`\n1\n${ROOT}\n`, "no origin"],
    [`a\n1\n${ROOT}`, "an open last line"],
    [`a\n1\n${ROOT.replace("U=", "V=")}\n`, "another form of the same root"],
  ])("%j is none: %s", (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  test("is named by the host and port of the site", () => {
    expect(recordOrigin(new URL("http://localhost:3000"))).toBe(
      "localhost:3000/registro",
    );
  });
});
