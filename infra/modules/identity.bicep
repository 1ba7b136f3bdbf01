// The identity the program runs as. Made before the app, so that its roles are in force when the app starts.

@description('The region.')
param location string

@description('Tags of all resources.')
param tags { *: string }

@description('Name of the identity.')
param name string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}
