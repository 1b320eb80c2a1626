/**
 * All words of the page. Another language is another module of the type `typeof t`: a missing or mistyped text does not
 * compile. A namespace, not an object, so that the words of a page come with that page.
 */
export * as t from './en';
