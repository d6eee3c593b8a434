import { partId, type Block, type Section } from './to-sections.ts';

type Texts = Block['texts'];

/** A part of the document, with its headings below the title of the page. */
export function DocumentSection({ section }: { section: Section }) {
  const { id, title, blocks } = section;
  const places = new Map(blocks.filter(({ level }) => level === 2).map((block, place) => [block, partId(id, place)]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {blocks.map((block, i) => (
        // The order of a document is all that tells its blocks apart.
        <DocumentBlock key={i} block={block} id={places.get(block)} />
      ))}
    </section>
  );
}

function DocumentBlock({ block: { kind, level, texts, items }, id }: { block: Block; id: string | undefined }) {
  switch (kind) {
    case 'HEADING': {
      const Heading = level === 2 ? 'h3' : 'h4';
      return (
        <Heading id={id} tabIndex={id === undefined ? undefined : -1}>
          <Marked texts={texts} />
        </Heading>
      );
    }
    case 'LIST':
      return (
        <ul>
          {items.map((item, i) => (
            <li key={i}>
              <Marked texts={item.texts} />
            </li>
          ))}
        </ul>
      );
    case 'QUOTE':
      return (
        <blockquote className="in-their-words">
          <Marked texts={texts} />
        </blockquote>
      );
    case 'PARAGRAPH':
      return (
        <p>
          <Marked texts={texts} />
        </p>
      );
  }
}

function Marked({ texts }: { texts: Texts }) {
  return texts.map(({ mark, text }, i) => {
    switch (mark) {
      case 'STRONG':
        return <strong key={i}>{text}</strong>;
      case 'EMPHASIS':
        return <em key={i}>{text}</em>;
      case 'MUTED':
        return (
          <span key={i} className="quiet">
            {text}
          </span>
        );
      case 'CHANGED':
        return <ins key={i}>{text}</ins>;
      case 'PLAIN':
        return text;
    }
  });
}
