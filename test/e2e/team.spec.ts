import { expect, type Page, test } from '@playwright/test';
import { draftPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { sessionOf, storageOf } from './service.ts';

/** The people of a county's staff: invited, looking on, given another role, let go; and what is a person's own. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let manager: Page;
let observer: Page;
const at = (path = ''): string => `/c/${county.id}${path && `/${path}`}`;
const guest = () => ({ name: 'Olga Patrząca', email: `olga@${county.domain}` });

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('28');
  manager = await browser.newPage({ storageState: storageOf(await sessionOf(county.manager.email)) });
  observer = await browser.newPage();
});
test.afterAll(async () => {
  await manager.close();
  await observer.close();
});

const cardOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('a manager invites an observer, and is told at the field who is there already', async () => {
  await manager.goto(at('team'));
  const invite = manager.getByRole('region', { name: 'Zaproś do zespołu' });
  await invite.getByLabel('Imię i nazwisko').fill(guest().name);
  await invite.getByLabel('Adres e-mail').fill(county.coordinator.email);
  await invite.getByLabel('Rola').selectOption('obserwator');
  await invite.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await expect(invite.getByLabel('Adres e-mail')).toHaveAccessibleDescription(/należy już do zespołu/);
  await expect(invite.getByLabel('Imię i nazwisko')).toHaveValue(guest().name);

  await invite.getByLabel('Adres e-mail').fill(guest().email);
  await invite.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await expect(manager.getByText('Zaproszenie jest w drodze.')).toBeVisible();
  await expect(cardOf(manager, guest().name)).toContainText('zaproszenie czeka');
});

test('an invitation is sent again', async () => {
  const card = cardOf(manager, guest().name);
  await card.getByRole('button', { name: 'Wyślij zaproszenie ponownie' }).click();
  await expect(manager.getByText('Zaproszenie jest w drodze.')).toBeVisible();
});

test('the observer signs in from the mail', async () => {
  const mail = await findMail({ to: guest().email, subject: /^Zaproszenie do zespołu – /, link: 'sign-in' });
  expect(mail.text).toContain(`${county.manager.name} zaprasza Państwa`);
  expect(mail.text).toContain('Rola: obserwator');
  await observer.goto(mail.link!);
  await observer.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(observer.getByRole('heading', { level: 1, name: 'Co wymaga uwagi' })).toBeVisible();
  await manager.goto(at('team'));
  await expect(cardOf(manager, guest().name)).not.toContainText('zaproszenie czeka');
});

test('sees everything and is offered no change', async () => {
  const [first] = county.conferences;
  const pollId = await draftPoll(county, first!.id);
  const places = ['', 'season', `conference/${first!.id}`, `poll/${pollId}`, 'participants', 'organizations'];
  const changes =
    /^(Zmień|Zmień lub usuń|Dodaj|Wczytaj|Zapisz|Odwołaj|Zaplanuj|Przygotuj|Sprawdź i wyślij|Podpis i logo)/;
  for (const path of [...places, 'venues', 'team', 'messages/failed', 'messages/wording']) {
    expect((await observer.goto(at(path)))!.status(), path).toBe(200);
    const main = observer.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
    for (const role of ['link', 'button'] as const) {
      await expect(main.getByRole(role, { name: changes }), `${role} on ${path}`).toHaveCount(0);
    }
    await expect(main.locator('form[method=post]'), path).toHaveCount(0);
  }
  await observer.goto(at('participants'));
  await expect(observer.getByText('Bielecka Anna')).toBeVisible();
  await observer.goto(at('team'));
  await expect(observer.getByText(county.manager.email)).toHaveCount(0);
});

test('is answered readably where a change is asked for all the same', async () => {
  for (const path of ['season/new', 'participants/new', `conference/${county.conferences[0]!.id}/edit`]) {
    await observer.goto(at(path));
    await expect(
      observer.getByRole('heading', { level: 1, name: 'Ta czynność nie jest dostępna' }),
    ).toBeVisible();
    await expect(observer.getByRole('main').locator('form')).toHaveCount(0);
  }
  expect(
    (await observer.goto(at('participants/import/00000000-0000-4000-8000-000000000000')))!.status(),
  ).toBe(403);
  await expect(observer.getByRole('heading', { level: 1 })).toHaveText('Ta czynność nie jest dostępna');
  const posted = await observer.request.post(at('venues'), {
    form: { intent: 'create', 'newVenue.name': 'Sala obserwatora', 'newVenue.address': 'Obca 1' },
  });
  expect(posted.status()).toBe(403);
  expect(await posted.text()).toContain('Nic nie zostało zmienione.');
});

test('given another role, may do what it allows from the next page on', async () => {
  await manager.goto(at('team'));
  const card = cardOf(manager, guest().name);
  await card.getByText('Zmień lub usuń').click();
  await card.getByLabel('Rola').selectOption('ekspert');
  await card.getByRole('button', { name: 'Zapisz' }).click();
  await expect(card.getByText('ekspert', { exact: true }).first()).toBeVisible();

  await observer.goto(at('venues'));
  await expect(observer.getByRole('heading', { name: 'Dodaj miejsce' })).toBeVisible();
  await observer.goto(at('participants'));
  await expect(observer.getByRole('link', { name: 'Bielecka Anna' })).toHaveCount(0);
});

test('keeps their own account, and ends a session elsewhere', async () => {
  const elsewhere = await sessionOf(guest().email);
  await observer.goto(at());
  await observer.getByRole('link', { name: 'Moje konto' }).click();
  await observer.getByLabel('Imię i nazwisko').fill('Olga Działająca');
  await observer.getByRole('button', { name: 'Zapisz' }).click();
  await expect(observer.getByRole('status')).toHaveText('Zapisano.');
  await expect(observer.getByText('to urządzenie')).toHaveCount(1);
  await expect(observer.getByRole('heading', { name: /^Chrome, / })).toBeVisible();
  await observer.getByRole('button', { name: 'Wyloguj wszystkie inne' }).click();
  // This device is signed out by a button of its own.
  await expect(observer.getByRole('button', { name: /^Wyloguj/ })).toHaveCount(1);
  const stale = await observer.request.get(at(), {
    headers: { cookie: elsewhere.cookie! },
    maxRedirects: 0,
  });
  expect(stale.status()).toBe(302);
});

test('signs out of this device on their account’s page', async ({ browser }) => {
  const second = await browser.newPage({ storageState: storageOf(await sessionOf(guest().email)) });
  await second.goto('/account');
  await second.getByRole('button', { name: 'Wyloguj', exact: true }).click();
  await second.waitForURL((url) => url.pathname !== '/account');
  await second.goto(at());
  await expect(second.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
  await second.close();
});

test('who leaves their last county is told that they have left', async ({ browser }) => {
  const email = `lena@${county.domain}`;
  await manager.goto(at('team'));
  const invite = manager.getByRole('region', { name: 'Zaproś do zespołu' });
  await invite.getByLabel('Imię i nazwisko').fill('Lena Odchodząca');
  await invite.getByLabel('Adres e-mail').fill(email);
  await invite.getByRole('button', { name: 'Wyślij zaproszenie' }).click();
  await expect(manager.getByText('Zaproszenie jest w drodze.')).toBeVisible();
  const leaving = await browser.newPage();
  const { link } = await findMail({ to: email, link: 'sign-in' });
  await leaving.goto(link!);
  await leaving.getByRole('button', { name: 'Zaloguj się' }).click();
  await expect(leaving.getByRole('heading', { level: 1, name: 'Co wymaga uwagi' })).toBeVisible();
  await leaving.goto('/account');
  await leaving.locator('summary', { hasText: 'Opuść zespół' }).click();
  await leaving.getByRole('button', { name: 'Tak, opuść zespół' }).click();
  await expect(leaving.getByRole('status')).toContainText('Nie należą już Państwo do zespołu tego powiatu.');
  await leaving.close();
});

test('is let go, and finds nothing of the county at once', async () => {
  await manager.goto(at('team'));
  const card = cardOf(manager, 'Olga Działająca');
  await card.getByText('Zmień lub usuń').click();
  await card.getByText('Usuń z zespołu').click();
  await card.getByRole('button', { name: 'Tak, usuń' }).click();
  await expect(manager.getByText('Ta osoba nie należy już do zespołu.')).toBeVisible();
  await observer.goto(at());
  await expect(observer.getByRole('heading', { level: 1, name: 'Logowanie' })).toBeVisible();
});

test('the only manager cannot leave', async () => {
  await manager.goto(at('team'));
  const card = cardOf(manager, county.manager.name);
  await card.getByText('Zmień lub usuń').click();
  await card.getByText('Usuń z zespołu').click();
  await card.getByRole('button', { name: 'Tak, usuń' }).click();
  await expect(card.getByRole('alert')).toContainText('To jedyna osoba kierująca w tym powiecie.');
});
