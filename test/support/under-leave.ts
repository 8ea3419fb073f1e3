import type { Table } from "../../functions/store/table.ts";
import type { Leave } from "../../infra/cloud/leave.ts";

/** What IAM looks at in a call: what is done, with which partition, through which index. */
type Call = { readonly action: string; readonly partition: string | undefined; readonly index?: string | undefined };

/**
 * Holds a table's client to the leave that a function has in the cloud: a call that IAM would refuse there is an error
 * here. Before the table is first used.
 */
export function underLeave(table: Table, leave: Leave): Table {
  const partitions = leave.partitions.map((pattern) => new RegExp(`^${pattern.replace("*", ".*")}$`));
  table.client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        for (const call of callsOf(commandName.replace("Command", ""), args.input as Input)) check(call); // any command's
        return await next(args);
      },
    { step: "initialize", name: "leave", override: true },
  );
  return table;

  function check({ action, partition, index }: Call): void {
    const may =
      leave.actions.some((one) => one === action) &&
      (index === undefined || leave.indexes.includes(index)) &&
      partition !== undefined &&
      partitions.some((pattern) => pattern.test(partition));
    if (!may) throw new Error(`In the cloud there would be no leave for ${action} on ${index ?? ""} ${partition}.`);
  }
}

type Value = { readonly S?: string };
type Item = Readonly<Record<string, Value>>;
type Input = {
  readonly Key?: Item;
  readonly IndexName?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Item;
  readonly RequestItems?: Readonly<Record<string, { readonly Keys: readonly Item[] }>>;
  readonly Item?: Item;
  readonly TransactItems?: readonly Readonly<Record<string, { readonly Key?: Item; readonly Item?: Item }>>[];
};

function callsOf(action: string, input: Input): readonly Call[] {
  if (action === "CreateTable") return []; // the stack does that
  if (action === "Query") return [queryOf(input)];
  if (action === "BatchGetItem") return Object.values(input.RequestItems ?? {}).flatMap(({ Keys }) => Keys.map(called));
  if (action !== "TransactWriteItems") return [{ action, partition: (input.Key ?? input.Item)?.pk?.S }];
  return (input.TransactItems ?? []).flatMap((item) =>
    Object.entries(item).map(([kind, { Key, Item }]) => ({
      action: kind === "ConditionCheck" ? "ConditionCheckItem" : `${kind}Item`,
      partition: (Key ?? Item)?.pk?.S,
    })),
  );
}

const called = (key: Item): Call => ({ action: "BatchGetItem", partition: key.pk?.S });

function queryOf({ KeyConditionExpression = "", ExpressionAttributeValues = {}, IndexName }: Input): Call {
  const [, name = ""] = /^\w*[pP]k = (:\w+)/.exec(KeyConditionExpression) ?? [];
  return { action: "Query", partition: ExpressionAttributeValues[name]?.S, index: IndexName };
}
