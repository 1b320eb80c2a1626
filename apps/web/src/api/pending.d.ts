import type { Role } from '@inroads/contracts';

// Routes that this page was written for before the server had them. Each line goes once `npm run openapi` brings its own.
declare module './generated/schema' {
  interface paths {
    '/api/search': {
      get: {
        parameters: { query: { q: string; limit?: number } };
        responses: {
          200: {
            content: {
              'application/json': {
                items: { kind: 'employer' | 'opening'; id: string; title: string; line?: string }[];
              };
            };
          };
        };
      };
    };
    '/api/staff': {
      get: {
        responses: {
          200: {
            content: {
              'application/json': { items: { id: string; name: string; roles: Role[]; isArchived: boolean }[] };
            };
          };
        };
      };
    };
    '/api/setup': {
      get: { responses: { 200: { content: { 'application/json': { isOpen: boolean } } } } };
      post: {
        requestBody: {
          content: {
            'application/json': {
              code: string;
              agency: { name: string; zone: string; weekStart: number; country: string };
              administrator: { name: string; email: string; password: string };
            };
          };
        };
        responses: { 204: { content?: never } };
      };
    };
    '/api/teams': {
      post: {
        requestBody: { content: { 'application/json': { name: string } } };
        responses: { 201: { content: { 'application/json': { id: string } } } };
      };
    };
  }
}
