import { at, type Template } from "../../infra/cloud/rules/template.ts";

/** What resources are called once they are there, by type, or by type and attribute: `AWS::SNS::Topic`. */
export type Given = Readonly<Record<string, string>>;

/** A value of a template as CloudFormation fills it in. What nobody gave is an error. */
export function resolve({ Resources }: Template, given: Given, value: unknown): string {
  if (typeof value === "string") return value;
  const [separator, parts] = asList(at(value, "Fn::Join"));
  if (parts !== undefined)
    return asList(parts)
      .map((part) => resolve({ Resources }, given, part))
      .join(String(separator));
  const [id, attribute] = asList(at(value, "Fn::GetAtt") ?? at(value, "Ref"));
  const name = [Resources[String(id)]?.Type, attribute].filter(Boolean).join(".");
  const found = given[name];
  if (found === undefined) throw new Error(`Nobody said what ${name || JSON.stringify(value)} is.`);
  return found;
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
