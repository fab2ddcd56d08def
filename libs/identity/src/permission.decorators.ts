import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Language } from '@beczka/tenancy';
import type { ParticipantCaller, StaffCaller } from './caller.js';
import type { GraphqlContext } from './graphql-context.js';
import { linkInvalid, unauthenticated } from './identity.errors.js';
import type { Role } from './role.js';

export type Permission =
  | { kind: 'anyone' }
  | { kind: 'participant' }
  /** `roles` empty: any role that may read or, for a write, may write. */
  | { kind: 'staff'; write: boolean; roles: readonly Role[] };

const PERMISSION = 'beczka:permission';

const permit =
  (permission: Permission): MethodDecorator =>
  (target, key, descriptor) => {
    if (permissionOf(descriptor.value as object)) throw new Error(`${String(key)} has two permissions.`);
    SetMetadata(PERMISSION, permission)(target, key, descriptor);
  };

/** The permission that a resolver's method carries. */
export const permissionOf = (handler: object): Permission | undefined =>
  Reflect.getMetadata(PERMISSION, handler);

/**
 * For the staff of the county that the field names in its argument `countyId` or in `input.countyId`. Without roles: a
 * query is for every member, a mutation (or a query marked `{ write: true }`) for every member but observers.
 */
export function AllowStaff(options?: { write?: boolean }): MethodDecorator;
export function AllowStaff(...roles: Role[]): MethodDecorator;
export function AllowStaff(...given: ({ write?: boolean } | Role | undefined)[]): MethodDecorator {
  const roles = given.filter((one) => typeof one === 'string');
  const write = given.some((one) => typeof one === 'object' && one.write === true);
  return permit({ kind: 'staff', write, roles });
}

/** For whoever brings a personal link, for their own data alone. The link itself is looked up by the service. */
export const AllowParticipant = (): MethodDecorator => permit({ kind: 'participant' });

/** For everybody, signed in or not. */
export const AllowAnyone = (): MethodDecorator => permit({ kind: 'anyone' });

const graphql = (context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext<GraphqlContext>();

/** The signed-in caller of a field under `@AllowStaff`, a StaffCaller. */
export const CurrentStaff = createParamDecorator(async (_: unknown, context): Promise<StaffCaller> => {
  const caller = await graphql(context).caller();
  if (caller.kind !== 'staff') throw unauthenticated();
  return caller;
});

/** The bearer of a personal link of a field under `@AllowParticipant`, a ParticipantCaller. */
export const CurrentParticipant = createParamDecorator(
  async (_: unknown, context): Promise<ParticipantCaller> => {
    const caller = await graphql(context).caller();
    if (caller.kind !== 'participant') throw linkInvalid();
    return caller;
  },
);

/** The language the caller reads. */
export const CurrentLanguage = createParamDecorator(
  (_: unknown, context): Language => graphql(context).language,
);
