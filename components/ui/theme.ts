import {
  Button,
  createTheme,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from "@mantine/core";

/** Petrol, the colour of the tap. */
const petrol: MantineColorsTuple = [
  "#e5f6f5",
  "#cbeae7",
  "#9ad6d1",
  "#64c0b9",
  "#3cb0a8",
  "#1b9a92",
  "#12837c",
  "#0e6f69",
  "#0b5b57",
  "#084744",
];

const dark: MantineColorsTuple = [
  "#e8edef",
  "#c4ced3",
  "#a0adb5",
  "#71808a",
  "#3b4850",
  "#2c373e",
  "#1b2328",
  "#11171b",
  "#0c1114",
  "#070a0c",
];

export const theme = createTheme({
  colors: { petrol, dark },
  primaryColor: "petrol",
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: "md",
  cursorType: "pointer",
  fontFamily:
    '-apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif',
  fontSizes: {
    xs: "11px",
    sm: "12.5px",
    md: "14px",
    lg: "17px",
    xl: "26px",
  },
  components: {
    Button: Button.extend({ styles: { section: { marginInlineEnd: 7 } } }),
  },
  radius: { xs: "4px", sm: "6px", md: "8px", lg: "12px", xl: "16px" },
});

/** One colour for each kind of event, the same wherever the kind appears; all of them readable as text on a card. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-petrol-light": "#dcf0ee",
    "--mantine-color-petrol-light-hover": "#cbe7e4",
    "--mantine-color-petrol-light-color": "#0a5752",
    "--mantine-color-body": "#f1f4f5",
    "--lt-card": "#ffffff",
    "--lt-raised": "#f6f8f9",
    "--lt-line": "#dde5e7",
    "--lt-text": "#15212a",
    "--lt-dim": "#54646d",
    "--lt-good": "#14713a",
    "--lt-wait": "#8a5a00",
    "--lt-bad": "#b3261e",
    "--lt-comment": "#1d5fc4",
    "--lt-gift": "#a04a06",
    "--lt-like": "#c0264e",
    "--lt-join": "#54646d",
    "--lt-follow": "#14713a",
    "--lt-share": "#6d36cc",
    "--lt-viewers": "#0e6f69",
    "--lt-control": "#6a5a14",
    "--lt-notice": "#54646d",
  },
  dark: {
    "--mantine-color-petrol-light": "#17403e",
    "--mantine-color-petrol-light-hover": "#1c4d4a",
    "--mantine-color-petrol-light-color": "#a4e3dd",
    "--mantine-color-body": "#0f1518",
    "--lt-card": "#182025",
    "--lt-raised": "#1f292f",
    "--lt-line": "#2b363d",
    "--lt-text": "#e8edef",
    "--lt-dim": "#a0adb5",
    "--lt-good": "#62d28c",
    "--lt-wait": "#f0b94d",
    "--lt-bad": "#ff8b80",
    "--lt-comment": "#84b6ff",
    "--lt-gift": "#ffb45c",
    "--lt-like": "#ff8fab",
    "--lt-join": "#a0adb5",
    "--lt-follow": "#62d28c",
    "--lt-share": "#bda2ff",
    "--lt-viewers": "#52cfc6",
    "--lt-control": "#dcc968",
    "--lt-notice": "#a0adb5",
  },
});
