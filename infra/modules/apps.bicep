// What runs: the endpoint, always awake, which also looks at the clock; and workers, as many as the queue has work for.
param name string
param location string
param stage string
param image string
param registryName string
param identityId string
param clientId string
param storageName string
param queueName string
param workspaceName string
param insightsConnection string
param administrators array
param apiClientId string
param planner bool

var production = stage == 'production'
var endpointName = '${name}-endpoint'
var address = 'https://${endpointName}.${environment.properties.defaultDomain}'

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = {
  name: workspaceName
}

resource environment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
  }
}

var identity = {
  type: 'UserAssigned'
  userAssignedIdentities: {
    '${identityId}': {}
  }
}

var registries = empty(registryName)
  ? []
  : [
      {
        server: '${registryName}${az.environment().suffixes.acrLoginServer}'
        identity: identityId
      }
    ]

var settings = [
  { name: 'AZURE_CLIENT_ID', value: clientId }
  { name: 'Storage__AccountName', value: storageName }
  { name: 'Bot__AppId', value: clientId }
  { name: 'Bot__TenantId', value: tenant().tenantId }
  { name: 'Bot__AuthType', value: 'UserAssignedMsi' }
  { name: 'Bot__AllowedTenants', value: tenant().tenantId }
  { name: 'Bot__Admins', value: join(administrators, ',') }
  { name: 'Links__BaseUrl', value: address }
  { name: 'Api__ClientId', value: apiClientId }
  { name: 'Graph__Auth', value: planner ? 'ManagedIdentity' : '' }
  { name: 'Graph__ClientId', value: planner ? clientId : '' }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insightsConnection }
  { name: 'Urls', value: 'http://+:8080' }
]

resource endpoint 'Microsoft.App/containerApps@2025-01-01' = {
  name: endpointName
  location: location
  identity: identity
  properties: {
    environmentId: environment.id
    configuration: {
      registries: registries
      ingress: {
        external: true
        targetPort: 8080
        transport: 'http'
        allowInsecure: false
      }
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'endpoint'
          image: image
          env: settings
          resources: {
            cpu: json(production ? '1.0' : '0.5')
            memory: production ? '2Gi' : '1Gi'
          }
          probes: [
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 8080
              }
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 8080
              }
            }
          ]
        }
      ]
      scale: {
        // Never none: Teams does not wait for a start, and the clock is looked at here.
        minReplicas: production ? 2 : 1
        maxReplicas: production ? 10 : 2
        rules: [
          {
            name: 'messages'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

resource worker 'Microsoft.App/containerApps@2025-01-01' = {
  name: '${name}-worker'
  location: location
  identity: identity
  properties: {
    environmentId: environment.id
    configuration: {
      registries: registries
    }
    template: {
      terminationGracePeriodSeconds: 60
      containers: [
        {
          name: 'worker'
          image: image
          env: concat(settings, [
            { name: 'Reminders__Looks', value: 'false' }
            { name: 'Planner__Tick', value: '0' }
          ])
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
        }
      ]
      scale: {
        minReplicas: 0
        maxReplicas: production ? 5 : 1
        pollingInterval: 30
        cooldownPeriod: 300
        rules: [
          {
            name: 'wakes'
            azureQueue: {
              accountName: storageName
              queueName: queueName
              queueLength: 20
              identity: identityId
            }
          }
        ]
      }
    }
  }
}

output address string = address
