import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A frame that shows a letter runs no script, so axe stays out of frames. */
const LOOK = `axe
  .run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'], iframes: false })
  .then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes[0].html))`;

/**
 * What axe objects to on the page as it stands, a line each. The page itself sums it up: all that axe notes down of a
 * long page is a megabyte, and to hand that over takes longer than to look.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(LOOK);
}
