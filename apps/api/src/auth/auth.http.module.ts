import { Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { InvitationsModule } from '@inroads/agency/invitations';
import { StaffModule } from '@inroads/agency/staff';
import { AuthController } from './auth.controller';
import { MeController } from './me.controller';

@Module({ imports: [AgenciesModule, StaffModule, InvitationsModule], controllers: [AuthController, MeController] })
export class AuthHttpModule {}
