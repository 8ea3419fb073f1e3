/** The part of the certified provider that its test uses; the package comes without types. */
declare module "oidc-provider" {
  type Claims = Readonly<Record<string, unknown>>;
  type Account = { readonly accountId: string; readonly claims: () => Claims };
  type Settings = Readonly<Record<string, unknown>> & {
    readonly findAccount: (context: unknown, id: string) => Account;
  };
  export default class Provider {
    constructor(issuer: string, settings: Settings);
    callback(): import("node:http").RequestListener;
  }
}
