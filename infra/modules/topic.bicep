// The source of events about the storage account. It delivers under the identity that is its own and no other's: to an account that refuses public
// networks, Event Grid comes with no other kind. https://learn.microsoft.com/azure/event-grid/handler-storage-queues

@description('The region; that of the storage account.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('Name of the system topic.')
param name string

@description('The storage account.')
param storageName string

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    source: storage.id
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}
