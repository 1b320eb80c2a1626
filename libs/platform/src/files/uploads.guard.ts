import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { basename, dirname } from 'node:path';
import { shownFileName } from './file-name';
import { NoFileSent, UploadUnreadable } from './files.errors';
import { privatePath } from './private-folder';

/** The most that one file may be as it is sent (docs/rules.md, Imports g). */
const MOST_BYTES = 50_000_000;
const LIMITS: multer.Options['limits'] = {
  fileSize: MOST_BYTES,
  files: 1,
  fields: 10,
  parts: 12,
  fieldSize: 10_000,
  fieldNameSize: 100,
  headerPairs: 20,
};

/**
 * Takes in the one file of the field `file`, to a private folder under a random name; it goes when the answer has gone.
 * A guard, because it must come after the policy guard (nobody unasked fills the disk) and before the idempotency
 * interceptor (no transaction stays open while a slow line sends 50 MB).
 */
@Injectable()
export class UploadsGuard implements CanActivate {
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const place = await privatePath();
    response.once('close', () => void place.remove().catch(() => undefined));
    await receive(request, response, place.path);
    if (!request.file) throw new NoFileSent();
    request.file.originalname = shownFileName(request.file.originalname);
    return true;
  }
}

function receive(request: Request, response: Response, path: string): Promise<void> {
  const storage = multer.diskStorage({
    destination: (_request, _file, done) => done(null, dirname(path)),
    filename: (_request, _file, done) => done(null, basename(path)),
  });
  const take = multer({ storage, limits: LIMITS, defParamCharset: 'utf8' }).single('file');
  return new Promise((resolve, reject) => {
    take(request, response, (error: unknown) => {
      if (error === undefined || error === null) resolve();
      else reject(isOurs(error) ? (error as Error) : new UploadUnreadable(error));
    });
  });
}

/** What multer refuses has its own words; what the disk refuses is ours to be told of. Everything else is the sender's. */
function isOurs(error: unknown): boolean {
  return error instanceof MulterError || typeof (error as NodeJS.ErrnoException).errno === 'number';
}
