import { Module } from '@nestjs/common';
import { FileStore } from './file-store';
import { PostgresFileStore } from './postgres-file-store';

@Module({ providers: [{ provide: FileStore, useClass: PostgresFileStore }], exports: [FileStore] })
export class FilesModule {}
