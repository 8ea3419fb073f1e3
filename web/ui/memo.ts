import { Component, type ComponentChild, type FunctionComponent, h } from "preact";

/** Renders again only when a prop changes identity: what preact/compat's memo does, without preact/compat. */
export function memo<P extends object>(view: (props: P) => ComponentChild): FunctionComponent<P> {
  const View: FunctionComponent<P> = view;
  class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>) {
      return differ(this.props, next);
    }
    render() {
      return h(View, this.props);
    }
  }
  // A class is no function type, but Preact takes either.
  return Memo as unknown as FunctionComponent<P>;
}

function differ(props: object, next: object): boolean {
  const before = new Map(Object.entries(props));
  const after = Object.entries(next);
  return after.length !== before.size || after.some(([name, value]) => before.get(name) !== value);
}
