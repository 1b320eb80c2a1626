import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ImportSearch } from './import-view';

/** What the address says of the page, and the way to change it without losing one's place. */
export function useImportSearch(): [ImportSearch, (next: ImportSearch) => void] {
  const search = useSearch({ from: '/in/import/$id' });
  const navigate = useNavigate({ from: '/import/$id' });
  return [search, (next) => void navigate({ search: next, replace: true, resetScroll: false })];
}
