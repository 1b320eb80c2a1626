export { asAttachment } from './file-name';
export * from './file-store';
export { FileGone } from './files.errors';
export * from './files.module';
export * from './uploads.guard';
