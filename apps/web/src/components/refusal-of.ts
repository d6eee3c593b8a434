interface Refused {
  readonly message: string;
  readonly problems?: readonly { readonly message: string }[];
}

/** Why the server refused something, in its own words. */
export function refusalOf(answer: Refused): string {
  return answer.problems === undefined ? answer.message : answer.problems.map(({ message }) => message).join(' ');
}
