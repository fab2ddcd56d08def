import { createTheme, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core';

/**
 * Mantine in Beczka's colours: every colour comes from the tokens in looks/base.css, which know light and dark, so
 * contrast is decided in one place and not by Mantine's shades.
 */
const variantColorResolver: VariantColorsResolver = ({ color, variant }) => {
  const tone = color === 'red' ? 'wrong' : 'accent';
  const own = `var(--${tone})`;
  const none = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return {
        background: own,
        hover: tone === 'accent' ? 'var(--accent-deep)' : own,
        color: `var(--on-${tone})`,
        border: none,
      };
    case 'light':
      return { background: `var(--${tone}-soft)`, hover: 'var(--sunk)', color: own, border: none };
    case 'subtle':
      return { background: 'transparent', hover: 'var(--sunk)', color: own, border: none };
    default:
      return {
        background: 'var(--card)',
        hover: 'var(--sunk)',
        color: tone === 'wrong' ? own : 'var(--ink)',
        border: '1px solid var(--edge)',
      };
  }
};

export const theme = createTheme({
  fontFamily: "Lato, 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "Lato, 'Segoe UI', system-ui, sans-serif" },
  defaultRadius: 10,
  autoContrast: true,
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
});

const colours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--wrong)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-deep)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--dim)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: colours,
  dark: colours,
});
