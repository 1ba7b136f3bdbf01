// Timeline on Azure, in one step:
//   az deployment sub create --location <region> --template-file infra/main.bicep --parameters environmentName=<name>
// Running it again changes nothing that has not changed here. What each resource is for: docs/deploy.md.
targetScope = 'subscription'

metadata name = 'Timeline'
metadata description = 'Articles dropped into a container become dated, sourced timelines.'

@description('A short name for this deployment, such as prod. It is part of every resource name, and its resource group is rg-<name>.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region of all resources; one that offers Flex Consumption.')
@metadata({
  azd: {
    type: 'location'
  }
})
param location string = deployment().location

@description('Whether anybody who knows the address may read timelines. When false, readers show the readers\' key.')
param anonymousReading bool = false

@description('The readers\' key: 32 random characters, as "openssl rand -hex 16" gives; the program does not start with fewer than 16. Empty: one is derived that stays the same until the storage account\'s first key is rotated; docs/deploy.md shows how to read it.')
@secure()
param readerKey string = ''

@description('The operators\' key, for /api/poison; as long as the readers\'. Empty: one is derived that stays the same until the storage account\'s first key is rotated; docs/deploy.md shows how to read it.')
@secure()
param operatorKey string = ''

@description('Object id of whoever drops articles into the container directly, such as yourself (az ad signed-in-user show --query id). Empty: nobody but the program.')
param articleWriterPrincipalId string = ''

@description('What articleWriterPrincipalId is.')
@allowed([
  'Group'
  'ServicePrincipal'
  'User'
])
param articleWriterPrincipalType string = 'User'

@description('When the sweep looks for what the events missed: six fields, seconds first, UTC. An alert is raised when none succeeds in two hours.')
param sweepSchedule string = '0 */15 * * * *'

@description('The most instances the plan may start.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Memory of an instance, in MB. The plan offers 512, too: less than one large page may take.')
@allowed([
  2048
  4096
])
param instanceMemoryMB int = 2048

@description('Instances that are kept warm for readers. 0 costs nothing while nobody reads.')
@minValue(0)
@maxValue(20)
param alwaysReadyInstances int = 0

@description('Origins whose pages may read timelines from a browser, such as https://example.org.')
param allowedOrigins string[] = []

@description('Puts storage behind private endpoints in a virtual network of its own. Costs about 24 USD a month for three endpoints and their zones. A deployment without it opens storage to all networks again.')
param useVirtualNetwork bool = false

@description('An Event Grid system topic of the storage account that is there already, such as the one that Defender for Storage makes: an account has only one. Empty: it is made.')
param systemTopicName string = ''

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Where the program sends spans and measurements by OTLP, such as https://collector.example:4318. Empty: nowhere; logs and requests are in Application Insights all the same.')
param otlpEndpoint string = ''

@description('Headers of what is sent there, such as a key: name=value, separated by commas.')
@secure()
param otlpHeaders string = ''

@description('Where alerts and budget notices go. Empty: alerts are raised, but sent to nobody, and no budget is made.')
param alertEmail string = ''

@description('Monthly budget of the resource group, in the currency of the subscription. 0: none.')
@minValue(0)
param monthlyBudget int = 0

@description('First day of the month the budget starts in, yyyy-MM-dd; Azure lets no budget start earlier than the month it is made in, and never change its start. Empty: the month in which storage was made. Give the present month, from then on, when a deployment of earlier months gets its first budget.')
param budgetStart string = ''

var token = uniqueString(subscription().id, environmentName, location)
var tags = {
  'azd-env-name': environmentName
}

// Every name is known before anything is deployed, so that modules find each other without waiting and what-if can see all.
var names = {
  identity: 'id-timeline-${token}'
  storage: 'st${token}'
  plan: 'plan-timeline-${token}'
  app: 'func-timeline-${token}'
  logs: 'log-timeline-${token}'
  insights: 'appi-timeline-${token}'
  topic: empty(systemTopicName) ? 'evgt-timeline-${token}' : systemTopicName
  network: 'vnet-timeline-${token}'
  alerts: 'ag-timeline-${token}'
  budget: 'budget-timeline-${token}'
}

// The program's own names for what it uses; a test holds them against the code.
var articlesContainer = 'articles'
var deploymentContainer = 'deployment'
var deadLetterContainer = 'dead-letters'
var eventsQueue = 'article-events'
var poisonQueue = 'article-events-poison'
var tableNames = [
  'timelines'
]

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    name: names.identity
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    logsName: names.logs
    insightsName: names.insights
    retentionDays: logRetentionDays
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    name: names.storage
    logsName: names.logs
    containerNames: [
      articlesContainer
      deploymentContainer
      deadLetterContainer
    ]
    deadLetterContainer: deadLetterContainer
    queueNames: [
      eventsQueue
      poisonQueue
    ]
    tableNames: tableNames
    closedToPublicNetworks: useVirtualNetwork
  }
  dependsOn: [
    monitoring
  ]
}

module topic 'modules/topic.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    name: names.topic
    storageName: names.storage
  }
  dependsOn: [
    storage
  ]
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    storageName: names.storage
    insightsName: names.insights
    appIdentityName: names.identity
    topicName: names.topic
    articlesContainer: articlesContainer
    deadLetterContainer: deadLetterContainer
    eventsQueue: eventsQueue
    articleWriterPrincipalId: articleWriterPrincipalId
    articleWriterPrincipalType: articleWriterPrincipalType
  }
  dependsOn: [
    identity
    monitoring
    storage
    topic
  ]
}

module network 'modules/network.bicep' = if (useVirtualNetwork) {
  scope: group
  params: {
    location: location
    tags: tags
    name: names.network
    storageName: names.storage
  }
  dependsOn: [
    storage
  ]
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    name: names.app
    planName: names.plan
    identityName: names.identity
    storageName: names.storage
    insightsName: names.insights
    networkName: useVirtualNetwork ? names.network : ''
    deploymentContainer: deploymentContainer
    anonymousReading: anonymousReading
    readerKey: readerKey
    operatorKey: operatorKey
    sweepSchedule: sweepSchedule
    otlpEndpoint: otlpEndpoint
    otlpHeaders: otlpHeaders
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    alwaysReadyInstances: alwaysReadyInstances
    allowedOrigins: allowedOrigins
  }
  dependsOn: [
    access
    network
  ]
}

// After the app: by then the role that delivery needs has had time to take effect.
module events 'modules/events.bicep' = {
  scope: group
  params: {
    topicName: names.topic
    storageName: names.storage
    articlesContainer: articlesContainer
    deadLetterContainer: deadLetterContainer
    eventsQueue: eventsQueue
  }
  dependsOn: [
    app
  ]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    location: location
    tags: tags
    actionGroupName: names.alerts
    logsName: names.logs
    poisonQueue: poisonQueue
    email: alertEmail
  }
  dependsOn: [
    monitoring
    storage
  ]
}

// The start of a budget cannot be changed: this month's would fail every deployment of later months.
module budget 'modules/budget.bicep' = if (monthlyBudget > 0 && !empty(alertEmail)) {
  scope: group
  params: {
    name: names.budget
    amount: monthlyBudget
    start: empty(budgetStart) ? storage.outputs.firstMonth : budgetStart
    email: alertEmail
  }
}

@description('Where the timelines are read.')
output timelinesUrl string = 'https://${app.outputs.hostName}/api/timelines'

@description('Where articles are written: PUT <this>/<topic>/<name> with the key of the function WriteArticles.')
output articlesUrl string = 'https://${app.outputs.hostName}/api/articles'

@description('The container articles are dropped in, as <topic>/<name>.')
output articlesContainerUrl string = '${storage.outputs.blobEndpoint}${articlesContainer}'

@description('Whether the program is alive.')
output healthUrl string = 'https://${app.outputs.hostName}/api/health'

@description('The function app, for func azure functionapp publish.')
output functionAppName string = names.app

@description('The storage account, for az storage blob upload.')
output storageAccountName string = names.storage

@description('The resource group; deleting it deletes all.')
output resourceGroupName string = group.name
