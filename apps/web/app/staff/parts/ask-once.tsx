import type { ReactNode } from 'react';
import type { FormState } from '../form.js';
import { SaveForm } from './save-form.js';

type Props = {
  intent: string;
  /** The button that opens the question, and the one that answers it. */
  ask: string;
  confirm: string;
  warning: string;
  state?: FormState;
  children?: ReactNode;
  danger?: boolean;
  /** The step most people come for. */
  main?: boolean;
};

/** A step that asks once: it opens in place and works without scripts. */
export function AskOnce({ intent, ask, confirm, warning, state, children, danger = true, main }: Props) {
  return (
    <details className="ask" open={state?.values.intent === intent || undefined}>
      <summary className={main ? 'main' : danger ? 'danger' : undefined}>{ask}</summary>
      <SaveForm intent={intent} state={state} submit={confirm} danger={danger}>
        <p>{warning}</p>
        {children}
      </SaveForm>
    </details>
  );
}
