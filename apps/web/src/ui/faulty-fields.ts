const FAULTY = '[aria-invalid="true"], [data-faulty]';

/** The first field that wants another answer, in the order in which they are read. */
export function focusFirstFault(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>(FAULTY);
  const target = first?.matches('fieldset') ? first.querySelector<HTMLElement>('input, select, textarea') : first;
  target?.focus();
}

/** Says beside each field, folded up or not, what of it cannot be used as it was typed. @returns whether there was any */
export function refuseUnusable(form: HTMLFormElement): boolean {
  const unusable = [...form.querySelectorAll('input')].filter(({ validity }) => validity.customError);
  for (const field of unusable) {
    field.closest('details')?.setAttribute('open', '');
    field.checkValidity();
  }
  return unusable.length > 0;
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
