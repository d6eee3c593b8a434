/** A command cannot do what it was asked for; the message names the cure. The process ends with code 2. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
