import { Component, type ReactNode } from "react";

interface Props {
  children: ReactNode;
  note: ReactNode;
}

/** Catches a fault of the explorer itself, so that the reader sees a sentence and not an empty page. */
export class CrashNote extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? this.props.note : this.props.children;
  }
}
