// Analyses queries with Microsoft's own language service: reads [{"name","query"}], prints what is wrong with each.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const require = createRequire(import.meta.url);
require('@kusto/language-service-next/bridge.js');
require('@kusto/language-service-next/Kusto.Language.Bridge.js');
const { KustoCode, GlobalState, Symbols } = globalThis.Kusto.Language;

// https://learn.microsoft.com/azure/azure-monitor/reference/tables-index, as far as the queries ask for it.
const telemetry = 'TimeGenerated:datetime, Name:string, Properties:dynamic, OperationId:string, ParentId:string, AppRoleInstance:string, ItemCount:int';
const tables = {
  AppTraces: `${telemetry}, Message:string, SeverityLevel:int`,
  AppRequests: `${telemetry}, Id:string, Success:bool, ResultCode:string, DurationMs:real`,
  AppDependencies: `${telemetry}, Id:string, Target:string, Success:bool, ResultCode:string, DurationMs:real`,
  AppMetrics: `${telemetry}, Sum:real, Min:real, Max:real`,
  StorageQueueLogs: 'TimeGenerated:datetime, OperationName:string, StatusCode:int, StatusText:string, Uri:string',
};
const symbols = Object.entries(tables).map(([name, columns]) => Symbols.TableSymbol.From(`(${columns})`).WithName(name));
const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor2('workspace', null, symbols, false));
const answers = JSON.parse(await text(process.stdin)).map(({ name, query }) => {
  const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
  return { name, wrong: Array.from({ length: found.Count }, (_, i) => found.getItem(i).Message) };
});
process.stdout.write(JSON.stringify(answers));
