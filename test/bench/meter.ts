import type { ConsumedCapacity } from "@aws-sdk/client-dynamodb";
import type { Table } from "../../functions/store/table.ts";

export type Metered = { readonly reads: number; readonly writes: number; readonly calls: number };

/** Has every call to a table say what it took, and gives a way to add up what one action takes. */
export function metered({ client }: Table): (act: () => Promise<unknown>) => Promise<Metered> {
  let taken: { unit: "reads" | "writes"; units: number }[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next({
        ...args,
        input: { ...args.input, ReturnConsumedCapacity: "TOTAL" } as typeof args.input,
      }); // all commands have it
      const { ConsumedCapacity: said = [] } = result.output as {
        ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
      }; // as above
      const units = [said].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
      taken.push({ unit: /Get|Query/.test(context.commandName ?? "") ? "reads" : "writes", units });
      return result;
    },
    { step: "initialize", name: "meter" },
  );
  return async (act) => {
    taken = [];
    await act();
    const sum = (unit: "reads" | "writes") =>
      taken.filter((one) => one.unit === unit).reduce((total, { units }) => total + units, 0);
    return { reads: sum("reads"), writes: sum("writes"), calls: taken.length };
  };
}
