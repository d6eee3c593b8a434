import { runInNewContext } from 'node:vm';

/** The functions of a connector that Looker Studio calls. */
export interface Connector {
  setCredentials(asked: { readonly key: string }): { readonly errorCode: string };
  isAuthValid(): boolean;
  getAuthType(): { readonly type: string };
  getConfig(): {
    readonly configParams: readonly { readonly name: string; readonly options: readonly { value: string }[] }[];
  };
  getSchema(asked: { readonly configParams: object }): { readonly schema: readonly Described[] };
  getData(asked: { readonly configParams: object; readonly fields: readonly { readonly name: string }[] }): {
    readonly schema: readonly Described[];
    readonly rows: readonly { readonly values: readonly unknown[] }[];
  };
}

export interface Described {
  readonly name: string;
  readonly dataType: string;
}

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What has to be fetched before the connector can go on: Google's scripts wait for an answer without letting go. */
class NotYet extends Error {
  constructor(readonly asked: Asked) {
    super(asked.url);
  }
}

/**
 * Runs a script as Google does. It may ask for nothing but addresses and what it keeps for its user; each call is begun
 * again when an answer that it waited for is there.
 */
export function connectorIn(script: string) {
  const answers = new Map<string, string>();
  const properties = new Map<string, string>();
  const connector = runInNewContext(
    `${script}\n({ setCredentials, isAuthValid, getAuthType, getConfig, getSchema, getData })`,
    {
      PropertiesService: {
        getUserProperties: () => ({
          getProperty: (name: string) => properties.get(name) ?? null,
          setProperty: (name: string, value: string) => properties.set(name, value),
          deleteProperty: (name: string) => properties.delete(name),
        }),
      },
      UrlFetchApp: {
        fetch(url: string, { headers }: Omit<Asked, 'url'>) {
          const answer = answers.get(url);
          if (answer === undefined) throw new NotYet({ url, headers });
          return { getContentText: () => answer };
        },
      },
    },
  ) as Connector;
  return async function call<Result>(step: (connector: Connector) => Result): Promise<Result> {
    for (;;)
      try {
        // What comes from another context has other prototypes.
        return structuredClone(step(connector));
      } catch (reason) {
        if (!(reason instanceof NotYet)) throw reason;
        const { url, headers } = reason.asked;
        const response = await fetch(url, { headers });
        if (!response.ok) throw new Error(`${url} answers ${response.status}`, { cause: reason });
        answers.set(url, await response.text());
      }
  };
}
