import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";

type Message = { readonly id?: number; readonly ready?: string; readonly result?: unknown; readonly error?: string };

export type Running = {
  readonly invoke: (event: unknown) => Promise<unknown>;
  /** Everything that it wrote. */
  readonly log: () => string;
  /** Which Node it runs on, and whether it has loaded a whole HTTP client before its first event. */
  readonly started: { readonly ready?: string; readonly undici?: boolean };
  readonly stop: () => void;
};

type Start = {
  readonly code: string;
  /** As the template has it: the file and its export. */
  readonly handler: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cognito: string;
};

/** A function in a process of its own, with the environment that it is given and nothing of ours. */
export async function running({ code, handler, env, cognito }: Start): Promise<Running> {
  const [file, name = ""] = handler.split(".");
  const program = join(import.meta.dirname, "function-host.ts");
  const child = fork(program, [join(code, `${file}.mjs`), name, cognito], {
    ...{ env: { ...env, PATH: process.env.PATH }, execArgv: [], silent: true },
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => written.push(String(data)));
  const waiting = new Map<number, (message: Message) => void>();
  child.on("message", (message: Message) => waiting.get(message.id ?? 0)?.(message));
  const log = () => written.join("");
  const started = await answered(child, 0, waiting);
  let last = 0;

  return { invoke, log, started, stop: () => void child.kill("SIGKILL") };

  async function invoke(event: unknown): Promise<unknown> {
    last += 1;
    const id = last;
    const answer = answered(child, id, waiting);
    child.send({ id, event });
    const { result, error } = await answer;
    if (error !== undefined) throw new Error(`${error}\n${log()}`);
    return result;
  }

  function answered(from: ChildProcess, id: number, of: typeof waiting): Promise<Message> {
    return new Promise((settle, refuse) => {
      const gone = (status: number | null) => refuse(new Error(`The function ended with ${status}.\n${log()}`));
      from.once("exit", gone);
      of.set(id, (message) => {
        from.off("exit", gone);
        settle(message);
      });
    });
  }
}
