import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { JobPublisher } from '@beczka/jobs';
import {
  type ComposedMessage,
  MessageComposers,
  MessageService,
  type OwedMessage,
  NotificationsModule,
} from '@beczka/notifications';
import { CountyContext, CountyTransaction, ManualClock, TenancyModule } from '@beczka/tenancy';
import { type ParsedMail, simpleParser } from 'mailparser';
import pg from 'pg';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MessageClaims } from '../../libs/notifications/src/message-claims.js';
import { MessageJobs } from '../../libs/notifications/src/message.jobs.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

export const NISKO = '1812';
export const NOWY_DWOR = '1414';

/** A mail server that keeps what it takes. Its hooks may be changed while it runs. */
export class MailServer {
  readonly mails: Buffer[] = [];
  onRcptTo: SMTPServerOptions['onRcptTo'];
  /** Called when a mail is complete and before it is accepted. */
  accept: () => Promise<void> = async () => undefined;
  private server: SMTPServer | undefined;
  private port = 0;

  async listen(): Promise<string> {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo: (address, session, done) =>
        this.onRcptTo ? this.onRcptTo.call(this.server!, address, session, done) : done(),
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          await this.accept();
          this.mails.push(Buffer.concat(chunks));
          done();
        });
      },
    });
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.server.address() as AddressInfo).port;
    return `smtp://127.0.0.1:${this.port}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server!.close(() => resolve()));
  }

  /** Message-IDs in the order of arrival. */
  get ids(): string[] {
    return this.mails.map((mail) => /^Message-ID: (\S+)/im.exec(mail.toString('latin1'))![1]!);
  }

  read(index: number): Promise<ParsedMail> {
    return simpleParser(this.mails[index]!);
  }
}

export type NotificationsApp = Awaited<ReturnType<typeof notificationsApp>>;

/** The occasion that tests plan; what is composed for it can be changed. */
export const OCCASION = 'TEST';

/** Notifications alone, on a database and a mail server of their own; two counties with people. */
export async function notificationsApp(people: number) {
  const database: TestDatabase = await createDatabase();
  const clock = new ManualClock(new Date('2023-11-20T10:00:00Z'));
  const published: string[] = [];
  const mailServer = new MailServer();
  const smtpUrl = await mailServer.listen();
  const admin = new pg.Pool({ connectionString: database.adminUrl, max: 2 });
  admin.on('error', () => undefined);
  const participants = await seed(admin, people);

  @Global()
  @Module({
    providers: [
      {
        provide: JobPublisher,
        useValue: {
          publish: (job: string, { countyId }: { countyId: string }) => published.push(`${job} ${countyId}`),
        },
      },
    ],
    exports: [JobPublisher],
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
        mail: { smtpUrl, from: 'Beczka <beczka@poczta.example.org>' },
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

async function seed(admin: pg.Pool, people: number): Promise<Record<string, string[]>> {
  const participants: Record<string, string[]> = {};
  for (const countyId of [NISKO, NOWY_DWOR]) {
    const organization = randomUUID();
    const ids = Array.from({ length: people }, () => randomUUID());
    participants[countyId] = ids;
    await admin.query(`INSERT INTO sector VALUES ($1, 'inne', 'inne', 'other', 1)`, [countyId]);
    await admin.query(
      `INSERT INTO organization (county_id, id, name, sector_code) VALUES ($1, $2, 'Gmina', 'inne')`,
      [countyId, organization],
    );
    await admin.query(
      `INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email)
       SELECT $1, id, $2, 'Anna', 'Nowak', id || '@example.org' FROM unnest($3::uuid[]) AS p (id)`,
      [countyId, organization, ids],
    );
  }
  return participants;
}
