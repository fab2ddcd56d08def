/** A file to be kept, never shown in place of a page. */
export function download({
  fileName,
  contentType,
  content,
}: {
  fileName: string;
  contentType: string;
  /** Text, or bytes that are as they are. */
  content: string | Uint8Array<ArrayBuffer>;
}): Response {
  return new Response(content, {
    headers: {
      'Content-Type': typeof content === 'string' ? `${contentType}; charset=utf-8` : contentType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
