import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { browser } from "wxt/browser";

import { EmptyState } from "./empty-state";

interface Props {
  children: ReactNode;
}

interface State {
  error: Error | null;
}

/**
 * A failing live query throws in render: the card says so and the others live on. React knows error boundaries only as
 * classes.
 */
export class CardBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <div role="alert">
        <EmptyState
          icon="warning"
          title={browser.i18n.getMessage("card_error")}
          text={error.message}
        >
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              this.setState({ error: null });
            }}
          >
            {browser.i18n.getMessage("card_tryAgain")}
          </Button>
        </EmptyState>
      </div>
    );
  }
}
