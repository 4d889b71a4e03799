using 'main.bicep'

param name = 'tcatest'
param stage = 'test'
param image = readEnvironmentVariable('TCA_IMAGE', 'example.azurecr.io/tcassistant:test')
param registryName = readEnvironmentVariable('TCA_REGISTRY', '')
