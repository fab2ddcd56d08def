import { Action, Role } from '@beczka/identity';
import { clockTime, dayAndTime, instantInWords, longDay } from '@beczka/notifications';
import type { Language, Sentence } from '@beczka/tenancy';
import { ACTION_NAMES, FIELD_LABELS, SENTENCES, STATES } from './journal-sentences.js';
import type { JournalChange } from './journal.entity.js';

/** A row of the audit log, as far as it is told. */
export interface RecordedEvent {
  action: string;
  subjectType: string;
  subjectId: string | null;
  actorKind: 'ACCOUNT' | 'PARTICIPANT' | 'OPERATOR' | 'SYSTEM';
  actorId: string | null;
  actorName: string | null;
  before: Values | null;
  after: Values | null;
}
export type Values = Record<string, unknown>;

/** What was done; by whom matters to few. */
export type Deed = Pick<RecordedEvent, 'action' | 'subjectType' | 'subjectId' | 'before' | 'after'> &
  Partial<Pick<RecordedEvent, 'actorId'>>;

/** What ids and sector codes stand for in the county now; what is not there has gone. */
export type Names = ReadonlyMap<string, string>;

const GONE: Sentence = { pl: '(już nie istnieje)', en: '(no longer there)' };
const OPERATOR: Sentence = { pl: 'administrator systemu', en: 'operator of the system' };
const YES: Sentence = { pl: 'tak', en: 'yes' };
const NO: Sentence = { pl: 'nie', en: 'no' };
const ERASED = '[usunięto]';
const ERASED_IN_WORDS: Sentence = { pl: '[usunięto]', en: '[removed]' };

export function whoInWords(
  { action, actorKind, actorId, actorName }: RecordedEvent,
  names: Names,
  language: Language,
) {
  if (action === 'SIGN_IN_FAILED') return { pl: 'nie wiadomo kto', en: 'not known who' }[language];
  switch (actorKind) {
    case 'ACCOUNT':
      return actorName ?? { pl: 'osoba spoza zespołu', en: 'somebody who is not in the team' }[language];
    case 'PARTICIPANT':
      return names.get(actorId ?? '') ?? { pl: 'uczestnik', en: 'a participant' }[language];
    case 'OPERATOR':
      return [OPERATOR[language], actorName].filter(Boolean).join(': ');
    case 'SYSTEM':
      return { pl: 'system (automatycznie)', en: 'the system (by itself)' }[language];
  }
}

/** «Zmieniono dane uczestnika: Jan Kowalski»; what has no sentence yet is told by its key. */
export function eventInWords(event: Deed, names: Names, language: Language): string {
  const { subjectType, subjectId, before, after } = event;
  const sentence = SENTENCES[`${turnOf(event)} ${subjectType}`] ??
    SENTENCES[event.action] ?? { pl: event.action, en: event.action };
  if (event.action === 'SIGNED_IN') return sentence[language];
  const told = after?.person ?? before?.person ?? after?.name ?? before?.name;
  const name = names.get(subjectId ?? '') ?? (typeof told === 'string' ? told : undefined);
  return name === undefined
    ? sentence[language]
    : `${sentence[language]}: ${name === ERASED ? ERASED_IN_WORDS[language] : name}`;
}

/** A change of state is more than a change: it has a sentence of its own. So has going, which is not being sent away. */
function turnOf({ action, subjectType, subjectId, actorId, before, after }: Deed): string {
  if (action === 'REMOVED' && subjectType === 'MEMBERSHIP') {
    const themselves = actorId === subjectId;
    if (before?.created_at) return themselves ? 'DECLINED' : 'WITHDRAWN';
    return themselves ? 'LEFT' : action;
  }
  if (action === 'BULK_CHANGED') return `BULK_${String(after?.change)}`;
  if (subjectType === 'PARTICIPANT' && after?.deputy_of) return 'DEPUTY_NAMED';
  if (action !== 'CHANGED') return action;
  if (subjectType === 'PARTICIPANT') {
    if (after?.merged_into) return 'MERGED_AWAY';
    if (before?.deputy_of) return 'DEPUTY_ENDED';
    if (after?.deactivated_at) return before?.deactivated_at ? action : 'LEFT';
    if (before?.deactivated_at) return 'BACK';
  }
  if (typeof after?.state === 'string') return after.state;
  if (subjectType === 'CONFERENCE' && (after?.held_on || after?.starts_at)) return 'MOVED';
  return action;
}

/** What has changed, in the order of a form; keys as people know them, before and after as they would write it. */
export function changesInWords(event: Deed, names: Names, language: Language): JournalChange[] {
  const { before, after } = event;
  const order = Object.keys(FIELD_LABELS);
  const place = (key: string) => (order.indexOf(key) + 1 || order.length + 1) - 1;
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter((key) => !['person', 'change', 'merged'].includes(key))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b));
  return keys.map((key) => {
    const { label, write } = fieldOf(key, names, language);
    const value = (values: Values | null) =>
      values && key in values && values[key] !== null ? write(values[key]) : null;
    return { label, before: value(before), after: value(after) };
  });
}

interface FieldInWords {
  label: string;
  write: (value: unknown) => string;
}

/** Parts of a poll, and answers by the slot they are about, have keys that name something; all else is a column. */
function fieldOf(key: string, names: Names, language: Language): FieldInWords {
  const [part, ...rest] = key.split(' ');
  const labelled = (field: string) => FIELD_LABELS[field]?.[language] ?? field;
  switch (part) {
    case 'slot': {
      const [day, time] = rest as [string, string];
      const when = dayAndTime(day, time, language);
      return {
        label: labelled('slot'),
        write: (reason) => (typeof reason === 'string' ? `${when} (${reason})` : when),
      };
    }
    case 'quorum':
      return { label: `${labelled('quorum')} ${names.get(rest[0]!) ?? rest[0]}`, write: String };
    case 'sector':
    case 'season_template':
      return {
        label: labelled(part === 'sector' ? 'sector_code' : part),
        write: (name) => names.get(rest[0]!) ?? String(name),
      };
    case 'required': {
      const name = names.get(rest[0]!) ?? GONE[language];
      return { label: labelled('required'), write: () => name };
    }
  }
  if (/^[0-9a-f]{8}-/.test(key)) {
    const choices = STATES.choice!;
    return {
      label: names.get(key) ?? GONE[language],
      write: (choice) => choices[String(choice)]?.[language] ?? String(choice),
    };
  }
  return { label: labelled(key), write: (value) => valueInWords(key, value, names, language) };
}

function valueInWords(key: string, value: unknown, names: Names, language: Language): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (Array.isArray(value)) return value.map((one) => itemInWords(one, language)).join('; ') || '–';
  if (typeof value !== 'string') return String(value);
  if (value === ERASED) return ERASED_IN_WORDS[language];
  if (key === 'starts_at') return clockTime(value.slice(0, 5), language);
  if (['held_on', 'window_from', 'window_to'].includes(key)) return longDay(value, language);
  if (/_at$|^(deadline|until)$/.test(key)) return instantInWords(new Date(value), language);
  if (/_id$|^deputy_of$/.test(key)) return names.get(value) ?? GONE[language];
  if (key === 'sector_code') return names.get(value) ?? value;
  if (key === 'action') return ACTION_NAMES[value as Action]?.[language] ?? value;
  return STATES[key]?.[value as Role]?.[language] ?? value;
}

/** An item of an agenda, a conference of a template, or a text. */
function itemInWords(item: unknown, language: Language): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { startsAt, title, theme } = item as { startsAt?: string; title?: string; theme?: string };
  return [startsAt && clockTime(startsAt, language), title ?? theme].filter(Boolean).join(' ');
}
