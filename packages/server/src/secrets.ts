import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** Why something that was kept cannot be read, and the mend, for an operator. */
export const unreadable = {
  reason: 'It was kept with a secret that is not given, or it was damaged.',
  mend: 'Put that secret in WIJKBRUG_FORMER_SECRETS, and start the server again.',
} as const;

/** A request that none of the secrets opens. Its message holds nothing that was told. */
export class UnreadableError extends Error {
  constructor(id: string, cause: unknown) {
    super(
      `Request ${id} cannot be decrypted: it was kept with a secret that is not given, or it was damaged. ${unreadable.mend}`,
      { cause },
    );
    this.name = 'UnreadableError';
  }
}

/** What the server does with its secret. */
export interface Secrets {
  /** A keyed hash, in base64url. The purpose keeps hashes of the same text for different uses apart. */
  hash(purpose: string, text: string): string;
  /** The same, as bytes. */
  digest(purpose: string, text: string): Uint8Array;
  /** Encrypts; what was sealed under one id cannot be put under another. */
  seal(id: string, text: string): Uint8Array;
  /** What each of the secrets hashes it to, the present one first: to find what was kept before the secret was changed. */
  hashes(purpose: string, text: string): readonly string[];
  /** Those that only decrypt and find, each by itself. */
  readonly former: readonly Secrets[];
  /** @throws UnreadableError when it was sealed with none of the secrets, or was changed */
  open(id: string, sealed: Uint8Array): string;
}

/** The least length of a secret, in characters: 32 bytes in hexadecimal. */
export const secretLength = 64;

/** How many different characters a secret has at least: one that was made at random has more. */
export const secretSigns = 8;

export const signsIn = (secret: string): number => new Set(secret).size;

/**
 * @param secret encrypts, decrypts and hashes
 * @param former secrets that still decrypt, after the secret was changed
 * @throws RangeError when one is shorter than 64 characters, or the present one has fewer than 8 different ones
 */
export function createSecrets(secret: string, former: readonly string[] = []): Secrets {
  const signs = signsIn(secret);
  if (secret.length >= secretLength && signs < secretSigns) {
    throw new RangeError(`A secret has ${secretSigns} different characters or more, found ${signs}.`);
  }
  return secretsOf(secret, former);
}

/** A secret of before may be a bad one: else nobody could change it. */
function secretsOf(secret: string, former: readonly string[]): Secrets {
  for (const one of [secret, ...former]) {
    if (one.length < secretLength)
      throw new RangeError(`A secret takes ${secretLength} characters, found ${one.length}.`);
  }
  const keys = [secret, ...former].map((one) => derive(one, 'seal'));
  const hashKey = createSecretKey(derive(secret, 'hash'));
  const digest = (purpose: string, text: string): Buffer =>
    createHmac('sha256', hashKey).update(`${purpose}\0${text}`).digest();
  const olds = former.map((one) => secretsOf(one, []));
  const hash = (purpose: string, text: string): string => digest(purpose, text).toString('base64url');
  return {
    hash,
    digest,
    former: olds,
    hashes: (purpose, text) => [hash(purpose, text), ...olds.map((old) => old.hash(purpose, text))],
    seal: (id, text) => {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv(algorithm, keys[0] as Buffer, iv).setAAD(Buffer.from(id));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]);
    },
    open: (id, sealed) => {
      let cause: unknown;
      for (const key of keys) {
        try {
          return open(key, id, sealed);
        } catch (error) {
          cause = error;
        }
      }
      throw new UnreadableError(id, cause);
    },
  };
}

function open(key: Buffer, id: string, sealed: Uint8Array): string {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes)).setAAD(Buffer.from(id));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
}

const derive = (secret: string, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'wijkbrug', use, 32));
