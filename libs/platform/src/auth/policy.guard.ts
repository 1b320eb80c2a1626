import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { CONFIG, type Config } from '../config';
import { RequestScope } from '../database';
import { requestIdOf } from '../http/request-id';
import { CrossSiteRequest, MissingPermission, Unauthenticated } from './auth.errors';
import { Authenticator } from './authenticator';
import { ROUTE_POLICY, type RoutePolicy } from './policy';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Closed unless opened: a route without a policy is refused here, and has already stopped the boot. */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    private readonly scope: RequestScope,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const policy = this.reflector.get<RoutePolicy | undefined>(ROUTE_POLICY, context.getHandler());
    if (!policy) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no policy`);
    const request = context.switchToHttp().getRequest<Request>();
    const requestId = requestIdOf(request);
    if ('isPublic' in policy) {
      this.refuseCrossSite(request);
      this.scope.enter({ agencyId: null, actor: { kind: 'system' }, requestId });
      return true;
    }
    const who = await this.authenticator.authenticate(request);
    if (!who) throw new Unauthenticated();
    if (who.by === 'session') this.refuseCrossSite(request);
    if (!who.permissions.has(policy.needs)) throw new MissingPermission(policy.needs);
    this.scope.enter({
      agencyId: who.agencyId,
      actor: { kind: 'staff', staffId: who.staffId, roles: who.roles },
      requestId,
    });
    return true;
  }

  /** SameSite cookies stop most of it; this stops the rest, sub-domains included. */
  private refuseCrossSite(request: Request): void {
    if (READS.has(request.method)) return;
    const site = request.get('Sec-Fetch-Site');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new CrossSiteRequest();
    const origin = request.get('Origin');
    if (origin === undefined) return;
    const isOwn = origin === this.config.publicUrl || origin === `${request.protocol}://${request.get('Host') ?? ''}`;
    if (!isOwn) throw new CrossSiteRequest();
  }
}
