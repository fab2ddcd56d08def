import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GqlExecutionContext, RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { AuditLog, CountyContext, forgetLoaded, notFound } from '@beczka/tenancy';
import type { CountyRole, StaffCaller } from './caller.js';
import { CallerService } from './caller.service.js';
import type { GraphqlContext } from './graphql-context.js';
import {
  countyClosed,
  forbidden,
  linkInvalid,
  notTheWholeAccount,
  operatorsOnly,
  unauthenticated,
} from '../identity.errors.js';
import { type Permission, permissionOf } from './permission.decorators.js';
import { type Action, mayDo } from './permissions.js';
import { SupportGrantService } from '../operator/support-grant.service.js';

/** Seconds: however often somebody tries what is not theirs, the log grows by little. */
const REFUSAL_TOLD_EVERY = 60 * 60;

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/** `Query`, `Mutation` or `Subscription` for a root field; the type's name or nothing for any other. */
const parentTypeOf = (handler: object): unknown => Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler);

interface CountyArguments {
  countyId?: string;
  input?: { countyId?: string };
}

/**
 * Decides over every root field, by the permission it carries; a field without one is refused, and so does not get
 * past boot. A county the caller does not belong to answers like one that is not there; one of theirs that is closed says
 * so. Each change of a document begins with nothing loaded, so that its answer shows what the changes before it have
 * made.
 */
@Injectable()
export class PermissionGuard implements CanActivate, OnModuleInit {
  constructor(
    private readonly callers: CallerService,
    private readonly log: AuditLog,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly support: SupportGrantService,
  ) {}

  onModuleInit(): void {
    assertEveryRootFieldHasPermission(this.discovery, this.scanner);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    const permission = permissionOf(handler);
    if (context.getType<string>() !== 'graphql') return permission?.kind === 'anyone';
    const parentType = parentTypeOf(handler);
    if (!ROOT_TYPES.includes(String(parentType))) return true;
    if (!permission) return false;
    const gql = GqlExecutionContext.create(context);
    const shared = gql.getContext<GraphqlContext>();
    if (parentType === 'Mutation') forgetLoaded(shared);
    if (permission.kind === 'anyone') return true;

    const caller = await this.callers.of(shared.request);
    if (permission.kind === 'participant') {
      if (caller.kind !== 'participant') throw linkInvalid();
    } else {
      if (caller.kind !== 'staff') throw unauthenticated();
      if (permission.kind === 'account' && caller.onlyCounty) throw notTheWholeAccount();
      if (permission.kind === 'operator' && !caller.operator) throw operatorsOnly();
      if (permission.kind === 'staff')
        await this.assertMayDo(caller, permission.action, countiesNamed(gql.getArgs()));
    }
    return true;
  }

  private async assertMayDo(caller: StaffCaller, action: Action, counties: readonly string[]): Promise<void> {
    if (!counties.length) throw new Error('A field for staff must name its county.');
    for (const countyId of counties) {
      const membership = caller.memberships.find((one) => one.countyId === countyId);
      if (!membership) throw caller.closedCounties.includes(countyId) ? countyClosed() : notFound();
      if (mayDo(membership.role, action)) {
        if (membership.supportUntil)
          await asOperator(caller, countyId, () => this.support.noteVisit(countyId, caller.userId));
        continue;
      }
      await this.recordRefusal(caller, membership, action);
      throw forbidden();
    }
  }

  private async recordRefusal(
    caller: StaffCaller,
    { countyId, supportUntil }: CountyRole,
    action: Action,
  ): Promise<void> {
    const record = () =>
      this.log.record(countyId, {
        action: 'REFUSED',
        subject: { type: 'MEMBERSHIP', id: caller.userId },
        after: { action },
        onceIn: REFUSAL_TOLD_EVERY,
      });
    await (supportUntil ? asOperator(caller, countyId, record) : record());
  }
}

/** An operator whom the county lets look in is told by the name they have there: in its team they have none. */
const asOperator = ({ name }: StaffCaller, countyId: string, work: () => Promise<void>): Promise<void> =>
  CountyContext.run([countyId], work, { ...CountyContext.actor(), kind: 'OPERATOR', name });

function countiesNamed({ countyId, input }: CountyArguments): string[] {
  return [countyId, input?.countyId].filter((one) => typeof one === 'string');
}

export interface RootField {
  /** `Query` or `Mutation`. */
  type: string;
  /** As GraphQL names it. */
  name: string;
  /** The method that serves it. */
  method: string;
  permission: Permission | undefined;
}

/** Every root field of the running app with the permission it carries. */
export function rootFields(discovery: DiscoveryService, scanner: MetadataScanner): RootField[] {
  return discovery.getProviders().flatMap(({ instance }) => {
    const prototype = instance && typeof instance === 'object' ? Object.getPrototypeOf(instance) : undefined;
    if (!prototype) return [];
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method];
      const type = String(parentTypeOf(handler));
      if (!ROOT_TYPES.includes(type)) return [];
      const name = Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) ?? method;
      return [
        { type, name, method: `${prototype.constructor.name}.${method}`, permission: permissionOf(handler) },
      ];
    });
  });
}

/** Throws, naming them, when root fields of the running app carry no permission. */
export function assertEveryRootFieldHasPermission(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
): void {
  const bare = rootFields(discovery, scanner).filter(({ permission }) => !permission);
  if (bare.length) {
    throw new Error(`Root fields without a permission: ${bare.map(({ method }) => method).join(', ')}.`);
  }
}
