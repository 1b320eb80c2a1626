import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@inroads/contracts';

export type RoutePolicy = { readonly isPublic: true } | { readonly needs: Permission };

export const ROUTE_POLICY = 'route-policy';

/** Anyone may call this, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(ROUTE_POLICY, { isPublic: true } satisfies RoutePolicy);

/** Only people whose roles grant `permission`. Whether they may touch the very record is asked by the feature. */
export const Needs = (permission: Permission): MethodDecorator =>
  SetMetadata(ROUTE_POLICY, { needs: permission } satisfies RoutePolicy);
