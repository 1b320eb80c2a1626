/** What a setting of an agency may be, and what it is until somebody says otherwise. Each value holds from a day on. */
export type SettingDefinition =
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number; readonly initial: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly initial: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[]; readonly initial: readonly string[] }
  | { readonly kind: 'yes-no'; readonly initial: boolean };
