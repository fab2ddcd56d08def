/** Jobs of one county; the registry enters that county before the handler runs. */
export interface CountyJob {
  countyId: string;
}

/** What each job carries. A payload only wakes a worker: what is owed stands in Postgres. */
export interface JobPayloads {
  'sign-in-link.send': Record<string, never>;
  'sign-in-link.remove': Record<string, never>;
  'account-notice.send': Record<string, never>;
  'participant-link.remove': CountyJob;
  'participant-import.remove': CountyJob;
  'participant.forget': CountyJob;
  'bulk-change.remove': CountyJob;
  'audit-event.remove': CountyJob;
  'interest.send': CountyJob;
  'interest.remove': CountyJob;
  'message.send': CountyJob;
  'trial.send': CountyJob;
  'date-poll.open': CountyJob;
  'date-poll.settle': CountyJob;
  'roster.follow': CountyJob;
  'due.sweep': Record<string, never>;
}

export type JobName = keyof JobPayloads;

/** The queue each job travels in. Mail waits behind mail, never in front of a decision. */
export const JOB_QUEUES = {
  'sign-in-link.send': 'sign-ins',
  'sign-in-link.remove': 'removals',
  'account-notice.send': 'sign-ins',
  'participant-link.remove': 'removals',
  'participant-import.remove': 'removals',
  'participant.forget': 'removals',
  'bulk-change.remove': 'removals',
  'audit-event.remove': 'removals',
  'interest.send': 'notifications',
  'interest.remove': 'removals',
  'message.send': 'notifications',
  'trial.send': 'notifications',
  'date-poll.open': 'polls',
  'date-poll.settle': 'polls',
  'roster.follow': 'polls',
  'due.sweep': 'sweeps',
} as const satisfies Record<JobName, string>;

/**
 * Whether a job only removes what has been kept for its time. That was promised to people, so it goes on for a county
 * that is closed; all else waits until it is open again.
 */
export const onlyRemoves = (job: JobName): boolean => JOB_QUEUES[job] === 'removals';

export type QueueName = (typeof JOB_QUEUES)[JobName];

/** How many jobs of a queue one worker process handles at once. */
export const QUEUE_CONCURRENCY: Record<QueueName, number> = {
  'sign-ins': 1,
  notifications: 3,
  polls: 2,
  removals: 1,
  sweeps: 1,
};
