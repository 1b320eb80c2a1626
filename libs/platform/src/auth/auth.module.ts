import { Global, Module } from '@nestjs/common';
import { APP_GUARD, MetadataScanner } from '@nestjs/core';
import { Authenticator } from './authenticator';
import { IdentitiesService } from './identities.service';
import { LinksService } from './links.service';
import { PolicyGuard } from './policy.guard';
import { RoutePolicyCheck } from './route-policy.check';
import { SecretBox } from './secret-box';
import { SessionStore } from './session.store';
import { SessionsService } from './sessions.service';
import { SignInLimiter } from './sign-in.limiter';
import { TokensService } from './tokens.service';

const SERVICES = [
  SecretBox,
  IdentitiesService,
  LinksService,
  SessionStore,
  SessionsService,
  SignInLimiter,
  TokensService,
];

/** Identities, sessions, tokens, links: for every process. */
@Global()
@Module({ providers: SERVICES, exports: SERVICES })
export class IdentityModule {}

/** The guard of the HTTP edge and its boot check: only where there are routes. */
@Module({
  providers: [Authenticator, MetadataScanner, RoutePolicyCheck, { provide: APP_GUARD, useClass: PolicyGuard }],
  exports: [Authenticator, RoutePolicyCheck],
})
export class PolicyModule {}
