// Two identities, because they may do different things: the program, and the delivery of events.

@description('The region.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('The identity the program runs as.')
param appIdentityName string

@description('The identity events are delivered as.')
param eventsIdentityName string

resource appIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: appIdentityName
  location: location
  tags: tags
}

resource eventsIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: eventsIdentityName
  location: location
  tags: tags
}
