import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { MapsModule } from '@inroads/agency/maps';
import { SettingsModule } from '@inroads/agency/settings';
import { StaffModule } from '@inroads/agency/staff';
import { EmployersModule } from '@inroads/employers/employers';
import { FactsModule } from '@inroads/employers/facts';
import { NeedsModule } from '@inroads/employers/needs';
import { OpeningsModule } from '@inroads/employers/openings';
import { Clock } from '@inroads/kernel';
import { AuditModule } from '@inroads/platform/audit';
import { IdentityModule } from '@inroads/platform/auth';
import { type Config, ConfigModule } from '@inroads/platform/config';
import { DatabaseModule } from '@inroads/platform/database';
import { LoggingModule } from '@inroads/platform/logging';
import { OutboxModule } from '@inroads/platform/outbox';
import { SearchModule } from '@inroads/platform/search';
import { ContactsModule } from '@inroads/practice/contacts';
import { MatchesModule } from '@inroads/practice/matches';
import { PlanPortsModule, PlansModule } from '@inroads/practice/plans';
import { PracticePortsModule, WeeksModule } from '@inroads/practice/weeks';
import { PreferencesModule } from '@inroads/seekers/preferences';
import { SeekersModule } from '@inroads/seekers/seekers';

@Global()
@Module({})
class DemoClockModule {
  static with(clock: Clock): DynamicModule {
    return { module: DemoClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] };
  }
}

/** The business without its edge, on a clock that can be set: what writes the demo agency. */
@Module({})
export class SeedModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        ConfigModule.with(config),
        DemoClockModule.with(clock),
        DatabaseModule.with(config),
        LoggingModule,
        AuditModule,
        OutboxModule,
        IdentityModule,
        SearchModule,
        PracticePortsModule,
        PlanPortsModule,
        AgenciesModule,
        MapsModule,
        SettingsModule,
        StaffModule,
        EmployersModule,
        FactsModule,
        NeedsModule,
        OpeningsModule,
        SeekersModule,
        PreferencesModule,
        WeeksModule,
        ContactsModule,
        MatchesModule,
        PlansModule,
      ],
    };
  }
}
