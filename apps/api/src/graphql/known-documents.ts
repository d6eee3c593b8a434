import { LARGEST_MEMORY_OF_DOCUMENTS } from '../limits/limits.ts';
import trusted from './trusted-documents.json' with { type: 'json' };

/** As Apollo Server names what it keeps under the hash of a document. */
const PREFIX = /^apq:/;

/**
 * Documents that are asked for by the SHA-256 of their text: those of the dashboard, which are known from the start and
 * stay, and those that programs have sent with their hash before. Of the latter, what was asked for longest ago goes
 * first; whoever asks for it again is told to send the text.
 */
export class KnownDocuments {
  readonly #trusted: ReadonlyMap<string, string>;
  readonly #registered = new Map<string, string>();
  #characters = 0;

  /**
   * @param ofDashboard texts by their hash
   * @param most how many characters of others are kept, all together
   */
  constructor(
    ofDashboard: Readonly<Record<string, string>> = trusted,
    private readonly most = LARGEST_MEMORY_OF_DOCUMENTS,
  ) {
    this.#trusted = new Map(Object.entries(ofDashboard));
  }

  async get(name: string): Promise<string | undefined> {
    const hash = name.replace(PREFIX, '');
    const known = this.#trusted.get(hash);
    if (known !== undefined) return known;
    const text = this.#registered.get(hash);
    if (text !== undefined) this.#keep(hash, text);
    return text;
  }

  async set(name: string, text: string): Promise<void> {
    const hash = name.replace(PREFIX, '');
    if (!this.#trusted.has(hash)) this.#keep(hash, text);
  }

  async delete(name: string): Promise<boolean> {
    return this.#forget(name.replace(PREFIX, ''));
  }

  /** A map keeps the order in which things came, so what was used last stands last. */
  #keep(hash: string, text: string): void {
    this.#forget(hash);
    this.#registered.set(hash, text);
    this.#characters += text.length;
    for (const [oldest] of this.#registered) {
      if (this.#characters <= this.most) return;
      this.#forget(oldest);
    }
  }

  #forget(hash: string): boolean {
    this.#characters -= this.#registered.get(hash)?.length ?? 0;
    return this.#registered.delete(hash);
  }
}
