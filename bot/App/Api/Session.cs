using TcAssistant.App.Contract;

namespace TcAssistant.App.Api;

/// <summary>What a page asks first.</summary>
internal static class Session
{
    public static IResult Settings(ApiSettings settings) => Results.Json(
        new ApiSettingsJson(
            settings is { ClientId: { } client, Resource: { } resource, Tenant: { } tenant } ? new(client, tenant, $"{resource}/{ApiSettings.Scope}") : null,
            settings.Organisation),
        ContractJson.Readable.ApiSettingsJson);

    public static IResult Who(Caller caller, PlanClock clock) => Results.Json(
        new SessionJson(caller.IsOperator ? null : new(caller.Person.Id, caller.Person.Name), clock.Today(TimeZoneInfo.Utc), clock.IsSet),
        ContractJson.Readable.SessionJson);
}
