// Everything one installation of TcAssistant needs, in one resource group: docs/INSTALL.md walks through it.
targetScope = 'resourceGroup'

@description('Short name of the installation: the names of its resources begin with it. Lower-case letters and digits.')
@minLength(3)
@maxLength(12)
param name string

@description('What is installed: a test keeps less, costs less and may be deleted; production keeps two replicas awake.')
@allowed(['test', 'production'])
param stage string

@description('Region of all resources but the bot, which is global.')
param location string = resourceGroup().location

@description('The container image, as registry/name:tag, built by dotnet publish (docs/INSTALL.md, step 2).')
param image string

@description('Name of the Azure Container Registry in this resource group that holds the image; empty where anybody may pull it.')
param registryName string = ''

@description('The name people see in Teams.')
@maxLength(42)
param botName string = 'TcAssistant'

@description('Entra object ids of who may manage every plan.')
param administrators array = []

@description('Client id of the app registration whose tokens the tab and the Word add-in send; empty: neither is served.')
param apiClientId string = ''

@description('Whether the bot reads and writes Planner boards. Needs the application permission Tasks.ReadWrite.All, granted by hand.')
param planner bool = false

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: name
    location: location
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: name
    location: location
    stage: stage
    principalId: identity.outputs.principalId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    stage: stage
    principalId: identity.outputs.principalId
  }
}

module registry 'modules/registry.bicep' = if (!empty(registryName)) {
  name: 'registry'
  params: {
    name: registryName
    principalId: identity.outputs.principalId
  }
}

module apps 'modules/apps.bicep' = {
  name: 'apps'
  params: {
    name: name
    location: location
    stage: stage
    image: image
    registryName: registryName
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    storageName: storage.outputs.name
    queueName: storage.outputs.queueName
    workspaceName: monitoring.outputs.workspaceName
    insightsConnection: monitoring.outputs.connectionString
    administrators: administrators
    apiClientId: apiClientId
    planner: planner
  }
  dependsOn: [
    registry
  ]
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: botName
    stage: stage
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    endpoint: '${apps.outputs.address}/api/messages'
  }
}

@description('The bot\'s app id: the manifest needs it.')
output botId string = identity.outputs.clientId

@description('Object id of the identity that permissions are granted to.')
output principalId string = identity.outputs.principalId

@description('Where the service is reached: the manifest needs the host.')
output address string = apps.outputs.address
