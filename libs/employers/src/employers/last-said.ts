/** What was said last, as the page quotes it. Kept by contacts; holds nothing of any job seeker. */
export interface LastSaid {
  readonly quote: string;
  readonly by: string;
  readonly day: string;
  readonly contactId: string;
}
