import { Logger } from '@nestjs/common';
import { DomainError, type Language, type Sentence } from '@beczka/tenancy';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';

const logger = new Logger('GraphQL');

/**
 * What a caller is told of an error: a code for machines and a sentence in the caller's language. What the caller
 * could not have caused is logged under a correlation id and shown without detail. What is wrong with a document is told
 * without `suggestions` of names that there are, unless they are wanted.
 */
export function answerError(
  error: GraphQLError,
  language: Language,
  suggestions: boolean,
): GraphQLFormattedError {
  const say = (sentence: Sentence, extensions: Record<string, unknown>): GraphQLFormattedError => ({
    message: sentence[language],
    ...(error.path ? { path: error.path } : {}),
    extensions,
  });
  const cause = error.originalError;

  if (cause instanceof DomainError) {
    const fields = cause.faults.map(({ field, sentence }) => ({ field, message: sentence[language] }));
    return say(cause.sentence, { code: cause.code, ...(cause.field && { field: cause.field, fields }) });
  }
  // No field was reached: the document itself or its variables are wrong, told as graphql-js words it.
  if (isOfDocument(error)) {
    const message = suggestions ? error.message : error.message.replace(/ Did you mean .*\?$/s, '');
    return { message, extensions: { code: 'BAD_REQUEST' } };
  }
  const correlationId = randomUUID();
  logger.error(`${correlationId} ${cause?.message ?? error.message}`, cause?.stack ?? error.stack);
  return say(
    {
      pl: `Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę (numer zdarzenia: ${correlationId}).`,
      en: `Something went wrong on our side. Try again in a moment (event number: ${correlationId}).`,
    },
    { code: 'INTERNAL', correlationId },
  );
}

const isOfDocument = ({ path, originalError }: GraphQLError): boolean =>
  !path && (!originalError || ((originalError as { statusCode?: number }).statusCode ?? 500) < 500);
