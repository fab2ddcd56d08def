import { crc32, inflateRawSync } from 'node:zlib';

export class BrokenArchive extends Error {}

/** The archive unpacks to more than it may. */
export class ArchiveTooLarge extends Error {}

interface Entry {
  method: number;
  encrypted: boolean;
  checksum: number;
  packedSize: number;
  headerAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;
const MAX_ENTRIES = 1_000;

/**
 * A zip archive of a stranger. What is unpacked from it, all told, never exceeds `budget` bytes, whatever sizes the
 * archive states: unpacking stops there. Throws BrokenArchive or ArchiveTooLarge.
 */
export class ZipArchive {
  private readonly entries: Map<string, Entry>;

  constructor(
    private readonly bytes: Buffer,
    private budget: number,
  ) {
    try {
      this.entries = directory(bytes);
    } catch (error) {
      throw error instanceof ArchiveTooLarge ? error : new BrokenArchive();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  read(name: string): Buffer {
    const entry = this.entries.get(name);
    if (!entry || entry.encrypted) throw new BrokenArchive();
    try {
      const content = this.unpack(entry);
      if (crc32(content) !== entry.checksum) throw new BrokenArchive();
      this.budget -= content.length;
      return content;
    } catch (error) {
      if (error instanceof ArchiveTooLarge) throw error;
      const { code } = error as NodeJS.ErrnoException;
      throw code === 'ERR_BUFFER_TOO_LARGE' ? new ArchiveTooLarge() : new BrokenArchive();
    }
  }

  private unpack({ headerAt, packedSize, method }: Entry): Buffer {
    const { bytes } = this;
    if (bytes.readUInt32LE(headerAt) !== HEADER) throw new BrokenArchive();
    const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
    const packed = bytes.subarray(start, start + packedSize);
    if (packed.length !== packedSize) throw new BrokenArchive();
    if (method !== 0 && method !== 8) throw new BrokenArchive();
    if (this.budget < 1 || (method === 0 && packedSize > this.budget)) throw new ArchiveTooLarge();
    return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: this.budget });
  }
}

function directory(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new BrokenArchive();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw new ArchiveTooLarge();
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new BrokenArchive();
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.set(bytes.toString('utf8', at + 46, nameEnd), {
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}
