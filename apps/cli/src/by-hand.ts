/** Who does something at the terminal, as the audit log names them: whoever may read the database itself. */
export const BY_HAND = { actor: 'the terminal' } as const;
