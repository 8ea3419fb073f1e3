import "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the run's in-memory engine answers. */
    dynamo: string;
    /** The WebSocket address of the run's browser, for `chromium.connect`. */
    browser: string;
    /** The folder of the built client. */
    client: string;
  }
}
