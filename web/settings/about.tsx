import { useEffect, useState } from "preact/hooks";
import { openKeys } from "../shell/opening.ts";
import { ApiError, call, Unreachable } from "../store/api.ts";
import s from "./settings.module.css";

export function About() {
  const [version, setVersion] = useState<string | undefined>(undefined);
  useEffect(() => {
    call<{ version: string }>("GET", "/health").then(
      (health) => setVersion(health.version),
      (error: unknown) => {
        if (!(error instanceof ApiError || error instanceof Unreachable)) throw error;
      },
    );
  }, []);
  return (
    <section class="panel" aria-labelledby="about">
      <h2 id="about">About</h2>
      <div class={s.row}>
        <span>
          Readyline{version && ` ${version}`}
          <span class={s.hint}>No telemetry, no third parties: this instance talks to you alone.</span>
        </span>
        <span class={s.links}>
          <button type="button" class="link" onClick={openKeys}>
            Keyboard shortcuts
          </button>
          <a class="link" href="/api/docs">
            API
          </a>
        </span>
      </div>
    </section>
  );
}
