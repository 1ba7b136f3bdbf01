// What an operator should hear of. Each rule is a query; docs/operations.md says what to do about each.

@description('The region.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('Name of the action group.')
param actionGroupName string

@description('The Log Analytics workspace.')
param logsName string

@description('The queue that takes messages which failed too often.')
param poisonQueue string

@description('Who is told; empty for nobody.')
param email string

// A rule counts what its query finds within a window.
var rules = [
  {
    name: 'poison'
    displayName: 'Timeline: a change of an article was given up'
    description: 'A message reached the poison queue: its article failed ten times. The sweep goes on trying.'
    severity: 1
    query: 'StorageQueueLogs | where OperationName == "PutMessage" and StatusText == "Success" and Uri contains "/${poisonQueue}/"'
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT15M'
    frequency: 'PT5M'
  }
  {
    name: 'failures'
    displayName: 'Timeline: functions fail'
    description: 'More than five calls of functions failed, or were answered with a server error, in a quarter of an hour.'
    severity: 2
    // The host calls a request of the API successful whatever it was answered.
    query: 'AppRequests | where (Success == false and ResultCode !startswith "4") or ResultCode startswith "5"'
    operator: 'GreaterThan'
    threshold: 5
    window: 'PT15M'
    frequency: 'PT5M'
  }
  {
    name: 'queue-age'
    displayName: 'Timeline: changes of articles wait long'
    description: 'A change of an article was handled more than ten minutes after it happened.'
    severity: 2
    query: 'AppTraces | where Message has "LagSeconds" | extend lag = toint(extract("\\"LagSeconds\\":(\\\\d+)", 1, Message)) | where lag > 600'
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT15M'
    frequency: 'PT5M'
  }
  {
    name: 'undecodable'
    displayName: 'Timeline: a message on the queue is no event'
    description: 'Something other than Event Grid writes to the queue, or its format changed.'
    severity: 2
    query: 'AppTraces | where Message has "\\"EventId\\":102"'
    operator: 'GreaterThan'
    threshold: 0
    window: 'PT15M'
    frequency: 'PT5M'
  }
  {
    // The sweep calls in every quarter of an hour. Silence means that the program does not start.
    name: 'silence'
    displayName: 'Timeline: no sweep'
    description: 'No sweep succeeded in two hours.'
    severity: 1
    query: 'AppRequests | where Name == "Sweep" and Success == true'
    operator: 'LessThan'
    threshold: 1
    window: 'PT2H'
    frequency: 'PT1H'
  }
]

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: logsName
}

resource operators 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: actionGroupName
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'timeline'
    enabled: true
    emailReceivers: [
      {
        name: 'operators'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource queryRules 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in rules: {
    name: 'timeline-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.displayName
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [
        logs.id
      ]
      evaluationFrequency: rule.frequency
      windowSize: rule.window
      // The tables come into being with their first record.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(email) ? [] : [operators.id]
      }
    }
  }
]
