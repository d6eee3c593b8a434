/** Makes the compiler complain when a switch forgets a case; throws if the server sends one that is not known. */
export function assertNever(value: never): never {
  throw new Error(
    `The server answered with something this page does not know: ${JSON.stringify(value)}. Load it again.`,
  );
}
