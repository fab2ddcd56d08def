/** The inbox's looks: one accent, light or dark as the reader's system is. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f5, #191715); --sheet: light-dark(#fff, #221f1c); --ink: light-dark(#24201c, #ece7e1);
  --quiet: light-dark(#655d55, #aca299); --line: light-dark(#e4ded6, #3a352f); --accent: light-dark(#8a4513, #e6a770);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Lato, system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 3px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
small { color: var(--quiet); font-size: .8125rem; font-weight: 400; }
.top, main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
.top { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; }
.top a { display: flex; gap: .6rem; align-items: center; color: var(--accent); text-decoration: none; }
.top b { color: var(--ink); font-size: 1.125rem; }
.top p { margin: 0; color: var(--quiet); font-size: .875rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.25rem 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.0625rem; margin: 0; }
.search { display: grid; grid-template-columns: 1fr 1fr auto; gap: .75rem; align-items: end; }
label { display: grid; gap: .25rem; font-weight: 600; grid-template-columns: auto 1fr; align-items: baseline; }
input { grid-column: 1 / -1; width: 100%; }
input, button { min-height: 44px; padding: .5rem .75rem; font: inherit; color: inherit; border-radius: 8px;
  border: 1px solid var(--quiet); background: var(--sheet); }
button { cursor: pointer; font-weight: 600; border-color: var(--accent); }
.messages { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line);
  border-radius: 12px; overflow: hidden; }
.messages li + li { border-top: 1px solid var(--line); }
.messages a { display: grid; grid-template-columns: minmax(0, 16rem) minmax(0, 1fr) auto; gap: .125rem 1.25rem;
  padding: .75rem 1rem; color: inherit; text-decoration: none; }
.messages a:hover .subject { text-decoration: underline; }
.messages a:focus-visible { outline-offset: -3px; }
.messages .to { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--quiet); }
.messages .subject { font-weight: 600; overflow-wrap: anywhere; }
.messages time { color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums; }
.pages { display: flex; gap: 1.5rem; justify-content: center; align-items: center; margin: 1.25rem 0; }
.pages a, .views a { display: inline-flex; gap: .4rem; align-items: baseline; padding: .6rem .25rem; }
.empty { padding: 2.5rem 1rem; text-align: center; border: 1px dashed var(--line); border-radius: 12px; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 0 0 .75rem; }
.facts dt { font-size: .875rem; color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.views { display: flex; flex-wrap: wrap; gap: 0 1.5rem; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
.views a { text-decoration: none; }
.views a[aria-current] { font-weight: 700; box-shadow: inset 0 -3px var(--accent); }
iframe { display: block; width: 100%; height: max(26rem, calc(100vh - 21rem)); border: 1px solid var(--line); border-radius: 12px;
  background: #fff; color-scheme: light; }
.sheet { margin: 0; padding: 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px;
  font: 15px/1.55 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.attachment + .attachment { margin-top: 1.5rem; }
.attachment p { margin: 0 0 .5rem; color: var(--quiet); }
@media (max-width: 44rem) {
  .search { grid-template-columns: 1fr; }
  .messages a { grid-template-columns: minmax(0, 1fr) auto; }
  .messages .subject { grid-row: 1; grid-column: 1 / -1; }
}
`;
