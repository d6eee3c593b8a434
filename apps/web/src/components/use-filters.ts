import { useSearchParams } from 'react-router';

/** Reads and writes the filters of a page in its address, so that a view can be shared as a link. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const get = (name: string) => search.get(name);
  /** An empty value takes the filter away; any change starts again at the first page. */
  const set = (changes: Readonly<Record<string, string | null>>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (!('after' in changes)) next.delete('after');
        for (const [name, value] of Object.entries(changes)) {
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { get, set };
}
