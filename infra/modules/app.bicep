// The program on a Flex Consumption plan, as a custom handler: the Functions host starts it and calls it over loopback HTTP.

@description('The region.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('Name of the function app; its host name is made of it.')
param name string

@description('Name of the plan.')
param planName string

@description('The identity the program runs as.')
param identityName string

@description('The storage account.')
param storageName string

@description('The Application Insights component.')
param insightsName string

@description('The virtual network to call storage through; empty for none.')
param networkName string

@description('The container that takes the package.')
param deploymentContainer string

@description('Whether anybody may read.')
param anonymousReading bool

@description('The readers\' key; empty to derive one.')
@secure()
param readerKey string

@description('The operators\' key; empty to derive one.')
@secure()
param operatorKey string

@description('When the sweep runs.')
param sweepSchedule string

@description('Where spans and measurements are sent by OTLP; empty for nowhere.')
param otlpEndpoint string

@description('Headers of what is sent there, such as a key: name=value, separated by commas.')
@secure()
param otlpHeaders string

@description('The most instances.')
param maximumInstanceCount int

@description('Memory of an instance, in MB.')
param instanceMemoryMB int

@description('Instances kept warm for HTTP.')
param alwaysReadyInstances int

@description('Origins whose pages may call.')
param allowedOrigins string[]

var alwaysReady = [
  {
    name: 'http'
    instanceCount: alwaysReadyInstances
  }
]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: insightsName
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  // azd finds the app by this tag.
  tags: union(tags, {
    'azd-service-name': 'timeline'
  })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    virtualNetworkSubnetId: empty(networkName)
      ? null
      : resourceId('Microsoft.Network/virtualNetworks/subnets', networkName, 'app')
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${storage.properties.primaryEndpoints.blob}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: {
        name: 'custom'
        version: '1.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
        alwaysReady: alwaysReadyInstances == 0 ? [] : alwaysReady
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      cors: {
        allowedOrigins: allowedOrigins
      }
      appSettings: [
        {
          name: 'AzureWebJobsStorage__credential'
          value: 'managedidentity'
        }
        {
          name: 'AzureWebJobsStorage__clientId'
          value: identity.properties.clientId
        }
        {
          name: 'AzureWebJobsStorage__blobServiceUri'
          value: storage.properties.primaryEndpoints.blob
        }
        {
          name: 'AzureWebJobsStorage__queueServiceUri'
          value: storage.properties.primaryEndpoints.queue
        }
        {
          name: 'AzureWebJobsStorage__tableServiceUri'
          value: storage.properties.primaryEndpoints.table
        }
        {
          name: 'APPLICATIONINSIGHTS_CONNECTION_STRING'
          value: insights.properties.ConnectionString
        }
        {
          name: 'APPLICATIONINSIGHTS_AUTHENTICATION_STRING'
          value: 'ClientId=${identity.properties.clientId};Authorization=AAD'
        }
        {
          // DefaultAzureCredential takes this identity.
          name: 'AZURE_CLIENT_ID'
          value: identity.properties.clientId
        }
        {
          name: 'SWEEP_SCHEDULE'
          value: sweepSchedule
        }
        {
          name: 'Timeline__Storage'
          value: storage.properties.primaryEndpoints.blob
        }
        {
          name: 'Timeline__AnonymousReading'
          value: string(anonymousReading)
        }
        {
          // A key of the account opens nothing (shared keys are off), but it is secret, and the same at every deployment:
          // a good seed for a key that nobody has to invent. A GUID of it does not lead back to it.
          name: 'Timeline__ReaderKey'
          value: empty(readerKey) ? guid(storage.listKeys().keys[0].value, 'timeline-reader') : readerKey
        }
        {
          name: 'Timeline__OperatorKey'
          value: empty(operatorKey) ? guid(storage.listKeys().keys[0].value, 'timeline-operator') : operatorKey
        }
        {
          name: 'OTEL_EXPORTER_OTLP_ENDPOINT'
          value: otlpEndpoint
        }
        {
          name: 'OTEL_EXPORTER_OTLP_HEADERS'
          value: otlpHeaders
        }
      ]
    }
  }
}

// Deployment by user name and password stays closed.
resource ftp 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource scm 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2025-03-01' = {
  parent: app
  name: 'scm'
  properties: {
    allow: false
  }
}

@description('The app\'s host name.')
output hostName string = app.properties.defaultHostName
