namespace TcAssistant.App.Cli;

/// <summary>Without a verb: the service, until it is stopped.</summary>
internal static class Serve
{
    public static async Task<int> RunAsync(string[] settings)
    {
        try
        {
            await using var app = Host.Build(settings);
            await app.RunAsync();
            return 0;
        }
        catch (FormatException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }
    }
}
