import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './generated/schema';
import { networkProblem, toProblem } from './problem';
import { sessionEnded } from './session-ended';

/** Routes that answer 401 about what was typed, not about the session. */
const SIGN_IN = '/api/auth/';

const watchSession: Middleware = {
  onResponse({ request, response }) {
    if (response.status === 401 && !new URL(request.url).pathname.startsWith(SIGN_IN)) sessionEnded();
    return undefined;
  },
};

/** The browser itself states the origin of each request; the server refuses those of other sites. */
export const api = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
api.use(watchSession);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer. @throws ApiProblem for every other, and when none came. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw networkProblem();
  });
  if (!response.ok) throw toProblem(response.status, error);
  return data as T;
}
