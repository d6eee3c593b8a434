import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eef1fa',
  '#dbe2f4',
  '#b6c4e8',
  '#9fb2e2',
  '#6e88ce',
  '#5672c4',
  '#4560b0',
  '#2f4690',
  '#263a78',
  '#1d2d5e',
];

// Mantine reckons the text on a filled button from the light scheme only; ours knows both.
const variantColours: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...colours, color: 'var(--on-accent)' } : colours;
};

/**
 * A quiet ink blue for what can be done, so that teal, rust and amber stay free for what goals do to customers.
 * Shades are chosen for WCAG AA: white on shade 7 and near-black on shade 3 both have 8.8:1.
 */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: variantColours,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    // Hints stand below their field, so that fields in a row stay on one line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
  },
});

/** Mantine's dimmed text, placeholders and borders miss AA contrast: these come from our own palette instead. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--text)',
    '--mantine-color-dimmed': 'var(--text-quiet)',
    '--mantine-color-placeholder': 'var(--text-quiet)',
    '--mantine-color-anchor': 'var(--link)',
    '--mantine-color-error': 'var(--hurts-text)',
    '--mantine-color-default': 'var(--card)',
    '--mantine-color-default-border': 'var(--input-line)',
    '--mantine-color-default-hover': 'var(--sunken)',
  };
  return { variables: {}, light: shared, dark: shared };
};
