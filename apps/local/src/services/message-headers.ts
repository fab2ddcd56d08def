export interface HeaderSummary {
  from: string;
  subject: string;
  messageId: string;
}

/** The headers a list shows, read from the raw message without parsing its body. */
export function summariseHeaders(raw: Buffer): HeaderSummary {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.toString('utf8', 0, end < 0 ? Math.min(raw.length, 65_536) : end);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const value = (name: string) => {
    const line = lines.find((candidate) => candidate.slice(0, name.length + 1).toLowerCase() === `${name}:`);
    return decodeWords(line?.slice(name.length + 1).trim() ?? '');
  };
  return { from: value('from'), subject: value('subject'), messageId: value('message-id') };
}

/** Decodes RFC 2047 encoded words, such as `=?UTF-8?Q?Gosty=C5=84?=`; what cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  const word = /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;
  return value
    .replace(/\?=\s+(?==\?[^?]+\?[bq]\?)/gi, '?=')
    .replace(word, (whole: string, charset: string, encoding: string, text: string) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? Buffer.from(text, 'base64')
          : Buffer.from(
              text
                .replaceAll('_', ' ')
                .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
              'latin1',
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
