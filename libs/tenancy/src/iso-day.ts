import { GraphQLScalarType } from 'graphql';

/**
 * A calendar day in Europe/Warsaw, `YYYY-MM-DD`. Passed through as it is: the field rule `Day` checks input, so that
 * the error stands at the field and in the reader's language.
 */
export const GraphQLIsoDay = new GraphQLScalarType<string, string>({
  name: 'IsoDay',
  description: 'A calendar day in Europe/Warsaw, YYYY-MM-DD.',
  serialize: String,
  parseValue: String,
});
