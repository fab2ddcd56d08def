import { setTimeout as sleep } from 'node:timers/promises';

interface ListedMessage {
  id: string;
}

/**
 * Asks for a sign-in link as this member of staff would, and takes it from the mail.
 * @returns undefined when no mail has come in time
 */
export async function signInOf(
  email: string,
  apiUrl: string,
  webUrl: string,
  inboxUrl: string,
): Promise<string | undefined> {
  const since = new Date();
  const query = 'mutation($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { ok } }';
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email } } }),
  });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(`No sign-in link for ${email}: ${errors[0].message}`);
  const filter = { to: email, since: since.toISOString() };
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await sleep(250)) {
    const path = await newestLink(inboxUrl, filter, 'sign-in');
    if (path) return webUrl + path;
  }
  return undefined;
}

/** The path of such a link in the newest of these mails that holds one. */
export async function newestLink(
  inboxUrl: string,
  filter: Record<string, string>,
  page: 'sign-in' | 'p',
): Promise<string | undefined> {
  const parameters = new URLSearchParams({ ...filter, limit: '200' });
  const { messages } = await getJson<{ messages: ListedMessage[] }>(`${inboxUrl}/api/messages?${parameters}`);
  for (const { id } of messages) {
    const { text, html } = await getJson<{ text: string; html: string }>(`${inboxUrl}/api/messages/${id}`);
    const path = findPath(`${text}\n${html}`, page);
    if (path) return path;
  }
  return undefined;
}

/** The path of the first personal or sign-in link in a mail, whatever address it was written for. */
export function findPath(mail: string, page: 'sign-in' | 'p'): string | undefined {
  return new RegExp(`https?://[^/\\s"'<>]+(/${page}/[\\w-]{20,})`).exec(mail)?.[1];
}

async function getJson<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}
