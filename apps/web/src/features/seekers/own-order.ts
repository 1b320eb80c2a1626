interface Listed {
  readonly openingId: string;
}

/** What the person moved stands first, in their order; the rest follows in ours. */
export function inOwnOrder<Opening extends Listed>(ranked: readonly Opening[], order: readonly string[]): Opening[] {
  const moved = order.flatMap((id) => ranked.find(({ openingId }) => openingId === id) ?? []);
  return [...moved, ...ranked.filter((opening) => !moved.includes(opening))];
}

export function moved<Item>(items: readonly Item[], from: number, by: 1 | -1): Item[] {
  const to = from + by;
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined && to >= 0 && to < items.length) next.splice(to, 0, item);
  else return [...items];
  return next;
}
