import { effect } from "@preact/signals";
import { render } from "preact";
import * as changes from "../../../web/store/changes.ts";
import * as records from "../../../web/store/records.ts";
import * as sync from "../../../web/store/sync.ts";
import { Toasts } from "../../../web/ui/toast.tsx";

/** The client's store with toasts and no screens, for tests to act on. */
const parts = { ...changes, ...records, ...sync };

declare global {
  var store: typeof parts;
}

globalThis.store = parts;
const root = document.getElementById("app");
if (root) render(<Toasts />, root);
performance.mark("store:start");
effect(() => {
  if (records.ready.value) performance.mark("store:ready");
});
void sync.start();
