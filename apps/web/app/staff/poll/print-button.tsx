import type { ReactNode } from 'react';
import './print.css';

/** Where scripts run; everybody else prints by their browser's menu. */
export const PrintButton = ({ children }: { children: ReactNode }) => (
  <button type="button" className="link-button unprinted scripted" onClick={() => print()}>
    {children}
  </button>
);
