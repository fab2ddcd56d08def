type Props = {
  /** What is wished for. */
  ask: string;
  /** What follows from it. */
  warning: string;
  /** What the button says that does it. */
  end: string;
  name?: string;
  value: string;
  open?: boolean;
};

/** A button that asks once more, in place and without scripts, and says first what follows; of the form around it. */
export function AskedTwice({ ask, warning, end, name = 'intent', value, open }: Props) {
  return (
    <details open={open}>
      <summary>{ask}</summary>
      <div className="stack tight">
        <p>{warning}</p>
        <p>
          <button className="button second" name={name} value={value}>
            {end}
          </button>
        </p>
      </div>
    </details>
  );
}
