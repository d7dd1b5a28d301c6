import "@mantine/core/styles.css";
import "./app.css";

import { MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";

import { CardBoundary } from "./card-boundary";
import { cssVariables, theme } from "./theme";

/** What every page of the extension stands in: theme, light or dark as the system is, and the last error boundary. */
export function App({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
    >
      <CardBoundary>{children}</CardBoundary>
    </MantineProvider>
  );
}
