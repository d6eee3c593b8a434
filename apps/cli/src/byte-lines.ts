const END_OF_LINE = 10;

/** Bytes that come in pieces of any size, read by lines; no more of them is kept than one piece. */
export class ByteLines {
  readonly #pieces: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  /** @param cutOff what is thrown where the bytes end before the lines do */
  constructor(
    pieces: AsyncIterable<Buffer>,
    private readonly cutOff: () => Error,
  ) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line, with its end. */
  async one(): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.several(1)) parts.push(part);
    return Buffer.concat(parts);
  }

  /** The next lines, with their ends, in pieces of any size. */
  async *several(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0) {
      if (await this.isEnd()) throw this.cutOff();
      let end = 0;
      for (let found = this.#rest.indexOf(END_OF_LINE); found >= 0 && left > 0; left -= 1) {
        end = found + 1;
        found = this.#rest.indexOf(END_OF_LINE, end);
      }
      const piece = left > 0 ? this.#rest : this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(piece.length);
      yield piece;
    }
  }

  async isEnd(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const { value, done } = await this.#pieces.next();
      if (done) return true;
      this.#rest = value;
    }
    return false;
  }
}
