import { registerEnumType } from '@nestjs/graphql';

/** What a person is in one county; the same person may be something else in the next. */
export enum Role {
  MANAGER = 'MANAGER',
  COORDINATOR = 'COORDINATOR',
  EXPERT = 'EXPERT',
  OBSERVER = 'OBSERVER',
}
registerEnumType(Role, { name: 'Role' });

/** An observer sees everything in the county and changes nothing. */
export const WRITING_ROLES: readonly Role[] = [Role.MANAGER, Role.COORDINATOR, Role.EXPERT];
