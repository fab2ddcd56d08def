import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ProductModule } from '@beczka/product';
import type { Clock } from '@beczka/tenancy';
import { graphqlOptions } from './graphql.js';
import { InputPipe } from './input.pipe.js';
import { PassOnFilter } from './pass-on.filter.js';
import { RateLimitGuard } from './rate-limit.guard.js';
import { RateLimiter } from './rate-limiter.js';
import type { ApiSettings } from './settings.js';

@Module({})
export class AppModule {
  static forRoot(settings: ApiSettings, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [ProductModule.forRoot(settings, { clock }), GraphQLModule.forRoot(graphqlOptions(settings))],
      providers: [
        { provide: RateLimiter, useFactory: () => new RateLimiter(settings.redisUrl, settings.queuePrefix) },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_FILTER, useClass: PassOnFilter },
      ],
    };
  }
}
