import { saveBlob } from '@concord/charts';

export { saveBlob };

/**
 * Puts a text on the reader's disk, as a download.
 *
 * @param type as browsers name it, for example `application/json`
 */
export function saveFile(text: string, name: string, type: string): void {
  saveBlob(new Blob([text], { type: `${type};charset=utf-8` }), name);
}
