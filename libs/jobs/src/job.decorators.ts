import { SetMetadata } from '@nestjs/common';
import type { JobName, JobPayloads } from './job-names.js';

export const ON_JOB = 'beczka:on-job';
export const DUE_SOURCE = 'beczka:due-source';

type JobHandler<N extends JobName> = (payload: JobPayloads[N]) => Promise<void>;

/** Marks the one method that handles a job. Boot fails when a job has no handler or two. */
export const OnJob =
  <N extends JobName>(name: N) =>
  <H extends JobHandler<N>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    SetMetadata(ON_JOB, name)(target, key, descriptor);
  };

/**
 * Tells which of these counties have work due at `now`: the sweep publishes the named job for each.
 * A source of a job without a county answers with a list of any one entry when something is due.
 */
export type DueLookup = (counties: string[], now: Date) => Promise<string[]>;

export const DueSource =
  (name: JobName) =>
  <L extends DueLookup>(target: object, key: string, descriptor: TypedPropertyDescriptor<L>): void => {
    SetMetadata(DUE_SOURCE, name)(target, key, descriptor);
  };
