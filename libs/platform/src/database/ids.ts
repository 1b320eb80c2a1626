import { v7 } from 'uuid';

/** Time-ordered, made by the application: a row has its name before it is written, and PostgreSQL 15 suffices. */
export const newId = (): string => v7();
