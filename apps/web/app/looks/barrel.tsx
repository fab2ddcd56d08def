type Props = { size?: number; level?: number; label?: string; empty?: boolean };

/** The barrel: `level` 0–1 fills it, `empty` draws it as a pale outline. Decoration unless it gets a label. */
export function Barrel({ size = 40, level, label, empty }: Props) {
  const known = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  const filled = level === undefined ? undefined : Math.max(0, Math.min(1, level));
  const top = filled === undefined ? 0 : 53 - 42 * filled;
  return (
    <svg
      className={empty ? 'barrel empty' : 'barrel'}
      width={size}
      height={size}
      viewBox="0 0 64 64"
      {...known}
    >
      <path className="staves" d="M15 8h34c6 14 6 34 0 48H15C9 42 9 22 15 8z" />
      <path className="stave-light" d="M22 8h8c-2 14-2 34 0 48h-8c-4-14-4-34 0-48z" />
      <path
        className="stave-dark"
        d="M38.5 8H40c2.5 14 2.5 34 0 48h-1.5c2-14 2-34 0-48zM47 8h2c6 14 6 34 0 48h-2c5-14 5-34 0-48z"
      />
      {filled !== undefined && (
        <>
          <path className="inside" d="M21 11h22c3.5 12 3.5 30 0 42H21c-3.5-12-3.5-30 0-42z" />
          <path className="fill" d={liquid(top)} />
        </>
      )}
      <path
        className="hoop"
        d="M12.7 16h38.6l.9 4H11.8zM11.8 44h40.4l-.9 4H12.7zM14.8 8h34.4l1 3H13.8zM13.8 53h36.4l-1 3H14.8z"
      />
    </svg>
  );
}

/** The part of the barrel's inside below `top`; the sides follow its curve. */
function liquid(top: number): string {
  const bulge = (y: number) => 2.6 * (1 - ((y - 32) / 21) ** 2);
  const left = 21 - bulge(top);
  const right = 43 + bulge(top);
  const middle = (top + 53) / 2;
  const side = bulge(middle) * 1.05;
  return `M${left} ${top}H${right}Q${43 + side * 1.6} ${middle} 43 53H21Q${21 - side * 1.6} ${middle} ${left} ${top}z`;
}
