import type { Locator, Page } from '@playwright/test';

/** The participant's page with an open poll. */

export type Choice = 'Pasuje' | 'W razie potrzeby' | 'Nie mogę';

export interface Slot {
  /** `YYYY-MM-DD` */
  day: string;
  /** As the page calls it: «piątek, 17 listopada 2023 r., godz. 9:00». */
  name: string;
}

const cards = (page: Page): Locator => page.getByRole('group').filter({ has: page.getByRole('radio') });

/** The dates that are asked about, in the order of the page. */
export async function slotsOn(page: Page): Promise<Slot[]> {
  const names = await cards(page).locator('legend').allTextContents();
  return names.map((name) => name.replaceAll('\u00a0', ' ')).map((name) => ({ name, day: dayIn(name) }));
}

/** One answer to each date in the order of the page; nothing where none is given. */
export async function answerSlots(page: Page, choices: (Choice | undefined)[]): Promise<void> {
  for (const [nth, choice] of choices.entries()) {
    if (choice) await cards(page).nth(nth).getByRole('radio', { name: choice }).check();
  }
}

export const choiceIn = (page: Page, slot: Slot, choice: Choice): Locator =>
  page.getByRole('group', { name: slot.name }).getByRole('radio', { name: choice });

const MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );

function dayIn(name: string): string {
  const [, day = '', month = '', year = ''] = /(\d+) (\p{L}+) (\d{4})/u.exec(name) ?? [];
  return [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
