/** An answer, or why there was none. */
export type Reply =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: Record<string, unknown>;
      readonly isReplay: boolean;
    }
  | { readonly kind: 'unanswered' };

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** JSON, or the form of an upload. */
  readonly body?: object;
  readonly key?: string;
  /** When the line breaks, however far the server has come. */
  readonly cutAfterMs?: number;
}

const ANSWER_WITHIN_MS = 30_000;

/** One person's way to the API. */
export class ApiClient {
  constructor(
    private readonly url: string,
    private readonly token: string | null = null,
  ) {}

  async call({ method, path, body, key, cutAfterMs }: Call): Promise<Reply> {
    const isForm = body instanceof FormData;
    const headers = {
      ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
    };
    const signal = AbortSignal.timeout(cutAfterMs ?? ANSWER_WITHIN_MS);
    try {
      const content = body === undefined ? null : isForm ? body : JSON.stringify(body);
      const response = await fetch(`${this.url}/api${path}`, { method, headers, body: content, signal });
      const text = await response.text();
      return {
        kind: 'answered',
        status: response.status,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
        isReplay: response.headers.get('idempotent-replay') === 'true',
      };
    } catch {
      // Cut off, refused or too late: whether it happened is not known.
      return { kind: 'unanswered' };
    }
  }

  /** For what must work before anything is killed. @throws when it is not answered with 2xx */
  async must(call: Call): Promise<Record<string, unknown>> {
    const reply = await this.call(call);
    if (reply.kind === 'answered' && reply.status < 300) return reply.body;
    throw new Error(`${call.method} ${call.path}: ${JSON.stringify(reply)}`);
  }

  /** Signs in and takes an API token of all the person's rights. */
  static async signIn(url: string, email: string, password: string): Promise<ApiClient> {
    const headers = { 'content-type': 'application/json' };
    const signedIn = await fetch(`${url}/api/auth/sign-in`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, password }),
    });
    const cookie = (signedIn.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const me = (await (await fetch(`${url}/api/me`, { headers: { cookie } })).json()) as { permissions: string[] };
    const made = await fetch(`${url}/api/me/tokens`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ name: 'chaos', permissions: me.permissions, validDays: 1 }),
    });
    return new ApiClient(url, ((await made.json()) as { token: string }).token);
  }
}
