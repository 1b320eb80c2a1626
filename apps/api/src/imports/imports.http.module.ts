import { Module } from '@nestjs/common';
import { ImportsModule } from '@inroads/employers/imports';
import { ImportPortsModule } from '@inroads/practice/imports';
import { ImportsController } from './imports.controller';

@Module({ imports: [ImportPortsModule, ImportsModule], controllers: [ImportsController] })
export class ImportsHttpModule {}
