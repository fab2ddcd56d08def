import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values for arguments: by root field and path (`createDatePoll.slots.heldOn`), else by name (`heldOn`). */
export type Samples = Record<string, unknown>;

export interface RootField {
  kind: 'query' | 'mutation';
  name: string;
  /** Dotted paths of the arguments that name something: a county, an object, a sector. */
  references: string[];
}

/** What names something without being of the type ID. */
const REFERENCES_BY_NAME = ['sectorCode'];

export const isCounty = (path: string): boolean => path.endsWith('.countyId');

/** Calls of any root field of a schema, made from its types. */
export function generatedCalls(schema: GraphQLSchema) {
  const definition = ({ kind, name }: Pick<RootField, 'kind' | 'name'>) =>
    (kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!).getFields()[name]!;

  const fields: RootField[] = (['query', 'mutation'] as const).flatMap((kind) =>
    Object.keys((kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!).getFields()).map(
      (name) => {
        const references: string[] = [];
        for (const argument of definition({ kind, name }).args)
          eachLeaf(
            argument.type,
            `${name}${argument.name === 'input' ? '' : `.${argument.name}`}`,
            (path, type) => {
              if (type === 'ID' || REFERENCES_BY_NAME.includes(path.split('.').at(-1)!))
                references.push(path);
            },
          );
        return { kind, name, references };
      },
    ),
  );

  /** The variables of a call, each argument as `pick` has it. Throws, naming it, when a required one or a reference is left open. */
  function variables(field: RootField, pick: (path: string) => unknown): Record<string, unknown> {
    const value = (type: GraphQLInputType, path: string): unknown => {
      if (isNonNullType(type)) {
        const given = value(type.ofType, path);
        if (given === undefined) throw new Error(`There is no sample for ${path}.`);
        return given;
      }
      if (isListType(type)) {
        const one = value(type.ofType, path);
        return one === undefined ? undefined : [one];
      }
      if (isInputObjectType(type))
        return Object.fromEntries(
          Object.values(type.getFields()).map((part) => {
            return [
              part.name,
              value(
                part.defaultValue === undefined ? part.type : getNullableType(part.type),
                `${path}.${part.name}`,
              ),
            ];
          }),
        );
      const picked = pick(path);
      if (picked === undefined && field.references.includes(path))
        throw new Error(`There is no sample for ${path}, which names something.`);
      return picked ?? (isEnumType(type) ? type.getValues()[0]!.name : undefined);
    };
    return Object.fromEntries(
      definition(field).args.map((argument) => {
        const { name, type, defaultValue } = argument;
        const path = name === 'input' ? field.name : `${field.name}.${name}`;
        return [name, value(defaultValue === undefined ? type : getNullableType(type), path)];
      }),
    );
  }

  /** A document that calls the field and asks for these fields of what it gives. */
  function document(field: RootField, selection: string): string {
    const { args } = definition(field);
    const declared = args.map(
      ({ name, type, defaultValue }) =>
        `$${name}: ${defaultValue === undefined ? type : String(type).replace(/!$/, '')}`,
    );
    const passed = args.map(({ name }) => `${name}: $${name}`);
    const list = (items: string[]) => (items.length ? `(${items.join(', ')})` : '');
    return `${field.kind} ${list(declared)} { ${field.name}${list(passed)} ${selection} }`;
  }

  /** All scalars of an object and of what stands next to it. */
  const around = (field: RootField): string => selection(getNamedType(definition(field).type), 1, []);

  /** One selection for each way of at most `depth` relations from what the field gives; each asks for all scalars at its end. */
  function ways(field: RootField, depth: number): string[] {
    const walk = (type: GraphQLOutputType, left: number, path: string[]): string[] => {
      const named = getNamedType(type);
      if (!isObjectType(named)) return [''];
      const here = scalars(named);
      const further = left
        ? relations(named)
            .filter((relation) => !path.includes(getNamedType(relation.type).name))
            .flatMap((relation) =>
              walk(relation.type, left - 1, [...path, named.name]).map(
                (inner) => `{ ${relation.name} ${inner} }`,
              ),
            )
        : [];
      return [...(here.length ? [`{ ${here.join(' ')} }`] : []), ...further];
    };
    return walk(definition(field).type, depth, []);
  }

  return { fields, variables, document, around, ways };
}

function eachLeaf(type: GraphQLInputType, path: string, visit: (path: string, type: string) => void): void {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) visit(path, named.name);
  else
    for (const part of Object.values(named.getFields())) eachLeaf(part.type, `${path}.${part.name}`, visit);
}

/** Fields that need no argument. */
const open = (type: GraphQLObjectType) =>
  Object.values(type.getFields()).filter(({ args }) =>
    args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined),
  );
const relations = (type: GraphQLObjectType) =>
  open(type).filter((field) => isObjectType(getNamedType(field.type)));
const scalars = (type: GraphQLObjectType) =>
  open(type).flatMap((field) => (isObjectType(getNamedType(field.type)) ? [] : [field.name]));

function selection(type: GraphQLOutputType, depth: number, path: string[]): string {
  if (!isObjectType(type)) return '';
  const inner = depth
    ? relations(type).flatMap((field) => {
        const named = getNamedType(field.type);
        const asked = path.includes(named.name) ? '' : selection(named, depth - 1, [...path, type.name]);
        return asked ? [`${field.name} ${asked}`] : [];
      })
    : [];
  const all = [...scalars(type), ...inner];
  return all.length ? `{ ${all.join(' ')} }` : '';
}
