import type { Table } from "../../functions/store/table.ts";

/** What was asked of the table: the calls by name, and the request units that they are billed as. */
export type Consumption = { readonly calls: readonly string[]; readonly units: number };

type Capacity = { readonly CapacityUnits?: number };

/** Counts the calls to a table from now on. Before the table is first used: its client keeps the way it began with. */
export function meterOf({ client }: Table): (act: () => Promise<unknown>) => Promise<Consumption> {
  let calls: string[] = [];
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (commandName === "CreateTableCommand") return await next(args);
        const answer = await next({
          ...args,
          input: { ...args.input, ReturnConsumedCapacity: "TOTAL" },
        } as typeof args); // every other command has it
        const { ConsumedCapacity = [] } = answer.output as { ConsumedCapacity?: Capacity | readonly Capacity[] }; // and answers it
        calls.push(commandName.replace("Command", ""));
        units += [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
        return answer;
      },
    { step: "initialize", name: "meter" },
  );
  return async (act) => {
    calls = [];
    units = 0;
    await act();
    return { calls, units };
  };
}
