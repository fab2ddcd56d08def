import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { StaffService } from '@beczka/identity';
import { JobPublisher } from '@beczka/jobs';
import {
  type ComposedMessage,
  type MailOptions,
  MessageComposers,
  MessageService,
  type OwedMessage,
  NotificationsModule,
} from '@beczka/notifications';
import { CountyContext, CountyTransaction, ManualClock, TenancyModule } from '@beczka/tenancy';
import { MessageClaims } from '../../libs/notifications/src/message/message-claims.js';
import { MessageJobs } from '../../libs/notifications/src/message/message.jobs.js';
import { createDatabase, poolAt, type TestDatabase } from './database.js';
import { MailServer } from './mail-server.js';
import { crowd, NISKO, NOWY_DWOR } from './people.js';

export type NotificationsApp = Awaited<ReturnType<typeof notificationsApp>>;

/** The occasion that tests plan; what is composed for it can be changed. */
export const OCCASION = 'TEST';

/** Notifications alone, on a database and a mail server of their own; two counties with people. */
export async function notificationsApp(people: number, mail: Partial<MailOptions> = {}) {
  const database: TestDatabase = await createDatabase();
  const clock = new ManualClock(new Date('2023-11-20T10:00:00Z'));
  const published: string[] = [];
  const mailServer = new MailServer();
  const smtpUrl = await mailServer.listen();
  const admin = poolAt(database.adminUrl, 2);
  const participants: Record<string, string[]> = {};
  for (const county of [NISKO, NOWY_DWOR]) participants[county] = await crowd(admin, county, people);

  @Global()
  @Module({
    providers: [
      // Nobody tries a letter here.
      { provide: StaffService, useValue: {} },
      {
        provide: JobPublisher,
        useValue: {
          publish: (job: string, { countyId }: { countyId: string }) => published.push(`${job} ${countyId}`),
        },
      },
    ],
    exports: [JobPublisher, StaffService],
  })
  class SurroundingsModule {}

  const app = await Test.createTestingModule({
    imports: [
      TenancyModule.forRoot({
        databaseUrl: database.url,
        clock,
      }),
      SurroundingsModule,
      NotificationsModule.forRoot({
        webUrl: 'https://beczka.example.org',
        mail: { smtpUrl, from: 'Beczka <beczka@poczta.example.org>', ...mail },
      }),
    ],
  }).compile();
  app.useLogger(false);
  await app.init();

  const composing = {
    compose: async (message: OwedMessage): Promise<ComposedMessage | 'SUPERSEDED'> => composed(message),
  };
  app.get(MessageComposers).register({
    occasion: OCCASION,
    name: { pl: 'Próba', en: 'Test' },
    compose: async (messages) => {
      const results = new Map<string, ComposedMessage | 'SUPERSEDED'>();
      for (const message of messages) results.set(message.id, await composing.compose(message));
      return results;
    },
    preview: async (_county, _subject, language) => ({ ...letter, language }),
  });

  const within = <T>(countyId: string, work: () => Promise<T>) => CountyContext.run([countyId], work);
  return {
    app,
    clock,
    published,
    mailServer,
    admin,
    participants,
    composing,
    within,
    messages: app.get(MessageService),
    claims: app.get(MessageClaims),
    transaction: app.get(CountyTransaction),
    jobs: app.get(MessageJobs),
    /** Plans the occasion for the people of a county about a new subject, due at once. */
    async owe(
      countyId: string,
      participantIds: string[],
      dueAt = clock.now(),
      subjectId: string = randomUUID(),
    ): Promise<string> {
      const plan = { occasion: OCCASION, subjectId, revision: 1, dueAt, participantIds };
      await within(countyId, () => app.get(MessageService).plan(countyId, [plan]));
      return subjectId;
    },
    /** As a worker that takes the job. */
    send: (countyId: string) => within(countyId, () => app.get(MessageJobs).send({ countyId })),
    async rows(subjectId: string) {
      const { rows } = await admin.query('SELECT * FROM message WHERE subject_id = $1 ORDER BY id', [
        subjectId,
      ]);
      return rows as {
        id: string;
        state: string;
        attempts: number;
        due_at: Date;
        next_attempt_at: Date;
        sent_at: Date | null;
        last_error: string | null;
      }[];
    },
    async close() {
      await app.close();
      await mailServer.close();
      await admin.end();
      await database.drop();
    },
  };
}

const letter = {
  language: 'pl' as const,
  subject: 'II konferencja: prosimy o wskazanie terminu',
  preheader: 'Prosimy o odpowiedź',
  greeting: 'Szanowni Państwo,',
  paragraphs: ['zapraszamy na II konferencję.'],
  footer: {
    countyName: 'powiat niżański',
    officeName: 'Powiatowy Urząd Pracy w Nisku',
    reason: 'Otrzymują Państwo tę wiadomość jako uczestnicy partnerstwa.',
    contact: { name: 'Maria Wójcik', phone: '15 841 20 00', email: 'pup@nisko.example.org' },
  },
};

export const composed = (message: OwedMessage): ComposedMessage => ({
  to: { name: 'Anna Nowak', email: `${message.participantId}@example.org` },
  letter,
});
