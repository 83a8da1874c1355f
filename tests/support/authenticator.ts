import {
  createHash,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from "node:crypto";
import { isoCBOR, isoUint8Array } from "@simplewebauthn/server/helpers";

/** What an answer is made of, where a test bends it. */
export interface Bending {
  origin?: string;
  challenge?: string;
  counter?: number;
  /** Whether the key's owner showed a finger, a face or a PIN. */
  verified?: boolean;
  rpId?: string;
  type?: string;
  userHandle?: string;
  /** What the maker says of the key. */
  statement?: { fmt: string; x5c?: Uint8Array[] };
}

/** Options as a page's form holds them. */
interface Asked {
  challenge: string;
  user?: { id: string };
  rp?: { id: string };
  rpId?: string;
}

type Bytes = Uint8Array<ArrayBuffer>;

const bytes = (data: Buffer): Bytes => Uint8Array.from(data);
const base64url = (data: Uint8Array) => Buffer.from(data).toString("base64url");
const sha256 = (data: string | Uint8Array) =>
  createHash("sha256").update(data).digest();

/** A security key in software that counts its uses: what a browser and a phone do together. */
export class Authenticator {
  readonly id = base64url(randomBytes(32));
  counter = 0;
  userHandle = "";
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });

  constructor(readonly origin = "http://localhost:3000") {}

  /** Answers a page that asks for a new key; JSON for the form's hidden field. */
  create(options: string, bending: Bending = {}): string {
    const asked = JSON.parse(options) as Asked;
    this.userHandle = asked.user?.id ?? "";
    const { fmt = "none", x5c } = bending.statement ?? {};
    const statement = new Map<string, Uint8Array[]>();
    if (x5c !== undefined) statement.set("x5c", x5c);
    const attestation = isoCBOR.encode(
      new Map<string, unknown>([
        ["fmt", fmt],
        ["attStmt", statement],
        ["authData", this.#data(asked, bending, this.#credential())],
      ]) as Parameters<typeof isoCBOR.encode>[0],
    );
    return this.#answer({
      clientDataJSON: base64url(this.#said("webauthn.create", asked, bending)),
      attestationObject: base64url(attestation),
    });
  }

  /** Answers a page that asks for a key; JSON for the form's hidden field. */
  get(options: string, bending: Bending = {}): string {
    const asked = JSON.parse(options) as Asked;
    this.counter += 1;
    const data = this.#data(asked, bending);
    const said = this.#said("webauthn.get", asked, bending);
    const signed = Buffer.concat([data, sha256(said)]);
    return this.#answer({
      clientDataJSON: base64url(said),
      authenticatorData: base64url(data),
      signature: base64url(sign("sha256", signed, this.#keys.privateKey)),
      userHandle: bending.userHandle ?? this.userHandle,
    });
  }

  #answer(response: Record<string, string>): string {
    const { id } = this;
    const extra = { clientExtensionResults: {} };
    return JSON.stringify({
      ...{ id, rawId: id, type: "public-key", response },
      ...extra,
    });
  }

  #said(type: string, asked: Asked, bending: Bending): Buffer {
    const { challenge = asked.challenge, origin = this.origin } = bending;
    const said = { type: bending.type ?? type, challenge, origin };
    return Buffer.from(JSON.stringify({ ...said, crossOrigin: false }));
  }

  #data(asked: Asked, bending: Bending, credential?: Bytes): Bytes {
    const rpId = bending.rpId ?? asked.rpId ?? asked.rp?.id ?? "";
    const present = 0x01;
    const verified = bending.verified === false ? 0 : 0x04;
    const attested = credential === undefined ? 0 : 0x40;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(bending.counter ?? this.counter);
    const head = Buffer.concat([
      sha256(rpId),
      Buffer.from([present | verified | attested]),
      counter,
    ]);
    return isoUint8Array.concat([bytes(head), credential ?? new Uint8Array(0)]);
  }

  /** Maker (nobody), id and public key, as WebAuthn lays them out. */
  #credential(): Bytes {
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const head = Buffer.concat([Buffer.alloc(16), length, id]);
    return isoUint8Array.concat([bytes(head), cose(this.#keys.publicKey)]);
  }
}

/** The public key in COSE: kty EC2, alg ES256, curve P-256, x, y. */
function cose(key: KeyObject): Bytes {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(Buffer.from(x, "base64url"))],
      [-3, bytes(Buffer.from(y, "base64url"))],
    ]),
  );
}
