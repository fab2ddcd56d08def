import { useText } from '../text/use-text.js';

/** A button for the browser's own keys. Hidden until the page's script finds that there can be any. */
export function PasskeyForm({ ceremony, action, label }: Props) {
  const { cancelled, known, failed } = useText().passkey;
  return (
    <form
      method="post"
      action={action}
      hidden
      data-passkey={ceremony}
      data-cancelled={cancelled}
      data-known={known}
      data-failed={failed}
    >
      <div className="stack">
        <button className="button second">{label}</button>
        <p className="notice wrong" role="alert" hidden />
      </div>
    </form>
  );
}

interface Props {
  /** Whether a key is made or asked for. */
  ceremony: 'create' | 'get';
  action: string;
  label: string;
}
