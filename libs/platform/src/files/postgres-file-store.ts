import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { newId, RequestScope, Transactions } from '../database';
import { FileStore, type NewFile, type SpilledFile } from './file-store';
import { FileGone } from './files.errors';
import { privatePath } from './private-folder';

const CHUNK_BYTES = 512 * 1024;

interface StoredFile {
  readonly name: string;
  readonly chunks: number;
}

/** Files in chunks of rows: written and read piece by piece, so that memory does not grow with them. */
@Injectable()
export class PostgresFileStore extends FileStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: RequestScope,
  ) {
    super();
  }

  keep(content: Readable, { name, contentType, ownerId, expiresAt }: NewFile): Promise<string> {
    const id = newId();
    return this.transactions.run(async () => {
      await this.transactions.query(
        `INSERT INTO stored_file (id, agency_id, owner_id, name, content_type, bytes, expires_at) VALUES ($1, $2, $3, $4, $5, 0, $6)`,
        [id, this.scope.agencyId, ownerId, name, contentType, expiresAt],
      );
      let bytes = 0;
      let number = 0;
      for await (const chunk of chunksOf(content)) {
        await this.transactions.query(
          `INSERT INTO stored_file_chunk (agency_id, file_id, number, content) VALUES ($1, $2, $3, $4)`,
          [this.scope.agencyId, id, number++, chunk],
        );
        bytes += chunk.length;
      }
      await this.transactions.query(
        `UPDATE stored_file SET bytes = $2 WHERE agency_id = current_agency() AND id = $1`,
        [id, bytes],
      );
      return id;
    });
  }

  async spill(id: string): Promise<SpilledFile> {
    const { name, chunks } = await this.find(id);
    const { path, remove } = await privatePath();
    try {
      await pipeline(Readable.from(this.chunks(id, chunks)), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    } catch (error) {
      await remove();
      throw error;
    }
    return { path, name, remove };
  }

  private async find(id: string): Promise<StoredFile> {
    const [file] = await this.transactions.run(() =>
      this.transactions.query<StoredFile>(
        `SELECT name, (SELECT count(*) FROM stored_file_chunk WHERE agency_id = current_agency() AND file_id = $1) AS chunks
         FROM stored_file WHERE agency_id = current_agency() AND id = $1 AND expires_at > now()`,
        [id],
      ),
    );
    if (!file) throw new FileGone();
    return file;
  }

  private async *chunks(id: string, count: number): AsyncGenerator<Buffer> {
    for (let number = 0; number < count; number++) {
      const [chunk] = await this.transactions.run(() =>
        this.transactions.query<{ content: Buffer }>(
          `SELECT content FROM stored_file_chunk WHERE agency_id = current_agency() AND file_id = $1 AND number = $2`,
          [id, number],
        ),
      );
      if (!chunk) throw new FileGone();
      yield chunk.content;
    }
  }
}

async function* chunksOf(content: Readable): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let bytes = 0;
  for await (const part of content as AsyncIterable<Buffer>) {
    waiting.push(part);
    bytes += part.length;
    if (bytes < CHUNK_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
