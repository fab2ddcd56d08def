import { invalid, type Sentence } from '@beczka/tenancy';

export interface LogoFile {
  type: 'image/png' | 'image/jpeg';
  /** In pixels. */
  width: number;
  height: number;
}

/** In bytes: it travels with each mail. */
export const LARGEST_LOGO = 200 * 1024;
/** In pixels, each way. */
const SMALLEST = 16;
const LARGEST = 2_000;

const NO_PICTURE: Sentence = {
  pl: 'To nie jest obraz PNG ani JPEG. Prosimy zapisać logo w jednym z tych formatów.',
  en: 'This is no PNG or JPEG picture. Please save the logo in one of these formats.',
};
const TOO_HEAVY: Sentence = {
  pl: 'Plik jest za duży: logo może mieć najwyżej 200 KB, bo idzie z każdą wiadomością.',
  en: 'The file is too large: a logo may have 200 KB at most, for it goes with each message.',
};
const wrongSize = (width: number, height: number): Sentence => ({
  pl: `Obraz ma ${width} × ${height} pikseli; każdy bok może mieć od ${SMALLEST} do ${LARGEST}.`,
  en: `The picture has ${width} × ${height} pixels; each side may have from ${SMALLEST} to ${LARGEST}.`,
});

/**
 * What kind of picture it is, by its own first bytes and not by its name; SVG, which may hold scripts, is none. Throws
 * INVALID at `field`.
 */
export function readLogo(content: Buffer, field: string): LogoFile {
  if (content.length > LARGEST_LOGO) throw invalid(field, TOO_HEAVY);
  const size = pngSize(content) ?? jpegSize(content);
  if (!size) throw invalid(field, NO_PICTURE);
  const { width, height } = size;
  if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST)
    throw invalid(field, wrongSize(width, height));
  return size;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function pngSize(content: Buffer): LogoFile | undefined {
  const whole =
    content.length > 45 &&
    content.subarray(0, 8).equals(PNG) &&
    content.toString('latin1', 12, 16) === 'IHDR' &&
    content.toString('latin1', content.length - 8, content.length - 4) === 'IEND';
  if (!whole) return undefined;
  return { type: 'image/png', width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

/** Frame headers are SOF0 to SOF15, without the three that are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(content: Buffer): LogoFile | undefined {
  if (content.length < 4 || content.readUInt16BE(0) !== 0xffd8) return undefined;
  if (content.readUInt16BE(content.length - 2) !== 0xffd9) return undefined;
  for (let at = 2; at + 9 < content.length;) {
    if (content[at] !== 0xff) return undefined;
    const marker = content[at + 1]!;
    // Fill bytes before a marker.
    if (marker === 0xff) at++;
    else if (isFrame(marker)) {
      return {
        type: 'image/jpeg',
        height: content.readUInt16BE(at + 5),
        width: content.readUInt16BE(at + 7),
      };
    } else at += 2 + content.readUInt16BE(at + 2);
  }
  return undefined;
}
