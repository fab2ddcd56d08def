/** The real API on a clock that shows daytime. */
import { createApi, readSettings } from '@beczka/api';
import { DayClock } from './day-clock.ts';

const settings = readSettings(process.env);
const app = await createApi(settings, new DayClock(process.env.DAY_CLOCK_BEGAN));
await app.listen(settings.port, settings.host);
