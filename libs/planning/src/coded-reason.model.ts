/** Something to say to a person: a stable code, and the figures and names that its sentence needs. The words live with the page. */
export interface CodedReason<Code extends string = string> {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
}
