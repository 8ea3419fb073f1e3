import "./styles/index.css"; // first: it says which layer of styles wins
import { render } from "preact";
import { followLinks, path, query, replace, setQuery } from "./router.ts";
import { App } from "./shell/app.tsx";
import { followCounts } from "./shell/counts.ts";
import { followKeys } from "./shell/keys.ts";
import { openAdd } from "./shell/opening.ts";
import { followWorker } from "./shell/worker.ts";
import { followDays } from "./ui/clock.ts";
import { followTheme } from "./ui/theme.ts";

const store = import("./store/sync.ts"); // beside the first paint, not before it

if (path.peek() === "/") replace("/today");
followLinks();
followKeys();
followDays();
followTheme();
followWorker();

const root = document.getElementById("app");
if (root) render(<App />, root);

// The shortcut of the installed app's icon
if (query.peek().has("new")) {
  setQuery({ new: null });
  openAdd();
}

// Not awaited: the store's chunk needs this one, and would wait for its end.
void store.then(({ start }) => start()).then(followCounts);
