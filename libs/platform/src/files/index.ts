export { asAttachment } from './file-name';
export * from './file-store';
export * from './files.module';
export * from './uploads.guard';
