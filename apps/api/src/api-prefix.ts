export const API_PREFIX = 'api';

/** For probes and scrapers, which know these paths by custom. */
export const withoutPrefix = ['health/live', 'health/ready', 'metrics'];
