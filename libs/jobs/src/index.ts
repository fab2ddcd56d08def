export { Broadcast } from './broadcast.js';
export { DueSweep } from './due-sweep.js';
export { JOB_QUEUES, type CountyJob, type JobName, type JobPayloads, type QueueName } from './job-names.js';
export { DueSource, OnJob, type DueLookup } from './job.decorators.js';
export { JobPublisher } from './job-publisher.js';
export { JobRunner } from './job-runner.js';
export { JobsModule } from './jobs.module.js';
export { JobsOptions } from './jobs.options.js';
