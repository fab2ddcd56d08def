import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type OpenPoll, openPoll, readyCounty, type ReadyCounty } from './county-data.ts';
import { findMail } from './inbox.ts';
import { answerAs, sessionOf, storageOf } from './service.ts';

/** A person's own data, from the notice to their removal; the person's pages without JavaScript, as on an old phone. */
test.describe.configure({ mode: 'serial' });

let county: ReadyCounty;
let poll: OpenPoll;
let manager: Page;
let person: Page;
/** Anna's personal page. */
let link: string;

const at = (path: string): string => `/c/${county.id}/${path}`;

test.beforeAll(async ({ browser }) => {
  county = await readyCounty('10');
  poll = await openPoll(county, county.conferences[0]!.id);
  link = poll.links.get(county.people[0]!.email)!;
  manager = await browser.newPage({ storageState: storageOf(await sessionOf(county.manager.email)) });
  person = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
});
test.afterAll(async () => {
  await manager.close();
  await person.close();
});

async function openPerson(name = 'Bielecka Anna'): Promise<void> {
  await manager.goto(at('participants'));
  await manager.getByRole('link', { name }).click();
  await expect(manager.getByRole('heading', { name: 'Zgody i klauzula informacyjna' })).toBeVisible();
}

/** What stands beside a name in a list of facts. */
const fact = (page: Page, name: string): Locator =>
  page.locator('dt').filter({ hasText: name }).locator('+ dd');

test('the notice is one step from the personal page and from the foot of a mail', async () => {
  await person.goto(link);
  await person.getByRole('link', { name: 'Jak przetwarzamy dane' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('Klauzula informacyjna');
  await expect(person.getByText(/^Wersja 1, obowiązuje od/)).toBeVisible();
  await expect(person.getByText(`Powiatowy Urząd Pracy nr ${county.id}`)).toBeVisible();
  await expect(person.getByRole('heading', { level: 2 })).toHaveCount(8);

  const mail = await findMail({ to: county.people[0]!.email, link: 'p' });
  await person.goto(/https?:\/\/\S+\/privacy\/\d{4}\/1/.exec(mail.text)![0]);
  await expect(person.getByText(/^Wersja 1, obowiązuje od/)).toBeVisible();
});

test('a PESEL in a new version is told at its field, and everything typed stays', async () => {
  await manager.goto(at('privacy'));
  await manager.getByText('Przygotuj nową wersję').click();
  const rights = manager.getByRole('region', { name: 'Państwa prawa' });
  const inspector = manager.getByRole('region', { name: 'Inspektor ochrony danych' });
  await rights.getByLabel('polski').fill('Prosimy podać PESEL, na przykład 44051401359.');
  await inspector.getByLabel('polski').fill('Iga Ochronna, iod@example.org');
  await inspector.getByLabel('English').fill('Iga Ochronna, dpo@example.org');
  await manager.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  await expect(rights.getByLabel('polski')).toHaveAccessibleDescription(/PESEL/);
  await expect(rights.getByLabel('polski')).toHaveAttribute('aria-invalid', 'true');
  await expect(rights.getByLabel('polski')).toHaveValue(/44051401359/);
  await expect(inspector.getByLabel('polski')).toHaveValue('Iga Ochronna, iod@example.org');
  await expect(manager.getByRole('link', { name: /^Wersja/ })).toHaveCount(1);

  await rights.getByLabel('polski').fill('Mają Państwo prawo dostępu do danych i do skargi.');
  await manager.getByRole('button', { name: 'Opublikuj nową wersję' }).click();
  await expect(manager.getByRole('status')).toHaveText('Nowa wersja klauzuli została opublikowana.');
  await expect(manager.getByRole('link', { name: /^Wersja/ })).toHaveCount(2);
});

test('the person sees the new version, and the one before stays as it was', async () => {
  await person.goto(link);
  await person.getByRole('link', { name: 'Jak przetwarzamy dane' }).click();
  await expect(person.getByText(/^Wersja 2, obowiązuje od/)).toBeVisible();
  await expect(person.getByText('Iga Ochronna, iod@example.org')).toBeVisible();
  await person.getByRole('link', { name: 'Zobacz poprzednią wersję' }).click();
  await expect(person.getByText('To jest wcześniejsza wersja.')).toBeVisible();
  await expect(person.getByText('Iga Ochronna')).toHaveCount(0);
  await person.getByRole('link', { name: 'Zobacz obowiązującą' }).click();
  await person.getByRole('button', { name: 'EN' }).click();
  await expect(person.getByText('Iga Ochronna, dpo@example.org')).toBeVisible();
  await person.getByRole('button', { name: 'PL' }).click();
});

const choose = (what: string, answer: string) =>
  person.getByRole('group', { name: what }).getByRole('radio', { name: answer, exact: true }).check();
const saveConsents = async () => {
  await person.getByRole('button', { name: 'Zapisz decyzje' }).click();
  await expect(person.getByRole('status')).toHaveText('Decyzje zostały zapisane.');
};

test('a person agrees, takes it back and objects to mail; the staff see each decision', async () => {
  await person.goto(link);
  await person.getByRole('link', { name: 'Moje dane i zgody' }).click();
  await person.getByRole('button', { name: 'Zapisz decyzje' }).click();
  await expect(person.getByRole('status')).toHaveText('Żadna decyzja się nie zmieniła.');
  await expect(fact(person, 'Adres e-mail')).toHaveText(county.people[0]!.email);
  await expect(person.getByRole('radio', { checked: true }), 'nothing is decided for them').toHaveCount(0);
  await choose('Przypomnienia e-mail', 'Tak, proszę przypominać');
  await choose('Wizerunek', 'Zgadzam się');
  await choose('Wykaz partnerów', 'Zgadzam się');
  await saveConsents();
  await expect(person.getByRole('radio', { checked: true })).toHaveCount(3);
  await expect(person.getByRole('group', { name: 'Żadnych e-maili' })).toContainText(
    'Nie podjęli Państwo jeszcze decyzji.',
  );

  await choose('Wizerunek', 'Nie zgadzam się');
  await choose('Żadnych e-maili', 'Nie chcę e-maili');
  await saveConsents();
  await expect(
    person.getByRole('group', { name: 'Wizerunek' }).getByRole('radio', { name: 'Nie zgadzam się' }),
  ).toBeChecked();

  await manager.goto(at('participants'));
  await expect(manager.getByRole('row', { name: /Bielecka Anna/ })).toContainText('bez e-maila');
  await openPerson();
  await expect(manager.getByText('Bez e-maila, prosimy zawiadomić telefonicznie.')).toBeVisible();
  await expect(fact(manager, 'Przypomnienia e-mail')).toContainText('tak');
  await expect(fact(manager, 'Wizerunek')).toContainText('nie (');
  await expect(fact(manager, 'Wpis w publicznym wykazie')).toContainText('tak');
  await expect(fact(manager, 'Sprzeciw')).toContainText('tak');
  await manager.getByText('Historia decyzji').click();
  await expect(manager.getByText(/klauzula w\swersji 2 – na osobistej stronie/)).toBeVisible();
  await expect(manager.getByText(/Wizerunek .*(tak|nie) \(na osobistej stronie\)/)).toHaveCount(2);
});

test('the staff record what was said on paper, and the person sees by whom', async () => {
  await openPerson();
  await manager.getByText('Zapisz decyzję z papieru lub rozmowy').click();
  await manager.getByLabel('Czego dotyczy').selectOption('Sprzeciw wobec wszystkich e-maili');
  await manager.getByLabel('Decyzja').selectOption('nie');
  const note = manager.getByLabel('Skąd o niej wiemy');
  await note.fill('Rozmowa; PESEL 44051401359.');
  const save = manager.getByRole('region', { name: 'Zgody' }).getByRole('button', { name: 'Zapisz' });
  await save.click();
  await expect(note).toHaveAccessibleDescription(/PESEL/);
  await expect(manager.getByLabel('Decyzja')).toHaveValue('no');
  await note.fill('Rozmowa z 17 listopada.');
  await save.click();
  await expect(fact(manager, 'Sprzeciw')).toContainText('nie (');

  await person.goto(`${link}/data`);
  await expect(person.getByRole('group', { name: 'Żadnych e-maili' })).toContainText('przez urząd');
});

/** What a click brings to keep. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('a person takes a copy of their data, to read and to use elsewhere', async () => {
  await person.goto(`${link}/data`);
  const json = await downloaded(person, person.getByRole('link', { name: 'Pobierz do dalszego użytku' }));
  expect(json.name).toMatch(/^dane-osobowe-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(json.text) as { person: object; consents: { kind: string }[] };
  expect(data.person).toMatchObject({ lastName: 'Bielecka', email: county.people[0]!.email });
  expect(data.consents).toHaveLength(6);
  expect(json.text, 'nobody else').not.toContain(county.people[1]!.email);
  expect(json.text, 'no way in').not.toContain(link.split('/').at(-1));

  const html = await downloaded(person, person.getByRole('link', { name: 'Pobierz do przeczytania' }));
  expect(html.name).toMatch(/\.html$/);
  await person.goto('about:blank');
  await person.setContent(html.text);
  await expect(person.getByRole('heading', { level: 1 })).toHaveText(/^Dane osobowe – powiat/);
  await expect(person.getByRole('row', { name: /^Adres e-mail/ })).toContainText(county.people[0]!.email);
  await expect(person.locator('tr').filter({ hasText: 'wizerunek' }).last()).toContainText('nie');
  await expect(person.getByText('Dodano uczestnika: Anna Bielecka')).toBeVisible();
});

test('who takes a copy for them is told in the journal; an expert cannot', async ({ browser }) => {
  await openPerson();
  const address = manager.url();
  const json = await downloaded(manager, manager.getByRole('button', { name: 'JSON' }));
  expect(JSON.parse(json.text)).toMatchObject({ person: { lastName: 'Bielecka' } });
  const html = await downloaded(manager, manager.getByRole('button', { name: 'do przeczytania' }));
  expect(html.text).toContain('Bielecka');
  await manager.getByRole('link', { name: 'Historia' }).click();
  const [first, second] = [
    manager.locator('ol.journal > li').nth(0),
    manager.locator('ol.journal > li').nth(1),
  ];
  for (const event of [first, second]) {
    await expect(event).toContainText('Pobrano kopię danych osobowych: Anna Bielecka');
    await expect(event).toContainText(county.manager.name);
  }
  const expert = await browser.newPage({ storageState: storageOf(await sessionOf(county.expert.email)) });
  const refused = await expert.request.post(`${address}/export`, { form: { format: 'JSON' } });
  expect(refused.status()).toBe(403);
  await expert.close();
});

test('the manager says how long people are kept, and is told at the field what will not do', async () => {
  await manager.goto(at('privacy'));
  const kept = manager.getByRole('region', { name: 'Jak długo przechowujemy dane uczestników' });
  const months = kept.getByLabel('Liczba miesięcy');
  // As a browser without that limit would send it.
  await months.evaluate((field) => field.removeAttribute('min'));
  await months.fill('6');
  await kept.getByRole('button', { name: 'Zapisz' }).click();
  await expect(months).toHaveAttribute('aria-invalid', 'true');
  await expect(months).toHaveValue('6');
  await months.fill('36');
  await kept.getByRole('button', { name: 'Zapisz' }).click();
  await expect(manager.getByRole('status')).toHaveText('Zapisano.');
  await expect(kept).toContainText('36 miesięcy po zakończeniu ostatniego cyklu');
  // The county's own notice still says how long it was before.
  await expect(kept).toContainText('Obowiązująca klauzula podaje inną liczbę miesięcy');
  await expect(kept).toContainText('W ciągu najbliższych 30 dni niczyje dane nie zostaną usunięte.');
});

test('a person asks to be removed; the manager sees what goes, does it, and the counts stay', async () => {
  await answerAs(link.split('/').at(-1)!, () => 'YES');
  await answerAs(poll.links.get(county.people[1]!.email)!.split('/').at(-1)!, () => 'NO');
  await person.goto(`${link}/data`);
  await person.getByText('Chcę usunąć swoje dane').click();
  await person.getByRole('button', { name: 'Proszę o usunięcie moich danych' }).click();
  await expect(person.getByText(/^Państwa prośba dotarła do urzędu/)).toBeVisible();

  await county.change('closeDatePoll', { id: poll.id });
  await manager.goto(at(`poll/${poll.id}`));
  await expect(manager.getByText('Odpowiedzi: 2 z 6').first()).toBeVisible();
  await manager.goto(at(''));
  await manager.getByRole('link', { name: 'Rozpatrz prośbę' }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Usunięcie danych osobowych');
  await expect(manager.getByRole('region', { name: 'Co pozostanie' })).toContainText('3 odpowiedzi');
  await expect(manager.getByText('Tego nie da się cofnąć.')).toBeVisible();
  await expect(manager.getByText('Prosimy odpowiedzieć przed usunięciem')).toContainText(
    county.people[0]!.email,
  );
  await manager.getByRole('link', { name: 'Nie usuwam' }).click();
  await expect(manager.getByRole('heading', { level: 1 })).toHaveText('Anna Bielecka');
  expect((await person.goto(link))!.status()).toBe(200);

  await manager.getByRole('link', { name: 'Rozpatrz prośbę' }).click();
  await manager.getByRole('button', { name: 'Usuwam dane na zawsze' }).click();
  await expect(manager.getByText('Dane tej osoby zostały usunięte.')).toBeVisible();
  await expect(manager.getByRole('link', { name: 'Bielecka Anna' })).toHaveCount(0);
  expect((await person.goto(link))!.status()).toBe(404);
  await expect(person.getByRole('heading', { name: 'Ten odnośnik jest nieważny' })).toBeVisible();
  await manager.goto(at(`poll/${poll.id}`));
  await expect(manager.getByText('Odpowiedzi: 2 z 6').first()).toBeVisible();
  await manager.goto(at('journal'));
  expect(await manager.content()).not.toContain('Bielecka');
});
