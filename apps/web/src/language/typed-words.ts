const typedInto = new Set<HTMLInputElement | HTMLTextAreaElement>();

/** Notices from now on what is typed, so that nothing is thrown away without a word. */
export function watchTyping(): void {
  document.addEventListener('input', ({ target }) => {
    if (isForWords(target)) typedInto.add(target);
  });
}

/** Whether something stands on the page that was typed and not sent: fields go or are emptied with what was saved. */
export function hasTypedWords(): boolean {
  for (const field of typedInto) if (!field.isConnected) typedInto.delete(field);
  return [...typedInto].some(({ value }) => value.trim() !== '');
}

/** What somebody searches for is quickly typed again. */
function isForWords(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['search', 'checkbox', 'radio'].includes(target.type);
}
