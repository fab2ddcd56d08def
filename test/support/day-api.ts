/** The real API on a clock that shows daytime. */
import { createApi, readSettings } from '@beczka/api';
import { clockOfRun } from './day-clock.ts';

const settings = readSettings(process.env);
const app = await createApi(settings, clockOfRun());
await app.listen(settings.port, settings.host);
