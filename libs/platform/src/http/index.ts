export * from './configure-http';
export * from './cursor';
export * from './http.module';
export * from './idempotency.interceptor';
export * from './page-query.dto';
export * from './problem';
export * from './request-id';
export * from './text.validators';
