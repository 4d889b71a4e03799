import { Component, type ReactNode } from "react";
import { Failure } from "../api/failure";
import { Trouble } from "./Trouble";

/** Says that a page broke, where otherwise it would be empty. */
export class Crash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? (
      <Trouble failure={new Failure("failed")} onRetry={() => this.setState({ crashed: false })} />
    ) : (
      this.props.children
    );
  }
}
