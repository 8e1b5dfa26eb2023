import { createHash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(scrypt) as (password: string, salt: Buffer, length: number) => Promise<Buffer>;

const BYTES = 32;
const WRITTEN = /^lien_([0-9a-f]{8})_([\w-]{43})$/;

/** A new key: the text that is shown once, and what is stored of it. */
export interface NewSecret {
  /** `lien_1f0c2a9b_…`. Whoever has it may do what its role allows. */
  key: string;
  id: string;
  salt: string;
  hash: string;
}

/** Makes a key out of 256 random bits. Only its scrypt hash is kept. */
export async function newSecret(): Promise<NewSecret> {
  const [public8, secret, salt] = [randomBytes(4).toString("hex"), randomBytes(BYTES), randomBytes(16)];
  const text = secret.toString("base64url");
  const hash = await derive(text, salt, BYTES);
  return {
    key: `lien_${public8}_${text}`,
    id: `key/${public8}`,
    salt: salt.toString("base64"),
    hash: hash.toString("base64"),
  };
}

/** The parts of a key as it was handed out; null for anything else. */
export function readKey(text: string): { id: string; secret: string } | null {
  const match = WRITTEN.exec(text.trim());
  return match ? { id: `key/${match[1]}`, secret: match[2]! } : null;
}

/** Whether the secret is the one of which the hash is kept. Takes as long either way. */
export async function fits(secret: string, stored: { salt: string; hash: string }): Promise<boolean> {
  const derived = await derive(secret, Buffer.from(stored.salt, "base64"), BYTES);
  const hash = Buffer.from(stored.hash, "base64");
  return derived.length === hash.length && timingSafeEqual(derived, hash);
}

/** A token of a session, and the id under which the session is kept: from the id nobody finds the token. */
export function newToken(): { token: string; id: string } {
  const token = randomBytes(BYTES).toString("base64url");
  return { token, id: tokenId(token) };
}

export function tokenId(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
