import { promisify } from 'node:util';
import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { CONFIG, type Config } from '@inroads/platform/config';
import { cookieName, IdentitiesService, LinksService, Needs, Public, SessionStore } from '@inroads/platform/auth';
import { Invitations } from '@inroads/agency/invitations';
import { StaffQueries } from '@inroads/agency/staff';
import { RequestScope } from '@inroads/platform/database';
import { OnlyAsks } from '@inroads/platform/http';
import type { Request, Response } from 'express';
import {
  ChangePasswordRequest,
  ForgotPasswordRequest,
  LinkOwnerResponse,
  LookAtLinkRequest,
  SignInRequest,
  UseLinkRequest,
} from './auth.dto';

const LINKS = ['invitation', 'reset'] as const;

@Controller('auth')
export class AuthController {
  constructor(
    private readonly identities: IdentitiesService,
    private readonly links: LinksService,
    private readonly invitations: Invitations,
    private readonly staff: StaffQueries,
    private readonly sessions: SessionStore,
    private readonly scope: RequestScope,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a session; the cookie is the key to it. */
  @Post('sign-in')
  @HttpCode(204)
  @Public()
  async signIn(@Body() { email, password }: SignInRequest, @Req() request: Request): Promise<void> {
    const identity = await this.identities.signIn(email, password, request.ip ?? 'unknown');
    // A new id at every sign-in: one that somebody planted beforehand is worth nothing.
    await promisify(request.session.regenerate.bind(request.session))();
    const { session } = request;
    session.agencyId = identity.agencyId;
    session.staffId = identity.staffId;
    session.roles = [...identity.roles];
    session.label = (request.get('User-Agent') ?? 'a browser').slice(0, 200);
    await promisify(session.save.bind(session))();
  }

  @Post('sign-out')
  @HttpCode(204)
  @Public()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await promisify(this.sessions.destroy.bind(this.sessions))(request.sessionID);
    response.clearCookie(cookieName(this.config), { path: '/' });
  }

  /** Sends a reset link where mail is set up; the answer is the same whether the address is known or not. */
  @Post('forgot')
  @HttpCode(202)
  @Public()
  async forgot(@Body() { email }: ForgotPasswordRequest, @Req() request: Request): Promise<void> {
    await this.invitations.mailReset(email, request.ip ?? 'unknown');
  }

  /** Whom an invitation or reset link is for. Its secret stands in the body: addresses are kept by proxies and logs. */
  @Post('links/look')
  @HttpCode(200)
  @Public()
  @OnlyAsks()
  async link(@Body() { secret }: LookAtLinkRequest): Promise<LinkOwnerResponse> {
    const { agencyId, staffId } = await this.links.peek(LINKS, secret);
    return this.scope.run(
      { agencyId, actor: { kind: 'system' }, requestId: this.scope.current.requestId },
      async () => {
        const { name } = await this.staff.get(staffId);
        return { name, email: (await this.identities.emailOf(staffId)) ?? '' };
      },
    );
  }

  /** Sets the password and uses the link up. Ends the person's sessions, tokens and other links. */
  @Post('links/use')
  @HttpCode(204)
  @Public()
  async useLink(@Body() { secret, password }: UseLinkRequest): Promise<void> {
    await this.links.use(LINKS, secret, ({ staffId }) => this.identities.resetPassword(staffId, password));
  }

  /** Ends the person's sessions and open links; tokens stay, and can be ended one by one. */
  @Post('password')
  @HttpCode(204)
  @Needs('profile.manage-own')
  async changePassword(@Body() { currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    await this.identities.changeOwnPassword(currentPassword, newPassword);
  }
}
