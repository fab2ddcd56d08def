import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Transform, type TransformFnParams } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { DateTime } from 'luxon';
import { invalid } from './domain-error.js';
import type { Sentence } from './language.js';
import { holdsPesel } from './pesel.js';

/**
 * Rules for input fields. Each carries the sentence that a person reads beside the field when it is broken,
 * in every language of the product; class-validator hands it on as the error's context.
 */
const say = (pl: string, en: string) => ({ context: { pl, en } satisfies Sentence });

const trimmed = ({ value }: TransformFnParams) =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value;
const blankAsNull = (params: TransformFnParams) => {
  const value = trimmed(params);
  return value === '' ? null : value;
};

/** Postgres stores no NUL; other control characters but tab and line breaks have no place in a text either. */
// eslint-disable-next-line no-control-regex -- naming the characters is the point
const PLAIN = /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F]*$/;
const NOT_PLAIN = say('Tekst zawiera niedozwolone znaki.', 'The text holds characters that are not allowed.');
const plainText = () => Matches(PLAIN, NOT_PLAIN);

const PESEL = say(
  'To pole zawiera numer PESEL. Nie zbieramy numerów PESEL – proszę go usunąć.',
  'This field holds a PESEL number. PESEL numbers are not collected; please remove it.',
);
const noPesel = () =>
  ValidateBy(
    {
      name: 'noPesel',
      validator: {
        validate: (value) => typeof value !== 'string' || !holdsPesel(value),
        defaultMessage: () => 'a PESEL',
      },
    },
    PESEL,
  );
const tooLong = (max: number) =>
  say(`Za długi tekst: najwyżej ${max} znaków.`, `Too long: at most ${max} characters.`);

/** A required text of 1 to `max` characters, trimmed. */
export const Text = (max: number) =>
  applyDecorators(
    Transform(trimmed),
    IsString(say('Podaj tekst.', 'Give a text.')),
    MaxLength(max, tooLong(max)),
    MinLength(
      1,
      say(`To pole jest wymagane (do ${max} znaków).`, `This field is required (up to ${max} characters).`),
    ),
    plainText(),
    noPesel(),
  );

/** A text that may be left out; blank counts as left out. */
export const OptionalText = (max: number) =>
  applyDecorators(
    Transform(blankAsNull),
    IsOptional(),
    IsString(say('Podaj tekst.', 'Give a text.')),
    MaxLength(max, tooLong(max)),
    plainText(),
    noPesel(),
  );

/**
 * What {@link OptionalText} makes of a text, for inputs that are read by hand. Counts characters as Postgres does.
 * Throws INVALID at the field.
 */
export function optionalText(field: string, value: string, max: number): string | null {
  const text = value.trim().normalize('NFC');
  // An astral character is two in `length`, so what is short by it is short.
  if (text.length > max && [...text].length > max) throw invalid(field, tooLong(max).context);
  if (!PLAIN.test(text)) throw invalid(field, NOT_PLAIN.context);
  if (holdsPesel(text)) throw invalid(field, PESEL.context);
  return text || null;
}

/** An e-mail address that is only looked up; in lower case. */
export const KnownEmail = () =>
  applyDecorators(
    Transform((params) => {
      const value = trimmed(params);
      return typeof value === 'string' ? value.toLowerCase() : value;
    }),
    IsEmail(
      {},
      say(
        'Podaj poprawny adres e-mail, np. jan@example.org.',
        'Give a valid e-mail address, such as jan@example.org.',
      ),
    ),
    MaxLength(254, say('Adres e-mail jest za długi.', 'The e-mail address is too long.')),
  );

/** An e-mail address that is kept; in lower case. */
export const Email = () => applyDecorators(KnownEmail(), noPesel());

const phoneNumber = () =>
  applyDecorators(
    Matches(
      /^\+?[0-9()/ .-]{5,30}(\s*(wew\.?|ext\.?|w\.)\s*[0-9]{1,6})?$/,
      say(
        'Podaj poprawny numer telefonu, np. 15 841 20 00.',
        'Give a valid telephone number, such as 15 841 20 00.',
      ),
    ),
    noPesel(),
  );

/** A telephone number, with an extension if there is one. */
export const Phone = () => applyDecorators(Transform(trimmed), phoneNumber());

/** A telephone number, with an extension if there is one; blank counts as left out. */
export const OptionalPhone = () => applyDecorators(Transform(blankAsNull), IsOptional(), phoneNumber());

/** A calendar day that exists, `YYYY-MM-DD`. */
export const Day = () =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: (value) =>
          typeof value === 'string' &&
          /^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) &&
          DateTime.fromISO(value).isValid,
        // Without a message of some kind the library drops the context, and with it the sentences.
        defaultMessage: () => 'not a day',
      },
    },
    say('Podaj istniejący dzień w postaci RRRR-MM-DD.', 'Give a day that exists, as YYYY-MM-DD.'),
  );

/** A time of day, `HH:MM`, on the Warsaw clock. */
export const Time = () =>
  Matches(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, say('Podaj godzinę w postaci GG:MM.', 'Give a time as HH:MM.'));

/** An instant in ISO 8601 with its offset; becomes a Date. */
export const Instant = () =>
  applyDecorators(
    Transform(({ value }) => {
      if (typeof value !== 'string' || !/(Z|[+-][0-9]{2}:[0-9]{2})$/.test(value)) return value;
      const instant = DateTime.fromISO(value);
      return instant.isValid ? instant.toJSDate() : value;
    }),
    ValidateBy(
      {
        name: 'isInstant',
        validator: {
          // The scalar DateTime makes an invalid Date of what it cannot read.
          validate: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
          defaultMessage: () => 'not an instant',
        },
      },
      say('Podaj poprawną datę i godzinę.', 'Give a valid date and time.'),
    ),
  );

/** A whole number within bounds. */
export const Count = (min: number, max: number) =>
  applyDecorators(
    IsInt(say('Podaj liczbę całkowitą.', 'Give a whole number.')),
    Min(min, say(`Najmniejsza wartość to ${min}.`, `The least value is ${min}.`)),
    Max(max, say(`Największa wartość to ${max}.`, `The greatest value is ${max}.`)),
  );

/** The id of one of the county's objects. */
export const Id = () => IsUUID(undefined, say('Wybierz pozycję z listy.', 'Choose one from the list.'));

export const OneOf = (values: readonly (string | number)[]) =>
  IsIn(values, say('Wybierz jedną z podanych możliwości.', 'Choose one of the given options.'));

const countyCode = () => Matches(/^[0-9]{4}$/, say('Nie ma takiego powiatu.', 'There is no such county.'));

/** Arguments of a query about one county as a whole. */
@ArgsType()
export class CountyArgs {
  @Field(() => ID)
  @countyCode()
  countyId: string;
}

/** Arguments of a query about one object of a county. */
@ArgsType()
export class CountyObjectArgs extends CountyArgs {
  @Field(() => ID)
  @Id()
  id: string;
}

/** What every change in a county names first. */
@InputType({ isAbstract: true })
export abstract class CountyInput {
  @Field(() => ID)
  @countyCode()
  countyId: string;
}

/** A change of one object of a county. */
@InputType({ isAbstract: true })
export abstract class CountyObjectInput extends CountyInput {
  @Field(() => ID)
  @Id()
  id: string;
}

/** Calling something off, with the reason that its participants will read. */
@InputType()
export class CancelInput extends CountyObjectInput {
  @Field()
  @Text(500)
  reason: string;
}
