/** Written by `npm run openapi` from apps/api/openapi.json. */
export interface paths {
  '/api/me': {
    get: { responses: { 200: { content: { 'application/json': components['schemas']['MeResponse'] } } } };
  };
  '/api/auth/sign-in': {
    post: {
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 204: { content?: never } };
    };
  };
  '/api/search': {
    get: {
      parameters: { query: { q: string; limit?: number } };
      responses: { 200: { content: { 'application/json': { items: { kind: 'employer' | 'opening'; id: string; title: string; line?: string }[] } } } };
    };
  };
  '/api/seekers': {
    get: {
      parameters: { query: { q?: string; limit?: number } };
      responses: { 200: { content: { 'application/json': { items: { id: string; preferredName: string; code: string }[] } } } };
    };
  };
  '/api/setup': {
    post: {
      requestBody: { content: { 'application/json': Record<string, unknown> } };
      responses: { 204: { content?: never } };
    };
  };
  '/api/auth/sign-out': { post: { responses: { 204: { content?: never } } } };
}
export interface components {
  schemas: {
    MeResponse: {
      staffId: string;
      name: string;
      roles: ('specialist' | 'supervisor' | 'manager' | 'admin')[];
      permissions: import('@inroads/contracts').Permission[];
      agency: { id: string; name: string; zone: string; weekStart: number; country: string; today: string };
      teams: { id: string; name: string; kind: string }[];
    };
  };
}
