import type { CountryProfile, DayPart, MembershipKind, Role, SettingName, TravelMode } from '@inroads/contracts';

// As in pending.d.ts: each line goes once `npm run openapi` brings its own.
declare module './generated/schema' {
  interface paths {
    '/api/settings': {
      get: { responses: { 200: { content: { 'application/json': Pending.Setting[] } } } };
    };
    '/api/settings/{name}': {
      post: {
        parameters: { path: { name: SettingName } };
        requestBody: { content: { 'application/json': { value: unknown; fromDay: string; why: string } } };
        responses: { 204: { content?: never } };
      };
    };
    '/api/holidays': {
      get: {
        parameters: { query: { from: string; to: string } };
        responses: { 200: { content: { 'application/json': Pending.Holiday[] } } };
      };
      post: {
        requestBody: { content: { 'application/json': { day: string; name: string } } };
        responses: { 201: { content: { 'application/json': { id: string } } } };
      };
    };
    '/api/agency': {
      get: { responses: { 200: { content: { 'application/json': Pending.Agency } } } };
      patch: {
        requestBody: {
          content: { 'application/json': { version: number } & Partial<Omit<Pending.Agency, 'id' | 'version'>> };
        };
        responses: { 200: { content: { 'application/json': Pending.Agency } } };
      };
    };
  }
}

declare global {
  namespace Pending {
    interface Setting {
      name: SettingName;
      initial: unknown;
      values: { id: string; value: unknown; fromDay: string; why: string; setBy: string | null }[];
    }
    interface Holiday {
      id: string;
      day: string;
      name: string;
      version: number;
    }
    interface Agency {
      id: string;
      name: string;
      zone: string;
      weekStart: number;
      country: CountryProfile;
      version: number;
    }
  }
}
