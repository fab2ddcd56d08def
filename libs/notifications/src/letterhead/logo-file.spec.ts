import type { DomainError } from '@beczka/tenancy';
import { readLogo } from './logo-file.js';

function png(width: number, height: number, extra = 0): Buffer {
  const content = Buffer.alloc(57 + extra);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(content);
  content.write('IHDR', 12);
  content.writeUInt32BE(width, 16);
  content.writeUInt32BE(height, 20);
  content.write('IEND', content.length - 8);
  return content;
}

/** With a comment before the frame, as cameras write. */
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xfe, 0, 3, 7]),
    frame,
    Buffer.from([0xff, 0xd9]),
  ]);
};

const faultOf = (content: Buffer): string => {
  try {
    readLogo(content, 'input.file');
  } catch (error) {
    return (error as DomainError).sentence.pl;
  }
  return '';
};

it('is known by its own bytes', () => {
  expect(readLogo(png(300, 120), 'f')).toEqual({ type: 'image/png', width: 300, height: 120 });
  expect(readLogo(jpeg(640, 200), 'f')).toEqual({ type: 'image/jpeg', width: 640, height: 200 });
});

it.each([
  ['a page', Buffer.from('<html><script>alert(1)</script></html>'.repeat(9))],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'.repeat(9))],
  ['nothing', Buffer.alloc(0)],
  ['a PNG that is cut off', png(300, 120).subarray(0, 50)],
  ['a JPEG that is cut off', jpeg(300, 120).subarray(0, 20)],
  [
    'a JPEG whose parts lead nowhere',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0xff, 0xd9]),
  ],
  ['bytes at random', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 37) % 256))],
])('is not %s', (_, content) => {
  expect(faultOf(content)).toContain('To nie jest obraz PNG ani JPEG');
});

it.each([
  [png(15, 100), '15 × 100'],
  [png(100, 2_001), '100 × 2001'],
  [jpeg(3_000, 20), '3000 × 20'],
  [png(0, 0), '0 × 0'],
])('is of a sane size', (content, size) => {
  expect(faultOf(content)).toContain(`Obraz ma ${size} pikseli`);
});

it('weighs no more than a mail can bear', () => {
  expect(faultOf(png(300, 120, 200 * 1024))).toContain('najwyżej 200 KB');
});
