import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConferenceState } from '@beczka/cycles';
import { type Letter, MessageComposers, type OwedMessage } from '@beczka/notifications';
import { Clock, type Language, notFound, warsawInstant } from '@beczka/tenancy';
import { In, type EntityManager } from 'typeorm';
import { Registration, RegistrationState } from '../registration/registration.entity.js';
import { comingPage } from './coming.js';
import {
  agendaLines,
  conferenceDate,
  conferenceName,
  conferenceOfCycle,
  footer,
  GREETING,
  PERSONAL,
  placeFacts,
  themeFact,
  whenFact,
} from './letter-parts.js';
import { type ConferenceSubject, LetterSubjects } from './letter-subjects.service.js';
import { OCCASIONS } from './occasions.js';

const OCCASION = 'CONFERENCE_PLACE_FREED';

interface Given extends ConferenceSubject {
  registration: Registration;
}

/** Tells people on a waiting list that they can come: they have asked for it. Its subject is their registration. */
@Injectable()
export class FreedPlaceMessages implements OnModuleInit {
  constructor(
    private readonly composers: MessageComposers,
    private readonly subjects: LetterSubjects,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.composers.register({
      occasion: OCCASION,
      name: OCCASIONS[OCCASION],
      kind: 'AWAITED',
      compose: (messages) => this.compose(messages),
      preview: (countyId, id, language) => this.preview(countyId, id, language),
    });
  }

  private compose(messages: OwedMessage[]) {
    return this.subjects.compose(messages, async (manager, countyId, sender) => {
      const ids = messages.map(({ subjectId }) => subjectId);
      const given = await this.given(manager, countyId, ids);
      return {
        owed: ({ subjectId, revision }) => {
          const subject = given.get(subjectId);
          return subject?.registration.placesGiven === revision && this.stillHolds(subject);
        },
        write: ({ subjectId }, { person: { language, organizationName }, link }) => ({
          letter: {
            ...bodyOf(given.get(subjectId)!, language, link),
            footer: footer(sender, language, organizationName),
          },
        }),
      };
    });
  }

  private preview(countyId: string, id: string, language: Language): Promise<Letter> {
    return this.subjects.shown(OCCASION, countyId, async (manager, sender, link) => {
      const given = (await this.given(manager, countyId, [id])).get(id);
      if (!given?.conference.heldOn) throw notFound();
      return { ...bodyOf(given, language, link), footer: footer(sender, language) };
    });
  }

  private async given(manager: EntityManager, countyId: string, ids: string[]): Promise<Map<string, Given>> {
    const registrations = await manager.findBy(Registration, { countyId, id: In(ids) });
    const conferences = await this.subjects.conferences(
      manager,
      countyId,
      registrations.map(({ conferenceId }) => conferenceId),
    );
    return new Map(
      registrations.map((registration) => [
        registration.id,
        { ...conferences.get(registration.conferenceId)!, registration },
      ]),
    );
  }

  /** They have not given the place back, and the date is the one they were given it for. */
  private stillHolds({ conference: { state, heldOn, startsAt }, registration }: Given): boolean {
    return (
      registration.state === RegistrationState.COMING &&
      state === ConferenceState.DATED &&
      registration.heldOn === heldOn &&
      registration.startsAt === startsAt &&
      warsawInstant(heldOn, startsAt) > this.clock.now()
    );
  }
}

function bodyOf(subject: Given, language: Language, link: string): Omit<Letter, 'footer'> {
  const pl = language === 'pl';
  const name = conferenceName(subject, language);
  const date = conferenceDate(subject, language);
  const page = comingPage(link, subject.conference.id);
  return {
    language,
    greeting: GREETING[language],
    subject: pl ? `${name}: mamy dla Państwa miejsce, ${date}` : `${name}: there is a place for you, ${date}`,
    preheader: pl ? 'Zwolniło się miejsce.' : 'A place has become free.',
    paragraphs: [
      pl
        ? `zwolniło się miejsce i nie muszą już Państwo czekać: ${conferenceOfCycle(subject, 'pl')} odbędzie się ${date}, a Państwo są na liście uczestników. Do zobaczenia!`
        : `A place has become free, and your wait is over: ${conferenceOfCycle(subject, 'en')} takes place on ${date}, and you are on the list. See you there!`,
      pl
        ? 'Jeśli jednak nie mogą Państwo przyjść, prosimy dać znać – miejsce dostanie następna osoba.'
        : 'If you cannot come after all, please tell us: the next person will have the place.',
    ],
    facts: [whenFact(subject, language), ...placeFacts(subject, language), themeFact(subject, language)],
    action: { label: pl ? 'Szczegóły konferencji' : 'See the details', url: page },
    otherAction: { label: pl ? 'Nie mogę' : 'I can’t', url: `${page}?answer=not` },
    afterAction: [...agendaLines(subject, language), PERSONAL[language]],
  };
}
