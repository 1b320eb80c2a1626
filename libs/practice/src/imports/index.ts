export * from './import-ports.module';
