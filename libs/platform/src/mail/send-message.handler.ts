import { Injectable } from '@nestjs/common';
import type { JobPayloads } from '@inroads/contracts';
import { HandlesJob } from '../queue';
import { Mailer } from './mailer';

@Injectable()
export class SendMessageHandler {
  constructor(private readonly mailer: Mailer) {}

  @HandlesJob('mail.send-message')
  handle({ messageId }: JobPayloads['mail.send-message']): Promise<void> {
    return this.mailer.send(messageId);
  }
}
