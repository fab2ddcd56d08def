/** The real worker on a clock that shows daytime: mail may go out whenever the tests run. */
import { createWorker, readSettings, serveHealth } from '@beczka/worker';
import { clockOfRun } from './day-clock.ts';

const settings = readSettings(process.env);
serveHealth(await createWorker(settings, clockOfRun()), settings);
