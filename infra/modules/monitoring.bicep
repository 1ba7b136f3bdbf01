// Logs and metrics. Nobody writes without an Entra identity: local authentication is off.

@description('The region.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('Name of the Log Analytics workspace.')
param logsName string

@description('Name of the Application Insights component.')
param insightsName string

@description('Days that logs are kept.')
param retentionDays int

resource logs 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: logsName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}
