import { type BoxKind, boxWords } from './box-words.ts';
import { ChainDrawing } from './chain-drawing.tsx';

export interface Box {
  readonly kind: BoxKind;
  readonly text: string;
}

export interface Link {
  readonly label: string;
  readonly mark: 'helps' | 'hurts' | 'plain';
  /** An arrow that nobody has confirmed is drawn dashed. */
  readonly confirmed: boolean;
}

/** Boxes in a row; each is followed by its arrow, the last of which leads to where all chains meet. */
export interface Chain {
  readonly key: string;
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

interface ConvergingPictureProps {
  /** The picture as a sentence, for whoever does not see it. */
  readonly label: string;
  readonly chains: readonly Chain[];
  /** Where they meet. */
  readonly end: Box;
}

/** Chains of boxes that meet in one: goals on their ways to an outcome, or wishes that a law ties together. */
export function ConvergingPicture({ label, chains, end }: ConvergingPictureProps) {
  return (
    <>
      <div className="figure-drawing" aria-hidden="true">
        <ChainDrawing chains={chains} end={end} />
      </div>
      <div className="picture" role="img" aria-label={label}>
        <div className="picture-chains">
          {chains.map(({ key, boxes, links }) => (
            <div className="picture-chain" key={key}>
              {boxes.map((box, i) => {
                const link = links[i];
                return (
                  <div className="picture-step" key={`${box.text} ${link?.label ?? ''}`}>
                    <PictureBox box={box} />
                    {link !== undefined && (
                      <div className="picture-link" data-mark={link.mark} data-confirmed={link.confirmed}>
                        {link.label}
                      </div>
                    )}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div className="picture-end">
          <PictureBox box={end} />
        </div>
      </div>
    </>
  );
}

function PictureBox({ box }: { box: Box }) {
  return (
    <div className="picture-box" data-kind={box.kind}>
      <span className="picture-kind">{boxWords[box.kind]}</span>
      <span className="picture-text">{box.text}</span>
    </div>
  );
}
