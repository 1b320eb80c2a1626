export * from './document-source';
export * from './search-document';
export * from './search-index';
