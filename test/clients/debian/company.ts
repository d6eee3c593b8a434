import { type Reader, readerOf } from '../recipes/reader.ts';
import { demo, type Served, serve } from '../served.ts';

/** The product, with a company whose first goal has everything in its title that tools stumble over. */
export interface Company {
  readonly served: Served;
  readonly reader: Reader;
  /** What programs find in their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything as it was at the start, for what writes. */
  startAfresh(): Promise<void>;
  stop(): Promise<void>;
}

const [first, ...others] = demo.goals;

/** A spreadsheet would work it out, a reader of lines would break it, one of bytes would spoil it. */
export const AWKWARD = `=1+1, "so" they say;\nÅse’s 🚲\ttab`;

export const goals = first ? [{ ...first, title: AWKWARD }, ...others] : [];

export async function openCompany(): Promise<Company> {
  const served = await serve();
  const store = () => served.api.store({ ...demo, goals });
  await store();
  const reader = await readerOf(served.api);
  return {
    served,
    reader,
    env: {
      CONCORD_URL: served.api.url,
      CONCORD_TOKEN: served.token,
      CONCORD_BI: `postgresql+psycopg2://${reader.role}:${reader.password}@/${reader.database}?host=${reader.host}&port=${reader.port}`,
    },
    async startAfresh() {
      await served.api.startAfresh();
      await store();
    },
    async stop() {
      await reader.drop();
      await served.api.stop();
    },
  };
}
