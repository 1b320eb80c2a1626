import { Module } from '@nestjs/common';
import { MailModule } from '@inroads/platform/mail';
import { StaffModule } from '../staff';
import { Invitations } from './invitations';

@Module({ imports: [StaffModule, MailModule], providers: [Invitations], exports: [Invitations] })
export class InvitationsModule {}
