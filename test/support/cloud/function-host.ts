/**
 * A program that runs a deployed function as Lambda does: `function-host.ts <file> <export> <where Cognito is>`. It
 * answers the events that its parent sends, one after the other.
 */
const [file = "", name = "", cognito = ""] = process.argv.slice(2);

// Everywhere else a fetch goes where it says; Cognito has one address for everybody.
if (process.env.USER_POOL_ID) {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    fetch(/^https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com\/$/.test(String(input)) ? cognito : input, init);
}

const { [name]: handler } = await import(file);
let turn = Promise.resolve();
process.on("message", ({ id, event }: { readonly id: number; readonly event: unknown }) => {
  turn = turn.then(async () => {
    try {
      process.send?.({ id, result: (await handler(event, {})) ?? null });
    } catch (error) {
      process.send?.({ id, error: String(error) });
    }
  });
});
const { moduleLoadList } = process as unknown as { readonly moduleLoadList: readonly string[] }; // in no type
process.send?.({ ready: process.version, undici: moduleLoadList.some((module) => /undici/.test(module)) });
