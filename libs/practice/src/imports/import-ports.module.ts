import { Global, Module } from '@nestjs/common';
import { AgenciesModule } from '@inroads/agency/agencies';
import { ContactImporter } from '@inroads/employers/imports';
import { ContactsModule } from '../contacts';
import { BulkContactImporter } from './bulk-contact-importer';

/** The door to the contact log that the employers' imports publish, answered here. */
@Global()
@Module({
  imports: [AgenciesModule, ContactsModule],
  providers: [{ provide: ContactImporter, useClass: BulkContactImporter }],
  exports: [ContactImporter],
})
export class ImportPortsModule {}
