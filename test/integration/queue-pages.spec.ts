import { JobPublisher } from '@beczka/jobs';
import { MONDAY_MORNING } from '../support/app.js';
import { NISKO, type TestStaff } from '../support/people.js';
import { wholeApp, type WholeApp } from '../support/whole-app.js';

let beczka: WholeApp;
let operator: TestStaff;

beforeAll(async () => {
  beczka = await wholeApp(MONDAY_MORNING);
  operator = await beczka.operator();
});
afterAll(() => beczka?.close());

const get = (path: string, cookie?: string, init: RequestInit = {}) =>
  fetch(`${beczka.api.url}/operator/queues${path}`, { ...init, headers: cookie ? { cookie } : {} });

describe('the pages of queues', () => {
  it('show an operator every queue, with jobs that hold codes of counties alone', async () => {
    beczka.get(JobPublisher).publish('message.send', { countyId: NISKO }, { delayMs: 60_000 });
    const page = await get('', operator.cookie);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const answer = await get('/api/queues?activeQueue=notifications&status=delayed', operator.cookie);
    const { queues } = (await answer.json()) as {
      queues: { name: string; readOnlyMode: boolean; jobs: { data: object }[] }[];
    };
    expect(queues.map(({ name }) => name).sort()).toEqual([
      'notifications',
      'polls',
      'removals',
      'sign-ins',
      'sweeps',
    ]);
    expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    const jobs = queues.flatMap((queue) => queue.jobs);
    expect(jobs.map(({ data }) => data)).toEqual([{ countyId: NISKO }]);
  });

  it('are refused to everybody else, whatever they ask for', async () => {
    const manager = await beczka.member('MANAGER', NISKO);
    const page = await (await get('', operator.cookie)).text();
    const script = /static\/js\/main[^"]+/.exec(page)![0];
    expect((await get(`/${script}`, operator.cookie)).status).toBe(200);
    for (const path of ['', '/', `/${script}`, '/api/queues', '/queue/polls']) {
      expect({ path, status: (await get(path)).status }).toEqual({ path, status: 401 });
      expect({ path, status: (await get(path, manager.cookie)).status }).toEqual({ path, status: 403 });
    }
    await beczka.rows('DELETE FROM operator WHERE user_id = $1', [operator.id]);
    expect((await get('/api/queues', operator.cookie)).status).toBe(403);
    await beczka.rows('INSERT INTO operator (user_id) VALUES ($1)', [operator.id]);
  });

  it('change nothing', async () => {
    for (const [method, path] of [
      ['PUT', '/api/queues/polls/pause'],
      ['PUT', '/api/queues/polls/clean/failed'],
    ]) {
      const { status } = await get(path!, operator.cookie, { method: method! });
      expect(status).toBe(405);
    }
  });
});
