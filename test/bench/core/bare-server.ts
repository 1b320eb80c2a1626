import 'reflect-metadata';
import { createHash, createHmac } from 'node:crypto';
import { Controller, Get, Module, Req, UnauthorizedException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Request } from 'express';
import { Pool } from 'pg';

export interface BareOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly secret: string;
  readonly port: number;
  /** Those of the route beside which it is measured, from the beginning of the transaction to its end. */
  readonly statements: readonly { readonly text: string; readonly values: readonly unknown[] }[];
}

const SESSION = `SELECT agency_id, staff_id, roles, label, created_at, seen_at < now() - make_interval(secs => $2) AS is_stale
  FROM session
  WHERE id_hash = $1 AND seen_at > now() - make_interval(mins => $3) AND created_at > now() - make_interval(hours => $4)`;

/** Nest and pg and nothing else: the same check of the session, the same statements, the rows as JSON. */
function bareModule({ databaseUrl, poolSize, secret, statements }: BareOptions) {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize });

  async function checkSession(request: Request): Promise<void> {
    const signed = decodeURIComponent(/(?:^|; )inroads=([^;]+)/.exec(request.get('cookie') ?? '')?.[1] ?? '');
    const [, id = '', signature] = /^s:([^.]+)\.(.+)$/.exec(signed) ?? [];
    const expected = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '');
    if (signature !== expected) throw new UnauthorizedException();
    const hash = createHash('sha256').update(id).digest();
    if ((await pool.query(SESSION, [hash, 60, 30, 12])).rowCount !== 1) throw new UnauthorizedException();
  }

  @Controller()
  class BareController {
    @Get('bare')
    async list(@Req() request: Request): Promise<{ items: unknown[] }> {
      await checkSession(request);
      const client = await pool.connect();
      try {
        let items: unknown[] = [];
        for (const { text, values } of statements) {
          const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
          if (rows.length > 0) items = rows;
        }
        return { items };
      } finally {
        client.release();
      }
    }
  }

  @Module({ controllers: [BareController] })
  class BareModule {}
  return BareModule;
}

async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as BareOptions;
  const app = await NestFactory.create(bareModule(options), { logger: ['error'] });
  await app.listen(options.port, '127.0.0.1');
}

void main();
