import { Inject, Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { SecretBox } from '../auth';
import { CONFIG, type Config } from '../config';
import { newId, Transactions } from '../database';
import { Outbox } from '../outbox';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Mails wait as encrypted rows, are sent by the worker, and are gone once sent. */
@Injectable()
export class Mailer {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'smtp'>,
    private readonly box: SecretBox,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  get isSetUp(): boolean {
    return this.config.smtp !== null;
  }

  /** In the transaction of what the mail is about: sent only if that happened. */
  async post(mail: Mail): Promise<void> {
    const id = newId();
    await this.transactions.query(
      `INSERT INTO mail_message (id, agency_id, content) VALUES ($1, current_agency(), $2)`,
      [id, this.box.close(JSON.stringify(mail))],
    );
    await this.outbox.enqueue('mail.send-message', { messageId: id });
  }

  /** At most one copy unless the server dies between sending and saying so; the message id tells a mail program that two are one. */
  async send(messageId: string): Promise<void> {
    const { smtp } = this.config;
    if (!smtp) throw new Error('Mail is not set up');
    const rows = await this.transactions.run(() =>
      this.transactions.query<{ content: Buffer }>(`SELECT content FROM mail_message WHERE id = $1`, [messageId]),
    );
    const row = rows[0];
    if (!row) return;
    const { to, subject, text } = JSON.parse(this.box.open(row.content)) as Mail;
    const transport = createTransport({ url: smtp.url, disableFileAccess: true, disableUrlAccess: true });
    await transport.sendMail({ from: smtp.from, to, subject, text, messageId: `<${messageId}@inroads>` });
    await this.transactions.run(() => this.transactions.query(`DELETE FROM mail_message WHERE id = $1`, [messageId]));
  }
}
