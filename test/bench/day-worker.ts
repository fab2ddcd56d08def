/** The real worker on a clock that stands at noon: mail may go out whenever the benchmark runs. */
import { ManualClock } from '@beczka/tenancy';
import { createWorker, readSettings, serveHealth } from '@beczka/worker';

const noon = new Date();
noon.setUTCHours(11, 0, 0, 0);
const settings = readSettings(process.env);
serveHealth(await createWorker(settings, new ManualClock(noon)), settings);
