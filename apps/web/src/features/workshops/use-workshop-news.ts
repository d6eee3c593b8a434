import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { onPart, type PartNews } from '../../graphql/part-news.ts';

/**
 * Reads a question again whenever a workshop that it tells of has changed. One pass at a time: in a room where all write
 * at once, a reading that each of them begins anew would never end.
 *
 * @param hash of the question
 * @param isNews whether what is shown is older
 */
export function useWorkshopNews(hash: string, isNews: (news: PartNews) => boolean): void {
  const client = useQueryClient();
  const latest = useRef(isNews);
  useEffect(() => {
    latest.current = isNews;
  });
  useEffect(() => {
    let isReading = false;
    let isStale = false;
    const read = async () => {
      isStale = true;
      if (isReading) return;
      isReading = true;
      while (isStale) {
        isStale = false;
        await client.invalidateQueries({ queryKey: [hash] });
      }
      isReading = false;
    };
    return onPart('workshop', (news) => {
      if (latest.current(news)) void read();
    });
  }, [client, hash]);
}
