/** A file to be kept, never shown in place of a page. */
export function download({
  fileName,
  contentType,
  content,
}: {
  fileName: string;
  contentType: string;
  content: string;
}): Response {
  return new Response(content, {
    headers: {
      'Content-Type': `${contentType}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
