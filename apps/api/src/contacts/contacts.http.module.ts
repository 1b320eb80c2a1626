import { Module } from '@nestjs/common';
import { ContactsModule } from '@inroads/practice/contacts';
import { ContactsController } from './contacts.controller';

@Module({ imports: [ContactsModule], controllers: [ContactsController] })
export class ContactsHttpModule {}
