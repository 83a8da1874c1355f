#!/usr/bin/env node
// Checks, without the site and without any other program, that an entry stood in its public record.
//
//   node verificador.mjs PROOF ENTRY KEY
//
// PROOF  the file kept from /registro/N/prueba (C2SP tlog-proof)
// ENTRY  a file with the exact text of the entry
// KEY    the site's key, as /registro/verificar shows it, or a file that holds it
//
// Exit code 0: it holds. 1: it does not. 2: called wrongly.

import { Buffer } from "node:buffer";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";

const isSpanish = !/^en/i.test(process.env.LANG ?? "es");
const say = (es, en) => console.log(isSpanish ? es : en);

const [proofFile, entryFile, keyText] = process.argv.slice(2);
if (keyText === undefined || !existsSync(proofFile) || !existsSync(entryFile)) {
  say(
    "Uso: node verificador.mjs PRUEBA ENTRADA CLAVE",
    "Usage: node verificador.mjs PROOF ENTRY KEY",
  );
  process.exit(2);
}

const text = (file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n");
const fault = check(
  text(proofFile),
  text(entryFile).trim(),
  (existsSync(keyText) ? text(keyText) : keyText).trim(),
);
if (fault !== null) {
  say(`No se sostiene: ${fault.es}`, `It does not hold: ${fault.en}`);
  process.exit(1);
}
say(
  "Se sostiene: la entrada estaba en el registro firmado.",
  "It holds: the entry was in the signed record.",
);

/** What is wrong with a proof, in both languages; null where it holds. */
function check(proof, entry, key) {
  const bad = (es, en) => ({ es, en });
  const split = proof.indexOf("\n\n");
  const lines = proof.slice(0, split).split("\n");
  const note = `${proof.slice(split + 2).trimEnd()}\n`;
  if (lines.shift() !== "c2sp.org/tlog-proof@v1") {
    return bad("esto no es una prueba", "this is no proof");
  }
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const index = Number(/^index (\d{1,15})$/.exec(lines.shift() ?? "")?.[1]);
  const path = lines.map((line) => Buffer.from(line, "base64"));

  const [, name, id, encoded] = /^(\S+)\+([0-9a-f]{8})\+(\S+)$/.exec(key) ?? [];
  const bytes = Buffer.from(encoded ?? "", "base64");
  if (bytes.length !== 33 || bytes[0] !== 1 || keyId(name, bytes) !== id) {
    return bad("la clave está incompleta", "the key is not whole");
  }
  const end = note.lastIndexOf("\n\n");
  const body = note.slice(0, end + 1);
  const signed = note
    .slice(end + 2)
    .split("\n")
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.split(" ")[2], "base64"))
    .some((signature) => isSigned(body, signature, bytes.subarray(1), id));
  if (!signed) {
    return bad(
      "la firma no es de esa clave, o el texto firmado cambió",
      "the signature is not of that key, or the signed text changed",
    );
  }
  const [origin, typedSize, root] = body.split("\n");
  const size = Number(typedSize);
  const isInside = Number.isSafeInteger(index) && index < size;
  const hash = isInside ? rootFrom(leaf(entry), index, size, path) : null;
  if (origin !== name || hash?.toString("base64") !== root) {
    return bad(
      "ese texto no es el de la entrada, o la prueba es de otra",
      "that text is not the entry's, or the proof is of another",
    );
  }
  return null;
}

/** Follows a proof from a leaf to its root (RFC 9162, 2.1.3.2); null where it is too short or too long. */
function rootFrom(start, index, size, path) {
  let [node, last, hash] = [index, size - 1, start];
  for (const other of path) {
    if (last === 0) return null;
    if (node % 2 === 1 || node === last) {
      hash = inner(other, hash);
      while (node % 2 === 0 && node !== 0) {
        [node, last] = [node / 2, Math.floor(last / 2)];
      }
    } else {
      hash = inner(hash, other);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
}

function isSigned(body, signature, raw, id) {
  if (signature.length !== 68 || signature.toString("hex", 0, 4) !== id) {
    return false;
  }
  const der = Buffer.concat([
    Buffer.from("302a300506032b6570032100", "hex"),
    raw,
  ]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return verify(null, Buffer.from(body), key, signature.subarray(4));
}

function keyId(name, bytes) {
  return sha256(Buffer.from(`${name}\n`), bytes).toString("hex", 0, 4);
}

function leaf(entry) {
  return sha256(Buffer.from([0]), Buffer.from(entry));
}

function inner(left, right) {
  return sha256(Buffer.from([1]), left, right);
}

function sha256(...parts) {
  return createHash("sha256").update(Buffer.concat(parts)).digest();
}
