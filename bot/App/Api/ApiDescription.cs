using Microsoft.OpenApi;
using TcAssistant.App.Contract;

namespace TcAssistant.App.Api;

/// <summary>What the API's description says of every operation alike.</summary>
internal static class ApiDescription
{
    private const string SignedIn = "entra";

    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new() { Title = "TcAssistant", Version = "1", Description = "Implementation plans: what they say, and how they stand." };
            document.Servers?.Clear();
            document.AddComponent<IOpenApiSecurityScheme>(SignedIn, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = $"A token of Microsoft Entra with the scope {ApiSettings.Scope}. Without Bot:AppId no sign-in is asked for, and only this machine is answered.",
            });
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(async (operation, context, cancellation) =>
        {
            (operation.Parameters ??= []).Add(new OpenApiParameter
            {
                Name = "lang",
                In = ParameterLocation.Query,
                Description = "The language of words: en, fr or es; without it, the first of Accept-Language that is one of these.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            });
            (operation.Responses ??= []).TryAdd("default", new OpenApiResponse
            {
                Description = "A problem (RFC 9457); its detail is one sentence for people.",
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problems.ContentType] = new() { Schema = await context.GetOrCreateSchemaAsync(typeof(ProblemJson), cancellationToken: cancellation) },
                },
            });
            if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Authorization.IAllowAnonymous>().Any())
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(SignedIn, context.Document)] = [] }];
            }
        });
    });
}
