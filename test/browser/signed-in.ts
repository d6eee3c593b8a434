import type { Product } from './product.ts';

interface DemoPerson {
  readonly id: string;
  readonly memberships: readonly { readonly personKey: string | null; readonly role: string }[];
}

/** A session's cookie as a browser holds it. */
interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** Sessions of people of the demo company: each signs in once, whatever opens pages as them then. */
export class SignedIn {
  readonly #cookies = new Map<string, Promise<Cookie>>();

  /** @param product told anew each time: it can be another process by now, which knows the same sessions */
  constructor(private readonly product: () => Product) {}

  /** @param person the key of a person of the plan; missing: the administrator */
  as(person = ''): Promise<Cookie> {
    const known = this.#cookies.get(person) ?? this.#signIn(person);
    this.#cookies.set(person, known);
    return known;
  }

  async #signIn(person: string): Promise<Cookie> {
    const { url } = this.product();
    const ways = (await (await fetch(`${url}/sign-in/ways`)).json()) as { demoPeople: DemoPerson[] };
    const found = ways.demoPeople.find(({ memberships: [first] }) =>
      person === '' ? first?.role === 'admin' : first?.personKey === person,
    );
    const response = await fetch(`${url}/sign-in/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: found?.id }),
    });
    const [pair = ''] = response.headers.getSetCookie()[0]?.split(';') ?? [];
    const [name = '', value = ''] = pair.split('=');
    if (value === '') throw new Error(`Nobody can be “${person}”: ${await response.text()}`);
    return { name, value };
  }
}
