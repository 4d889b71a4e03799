using 'main.bicep'

param name = 'tcassistant'
param stage = 'production'
param image = readEnvironmentVariable('TCA_IMAGE', 'example.azurecr.io/tcassistant:1.0.0')
param registryName = readEnvironmentVariable('TCA_REGISTRY', '')
param planner = true
