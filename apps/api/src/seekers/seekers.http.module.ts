import { Module } from '@nestjs/common';
import { PreferencesModule } from '@inroads/seekers/preferences';
import { SeekersModule } from '@inroads/seekers/seekers';
import { PreferencesController } from './preferences.controller';
import { SeekersController } from './seekers.controller';

@Module({ imports: [SeekersModule, PreferencesModule], controllers: [SeekersController, PreferencesController] })
export class SeekersHttpModule {}
