import { registerEnumType } from '@nestjs/graphql';

/** What a person is in one county; the same person may be something else in the next. */
export enum Role {
  MANAGER = 'MANAGER',
  COORDINATOR = 'COORDINATOR',
  EXPERT = 'EXPERT',
  OBSERVER = 'OBSERVER',
}
registerEnumType(Role, { name: 'Role' });
