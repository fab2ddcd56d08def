import { DomainError } from '@beczka/tenancy';
import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What one document may ask for. The largest of the web app's own take about half of it. */
export const LIMITS = {
  /** Fields within fields. */
  depth: 10,
  /** Fields of Query or Mutation in one operation, so that one request is no hundred. */
  rootFields: 8,
  aliases: 15,
  directives: 15,
  /** Fields that an answer may hold, where every list counts as {@link LIST} long. */
  cost: 4_000,
};
const LIST = 5;

export type Measure = keyof typeof LIMITS;

/**
 * How much of each every operation asks for. Throws TOO_COMPLEX when one asks for more than {@link LIMITS} allow.
 * Fragments count wherever they are spread.
 */
export function refuseExcess(schema: GraphQLSchema, document: DocumentNode): Record<Measure, number>[] {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  return document.definitions
    .filter((one) => one.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measure(schema, operation, fragments));
}

/** Throws as soon as it is too much of one: counting on would be the attack. */
function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, SelectionSetNode>,
): Record<Measure, number> {
  const found: Record<Measure, number> = { depth: 0, rootFields: 0, aliases: 0, directives: 0, cost: 0 };
  const count = (what: Measure, much: number) => {
    found[what] += much;
    if (found[what] > LIMITS[what]) throw tooComplex(what);
  };
  const deepen = (depth: number) => count('depth', Math.max(0, depth - found.depth));

  function walk(
    set: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    depth: number,
    times: number,
    within: string[],
  ) {
    // Spreads within spreads cost nothing by their fields, and could be as many as stars.
    if (within.length) count('cost', 1);
    deepen(depth);
    for (const selection of set.selections) {
      count('directives', selection.directives?.length ?? 0);
      if (selection.kind === Kind.FIELD) field(selection, type, depth, times, within);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, type, depth, times, [...within, '']);
      else {
        const name = selection.name.value;
        const spread = fragments.get(name);
        // A circle is for the rules of the language to refuse.
        if (spread && !within.includes(name)) walk(spread, type, depth, times, [...within, name]);
      }
    }
  }

  function field(
    node: FieldNode,
    type: GraphQLNamedType | undefined,
    depth: number,
    times: number,
    within: string[],
  ) {
    if (depth === 1) count('rootFields', 1);
    if (node.alias) count('aliases', 1);
    count('cost', times);
    if (!node.selectionSet) return;
    const given = isObjectType(type) ? type.getFields()[node.name.value]?.type : undefined;
    const bare = isNonNullType(given) ? given.ofType : given;
    walk(
      node.selectionSet,
      given && getNamedType(given),
      depth + 1,
      times * (isListType(bare) ? LIST : 1),
      within,
    );
  }

  count('directives', operation.directives?.length ?? 0);
  walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1, 1, []);
  return found;
}

const SENTENCES: Record<Measure, { pl: string; en: string }> = {
  depth: { pl: 'zbyt wiele poziomów', en: 'too many levels' },
  rootFields: { pl: 'zbyt wiele pól głównych', en: 'too many root fields' },
  aliases: { pl: 'zbyt wiele aliasów', en: 'too many aliases' },
  directives: { pl: 'zbyt wiele dyrektyw', en: 'too many directives' },
  cost: { pl: 'zbyt wiele pól naraz', en: 'too many fields at once' },
};

function tooComplex(what: Measure): DomainError {
  const { pl, en } = SENTENCES[what];
  return new DomainError('TOO_COMPLEX', {
    pl: `Zapytanie jest zbyt złożone: ${pl}. Podziel je na mniejsze.`,
    en: `The query is too complex: ${en}. Split it into smaller ones.`,
  });
}
