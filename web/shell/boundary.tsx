import { Component, type ComponentChildren } from "preact";
import { Empty } from "../ui/empty.tsx";

type Props = { readonly children: ComponentChildren };
type State = { readonly failed: boolean };

/** Keeps a fault of one screen inside that screen. What was saved is safe: it is not in the screen. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false };

  static override getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    reportError(error); // to the console, and to whoever listens for errors of the page
  }

  render() {
    if (!this.state.failed) return this.props.children;
    const actions = (
      <>
        <button type="button" class="button" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
        <button type="button" class="button quiet" onClick={() => location.reload()}>
          Reload
        </button>
      </>
    );
    return (
      <div role="alert">
        <Empty title="This screen ran into a problem" actions={actions}>
          Nothing that you saved is lost.
        </Empty>
      </div>
    );
  }
}
