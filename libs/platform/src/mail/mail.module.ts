import { Module } from '@nestjs/common';
import { Mailer } from './mailer';
import { SendMessageHandler } from './send-message.handler';

@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}

@Module({ imports: [MailModule], providers: [SendMessageHandler] })
export class MailJobsModule {}
