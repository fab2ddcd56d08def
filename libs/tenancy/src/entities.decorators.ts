import { type ModulesContainer, Reflector } from '@nestjs/core';

export type EntityClass = new () => object;

/** On a lib's module: the entity classes that the lib brings into whatever app it is part of. */
export const Entities = Reflector.createDecorator<EntityClass[]>();

/** The entity classes of all modules that an app is made of. */
export function entitiesOf(modules: ModulesContainer): EntityClass[] {
  const reflector = new Reflector();
  return [...modules.values()].flatMap(({ metatype }) => reflector.get(Entities, metatype) ?? []);
}
