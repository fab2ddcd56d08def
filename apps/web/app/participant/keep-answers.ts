/**
 * Runs in the browser, by itself, and the page is complete without it: sends the form of answers, and what cannot be sent
 * for want of a connection it keeps and sends again until it has got through.
 *
 * Kept in this tab alone (sessionStorage), under a name of the link's, and gone once it is saved or the tab is
 * closed: the next person at a shared computer finds nothing, and another person's link in the same tab is never sent it.
 * Sent again it says so, and the server refuses it if other answers have been saved meanwhile.
 */
type Fields = [name: string, value: string][];

/** Milliseconds. */
const patience = 20_000;
const pause = 10_000;
const longest = 12 * 60 * 60 * 1000;

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keeper]')) keep(form);

function keep(form: HTMLFormElement): void {
  const { keeper = '', sending = '', kept = '' } = form.dataset;
  const said = form.querySelector<HTMLElement>('[role=status]')!;
  let waiting = read(keeper);
  let busy = false;

  form.addEventListener('submit', (event) => {
    if (busy) return event.preventDefault();
    let fields: Fields;
    try {
      fields = [...new FormData(form, event.submitter)].map(([name, value]) => [name, String(value)]);
    } catch {
      // An older browser sends the form by itself.
      return;
    }
    event.preventDefault();
    waiting = fields;
    void send(fields);
  });
  const again = () => {
    if (waiting && !busy) void send([...waiting, ['sentAgain', 'yes']]);
  };
  addEventListener('online', again);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell('');
  });
  addEventListener('beforeunload', (event) => {
    if (waiting && !busy) event.preventDefault();
  });
  setInterval(again, pause);
  if (waiting) {
    show(form, waiting);
    again();
  }

  async function send(fields: Fields): Promise<void> {
    busy = true;
    tell(sending);
    const patient = new AbortController();
    const timer = setTimeout(() => patient.abort(), patience);
    const answer = await fetch(location.pathname, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      signal: patient.signal,
    }).catch(() => undefined);
    clearTimeout(timer);
    if (!answer || answer.status >= 500 || answer.status === 429) {
      if (waiting) write(keeper, waiting);
      tell(kept);
      busy = false;
      return;
    }
    waiting = undefined;
    write(keeper);
    if (answer.type === 'opaqueredirect') location.assign('?saved');
    // The page that says why has to be shown by the browser itself; refused twice is refused once.
    else submit(fields);
  }

  function tell(words: string): void {
    said.textContent = words;
    if (!words) busy = false;
  }
}

/** What is waiting under this name; nothing where the browser keeps nothing, or after half a day. */
function read(keeper: string): Fields | undefined {
  try {
    const { at, fields } = JSON.parse(sessionStorage.getItem(keeper)!) as { at: number; fields: Fields };
    return Date.now() - at < longest ? fields : undefined;
  } catch {
    return undefined;
  }
}

function write(keeper: string, fields?: Fields): void {
  try {
    if (fields) sessionStorage.setItem(keeper, JSON.stringify({ at: Date.now(), fields }));
    else sessionStorage.removeItem(keeper);
  } catch {
    // Then it is kept as long as the page stands.
  }
}

/** Marks in the form what is waiting. */
function show(form: HTMLFormElement, fields: Fields): void {
  for (const input of form.querySelectorAll<HTMLInputElement>('input[type=radio]'))
    input.checked = fields.some(([name, value]) => name === input.name && value === input.value);
  let poll = '';
  for (const [name, value] of fields) {
    if (name === 'pollId') poll = value;
    const comment =
      name === 'comment' && form.querySelector<HTMLTextAreaElement>(`#comment-${CSS.escape(poll)}`);
    if (comment) comment.value = value;
  }
}

function submit(fields: Fields): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = location.pathname;
  for (const [name, value] of fields) {
    const input = document.createElement('textarea');
    [input.name, input.value, input.hidden] = [name, value, true];
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
