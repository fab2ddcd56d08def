import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type CborValue = number | string | Buffer | Map<number | string, CborValue>;

/** As much of CBOR (RFC 8949) as an authenticator says. */
function cbor(value: CborValue): Buffer {
  const head = (major: number, length: number) =>
    length < 24
      ? Buffer.from([(major << 5) | length])
      : length < 256
        ? Buffer.from([(major << 5) | 24, length])
        : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, one]) => [cbor(key), cbor(one)])]);
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

/** What a browser says of the site; another one for a forgery. */
export interface Site {
  origin: string;
  rpId: string;
}

interface Key {
  id: Buffer;
  privateKey: KeyObject;
  userHandle: string;
}

const PRESENT = 1;
const VERIFIED = 4;
const WITH_KEY = 64;

/** A device in software with keys of P-256, and the browser that it is plugged into, on the site it believes to be at. */
export class Authenticator {
  counter = 0;
  /** What it says of its user: there, and known by a PIN or a finger. */
  flags = PRESENT | VERIFIED;
  private readonly keys: Key[] = [];

  constructor(public site: Site) {}

  /** What the browser gives for `navigator.credentials.create`, as JSON. */
  create(options: string): string {
    const { challenge, user } = JSON.parse(options);
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(32);
    this.keys.push({ id, privateKey, userHandle: user.id });
    const { x, y } = publicKey.export({ format: 'jwk' });
    const coordinate = (text?: string) => Buffer.from(text!, 'base64url');
    // Key type EC2, algorithm ES256, curve P-256.
    const cose = cbor(
      new Map<number, CborValue>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]),
    );
    const authData = Buffer.concat([
      this.authenticatorData(WITH_KEY),
      Buffer.alloc(16),
      Buffer.from([0, id.length]),
      id,
      cose,
    ]);
    const attestation = new Map<string, CborValue>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return this.credential(id, {
      clientDataJSON: this.clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: cbor(attestation).toString('base64url'),
    });
  }

  /** What the browser gives for `navigator.credentials.get`, by the newest key, as JSON. */
  get(options: string): string {
    const { challenge } = JSON.parse(options);
    const { id, privateKey, userHandle } = this.keys.at(-1)!;
    const clientData = this.clientData('webauthn.get', challenge);
    const data = this.authenticatorData();
    return this.credential(id, {
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', Buffer.concat([data, sha256(clientData)]), privateKey).toString('base64url'),
      userHandle,
    });
  }

  private authenticatorData(more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([sha256(this.site.rpId), Buffer.from([this.flags | more]), counter]);
  }

  private clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.site.origin, crossOrigin: false }));
  }

  private credential(id: Buffer, response: object): string {
    const text = id.toString('base64url');
    return JSON.stringify({
      id: text,
      rawId: text,
      type: 'public-key',
      clientExtensionResults: {},
      response,
    });
  }
}
