import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Dashboard, GraphWidget } from "aws-cdk-lib/aws-cloudwatch";
import type { ITableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { CloudFunction } from "./cloud-function.ts";

type OverviewProps = { readonly gateway: HttpApi; readonly records: CloudFunction; readonly table: ITableV2 };

/** A dashboard in CloudWatch, for who likes to look; three of an account are free. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { gateway, records: { lambda }, table }: OverviewProps) {
    super(scope, id);
    new Dashboard(this, "Dashboard", {
      widgets: [
        [
          new GraphWidget({
            title: "Requests",
            left: [gateway.metricCount(), gateway.metricClientError(), gateway.metricServerError()],
            right: [lambda.metricDuration({ statistic: "p50" }), lambda.metricDuration({ statistic: "p99" })],
          }),
          new GraphWidget({
            title: "Table: request units",
            left: [table.metricConsumedReadCapacityUnits(), table.metricConsumedWriteCapacityUnits()],
          }),
        ],
      ],
    });
  }
}
