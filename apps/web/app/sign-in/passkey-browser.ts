import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { keptForm } from '../staff/kept.js';
import type { PasskeyAnswer } from './passkey-answer.js';

/**
 * Runs in the browser, on plain pages, by itself: shows the forms for passkeys where the browser has any to offer, and
 * speaks for them. What goes wrong is told in words that the form brings. Says as well whether a form that was being sent
 * waits in this browser, and lets none wait too long.
 */
const waits = Boolean(keptForm());
for (const notice of document.querySelectorAll<HTMLElement>('[data-kept]')) notice.hidden = !waits;
if (browserSupportsWebAuthn()) {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void speakFor(form);
    });
  }
}

async function speakFor(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector('button')!;
  const trouble = form.querySelector<HTMLElement>('[role=alert]')!;
  button.disabled = true;
  trouble.hidden = true;
  try {
    let answer = await ask(form);
    if (answer.options) answer = await ask(form, await ceremony(form, answer.options));
    if (answer.to) return location.assign(answer.to);
    trouble.textContent = answer.failure ?? form.dataset.failed!;
  } catch (error) {
    trouble.textContent = wordsFor(error as Error, form);
  }
  trouble.hidden = false;
  button.disabled = false;
}

const ceremony = (form: HTMLFormElement, options: string) =>
  form.dataset.passkey === 'create'
    ? startRegistration({ optionsJSON: JSON.parse(options) })
    : startAuthentication({ optionsJSON: JSON.parse(options) });

/** Asks this form's address for options; with a response, for what it is good for. */
async function ask(form: HTMLFormElement, response?: object): Promise<PasskeyAnswer> {
  const body = new URLSearchParams(response && { response: JSON.stringify(response) });
  const answer = await fetch(form.action, { method: 'POST', body });
  // To the page to sign in, when the session is over.
  if (answer.redirected) return { to: answer.url };
  return (await answer.json()) as PasskeyAnswer;
}

function wordsFor({ name }: Error, { dataset }: HTMLFormElement): string {
  switch (name) {
    case 'NotAllowedError':
    case 'AbortError':
      return dataset.cancelled!;
    case 'InvalidStateError':
      return dataset.known!;
    default:
      return dataset.failed!;
  }
}
