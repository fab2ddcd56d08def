import type { Values } from './form.js';

/**
 * What somebody has typed and sent, kept in their own browser until the answer has come: a session that has ended, or a
 * connection that broke, brings a page of another kind, and whoever comes back finds the form as they left it. In the
 * browser rather than in its tab, for the link that signs them in opens a tab of its own. Passwords and files are never
 * among it, and it is for the same person and the same page, for half an hour.
 */
export interface Kept {
  path: string;
  intent: string;
  person: string;
  /** Epoch milliseconds. */
  sentAt: number;
  values: Values;
}

const KEY = 'beczka.kept-form';
const HALF_AN_HOUR = 30 * 60_000;

let ending: ReturnType<typeof setTimeout> | undefined;

/** What is too old, or cannot be read, is gone; what is not yet, goes in its time where the page still stands open. */
export function keptForm(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Kept | null;
    const left = kept ? kept.sentAt + HALF_AN_HOUR - Date.now() : 0;
    clearTimeout(ending);
    if (left > 0) {
      ending = setTimeout(keptForm, left);
      return kept!;
    }
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
  return undefined;
}

export function keepForm(kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(KEY, JSON.stringify(kept));
    else localStorage.removeItem(KEY);
  } catch {
    // The form is sent all the same.
  }
}
