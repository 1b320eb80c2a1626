import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  /** As it came, headers and all. */
  readonly raw: string;
}

/** A mail server of this machine that takes every mail and keeps it: as much of RFC 5321 as a sender without TLS and sign-in needs. */
export class MailReceiver {
  readonly mails: ReceivedMail[] = [];
  private readonly open = new Set<Socket>();
  private readonly server: Server;

  private constructor() {
    this.server = createServer((socket) => this.talk(socket));
  }

  static async start(): Promise<MailReceiver> {
    const receiver = new MailReceiver();
    receiver.server.listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  to(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  async stop(): Promise<void> {
    for (const socket of this.open) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private talk(socket: Socket): void {
    this.open.add(socket);
    let waiting = '';
    let to = '';
    let content: string[] | null = null;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const hear = (line: string): void => {
      if (content !== null) {
        if (line !== '.') return void content.push(line.replace(/^\./, ''));
        this.mails.push(read(to, content));
        content = null;
        return say('250 kept');
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? '';
      if (verb === 'DATA') content = [];
      say(verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 well');
    };
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (waiting + chunk).split('\r\n');
      waiting = lines.pop() ?? '';
      lines.forEach(hear);
    });
    socket.on('close', () => this.open.delete(socket)).on('error', () => socket.destroy());
    say('220 here');
  }
}

function read(to: string, lines: readonly string[]): ReceivedMail {
  const raw = lines.join('\n');
  const [head = '', ...rest] = raw.split('\n\n');
  const headers = new Map(
    head
      .replace(/\n[ \t]+/g, ' ')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = rest.join('\n\n');
  const isQuoted = headers.get('content-transfer-encoding') === 'quoted-printable';
  return {
    to,
    subject: headers.get('subject') ?? '',
    text: isQuoted ? unquoted(body) : body,
    messageId: headers.get('message-id') ?? '',
    raw,
  };
}

function unquoted(text: string): string {
  return text
    .replace(/=\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (quoted) => Buffer.from(quoted.replaceAll('=', ''), 'hex').toString('utf8'));
}
