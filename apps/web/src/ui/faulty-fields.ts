const FAULTY = '[aria-invalid="true"], [data-faulty]';

/** The first field that wants another answer, in the order in which they are read. */
export function focusFirstFault(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>(FAULTY);
  const target = first?.matches('fieldset') ? first.querySelector<HTMLElement>('input, select, textarea') : first;
  target?.focus();
}

/** Their names as they stand on the page, without what is added in brackets. */
export function faultyFields(form: HTMLElement | null): string[] {
  return [...(form?.querySelectorAll<HTMLElement>(FAULTY) ?? [])].flatMap((field) => {
    const name = nameOf(field)
      ?.replace(/ \(.*\)$/, '')
      .trim();
    return name ? [name] : [];
  });
}

function nameOf(field: HTMLElement): string | null | undefined {
  if (field instanceof HTMLFieldSetElement) return field.querySelector('legend')?.textContent;
  const { labels } = field as HTMLInputElement;
  return labels?.[0]?.textContent ?? field.getAttribute('aria-label');
}
