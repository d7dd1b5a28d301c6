import { Component, type ReactNode } from "react";

const AGAIN_MS = 3_000;

interface Props {
  children: ReactNode;
}

/** On stream nothing is said of a failure: what failed is gone for a moment, and is tried again. React knows error boundaries only as classes. */
export class Recover extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  private timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.timer = setTimeout(() => {
      this.setState({ hasFailed: false });
    }, AGAIN_MS);
  }

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
