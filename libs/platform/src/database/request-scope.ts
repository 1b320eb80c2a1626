import { Injectable } from '@nestjs/common';
import type { Role } from '@inroads/contracts';
import { ClsService, type ClsStore } from 'nestjs-cls';

/** Who acts. `system`: a job or a command, never a person's request. */
export type Actor =
  { readonly kind: 'staff'; readonly staffId: string; readonly roles: readonly Role[] } | { readonly kind: 'system' };

export interface Scope {
  /** `null` only where no agency is known yet: sign-in, set-up, the relay. Such work sees no agency's rows. */
  readonly agencyId: string | null;
  readonly actor: Actor;
  readonly requestId: string;
}

const KEY = 'scope';

/** The agency and person for whom the current call chain works; carried by async context, in requests and jobs alike. */
@Injectable()
export class RequestScope {
  constructor(private readonly cls: ClsService<ClsStore & { [KEY]?: Scope }>) {}

  get current(): Scope {
    const scope = this.cls.get<Scope | undefined>(KEY);
    if (!scope) throw new Error('No request scope: wrap the call in RequestScope.run()');
    return scope;
  }

  get isOpen(): boolean {
    return this.cls.isActive() && this.cls.get<Scope | undefined>(KEY) !== undefined;
  }

  /** The agency at work. Throws where there is none, so that a query can never run unscoped by mistake. */
  get agencyId(): string {
    const { agencyId } = this.current;
    if (agencyId === null) throw new Error('No agency in the request scope');
    return agencyId;
  }

  /** The person at work. Throws for jobs and commands. */
  get staffId(): string {
    const { actor } = this.current;
    if (actor.kind !== 'staff') throw new Error('No person in the request scope');
    return actor.staffId;
  }

  get roles(): readonly Role[] {
    const { actor } = this.current;
    return actor.kind === 'staff' ? actor.roles : [];
  }

  run<T>(scope: Scope, work: () => T): T {
    return this.cls.run({ ifNested: 'override' }, () => {
      this.cls.set(KEY, scope);
      return work();
    });
  }

  /** For the guard, which learns who is asking after the context has begun. */
  enter(scope: Scope): void {
    this.cls.set(KEY, scope);
  }
}
