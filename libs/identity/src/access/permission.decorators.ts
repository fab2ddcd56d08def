import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Language } from '@beczka/tenancy';
import type { ParticipantCaller, StaffCaller } from './caller.js';
import type { GraphqlContext } from './graphql-context.js';
import { linkInvalid, unauthenticated } from '../identity.errors.js';
import type { Action } from './permissions.js';

export type Permission =
  | { kind: 'anyone' }
  | { kind: 'participant' }
  | { kind: 'account' }
  | { kind: 'operator' }
  | { kind: 'staff'; action: Action };

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
 * For those who may do this in the county that the field names in its argument `countyId` or in `input.countyId`; who
 * that is says the table in permissions.ts.
 */
export const AllowStaff = (action: Action): MethodDecorator => permit({ kind: 'staff', action });

/**
 * For everybody with an account, about what is their own: it may span all their counties. Not in a session that a
 * county's provider has opened.
 */
export const AllowAccount = (): MethodDecorator => permit({ kind: 'account' });

/** For those who run the platform, about counties as a whole. What lies in a county stays behind its wall. */
export const AllowOperator = (): MethodDecorator => permit({ kind: 'operator' });

/** For whoever brings a personal link, for their own data alone. The link itself is looked up by the service. */
export const AllowParticipant = (): MethodDecorator => permit({ kind: 'participant' });

/** For everybody, signed in or not. */
export const AllowAnyone = (): MethodDecorator => permit({ kind: 'anyone' });

const graphql = (context: ExecutionContext) =>
  GqlExecutionContext.create(context).getContext<GraphqlContext>();

/** The signed-in caller of a field under `@AllowStaff`, `@AllowAccount` or `@AllowOperator`, a StaffCaller. */
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
