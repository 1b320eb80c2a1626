export * from './invitations';
export * from './invitations.module';
