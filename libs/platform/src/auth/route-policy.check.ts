import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ROUTE_POLICY, type RoutePolicy } from './policy';

export interface RouteEntry {
  readonly route: string;
  readonly handler: string;
  readonly policy: RoutePolicy | null;
}

/** Every route of the application with what it asks for. The boot fails when one asks for nothing. */
@Injectable()
export class RoutePolicyCheck implements OnApplicationBootstrap {
  constructor(
    private readonly modules: ModulesContainer,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.routes().filter(({ policy }) => policy === null);
    if (open.length > 0) throw new Error(`Routes without a policy: ${open.map(({ handler }) => handler).join(', ')}`);
  }

  routes(): RouteEntry[] {
    const controllers = [...this.modules.values()].flatMap((module) => [...module.controllers.values()]);
    const types = new Set(controllers.map(({ metatype }) => metatype as (new () => object) | null));
    return [...types]
      .flatMap((type) => (type ? this.routesOf(type) : []))
      .sort((a, b) => a.route.localeCompare(b.route));
  }

  private routesOf(type: new () => object): RouteEntry[] {
    const prototype = type.prototype as Record<string, object>;
    const base = String(Reflect.getMetadata(PATH_METADATA, type) ?? '');
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method = prototype[name] as object;
      const path = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
      if (path === undefined) return [];
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as number] ?? 'GET';
      const route = `${verb} /${[base, path]
        .map((part) => part.replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/')}`;
      const policy = (Reflect.getMetadata(ROUTE_POLICY, method) as RoutePolicy | undefined) ?? null;
      return [{ route, handler: `${type.name}.${name}`, policy }];
    });
  }
}
