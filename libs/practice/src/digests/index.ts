export * from './digest-wishes.service';
export * from './digests.module';
