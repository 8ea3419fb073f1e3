declare module "virtual:forms" {
  import type { Form } from "../shared/form.ts";
  import type { KindName } from "../shared/names.ts";

  /** The form of every kind, and in a sentence what belongs in it. See infra/vite-forms.ts. */
  export const forms: Readonly<Record<KindName, Form & { readonly purpose: string }>>;
}
