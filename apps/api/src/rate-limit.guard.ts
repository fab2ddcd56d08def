import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { CallerService, type GraphqlContext, permissionOf } from '@beczka/identity';
import { Clock, DomainError } from '@beczka/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { type CountedBy, limitsOf, networkOf, USUAL_LIMITS } from './rate-limits.js';
import { RateLimiter, type Turn } from './rate-limiter.js';

/** Refuses root fields that are called too often. Each counts by itself, however many one document calls. */
@Injectable()
export class RateLimitGuard implements CanActivate, OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly callers: CallerService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): Promise<void> {
    return this.limiter.ready();
  }

  onApplicationShutdown(): void {
    this.limiter.close();
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<string>() !== 'graphql') return true;
    const gql = GqlExecutionContext.create(context);
    const info = gql.getInfo<GraphQLResolveInfo>();
    const permission = info.path.prev ? undefined : permissionOf(context.getHandler());
    if (!permission) return true;
    const shared = gql.getContext<GraphqlContext>();
    const named = limitsOf(info.fieldName, permission.kind);
    const ofPeople = named.limits.some(({ by }) => by === 'person');
    const person = ofPeople ? await this.person(shared) : undefined;
    // Whoever is not signed in is about to be refused, and that has an end too.
    const limited = ofPeople && !person ? USUAL_LIMITS.anyone : named;

    // A replay jumps through a season in minutes: what was done on another day of its clock does not count today.
    const day = this.clock.today();
    const turns: Turn[] = [];
    for (const { by, most, seconds } of limited.limits) {
      const who = by === 'person' ? person : counted(by, shared, gql.getArgs());
      if (who !== undefined)
        turns.push({ what: `${day}:${info.fieldName}:${by}`, who, most, seconds, lenient: !limited.closed });
    }
    if (!turns.length) return true;
    const wait = await this.limiter.take(turns);
    if (wait === undefined && limited.closed) throw nobodyCounts();
    if (wait) {
      shared.reply.header('retry-after', wait);
      throw tooOften(wait);
    }
    return true;
  }

  private async person({ request }: GraphqlContext): Promise<string | undefined> {
    const caller = await this.callers.of(request);
    return caller.kind === 'staff' ? caller.userId : undefined;
  }
}

/** What stands for the one who is counted. */
function counted(
  by: Exclude<CountedBy, 'person'>,
  { request }: GraphqlContext,
  args: { input?: { email?: string } },
): string | undefined {
  switch (by) {
    case 'address':
      return networkOf(request.ip);
    case 'email':
      return (args.input?.email ?? '').trim().toLowerCase();
    case 'link': {
      const token = request.headers['x-participant-token'];
      return token === undefined ? undefined : String(token);
    }
  }
}

function tooOften(seconds: number): DomainError {
  const wait = seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return new DomainError('RATE_LIMITED', {
    pl: `Zbyt wiele prób w krótkim czasie. Proszę spróbować ponownie za ${wait}.`,
    en: `Too many attempts in a short time. Please try again in ${wait}.`,
  });
}

const nobodyCounts = () =>
  new DomainError('UNAVAILABLE', {
    pl: 'Ta czynność jest chwilowo niedostępna. Proszę spróbować ponownie za minutę.',
    en: 'This is not available right now. Please try again in a minute.',
  });
