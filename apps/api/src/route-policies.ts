import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { type RoutePolicy, RoutePolicyCheck } from '@inroads/platform/auth';
import { previewApp } from './preview-app';

/** Each route with the permission that it asks for: committed, so that a change of either is seen by whoever reviews it. */
export async function routePolicies(): Promise<Record<string, string>> {
  const app = await previewApp();
  const routes = new RoutePolicyCheck(app.get(ModulesContainer), new MetadataScanner()).routes();
  await app.close();
  return Object.fromEntries(routes.map(({ route, policy }) => [route, inWords(policy)]));
}

function inWords(policy: RoutePolicy | null): string {
  if (policy === null) return 'none';
  return 'isPublic' in policy ? 'public' : policy.needs;
}
