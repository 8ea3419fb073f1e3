declare module "virtual:forms" {
  type Form = import("../shared/form.ts").Form;
  type KindName = import("../shared/names.ts").KindName;

  /** The form of every kind, and in a sentence what belongs in it. See infra/vite-forms.ts. */
  export const forms: Readonly<Record<KindName, Form & { readonly purpose: string }>>;
}
