import { callerOf, type GraphqlContext } from '@beczka/identity';
import { DomainError, languageOf } from '@beczka/tenancy';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, Location, NoSchemaIntrospectionCustomRule } from 'graphql';
import { answerError } from './answer-errors.js';
import { registeredOperations } from './operations.js';
import { refuseExcess } from './query-limits.js';
import type { ApiSettings } from './settings.js';

/** Longest document, in characters. Documents are kept in memory, so anybody could fill it with long ones. */
const LONGEST_DOCUMENT = 20_000;

/**
 * Driver settings, and nothing else: fields live with their nouns.
 * @param explorer whether callers are helped to find their way: by introspection, and by names like the one they wrote
 * @param anyOperation whether they may bring documents of their own
 */
export const graphqlOptions = ({
  explorer,
  anyOperation,
}: Pick<ApiSettings, 'explorer' | 'anyOperation'>): MercuriusDriverConfig => ({
  driver: MercuriusDriver,
  autoSchemaFile: true,
  sortSchema: true,
  path: '/graphql',
  graphiql: false,
  // Compiles a query on its second use: 0.7 → 0.9 of the bare server's throughput.
  jit: 1,
  cache: true,
  allowBatchedQueries: false,
  persistedQueryProvider: registeredOperations(anyOperation || explorer),
  validationRules: explorer ? [] : [NoSchemaIntrospectionCustomRule],
  hooks: {
    preParsing: async (_schema, source) => {
      if (source.length > LONGEST_DOCUMENT) throw documentTooLong();
    },
    // Before the rules of the language are tried, for some of them take long over what is large.
    preValidation: async (schema, document: DocumentNode) => {
      // A syntax tree as JSON, which the driver would take for a document as well.
      if (!(document.loc instanceof Location))
        throw new GraphQLError('The document is not written in GraphQL.');
      refuseExcess(schema, document);
    },
  },
  context: (request: FastifyRequest, reply: FastifyReply): GraphqlContext => ({
    request,
    reply,
    language: languageOf(request.headers['accept-language']),
    caller: callerOf(request),
  }),
  errorFormatter: ({ data, errors }, context) => {
    const language = languageOf(context.reply?.request.headers['accept-language']);
    return {
      // A refusal is an answer: the transport worked.
      statusCode: 200,
      response: {
        data: data ?? null,
        errors: (errors ?? [])
          .flatMap(inner)
          .map((error) => answerError(error, language, explorer) as GraphQLError),
      },
    };
  },
});

/** Mercurius wraps what is wrong with a document into one error; the reader wants each. */
function inner(error: GraphQLError): GraphQLError[] {
  const wrapped = (error.originalError as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(wrapped) && wrapped.every((e) => e instanceof GraphQLError) ? wrapped : [error];
}

const documentTooLong = () =>
  new DomainError('TOO_LARGE', {
    pl: `Zapytanie jest za długie: najwyżej ${LONGEST_DOCUMENT} znaków. Dane podaj w zmiennych.`,
    en: `The document is too long: at most ${LONGEST_DOCUMENT} characters. Give data as variables.`,
  });
