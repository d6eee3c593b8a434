interface LeftOutNoteProps {
  readonly leftOut: readonly { readonly explanation: string }[];
}

/** Says what a list leaves out so that an answer comes in time; nothing for every usual plan. */
export function LeftOutNote({ leftOut }: LeftOutNoteProps) {
  if (leftOut.length === 0) return null;
  return (
    <div className="banner">
      <ul>
        {leftOut.map(({ explanation }) => (
          <li key={explanation}>{explanation}</li>
        ))}
      </ul>
    </div>
  );
}
