interface DemoPerson {
  readonly id: string;
  readonly memberships: readonly { readonly personKey: string | null; readonly role: string }[];
}

/** The cookie of somebody of the demo company on a running server: of a person of its plan, else of its administrator. */
export async function signInAsDemo(url: string, person?: string): Promise<string> {
  const ways = (await (await fetch(`${url}/sign-in/ways`)).json()) as { demoPeople: DemoPerson[] };
  const found = ways.demoPeople.find(({ memberships: [membership] }) =>
    person === undefined ? membership?.role === 'admin' : membership?.personKey === person,
  );
  const response = await fetch(`${url}/sign-in/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: found?.id }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`${url} let nobody in: ${response.status}`);
  return cookie.split(';')[0] ?? '';
}
